//! The council's settings: read by leadership, changed by the secretariat, for what is issued later.

use domain::access::{self, Act};
use domain::councils::{Settings, SettingsForm, SettingsPage};
use domain::error::{Conflict, ConflictField, Error as Refusal};
use domain::history::{EventDetail, EventKind};
use language::Words;

use super::queries;
use crate::history::{self, Subject};
use crate::{Ctx, Error};

/// Changes that the page shows.
const HISTORY_MAX: u64 = 30;

pub async fn settings(ctx: &Ctx) -> Result<SettingsPage, Error> {
    let actor = ctx.require(Act::SeeSettings)?;
    let (settings, version) = queries::settings(ctx.db(), actor.council).await?;
    Ok(SettingsPage {
        settings,
        version,
        may_change: access::may(actor, Act::ChangeSettings),
        history: history::latest(ctx, EventKind::SettingChanged, HISTORY_MAX).await?,
    })
}

/// Sets all settings anew, and writes down each that has another value now. No date that stands is moved.
pub async fn change_settings(ctx: &Ctx, form: &SettingsForm) -> Result<(), Error> {
    let actor = ctx.require(Act::ChangeSettings)?;
    let txn = ctx.begin().await?;
    let (present, version) = queries::settings(&txn, actor.council).await?;
    let wanted = form.parse(&present)?;
    if form.version.trim() != version.to_string() {
        txn.rollback().await?;
        return refuse_older(ctx, &present, version, &wanted).await;
    }
    for change in present.changed_to(&wanted) {
        let detail = EventDetail {
            subject: Some(change.setting.as_str().to_owned()),
            value: Some(change.after.written()),
            other_value: Some(change.before.written()),
            ..EventDetail::default()
        };
        history::record(&txn, ctx, Subject::Account(actor.account), EventKind::SettingChanged, detail, None).await?;
    }
    if present != wanted {
        queries::set_settings(&txn, actor.council, &wanted, version + 1).await?;
    }
    txn.commit().await?;
    Ok(())
}

/// The settings that stand beside those just sent, one by one; where both say the same nothing is left to do.
async fn refuse_older(ctx: &Ctx, present: &Settings, version: i32, wanted: &Settings) -> Result<(), Error> {
    let words = Words::of(ctx.locale);
    let fields: Vec<ConflictField> = present
        .changed_to(wanted)
        .into_iter()
        .map(|change| ConflictField {
            field: change.setting.as_str().to_owned(),
            theirs: words.setting_is(change.setting, change.before),
            yours: words.setting_is(change.setting, change.after),
        })
        .collect();
    if fields.is_empty() {
        return Ok(());
    }
    let last = history::latest(ctx, EventKind::SettingChanged, 1).await?.pop();
    let by = last.and_then(|event| event.actor).unwrap_or_default();
    Err(Refusal::Conflict(Box::new(Conflict { by, version, fields })).into())
}
