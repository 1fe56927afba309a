//! Another schedule tried on one directive before it is saved: which letters would come, which would go.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Letters, Planned};
use crate::choice;
use crate::councils::{Chapter, Settings};
use crate::error::{FieldError, FieldErrors};

/// The schedule as it is typed, as it stands in the address. Fields are called as their settings.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct TrialFilter {
    /// The number of a directive, "4/9"; empty for the open one with the latest date.
    pub number: String,
    /// What is typed for settings of [`Chapter::Reminders`]; the others, and those left out, are as they stand.
    #[serde(flatten)]
    pub values: BTreeMap<String, String>,
}

/// What a schedule would change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trial {
    pub filter: TrialFilter,
    /// The settings that stand, and their version.
    pub settings: Settings,
    pub version: i32,
    pub tried: Settings,
    /// What could not be read; such a setting was tried as it stands.
    pub problems: Vec<FieldError>,
    /// None where there is no such directive, or none at all.
    pub directive: Option<TriedOn>,
}

/// The directive on which a schedule was tried.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TriedOn {
    /// Its letters under the settings that were tried.
    pub letters: Letters,
    /// The letters under either settings, in the order of their days.
    pub changes: Vec<(LetterChange, Planned)>,
}

choice! {
    /// What another schedule does to a letter.
    LetterChange {
        Stays = "stays",
        Comes = "comes",
        Goes = "goes",
    }
}

impl TrialFilter {
    /// The settings with what is typed in place of what stands, and what is wrong with the rest.
    pub fn tried(&self, standing: Settings) -> (Settings, Vec<FieldError>) {
        let mut errors = FieldErrors::default();
        let mut tried = standing;
        for setting in Chapter::Reminders.settings() {
            let Some(typed) = self.values.get(setting.as_str()) else { continue };
            if let Some(value) = errors.take(setting.as_str(), setting.read(typed, "")) {
                setting.set(&mut tried, value);
            }
        }
        (tried, errors.into_list())
    }
}

/// Letters of one directive under the settings that stand beside those under others.
pub fn changes(standing: &[Planned], tried: &[Planned]) -> Vec<(LetterChange, Planned)> {
    let comes = tried.iter().filter(|letter| !standing.contains(letter)).map(|letter| (LetterChange::Comes, letter));
    let mut changes: Vec<(LetterChange, &Planned)> = standing
        .iter()
        .map(|letter| (if tried.contains(letter) { LetterChange::Stays } else { LetterChange::Goes }, letter))
        .chain(comes)
        .collect();
    changes.sort_by_key(|(_, letter)| letter.on);
    changes.into_iter().map(|(change, letter)| (change, letter.clone())).collect()
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::error::Problem;
    use crate::reminders::{DaysBefore, Occasion, Rule};

    fn letter(day: u32, rule: Rule) -> Planned {
        let on = NaiveDate::from_ymd_opt(2019, 3, day).expect("a day of March");
        Planned { on, occasion: Occasion::Lead(rule), to: Vec::new() }
    }

    #[test]
    fn letters_of_two_schedules_stand_in_one_list_by_their_days() {
        let standing = [letter(1, Rule::Before(5)), letter(7, Rule::OnTheDay)];
        let tried = [letter(4, Rule::Before(3)), letter(7, Rule::OnTheDay)];
        let told: Vec<_> =
            changes(&standing, &tried).into_iter().map(|(change, letter)| (change, letter.occasion)).collect();
        assert_eq!(
            told,
            [
                (LetterChange::Goes, Occasion::Lead(Rule::Before(5))),
                (LetterChange::Comes, Occasion::Lead(Rule::Before(3))),
                (LetterChange::Stays, Occasion::Lead(Rule::OnTheDay)),
            ]
        );
    }

    #[test]
    fn what_is_typed_is_tried_and_what_cannot_be_read_is_told() {
        let typed = [("remind_binding", "7 2"), ("ladder_head", "soon"), ("papers_days", "1")];
        let values = typed.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
        let filter = TrialFilter { number: String::new(), values };
        let (tried, problems) = filter.tried(Settings::default());
        let mut expected = Settings::default();
        expected.reminders.binding.before = DaysBefore::of(&[7, 2]);
        assert_eq!(tried, expected, "settings of other chapters are not tried");
        assert_eq!(problems, [FieldError { field: "ladder_head".to_owned(), problem: Problem::NotANumber }]);
    }
}
