//! Drafts of directives under the points of an unsigned protocol: the secretariat's alone.

mod addressees;
mod queries;

use domain::access::Act;
use domain::bodies::{Body, Group};
use domain::deadlines::{self, Reckoning};
use domain::directives::{
    Classification, DirectiveForm, DirectiveFormPage, DirectiveKind, DirectiveState, Force, Verb,
};
use domain::error::{Obstacle, Problem};
use domain::history::{EventDetail, EventKind};
use domain::ids::{AgendaItemId, DirectiveId, MeetingId};
use domain::locale::Locale;
use domain::meetings::Meeting;
use sea_orm::DatabaseTransaction;

use super::links;
use crate::deadlines::Rules;
use crate::history::{self, Subject};
use crate::{Ctx, Error, bodies, conflict, meetings, protocols};

pub(crate) use queries::{Drafted, Issue, any_of, check_visible, issue, of_meeting};

/// The form of a draft, or of a new one under an item of the agenda, with what it offers.
pub async fn form(
    ctx: &Ctx,
    meeting: MeetingId,
    id: Option<DirectiveId>,
    item: Option<AgendaItemId>,
) -> Result<DirectiveFormPage, Error> {
    let actor = ctx.require(Act::PrepareMeetings)?;
    let meeting = meetings::queries::meeting(ctx.db(), actor.council, meeting).await?;
    let form = match id {
        Some(id) => {
            let standing = queries::draft(ctx.db(), actor, id).await?;
            if standing.meeting != meeting.id || standing.state != DirectiveState::Draft {
                return Err(Error::not_found());
            }
            standing.form
        }
        None => DirectiveForm {
            meeting: meeting.id.to_string(),
            item: item.map(|item| item.to_string()).unwrap_or_default(),
            verb: Verb::Directed.as_str().to_owned(),
            kind: DirectiveKind::OneOff.as_str().to_owned(),
            classification: Classification::Open.as_str().to_owned(),
            ..DirectiveForm::default()
        },
    };
    let items = meetings::queries::agenda(ctx.db(), meeting.id).await?;
    let (bodies, groups) = offered(ctx, &meeting).await?;
    let rules = Rules::of(ctx).await?;
    Ok(DirectiveFormPage {
        reckoning: worked_out(&rules, &meeting, &form),
        expected_signature: rules.expected_signature(&meeting),
        form,
        items: items.into_iter().map(|item| (item.id, item.position, item.title)).collect(),
        bodies,
        groups,
        meeting,
    })
}

/// Drafts a directive under a point of the protocol, or changes a draft. Where the words name a
/// group and nobody is picked, its members on the meeting's first day are meant.
pub async fn save_draft(ctx: &Ctx, form: DirectiveForm) -> Result<DirectiveId, Error> {
    let actor = ctx.require(Act::PrepareMeetings)?;
    let mut draft = form.parse()?;
    // Nobody writes what he could not read afterwards.
    if draft.classification == Classification::OfficialUse && !actor.cleared {
        return Err(Error::field("classification", Problem::NotAChoice));
    }
    let rules = Rules::of(ctx).await?;
    let txn = ctx.begin().await?;
    let meeting = meetings::for_edit(&txn, actor.council, &form.meeting).await?;
    if !meeting.kind.issues_directives() {
        return Err(Obstacle::State.into());
    }
    let standing = match form.id.trim() {
        "" => None,
        id => Some(queries::draft(&txn, actor, id.parse().map_err(|_| Error::not_found())?).await?),
    };
    if standing.as_ref().is_some_and(|standing| standing.meeting != meeting.id) {
        return Err(Error::not_found());
    }
    if let Some(standing) = &standing
        && form.version.trim() != standing.version.to_string()
    {
        refuse_older(ctx, &meeting, standing, &form).await?;
    }
    addressees::resolve(&txn, actor.council, &meeting, &mut draft).await?;
    protocols::check_item(&txn, actor.council, &meeting, draft.item).await?;
    let protocol = protocols::open(&txn, ctx, actor.council, &meeting).await?;
    let point = standing.as_ref().map(|standing| standing.point);
    let number = protocols::number(&txn, protocol, point, draft.number.clone()).await?;
    let reckoning = rules.reckon(&draft.wording, draft.term.clone(), draft.force, &rules.expected_start(&meeting));
    let (id, kind) = match standing {
        None => {
            let id = queries::insert(&txn, actor.council, meeting.id, protocol, &draft, &reckoning, ctx.now()).await?;
            protocols::queries::insert_directive_point(&txn, protocol, &number, draft.item, id).await?;
            (id, EventKind::Drafted)
        }
        Some(standing) => {
            queries::update(&txn, &standing, &draft, &reckoning, ctx.now()).await?;
            protocols::queries::update_directive_point(&txn, standing.point, &number, draft.item).await?;
            (standing.id, EventKind::DraftEdited)
        }
    };
    let detail = EventDetail { subject: Some(number), ..EventDetail::default() };
    links::save(&txn, actor, id, &draft).await?;
    history::record(&txn, ctx, Subject::Directive(id), kind, detail, None).await?;
    txn.commit().await?;
    Ok(id)
}

