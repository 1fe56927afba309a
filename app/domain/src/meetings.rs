//! Meetings of the council, their agenda, attendance and findings.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::bodies::BodyName;
use crate::choice;
use crate::error::{Error, FieldErrors, Problem};
use crate::ids::{AgendaItemId, AttendanceId, BodyId, FindingId, MeetingId};
use crate::locale::{Locale, Multilingual};
use crate::protocols::ProtocolView;
use crate::text::{self, LINE_MAX, NUMBER_MAX};

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

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgendaItem {
    pub id: AgendaItemId,
    /// From 1, without gaps.
    pub position: i32,
    pub title: Multilingual,
    /// Time given, in minutes.
    pub minutes: Option<i32>,
    pub rapporteurs: Vec<Rapporteur>,
    pub findings: Vec<Finding>,
    pub version: i32,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rapporteur {
    pub body: BodyName,
    /// Reports in support of the first.
    pub co_rapporteur: bool,
}

/// A figure or statement put before the council.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    pub id: FindingId,
    pub position: i32,
    pub label: Multilingual,
    /// As written: "-9", "97", "1,500"; a sentence's last words where there is no figure.
    pub value: Multilingual,
    pub unit: Multilingual,
    pub period: Multilingual,
    /// The value is a change against an earlier period, not a level.
    pub is_change: bool,
}

choice! {
    Capacity {
        Chair = "chair",
        Member = "member",
        /// Sits for a member who is away; counts for the quorum.
        Acting = "acting",
        Invited = "invited",
        /// A guest from abroad; never an executor.
        ForeignGuest = "foreign_guest",
    }
}

choice! {
    /// Not recorded is not absent.
    Presence {
        NotRecorded = "not_recorded",
        Present = "present",
        Absent = "absent",
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attendance {
    pub id: AttendanceId,
    pub position: i32,
    /// The office: "Minister of Justice", "Eurojust", "Sweden".
    pub office: Multilingual,
    pub person: Option<String>,
    pub body: Option<BodyId>,
    pub capacity: Capacity,
    /// For whom an acting member sits.
    pub acting_for: Option<String>,
    pub presence: Presence,
}

/// What the form of a meeting offers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MeetingFormPage {
    pub form: MeetingForm,
}

/// What the editors of agenda, attendance and findings offer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AgendaPage {
    pub page: MeetingPage,
    /// Bodies as they stood on the meeting's first day.
    pub bodies: Vec<BodyName>,
    /// Directives of earlier meetings that are still open, most urgent first, at most ten.
    pub still_open: Vec<crate::directives::DirectiveRow>,
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
        let ends_on = if self.ends_on.trim().is_empty() {
            starts_on
        } else {
            errors.take("ends_on", text::date(&self.ends_on))
        };
        if let (Some(starts_on), Some(ends_on)) = (starts_on, ends_on) {
            if ends_on < starts_on {
                errors.add("ends_on", Problem::EndBeforeStart);
            } else if (ends_on - starts_on).num_days() > 30 {
                errors.add("ends_on", Problem::OutOfRange { min: 1, max: 31 });
            }
        }
        let language = errors.take("language", Locale::parse(self.language.trim()).ok_or(Problem::NotAChoice));
        let title = text::multilingual(&mut errors, "title", [&self.title_kk, &self.title_ru, &self.title_en], LINE_MAX, false);
        let place = text::multilingual(&mut errors, "place", [&self.place_kk, &self.place_ru, &self.place_en], LINE_MAX, true);
        let chair = text::multilingual(&mut errors, "chair", [&self.chair_kk, &self.chair_ru, &self.chair_en], LINE_MAX, false);
        match (number, kind, starts_on, ends_on, language) {
            (Some(number), Some(kind), Some(starts_on), Some(ends_on), Some(language)) if errors.is_empty() => {
                Ok(MeetingDraft { number, kind, starts_on, ends_on, language, title, place, chair })
            }
            _ => Err(errors.into()),
        }
    }
}

/// The form of one agenda item.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct AgendaItemForm {
    pub meeting: String,
    /// Empty for a new item.
    pub id: String,
    pub version: String,
    pub title_kk: String,
    pub title_ru: String,
    pub title_en: String,
    pub minutes: String,
    /// The rapporteur's body; empty where none is named yet.
    pub rapporteur: String,
    pub co_rapporteurs: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgendaItemDraft {
    pub title: Multilingual,
    pub minutes: Option<i32>,
    pub rapporteur: Option<BodyId>,
    pub co_rapporteurs: Vec<BodyId>,
}

