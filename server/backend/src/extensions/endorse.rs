use domain::access::Act;
use domain::error::{Error as Refusal, Obstacle};
use domain::extensions::EndorsementForm;
use domain::history::{EventDetail, EventKind};
use domain::ids::{DirectiveId, ExtensionId};

use super::{queries, undecided};
use crate::directives::changed_meanwhile;
use crate::directives::queries::standing::{self, standing};
use crate::history::{self, Subject};
use crate::{Ctx, Error};

/// The secretariat advises whoever decides on more time, once. Nothing waits for its word.
pub async fn endorse(ctx: &Ctx, form: &EndorsementForm) -> Result<DirectiveId, Error> {
    let actor = ctx.require(Act::ControlExecution)?;
    let id = form.directive.trim().parse().map_err(|_| Refusal::NotFound)?;
    let extension: ExtensionId = form.extension.trim().parse().map_err(|_| Refusal::NotFound)?;
    let today = ctx.today();
    let txn = ctx.begin().await?;
    let directive = standing(&txn, actor, id).await?;
    let extension = undecided(&txn, &directive, extension, today).await?;
    if extension.endorsement.is_some() {
        return Err(Obstacle::State.into());
    }
    if !directive.is_as_seen(&form.version) {
        txn.rollback().await?;
        return Err(changed_meanwhile(ctx, &directive, "reason", &form.reason).await);
    }
    let draft = form.parse()?;
    queries::endorse(&txn, ctx, extension.id, &draft).await?;
    let detail = EventDetail {
        date: Some(extension.asked_for),
        subject: extension.limb,
        value: Some(draft.word.as_str().to_owned()),
        ..EventDetail::default()
    };
    let subject = Subject::Directive(id);
    history::record(&txn, ctx, subject, EventKind::ExtensionEndorsed, detail, Some(&draft.reason)).await?;
    standing::save(&txn, ctx, directive).await?;
    txn.commit().await?;
    Ok(id)
}
