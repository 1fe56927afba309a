use chrono::NaiveDate;
use domain::access::Act;
use domain::error::Error as Refusal;
use domain::extensions::{Extension, ExtensionDecision, ExtensionDecisionForm, ExtensionState};
use domain::history::{EventDetail, EventKind};
use domain::ids::{DirectiveId, ExtensionId};
use sea_orm::DatabaseTransaction;

use super::queries::{self, Settlement};
use super::{rules, undecided};
use crate::directives::changed_meanwhile;
use crate::directives::dates::{DateRules, MovedDate, move_date, move_limb_date};
use crate::directives::queries::standing::{self, Standing, standing};
use crate::history::{self, Subject};
use crate::{Ctx, Error, mail};

/// The issuer's level moves the date, to the day asked for or another, or leaves it.
pub async fn decide(ctx: &Ctx, form: &ExtensionDecisionForm) -> Result<DirectiveId, Error> {
    let actor = ctx.require(Act::Decide)?;
    let id = form.directive.trim().parse().map_err(|_| Refusal::NotFound)?;
    let extension: ExtensionId = form.extension.trim().parse().map_err(|_| Refusal::NotFound)?;
    let date_rules = DateRules::of(ctx).await?;
    let txn = ctx.begin().await?;
    let mut directive = standing(&txn, actor, id).await?;
    let extension = undecided(&txn, &directive, extension, date_rules.today()).await?;
    if !directive.is_as_seen(&form.version) {
        txn.rollback().await?;
        return Err(changed_meanwhile(ctx, &directive, "note", &form.note).await);
    }
    let rules = rules(&txn, &directive, &date_rules.settings, &date_rules.time).await?;
    let present = rules.askable.iter().find(|part| part.limb == extension.limb).map(|part| part.due_on);
    match form.parse(extension.asked_for, present, rules.consent_needed, date_rules.today())? {
        ExtensionDecision::Granted { until, note } => {
            let settlement = Settlement {
                state: ExtensionState::Granted,
                until: Some(until),
                express_consent: rules.consent_needed,
                note: note.as_deref(),
            };
            queries::settle(&txn, ctx, extension.id, settlement).await?;
            let detail = EventDetail {
                date: Some(until),
                other_date: Some(extension.asked_for),
                replaced: present,
                subject: extension.limb.clone(),
                ..EventDetail::default()
            };
            history::record(&txn, ctx, Subject::Directive(id), EventKind::ExtensionGranted, detail, note.as_deref())
                .await?;
            grant(&txn, ctx, &mut directive, &extension, until, &date_rules).await?;
        }
        ExtensionDecision::Refused { note } => {
            let settlement =
                Settlement { state: ExtensionState::Refused, until: None, express_consent: false, note: Some(&note) };
            queries::settle(&txn, ctx, extension.id, settlement).await?;
            let detail =
                EventDetail { date: Some(extension.asked_for), subject: extension.limb, ..EventDetail::default() };
            history::record(&txn, ctx, Subject::Directive(id), EventKind::ExtensionRefused, detail, Some(&note))
                .await?;
        }
    }
    standing::save(&txn, ctx, directive).await?;
    mail::plan_extension_decided(&txn, ctx, extension.id).await?;
    txn.commit().await?;
    Ok(id)
}

/// Moves the date of what more time was asked for.
async fn grant(
    txn: &DatabaseTransaction,
    ctx: &Ctx,
    directive: &mut Standing,
    extension: &Extension,
    until: NaiveDate,
    rules: &DateRules,
) -> Result<(), Error> {
    directive.extensions += 1;
    let moved = MovedDate { until, asked_for: Some(extension.asked_for), reason: &extension.reason };
    match &extension.limb {
        Some(letter) => move_limb_date(txn, ctx, directive, letter, moved).await,
        None => move_date(txn, ctx, directive, moved, rules).await,
    }
}
