//! Corrections of a signed protocol. Signed text never changes: what was wrong in it is put right by a
//! new version beside it, with a signature and a reason of its own.

mod differences;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{PointKind, ProtocolState, SignForm, Signature};
use crate::deadlines;
use crate::directives::force_word;
use crate::error::{Error, FieldErrors, Problem};
use crate::ids::{DirectiveId, PointId};
use crate::locale::{Locale, Multilingual};
use crate::meetings::Meeting;
use crate::text::{self, LINE_MAX, PROSE_MAX, WORDING_MAX};

pub use differences::{Difference, Parts, TextPart, differences};

/// All that a version of the protocol says under one point. Who executes it is no matter of its words.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct PointText {
    pub words: Multilingual,
    /// This and what follows is empty for a point that is no directive.
    pub force_word: Multilingual,
    pub title: Multilingual,
    pub addressee: Multilingual,
    /// In the order of their letters; none for a single action.
    pub limbs: Vec<Multilingual>,
    /// The deadline as the protocol words it.
    pub term: String,
}

/// A version of the protocol, signed or being drawn up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Version {
    pub version: i32,
    pub state: ProtocolState,
    /// Number, day and signatory are there once it is signed.
    pub number: Option<String>,
    pub signed_on: Option<NaiveDate>,
    pub signatory: Multilingual,
    /// Why the version before was corrected; none for the first.
    pub reason: Option<String>,
}

/// A point as one version words it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VersionPoint {
    pub point: PointId,
    pub number: String,
    pub kind: PointKind,
    pub directive: Option<DirectiveId>,
    pub text: PointText,
    /// Grows with each edit of a correction.
    pub revision: i32,
}

/// A signed protocol, one version of it beside the version before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProtocolRecord {
    pub meeting: Meeting,
    /// The number under which the protocol is registered; directives are called by it.
    pub number: String,
    pub dated_on: NaiveDate,
    /// The signed versions, the latest first.
    pub versions: Vec<Version>,
    /// The version shown.
    pub shown: i32,
    pub points: Vec<VersionPoint>,
    /// The same points in the version before; none before the first.
    pub before: Vec<VersionPoint>,
    /// The reader corrects protocols.
    pub may_correct: bool,
    /// A correction is being drawn up, as far as the reader may know.
    pub correction: bool,
}

/// A correction being drawn up: the points that the reader may see, as they stand and as they shall be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CorrectionPage {
    pub meeting: Meeting,
    pub number: String,
    pub version: i32,
    pub points: Vec<(VersionPoint, VersionPoint)>,
    /// Sent with the signature: whoever signs has seen all that was edited.
    pub seen: i32,
    /// Who signed the version that stands.
    pub signatory: Multilingual,
}

/// One point of a correction with its form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CorrectionFormPage {
    pub meeting: Meeting,
    pub number: String,
    pub kind: PointKind,
    /// Limbs that the directive has; their number does not change.
    pub limbs: u32,
    pub form: CorrectionForm,
}

/// Whether the date follows the corrected wording of the term: only where the wording gives another
/// date than the first wording gave, and nobody has set a date since. What was granted stands.
pub fn moves_the_date(standing: Option<NaiveDate>, set_since: bool, corrected: Option<NaiveDate>) -> bool {
    !set_since && corrected != standing
}

/// The form of one point of a correction.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct CorrectionForm {
    pub meeting: String,
    pub point: String,
    /// The revision that the editor has seen.
    pub version: String,
    pub words_kk: String,
    pub words_ru: String,
    pub words_en: String,
    pub force_word_kk: String,
    pub force_word_ru: String,
    pub force_word_en: String,
    pub title_kk: String,
    pub title_ru: String,
    pub title_en: String,
    pub addressee_kk: String,
    pub addressee_ru: String,
    pub addressee_en: String,
    /// A line each, in the order of their letters.
    pub limbs_kk: String,
    pub limbs_ru: String,
    pub limbs_en: String,
    pub term: String,
}

impl CorrectionForm {
    /// `limbs` is how many the directive has: evidence hangs on them, so a correction neither adds nor
    /// takes away any. Of a point that is no directive only the words are read.
    pub fn parse(&self, kind: PointKind, limbs: usize) -> Result<PointText, Error> {
        let mut errors = FieldErrors::default();
        let words = text::multilingual_prose(
            &mut errors,
            "words",
            [&self.words_kk, &self.words_ru, &self.words_en],
            PROSE_MAX,
            true,
        );
        if kind != PointKind::Directive {
            errors.finish()?;
            return Ok(PointText { words, ..PointText::default() });
        }
        let force_word =
            force_word(&mut errors, [&self.force_word_kk, &self.force_word_ru, &self.force_word_en], &words);
        let title =
            text::multilingual(&mut errors, "title", [&self.title_kk, &self.title_ru, &self.title_en], LINE_MAX, true);
        let addressee = text::multilingual(
            &mut errors,
            "addressee",
            [&self.addressee_kk, &self.addressee_ru, &self.addressee_en],
            LINE_MAX,
            false,
        );
        let limbs = self.limbs(&mut errors, limbs);
        let term = errors.take("term", text::optional_line(&self.term, WORDING_MAX)).flatten().unwrap_or_default();
        errors.take("term", deadlines::parse(&term).map_err(Problem::Term));
        errors.finish()?;
        Ok(PointText { words, force_word, title, addressee, limbs, term })
    }

