use domain::meetings::{Capacity, ItemOutcome, MeetingKind, MeetingState, Presence};

use crate::Words;

impl Words {
    pub fn meeting_kind(&self, kind: MeetingKind) -> String {
        self.say(match kind {
            MeetingKind::Ordinary => "meetings-kind-ordinary",
            MeetingKind::Extended => "meetings-kind-extended",
            MeetingKind::Extraordinary => "meetings-kind-extraordinary",
            MeetingKind::Field => "meetings-kind-field",
            MeetingKind::Absentee => "meetings-kind-absentee",
            MeetingKind::Workshop => "meetings-kind-workshop",
        })
    }

    pub fn meeting_state(&self, state: MeetingState) -> String {
        self.say(match state {
            MeetingState::Planned => "meetings-state-planned",
            MeetingState::AgendaDraft => "meetings-state-agenda-draft",
            MeetingState::AgendaApproved => "meetings-state-agenda-approved",
            MeetingState::Held => "meetings-state-held",
            MeetingState::ProtocolPending => "meetings-state-protocol-pending",
            MeetingState::Closed => "meetings-state-closed",
            MeetingState::Postponed => "meetings-state-postponed",
            MeetingState::Cancelled => "meetings-state-cancelled",
        })
    }

    /// What became of an item that was not considered.
    pub fn item_outcome(&self, outcome: ItemOutcome) -> String {
        self.say(match outcome {
            ItemOutcome::Deferred => "meetings-item-deferred",
            ItemOutcome::Withdrawn => "meetings-item-withdrawn",
        })
    }

    /// As what somebody takes part in a meeting.
    pub fn capacity(&self, capacity: Capacity) -> String {
        self.say(match capacity {
            Capacity::Chair => "meetings-capacity-chair",
            Capacity::Member => "meetings-capacity-member",
            Capacity::Acting => "meetings-capacity-acting",
            Capacity::Invited => "meetings-capacity-invited",
            Capacity::ForeignGuest => "meetings-capacity-foreign-guest",
        })
    }

    pub fn presence(&self, presence: Presence) -> String {
        self.say(match presence {
            Presence::NotRecorded => "meetings-presence-not-recorded",
            Presence::Present => "meetings-presence-present",
            Presence::Absent => "meetings-presence-absent",
        })
    }
}
