use domain::objections::ObjectionState;

use crate::Words;

impl Words {
    pub fn objection_state(&self, state: ObjectionState) -> String {
        self.say(match state {
            ObjectionState::Raised => "objections-state-raised",
            ObjectionState::Upheld => "objections-state-upheld",
            ObjectionState::Dismissed => "objections-state-dismissed",
        })
    }
}
