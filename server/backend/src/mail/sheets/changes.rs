//! What letters say that tell of a change nobody asked for.

use chrono::NaiveDate;
use language::dates;

use super::On;
use crate::mail::letter::{Quote, Sheet};

impl On<'_> {
    /// The date follows from an event that happened, in somebody's words, or from a changed calendar.
    pub fn date_moved(&self, sheet: Sheet, earlier: Option<NaiveDate>, event: Option<&str>) -> Sheet {
        let reason = event.map_or_else(|| self.words.say("mail-moved-by-calendar"), ToOwned::to_owned);
        let earlier =
            earlier.map(|date| self.fact("mail-extension-earlier", dates::day_and_weekday(date, self.locale), false));
        Sheet {
            title: self.words.say("mail-moved-title"),
            paragraphs: vec![self.words.say("mail-moved-text")],
            facts: self.facts([Some(self.deadline()), earlier]),
            quotes: vec![self.reason(&reason)],
            ..sheet
        }
    }

    /// The issuer named others.
    pub fn let_go(&self, sheet: Sheet, reason: &str) -> Sheet {
        Sheet {
            title: self.words.say("mail-let-go-title"),
            paragraphs: vec![self.words.say_with("mail-let-go-text", &[("body", self.body().into())])],
            facts: self.facts([self.lead()]),
            quotes: vec![self.reason(reason)],
            why: self.words.say("mail-let-go-why"),
            ..sheet
        }
    }

    /// The body stays an executor.
    pub fn objection_dismissed(&self, sheet: Sheet, note: &str) -> Sheet {
        Sheet {
            title: self.words.say("mail-objection-title"),
            paragraphs: vec![self.words.say_with("mail-objection-text", &[("body", self.body().into())])],
            facts: self.facts([Some(self.deadline()), self.lead()]),
            quotes: vec![self.reason(note)],
            why: self.words.say("mail-objection-why"),
            ..sheet
        }
    }

    /// What a person wrote; in which language, nobody recorded.
    fn reason(&self, text: &str) -> Quote {
        Quote { label: self.words.say("mail-reason"), lang: self.locale.as_str(), text: text.to_owned() }
    }
}
