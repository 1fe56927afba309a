//! The signature: what stands in its way, and what it sets going.

use chrono::NaiveDate;
use domain::access::{Act, Actor};
use domain::bodies::Body;
use domain::deadlines::{TooShort, too_short};
use domain::directives::{AssignmentRole, Step, road_map_due};
use domain::error::{Obstacle, Problem};
use domain::history::{EventDetail, EventKind};
use domain::ids::{BodyId, DirectiveId, MeetingId, ProtocolId};
use domain::locale::Multilingual;
use domain::meetings::{Meeting, MeetingState};
use domain::numbers;
use domain::protocols::{self, Discord, SignForm, Signature, SigningObstacle};
use sea_orm::{ConnectionTrait, DatabaseTransaction};

use super::queries;
use crate::deadlines::{Rules, Start};
use crate::directives::draft::{self, Drafted, Issue};
use crate::directives::{instances, links};
use crate::history::{self, Subject};
use crate::{Ctx, Error, bodies, mail, meetings};

/// Records the signature of a meeting's protocol. Only now its directives exist for their
/// addressees: each gets its reference and its first deadline, and the mails on issue are planned.
pub async fn sign(ctx: &Ctx, form: SignForm) -> Result<MeetingId, Error> {
    let actor = ctx.require(Act::PrepareMeetings)?;
    let rules = Rules::of(ctx).await?;
    let txn = ctx.begin().await?;
    let meeting = meetings::for_edit(&txn, actor.council, &form.meeting).await?;
    if !matches!(meeting.state, MeetingState::Held | MeetingState::ProtocolPending) {
        return Err(Obstacle::State.into());
    }
    let signature = form.parse(meeting.ends_on, ctx.today())?;
    let protocol = queries::of_meeting(&txn, meeting.id).await?.ok_or(Obstacle::ProtocolEmpty)?;
    let start = Start::signed(&meeting, signature.signed_on, ctx.today());
    let obstacles = obstacles(&txn, actor, &meeting, protocol.id, &rules, &start).await?;
    if let Some(obstacle) = obstacles.iter().find(|obstacle| obstacle.forbids()) {
        let empty = *obstacle == SigningObstacle::NoPoints;
        return Err(if empty { Obstacle::ProtocolEmpty } else { Obstacle::DirectiveIncomplete }.into());
    }
    check_number(&txn, &protocol, &signature.number).await?;
    queries::sign(&txn, &protocol, &signature).await?;
    let detail = EventDetail {
        date: Some(signature.signed_on),
        subject: Some(signature.number.clone()),
        ..EventDetail::default()
    };
    history::record(&txn, ctx, Subject::Meeting(meeting.id), EventKind::ProtocolSigned, detail, None).await?;
    meetings::set_state(&txn, ctx, meeting.id, MeetingState::Closed).await?;
    let issued = issue(&txn, ctx, &meeting, &signature, &rules, &start).await?;
    mail::plan_issued(&txn, ctx, &issued).await?;
    txn.commit().await?;
    Ok(meeting.id)
}

/// Refuses a number that a reader could not tell from another protocol's of the year.
pub(super) async fn check_number(
    conn: &impl ConnectionTrait,
    protocol: &queries::Protocol,
    number: &str,
) -> Result<(), Error> {
    let others = queries::other_numbers(conn, protocol).await?;
    if others.iter().any(|other| numbers::same(other, number)) {
        return Err(Error::field("number", Problem::NumberTaken));
    }
    Ok(())
}

/// What stands in the way of signing, or is pointed out, if the terms run from this start: in the
/// order of the points.
pub(super) async fn obstacles(
    conn: &impl ConnectionTrait,
    actor: &Actor,
    meeting: &Meeting,
    protocol: ProtocolId,
    rules: &Rules,
    start: &Start,
) -> Result<Vec<SigningObstacle>, Error> {
    let points = queries::points(conn, protocol).await?;
    if points.is_empty() {
        return Ok(vec![SigningObstacle::NoPoints]);
    }
    let bodies = bodies::on(conn, actor.council, meeting.starts_on).await?;
    let drafts = draft::of_meeting(conn, meeting.id).await?;
    let attendance = meetings::queries::attendance(conn, meeting.id).await?;
    let quorum = meetings::quorum_of(meeting, &attendance, rules).filter(|quorum| !quorum.reached());
    let mut obstacles = Vec::new();
    if let Some(quorum) = quorum {
        obstacles.push(SigningObstacle::NoQuorum { present: quorum.present, needed: quorum.needed });
    }
    for point in points {
        if let Some(drafted) = drafts.iter().find(|drafted| Some(drafted.id) == point.directive) {
            directive_obstacles(&mut obstacles, &point.number, drafted, meeting.starts_on, &bodies, rules, start);
        }
        if point.words.kk.is_none() || point.words.ru.is_none() {
            obstacles.push(SigningObstacle::LanguageMissing { point: point.number.clone() });
        }
        let drafted = drafts.iter().find(|drafted| Some(drafted.id) == point.directive);
        let discords = discords(&point.words, drafted, &bodies);
        obstacles
            .extend(discords.map(|discord| SigningObstacle::LanguagesDiffer { point: point.number.clone(), discord }));
    }
    Ok(obstacles)
}

