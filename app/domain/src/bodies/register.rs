//! The forms in which the secretariat keeps the register.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::contacts::ContactsPart;
use super::{BindingScope, Body, BodyKind, BodyName, Group, Standing, SuccessionLine};
use crate::calendar::Week;
use crate::error::{Error, FieldErrors, Problem};
use crate::ids::{BodyId, GroupId, GroupMemberId};
use crate::locale::Multilingual;
use crate::text::{self, LINE_MAX};

/// Longest short name.
pub const SHORT_MAX: u32 = 40;

/// Adds a body, or corrects what is recorded of one. A new name is no correction but a succession.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct BodyForm {
    /// Empty for a new body.
    pub id: String,
    pub version: String,
    pub kind: String,
    pub name_kk: String,
    pub name_ru: String,
    pub name_en: String,
    pub short_kk: String,
    pub short_ru: String,
    pub short_en: String,
    pub standing: String,
    pub binding: String,
    /// "five" or "six".
    pub week: String,
    pub mailbox: String,
    pub parent: String,
    pub valid_from: String,
    pub valid_to: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BodyDraft {
    pub kind: BodyKind,
    pub name: Multilingual,
    pub short: Multilingual,
    pub standing: Standing,
    pub binding: BindingScope,
    pub week: Week,
    pub mailbox: Option<String>,
    pub parent: Option<BodyId>,
    pub valid_from: Option<NaiveDate>,
    pub valid_to: Option<NaiveDate>,
}

impl BodyForm {
    pub fn of(body: &Body, version: i32) -> BodyForm {
        let [name_kk, name_ru, name_en] = texts(&body.name);
        let [short_kk, short_ru, short_en] = texts(&body.short);
        let date = |date: Option<NaiveDate>| date.map(|date| date.to_string()).unwrap_or_default();
        BodyForm {
            id: body.id.to_string(),
            version: version.to_string(),
            kind: body.kind.as_str().to_owned(),
            name_kk,
            name_ru,
            name_en,
            short_kk,
            short_ru,
            short_en,
            standing: body.standing.as_str().to_owned(),
            binding: body.binding.as_str().to_owned(),
            week: week_word(body.week).to_owned(),
            mailbox: body.mailbox.clone().unwrap_or_default(),
            parent: body.parent.map(|parent| parent.to_string()).unwrap_or_default(),
            valid_from: date(body.valid_from),
            valid_to: date(body.valid_to),
        }
    }

    pub fn parse(&self) -> Result<BodyDraft, Error> {
        let mut errors = FieldErrors::default();
        let kind = errors.take("kind", BodyKind::chosen(&self.kind));
        let name =
            text::multilingual(&mut errors, "name", [&self.name_kk, &self.name_ru, &self.name_en], LINE_MAX, true);
        let short = text::multilingual(
            &mut errors,
            "short",
            [&self.short_kk, &self.short_ru, &self.short_en],
            SHORT_MAX,
            false,
        );
        let standing = errors.take("standing", Standing::chosen(&self.standing));
        let binding = errors.take("binding", BindingScope::chosen(&self.binding));
        let week = errors.take("week", week(&self.week));
        let mailbox = errors.take("mailbox", text::optional_email(&self.mailbox)).flatten();
        let parent = match self.parent.trim() {
            "" => None,
            parent if parent == self.id.trim() => errors.take("parent", Err(Problem::UnknownBody)),
            parent => errors.take("parent", parent.parse().map_err(|_| Problem::UnknownBody)),
        };
        let (valid_from, valid_to) =
            span(&mut errors, [("valid_from", &self.valid_from), ("valid_to", &self.valid_to)]);
        match (kind, standing, binding, week) {
            (Some(kind), Some(standing), Some(binding), Some(week)) if errors.is_empty() => {
                Ok(BodyDraft { kind, name, short, standing, binding, week, mailbox, parent, valid_from, valid_to })
            }
            _ => Err(errors.into()),
        }
    }
}

/// A body's page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BodyPage {
    pub body: Body,
    pub parent: Option<BodyName>,
    /// Directives on control where the body leads; what the reader may not see is not counted.
    pub open: u32,
    pub overdue: u32,
    /// Whose tasks the body took over, the latest first, with those before them.
    pub predecessors: Vec<SuccessionLine>,
    pub successors: Vec<SuccessionLine>,
    /// Groups to which the body belongs or belonged.
    pub groups: Vec<(GroupId, Multilingual)>,
    /// Only for whoever keeps the register, like the form.
    pub contacts: Option<ContactsPart>,
    pub form: Option<BodyForm>,
    /// For the choice of a parent.
    pub bodies: Vec<BodyName>,
}

/// What the form of a new body offers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewBodyPage {
    pub form: BodyForm,
    pub bodies: Vec<BodyName>,
}

/// A collective addressee: its name, and for a new one its first members.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct GroupForm {
    /// Empty for a new group.
    pub id: String,
    pub version: String,
    pub name_kk: String,
    pub name_ru: String,
    pub name_en: String,
    /// Of a new group, in the order of the register; dates and order are set afterwards.
    pub members: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupDraft {
    pub name: Multilingual,
    pub members: Vec<BodyId>,
}

