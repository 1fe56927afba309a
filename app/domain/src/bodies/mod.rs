//! Ministries, agencies and other offices that take part in the council or are addressed by it.

mod contacts;
mod register;
mod succession;

pub use contacts::{Contacts, ContactsForm, ContactsPart};
pub use register::{
    BodyDraft, BodyForm, BodyPage, GroupDraft, GroupForm, GroupMemberDraft, GroupMemberForm, GroupPage, NewBodyPage,
};
pub use succession::{
    SuccessionDraft, SuccessionForm, SuccessionKind, SuccessionLine, SuccessionPage, Successor, greater,
};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::calendar::Week;
use crate::choice;
use crate::directives::Force;
use crate::ids::{BodyId, GroupId, GroupMemberId};
use crate::locale::Multilingual;

choice! {
    /// What kind of office a body is.
    BodyKind {
        Ministry = "ministry",
        Agency = "agency",
        /// A special agency, such as the National Security Committee.
        SpecialAgency = "special_agency",
        /// A committee within a ministry.
        Committee = "committee",
        Akimat = "akimat",
        Court = "court",
        /// The council's own office.
        OwnOffice = "own_office",
        /// Takes part as a guest; cannot be directed.
        Outside = "outside",
    }
}

choice! {
    /// How a body stands to the council.
    Standing {
        Chair = "chair",
        Member = "member",
        Invited = "invited",
        None = "none",
    }
}

choice! {
    /// With what force the council may address a body (domain.md 3, working rule).
    BindingScope {
        /// May be directed: a member, or under the chair.
        Direct = "direct",
        /// May be directed where it agreed ("by agreement").
        ByAgreement = "by_agreement",
        /// May be asked and recommended only.
        RecommendOnly = "recommend_only",
        /// A guest or foreign body: addressed by nothing.
        NotAddressable = "not_addressable",
    }
}

impl BindingScope {
    /// Whether a directive of this force may be laid on such a body without a warning.
    pub fn admits(self, force: Force, by_agreement: bool) -> bool {
        match self {
            BindingScope::Direct => true,
            BindingScope::ByAgreement => force != Force::Binding || by_agreement,
            BindingScope::RecommendOnly => force != Force::Binding,
            BindingScope::NotAddressable => false,
        }
    }
}

/// A body's names as they stood on the date in question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BodyName {
    pub id: BodyId,
    pub name: Multilingual,
    pub short: Multilingual,
}

/// All that is recorded of a body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Body {
    pub id: BodyId,
    pub kind: BodyKind,
    pub name: Multilingual,
    pub short: Multilingual,
    pub standing: Standing,
    pub binding: BindingScope,
    pub week: Week,
    /// The role mailbox: reminders go to the office, not to a person who may have moved.
    pub mailbox: Option<String>,
    pub parent: Option<BodyId>,
    pub valid_from: Option<NaiveDate>,
    /// The last day on which the body existed under this name.
    pub valid_to: Option<NaiveDate>,
    pub successor: Option<BodyId>,
}

impl Body {
    pub fn named(&self) -> BodyName {
        BodyName { id: self.id, name: self.name.clone(), short: self.short.clone() }
    }

    /// Whether the body existed on that day; open ends count as always.
    pub fn exists_on(&self, date: NaiveDate) -> bool {
        self.valid_from.is_none_or(|from| from <= date) && self.valid_to.is_none_or(|to| date <= to)
    }

    /// Whether a directive can be assigned to the body on that day at all.
    pub fn assignable_on(&self, date: NaiveDate) -> bool {
        self.exists_on(date) && self.binding != BindingScope::NotAddressable
    }
}

/// A collective addressee ("law enforcement and special agencies") and the bodies behind the
/// words on one day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    pub id: GroupId,
    pub name: Multilingual,
    /// In the order of the list: the first-named coordinates unless the protocol says otherwise [K43].
    pub members: Vec<GroupMember>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupMember {
    pub id: GroupMemberId,
    /// The place in the list.
    pub position: i32,
    pub body: BodyName,
    pub from: Option<NaiveDate>,
    pub to: Option<NaiveDate>,
}

impl Group {
    /// The bodies that the group's words meant on that day.
    pub fn members_on(&self, date: NaiveDate) -> impl Iterator<Item = &BodyName> {
        self.members
            .iter()
            .filter(move |member| member.from.is_none_or(|from| from <= date) && member.to.is_none_or(|to| date <= to))
            .map(|member| &member.body)
    }
}

/// The register of bodies and groups.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BodiesPage {
    pub bodies: Vec<BodyRow>,
    pub groups: Vec<Group>,
    /// The reader keeps the register.
    pub may_keep: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BodyRow {
    pub body: Body,
    /// Directives on control where the body leads; what the reader may not see is not counted.
    pub open: u32,
    pub overdue: u32,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2019, 1, day).unwrap()
    }

    #[test]
    fn a_group_is_resolved_to_its_members_on_the_day() {
        let member = |id, from, to| GroupMember {
            id: GroupMemberId(id),
            position: 1,
            body: BodyName { id: BodyId(id), name: Multilingual::default(), short: Multilingual::default() },
            from,
            to,
        };
        let group = Group {
            id: GroupId(1),
            name: Multilingual::default(),
            members: vec![member(1, None, None), member(2, Some(day(10)), None), member(3, None, Some(day(9)))],
        };
        let on = |date| group.members_on(date).map(|body| body.id.0).collect::<Vec<_>>();
        assert_eq!(on(day(9)), [1, 3]);
        assert_eq!(on(day(10)), [1, 2]);
    }

    #[test]
    fn a_court_can_be_asked_but_not_directed() {
        assert!(!BindingScope::RecommendOnly.admits(Force::Binding, true));
        assert!(BindingScope::RecommendOnly.admits(Force::Request, false));
        assert!(!BindingScope::ByAgreement.admits(Force::Binding, false));
        assert!(BindingScope::ByAgreement.admits(Force::Binding, true));
        assert!(!BindingScope::NotAddressable.admits(Force::Proposal, true));
    }
}
