//! Corrections of a signed protocol: drawn up beside the text that stands, signed anew, and only then
//! in force. Reports, evidence, requests for more time and dates set since are left as they are.

use domain::access::{Act, Actor};
use domain::deadlines;
use domain::directives::DirectiveKind;
use domain::error::{Conflict, Error as Refusal, Obstacle, Problem};
use domain::history::{EventDetail, EventKind};
use domain::ids::{DirectiveId, MeetingId, PointId};
use domain::locale::Multilingual;
use domain::meetings::Meeting;
use domain::protocols::{
    CorrectionForm, CorrectionFormPage, CorrectionPage, CorrectionSignForm, PointKind, PointText, ProtocolState,
    Version, VersionPoint, moves_the_date,
};
use sea_orm::{ConnectionTrait, DatabaseTransaction};

use super::queries::{self, Protocol, Written};
use super::{record, signing};
use crate::deadlines::{Rules, Start};
use crate::directives::dates::{self, DateRules};
use crate::directives::queries::standing::{self, standing};
use crate::directives::queries::texts;
use crate::history::{self, Subject};
use crate::meetings::queries as meeting_queries;
use crate::{Ctx, Error, conflict, mail};

/// Opens a correction: the next version, worded as the one that stands. One that is open stays open.
pub async fn open_correction(ctx: &Ctx, meeting: MeetingId) -> Result<MeetingId, Error> {
    let actor = ctx.require(Act::PrepareMeetings)?;
    let txn = ctx.begin().await?;
    let (meeting, protocol) = signed(&txn, actor, meeting).await?;
    let versions = queries::versions(&txn, protocol.id).await?;
    if draft_among(&versions).is_none() {
        let texts = queries::standing_texts(&txn, protocol.id).await?;
        if versions.is_empty() {
            queries::insert_version(&txn, protocol.id, &record::first_version(&protocol), &texts).await?;
        }
        let next = Version {
            version: protocol.version + 1,
            state: ProtocolState::Draft,
            number: None,
            signed_on: None,
            signatory: Multilingual::default(),
            reason: None,
        };
        queries::insert_version(&txn, protocol.id, &next, &texts).await?;
        note(&txn, ctx, meeting.id, EventKind::CorrectionOpened, None).await?;
    }
    txn.commit().await?;
    Ok(meeting.id)
}

/// The correction that is drawn up, as far as the reader may see its points.
pub async fn correction(ctx: &Ctx, meeting: MeetingId) -> Result<CorrectionPage, Error> {
    let actor = ctx.require(Act::PrepareMeetings)?;
    let (meeting, protocol) = signed(ctx.db(), actor, meeting).await?;
    let draft = draft(ctx.db(), &protocol).await?;
    let after = queries::texts(ctx.db(), protocol.id, &draft).await?;
    let before = queries::standing_texts(ctx.db(), protocol.id).await?;
    let seen = edits(&after);
    let visible = record::visible(ctx.db(), ctx, &protocol).await?;
    Ok(CorrectionPage {
        number: protocol.number.clone().unwrap_or_default(),
        version: draft.version.version,
        points: before.into_iter().zip(after).filter(|(point, _)| visible.holds(point.directive)).collect(),
        seen,
        signatory: record::standing_version(ctx.db(), &protocol).await?.signatory,
        meeting,
    })
}

/// The form of one point of the correction, filled with what stands in it.
pub async fn correction_form(ctx: &Ctx, meeting: MeetingId, point: PointId) -> Result<CorrectionFormPage, Error> {
    let actor = ctx.require(Act::PrepareMeetings)?;
    let (meeting, protocol) = signed(ctx.db(), actor, meeting).await?;
    let draft = draft(ctx.db(), &protocol).await?;
    let point = point_of(ctx.db(), ctx, &protocol, &draft, point).await?;
    Ok(CorrectionFormPage {
        number: point.number.clone(),
        kind: point.kind,
        limbs: u32::try_from(point.text.limbs.len()).unwrap_or(u32::MAX),
        form: filled(meeting.id, &point),
        meeting,
    })
}

/// Words a point of the correction anew.
pub async fn save_correction(ctx: &Ctx, form: CorrectionForm) -> Result<MeetingId, Error> {
    let actor = ctx.require(Act::PrepareMeetings)?;
    let id = form.point.trim().parse().map_err(|_| Error::not_found())?;
    let txn = ctx.begin().await?;
    let (meeting, protocol) = signed(&txn, actor, named(&form.meeting)?).await?;
    let draft = draft(&txn, &protocol).await?;
    let point = point_of(&txn, ctx, &protocol, &draft, id).await?;
    let text = form.parse(point.kind, point.text.limbs.len())?;
    if form.version.trim() != point.revision.to_string() {
        conflict::refuse(last_editor(ctx, meeting.id).await?, point.revision, &filled(meeting.id, &point), &form)?;
    }
    queries::update_text(&txn, &draft, &point, &text).await?;
    note(&txn, ctx, meeting.id, EventKind::CorrectionEdited, Some(point.number)).await?;
    txn.commit().await?;
    Ok(meeting.id)
}

