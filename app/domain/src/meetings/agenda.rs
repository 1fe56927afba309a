//! The agenda of a meeting: its items and who reports on them.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Finding, MeetingPage, MeetingState};
use crate::bodies::BodyName;
use crate::choice;
use crate::directives::DirectiveRow;
use crate::error::{Error, FieldErrors, Obstacle, Problem};
use crate::ids::{AgendaItemId, BodyId, MeetingId};
use crate::locale::Multilingual;
use crate::text::{self, LINE_MAX, PROSE_MAX};

choice! {
    /// What became of an item that the meeting did not consider. Once the agenda is agreed only the
    /// meeting defers or withdraws an item, and a minute says so [K31][K32].
    ItemOutcome {
        /// Put off to a later meeting.
        Deferred = "deferred",
        Withdrawn = "withdrawn",
    }
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
    /// None: considered, or still to come.
    pub settled: Option<Settled>,
    /// The meeting that put the item off to this one, and its first day.
    pub carried_from: Option<(MeetingId, NaiveDate)>,
}

/// How an item left the agenda without being considered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settled {
    pub outcome: ItemOutcome,
    /// Why, as the minute says it.
    pub minute: String,
    /// The meeting to which it was put off, and its first day.
    pub to: Option<(MeetingId, NaiveDate)>,
}

/// Whether an item of a meeting in this state is put off or withdrawn by the meeting: before the agenda
/// is agreed it is simply taken off.
pub fn may_settle(state: MeetingState) -> Result<(), Obstacle> {
    match state {
        MeetingState::AgendaApproved | MeetingState::Held | MeetingState::ProtocolPending => Ok(()),
        MeetingState::Closed => Err(Obstacle::Signed),
        _ => Err(Obstacle::State),
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rapporteur {
    pub body: BodyName,
    /// Reports in support of the first.
    pub co_rapporteur: bool,
}

/// What the editors of agenda, attendance and findings offer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AgendaPage {
    pub page: MeetingPage,
    /// Bodies as they stood on the meeting's first day.
    pub bodies: Vec<BodyName>,
    /// Directives of earlier meetings that are still open, most urgent first, at most ten.
    pub still_open: Vec<DirectiveRow>,
    /// Meetings to which an item can be put off: day and number.
    pub later: Vec<(MeetingId, NaiveDate, String)>,
}

/// The form by which the meeting puts an item off or withdraws it.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SettleItemForm {
    pub item: String,
    pub outcome: String,
    /// The meeting to which it is put off.
    pub to: String,
    pub minute: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettleItemDraft {
    pub outcome: ItemOutcome,
    /// There for what is put off, and only for that.
    pub to: Option<MeetingId>,
    pub minute: String,
}

impl SettleItemForm {
    pub fn parse(&self) -> Result<SettleItemDraft, Error> {
        let mut errors = FieldErrors::default();
        let outcome = errors.take("outcome", ItemOutcome::chosen(&self.outcome));
        let to = match (outcome, self.to.trim()) {
            (Some(ItemOutcome::Deferred), to) => errors.take("to", to.parse().map_err(|_| Problem::NotAChoice)),
            _ => None,
        };
        let minute = errors.take("minute", text::prose(&self.minute, PROSE_MAX));
        match (outcome, minute) {
            (Some(outcome), Some(minute)) if errors.is_empty() => Ok(SettleItemDraft { outcome, to, minute }),
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
        let title =
            text::multilingual(&mut errors, "title", [&self.title_kk, &self.title_ru, &self.title_en], LINE_MAX, true);
        let minutes = match self.minutes.trim() {
            "" => None,
            minutes => errors.take(
                "minutes",
                minutes.parse::<i32>().map_err(|_| Problem::NotANumber).and_then(|n| {
                    if (1..=600).contains(&n) { Ok(n) } else { Err(Problem::OutOfRange { min: 1, max: 600 }) }
                }),
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
