//! The on-time rate: what is a member of it, what leaves it, and how it is said.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::choice;
use crate::directives::DirectiveState;

/// A share of fewer than so many is said as a count ("3 of 4"): a per cent of four is noise.
pub const FEW: u32 = 10;

choice! {
    /// The date against which discipline is measured.
    Against {
        CurrentDate = "current",
        /// What moved dates hide shows here.
        FirstDate = "first",
    }
}

choice! {
    /// What a directive is to the on-time rate of the period in which it was due. Each is one of these.
    Member {
        /// Closed as done on a report that came by the date.
        InTime = "in_time",
        /// Closed as done late, or closed as not done.
        Late = "late",
        /// On control and overdue.
        Overdue = "overdue",
        /// Not decided yet, and so not counted: reported in time and being checked, on hold, or due today.
        Undecided = "undecided",
        Superseded = "superseded",
        Cancelled = "cancelled",
        Merged = "merged",
        /// A recommendation or request declined with reasons.
        Declined = "declined",
    }
}

impl Member {
    /// The members of the denominator.
    pub const COUNTED: [Member; 3] = [Member::InTime, Member::Late, Member::Overdue];

    /// What ended without saying anything about discipline: out of the denominator, shown beside it.
    pub const LEFT_OUT: [Member; 4] = [Member::Superseded, Member::Cancelled, Member::Merged, Member::Declined];

    /// `due_on` is the current or the first date, `reported_on` the day of the final report that
    /// stands. None for a draft, and for what has no date: nothing is due then.
    pub fn of(
        state: DirectiveState,
        due_on: Option<NaiveDate>,
        reported_on: Option<NaiveDate>,
        today: NaiveDate,
    ) -> Option<Member> {
        use DirectiveState as State;
        let due_on = due_on?;
        let came_late = reported_on.is_some_and(|reported| reported > due_on);
        Some(match state {
            State::Draft => return None,
            State::ClosedDone if came_late => Member::Late,
            State::ClosedDone => Member::InTime,
            State::ClosedNotDone => Member::Late,
            State::Superseded => Member::Superseded,
            State::Cancelled => Member::Cancelled,
            State::Merged => Member::Merged,
            State::ClosedDeclined => Member::Declined,
            State::OnHold => Member::Undecided,
            State::Reported | State::UnderReview if reported_on.is_some() => {
                if came_late {
                    Member::Overdue
                } else {
                    Member::Undecided
                }
            }
            _ if due_on < today => Member::Overdue,
            _ => Member::Undecided,
        })
    }
}

/// Closed on time / (closed + open overdue), over directives due in the period. Whoever counts only
/// what is closed reads 100 % while overdue directives sit open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct OnTime {
    /// Closed as done on a report that came by the date.
    pub in_time: u32,
    /// Closed as done late, or closed as not done.
    pub late: u32,
    /// Still open and overdue.
    pub overdue: u32,
}

impl OnTime {
    pub fn due(self) -> u32 {
        self.in_time + self.late + self.overdue
    }

    /// Due, and not carried out on time.
    pub fn missed(self) -> u32 {
        self.late + self.overdue
    }

    /// Whole per cent, halves rounded up; none where nothing was due.
    pub fn percent(self) -> Option<u32> {
        percent(self.in_time, self.due())
    }

    pub fn share(self) -> Share {
        Share::of(self.in_time, self.due())
    }
}

/// How a share is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Share {
    NothingDue,
    /// Fewer than [`FEW`].
    Few {
        part: u32,
        whole: u32,
    },
    /// Whole per cent, halves rounded up.
    Percent(u32),
}

impl Share {
    pub fn of(part: u32, whole: u32) -> Share {
        match percent(part, whole) {
            None => Share::NothingDue,
            Some(_) if whole < FEW => Share::Few { part, whole },
            Some(percent) => Share::Percent(percent),
        }
    }
}

/// Everything that was due in a period, by what it is to the rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Tally {
    members: [u32; Member::ALL.len()],
    /// Of those that missed the date, what [`is_poor`] says: they were reported in time at first.
    poor: u32,
}

