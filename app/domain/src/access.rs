//! Who may do what. Pages ask these rules to decide what they show; use cases ask them again to
//! enforce it.

use serde::{Deserialize, Serialize};

use crate::directives::{Classification, DirectiveState};
use crate::ids::{AccountId, BodyId, CouncilId};
use crate::locale::Locale;

/// What a person does in the system.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Drafts agenda and protocol, issues directives, verifies reports.
    Secretariat,
    /// Sees what its body owes and reports on it.
    Body,
    /// Sees what is late and closes.
    Leadership,
    /// Looks after accounts and jobs; sees no matter of the council.
    Administrator,
}

impl Role {
    pub const ALL: [Role; 4] = [Role::Secretariat, Role::Body, Role::Leadership, Role::Administrator];

    pub fn as_str(self) -> &'static str {
        match self {
            Role::Secretariat => "secretariat",
            Role::Body => "body",
            Role::Leadership => "leadership",
            Role::Administrator => "administrator",
        }
    }

    pub fn parse(text: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|role| role.as_str() == text)
    }
}

/// The signed-in person on whose behalf something is done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Actor {
    pub account: AccountId,
    pub name: String,
    pub role: Role,
    pub council: CouncilId,
    /// The body the person speaks for; always there for [`Role::Body`].
    pub body: Option<BodyId>,
    pub locale: Locale,
    /// May see matter marked "for official use".
    pub cleared: bool,
}

/// A kind of work, asked for as a whole; the rules for one directive are below.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Plan and edit meetings, agendas, attendance, findings, protocols, drafts of directives.
    PrepareMeetings,
    /// Check reports, put up for closing, move dates on the chair's word.
    ControlExecution,
    /// Close, send back, grant more time: the issuer's level.
    Decide,
    /// See the figures over all bodies.
    SeeDashboard,
    /// See meetings and their signed protocols.
    SeeMeetings,
    /// See the register of directives (scoped by the actor).
    SeeDirectives,
    /// See the ledger of mail (scoped by the actor: a body sees its own).
    SeeMail,
    /// Keep the register of bodies and groups.
    KeepBodies,
    /// See the working calendar and its versions.
    SeeCalendar,
    /// Publish versions of the working calendar, and decide on the dates that they would move.
    KeepCalendar,
    /// See the council's settings.
    SeeSettings,
    /// Change the council's settings.
    ChangeSettings,
    /// Look after accounts and jobs.
    Administer,
}

pub fn may(actor: &Actor, act: Act) -> bool {
    match act {
        Act::PrepareMeetings | Act::ControlExecution | Act::KeepBodies | Act::KeepCalendar | Act::ChangeSettings => {
            actor.role == Role::Secretariat
        }
        Act::Decide => actor.role == Role::Leadership,
        Act::SeeMail => matches!(actor.role, Role::Secretariat | Role::Body),
        Act::SeeDashboard | Act::SeeSettings => matches!(actor.role, Role::Secretariat | Role::Leadership),
        Act::SeeMeetings | Act::SeeDirectives | Act::SeeCalendar => actor.role != Role::Administrator,
        Act::Administer => actor.role == Role::Administrator,
    }
}

/// What an access rule needs to know of one directive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DirectiveScope {
    pub state: DirectiveState,
    pub classification: Classification,
    pub lead: Option<BodyId>,
    pub co_executors: Vec<BodyId>,
    pub informed: Vec<BodyId>,
}

/// Drafts are the secretariat's alone; bodies see what is addressed to them; restricted matter is
/// seen by whoever is cleared for it.
pub fn may_see_directive(actor: &Actor, directive: &DirectiveScope) -> bool {
    if directive.classification == Classification::OfficialUse && !actor.cleared {
        return false;
    }
    match actor.role {
        Role::Secretariat => true,
        Role::Leadership => directive.state != DirectiveState::Draft,
        Role::Body => {
            directive.state != DirectiveState::Draft
                && actor.body.is_some_and(|body| {
                    directive.lead == Some(body)
                        || directive.co_executors.contains(&body)
                        || directive.informed.contains(&body)
                })
        }
        Role::Administrator => false,
    }
}

/// The lead and the co-executors report; only the lead reports finally.
pub fn may_report(actor: &Actor, directive: &DirectiveScope, finally: bool) -> bool {
    actor.role == Role::Body
        && may_see_directive(actor, directive)
        && actor
            .body
            .is_some_and(|body| directive.lead == Some(body) || (!finally && directive.co_executors.contains(&body)))
}

/// The lead asks for more time.
pub fn may_ask_for_more_time(actor: &Actor, directive: &DirectiveScope) -> bool {
    may_report(actor, directive, true)
}

/// Whoever executes may object to it, within the days that the council's settings give.
pub fn may_object(actor: &Actor, directive: &DirectiveScope) -> bool {
    may_report(actor, directive, false)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn actor(role: Role, body: Option<i64>) -> Actor {
        Actor {
            account: AccountId(1),
            name: "A".to_owned(),
            role,
            council: CouncilId(1),
            body: body.map(BodyId),
            locale: Locale::En,
            cleared: false,
        }
    }

    fn directive(state: DirectiveState) -> DirectiveScope {
        DirectiveScope {
            state,
            classification: Classification::Open,
            lead: Some(BodyId(1)),
            co_executors: vec![BodyId(2)],
            informed: vec![BodyId(3)],
        }
    }

    #[test]
    fn a_draft_is_seen_by_the_secretariat_alone() {
        let draft = directive(DirectiveState::Draft);
        assert!(may_see_directive(&actor(Role::Secretariat, None), &draft));
        assert!(!may_see_directive(&actor(Role::Leadership, None), &draft));
        assert!(!may_see_directive(&actor(Role::Body, Some(1)), &draft));
        assert!(!may_see_directive(&actor(Role::Administrator, None), &draft));
    }

    #[test]
    fn a_body_sees_what_is_addressed_to_it_and_nothing_else() {
        let issued = directive(DirectiveState::Issued);
        for body in [1, 2, 3] {
            assert!(may_see_directive(&actor(Role::Body, Some(body)), &issued));
        }
        assert!(!may_see_directive(&actor(Role::Body, Some(4)), &issued));
        assert!(!may_see_directive(&actor(Role::Body, None), &issued));
    }

    #[test]
    fn restricted_matter_is_seen_only_by_the_cleared() {
        let mut restricted = directive(DirectiveState::Issued);
        restricted.classification = Classification::OfficialUse;
        let mut leader = actor(Role::Leadership, None);
        assert!(!may_see_directive(&leader, &restricted));
        leader.cleared = true;
        assert!(may_see_directive(&leader, &restricted));
    }

    #[test]
    fn only_the_lead_submits_the_final_report_and_the_informed_report_nothing() {
        let issued = directive(DirectiveState::Issued);
        assert!(may_report(&actor(Role::Body, Some(1)), &issued, true));
        assert!(!may_report(&actor(Role::Body, Some(2)), &issued, true));
        assert!(may_report(&actor(Role::Body, Some(2)), &issued, false));
        assert!(!may_report(&actor(Role::Body, Some(3)), &issued, false));
        assert!(!may_report(&actor(Role::Secretariat, None), &issued, true));
    }

    #[test]
    fn a_body_never_closes_and_the_secretariat_does_not_either() {
        assert!(!may(&actor(Role::Body, Some(1)), Act::Decide));
        assert!(!may(&actor(Role::Secretariat, None), Act::Decide));
        assert!(may(&actor(Role::Leadership, None), Act::Decide));
    }
}