    fn limbs(&self, errors: &mut FieldErrors, count: usize) -> Vec<Multilingual> {
        let texts = text::multilingual_prose(
            errors,
            "limbs",
            [&self.limbs_kk, &self.limbs_ru, &self.limbs_en],
            PROSE_MAX,
            count > 0,
        );
        let mut limbs = vec![Multilingual::default(); count];
        for locale in Locale::ALL {
            let lines: Vec<&str> =
                texts.get(locale).unwrap_or_default().lines().map(str::trim).filter(|line| !line.is_empty()).collect();
            if !lines.is_empty() && lines.len() != count {
                let count = i64::try_from(count).unwrap_or(i64::MAX);
                errors.add(&format!("limbs_{}", locale.as_str()), Problem::OutOfRange { min: count, max: count });
            }
            for (limb, line) in limbs.iter_mut().zip(lines) {
                limb.set(locale, Some(line.to_owned()));
            }
        }
        limbs
    }
}

/// The form that records the signature of a correction. What it does cannot be undone, so it is confirmed.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct CorrectionSignForm {
    pub meeting: String,
    /// [`CorrectionPage::seen`].
    pub version: String,
    pub number: String,
    pub signed_on: String,
    pub signatory_kk: String,
    pub signatory_ru: String,
    pub signatory_en: String,
    pub reason: String,
    pub confirmed: String,
}

impl CorrectionSignForm {
    /// `signed_on` is the day on which the version that stands was signed: none is signed before it.
    pub fn parse(&self, signed_on: NaiveDate, today: NaiveDate) -> Result<(Signature, String), Error> {
        let signature = SignForm {
            meeting: self.meeting.clone(),
            number: self.number.clone(),
            signed_on: self.signed_on.clone(),
            signatory_kk: self.signatory_kk.clone(),
            signatory_ru: self.signatory_ru.clone(),
            signatory_en: self.signatory_en.clone(),
            confirmed: self.confirmed.clone(),
        };
        let signature = signature.parse(signed_on, today);
        match (signature, text::prose(&self.reason, PROSE_MAX)) {
            (Ok(signature), Ok(reason)) => Ok((signature, reason)),
            (Err(Error::Invalid(mut errors)), Err(problem)) => {
                errors.extend(match Error::field("reason", problem) {
                    Error::Invalid(errors) => errors,
                    _ => Vec::new(),
                });
                Err(Error::Invalid(errors))
            }
            (Err(error), _) => Err(error),
            (_, Err(problem)) => Err(Error::field("reason", problem)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    pub(super) fn form() -> CorrectionForm {
        CorrectionForm {
            title_ru: "Система".to_owned(),
            words_ru: "Министерству поручить ускорить систему.".to_owned(),
            force_word_ru: "поручить".to_owned(),
            limbs_ru: "первое\nвторое".to_owned(),
            term: "до 1 марта 2019 года".to_owned(),
            ..CorrectionForm::default()
        }
    }

    #[test]
    fn a_correction_neither_adds_nor_takes_away_limbs() {
        assert_eq!(form().parse(PointKind::Directive, 2).unwrap().limbs[1].ru.as_deref(), Some("второе"));
        let refused = form().parse(PointKind::Directive, 3).unwrap_err();
        assert_eq!(refused, Error::field("limbs_ru", Problem::OutOfRange { min: 3, max: 3 }));
    }

    #[test]
    fn of_a_point_that_is_no_directive_only_the_words_are_corrected() {
        let text = form().parse(PointKind::Decided, 0).unwrap();
        assert_eq!(text, PointText { words: text.words.clone(), ..PointText::default() });
    }

    #[test]
    fn a_correction_names_its_reason_and_is_confirmed() {
        let day = |day| NaiveDate::from_ymd_opt(2019, 1, day).unwrap();
        let form = CorrectionSignForm {
            number: "4".to_owned(),
            signed_on: "2019-01-14".to_owned(),
            signatory_ru: "Генеральный Прокурор".to_owned(),
            ..CorrectionSignForm::default()
        };
        let Error::Invalid(errors) = form.parse(day(9), day(14)).unwrap_err() else { panic!("not refused") };
        let fields: Vec<_> = errors.iter().map(|error| error.field.as_str()).collect();
        assert_eq!(fields, ["confirmed", "reason"]);
    }

    #[test]
    fn a_date_granted_since_is_not_taken_back_by_a_correction() {
        let day = |day| NaiveDate::from_ymd_opt(2019, 3, day);
        assert!(moves_the_date(day(1), false, day(29)));
        assert!(!moves_the_date(day(1), true, day(29)));
        assert!(!moves_the_date(day(1), false, day(1)));
    }
}
