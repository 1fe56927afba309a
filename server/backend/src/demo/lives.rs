//! What happens to a directive after it was issued, one step at a time.

use domain::directives::{Confidence, DecisionForm, ExecutorsForm};
use domain::evidence::Grade;
use domain::extensions::{EndorsementForm, ExtensionDecisionForm, ExtensionForm, ExtensionState};
use domain::ids::{DirectiveId, ExtensionId, LimbId};
use domain::locale::Locale;
use domain::objections::{DismissalForm, ObjectionForm};
use domain::reports::{CheckForm, ReportForm, ReportKind, ReportMatter, Upload, Verdict};

use super::script::{FINAL, Final, Office, Step, Told, When};
use super::stage::Stage;
use super::{queries, waiting};
use crate::{Ctx, Error, directives, extensions, objections, reports};

pub(super) async fn step(stage: &Stage, directive: DirectiveId, told: &Told, step: Step) -> Result<(), Error> {
    let lead = || stage.cast.speaker(told.lead).map(|actor| stage.as_actor(actor));
    let body = |office: Office| stage.cast.body(office).map(|body| body.to_string());
    let secretariat = stage.as_actor(&stage.cast.secretariat);
    let leadership = stage.as_actor(&stage.cast.leadership);
    match step {
        Step::Acknowledged => drop(directives::acknowledge(&lead()?, directive).await?),
        Step::Interim(text, confidence) => {
            report(stage, &lead()?, directive, ReportKind::Interim, Final { text, confidence, reason: text, ..FINAL })
                .await?;
        }
        Step::Part(office, text) => {
            let co_executor = stage.as_actor(stage.cast.speaker(office)?);
            report(stage, &co_executor, directive, ReportKind::Contribution, Final { text, ..FINAL }).await?;
        }
        Step::Final(told) => report(stage, &lead()?, directive, ReportKind::Final, told).await?,
        Step::Returned(remarks, proven) => {
            check(&secretariat, directive, Verdict::Return, remarks, |letter| {
                proven.contains(&letter).then_some(Grade::Documented)
            })
            .await?;
        }
        Step::PutUp(grade) => check(&secretariat, directive, Verdict::PutUp, "", |_| Some(grade)).await?,
        Step::Asked { until, reason } => ask(stage, &lead()?, directive, told, ("", until, reason)).await?,
        Step::AskedForPart { letter, until, reason } => {
            ask(stage, &lead()?, directive, told, (letter, until, reason)).await?;
        }
        Step::Endorsed(word, reason) => {
            let form = EndorsementForm {
                directive: directive.to_string(),
                extension: waiting(&secretariat, directive).await?.to_string(),
                word: word.as_str().to_owned(),
                reason: reason.to_owned(),
                ..EndorsementForm::default()
            };
            extensions::endorse(&secretariat, &form).await?;
        }
        Step::Withdrawn => drop(extensions::withdraw(&lead()?, waiting(&secretariat, directive).await?).await?),
        Step::Granted { until, note } => {
            decide(stage, &leadership, directive, ExtensionState::Granted, Some(until), note).await?;
        }
        Step::Refused(note) => decide(stage, &leadership, directive, ExtensionState::Refused, None, note).await?,
        Step::EventHappened(told) => waiting::happened(stage, &secretariat, directive, told).await?,
        Step::Objected(office, reason) => {
            let objector = stage.as_actor(stage.cast.speaker(office)?);
            let form = ObjectionForm { directive: directive.to_string(), reason: reason.to_owned() };
            objections::raise(&objector, &form).await?;
        }
        Step::Dismissed(office, note) => {
            let objection = queries::objected(leadership.db(), directive, stage.cast.body(office)?).await?;
            let form = DismissalForm {
                directive: directive.to_string(),
                objection: objection.ok_or_else(Error::not_found)?.to_string(),
                note: note.to_owned(),
            };
            objections::dismiss(&leadership, &form).await?;
        }
        Step::Changed { lead, co_executors, reason } => {
            let form = ExecutorsForm {
                directive: directive.to_string(),
                version: queries::version(leadership.db(), directive).await?.to_string(),
                lead: body(lead)?,
                co_executors: co_executors.iter().map(|office| body(*office)).collect::<Result<_, _>>()?,
                reason: reason.to_owned(),
            };
            directives::change_executors(&leadership, &form).await?;
        }
        Step::Decided(decision, remark) => {
            end(&leadership, directive, DecisionForm { confirmed: "on".to_owned(), ..said(decision, remark) }).await?;
        }
        Step::Held(event, remark) => {
            end(&leadership, directive, DecisionForm { held_for: event.to_owned(), ..said("hold", remark) }).await?;
        }
        Step::Merged(into, remark) => {
            let target = queries::number_titled(leadership.db(), into).await?;
            let form = DecisionForm { target, confirmed: "on".to_owned(), ..said("merged", remark) };
            end(&leadership, directive, form).await?;
        }
        Step::Tracked(until) => {
            let until = stage.day(until).to_string();
            end(&leadership, directive, DecisionForm { until, ..said("track", "") }).await?;
        }
        Step::NoChange => drop(reports::report_no_change(&lead()?, directive).await?),
        Step::RoadMap(text, paper) => {
            let form = ReportForm {
                directive: directive.to_string(),
                kind: ReportKind::Interim.as_str().to_owned(),
                matter: ReportMatter::RoadMap.as_str().to_owned(),
                text: text.to_owned(),
                confidence: Confidence::Green.as_str().to_owned(),
                signed_by: SIGNED_BY.to_owned(),
                reference: paper.to_owned(),
                ..ReportForm::default()
            };
            reports::submit(&lead()?, &form, Vec::new()).await?;
        }
        Step::OfPeriod(ordinal, of_period) => {
            let instance =
                queries::instance(leadership.db(), directive, ordinal).await?.ok_or_else(Error::not_found)?;
            Box::pin(self::step(stage, instance, told, *of_period)).await?;
        }
    }
    Ok(())
}

