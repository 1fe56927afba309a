//! Who sat at a meeting, and in what capacity.

use serde::{Deserialize, Serialize};

use crate::choice;
use crate::error::{Error, FieldErrors, Problem};
use crate::ids::{AttendanceId, BodyId};
use crate::locale::Multilingual;
use crate::text::{self, LINE_MAX};

choice! {
    Capacity {
        Chair = "chair",
        Member = "member",
        /// Sits for a member who is away; counts for the quorum.
        Acting = "acting",
        Invited = "invited",
        /// A guest from abroad; never an executor.
        ForeignGuest = "foreign_guest",
    }
}

choice! {
    /// Not recorded is not absent.
    Presence {
        NotRecorded = "not_recorded",
        Present = "present",
        Absent = "absent",
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attendance {
    pub id: AttendanceId,
    pub position: i32,
    /// The office: "Minister of Justice", "Eurojust", "Sweden".
    pub office: Multilingual,
    pub person: Option<String>,
    pub body: Option<BodyId>,
    pub capacity: Capacity,
    /// For whom an acting member sits.
    pub acting_for: Option<String>,
    pub presence: Presence,
}

/// The form of one line of the attendance list.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct AttendanceForm {
    pub meeting: String,
    /// Empty for a new line.
    pub id: String,
    pub office: String,
    pub person: String,
    /// The member body; empty for a person or a guest.
    pub body: String,
    pub capacity: String,
    pub acting_for: String,
    pub presence: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttendanceDraft {
    /// Empty where the body's own name stands.
    pub office: Option<String>,
    pub person: Option<String>,
    pub body: Option<BodyId>,
    pub capacity: Capacity,
    pub acting_for: Option<String>,
    pub presence: Presence,
}

impl AttendanceForm {
    pub fn parse(&self) -> Result<AttendanceDraft, Error> {
        let mut errors = FieldErrors::default();
        let body = match self.body.trim() {
            "" => None,
            body => errors.take("body", body.parse().map_err(|_| Problem::UnknownBody)),
        };
        let office = errors.take("office", text::optional_line(&self.office, LINE_MAX)).flatten();
        let person = errors.take("person", text::optional_line(&self.person, LINE_MAX)).flatten();
        if body.is_none() && office.is_none() && errors.is_empty() {
            errors.add("office", Problem::Empty);
        }
        let capacity = errors.take("capacity", Capacity::chosen(&self.capacity));
        let acting_for = errors.take("acting_for", text::optional_line(&self.acting_for, LINE_MAX)).flatten();
        if capacity == Some(Capacity::Acting) && acting_for.is_none() {
            errors.add("acting_for", Problem::Empty);
        }
        let presence = errors.take("presence", Presence::chosen(&self.presence));
        match (capacity, presence) {
            (Some(capacity), Some(presence)) if errors.is_empty() => {
                Ok(AttendanceDraft { office, person, body, capacity, acting_for, presence })
            }
            _ => Err(errors.into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_acting_member_sits_for_somebody() {
        let form = AttendanceForm {
            office: "Minister of Finance".to_owned(),
            capacity: "acting".to_owned(),
            presence: "present".to_owned(),
            ..AttendanceForm::default()
        };
        assert_eq!(form.parse().unwrap_err(), Error::field("acting_for", Problem::Empty));
    }
}
