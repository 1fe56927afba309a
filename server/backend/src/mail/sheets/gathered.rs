//! What letters say that gather many directives.

use std::cmp::Ordering;

use chrono::NaiveDate;
use domain::calendar::{Calendar, Week};
use domain::digests::{Frequency, Range};
use domain::directives::DirectiveState;
use domain::ids::DirectiveId;
use domain::locale::{Locale, Multilingual};
use language::{Words, dates};

use crate::mail::letter::{Item, Section, Sheet};

/// Most directives under one heading; the register shows the rest.
const MOST: usize = 50;

/// An open directive of a body.
#[derive(Clone, Debug)]
pub(crate) struct Open {
    pub directive: DirectiveId,
    pub reference: String,
    pub title: Multilingual,
    pub state: DirectiveState,
    /// The day by which this body owes its part: the directive's, or a co-executor's own.
    pub due_on: Option<NaiveDate>,
    /// The body contributes to what another leads.
    pub contributes: bool,
    /// For official use: not named in a letter.
    pub restricted: bool,
    /// The reader has acted on it.
    pub mine: bool,
}

/// What the lines of a letter are counted with.
#[derive(Clone, Copy)]
pub(crate) struct Counting<'a> {
    pub today: NaiveDate,
    pub calendar: &'a Calendar,
    pub week: Week,
}

/// What every letter that gathers has in common.
pub(crate) struct Frame<'a> {
    pub locale: Locale,
    pub council: &'a Multilingual,
    pub public_url: &'a str,
    /// The link that ends such letters.
    pub unsubscribe: Option<String>,
}

