//! Meetings: planned, prepared by the secretariat, held, and closed by the protocol's signature.

pub mod agenda;
pub mod attendance;
pub mod findings;
pub(crate) mod queries;

use domain::access::{self, Act, Actor};
use domain::bodies::Body;
use domain::error::{FieldErrors, Obstacle, Problem};
use domain::history::{EventDetail, EventKind};
use domain::ids::{BodyId, CouncilId, MeetingId};
use domain::locale::{Locale, Multilingual};
use domain::meetings::{
    AgendaPage, Attendance, Meeting, MeetingForm, MeetingFormPage, MeetingKind, MeetingPage, MeetingRow, MeetingState,
    Quorum, quorum,
};
use sea_orm::{ConnectionTrait, DatabaseTransaction};

use crate::deadlines::Rules;
use crate::history::{self, Subject};
use crate::{Ctx, Error, bodies, conflict, directives, protocols};

/// All meetings of the council, latest first. Figures hold only what the reader may see.
pub async fn list(ctx: &Ctx) -> Result<Vec<MeetingRow>, Error> {
    let actor = ctx.require(Act::SeeMeetings)?;
    let meetings = queries::meetings(ctx.db(), actor.council).await?;
    let items = queries::item_counts(ctx.db(), actor.council).await?;
    let issued = queries::directive_counts(ctx.db(), actor, None).await?;
    let overdue = queries::directive_counts(ctx.db(), actor, Some(ctx.today())).await?;
    let count = |counts: &queries::Counts, meeting: &Meeting| counts.get(&meeting.id).copied().unwrap_or_default();
    Ok(meetings
        .into_iter()
        .map(|meeting| MeetingRow {
            items: if sees_agenda(actor, meeting.state) { count(&items, &meeting) } else { 0 },
            directives: count(&issued, &meeting),
            overdue: count(&overdue, &meeting),
            id: meeting.id,
            number: meeting.number,
            kind: meeting.kind,
            state: meeting.state,
            title: meeting.title,
            starts_on: meeting.starts_on,
            ends_on: meeting.ends_on,
            place: meeting.place,
        })
        .collect())
}

/// A meeting with everything the reader may see of it.
pub async fn page(ctx: &Ctx, id: MeetingId) -> Result<MeetingPage, Error> {
    let actor = ctx.require(Act::SeeMeetings)?;
    let meeting = queries::meeting(ctx.db(), actor.council, id).await?;
    let (agenda, attendance) = if sees_agenda(actor, meeting.state) {
        (queries::agenda(ctx.db(), id).await?, queries::attendance(ctx.db(), id).await?)
    } else {
        (Vec::new(), Vec::new())
    };
    let protocol = protocols::view(ctx.db(), ctx, &meeting).await?;
    let rules = Rules::of(ctx).await?;
    let before = |days| {
        let ahead =
            matches!(meeting.state, MeetingState::Planned | MeetingState::AgendaDraft | MeetingState::AgendaApproved);
        ahead.then(|| rules.calendar.subtract_working_days(meeting.starts_on, days, rules.settings.week))
    };
    Ok(MeetingPage {
        papers_due: before(rules.settings.papers_days),
        agenda_locks: before(rules.settings.agenda_lock_days),
        may_prepare: access::may(actor, Act::PrepareMeetings) && meeting.state.agenda_open(),
        quorum: quorum_of(&meeting, &attendance, &rules),
        meeting,
        agenda,
        attendance,
        protocol,
    })
}

/// Whether enough members sat, as the council counts them.
pub(crate) fn quorum_of(meeting: &Meeting, attendance: &[Attendance], rules: &Rules) -> Option<Quorum> {
    let counted = quorum(attendance, rules.settings.quorum, rules.settings.majority);
    counted.filter(|_| meeting.kind.needs_quorum())
}

/// The meeting's page with what its editors offer.
pub async fn editor(ctx: &Ctx, id: MeetingId) -> Result<AgendaPage, Error> {
    let actor = ctx.require(Act::PrepareMeetings)?;
    let page = page(ctx, id).await?;
    let bodies = bodies::on(ctx.db(), actor.council, page.meeting.starts_on).await?;
    Ok(AgendaPage {
        bodies: bodies.iter().map(Body::named).collect(),
        still_open: directives::rows(ctx.db(), ctx, queries::still_open(page.meeting.starts_on)).await?,
        later: queries::later(ctx.db(), actor.council, page.meeting.starts_on).await?,
        page,
    })
}

/// The form of a meeting, or of a new one with the next number of the year.
pub async fn form(ctx: &Ctx, id: Option<MeetingId>) -> Result<MeetingFormPage, Error> {
    let actor = ctx.require(Act::PrepareMeetings)?;
    let form = match id {
        Some(id) => filled(&queries::meeting(ctx.db(), actor.council, id).await?),
        None => MeetingForm {
            number: queries::next_number(ctx.db(), actor.council, MeetingKind::Ordinary, ctx.today()).await?,
            kind: MeetingKind::Ordinary.as_str().to_owned(),
            language: actor.locale.as_str().to_owned(),
            ..MeetingForm::default()
        },
    };
    Ok(MeetingFormPage { form })
}

