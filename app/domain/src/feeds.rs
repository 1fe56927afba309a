//! Calendar feeds: due dates and meetings in the reader's own calendar, by a secret link. Whoever holds
//! the link reads the feed, so nothing in it is for official use.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::access::{Act, Actor, Role, may};
use crate::choice;
use crate::directives::DirectiveState;
use crate::ids::BodyId;
use crate::meetings::MeetingState;

/// A feed begins so many days before today.
const PAST_DAYS: u64 = 90;
/// What has ended is said to be cancelled for so many days, so that every calendar drops it.
const ENDED_DAYS: u64 = 30;
/// Most entries of a feed, the earliest first.
pub const ENTRIES_MAX: usize = 5_000;

choice! {
    FeedOf {
        Person = "person",
        /// The body for which the person speaks: for a calendar that its office shares.
        Body = "body",
    }
}

/// A link to a feed, without its secret.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FeedLink {
    pub made_on: NaiveDate,
    pub made_by: String,
    pub used_on: Option<NaiveDate>,
    pub revoked_on: Option<NaiveDate>,
}

/// A feed that the reader may have, and the last link to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Feed {
    pub of: FeedOf,
    pub link: Option<FeedLink>,
    /// The address, shown once after it was made.
    pub address: Option<String>,
}

/// The feeds that somebody may have: whoever sees directives has one, and whoever speaks for a body may
/// have one for it.
pub fn feeds_of(actor: &Actor) -> Vec<FeedOf> {
    if !may(actor, Act::SeeDirectives) {
        return Vec::new();
    }
    FeedOf::ALL.iter().copied().filter(|of| *of == FeedOf::Person || body_of(actor).is_some()).collect()
}

/// The body whose feed the person may have.
pub fn body_of(actor: &Actor) -> Option<BodyId> {
    actor.body.filter(|_| actor.role == Role::Body)
}

/// What a feed holds: entries from a day on, and what has ended since a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    pub from: NaiveDate,
    pub ended_since: NaiveDate,
}

impl Window {
    pub fn of(today: NaiveDate) -> Window {
        let before = |days| today.checked_sub_days(Days::new(days)).unwrap_or(today);
        Window { from: before(PAST_DAYS), ended_since: before(ENDED_DAYS) }
    }
}

/// How sure an entry is, in the calendar's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    Tentative,
    Confirmed,
    Cancelled,
}

/// How a directive's date stands in a calendar; a draft stands in none.
pub fn certainty_of_directive(state: DirectiveState) -> Option<Certainty> {
    match state {
        DirectiveState::Draft => None,
        DirectiveState::OnHold => Some(Certainty::Tentative),
        state if state.is_ended() => Some(Certainty::Cancelled),
        _ => Some(Certainty::Confirmed),
    }
}

/// How a meeting stands in a calendar. Until the agenda is approved the day is the secretariat's plan and
/// stands in its calendars alone; a meeting that others never had in theirs is not cancelled there either.
pub fn certainty_of_meeting(state: MeetingState, prepares: bool, was_approved: bool) -> Option<Certainty> {
    use MeetingState::{AgendaApproved, AgendaDraft, Cancelled, Closed, Held, Planned, Postponed, ProtocolPending};
    match state {
        Planned | AgendaDraft => prepares.then_some(Certainty::Tentative),
        AgendaApproved | Held | ProtocolPending | Closed => Some(Certainty::Confirmed),
        Postponed | Cancelled => (prepares || was_approved).then_some(Certainty::Cancelled),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::{AccountId, CouncilId};
    use crate::locale::Locale;

    fn actor(role: Role, body: Option<i64>) -> Actor {
        Actor {
            account: AccountId(1),
            name: "A".to_owned(),
            role,
            council: CouncilId(1),
            body: body.map(BodyId),
            locale: Locale::En,
            cleared: true,
        }
    }

    #[test]
    fn whoever_speaks_for_a_body_may_have_its_feed_and_an_administrator_none() {
        assert_eq!(feeds_of(&actor(Role::Body, Some(1))), [FeedOf::Person, FeedOf::Body]);
        // The secretariat is somebody's office too, but does not speak for it here.
        assert_eq!(feeds_of(&actor(Role::Secretariat, Some(1))), [FeedOf::Person]);
        assert_eq!(feeds_of(&actor(Role::Leadership, None)), [FeedOf::Person]);
        assert_eq!(feeds_of(&actor(Role::Administrator, None)), []);
    }

    #[test]
    fn a_draft_stands_in_no_calendar_and_what_has_ended_is_cancelled() {
        for state in DirectiveState::ALL {
            let certainty = certainty_of_directive(*state);
            assert_eq!(certainty.is_none(), *state == DirectiveState::Draft, "{state:?}");
            assert_eq!(certainty == Some(Certainty::Cancelled), state.is_ended(), "{state:?}");
        }
        assert_eq!(certainty_of_directive(DirectiveState::OnHold), Some(Certainty::Tentative));
    }

    #[test]
    fn a_meeting_is_the_secretariats_plan_until_its_agenda_is_approved() {
        use MeetingState::{AgendaDraft, Cancelled, Planned, Postponed};
        for state in [Planned, AgendaDraft] {
            assert_eq!(certainty_of_meeting(state, true, false), Some(Certainty::Tentative));
            // Approved once and taken back: a plan again.
            assert_eq!(certainty_of_meeting(state, false, true), None);
        }
        for state in [Postponed, Cancelled] {
            assert_eq!(certainty_of_meeting(state, false, true), Some(Certainty::Cancelled));
            assert_eq!(certainty_of_meeting(state, false, false), None);
        }
    }

    #[test]
    fn a_feed_reaches_ninety_days_back() {
        let today = NaiveDate::from_ymd_opt(2024, 3, 1).unwrap();
        let window = Window::of(today);
        assert_eq!((today - window.from).num_days(), 90);
        assert_eq!((today - window.ended_since).num_days(), 30);
    }
}
