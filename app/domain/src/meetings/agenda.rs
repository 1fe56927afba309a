//! The agenda of a meeting: its items and who reports on them.

use serde::{Deserialize, Serialize};

use super::{Finding, MeetingPage};
use crate::bodies::BodyName;
use crate::directives::DirectiveRow;
use crate::error::{Error, FieldErrors, Problem};
use crate::ids::{AgendaItemId, BodyId};
use crate::locale::Multilingual;
use crate::text::{self, LINE_MAX};

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

/// What the editors of agenda, attendance and findings offer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AgendaPage {
    pub page: MeetingPage,
    /// Bodies as they stood on the meeting's first day.
    pub bodies: Vec<BodyName>,
    /// Directives of earlier meetings that are still open, most urgent first, at most ten.
    pub still_open: Vec<DirectiveRow>,
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
