//! Directives that carry out, supersede, take up or refer to others, named by their numbers.

use chrono::NaiveDate;
use domain::access::Actor;
use domain::directives::{
    DirectiveDraft, DirectiveKind, DirectiveState, Link, LinkKind, LinkView, Numbered, comes_back,
};
use domain::error::{FieldErrors, Problem};
use domain::ids::DirectiveId;
use sea_orm::DatabaseTransaction;

use super::ending;
use super::queries::links as queries;
use super::queries::standing::{self, Standing};
use crate::{Ctx, Error};

/// A link between the directive at hand and one that is named.
#[derive(Clone, Copy, Debug)]
pub(super) struct Named {
    pub kind: LinkKind,
    /// The one that is named says it of the one at hand.
    pub backwards: bool,
}

/// Links a directive that ends to the one in which its matter goes on, and answers that one's number. A
/// number that leads nowhere is an error of the field "target".
pub(super) async fn decided(
    txn: &DatabaseTransaction,
    actor: &Actor,
    directive: &Standing,
    named: Named,
    number: &Numbered,
) -> Result<String, Error> {
    let refused = |problem| Error::field("target", problem);
    let target = queries::find(txn, actor, number).await?.map_err(refused)?;
    if named.kind == LinkKind::MergedInto && !target.state.is_open() {
        return Err(refused(Problem::DirectiveEnded));
    }
    let (from, to) = if named.backwards { (target.id, directive.id) } else { (directive.id, target.id) };
    let link = Link { from, to, kind: named.kind };
    if comes_back(&queries::all(txn).await?, link) {
        return Err(refused(Problem::LinkLoop));
    }
    queries::insert(txn, link).await?;
    Ok(target.reference)
}

/// Writes down which directives a draft names, in place of those it named before. All numbers that lead
/// nowhere are told at once.
pub(super) async fn save(
    txn: &DatabaseTransaction,
    actor: &Actor,
    id: DirectiveId,
    draft: &DirectiveDraft,
) -> Result<(), Error> {
    queries::remove_from(txn, id).await?;
    let mut links = queries::all(txn).await?;
    let mut errors = FieldErrors::default();
    let named = [
        ("carries_out", LinkKind::CarriesOut, draft.carries_out.as_slice()),
        ("supersedes", LinkKind::Supersedes, &draft.supersedes),
        ("refers_to", LinkKind::RefersTo, &draft.refers_to),
    ];
    for (field, kind, numbers) in named {
        for number in numbers {
            let found = queries::find(txn, actor, number).await?.and_then(|found| {
                let link = Link { from: id, to: found.id, kind };
                fits(kind, found.kind, found.state)?;
                if comes_back(&links, link) { Err(Problem::LinkLoop) } else { Ok(link) }
            });
            if let Some(link) = errors.take(field, found)
                && !links.contains(&link)
            {
                queries::insert(txn, link).await?;
                links.push(link);
            }
        }
    }
    Ok(errors.finish()?)
}

/// What the signature of a directive does to those it names: what it carries out is done that day, what
/// it supersedes is superseded. What ended meanwhile stays as it ended.
pub(crate) async fn take_effect(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    id: DirectiveId,
    reference: &str,
    signed_on: NaiveDate,
) -> Result<(), Error> {
    for link in queries::from(txn, id).await? {
        let earlier = standing::unscoped(txn, link.to).await?;
        match link.kind {
            LinkKind::CarriesOut if earlier.scope.state.is_open() => {
                ending::carried_out(txn, ctx, earlier, reference, signed_on).await?;
            }
            LinkKind::Supersedes => ending::superseded(txn, ctx, earlier, reference).await?,
            LinkKind::CarriesOut | LinkKind::MergedInto | LinkKind::RefersTo => {}
        }
    }
    Ok(())
}

/// Both ends of the directive's links, as far as the actor may see the other end.
pub(super) async fn views(ctx: &Ctx, id: DirectiveId) -> Result<Vec<LinkView>, Error> {
    queries::views(ctx.db(), ctx.actor()?, id).await
}

fn fits(kind: LinkKind, earlier: DirectiveKind, state: DirectiveState) -> Result<(), Problem> {
    match kind {
        LinkKind::CarriesOut if earlier != DirectiveKind::SecondOrder => Err(Problem::NotSecondOrder),
        LinkKind::CarriesOut | LinkKind::Supersedes | LinkKind::MergedInto if !state.is_open() => {
            Err(Problem::DirectiveEnded)
        }
        _ => Ok(()),
    }
}
