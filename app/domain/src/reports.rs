//! What a body submits on a directive. The body reports, the secretariat checks, the issuer closes.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::bodies::BodyName;
use crate::choice;
use crate::directives::{Confidence, LimbState};
use crate::error::{Error, FieldErrors, Problem};
use crate::evidence::Grade;
use crate::ids::{DirectiveId, LimbId, ReportId};
use crate::text::{self, LINE_MAX, PROSE_MAX};

choice! {
    ReportKind {
        /// Closes nothing and stops no clock [K58].
        Interim = "interim",
        /// The lead's consolidated report.
        Final = "final",
        /// A co-executor's part, for the lead.
        Contribution = "contribution",
    }
}

choice! {
    ReportState {
        Submitted = "submitted",
        /// Found sufficient by the secretariat.
        Accepted = "accepted",
        /// Sent back with remarks.
        Returned = "returned",
    }
}

choice! {
    /// What interim information is, where it is no ordinary one.
    ReportMatter {
        /// One click: nothing has changed since the last word.
        NoChange = "no_change",
        /// The plan of a long directive of several bodies.
        RoadMap = "road_map",
    }
}

choice! {
    /// What a body answers to a recommendation, request or proposal.
    Answer {
        Accepted = "accepted",
        AcceptedInPart = "accepted_in_part",
        Declined = "declined",
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    pub id: ReportId,
    pub body: BodyName,
    pub kind: ReportKind,
    pub matter: Option<ReportMatter>,
    /// Counts a body's reports of one kind on one directive, from 1.
    pub ordinal: i32,
    pub state: ReportState,
    pub text: String,
    pub answer: Option<Answer>,
    /// The day by which the body means to carry out what it accepts.
    pub promised_on: Option<NaiveDate>,
    pub confidence: Confidence,
    pub slippage_reason: Option<String>,
    /// The head who signed.
    pub signed_by: String,
    pub submitted_on: NaiveDate,
    /// Local time of day, "09:12".
    pub submitted_at: String,
    pub submitted_by: String,
    pub remarks: Option<String>,
    pub checked_on: Option<NaiveDate>,
    pub checked_by: Option<String>,
    /// Co-executors that had not contributed when the lead reported finally.
    pub silent: Vec<BodyName>,
    /// What the lead says of them.
    pub silent_note: Option<String>,
}

/// The form of a report; files travel beside it.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ReportForm {
    pub directive: String,
    /// The version that the person has seen.
    pub version: String,
    pub kind: String,
    /// [`ReportMatter`] of interim information; empty: an ordinary one.
    pub matter: String,
    pub text: String,
    pub answer: String,
    /// With an accepting answer: the day by which it will be carried out.
    pub promised_on: String,
    pub confidence: String,
    pub slippage_reason: String,
    pub signed_by: String,
    /// An adopted act by number and date, or an address.
    pub reference: String,
    /// The limb that files and reference prove; empty: the whole.
    pub limb: String,
    /// A word on co-executors that have not contributed; the lead reports all the same.
    pub silent_note: String,
}

/// A file as it was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upload {
    pub name: String,
    pub content: Vec<u8>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportDraft {
    pub directive: DirectiveId,
    pub kind: ReportKind,
    pub matter: Option<ReportMatter>,
    pub text: String,
    pub answer: Option<Answer>,
    pub promised_on: Option<NaiveDate>,
    pub confidence: Confidence,
    pub slippage_reason: Option<String>,
    pub signed_by: String,
    pub reference: Option<String>,
    pub limb: Option<LimbId>,
    pub silent_note: Option<String>,
}

impl ReportForm {
    /// `late`: the current date has passed, so a final report gives the reason. `answered`: the
    /// directive is no order, so the final report says whether it is accepted.
    pub fn parse(&self, late: bool, answered: bool) -> Result<ReportDraft, Error> {
        let mut errors = FieldErrors::default();
        let directive = self.directive.trim().parse::<DirectiveId>().map_err(|_| Error::NotFound)?;
        let kind = errors.take("kind", ReportKind::chosen(&self.kind));
        let text = errors.take("text", text::prose(&self.text, PROSE_MAX));
        let is_final = kind == Some(ReportKind::Final);
        let answer = if is_final && answered { errors.take("answer", Answer::chosen(&self.answer)) } else { None };
        let accepts = matches!(answer, Some(Answer::Accepted | Answer::AcceptedInPart));
        let promised_on = errors.take("promised_on", text::optional_date(&self.promised_on)).flatten();
        let matter = match self.matter.trim() {
            "" => None,
            // A report without change has no words and no form.
            matter => errors.take(
                "kind",
                ReportMatter::chosen(matter).and_then(|matter| {
                    let fits = matter == ReportMatter::RoadMap && kind == Some(ReportKind::Interim);
                    if fits { Ok(matter) } else { Err(Problem::NotAChoice) }
                }),
            ),
        };
        let confidence = errors.take("confidence", Confidence::chosen(&self.confidence));
        let slippage_reason =
            errors.take("slippage_reason", text::optional_prose(&self.slippage_reason, PROSE_MAX)).flatten();
        if late && slippage_reason.is_none() && kind != Some(ReportKind::Contribution) {
            errors.add("slippage_reason", Problem::SlippageReasonNeeded);
        }
        let signed_by = errors.take("signed_by", text::line(&self.signed_by, LINE_MAX));
        let reference = errors.take("reference", text::optional_line(&self.reference, LINE_MAX)).flatten();
        let limb = match self.limb.trim() {
            "" => None,
            limb => errors.take("limb", limb.parse().map_err(|_| Problem::NotAChoice)),
        };
        let silent_note = errors.take("silent_note", text::optional_prose(&self.silent_note, PROSE_MAX)).flatten();
        match (kind, text, confidence, signed_by) {
            (Some(kind), Some(text), Some(confidence), Some(signed_by)) if errors.is_empty() => Ok(ReportDraft {
                directive,
                kind,
                matter,
                text,
                answer,
                promised_on: promised_on.filter(|_| accepts),
                confidence,
                slippage_reason,
                signed_by,
                reference,
                limb,
                silent_note: silent_note.filter(|_| is_final),
            }),
            _ => Err(errors.into()),
        }
    }
}