fn said(decision: &str, remark: &str) -> DecisionForm {
    DecisionForm { decision: decision.to_owned(), remark: remark.to_owned(), ..DecisionForm::default() }
}

/// The issuer's decision on the directive as it stands.
async fn end(leadership: &Ctx, directive: DirectiveId, form: DecisionForm) -> Result<(), Error> {
    let version = queries::version(leadership.db(), directive).await?.to_string();
    directives::decide(leadership, &DecisionForm { directive: directive.to_string(), version, ..form }).await?;
    Ok(())
}

async fn report(stage: &Stage, ctx: &Ctx, directive: DirectiveId, kind: ReportKind, told: Final) -> Result<(), Error> {
    let form = ReportForm {
        directive: directive.to_string(),
        kind: kind.as_str().to_owned(),
        text: told.text.to_owned(),
        answer: told.answer.map(|answer| answer.as_str().to_owned()).unwrap_or_default(),
        promised_on: told.promised.map(|when| stage.day(when).to_string()).unwrap_or_default(),
        confidence: Confidence::as_str(told.confidence).to_owned(),
        slippage_reason: told.reason.to_owned(),
        signed_by: SIGNED_BY.to_owned(),
        reference: told.reference.to_owned(),
        silent_note: told.silent_note.to_owned(),
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

/// A lead with co-executors says that they agree, in the language in which it writes.
async fn ask(
    stage: &Stage,
    ctx: &Ctx,
    directive: DirectiveId,
    told: &Told,
    (limb, until, reason): (&str, When, &str),
) -> Result<(), Error> {
    let agreed = match ctx.locale {
        _ if told.co_executors.is_empty() && told.collective.is_none() => "",
        Locale::Kk => "Бірлесіп орындаушылар келісті.",
        Locale::Ru => "Соисполнители согласны.",
        Locale::En => "The co-executors agree.",
    };
    let form = ExtensionForm {
        directive: directive.to_string(),
        limb: limb.to_owned(),
        asked_for: stage.day(until).to_string(),
        co_executors_word: agreed.to_owned(),
        reason: reason.to_owned(),
        ..ExtensionForm::default()
    };
    extensions::ask(ctx, &form).await?;
    Ok(())
}

async fn waiting(ctx: &Ctx, directive: DirectiveId) -> Result<ExtensionId, Error> {
    queries::asked(ctx.db(), directive).await?.ok_or_else(Error::not_found)
}

async fn decide(
    stage: &Stage,
    ctx: &Ctx,
    directive: DirectiveId,
    decision: ExtensionState,
    until: Option<When>,
    note: &str,
) -> Result<(), Error> {
    let form = ExtensionDecisionForm {
        directive: directive.to_string(),
        extension: waiting(ctx, directive).await?.to_string(),
        decision: decision.as_str().to_owned(),
        until: until.map(|when| stage.day(when).to_string()).unwrap_or_default(),
        note: note.to_owned(),
        ..ExtensionDecisionForm::default()
    };
    extensions::decide(ctx, &form).await?;
    Ok(())
}
