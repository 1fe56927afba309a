//! Meetings of the council, their agenda, attendance and findings.

mod agenda;
mod attendance;
mod findings;
mod quorum;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::choice;
use crate::error::{Error, FieldErrors, Problem};
use crate::ids::MeetingId;
use crate::locale::{Locale, Multilingual};
use crate::protocols::ProtocolView;
use crate::text::{self, LINE_MAX, NUMBER_MAX};

pub use agenda::{
    AgendaItem, AgendaItemDraft, AgendaItemForm, AgendaPage, ItemOutcome, Rapporteur, SettleItemDraft, SettleItemForm,
    Settled, may_settle,
};
pub use attendance::{Attendance, AttendanceDraft, AttendanceForm, Capacity, Presence};
pub use findings::{Finding, FindingDraft, FindingForm};
pub use quorum::{MajorityOf, Quorum, QuorumShare, quorum};

choice! {
    MeetingKind {
        Ordinary = "ordinary",
        Extended = "extended",
        Extraordinary = "extraordinary",
        Field = "field",
        Absentee = "absentee",
        /// Not a sitting of the council; issues no directives.
        Workshop = "workshop",
    }
}

impl MeetingKind {
    pub fn issues_directives(self) -> bool {
        self != MeetingKind::Workshop
    }

    /// Whether members decide by sitting together: a workshop decides nothing, and who votes in
    /// absence sits nowhere.
    pub fn needs_quorum(self) -> bool {
        !matches!(self, MeetingKind::Workshop | MeetingKind::Absentee)
    }
}

choice! {
    MeetingState {
        Planned = "planned",
        AgendaDraft = "agenda_draft",
        AgendaApproved = "agenda_approved",
        Held = "held",
        ProtocolPending = "protocol_pending",
        Closed = "closed",
        Postponed = "postponed",
        Cancelled = "cancelled",
    }
}

impl MeetingState {
    /// The states that the secretariat may set from here; the rest follow from the protocol.
    pub fn next(self) -> &'static [MeetingState] {
        use MeetingState::{AgendaApproved, AgendaDraft, Cancelled, Held, Planned, Postponed};
        match self {
            Planned => &[AgendaDraft, Postponed, Cancelled],
            AgendaDraft => &[AgendaApproved, Held, Postponed, Cancelled],
            AgendaApproved => &[Held, AgendaDraft, Postponed, Cancelled],
            Postponed => &[AgendaDraft, Cancelled],
            Held | MeetingState::ProtocolPending | MeetingState::Closed | Cancelled => &[],
        }
    }

    /// Whether the agenda may still be edited: until the protocol is signed, since a meeting may
    /// be recorded after it was held.
    pub fn agenda_open(self) -> bool {
        !matches!(self, MeetingState::Closed | MeetingState::Cancelled)
    }
}

/// A line of the list of meetings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MeetingRow {
    pub id: MeetingId,
    /// Number in the year's series; text.
    pub number: String,
    pub kind: MeetingKind,
    pub state: MeetingState,
    pub title: Multilingual,
    pub starts_on: NaiveDate,
    pub ends_on: NaiveDate,
    pub place: Multilingual,
    pub items: u32,
    /// Directives issued, as far as the reader may see them.
    pub directives: u32,
    pub overdue: u32,
}

/// A meeting's whole page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MeetingPage {
    pub meeting: Meeting,
    pub agenda: Vec<AgendaItem>,
    pub attendance: Vec<Attendance>,
    /// None where nobody recorded who was present, or nothing is decided by sitting together.
    pub quorum: Option<Quorum>,
    /// Absent where there is none yet, or where it is not signed and the reader is not of the secretariat.
    pub protocol: Option<ProtocolView>,
    /// The reader may edit (the secretariat, while nothing is signed).
    pub may_prepare: bool,
    /// The working days before the meeting by which papers are due and the agenda locks.
    pub papers_due: Option<NaiveDate>,
    pub agenda_locks: Option<NaiveDate>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meeting {
    pub id: MeetingId,
    pub number: String,
    pub kind: MeetingKind,
    pub state: MeetingState,
    pub title: Multilingual,
    pub starts_on: NaiveDate,
    pub ends_on: NaiveDate,
    pub place: Multilingual,
    /// The language in which the meeting was held.
    pub language: Locale,
    /// Who was in the chair: post and name, as recorded.
    pub chair: Multilingual,
    pub note: Multilingual,
    pub version: i32,
}

