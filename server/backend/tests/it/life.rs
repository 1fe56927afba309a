//! Steps of a directive's life that a test goes through and is not about.

use backend::directives;
use backend::entities::limb;
use backend::{Ctx, extensions, reports};
use domain::access::Actor;
use domain::directives::{DecisionForm, DirectiveFile, DirectiveState, Filter};
use domain::error::Error as Refusal;
use domain::extensions::{Extension, ExtensionDecisionForm, ExtensionForm};
use domain::ids::DirectiveId;
use domain::reports::{CheckForm, ReportForm};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::support::World;

/// The same person at the world's present time.
pub fn now(world: &World, ctx: &Ctx) -> Ctx {
    Ctx { backend: world.backend.clone(), ..ctx.clone() }
}

/// The same person, cleared for official use.
pub fn cleared(ctx: &Ctx) -> Ctx {
    let actor = ctx.actor.clone().map(|actor| Actor { cleared: true, ..actor });
    Ctx { actor, ..ctx.clone() }
}

pub fn report(directive: DirectiveId, kind: &str) -> ReportForm {
    ReportForm {
        directive: directive.to_string(),
        kind: kind.to_owned(),
        text: "The order is registered.".to_owned(),
        confidence: "green".to_owned(),
        signed_by: "Vice-Minister".to_owned(),
        ..ReportForm::default()
    }
}

/// The lead reports finally, with a reason in case it is late.
pub async fn report_finally(lead: &Ctx, directive: DirectiveId) {
    let form = ReportForm { slippage_reason: "Procurement took longer.".to_owned(), ..report(directive, "final") };
    reports::submit(lead, &form, Vec::new()).await.unwrap();
}

/// A check in which every limb is found as said: "documented", "refused", or nothing at all.
pub async fn checked(secretariat: &Ctx, directive: DirectiveId, verdict: &str, found: &str) -> CheckForm {
    let limbs =
        limb::Entity::find().filter(limb::Column::DirectiveId.eq(directive.0)).order_by_asc(limb::Column::Position);
    let limbs = limbs.all(secretariat.db()).await.unwrap();
    CheckForm {
        directive: directive.to_string(),
        version: file(secretariat, directive).await.version.to_string(),
        limbs: limbs.iter().filter(|_| !found.is_empty()).map(|limb| format!("{}:{found}", limb.id)).collect(),
        remarks: "Read.".to_owned(),
        verdict: verdict.to_owned(),
    }
}

/// The report is returned.
pub async fn send_back_to_body(secretariat: &Ctx, directive: DirectiveId, remarks: &str) {
    let form = CheckForm { remarks: remarks.to_owned(), ..checked(secretariat, directive, "return", "refused").await };
    reports::check(secretariat, &form).await.unwrap();
}

/// Every limb is found proven and the directive is put before the issuer.
pub async fn put_up(secretariat: &Ctx, directive: DirectiveId) {
    let form = checked(secretariat, directive, "put_up", "documented").await;
    reports::check(secretariat, &form).await.unwrap();
}

pub async fn decision(leadership: &Ctx, directive: DirectiveId, decision: &str) -> DecisionForm {
    DecisionForm {
        directive: directive.to_string(),
        version: file(leadership, directive).await.version.to_string(),
        decision: decision.to_owned(),
        held_for: "The Government adopts the programme".to_owned(),
        confirmed: "on".to_owned(),
        remark: "As discussed.".to_owned(),
        ..DecisionForm::default()
    }
}

pub async fn decide(leadership: &Ctx, directive: DirectiveId, what: &str) {
    directives::decide(leadership, &decision(leadership, directive, what).await).await.unwrap();
}

pub fn more_time(directive: DirectiveId, until: &str) -> ExtensionForm {
    ExtensionForm {
        directive: directive.to_string(),
        asked_for: until.to_owned(),
        co_executors_word: "All agree.".to_owned(),
        reason: "Procurement.".to_owned(),
        ..ExtensionForm::default()
    }
}

pub async fn ask(lead: &Ctx, directive: DirectiveId, until: &str) -> Extension {
    extensions::ask(lead, &more_time(directive, until)).await.unwrap();
    file(lead, directive).await.extensions.remove(0)
}

pub fn on_more_time(
    directive: DirectiveId,
    extension: &Extension,
    decision: &str,
    until: &str,
) -> ExtensionDecisionForm {
    ExtensionDecisionForm {
        directive: directive.to_string(),
        extension: extension.id.to_string(),
        decision: decision.to_owned(),
        until: until.to_owned(),
        note: "The chair agrees.".to_owned(),
        ..ExtensionDecisionForm::default()
    }
}

pub async fn file(ctx: &Ctx, directive: DirectiveId) -> DirectiveFile {
    directives::file(ctx, directive).await.unwrap()
}

pub async fn state(ctx: &Ctx, directive: DirectiveId) -> DirectiveState {
    file(ctx, directive).await.row.state
}

/// The references of the register's rows under these filters.
pub async fn listed(ctx: &Ctx, filter: Filter) -> Vec<String> {
    directives::list(ctx, &filter).await.unwrap().rows.into_iter().map(|row| row.reference).collect()
}

/// What the person is told.
pub fn refusal<T: std::fmt::Debug>(result: Result<T, backend::Error>) -> Refusal {
    result.unwrap_err().into_refusal()
}