/// The number of the point that an obstacle speaks of.
pub(super) fn point_of(obstacle: &SigningObstacle) -> Option<&str> {
    match obstacle {
        SigningObstacle::NoPoints | SigningObstacle::NoQuorum { .. } => None,
        SigningObstacle::NoLead { point }
        | SigningObstacle::DatePast { point, .. }
        | SigningObstacle::TooShort { point, .. }
        | SigningObstacle::CannotBeBound { point }
        | SigningObstacle::LanguageMissing { point }
        | SigningObstacle::LanguagesDiffer { point, .. } => Some(point),
    }
}

/// In what the languages of a point differ.
fn discords(words: &Multilingual, drafted: Option<&Drafted>, bodies: &[Body]) -> impl Iterator<Item = Discord> {
    let dates = protocols::dates_differ(words);
    let addressees = drafted.is_some_and(|drafted| protocols::addressees_differ(words, &drafted.addressee, bodies));
    let limbs = drafted.is_some_and(|drafted| protocols::limbs_differ(words, &drafted.limbs));
    [(dates, Discord::Dates), (addressees, Discord::Addressee), (limbs, Discord::Limbs)]
        .into_iter()
        .filter_map(|(differ, discord)| differ.then_some(discord))
}

fn directive_obstacles(
    obstacles: &mut Vec<SigningObstacle>,
    point: &str,
    drafted: &Drafted,
    meeting_on: NaiveDate,
    bodies: &[Body],
    rules: &Rules,
    start: &Start,
) {
    let point = || point.to_owned();
    let body = |id: BodyId| bodies.iter().find(|body| body.id == id);
    let executors = || {
        drafted.assignments.iter().filter(|(_, role)| *role != AssignmentRole::Informed).filter_map(|(id, _)| body(*id))
    };
    // Between drafting and a meeting that was put off, a body may have ceased to exist.
    if !drafted.lead().and_then(body).is_some_and(|lead| lead.assignable_on(meeting_on)) {
        obstacles.push(SigningObstacle::NoLead { point: point() });
    }
    let reckoning = drafted.reckon(rules, start);
    if let Some(due_on) = reckoning.due_on {
        match too_short(due_on, start.signature, rules.settings.too_short_days, &rules.calendar, rules.settings.week) {
            Some(TooShort::Past) => obstacles.push(SigningObstacle::DatePast { point: point(), due_on }),
            Some(TooShort::TooFewWorkingDays) => obstacles.push(SigningObstacle::TooShort { point: point(), due_on }),
            None => {}
        }
    }
    if executors().any(|body| !body.binding.admits(drafted.force, drafted.by_agreement)) {
        obstacles.push(SigningObstacle::CannotBeBound { point: point() });
    }
}

/// Issues every directive of the protocol, in the order of the points.
async fn issue(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    meeting: &Meeting,
    signature: &Signature,
    rules: &Rules,
    start: &Start,
) -> Result<Vec<DirectiveId>, Error> {
    let bodies = bodies::all(txn, ctx.actor()?.council).await?;
    let drafts = draft::of_meeting(txn, meeting.id).await?;
    let mut issued = Vec::with_capacity(drafts.len());
    for drafted in drafts {
        let reckoning = drafted.reckon(rules, start);
        let internal_dates = drafted
            .assignments
            .iter()
            .filter(|(_, role)| *role == AssignmentRole::CoExecutor)
            .filter_map(|(id, _)| bodies.iter().find(|body| body.id == *id))
            .map(|body| (body.id, rules.internal_date(&reckoning, body)))
            .collect();
        // The dates of what recurs are its instances'.
        let due_on = reckoning.due_on.filter(|_| !drafted.kind.recurs());
        let detail = EventDetail { date: due_on, subject: Some(signature.number.clone()), ..EventDetail::default() };
        let executors = drafted.assignments.iter().filter(|(_, role)| *role != AssignmentRole::Informed).count();
        let reference = format!("{}/{}", signature.number, drafted.point);
        let issue = Issue {
            state: drafted.state.after(Step::Issue)?,
            reference: reference.clone(),
            due_on,
            road_map_due_on: road_map_due(signature.signed_on, due_on, executors, &rules.settings, &rules.calendar),
            issued_on: signature.signed_on,
            issued_at: ctx.now(),
            // Who set the first date, in the language of the meeting.
            set_by: signature.signatory.text(meeting.language).to_owned(),
            reckoning,
            internal_dates,
        };
        draft::issue(txn, &drafted, issue).await?;
        history::record(txn, ctx, Subject::Directive(drafted.id), EventKind::Issued, detail, None).await?;
        if drafted.kind.recurs() {
            instances::make(txn, ctx, drafted.id, rules, &bodies).await?;
        }
        links::take_effect(txn, ctx, drafted.id, &reference, signature.signed_on).await?;
        bodies::follow(txn, ctx, drafted.id).await?;
        issued.push(drafted.id);
    }
    Ok(issued)
}