/// What the form of a meeting offers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MeetingFormPage {
    pub form: MeetingForm,
}

/// The form that plans or edits a meeting.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct MeetingForm {
    /// Empty for a new meeting.
    pub id: String,
    pub version: String,
    pub number: String,
    pub kind: String,
    pub starts_on: String,
    pub ends_on: String,
    pub language: String,
    pub title_kk: String,
    pub title_ru: String,
    pub title_en: String,
    pub place_kk: String,
    pub place_ru: String,
    pub place_en: String,
    pub chair_kk: String,
    pub chair_ru: String,
    pub chair_en: String,
}

/// A meeting as the form describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingDraft {
    pub number: String,
    pub kind: MeetingKind,
    pub starts_on: NaiveDate,
    pub ends_on: NaiveDate,
    pub language: Locale,
    pub title: Multilingual,
    pub place: Multilingual,
    pub chair: Multilingual,
}

impl MeetingForm {
    pub fn parse(&self) -> Result<MeetingDraft, Error> {
        let mut errors = FieldErrors::default();
        let number = errors.take("number", text::line(&self.number, NUMBER_MAX));
        let kind = errors.take("kind", MeetingKind::chosen(&self.kind));
        let starts_on = errors.take("starts_on", text::date(&self.starts_on));
        let ends_on =
            if self.ends_on.trim().is_empty() { starts_on } else { errors.take("ends_on", text::date(&self.ends_on)) };
        if let (Some(starts_on), Some(ends_on)) = (starts_on, ends_on) {
            if ends_on < starts_on {
                errors.add("ends_on", Problem::EndBeforeStart);
            } else if (ends_on - starts_on).num_days() > 30 {
                errors.add("ends_on", Problem::OutOfRange { min: 1, max: 31 });
            }
        }
        let language = errors.take("language", Locale::parse(self.language.trim()).ok_or(Problem::NotAChoice));
        let title =
            text::multilingual(&mut errors, "title", [&self.title_kk, &self.title_ru, &self.title_en], LINE_MAX, false);
        let place =
            text::multilingual(&mut errors, "place", [&self.place_kk, &self.place_ru, &self.place_en], LINE_MAX, true);
        let chair =
            text::multilingual(&mut errors, "chair", [&self.chair_kk, &self.chair_ru, &self.chair_en], LINE_MAX, false);
        match (number, kind, starts_on, ends_on, language) {
            (Some(number), Some(kind), Some(starts_on), Some(ends_on), Some(language)) if errors.is_empty() => {
                Ok(MeetingDraft { number, kind, starts_on, ends_on, language, title, place, chair })
            }
            _ => Err(errors.into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::FieldError;

    fn form() -> MeetingForm {
        MeetingForm {
            number: "4".to_owned(),
            kind: "ordinary".to_owned(),
            starts_on: "2018-12-21".to_owned(),
            language: "ru".to_owned(),
            place_ru: "Астана".to_owned(),
            ..MeetingForm::default()
        }
    }

    fn problems<T: std::fmt::Debug>(result: Result<T, Error>) -> Vec<(String, Problem)> {
        match result.unwrap_err() {
            Error::Invalid(errors) => {
                errors.into_iter().map(|FieldError { field, problem }| (field, problem)).collect()
            }
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_meeting_of_one_day_ends_on_the_day_it_starts() {
        let draft = form().parse().unwrap();
        assert_eq!(draft.ends_on, draft.starts_on);
    }

    #[test]
    fn a_meeting_cannot_end_before_it_starts() {
        let form = MeetingForm { ends_on: "2018-12-20".to_owned(), ..form() };
        assert_eq!(problems(form.parse()), [("ends_on".to_owned(), Problem::EndBeforeStart)]);
    }

    #[test]
    fn every_problem_of_a_form_is_told_at_once() {
        let found = problems(MeetingForm::default().parse());
        let fields: Vec<_> = found.iter().map(|(field, _)| field.as_str()).collect();
        assert_eq!(fields, ["number", "kind", "starts_on", "language", "place_kk"]);
    }
}