/// Reported in time at first, but the report did not stand and the date was missed. Both days count:
/// the one in the rate, the other beside it.
pub fn is_poor(member: Member, due_on: NaiveDate, first_reported_on: Option<NaiveDate>) -> bool {
    matches!(member, Member::Late | Member::Overdue) && first_reported_on.is_some_and(|first| first <= due_on)
}

impl Tally {
    pub fn of(self, member: Member) -> u32 {
        self.members[member as usize]
    }

    pub fn poor(self) -> u32 {
        self.poor
    }

    pub fn add(&mut self, member: Member, directives: u32) {
        self.members[member as usize] += directives;
    }

    pub fn add_poor(&mut self, directives: u32) {
        self.poor += directives;
    }

    pub fn plus(mut self, other: Tally) -> Tally {
        for member in Member::ALL {
            self.add(*member, other.of(*member));
        }
        self.add_poor(other.poor);
        self
    }

    /// All that was due, whatever it is to the rate.
    pub fn total(self) -> u32 {
        self.members.iter().sum()
    }

    pub fn on_time(self) -> OnTime {
        OnTime { in_time: self.of(Member::InTime), late: self.of(Member::Late), overdue: self.of(Member::Overdue) }
    }

    /// What left the denominator and how many, in the order of [`Member::LEFT_OUT`].
    pub fn left_out(self) -> Vec<(Member, u32)> {
        Member::LEFT_OUT.map(|member| (member, self.of(member))).into_iter().filter(|(_, n)| *n > 0).collect()
    }
}

/// The rate against both dates: the gap between them is what moved dates hide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Rates {
    pub current: Tally,
    pub first: Tally,
}

impl Rates {
    pub fn against(self, date: Against) -> Tally {
        match date {
            Against::CurrentDate => self.current,
            Against::FirstDate => self.first,
        }
    }

    pub fn is_empty(self) -> bool {
        self.current.total() + self.first.total() == 0
    }
}

