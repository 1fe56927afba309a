//! Who in a body is written to in person: the focal point who follows directives, whoever stands in,
//! and the head's office.

use serde::{Deserialize, Serialize};

use crate::error::{Error, FieldErrors, Problem};
use crate::ids::{AccountId, BodyId};
use crate::text;

#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ContactsForm {
    pub body: String,
    pub version: String,
    /// Numbers of accounts; empty for nobody.
    pub focal_point: String,
    pub alternate: String,
    pub head_mailbox: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contacts {
    pub body: BodyId,
    pub focal_point: Option<AccountId>,
    pub alternate: Option<AccountId>,
    pub head_mailbox: Option<String>,
}

/// The form with the people of the body to choose from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContactsPart {
    pub form: ContactsForm,
    pub people: Vec<(AccountId, String)>,
}

impl ContactsForm {
    /// The alternate is somebody else than the focal point.
    pub fn parse(&self) -> Result<Contacts, Error> {
        let mut errors = FieldErrors::default();
        let body = errors.take("body", self.body.trim().parse().map_err(|_| Problem::UnknownBody));
        let focal_point = errors.take("focal_point", person(&self.focal_point)).flatten();
        let alternate = errors.take("alternate", person(&self.alternate)).flatten();
        if focal_point.is_some() && focal_point == alternate {
            errors.add("alternate", Problem::NotAChoice);
        }
        let head_mailbox = errors.take("head_mailbox", text::optional_email(&self.head_mailbox)).flatten();
        match body {
            Some(body) if errors.is_empty() => Ok(Contacts { body, focal_point, alternate, head_mailbox }),
            _ => Err(errors.into()),
        }
    }
}

fn person(typed: &str) -> Result<Option<AccountId>, Problem> {
    match typed.trim() {
        "" => Ok(None),
        number => number.parse().map(Some).map_err(|_| Problem::NotAChoice),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_stands_in_is_somebody_else_than_the_focal_point() {
        let form = |alternate: &str| ContactsForm {
            body: "1".to_owned(),
            focal_point: "7".to_owned(),
            alternate: alternate.to_owned(),
            ..ContactsForm::default()
        };
        assert_eq!(form("7").parse(), Err(Error::field("alternate", Problem::NotAChoice)));
        assert_eq!(form("8").parse().map(|contacts| contacts.alternate), Ok(Some(AccountId(8))));
        assert_eq!(form("").parse().map(|contacts| contacts.alternate), Ok(None));
    }
}
