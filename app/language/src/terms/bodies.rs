use domain::bodies::{BindingScope, BodyKind, Standing, SuccessionKind};

use crate::Words;

impl Words {
    pub fn body_kind(&self, kind: BodyKind) -> String {
        self.say(match kind {
            BodyKind::Ministry => "bodies-kind-ministry",
            BodyKind::Agency => "bodies-kind-agency",
            BodyKind::SpecialAgency => "bodies-kind-special-agency",
            BodyKind::Committee => "bodies-kind-committee",
            BodyKind::Akimat => "bodies-kind-akimat",
            BodyKind::Court => "bodies-kind-court",
            BodyKind::OwnOffice => "bodies-kind-own-office",
            BodyKind::Outside => "bodies-kind-outside",
        })
    }

    /// How a body stands to the council.
    pub fn standing(&self, standing: Standing) -> String {
        self.say(match standing {
            Standing::Chair => "bodies-standing-chair",
            Standing::Member => "bodies-standing-member",
            Standing::Invited => "bodies-standing-invited",
            Standing::None => "bodies-standing-none",
        })
    }

    /// With what force the council may address a body.
    pub fn binding_scope(&self, scope: BindingScope) -> String {
        self.say(match scope {
            BindingScope::Direct => "bodies-binding-direct",
            BindingScope::ByAgreement => "bodies-binding-by-agreement",
            BindingScope::RecommendOnly => "bodies-binding-recommend-only",
            BindingScope::NotAddressable => "bodies-binding-not-addressable",
        })
    }

    /// What became of a body.
    pub fn succession_kind(&self, kind: SuccessionKind) -> String {
        self.say(match kind {
            SuccessionKind::Renamed => "bodies-succession-renamed",
            SuccessionKind::Merged => "bodies-succession-merged",
            SuccessionKind::Split => "bodies-succession-split",
        })
    }

    /// What goes with it, for whoever has to choose one.
    pub fn succession_hint(&self, kind: SuccessionKind) -> String {
        self.say(match kind {
            SuccessionKind::Renamed => "bodies-succession-renamed-hint",
            SuccessionKind::Merged => "bodies-succession-merged-hint",
            SuccessionKind::Split => "bodies-succession-split-hint",
        })
    }
}
