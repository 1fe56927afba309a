//! What happens to a directive after it was issued, one step at a time.

use domain::directives::{Confidence, DecisionForm};
use domain::evidence::Grade;
use domain::extensions::{ExtensionDecisionForm, ExtensionForm, ExtensionState};
use domain::ids::{DirectiveId, LimbId};
use domain::reports::{CheckForm, ReportForm, ReportKind, Upload, Verdict};

use super::script::{FINAL, Final, Step, Told, When};
use super::stage::Stage;
use super::{queries, waiting};
use crate::{Ctx, Error, directives, extensions, reports};

pub(super) async fn step(stage: &Stage, directive: DirectiveId, told: &Told, step: Step) -> Result<(), Error> {
    let lead = || stage.cast.speaker(told.lead).map(|actor| stage.as_actor(actor));
    let secretariat = stage.as_actor(&stage.cast.secretariat);
    let leadership = stage.as_actor(&stage.cast.leadership);
    match step {
        Step::Acknowledged => drop(directives::acknowledge(&lead()?, directive).await?),
        Step::Interim(text, confidence) => {
            report(&lead()?, directive, ReportKind::Interim, Final { text, confidence, reason: text, ..FINAL }).await?;
        }
        Step::Part(office, text) => {
            let co_executor = stage.as_actor(stage.cast.speaker(office)?);
            report(&co_executor, directive, ReportKind::Contribution, Final { text, ..FINAL }).await?;
        }
        Step::Final(told) => report(&lead()?, directive, ReportKind::Final, told).await?,
        Step::Returned(remarks, proven) => {
            check(&secretariat, directive, Verdict::Return, remarks, |letter| {
                proven.contains(&letter).then_some(Grade::Documented)
            })
            .await?;
        }
        Step::PutUp(grade) => check(&secretariat, directive, Verdict::PutUp, "", |_| Some(grade)).await?,
        Step::Asked { until, reason } => {
            let asked_for = stage.day(until).to_string();
            let form = ExtensionForm { directive: directive.to_string(), asked_for, reason: reason.to_owned() };
            extensions::ask(&lead()?, &form).await?;
        }
        Step::Granted { until, note } => {
            decide(stage, &leadership, directive, ExtensionState::Granted, Some(until), note).await?;
        }
        Step::Refused(note) => decide(stage, &leadership, directive, ExtensionState::Refused, None, note).await?,
        Step::EventHappened(told) => waiting::happened(stage, &secretariat, directive, told).await?,
        Step::Decided(decision, remark) => {
            let form = DecisionForm {
                directive: directive.to_string(),
                version: queries::version(leadership.db(), directive).await?.to_string(),
                decision: decision.to_owned(),
                remark: remark.to_owned(),
            };
            directives::decide(&leadership, &form).await?;
        }
    }
    Ok(())
}

async fn report(ctx: &Ctx, directive: DirectiveId, kind: ReportKind, told: Final) -> Result<(), Error> {
    let form = ReportForm {
        directive: directive.to_string(),
        kind: kind.as_str().to_owned(),
        text: told.text.to_owned(),
        answer: told.answer.map(|answer| answer.as_str().to_owned()).unwrap_or_default(),
        confidence: Confidence::as_str(told.confidence).to_owned(),
        slippage_reason: told.reason.to_owned(),
        signed_by: SIGNED_BY.to_owned(),
        reference: told.reference.to_owned(),
        ..ReportForm::default()
    };
    let files = told.file.map(|(name, content)| Upload { name: name.to_owned(), content: content.as_bytes().to_vec() });
    reports::submit(ctx, &form, files.into_iter().collect()).await?;
    Ok(())
}

/// No person is invented: an office signs.
const SIGNED_BY: &str = "Руководитель аппарата (демонстрация)";

async fn check(
    ctx: &Ctx,
    directive: DirectiveId,
    verdict: Verdict,
    remarks: &str,
    grade: impl Fn(&str) -> Option<Grade>,
) -> Result<(), Error> {
    let finding = |(limb, letter): (LimbId, String)| match grade(&letter) {
        Some(grade) => format!("{limb}:{}", grade.as_str()),
        None => format!("{limb}:refused"),
    };
    let limbs = queries::limbs(ctx.db(), directive).await?;
    let form = CheckForm {
        directive: directive.to_string(),
        version: queries::version(ctx.db(), directive).await?.to_string(),
        limbs: limbs.into_iter().map(finding).collect(),
        remarks: remarks.to_owned(),
        verdict: verdict.as_str().to_owned(),
    };
    reports::check(ctx, &form).await?;
    Ok(())
}

async fn decide(
    stage: &Stage,
    ctx: &Ctx,
    directive: DirectiveId,
    decision: ExtensionState,
    until: Option<When>,
    note: &str,
) -> Result<(), Error> {
    let extension = queries::asked(ctx.db(), directive).await?.ok_or_else(Error::not_found)?;
    let form = ExtensionDecisionForm {
        directive: directive.to_string(),
        extension: extension.to_string(),
        decision: decision.as_str().to_owned(),
        until: until.map(|when| stage.day(when).to_string()).unwrap_or_default(),
        note: note.to_owned(),
    };
    extensions::decide(ctx, &form).await?;
    Ok(())
}
