//! Identities of records: a number of its own type for each noun, so that none is taken for another.

use serde::{Deserialize, Serialize};

macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub i64);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::num::ParseIntError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    )+};
}

ids! {
    AccountId,
    AgendaItemId,
    AttendanceId,
    BodyId,
    CalendarImportId,
    CouncilId,
    DirectiveId,
    EvidenceId,
    ExtensionId,
    FindingId,
    GroupId,
    GroupMemberId,
    LimbId,
    MailId,
    MeetingId,
    ObjectionId,
    PersonId,
    PointId,
    ProtocolId,
    ReportId,
    ReportLinkId,
}
