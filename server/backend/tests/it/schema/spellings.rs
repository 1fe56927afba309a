//! The closed lists of the domain and the columns that hold their values.

use domain::access::Role;
use domain::bodies::{BindingScope, BodyKind, Standing, SuccessionKind};
use domain::calendar::{Extent, RecountState};
use domain::digests::DigestKind;
use domain::directives::{
    AssignmentRole, Classification, Confidence, DirectiveKind, DirectiveState, Force, LimbState, LinkKind, Verb,
};
use domain::escalations::Step;
use domain::evidence::{EvidenceKind, Grade};
use domain::extensions::{EndorsementWord, ExtensionState};
use domain::locale::Locale;
use domain::mail::{AttemptKind, MailKind, MailState};
use domain::meetings::{Capacity, MeetingKind, MeetingState, Presence};
use domain::objections::ObjectionState;
use domain::protocols::{PointKind, ProtocolState};
use domain::reports::{Answer, ReportKind, ReportState};

/// Table, column and words in the order of the alphabet.
pub fn all() -> Vec<(&'static str, &'static str, Vec<&'static str>)> {
    macro_rules! words {
        ($list:ty) => {{
            let mut words: Vec<&'static str> = <$list>::ALL.iter().map(|value| value.as_str()).collect();
            words.sort_unstable();
            words
        }};
    }
    vec![
        ("digest", "kind", words!(DigestKind)),
        ("escalation", "step", words!(Step)),
        ("body", "kind", words!(BodyKind)),
        ("body", "standing", words!(Standing)),
        ("body", "binding", words!(BindingScope)),
        ("body", "week", vec!["five", "six"]),
        ("account", "role", words!(Role)),
        ("account", "locale", words!(Locale)),
        ("calendar_day", "kind", vec!["off", "working"]),
        ("calendar_import", "extent", words!(Extent)),
        ("recount", "state", words!(RecountState)),
        ("meeting", "kind", words!(MeetingKind)),
        ("meeting", "state", words!(MeetingState)),
        ("meeting", "language", words!(Locale)),
        ("attendance", "capacity", words!(Capacity)),
        ("attendance", "presence", words!(Presence)),
        ("protocol", "state", words!(ProtocolState)),
        ("protocol_point", "kind", words!(PointKind)),
        ("protocol_version", "state", words!(ProtocolState)),
        ("directive", "verb", words!(Verb)),
        ("directive", "force", words!(Force)),
        ("directive", "kind", words!(DirectiveKind)),
        ("directive", "classification", words!(Classification)),
        ("directive", "state", words!(DirectiveState)),
        ("directive", "confidence", words!(Confidence)),
        ("directive_link", "kind", words!(LinkKind)),
        ("limb", "state", words!(LimbState)),
        ("limb", "grade", words!(Grade)),
        ("assignment", "role", words!(AssignmentRole)),
        ("report", "kind", words!(ReportKind)),
        ("report", "state", words!(ReportState)),
        ("report", "answer", words!(Answer)),
        ("report", "confidence", words!(Confidence)),
        ("report_link", "kind", words!(ReportKind)),
        ("evidence", "kind", words!(EvidenceKind)),
        ("extension", "state", words!(ExtensionState)),
        ("extension", "endorsement", words!(EndorsementWord)),
        ("objection", "state", words!(ObjectionState)),
        ("succession", "kind", words!(SuccessionKind)),
        ("history", "subject_kind", vec!["account", "directive", "meeting", "protocol"]),
        ("history", "role", words!(Role)),
        ("mail", "kind", words!(MailKind)),
        ("mail", "state", words!(MailState)),
        ("mail", "locale", words!(Locale)),
        ("mail_attempt", "kind", words!(AttemptKind)),
    ]
}