/// Gives the correction up; the text that stands was never touched.
pub async fn discard_correction(ctx: &Ctx, meeting: MeetingId) -> Result<MeetingId, Error> {
    let actor = ctx.require(Act::PrepareMeetings)?;
    let txn = ctx.begin().await?;
    let (meeting, protocol) = signed(&txn, actor, meeting).await?;
    queries::remove_version(&txn, &draft(&txn, &protocol).await?).await?;
    note(&txn, ctx, meeting.id, EventKind::CorrectionDiscarded, None).await?;
    txn.commit().await?;
    Ok(meeting.id)
}

/// Records the signature of the correction. From now on its text stands; the addressees of what was
/// corrected and is still on control are told.
pub async fn sign_correction(ctx: &Ctx, form: CorrectionSignForm) -> Result<MeetingId, Error> {
    let actor = ctx.require(Act::PrepareMeetings)?;
    let (rules, date_rules) = (Rules::of(ctx).await?, DateRules::of(ctx).await?);
    let txn = ctx.begin().await?;
    let (meeting, protocol) = signed(&txn, actor, named(&form.meeting)?).await?;
    let draft = draft(&txn, &protocol).await?;
    let stands = record::standing_version(&txn, &protocol).await?;
    let (signature, reason) = form.parse(stands.signed_on.unwrap_or(meeting.ends_on), ctx.today())?;
    signing::check_number(&txn, &protocol, &signature.number).await?;
    let after = queries::texts(&txn, protocol.id, &draft).await?;
    if form.version.trim() != edits(&after).to_string() {
        let by = last_editor(ctx, meeting.id).await?;
        let conflict = Conflict { by, version: edits(&after), fields: Vec::new() };
        return Err(Refusal::Conflict(Box::new(conflict)).into());
    }
    let before = queries::standing_texts(&txn, protocol.id).await?;
    let corrected: Vec<VersionPoint> = before
        .into_iter()
        .zip(after)
        .filter(|(before, after)| before.text != after.text)
        .map(|(_, after)| after)
        .collect();
    if corrected.is_empty() {
        return Err(Obstacle::NothingCorrected.into());
    }
    queries::sign_version(&txn, &protocol, &draft, &signature, &reason).await?;
    let version = draft.version.version;
    let detail = EventDetail {
        date: Some(signature.signed_on),
        subject: Some(signature.number.clone()),
        value: Some(version.to_string()),
        ..EventDetail::default()
    };
    history::record(&txn, ctx, Subject::Meeting(meeting.id), EventKind::ProtocolCorrected, detail, Some(&reason))
        .await?;
    let correcting = Correcting { meeting: &meeting, version, reason: &reason, rules: &rules, date_rules: &date_rules };
    let mut told = Vec::new();
    for point in corrected {
        match point.directive {
            None => queries::rewrite_point(&txn, point.point, &point.text).await?,
            Some(directive) if correct_directive(&txn, ctx, directive, &point.text, &correcting).await? => {
                told.push(directive);
            }
            Some(_) => {}
        }
    }
    mail::plan_corrected(&txn, ctx, &told, version, &reason).await?;
    txn.commit().await?;
    Ok(meeting.id)
}

/// What the correction of one directive rests on.
struct Correcting<'a> {
    meeting: &'a Meeting,
    version: i32,
    reason: &'a str,
    rules: &'a Rules,
    date_rules: &'a DateRules,
}