impl Frame<'_> {
    /// All that awaits a body, for its mailbox or one of its people, the most urgent first. `hidden` tells
    /// that there is matter for official use among it, which is not named.
    pub fn own(&self, body: &str, open: Vec<Open>, hidden: bool, frequency: Frequency, counting: Counting) -> Sheet {
        let words = self.words();
        if open.is_empty() {
            return Sheet {
                title: words.say("mail-neutral-title"),
                paragraphs: vec![words.say("mail-neutral-text")],
                why: words.say("mail-neutral-why"),
                ..self.blank("mail-neutral-open", "/")
            };
        }
        let late = open.iter().filter(|item| item.due_on.is_some_and(|due_on| due_on < counting.today)).count();
        let title = words.say_with("digests-title", &[("n", number(open.len()))]);
        let mut paragraphs = vec![words.say_with("digests-text", &[("body", body.into()), ("overdue", number(late))])];
        if hidden {
            paragraphs.push(words.say("digests-hidden"));
        }
        let mine = open.iter().any(|item| item.mine);
        let parts: Vec<(&str, Vec<Open>)> = if mine {
            let (mine, others): (Vec<_>, Vec<_>) = open.into_iter().partition(|item| item.mine);
            vec![("digests-mine", mine), ("digests-of-body", others)]
        } else {
            let (late, others): (Vec<_>, Vec<_>) =
                open.into_iter().partition(|item| item.due_on.is_some_and(|due_on| due_on < counting.today));
            vec![("digests-overdue", late), ("digests-due", others)]
        };
        let sections = parts
            .into_iter()
            .filter(|(_, items)| !items.is_empty())
            .map(|(heading, items)| {
                let items = items.iter().map(|item| self.item(item, counting)).collect();
                self.section(Some(words.say(heading)), items)
            })
            .collect();
        let why = match frequency {
            Frequency::Weekly => "digests-why-weekly",
            Frequency::Daily | Frequency::Never => "digests-why-daily",
        };
        Sheet {
            title,
            paragraphs,
            sections,
            answer: Some(words.say("digests-answer")),
            why: words.say(why),
            ..self.blank("digests-open", "/")
        }
    }

    /// What awaits the secretariat.
    pub fn office(&self, sections: Vec<Section>, hidden: bool) -> Sheet {
        let words = self.words();
        let mut paragraphs = vec![words.say("digests-office-text")];
        if hidden {
            paragraphs.push(words.say("digests-hidden"));
        }
        Sheet {
            title: words.say("digests-office-title"),
            paragraphs,
            sections,
            why: words.say("digests-office-why"),
            ..self.blank("digests-office-open", "/")
        }
    }

    /// What is overdue, body by body, for the leadership.
    pub fn overdue_list(&self, overdue: u32, sections: Vec<Section>) -> Sheet {
        let words = self.words();
        Sheet {
            title: words.say_with("digests-overdue-list-title", &[("n", overdue.into())]),
            paragraphs: vec![words.say("digests-overdue-list-text")],
            sections,
            why: words.say("digests-overdue-list-why"),
            ..self.blank("digests-overdue-list-open", "/dashboard")
        }
    }

    /// How dates were kept in a quarter, for the leadership; the register goes along.
    pub fn discipline(&self, quarter: Range, sections: Vec<Section>) -> Sheet {
        let words = self.words();
        let quarter_of = dates::span(quarter.from, quarter.to, self.locale);
        Sheet {
            title: words.say_with("digests-discipline-title", &[("quarter", quarter_of.into())]),
            paragraphs: vec![words.say("digests-discipline-text")],
            sections,
            why: words.say("digests-discipline-why"),
            ..self.blank("digests-discipline-open", &format!("/dashboard?from={}&to={}", quarter.from, quarter.to))
        }
    }

    /// At most as many items as one can read; the last line says how many are left out.
    pub fn section(&self, heading: Option<String>, mut items: Vec<Item>) -> Section {
        let left_out = items.len().saturating_sub(MOST);
        items.truncate(MOST);
        Section { heading, items, more: self.more(left_out) }
    }

    /// What no section holds.
    pub fn left_out(&self, directives: usize) -> Option<Section> {
        let more = self.more(directives)?;
        Some(Section { heading: None, items: Vec::new(), more: Some(more) })
    }

    fn more(&self, left_out: usize) -> Option<String> {
        (left_out > 0).then(|| self.words().say_with("digests-more", &[("n", number(left_out))]))
    }

    /// One directive with its number, date and the place where one answers.
    pub fn item(&self, open: &Open, counting: Counting) -> Item {
        let words = self.words();
        let mut told = Vec::new();
        if open.state == DirectiveState::Returned && !open.contributes {
            told.push(words.say("digests-item-returned"));
        }
        if open.contributes {
            told.push(words.say("digests-item-contributes"));
        }
        told.push(self.due(open.due_on, counting));
        Item {
            directive: Some(open.directive),
            title: words.say_with(
                "mail-subject",
                &[("reference", (&open.reference).into()), ("title", open.title.text(self.locale).into())],
            ),
            line: told.join("; "),
            strong: open.state == DirectiveState::Returned || open.due_on.is_some_and(|due_on| due_on < counting.today),
            link: format!("{}/directives/{}", self.public_url, open.directive),
        }
    }

    /// The date with what is left until it, or since.
    pub fn due(&self, due_on: Option<NaiveDate>, counting: Counting) -> String {
        let words = self.words();
        let Some(due_on) = due_on else { return words.say("mail-deadline-none") };
        let Counting { today, calendar, week } = counting;
        let left = match due_on.cmp(&today) {
            Ordering::Less => words.say_with("digests-item-overdue", &[("n", (today - due_on).num_days().into())]),
            Ordering::Equal => words.say("digests-item-today"),
            Ordering::Greater => {
                words.say_with("digests-item-left", &[("n", calendar.working_days_between(today, due_on, week).into())])
            }
        };
        words.say_with(
            "digests-item-due",
            &[("date", dates::day_and_weekday(due_on, self.locale).into()), ("left", left.into())],
        )
    }

    pub fn words(&self) -> &'static Words {
        Words::of(self.locale)
    }

    fn blank(&self, open: &str, address: &str) -> Sheet {
        let words = self.words();
        let ends = |link: &String| (words.say("mail-unsubscribe"), link.clone());
        Sheet {
            lang: self.locale.as_str(),
            product: words.say("mail-product"),
            council: Some(self.council.text(self.locale).to_owned()),
            open: words.say(open),
            link: format!("{}{address}", self.public_url),
            unsubscribe: self.unsubscribe.as_ref().map(ends),
            ..Sheet::default()
        }
    }
}

fn number(count: usize) -> language::Value {
    i64::try_from(count).unwrap_or(i64::MAX).into()
}
