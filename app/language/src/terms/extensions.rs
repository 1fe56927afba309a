use domain::extensions::{EndorsementWord, ExtensionState};

use crate::Words;

impl Words {
    pub fn extension_state(&self, state: ExtensionState) -> String {
        self.say(match state {
            ExtensionState::Submitted => "extensions-state-submitted",
            ExtensionState::Granted => "extensions-state-granted",
            ExtensionState::Refused => "extensions-state-refused",
            ExtensionState::Withdrawn => "extensions-state-withdrawn",
            ExtensionState::Lapsed => "extensions-state-lapsed",
        })
    }

    pub fn endorsement_word(&self, word: EndorsementWord) -> String {
        self.say(match word {
            EndorsementWord::For => "extensions-word-for",
            EndorsementWord::Against => "extensions-word-against",
        })
    }
}