/// Whole per cent, halves rounded up. The one rule of rounding: 81.5 % reads 82 %, 81.4 % reads 81 %.
fn percent(part: u32, whole: u32) -> Option<u32> {
    let (part, whole) = (u64::from(part), u64::from(whole));
    let percent = (part * 200 + whole).checked_div(whole * 2)?;
    u32::try_from(percent).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::{Calendar, Week};
    use crate::directives::timeliness;
    use proptest::prelude::*;

    fn day(number: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2019, 3, 1).unwrap() + chrono::Days::new(u64::from(number))
    }

    #[test]
    fn the_rate_counts_open_overdue_directives_against_the_body() {
        let rate = OnTime { in_time: 7, late: 0, overdue: 1 };
        assert_eq!(rate.percent(), Some(88));
    }

    #[test]
    fn edge_case_26_nothing_due_is_no_rate() {
        assert_eq!(OnTime::default().percent(), None);
        assert_eq!(OnTime::default().share(), Share::NothingDue);
    }

    #[test]
    fn halves_are_rounded_up_and_nothing_else() {
        for (in_time, late, percent) in
            [(1, 1, 50), (1, 199, 1), (1, 200, 0), (163, 37, 82), (814, 186, 81), (9, 0, 100)]
        {
            assert_eq!(
                OnTime { in_time, late, overdue: 0 }.percent(),
                Some(percent),
                "{in_time} of {}",
                in_time + late
            );
        }
    }

    #[test]
    fn a_share_of_few_is_said_as_a_count() {
        assert_eq!(Share::of(3, 4), Share::Few { part: 3, whole: 4 });
        assert_eq!(Share::of(9, 10), Share::Percent(90));
        assert_eq!(Share::of(0, 0), Share::NothingDue);
    }

    #[test]
    fn edge_case_26_what_was_superseded_cancelled_merged_or_declined_leaves_the_denominator_and_is_shown() {
        let mut tally = Tally::default();
        for state in DirectiveState::ALL {
            if let Some(member) = Member::of(*state, Some(day(0)), None, day(9)) {
                assert_eq!(Member::LEFT_OUT.contains(&member), state.leaves_the_count(), "{state:?}");
                tally.add(member, 1);
            }
        }
        assert_eq!(tally.left_out().iter().map(|(_, n)| n).sum::<u32>(), 4);
        assert_eq!(tally.on_time(), OnTime { in_time: 1, late: 1, overdue: 6 });
    }

    #[test]
    fn edge_case_24_reported_in_time_and_returned_as_poor_is_missed_and_shown_apart() {
        let (due, first_reported) = (day(10), Some(day(9)));
        for (state, reported, member, poor) in [
            (DirectiveState::Returned, None, Member::Overdue, true),
            (DirectiveState::ClosedDone, Some(day(15)), Member::Late, true),
            (DirectiveState::ClosedNotDone, None, Member::Late, true),
            // Returned and reported again before the date: nothing was missed.
            (DirectiveState::ClosedDone, Some(day(10)), Member::InTime, false),
        ] {
            assert_eq!(Member::of(state, Some(due), reported, day(30)), Some(member), "{state:?}");
            assert_eq!(is_poor(member, due, first_reported), poor, "{state:?}");
        }
        assert!(!is_poor(Member::Late, due, Some(day(11))));
    }

    /// State, first date, days by which it was moved, day of the report, as numbers of days.
    fn directive() -> impl Strategy<Value = (DirectiveState, Option<u32>, u32, Option<u32>)> {
        let state = prop::sample::select(DirectiveState::ALL);
        (state, prop::option::weighted(0.9, 0..40u32), 0..20u32, prop::option::of(0..60u32))
    }

    fn tally(directives: &[(DirectiveState, Option<u32>, u32, Option<u32>)], against: Against) -> Tally {
        let mut tally = Tally::default();
        for (state, first, moved, reported) in directives {
            let due = first.map(|first| if against == Against::FirstDate { first } else { first + moved });
            if let Some(member) = Member::of(*state, due.map(day), reported.map(day), day(30)) {
                tally.add(member, 1);
            }
        }
        tally
    }

    proptest! {
        #[test]
        fn adding_a_directive_never_raises_the_rate_unless_it_was_closed_in_time(
            directives in prop::collection::vec(directive(), 0..20),
            another in directive(),
        ) {
            let before = tally(&directives, Against::CurrentDate);
            let after = tally(&[directives, vec![another]].concat(), Against::CurrentDate);
            if after.of(Member::InTime) == before.of(Member::InTime) && before.on_time().due() > 0 {
                prop_assert!(after.on_time().percent() <= before.on_time().percent());
            }
        }

        #[test]
        fn the_members_part_what_was_due_without_remainder(directives in prop::collection::vec(directive(), 0..20)) {
            let tally = tally(&directives, Against::CurrentDate);
            let due = directives.iter().filter(|(state, due, ..)| *state != DirectiveState::Draft && due.is_some());
            prop_assert_eq!(tally.total() as usize, due.count());
            let left_out: u32 = tally.left_out().iter().map(|(_, n)| n).sum();
            prop_assert_eq!(tally.on_time().due() + left_out + tally.of(Member::Undecided), tally.total());
        }

        #[test]
        fn the_rates_agree_where_nothing_was_moved(directives in prop::collection::vec(directive(), 0..20)) {
            let unmoved: Vec<_> =
                directives.into_iter().map(|(state, first, _, reported)| (state, first, 0, reported)).collect();
            prop_assert_eq!(tally(&unmoved, Against::CurrentDate), tally(&unmoved, Against::FirstDate));
        }

        #[test]
        fn a_later_date_never_makes_worse_what_was_in_time(directive in directive()) {
            let of = |against| tally(&[directive], against);
            if of(Against::FirstDate).of(Member::InTime) == 1 {
                prop_assert_eq!(of(Against::CurrentDate).of(Member::InTime), 1);
            }
        }

        #[test]
        fn a_member_is_overdue_exactly_where_the_directive_is((state, due, _, reported) in directive()) {
            let (due, reported) = (due.map(day), reported.map(day));
            let shown = timeliness(state, due, reported, day(30), &Calendar::default(), Week::Five);
            let member = Member::of(state, due, reported, day(30));
            prop_assert_eq!(shown.is_overdue(), member == Some(Member::Overdue));
        }
    }
}