/// Gives a directive its corrected words; its date follows where the wording gives another one and
/// nobody has set a date since. Answers whether it is still on control.
async fn correct_directive(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    id: DirectiveId,
    text: &PointText,
    by: &Correcting<'_>,
) -> Result<bool, Error> {
    // The signature covers the whole protocol, also what the secretary at hand is not cleared for.
    let whole = Actor { cleared: true, ..ctx.actor()?.clone() };
    let first = texts::first_date(txn, id).await?;
    let term = deadlines::parse(&text.term).map_err(|problem| Error::field("term", Problem::Term(problem)))?;
    texts::rewrite(txn, id, text, &term).await?;
    let mut directive = standing(txn, &whole, id).await?;
    let mut detail = EventDetail { subject: Some(by.version.to_string()), ..EventDetail::default() };
    // What falls due again and again has its dates from its rhythm.
    let dated = |kind| matches!(kind, DirectiveKind::OneOff | DirectiveKind::SecondOrder);
    let on_control = directive.scope.state.is_open();
    if let Some(first) = first.filter(|first| on_control && dated(first.kind) && first.wording != text.term) {
        let start = Start::signed(by.meeting, first.issued_on, ctx.local(first.issued_at).0);
        let reckoning = by.rules.reckon(&text.term, term, directive.force, &start);
        let stands = directive.whole_due_on();
        if moves_the_date(stands, first.set_since, reckoning.due_on) {
            (detail.date, detail.other_date) = (reckoning.due_on, stands);
            if reckoning.due_on.is_some() {
                dates::move_date_as_counted(txn, ctx, &mut directive, &reckoning, by.reason, by.date_rules).await?;
            } else {
                dates::drop_date(txn, ctx, &mut directive, by.reason).await?;
            }
            texts::set_proposed(txn, id, reckoning.proposed).await?;
        }
    }
    history::record(txn, ctx, Subject::Directive(id), EventKind::ProtocolCorrected, detail, Some(by.reason)).await?;
    standing::save(txn, ctx, directive).await?;
    Ok(on_control)
}

/// The meeting and its signed protocol.
async fn signed(conn: &impl ConnectionTrait, actor: &Actor, id: MeetingId) -> Result<(Meeting, Protocol), Error> {
    let meeting = meeting_queries::meeting(conn, actor.council, id).await?;
    let protocol = queries::of_meeting(conn, id).await?.filter(|protocol| protocol.state == ProtocolState::Signed);
    Ok((meeting, protocol.ok_or(Obstacle::State)?))
}

async fn draft(conn: &impl ConnectionTrait, protocol: &Protocol) -> Result<Written, Error> {
    let mut versions = queries::versions(conn, protocol.id).await?;
    versions.retain(|written| written.version.state == ProtocolState::Draft);
    Ok(versions.pop().ok_or(Obstacle::State)?)
}

fn draft_among(versions: &[Written]) -> Option<&Written> {
    versions.iter().find(|written| written.version.state == ProtocolState::Draft)
}

/// A point of the correction, if the actor may see it.
async fn point_of(
    conn: &impl ConnectionTrait,
    ctx: &Ctx,
    protocol: &Protocol,
    draft: &Written,
    id: PointId,
) -> Result<VersionPoint, Error> {
    let visible = record::visible(conn, ctx, protocol).await?;
    let points = queries::texts(conn, protocol.id, draft).await?;
    let point = points.into_iter().find(|point| point.point == id && visible.holds(point.directive));
    point.ok_or_else(Error::not_found)
}

/// Grows with each edit, by whomever.
fn edits(points: &[VersionPoint]) -> i32 {
    points.iter().map(|point| point.revision).sum()
}

async fn last_editor(ctx: &Ctx, meeting: MeetingId) -> Result<String, Error> {
    conflict::last_editor(ctx, Subject::Meeting(meeting), |event| event.kind == EventKind::CorrectionEdited).await
}

async fn note(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    meeting: MeetingId,
    kind: EventKind,
    point: Option<String>,
) -> Result<(), Error> {
    let detail = EventDetail { subject: point, ..EventDetail::default() };
    history::record(txn, ctx, Subject::Meeting(meeting), kind, detail, None).await
}

fn named(meeting: &str) -> Result<MeetingId, Error> {
    meeting.trim().parse().map_err(|_| Error::not_found())
}

fn filled(meeting: MeetingId, point: &VersionPoint) -> CorrectionForm {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let PointText { words, force_word, title, addressee, limbs, term } = &point.text;
    let lines =
        |of: fn(&Multilingual) -> Option<&String>| limbs.iter().filter_map(of).cloned().collect::<Vec<_>>().join("\n");
    let directive = point.kind == PointKind::Directive;
    CorrectionForm {
        meeting: meeting.to_string(),
        point: point.point.to_string(),
        version: point.revision.to_string(),
        words_kk: text(&words.kk),
        words_ru: text(&words.ru),
        words_en: text(&words.en),
        force_word_kk: text(&force_word.kk),
        force_word_ru: text(&force_word.ru),
        force_word_en: text(&force_word.en),
        title_kk: text(&title.kk),
        title_ru: text(&title.ru),
        title_en: text(&title.en),
        addressee_kk: text(&addressee.kk),
        addressee_ru: text(&addressee.ru),
        addressee_en: text(&addressee.en),
        limbs_kk: lines(|limb| limb.kk.as_ref()),
        limbs_ru: lines(|limb| limb.ru.as_ref()),
        limbs_en: lines(|limb| limb.en.as_ref()),
        term: if directive { term.clone() } else { String::new() },
    }
}
