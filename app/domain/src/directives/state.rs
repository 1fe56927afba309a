//! The states of a directive and the steps between them (domain.md, state machines).

use crate::choice;
use crate::error::Obstacle;

choice! {
    /// Stored. Timeliness is computed and confidence is the body's word: three facts, never one.
    DirectiveState {
        /// Exists for the secretariat alone.
        Draft = "draft",
        /// The protocol is signed; the addressee has been told.
        Issued = "issued",
        Acknowledged = "acknowledged",
        InProgress = "in_progress",
        /// The lead's final report is with the secretariat.
        Reported = "reported",
        /// Verified and put before the issuer for closing.
        UnderReview = "under_review",
        /// Sent back to the body with remarks; the clock has not stopped.
        Returned = "returned",
        /// Waits for an event outside the body's hands, by the issuer's decision.
        OnHold = "on_hold",
        ClosedDone = "closed_done",
        ClosedNotDone = "closed_not_done",
        /// A recommendation or request declined with reasons.
        ClosedDeclined = "closed_declined",
        Cancelled = "cancelled",
        Superseded = "superseded",
        Merged = "merged",
    }
}

choice! {
    /// How the issuer ends a directive.
    Ending {
        Done = "done",
        NotDone = "not_done",
        Declined = "declined",
        Cancelled = "cancelled",
        Superseded = "superseded",
        Merged = "merged",
    }
}

/// What happens to a directive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Issue,
    Acknowledge,
    ReportInterim,
    ReportFinal,
    Return,
    PutUpForClosing,
    /// The issuer is not satisfied with the verification: back to the secretariat.
    SendBack,
    /// A recommendation or request was accepted: it is carried out by a date and reported on again.
    Track,
    Hold,
    Resume,
    End(Ending),
    /// A directive of the second order: the directive or the group that it asks for exists.
    ChildExists,
    Reopen,
    /// Another body leads from now on; it has not taken note of the directive yet.
    NewLead,
}

impl DirectiveState {
    /// On control: issued and not ended.
    pub fn is_open(self) -> bool {
        self != DirectiveState::Draft && !self.is_ended()
    }

    pub fn is_ended(self) -> bool {
        use DirectiveState::{Cancelled, ClosedDeclined, ClosedDone, ClosedNotDone, Merged, Superseded};
        matches!(self, ClosedDone | ClosedNotDone | ClosedDeclined | Cancelled | Superseded | Merged)
    }

    /// Ended without saying anything about discipline: leaves the denominator of the on-time rate.
    pub fn leaves_the_count(self) -> bool {
        use DirectiveState::{Cancelled, ClosedDeclined, Merged, Superseded};
        matches!(self, Cancelled | Superseded | Merged | ClosedDeclined)
    }

    /// The body's move, not the secretariat's.
    pub fn awaits_body(self) -> bool {
        use DirectiveState::{Acknowledged, InProgress, Issued, Returned};
        matches!(self, Issued | Acknowledged | InProgress | Returned)
    }

    /// Whether the issuer may name other executors: not while a report is being checked, which is
    /// returned first.
    pub fn executors_may_change(self) -> bool {
        self.awaits_body() || self == DirectiveState::OnHold
    }