impl AgendaItemForm {
    pub fn parse(&self) -> Result<AgendaItemDraft, Error> {
        let mut errors = FieldErrors::default();
        let title = text::multilingual(&mut errors, "title", [&self.title_kk, &self.title_ru, &self.title_en], LINE_MAX, true);
        let minutes = match self.minutes.trim() {
            "" => None,
            minutes => errors.take(
                "minutes",
                minutes
                    .parse::<i32>()
                    .map_err(|_| Problem::NotANumber)
                    .and_then(|n| if (1..=600).contains(&n) { Ok(n) } else { Err(Problem::OutOfRange { min: 1, max: 600 }) }),
            ),
        };
        let rapporteur = match self.rapporteur.trim() {
            "" => None,
            body => errors.take("rapporteur", body.parse().map_err(|_| Problem::UnknownBody)),
        };
        let co_rapporteurs: Vec<BodyId> = self
            .co_rapporteurs
            .iter()
            .filter(|body| !body.is_empty())
            .filter_map(|body| errors.take("co_rapporteurs", body.parse().map_err(|_| Problem::UnknownBody)))
            .filter(|body| Some(*body) != rapporteur)
            .collect();
        errors.finish()?;
        Ok(AgendaItemDraft { title, minutes, rapporteur, co_rapporteurs })
    }
}

/// The form of one finding.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct FindingForm {
    pub item: String,
    /// Empty for a new finding.
    pub id: String,
    pub label_kk: String,
    pub label_ru: String,
    pub label_en: String,
    pub value: String,
    pub unit: String,
    pub period: String,
    /// "on" where the value is a change.
    pub is_change: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingDraft {
    pub label: Multilingual,
    pub value: Multilingual,
    pub unit: Multilingual,
    pub period: Multilingual,
    pub is_change: bool,
}

impl FindingForm {
    /// `locale` is the language in which value, unit and period were typed.
    pub fn parse(&self, locale: Locale) -> Result<FindingDraft, Error> {
        let mut errors = FieldErrors::default();
        let label = text::multilingual(&mut errors, "label", [&self.label_kk, &self.label_ru, &self.label_en], LINE_MAX, true);
        let mut typed = |field: &str, value: &str, needed: bool| {
            let mut text = Multilingual::default();
            let line = if needed { text::line(value, 60).map(Some) } else { text::optional_line(value, 60) };
            text.set(locale, errors.take(field, line).flatten());
            text
        };
        let value = typed("value", &self.value, true);
        let unit = typed("unit", &self.unit, false);
        let period = typed("period", &self.period, false);
        errors.finish()?;
        Ok(FindingDraft { label, value, unit, period, is_change: !self.is_change.is_empty() })
    }
}

/// The form of one line of the attendance list.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct AttendanceForm {
    pub meeting: String,
    /// Empty for a new line.
    pub id: String,
    pub office: String,
    pub person: String,
    /// The member body; empty for a person or a guest.
    pub body: String,
    pub capacity: String,
    pub acting_for: String,
    pub presence: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttendanceDraft {
    /// Empty where the body's own name stands.
    pub office: Option<String>,
    pub person: Option<String>,
    pub body: Option<BodyId>,
    pub capacity: Capacity,
    pub acting_for: Option<String>,
    pub presence: Presence,
}

impl AttendanceForm {
    pub fn parse(&self) -> Result<AttendanceDraft, Error> {
        let mut errors = FieldErrors::default();
        let body = match self.body.trim() {
            "" => None,
            body => errors.take("body", body.parse().map_err(|_| Problem::UnknownBody)),
        };
        let office = errors.take("office", text::optional_line(&self.office, LINE_MAX)).flatten();
        let person = errors.take("person", text::optional_line(&self.person, LINE_MAX)).flatten();
        if body.is_none() && office.is_none() && errors.is_empty() {
            errors.add("office", Problem::Empty);
        }
        let capacity = errors.take("capacity", Capacity::chosen(&self.capacity));
        let acting_for = errors.take("acting_for", text::optional_line(&self.acting_for, LINE_MAX)).flatten();
        if capacity == Some(Capacity::Acting) && acting_for.is_none() {
            errors.add("acting_for", Problem::Empty);
        }
        let presence = errors.take("presence", Presence::chosen(&self.presence));
        match (capacity, presence) {
            (Some(capacity), Some(presence)) if errors.is_empty() => {
                Ok(AttendanceDraft { office, person, body, capacity, acting_for, presence })
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
            Error::Invalid(errors) => errors.into_iter().map(|FieldError { field, problem }| (field, problem)).collect(),
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

    #[test]
    fn an_acting_member_sits_for_somebody() {
        let form = AttendanceForm {
            office: "Minister of Finance".to_owned(),
            capacity: "acting".to_owned(),
            presence: "present".to_owned(),
            ..AttendanceForm::default()
        };
        assert_eq!(problems(form.parse()), [("acting_for".to_owned(), Problem::Empty)]);
    }
}
