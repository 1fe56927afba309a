//! Bodies as the secretariat records them.

use std::collections::HashMap;

use domain::access::{self, Act};
use domain::bodies::{Body, BodyForm, BodyName, BodyPage, NewBodyPage};
use domain::error::Problem;
use domain::history::EventKind;
use domain::ids::BodyId;
use domain::locale::Locale;

use super::queries::{self, all, groups};
use super::record;
use crate::directives::queries::parts;
use crate::{Ctx, Error, conflict};

/// One body: how it may be addressed, whose tasks it took over, who follows it.
pub async fn body(ctx: &Ctx, id: BodyId) -> Result<BodyPage, Error> {
    let actor = ctx.require(Act::SeeDirectives)?;
    let known = all(ctx.db(), actor.council).await?;
    let body = find(&known, id)?.clone();
    let names: HashMap<BodyId, BodyName> = known.iter().map(|body| (body.id, body.named())).collect();
    let successions = queries::succession::all(ctx.db(), actor.council).await?;
    let (open, overdue) = queries::owed(ctx.db(), actor, ctx.today()).await?.get(&id).copied().unwrap_or_default();
    let groups = groups(ctx.db(), actor.council).await?;
    let form = if access::may(actor, Act::KeepBodies) {
        Some(BodyForm::of(&body, queries::register::version(ctx.db(), id).await?.0))
    } else {
        None
    };
    Ok(BodyPage {
        parent: body.parent.and_then(|parent| names.get(&parent).cloned()),
        open,
        overdue,
        predecessors: queries::succession::before(&successions, id)
            .into_iter()
            .filter_map(|line| line.seen_from_successor(&names))
            .collect(),
        successors: successions
            .iter()
            .filter(|line| line.predecessor == id)
            .filter_map(|line| line.seen_from_predecessor(&names))
            .collect(),
        groups: groups
            .into_iter()
            .filter(|group| group.members.iter().any(|member| member.body.id == id))
            .map(|group| (group.id, group.name))
            .collect(),
        contacts: super::contacts::part(ctx, &body).await?,
        bodies: if form.is_some() { existing(&known, ctx) } else { Vec::new() },
        form,
        body,
    })
}

/// The form of a new body.
pub async fn new_body(ctx: &Ctx) -> Result<NewBodyPage, Error> {
    let actor = ctx.require(Act::KeepBodies)?;
    let form = BodyForm {
        kind: "ministry".to_owned(),
        standing: "none".to_owned(),
        binding: "by_agreement".to_owned(),
        week: "five".to_owned(),
        ..BodyForm::default()
    };
    Ok(NewBodyPage { form, bodies: existing(&all(ctx.db(), actor.council).await?, ctx) })
}

/// Adds a body, or corrects what is recorded of one. A body that still takes part in directives on
/// control does not end without somebody who follows it.
pub async fn save(ctx: &Ctx, form: BodyForm) -> Result<BodyId, Error> {
    let actor = ctx.require(Act::KeepBodies)?;
    let mut draft = form.parse()?;
    let txn = ctx.begin().await?;
    let known = all(&txn, actor.council).await?;
    if draft.parent.is_some_and(|parent| !known.iter().any(|body| body.id == parent)) {
        return Err(Error::field("parent", Problem::UnknownBody));
    }
    let (id, kind) = if form.id.trim().is_empty() {
        (queries::register::insert(&txn, ctx, &draft, None).await?, EventKind::BodyAdded)
    } else {
        let standing = find(&known, form.id.trim().parse().map_err(|_| Error::not_found())?)?;
        let (version, edited_by) = queries::register::version(&txn, standing.id).await?;
        if form.version.trim() != version.to_string() {
            let theirs = in_words(&BodyForm::of(standing, version), &known, ctx.locale);
            let yours = in_words(&form, &known, ctx.locale);
            conflict::refuse(edited_by.unwrap_or_default(), version, &theirs, &yours)?;
        }
        // The last day of a body that has a successor follows from the succession.
        if standing.successor.is_some() {
            draft.valid_to = standing.valid_to;
        } else if draft.valid_to.is_some() && draft.valid_to != standing.valid_to {
            refuse_while_it_takes_part(&txn, ctx, standing).await?;
        }
        queries::register::update(&txn, ctx, standing.id, version + 1, &draft).await?;
        (standing.id, EventKind::BodyEdited)
    };
    record(&txn, ctx, kind, (Vec::new(), vec![draft.name]), None).await?;
    txn.commit().await?;
    Ok(id)
}

async fn refuse_while_it_takes_part(txn: &sea_orm::DatabaseTransaction, ctx: &Ctx, body: &Body) -> Result<(), Error> {
    let open = parts::of_body(txn, ctx.actor()?.council, body.id).await?;
    if open.is_empty() { Ok(()) } else { Err(Error::field("valid_to", Problem::StillTakesPart)) }
}

pub(super) fn find(known: &[Body], id: BodyId) -> Result<&Body, Error> {
    known.iter().find(|body| body.id == id).ok_or_else(Error::not_found)
}

/// The bodies of today.
pub(super) fn existing(known: &[Body], ctx: &Ctx) -> Vec<BodyName> {
    known.iter().filter(|body| body.exists_on(ctx.today())).map(Body::named).collect()
}

/// The form with the parent's name in place of its number.
fn in_words(form: &BodyForm, known: &[Body], locale: Locale) -> BodyForm {
    let parent = known.iter().find(|body| body.id.to_string() == form.parent);
    let parent = parent.map_or_else(|| form.parent.clone(), |body| body.name.text(locale).to_owned());
    BodyForm { parent, ..form.clone() }
}