    /// The state after the step, or why it cannot be taken now.
    #[expect(clippy::match_same_arms, reason = "the table reads by the step, a line for each")]
    pub fn after(self, step: Step) -> Result<DirectiveState, Obstacle> {
        use DirectiveState as State;
        let next = match (self, step) {
            (State::Draft, Step::Issue) => State::Issued,
            (State::Issued, Step::Acknowledge) => State::Acknowledged,
            (State::Issued | State::Acknowledged | State::InProgress, Step::ReportInterim) => State::InProgress,
            // Interim information does not answer remarks: the directive stays returned.
            (State::Returned, Step::ReportInterim) => State::Returned,
            (State::Issued | State::Acknowledged | State::InProgress | State::Returned, Step::ReportFinal) => {
                State::Reported
            }
            (State::Reported, Step::Return) => State::Returned,
            (State::Reported, Step::PutUpForClosing) => State::UnderReview,
            (State::UnderReview, Step::SendBack) => State::Reported,
            (State::UnderReview, Step::Track) => State::InProgress,
            (State::UnderReview, Step::End(Ending::Done | Ending::NotDone | Ending::Declined)) => match step {
                Step::End(Ending::NotDone) => State::ClosedNotDone,
                Step::End(Ending::Declined) => State::ClosedDeclined,
                _ => State::ClosedDone,
            },
            (state, Step::End(ending)) if state.is_open() => match ending {
                Ending::NotDone => State::ClosedNotDone,
                Ending::Cancelled => State::Cancelled,
                Ending::Superseded => State::Superseded,
                Ending::Merged => State::Merged,
                // Done and declined rest on a report that was checked first.
                Ending::Done | Ending::Declined => return Err(Obstacle::NoReport),
            },
            (state, Step::Hold) if state.is_open() && state != State::OnHold => State::OnHold,
            (State::OnHold, Step::Resume) => State::InProgress,
            (state, Step::ChildExists) if state.is_open() => State::ClosedDone,
            (State::ClosedDone | State::ClosedNotDone | State::ClosedDeclined, Step::Reopen) => State::InProgress,
            (State::Issued | State::Acknowledged | State::InProgress | State::Returned, Step::NewLead) => State::Issued,
            (State::OnHold, Step::NewLead) => State::OnHold,
            _ => return Err(Obstacle::State),
        };
        Ok(next)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use DirectiveState as State;
    use proptest::prelude::*;

    const ENDINGS: [Ending; 6] =
        [Ending::Done, Ending::NotDone, Ending::Declined, Ending::Cancelled, Ending::Superseded, Ending::Merged];

    fn steps() -> Vec<Step> {
        let mut steps = vec![
            Step::Issue,
            Step::Acknowledge,
            Step::ReportInterim,
            Step::ReportFinal,
            Step::Return,
            Step::PutUpForClosing,
            Step::SendBack,
            Step::Track,
            Step::Hold,
            Step::Resume,
            Step::ChildExists,
            Step::Reopen,
            Step::NewLead,
        ];
        steps.extend(ENDINGS.map(Step::End));
        steps
    }

    /// Where each step leads, from which states; from every other state it leads nowhere.
    fn leads(step: Step) -> (Vec<State>, fn(State) -> State) {
        use State::{
            Acknowledged, Cancelled, ClosedDeclined, ClosedDone, ClosedNotDone, Draft, InProgress, Issued, Merged,
            OnHold, Reported, Returned, Superseded, UnderReview,
        };
        let open = vec![Issued, Acknowledged, InProgress, Reported, UnderReview, Returned, OnHold];
        let with_body = vec![Issued, Acknowledged, InProgress, Returned];
        match step {
            Step::Issue => (vec![Draft], |_| Issued),
            Step::Acknowledge => (vec![Issued], |_| Acknowledged),
            Step::ReportInterim => (with_body, |from| if from == Returned { Returned } else { InProgress }),
            Step::ReportFinal => (with_body, |_| Reported),
            Step::Return => (vec![Reported], |_| Returned),
            Step::PutUpForClosing => (vec![Reported], |_| UnderReview),
            Step::SendBack => (vec![UnderReview], |_| Reported),
            Step::Track => (vec![UnderReview], |_| InProgress),
            Step::Hold => (vec![Issued, Acknowledged, InProgress, Reported, UnderReview, Returned], |_| OnHold),
            Step::Resume => (vec![OnHold], |_| InProgress),
            Step::End(Ending::Done) => (vec![UnderReview], |_| ClosedDone),
            Step::End(Ending::Declined) => (vec![UnderReview], |_| ClosedDeclined),
            Step::End(Ending::NotDone) => (open, |_| ClosedNotDone),
            Step::End(Ending::Cancelled) => (open, |_| Cancelled),
            Step::End(Ending::Superseded) => (open, |_| Superseded),
            Step::End(Ending::Merged) => (open, |_| Merged),
            Step::ChildExists => (open, |_| ClosedDone),
            Step::Reopen => (vec![ClosedDone, ClosedNotDone, ClosedDeclined], |_| InProgress),
            Step::NewLead => {
                (
                    vec![Issued, Acknowledged, InProgress, Returned, OnHold],
                    |from| if from == OnHold { OnHold } else { Issued },
                )
            }
        }
    }

    #[test]
    fn every_step_from_every_state_leads_where_the_table_says_and_nowhere_else() {
        for step in steps() {
            let (from, to) = leads(step);
            for state in State::ALL {
                let expected = from.contains(state).then(|| to(*state));
                assert_eq!(state.after(step).ok(), expected, "{state:?} {step:?}");
            }
        }
    }

    #[test]
    fn done_or_declined_without_a_checked_report_says_that_there_is_no_report() {
        for ending in [Ending::Done, Ending::Declined] {
            assert_eq!(State::InProgress.after(Step::End(ending)), Err(Obstacle::NoReport));
            assert_eq!(State::ClosedDone.after(Step::End(ending)), Err(Obstacle::State));
        }
    }

    #[test]
    fn the_ordinary_life_leads_from_the_protocol_to_the_closing() {
        let mut state = State::Draft;
        for step in [
            Step::Issue,
            Step::Acknowledge,
            Step::ReportInterim,
            Step::ReportFinal,
            Step::Return,
            Step::ReportFinal,
            Step::PutUpForClosing,
            Step::SendBack,
            Step::PutUpForClosing,
            Step::End(Ending::Done),
        ] {
            state = state.after(step).unwrap();
        }
        assert_eq!(state, State::ClosedDone);
    }

    #[test]
    fn interim_information_never_ends_a_directive_nor_answers_remarks() {
        for state in State::ALL {
            if let Ok(next) = state.after(Step::ReportInterim) {
                assert!(next.is_open() && next.awaits_body(), "{state:?}");
            }
        }
        assert_eq!(State::Returned.after(Step::ReportInterim), Ok(State::Returned));
    }

    #[test]
    fn a_new_lead_begins_anew_wherever_executors_may_change_and_nowhere_else() {
        for state in State::ALL {
            assert_eq!(state.after(Step::NewLead).is_ok(), state.executors_may_change(), "{state:?}");
        }
        assert_eq!(State::Returned.after(Step::NewLead), Ok(State::Issued));
        assert_eq!(State::OnHold.after(Step::NewLead), Ok(State::OnHold));
    }

    proptest! {
        /// Whatever is tried in whatever order.
        #[test]
        fn nothing_closes_as_done_but_a_final_report_that_was_put_up_or_the_child(
            tried in proptest::collection::vec(proptest::sample::select(steps()), 0..60),
        ) {
            let (mut state, mut reported, mut put_up) = (State::Draft, false, false);
            for step in tried {
                let Ok(next) = state.after(step) else { continue };
                match step {
                    Step::ReportFinal => (reported, put_up) = (true, false),
                    Step::PutUpForClosing => put_up = reported,
                    Step::Return | Step::Track | Step::Resume | Step::Reopen => (reported, put_up) = (false, false),
                    Step::SendBack => put_up = false,
                    _ => {}
                }
                if next == State::ClosedDone {
                    prop_assert!(step == Step::ChildExists || (reported && put_up));
                }
                state = next;
            }
        }

        #[test]
        fn what_has_ended_is_only_reopened(
            tried in proptest::collection::vec(proptest::sample::select(steps()), 0..60),
        ) {
            let mut state = State::Draft;
            for step in tried {
                let Ok(next) = state.after(step) else { continue };
                prop_assert!(!state.is_ended() || step == Step::Reopen);
                prop_assert!(next != State::Draft);
                state = next;
            }
        }
    }
}
