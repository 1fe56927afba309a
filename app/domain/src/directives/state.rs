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
    Hold,
    Resume,
    End(Ending),
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
    fn nothing_but_a_checked_report_closes_a_directive_as_done() {
        for state in State::ALL.iter().filter(|state| **state != State::UnderReview) {
            assert!(state.after(Step::End(Ending::Done)).is_err(), "{state:?}");
        }
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

    #[test]
    fn a_draft_can_only_be_issued_and_an_ended_directive_only_reopened() {
        let steps = [
            Step::Acknowledge,
            Step::ReportInterim,
            Step::ReportFinal,
            Step::Return,
            Step::PutUpForClosing,
            Step::SendBack,
            Step::Hold,
            Step::Resume,
            Step::End(Ending::Done),
            Step::End(Ending::Cancelled),
        ];
        for step in steps {
            assert!(State::Draft.after(step).is_err(), "{step:?}");
            assert!(State::ClosedDone.after(step).is_err(), "{step:?}");
        }
        assert_eq!(State::ClosedDone.after(Step::Reopen), Ok(State::InProgress));
    }
}