impl GroupForm {
    pub fn parse(&self) -> Result<GroupDraft, Error> {
        let mut errors = FieldErrors::default();
        let name =
            text::multilingual(&mut errors, "name", [&self.name_kk, &self.name_ru, &self.name_en], LINE_MAX, true);
        let mut members = Vec::new();
        for member in self.members.iter().filter(|member| !member.trim().is_empty()) {
            members.extend(errors.take::<BodyId>("members", member.trim().parse().map_err(|_| Problem::UnknownBody)));
        }
        members.dedup();
        errors.finish()?;
        Ok(GroupDraft { name, members })
    }
}

/// A body behind the words of a group, from and to a day.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct GroupMemberForm {
    pub group: String,
    /// Empty for a new member.
    pub id: String,
    /// Of a new member; who a member is does not change afterwards.
    pub body: String,
    /// The place in the list, from 1: the first-named coordinates [K43].
    pub position: String,
    pub from: String,
    pub to: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupMemberDraft {
    pub group: GroupId,
    pub id: Option<GroupMemberId>,
    pub body: Option<BodyId>,
    pub position: Option<i32>,
    pub from: Option<NaiveDate>,
    pub to: Option<NaiveDate>,
}

impl GroupMemberForm {
    pub fn parse(&self) -> Result<GroupMemberDraft, Error> {
        let mut errors = FieldErrors::default();
        let group = self.group.trim().parse().map_err(|_| Error::NotFound)?;
        let id = match self.id.trim() {
            "" => None,
            id => Some(id.parse().map_err(|_| Error::NotFound)?),
        };
        let body = match self.body.trim() {
            "" if id.is_some() => None,
            body => errors.take("body", body.parse().map_err(|_| Problem::UnknownBody)),
        };
        let position = match self.position.trim() {
            "" => None,
            position => errors.take("position", position.parse().map_err(|_| Problem::NotANumber)),
        };
        if position.is_some_and(|position| !(1..=POSITION_MAX).contains(&position)) {
            errors.add("position", Problem::OutOfRange { min: 1, max: i64::from(POSITION_MAX) });
        }
        let (from, to) = span(&mut errors, [("from", &self.from), ("to", &self.to)]);
        errors.finish()?;
        Ok(GroupMemberDraft { group, id, body, position, from, to })
    }
}

const POSITION_MAX: i32 = 999;

/// The editor of a group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupPage {
    pub form: GroupForm,
    /// Absent for a new group.
    pub group: Option<Group>,
    /// Bodies that can be addressed.
    pub bodies: Vec<BodyName>,
}

/// One text as the fields of its three languages.
fn texts(text: &Multilingual) -> [String; 3] {
    [&text.kk, &text.ru, &text.en].map(|text| text.clone().unwrap_or_default())
}

/// First and last day by the names of their fields; each is open where nothing was typed.
fn span(errors: &mut FieldErrors, fields: [(&str, &str); 2]) -> (Option<NaiveDate>, Option<NaiveDate>) {
    let [from, to] = fields.map(|(field, typed)| errors.take(field, text::optional_date(typed)).flatten());
    if from.zip(to).is_some_and(|(from, to)| to < from) {
        errors.add(fields[1].0, Problem::EndBeforeStart);
    }
    (from, to)
}

fn week(text: &str) -> Result<Week, Problem> {
    match text.trim() {
        "five" => Ok(Week::Five),
        "six" => Ok(Week::Six),
        _ => Err(Problem::NotAChoice),
    }
}

fn week_word(week: Week) -> &'static str {
    match week {
        Week::Five => "five",
        Week::Six => "six",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form() -> BodyForm {
        BodyForm {
            kind: "ministry".to_owned(),
            name_ru: "Министерство".to_owned(),
            standing: "member".to_owned(),
            binding: "direct".to_owned(),
            week: "five".to_owned(),
            ..BodyForm::default()
        }
    }

    #[test]
    fn a_body_needs_a_name_and_no_mailbox_but_a_mailbox_that_is_given_is_an_address() {
        assert_eq!(form().parse().unwrap().mailbox, None);
        let nameless = BodyForm { name_ru: String::new(), ..form() };
        assert_eq!(nameless.parse().unwrap_err(), Error::field("name_kk", Problem::NoLanguage));
        let unreachable = BodyForm { mailbox: "office".to_owned(), ..form() };
        assert_eq!(unreachable.parse().unwrap_err(), Error::field("mailbox", Problem::NotAnEmail));
    }

    #[test]
    fn nothing_ends_before_it_begins_and_no_body_is_part_of_itself() {
        let form = BodyForm {
            id: "7".to_owned(),
            parent: "7".to_owned(),
            valid_from: "2019-02-01".to_owned(),
            valid_to: "2019-01-31".to_owned(),
            ..form()
        };
        let Error::Invalid(errors) = form.parse().unwrap_err() else { panic!("not refused by field") };
        let fields: Vec<_> = errors.iter().map(|error| (error.field.as_str(), error.problem.clone())).collect();
        assert_eq!(fields, [("parent", Problem::UnknownBody), ("valid_to", Problem::EndBeforeStart)]);
    }

    #[test]
    fn a_new_member_names_its_body_and_a_standing_one_only_place_and_dates() {
        let new = GroupMemberForm { group: "1".to_owned(), ..GroupMemberForm::default() };
        assert_eq!(new.parse().unwrap_err(), Error::field("body", Problem::UnknownBody));
        let standing = GroupMemberForm { id: "3".to_owned(), position: "0".to_owned(), ..new };
        let range = Problem::OutOfRange { min: 1, max: 999 };
        assert_eq!(standing.parse().unwrap_err(), Error::field("position", range));
    }
}
