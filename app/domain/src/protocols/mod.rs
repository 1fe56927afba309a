//! The protocol of a meeting: what was decided, in numbered points. Signed text is immutable.

mod correction;
mod extract;
mod languages;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::choice;
use crate::directives::DirectiveRow;
use crate::error::{Error, FieldErrors, Obstacle, Problem};
use crate::ids::{AgendaItemId, PointId, ProtocolId};
use crate::locale::Multilingual;
use crate::meetings::AgendaPage;
use crate::text::{self, LINE_MAX, NUMBER_MAX, PROSE_MAX};

pub use correction::{
    CorrectionForm, CorrectionFormPage, CorrectionPage, CorrectionSignForm, Difference, Parts, PointText,
    ProtocolRecord, TextPart, Version, VersionPoint, differences, moves_the_date,
};
pub use extract::ExtractPage;
pub use languages::{Discord, addressees_differ, dates_differ, limbs_differ};

choice! {
    ProtocolState {
        Draft = "draft",
        Signed = "signed",
    }
}

choice! {
    /// What a point of the protocol does.
    PointKind {
        /// Something is taken note of.
        Noted = "noted",
        /// Something is decided or approved; nothing to control.
        Decided = "decided",
        /// Somebody is to do something.
        Directive = "directive",
    }
}

/// The page of a protocol: while it is drawn up its editor, once it is signed its text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProtocolPage {
    Draft(Box<AgendaPage>),
    Signed(Box<ProtocolRecord>),
}

/// A protocol as its reader may see it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProtocolView {
    pub id: ProtocolId,
    /// Text; absent until the protocol is registered at signing.
    pub number: Option<String>,
    /// The protocol bears the meeting's date [K94].
    pub dated_on: NaiveDate,
    pub signed_on: Option<NaiveDate>,
    pub signatory: Multilingual,
    pub state: ProtocolState,
    /// A correction makes a new version with its own signature.
    pub version: i32,
    /// The correction that stands; none where the first text does.
    pub corrected: Option<Version>,
    pub points: Vec<Point>,
    /// What stands in the way of signing.
    pub obstacles: Vec<SigningObstacle>,
    /// The date on which the drafts' terms are counted until the protocol is signed.
    pub expected_signature: NaiveDate,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Point {
    pub id: PointId,
    /// Text ("1", "2.1", "D"), unique in the protocol.
    pub number: String,
    pub item: Option<AgendaItemId>,
    pub kind: PointKind,
    /// The words of the point; a directive's words stand in the directive.
    pub words: Multilingual,
    /// The word that carries the force, as it stands in `words`.
    pub force_word: Multilingual,
    /// Present for a directive that the reader may see.
    pub directive: Option<DirectiveRow>,
}

/// What must be mended before a protocol can be signed, or is only pointed out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SigningObstacle {
    /// The protocol holds no point.
    NoPoints,
    /// A directive names nobody who leads.
    NoLead { point: String },
    /// A directive's date lies before the signature. Pointed out; the council may have meant it.
    DatePast { point: String, due_on: NaiveDate },
    /// Fewer working days remain than the council sets [K48 item 135]. Pointed out.
    TooShort { point: String, due_on: NaiveDate },
    /// A binding word to a body that cannot be bound. Pointed out.
    CannotBeBound { point: String },
    /// An official language has no text. Pointed out.
    LanguageMissing { point: String },
    /// Too few seats were present for the council to decide. Pointed out; the chair may override it.
    NoQuorum { present: u32, needed: u32 },
    /// The languages say different things. Pointed out.
    LanguagesDiffer { point: String, discord: Discord },
}

impl SigningObstacle {
    /// Whether the protocol cannot be signed as it stands.
    pub fn forbids(&self) -> bool {
        matches!(self, SigningObstacle::NoPoints | SigningObstacle::NoLead { .. })
    }
}

/// The form of a point that is not a directive.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct PointForm {
    pub meeting: String,
    /// Empty for a new point.
    pub id: String,
    pub item: String,
    pub number: String,
    pub kind: String,
    pub words_kk: String,
    pub words_ru: String,
    pub words_en: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PointDraft {
    pub item: Option<AgendaItemId>,
    /// Absent: the next free number.
    pub number: Option<String>,
    pub kind: PointKind,
    pub words: Multilingual,
}

