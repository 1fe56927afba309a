use crate::choice;

choice! {
    /// How strongly the council speaks. It follows the word used; whatever the force, execution is
    /// followed, only what counts as an end differs.
    Force {
        Binding = "binding",
        Request = "request",
        Recommendation = "recommendation",
        Proposal = "proposal",
    }
}

impl Force {
    /// A recommendation or request is answered: accepted, accepted in part or declined with reasons.
    pub fn is_answered(self) -> bool {
        self != Force::Binding
    }
}

choice! {
    /// The word used in the protocol.
    Verb {
        Directed = "directed",
        Instructed = "instructed",
        Tasked = "tasked",
        /// "… are told that it is necessary to …".
        ToldNecessary = "told_necessary",
        Asked = "asked",
        Recommended = "recommended",
        Proposed = "proposed",
    }
}

impl Verb {
    pub fn force(self) -> Force {
        match self {
            Verb::Directed | Verb::Instructed | Verb::Tasked | Verb::ToldNecessary => Force::Binding,
            Verb::Asked => Force::Request,
            Verb::Recommended => Force::Recommendation,
            Verb::Proposed => Force::Proposal,
        }
    }
}