/// Removes a draft whose point has been taken out of the protocol.
pub(crate) async fn remove(txn: &DatabaseTransaction, ctx: &Ctx, id: DirectiveId) -> Result<(), Error> {
    queries::remove(txn, id).await?;
    history::record(txn, ctx, Subject::Directive(id), EventKind::DraftRemoved, EventDetail::default(), None).await
}

/// Counts the drafts' terms again, because the meeting has been put on another day.
pub(crate) async fn recount(txn: &DatabaseTransaction, rules: &Rules, meeting: &Meeting) -> Result<(), Error> {
    let start = rules.expected_start(meeting);
    for drafted in of_meeting(txn, meeting.id).await? {
        let reckoning = drafted.reckon(rules, &start);
        queries::set_expected_date(txn, drafted.id, &reckoning).await?;
    }
    Ok(())
}

/// The bodies and groups that could be addressed on the meeting's first day.
async fn offered(ctx: &Ctx, meeting: &Meeting) -> Result<(Vec<Body>, Vec<Group>), Error> {
    let council = ctx.actor()?.council;
    let mut bodies = bodies::on(ctx.db(), council, meeting.starts_on).await?;
    bodies.retain(|body| body.assignable_on(meeting.starts_on));
    let mut groups = bodies::groups(ctx.db(), council).await?;
    for group in &mut groups {
        let members: Vec<_> = group.members_on(meeting.starts_on).map(|body| body.id).collect();
        group.members.retain(|member| members.contains(&member.body.id));
    }
    Ok((bodies, groups))
}

/// How the form's term works out if the protocol is signed when expected.
fn worked_out(rules: &Rules, meeting: &Meeting, form: &DirectiveForm) -> Option<Reckoning> {
    let term = deadlines::parse(&form.term).ok()?;
    let force = Verb::parse(&form.verb).map_or(Force::Binding, Verb::force);
    Some(rules.reckon(&form.term, term, force, &rules.expected_start(meeting)))
}

/// Refuses a form that was opened before somebody else saved, with both texts.
async fn refuse_older(
    ctx: &Ctx,
    meeting: &Meeting,
    standing: &queries::StandingDraft,
    form: &DirectiveForm,
) -> Result<(), Error> {
    let by = conflict::last_editor(ctx, Subject::Directive(standing.id), |event| {
        matches!(event.kind, EventKind::Drafted | EventKind::DraftEdited)
    });
    let by = by.await?;
    let (bodies, groups) = offered(ctx, meeting).await?;
    let theirs = in_words(&standing.form, &bodies, &groups, ctx.locale);
    let yours = in_words(form, &bodies, &groups, ctx.locale);
    conflict::refuse(by, standing.version, &theirs, &yours)
}

/// The form with names in place of the numbers of bodies and groups, to be read by a person.
fn in_words(form: &DirectiveForm, bodies: &[Body], groups: &[Group], locale: Locale) -> DirectiveForm {
    let body = |id: &String| {
        let body = bodies.iter().find(|body| body.id.to_string() == *id);
        body.map_or_else(|| id.clone(), |body| body.name.text(locale).to_owned())
    };
    let group = groups.iter().find(|group| group.id.to_string() == form.group);
    DirectiveForm {
        lead: body(&form.lead),
        co_executors: form.co_executors.iter().map(body).collect(),
        informed: form.informed.iter().map(body).collect(),
        group: group.map_or_else(|| form.group.clone(), |group| group.name.text(locale).to_owned()),
        ..form.clone()
    }
}
