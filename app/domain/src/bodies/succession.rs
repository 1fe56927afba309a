//! A body is renamed, merged into another or split: its open matters go to whoever follows, what has
//! ended keeps the old name.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::register::SHORT_MAX;
use super::{Body, BodyName};
use crate::choice;
use crate::directives::{AssignmentRole, DirectiveRow};
use crate::error::{Error, FieldErrors, Problem};
use crate::ids::{BodyId, DirectiveId};
use crate::locale::Multilingual;
use crate::text::{self, LINE_MAX};

choice! {
    SuccessionKind {
        /// The same body under another name.
        Renamed = "renamed",
        Merged = "merged",
        Split = "split",
    }
}

/// A line of a body's past or future.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SuccessionLine {
    pub kind: SuccessionKind,
    /// The predecessor or the successor, as the place of the line says.
    pub body: BodyName,
    /// The successor's first day.
    pub on: NaiveDate,
    /// The act on which it rests.
    pub act: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SuccessionForm {
    pub body: String,
    pub kind: String,
    /// The successor's first day: today or a day that has passed.
    pub on: String,
    pub act: String,
    /// Who follows; empty for a body that is not in the register yet and is named below.
    pub successor: String,
    pub name_kk: String,
    pub name_ru: String,
    pub name_en: String,
    pub short_kk: String,
    pub short_ru: String,
    pub short_en: String,
    /// Empty: the mailbox stays.
    pub mailbox: String,
    /// Of a split: who follows besides.
    pub others: Vec<String>,
    /// Of a split: who takes over a directive, `<directive>:<body>`; the first successor takes the rest.
    pub places: Vec<String>,
    /// "on"
    pub confirmed: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SuccessionDraft {
    pub kind: SuccessionKind,
    pub on: NaiveDate,
    pub act: Option<String>,
    pub successor: Successor,
    pub others: Vec<BodyId>,
    pub places: Vec<(DirectiveId, BodyId)>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Successor {
    Known(BodyId),
    /// Comes into the register with this succession; all that is not said here stays as it was.
    New {
        name: Multilingual,
        short: Multilingual,
        mailbox: Option<String>,
    },
}

/// What the form of a succession offers, and what it would move.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SuccessionPage {
    pub body: Body,
    pub form: SuccessionForm,
    /// Who has followed already: there is nothing left to record.
    pub successor: Option<BodyName>,
    /// Bodies that may follow.
    pub bodies: Vec<BodyName>,
    /// Directives on control in which the body takes part, as far as the reader may see them.
    pub open: Vec<(DirectiveRow, AssignmentRole)>,
    /// Groups of which the body is a member today.
    pub groups: Vec<Multilingual>,
    /// People who speak for the body; they follow a rename or a merger.
    pub people: u32,
}

impl SuccessionForm {
    pub fn parse(&self, body: &Body, today: NaiveDate) -> Result<SuccessionDraft, Error> {
        let mut errors = FieldErrors::default();
        let kind = errors.take("kind", SuccessionKind::chosen(&self.kind));
        let on = errors.take("on", text::date(&self.on).and_then(|on| first_day(on, body, today)));
        let act = errors.take("act", text::optional_line(&self.act, LINE_MAX)).flatten();
        let successor = self.successor(&mut errors, body);
        let mut others = Vec::new();
        for other in self.others.iter().filter(|other| !other.trim().is_empty()) {
            others.extend(errors.take("others", known(other, body)));
        }
        if let Some(Successor::Known(first)) = &successor {
            others.retain(|other| other != first);
        }
        match kind {
            Some(SuccessionKind::Split) if others.is_empty() => errors.add("others", Problem::Empty),
            Some(SuccessionKind::Renamed | SuccessionKind::Merged) if !others.is_empty() => {
                errors.add("others", Problem::OneSuccessor);
            }
            _ => {}
        }
        let mut places = Vec::new();
        for place in self.places.iter().filter(|place| !place.is_empty()) {
            places.extend(errors.take("places", read_place(place, &others)));
        }
        if self.confirmed.is_empty() {
            errors.add("confirmed", Problem::NotConfirmed);
        }
        match (kind, on, successor) {
            (Some(kind), Some(on), Some(successor)) if errors.is_empty() => {
                Ok(SuccessionDraft { kind, on, act, successor, others, places })
            }
            _ => Err(errors.into()),
        }
    }

    /// A body of the register, or a name that is none yet.
    fn successor(&self, errors: &mut FieldErrors, body: &Body) -> Option<Successor> {
        if !self.successor.trim().is_empty() {
            return errors.take("successor", known(&self.successor, body)).map(Successor::Known);
        }
        let name = text::multilingual(errors, "name", [&self.name_kk, &self.name_ru, &self.name_en], LINE_MAX, false);
        let short =
            text::multilingual(errors, "short", [&self.short_kk, &self.short_ru, &self.short_en], SHORT_MAX, false);
        let mailbox = errors.take("mailbox", text::optional_email(&self.mailbox)).flatten();
        if name.is_empty() {
            errors.add("successor", Problem::NoSuccessor);
            return None;
        }
        Some(Successor::New { name, short, mailbox })
    }
}

/// The part of two parts in one directive that remains: the greater one.
pub fn greater(one: AssignmentRole, other: AssignmentRole) -> AssignmentRole {
    // The roles are declared from the lead downwards.
    one.min(other)
}

/// A succession is recorded once it has happened: nothing moves on the strength of what is planned.
fn first_day(on: NaiveDate, body: &Body, today: NaiveDate) -> Result<NaiveDate, Problem> {
    if on > today {
        Err(Problem::DateInFuture)
    } else if body.valid_from.is_some_and(|from| on <= from) {
        Err(Problem::EndBeforeStart)
    } else {
        Ok(on)
    }
}

fn known(text: &str, body: &Body) -> Result<BodyId, Problem> {
    text.trim().parse().ok().filter(|id| *id != body.id).ok_or(Problem::UnknownBody)
}

/// The first successor needs no place: it takes what nobody else takes.
fn read_place(text: &str, others: &[BodyId]) -> Result<(DirectiveId, BodyId), Problem> {
    let (directive, body) = text.split_once(':').ok_or(Problem::NotAChoice)?;
    let directive = directive.parse().map_err(|_| Problem::NotAChoice)?;
    let body = body.parse().map_err(|_| Problem::NotAChoice)?;
    if others.contains(&body) { Ok((directive, body)) } else { Err(Problem::NotASuccessor) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bodies::{BindingScope, BodyKind, Standing};
    use crate::calendar::Week;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2019, 6, day).unwrap()
    }

    fn body() -> Body {
        Body {
            id: BodyId(1),
            kind: BodyKind::Ministry,
            name: Multilingual::new("", "", "Ministry"),
            short: Multilingual::default(),
            standing: Standing::Member,
            binding: BindingScope::Direct,
            week: Week::Five,
            mailbox: None,
            parent: None,
            valid_from: Some(day(1)),
            valid_to: None,
            successor: None,
        }
    }

    fn form(kind: &str) -> SuccessionForm {
        SuccessionForm {
            kind: kind.to_owned(),
            on: "2019-06-17".to_owned(),
            successor: "2".to_owned(),
            confirmed: "on".to_owned(),
            ..SuccessionForm::default()
        }
    }

    #[test]
    fn a_succession_is_recorded_from_its_day_on_and_not_before() {
        assert!(form("renamed").parse(&body(), day(17)).is_ok());
        let early = form("renamed").parse(&body(), day(16)).unwrap_err();
        assert_eq!(early, Error::field("on", Problem::DateInFuture));
        let first = SuccessionForm { on: "2019-06-01".to_owned(), ..form("renamed") };
        assert_eq!(first.parse(&body(), day(17)).unwrap_err(), Error::field("on", Problem::EndBeforeStart));
    }

    #[test]
    fn a_body_is_followed_by_another_of_the_register_or_by_a_new_name() {
        let itself = SuccessionForm { successor: "1".to_owned(), ..form("merged") };
        assert_eq!(itself.parse(&body(), day(17)).unwrap_err(), Error::field("successor", Problem::UnknownBody));
        let nobody = SuccessionForm { successor: String::new(), ..form("renamed") };
        assert_eq!(nobody.parse(&body(), day(17)).unwrap_err(), Error::field("successor", Problem::NoSuccessor));
        let named = SuccessionForm { name_en: "Agency".to_owned(), ..nobody };
        assert!(matches!(named.parse(&body(), day(17)).unwrap().successor, Successor::New { .. }));
    }

    #[test]
    fn only_a_split_has_several_successors_and_only_they_take_over() {
        let several = |kind| SuccessionForm { others: vec!["3".to_owned(), "2".to_owned()], ..form(kind) };
        assert_eq!(several("split").parse(&body(), day(17)).unwrap().others, [BodyId(3)]);
        for kind in ["renamed", "merged"] {
            let refused = several(kind).parse(&body(), day(17)).unwrap_err();
            assert_eq!(refused, Error::field("others", Problem::OneSuccessor), "{kind}");
        }
        assert_eq!(form("split").parse(&body(), day(17)).unwrap_err(), Error::field("others", Problem::Empty));
        let place = |place: &str| SuccessionForm { places: vec![place.to_owned()], ..several("split") };
        assert_eq!(place("9:3").parse(&body(), day(17)).unwrap().places, [(DirectiveId(9), BodyId(3))]);
        let foreign = place("9:4").parse(&body(), day(17)).unwrap_err();
        assert_eq!(foreign, Error::field("places", Problem::NotASuccessor));
    }

    #[test]
    fn of_two_parts_in_one_directive_the_greater_remains() {
        use AssignmentRole::{CoExecutor, Informed, Lead};
        assert_eq!(greater(CoExecutor, Lead), Lead);
        assert_eq!(greater(CoExecutor, Informed), CoExecutor);
    }
}
