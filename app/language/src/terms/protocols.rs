use domain::protocols::{Discord, PointKind, ProtocolState, SigningObstacle};

use crate::{Words, dates};

impl Words {
    pub fn protocol_state(&self, state: ProtocolState) -> String {
        self.say(match state {
            ProtocolState::Draft => "protocols-state-draft",
            ProtocolState::Signed => "protocols-state-signed",
        })
    }

    /// What a point of the protocol does.
    pub fn point_kind(&self, kind: PointKind) -> String {
        self.say(match kind {
            PointKind::Noted => "protocols-point-noted",
            PointKind::Decided => "protocols-point-decided",
            PointKind::Directive => "protocols-point-directive",
        })
    }

    /// What is to be mended before the protocol is signed, as a sentence.
    pub fn signing_obstacle(&self, obstacle: &SigningObstacle) -> String {
        let date = |date| dates::day(date, self.locale()).into();
        match obstacle {
            SigningObstacle::NoPoints => self.say("protocols-obstacle-no-points"),
            SigningObstacle::NoLead { point } => {
                self.say_with("protocols-obstacle-no-lead", &[("point", point.into())])
            }
            SigningObstacle::DatePast { point, due_on } => {
                self.say_with("protocols-obstacle-date-past", &[("point", point.into()), ("date", date(*due_on))])
            }
            SigningObstacle::TooShort { point, due_on } => {
                self.say_with("protocols-obstacle-too-short", &[("point", point.into()), ("date", date(*due_on))])
            }
            SigningObstacle::CannotBeBound { point } => {
                self.say_with("protocols-obstacle-cannot-be-bound", &[("point", point.into())])
            }
            SigningObstacle::LanguageMissing { point } => {
                self.say_with("protocols-obstacle-language-missing", &[("point", point.into())])
            }
            SigningObstacle::LanguagesDiffer { point, discord } => self.say_with(
                match discord {
                    Discord::Dates => "protocols-obstacle-dates-differ",
                    Discord::Addressee => "protocols-obstacle-addressees-differ",
                    Discord::Limbs => "protocols-obstacle-limbs-differ",
                },
                &[("point", point.into())],
            ),
            SigningObstacle::NoQuorum { present, needed } => self.say_with(
                "protocols-obstacle-no-quorum",
                &[("present", (*present).into()), ("needed", (*needed).into())],
            ),
        }
    }
}