impl PointForm {
    pub fn parse(&self) -> Result<PointDraft, Error> {
        let mut errors = FieldErrors::default();
        let item = match self.item.trim() {
            "" => None,
            item => errors.take("item", item.parse().map_err(|_| Problem::NotAChoice)),
        };
        let number = errors.take("number", text::optional_line(&self.number, NUMBER_MAX)).flatten();
        let kind = errors.take(
            "kind",
            PointKind::chosen(&self.kind)
                .and_then(|kind| if kind == PointKind::Directive { Err(Problem::NotAChoice) } else { Ok(kind) }),
        );
        let words = text::multilingual_prose(
            &mut errors,
            "words",
            [&self.words_kk, &self.words_ru, &self.words_en],
            PROSE_MAX,
            true,
        );
        match kind {
            Some(kind) if errors.is_empty() => Ok(PointDraft { item, number, kind, words }),
            _ => Err(errors.into()),
        }
    }
}

/// The form that records the signature. What it does cannot be undone, so it is confirmed.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SignForm {
    pub meeting: String,
    pub number: String,
    pub signed_on: String,
    pub signatory_kk: String,
    pub signatory_ru: String,
    pub signatory_en: String,
    pub confirmed: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    pub number: String,
    pub signed_on: NaiveDate,
    pub signatory: Multilingual,
}

impl SignForm {
    /// `held_on` is the meeting's last day: a protocol is not signed before it.
    pub fn parse(&self, held_on: NaiveDate, today: NaiveDate) -> Result<Signature, Error> {
        let mut errors = FieldErrors::default();
        let number = errors.take("number", text::line(&self.number, NUMBER_MAX));
        let signed_on = errors.take(
            "signed_on",
            text::date(&self.signed_on).and_then(|date| {
                if date < held_on {
                    Err(Problem::EndBeforeStart)
                } else if date > today {
                    Err(Problem::DateInFuture)
                } else {
                    Ok(date)
                }
            }),
        );
        let signatory = text::multilingual(
            &mut errors,
            "signatory",
            [&self.signatory_kk, &self.signatory_ru, &self.signatory_en],
            LINE_MAX,
            true,
        );
        if self.confirmed.is_empty() {
            errors.add("confirmed", Problem::NotConfirmed);
        }
        match (number, signed_on) {
            (Some(number), Some(signed_on)) if errors.is_empty() => Ok(Signature { number, signed_on, signatory }),
            _ => Err(errors.into()),
        }
    }
}

/// Whether a protocol in this state may still be written in.
pub fn writable(state: ProtocolState) -> Result<(), Error> {
    match state {
        ProtocolState::Draft => Ok(()),
        ProtocolState::Signed => Err(Error::NotNow(Obstacle::Signed)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2018, month, day).unwrap()
    }

    fn form() -> SignForm {
        SignForm {
            number: "4".to_owned(),
            signed_on: "2018-12-28".to_owned(),
            signatory_ru: "Генеральный Прокурор".to_owned(),
            confirmed: "on".to_owned(),
            ..SignForm::default()
        }
    }

    #[test]
    fn a_protocol_is_signed_after_the_meeting_and_not_in_the_future() {
        assert!(form().parse(day(12, 21), day(12, 28)).is_ok());
        let too_early = form().parse(day(12, 29), day(12, 31)).unwrap_err();
        assert_eq!(too_early, Error::field("signed_on", Problem::EndBeforeStart));
        let too_late = form().parse(day(12, 21), day(12, 27)).unwrap_err();
        assert_eq!(too_late, Error::field("signed_on", Problem::DateInFuture));
    }

    #[test]
    fn a_signature_is_confirmed_first() {
        let form = SignForm { confirmed: String::new(), ..form() };
        let error = form.parse(day(12, 21), day(12, 28)).unwrap_err();
        assert_eq!(error, Error::field("confirmed", Problem::NotConfirmed));
    }
}