/// Plans a meeting, or changes one whose protocol is not signed yet.
pub async fn save(ctx: &Ctx, form: MeetingForm) -> Result<MeetingId, Error> {
    let actor = ctx.require(Act::PrepareMeetings)?;
    let draft = form.parse()?;
    let rules = Rules::of(ctx).await?;
    let txn = ctx.begin().await?;
    let (id, kind) = if form.id.trim().is_empty() {
        (queries::insert(&txn, actor.council, draft).await?, EventKind::MeetingPlanned)
    } else {
        let standing = for_edit(&txn, actor.council, &form.id).await?;
        if form.version.trim() != standing.version.to_string() {
            let by = conflict::last_editor(ctx, Subject::Meeting(standing.id), |event| {
                matches!(event.kind, EventKind::MeetingPlanned | EventKind::MeetingEdited)
            });
            conflict::refuse(by.await?, standing.version, &filled(&standing), &form)?;
        }
        if !draft.kind.issues_directives() && directives::draft::any_of(&txn, standing.id).await? {
            return Err(Error::field("kind", Problem::NotAChoice));
        }
        queries::update(&txn, &standing, draft).await?;
        let changed = queries::meeting(&txn, actor.council, standing.id).await?;
        if (changed.starts_on, changed.ends_on) != (standing.starts_on, standing.ends_on) {
            protocols::redate(&txn, &changed).await?;
            directives::draft::recount(&txn, &rules, &changed).await?;
        }
        (standing.id, EventKind::MeetingEdited)
    };
    history::record(&txn, ctx, Subject::Meeting(id), kind, EventDetail::default(), None).await?;
    txn.commit().await?;
    Ok(id)
}

/// Takes a meeting to another state. It is held on its first day at the earliest; from there on the
/// protocol leads it.
pub async fn move_to(ctx: &Ctx, id: MeetingId, state: MeetingState) -> Result<MeetingId, Error> {
    let actor = ctx.require(Act::PrepareMeetings)?;
    let txn = ctx.begin().await?;
    let meeting = queries::meeting(&txn, actor.council, id).await?;
    let too_early = state == MeetingState::Held && ctx.today() < meeting.starts_on;
    if too_early || !meeting.state.next().contains(&state) {
        return Err(Obstacle::State.into());
    }
    let state = if state == MeetingState::Held && protocols::begun(&txn, id).await? {
        MeetingState::ProtocolPending
    } else {
        state
    };
    set_state(&txn, ctx, id, state).await?;
    txn.commit().await?;
    Ok(id)
}

pub(crate) async fn set_state(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    id: MeetingId,
    state: MeetingState,
) -> Result<(), Error> {
    queries::set_state(txn, id, state).await?;
    let detail = EventDetail { value: Some(state.as_str().to_owned()), ..EventDetail::default() };
    history::record(txn, ctx, Subject::Meeting(id), EventKind::MeetingMoved, detail, None).await
}

/// The meeting that a form names, if it may still be edited.
pub(crate) async fn for_edit(txn: &DatabaseTransaction, council: CouncilId, named: &str) -> Result<Meeting, Error> {
    let id = named.trim().parse().map_err(|_| Error::not_found())?;
    let meeting = queries::meeting(txn, council, id).await?;
    match meeting.state {
        MeetingState::Closed => Err(Obstacle::Signed.into()),
        state if state.agenda_open() => Ok(meeting),
        _ => Err(Obstacle::State.into()),
    }
}

/// Refuses bodies that did not exist on the meeting's first day.
async fn check_bodies(
    conn: &impl ConnectionTrait,
    council: CouncilId,
    meeting: &Meeting,
    named: impl IntoIterator<Item = (&'static str, BodyId)>,
) -> Result<(), Error> {
    let known = bodies::on(conn, council, meeting.starts_on).await?;
    let mut errors = FieldErrors::default();
    for (field, body) in named {
        if !known.iter().any(|known| known.id == body) {
            errors.add(field, Problem::UnknownBody);
        }
    }
    Ok(errors.finish()?)
}

/// Until the council has an agreed agenda it is the secretariat's paper.
fn sees_agenda(actor: &Actor, state: MeetingState) -> bool {
    use MeetingState::{AgendaApproved, Closed, Held, ProtocolPending};
    access::may(actor, Act::PrepareMeetings) || matches!(state, AgendaApproved | Held | ProtocolPending | Closed)
}

/// A text typed in one language over a text that may stand in several: unchanged words keep the
/// other languages, changed words replace them all.
fn retyped(standing: Multilingual, typed: Option<&str>, locale: Locale) -> Multilingual {
    if typed.unwrap_or_default() == standing.text(locale) {
        return standing;
    }
    let mut text = Multilingual::default();
    text.set(locale, typed.map(str::to_owned));
    text
}

fn filled(meeting: &Meeting) -> MeetingForm {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    MeetingForm {
        id: meeting.id.to_string(),
        version: meeting.version.to_string(),
        number: meeting.number.clone(),
        kind: meeting.kind.as_str().to_owned(),
        starts_on: meeting.starts_on.to_string(),
        ends_on: meeting.ends_on.to_string(),
        language: meeting.language.as_str().to_owned(),
        title_kk: text(&meeting.title.kk),
        title_ru: text(&meeting.title.ru),
        title_en: text(&meeting.title.en),
        place_kk: text(&meeting.place.kk),
        place_ru: text(&meeting.place.ru),
        place_en: text(&meeting.place.en),
        chair_kk: text(&meeting.chair.kk),
        chair_ru: text(&meeting.chair.ru),
        chair_en: text(&meeting.chair.en),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_left_as_they_stand_keep_their_other_languages() {
        let standing = Multilingual::new("", "Евроюст", "Eurojust");
        assert_eq!(retyped(standing.clone(), Some("Eurojust"), Locale::En), standing);
        assert_eq!(retyped(standing, Some("Interpol"), Locale::En), Multilingual::new("", "", "Interpol"));
    }
}
