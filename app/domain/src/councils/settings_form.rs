//! The council's settings as one form, and what a change of them says.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Setting, SettingValue, Settings};
use crate::error::{Error, FieldErrors, Problem};
use crate::history::Event;

/// The settings as they are typed. Fields are called as their settings; what belongs to a value beside its
/// number, a unit or a month, stands in the field with `_unit` behind its name.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SettingsForm {
    pub version: String,
    pub confirmed: String,
    #[serde(flatten)]
    pub values: BTreeMap<String, String>,
}

/// A setting that gets another value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingChange {
    pub setting: Setting,
    pub before: SettingValue,
    pub after: SettingValue,
}

/// The settings and what became of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SettingsPage {
    pub settings: Settings,
    pub version: i32,
    /// The reader may change them.
    pub may_change: bool,
    /// Changes, newest first.
    pub history: Vec<Event>,
}

impl SettingsForm {
    /// All settings at once; one of which the form has no field is as it stands. The form says that it was
    /// confirmed: what is issued from now on follows it.
    pub fn parse(&self, standing: &Settings) -> Result<Settings, Error> {
        let mut errors = FieldErrors::default();
        let mut settings = standing.clone();
        for setting in Setting::ALL.iter().filter(|setting| self.values.contains_key(setting.as_str())) {
            if let Some(value) = errors.take(setting.as_str(), self.value(*setting)) {
                setting.set(&mut settings, value);
            }
        }
        if self.confirmed.is_empty() {
            errors.add("confirmed", Problem::NotConfirmed);
        }
        errors.finish()?;
        Ok(settings)
    }

    /// What is typed for one setting.
    pub fn value(&self, setting: Setting) -> Result<SettingValue, Problem> {
        let typed = |field: &str| self.values.get(field).map(String::as_str).unwrap_or_default();
        setting.read(typed(setting.as_str()), typed(setting.unit_field()))
    }
}

impl Setting {
    /// The name of the field that holds the unit or the month; empty where there is none.
    pub fn unit_field(self) -> &'static str {
        match self {
            Setting::NotGiven => "not_given_unit",
            Setting::Answer => "answer_unit",
            Setting::Urgent => "urgent_unit",
            Setting::VeryUrgent => "very_urgent_unit",
            Setting::Promptly => "promptly_unit",
            Setting::StandingReport => "standing_report_unit",
            _ => "",
        }
    }
}

impl Settings {
    /// The settings that a later version gives another value, in their order.
    pub fn changed_to(&self, later: &Settings) -> Vec<SettingChange> {
        Setting::ALL
            .iter()
            .map(|setting| SettingChange { setting: *setting, before: setting.of(self), after: setting.of(later) })
            .filter(|change| change.before != change.after)
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(settings: &Settings) -> SettingsForm {
        let mut values = BTreeMap::new();
        for setting in Setting::ALL {
            let (first, second) = setting.of(settings).fields();
            values.insert(setting.as_str().to_owned(), first);
            values.insert(setting.unit_field().to_owned(), second);
        }
        SettingsForm { version: "0".to_owned(), confirmed: "on".to_owned(), values }
    }

    #[test]
    fn settings_are_the_same_after_their_form_was_opened_and_saved() {
        let settings = Settings { papers_days: 3, ..Settings::default() };
        let changes = Settings::default().changed_to(&settings);
        assert_eq!(form(&settings).parse(&Settings::default()), Ok(settings));
        let (before, after) = (SettingValue::WorkingDays(7), SettingValue::WorkingDays(3));
        assert_eq!(changes, [SettingChange { setting: Setting::PapersDays, before, after }]);
    }

    #[test]
    fn all_that_is_wrong_is_told_and_nothing_is_changed_without_a_confirmation() {
        let mut wrong = form(&Settings::default());
        wrong.confirmed.clear();
        wrong.values.insert("still_days".to_owned(), "often".to_owned());
        wrong.values.remove("urgent_unit");
        let Err(Error::Invalid(errors)) = wrong.parse(&Settings::default()) else { panic!("was accepted") };
        let fields: Vec<&str> = errors.iter().map(|error| error.field.as_str()).collect();
        assert_eq!(fields, ["urgent", "still_days", "confirmed"]);
    }

    #[test]
    fn a_setting_of_which_the_form_has_no_field_stays_as_it_stands() {
        let standing = Settings { papers_days: 3, still_days: 9, ..Settings::default() };
        let mut form = form(&Settings::default());
        form.values.retain(|field, _| field == Setting::StillDays.as_str());
        assert_eq!(form.parse(&standing), Ok(Settings { papers_days: 3, ..Settings::default() }));
    }
}