/// The form in which the secretariat checks a final report.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct CheckForm {
    pub directive: String,
    pub version: String,
    /// A finding for each limb: `<limb id>:<grade>` or `<limb id>:refused`.
    pub limbs: Vec<String>,
    pub remarks: String,
    /// `return` or `put_up`.
    pub verdict: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    pub limbs: Vec<LimbFinding>,
    pub remarks: Option<String>,
    pub verdict: Verdict,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LimbFinding {
    pub limb: LimbId,
    pub state: LimbState,
    pub grade: Option<Grade>,
}

choice! {
    Verdict {
        Return = "return",
        PutUp = "put_up",
    }
}

impl CheckForm {
    /// A return needs remarks: the body reads them word for word.
    pub fn parse(&self) -> Result<Check, Error> {
        let mut errors = FieldErrors::default();
        let limbs = self
            .limbs
            .iter()
            .filter(|finding| !finding.is_empty())
            .filter_map(|finding| errors.take("limbs", limb_finding(finding)))
            .collect();
        let remarks = errors.take("remarks", text::optional_prose(&self.remarks, PROSE_MAX)).flatten();
        let verdict = errors.take("verdict", Verdict::chosen(&self.verdict));
        if verdict == Some(Verdict::Return) && remarks.is_none() {
            errors.add("remarks", Problem::Empty);
        }
        match verdict {
            Some(verdict) if errors.is_empty() => Ok(Check { limbs, remarks, verdict }),
            _ => Err(errors.into()),
        }
    }
}

fn limb_finding(text: &str) -> Result<LimbFinding, Problem> {
    let (limb, finding) = text.split_once(':').ok_or(Problem::NotAChoice)?;
    let limb = limb.parse().map_err(|_| Problem::NotAChoice)?;
    if finding == "refused" {
        return Ok(LimbFinding { limb, state: LimbState::Refused, grade: None });
    }
    Ok(LimbFinding { limb, state: LimbState::Proven, grade: Some(Grade::chosen(finding)?) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form() -> ReportForm {
        ReportForm {
            directive: "1".to_owned(),
            kind: "final".to_owned(),
            text: "Done.".to_owned(),
            confidence: "green".to_owned(),
            signed_by: "Vice-Minister".to_owned(),
            ..ReportForm::default()
        }
    }

    #[test]
    fn a_late_report_gives_the_reason_for_slippage() {
        assert!(form().parse(false, false).is_ok());
        assert_eq!(
            form().parse(true, false).unwrap_err(),
            Error::field("slippage_reason", Problem::SlippageReasonNeeded)
        );
    }

    #[test]
    fn a_recommendation_is_answered_in_the_final_report_and_not_before() {
        assert_eq!(form().parse(false, true).unwrap_err(), Error::field("answer", Problem::NotAChoice));
        let interim = ReportForm { kind: "interim".to_owned(), ..form() };
        assert!(interim.parse(false, true).is_ok());
    }

    #[test]
    fn a_return_needs_remarks_and_putting_up_does_not() {
        let form = |verdict: &str| CheckForm {
            directive: "1".to_owned(),
            verdict: verdict.to_owned(),
            ..CheckForm::default()
        };
        assert_eq!(form("return").parse().unwrap_err(), Error::field("remarks", Problem::Empty));
        assert!(form("put_up").parse().is_ok());
    }

    #[test]
    fn each_limb_is_found_proven_with_a_grade_or_refused() {
        let form = CheckForm {
            limbs: vec!["7:documented".to_owned(), "8:refused".to_owned()],
            verdict: "put_up".to_owned(),
            ..CheckForm::default()
        };
        let limbs = form.parse().unwrap().limbs;
        assert_eq!(limbs[0], LimbFinding { limb: LimbId(7), state: LimbState::Proven, grade: Some(Grade::Documented) });
        assert_eq!(limbs[1], LimbFinding { limb: LimbId(8), state: LimbState::Refused, grade: None });
    }
}
