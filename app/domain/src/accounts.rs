//! Accounts and sign-in.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::access::{Actor, Role};
use crate::bodies::BodyName;
use crate::error::{Error, FieldErrors, Problem};
use crate::ids::AccountId;
use crate::locale::{Locale, Multilingual};
use crate::text;

/// Shortest password, in characters. Length counts for more than rules of composition.
pub const PASSWORD_MIN: u32 = 10;
/// Longest password; hashing an endless one would be a way to tire the server.
pub const PASSWORD_MAX: u32 = 200;

/// What every page knows of its reader, sent along with it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Session {
    pub locale: Locale,
    /// Absent where nobody is signed in.
    pub reader: Option<Reader>,
    pub council: Multilingual,
    /// The day in the council's time zone.
    pub today: NaiveDate,
    /// Demonstration data: a banner says so on every page.
    pub demonstration: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Reader {
    pub actor: Actor,
    pub body: Option<BodyName>,
    /// Reports that wait for the secretariat, or directives that wait for closing: a figure in the masthead.
    pub waiting: u32,
}

#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SignInForm {
    pub email: String,
    pub password: String,
    /// The page to go to; a path within the site.
    pub next: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credentials {
    pub email: String,
    pub password: String,
}

impl SignInForm {
    pub fn parse(&self) -> Result<Credentials, Error> {
        let mut errors = FieldErrors::default();
        let email = errors.take("email", text::email(&self.email));
        let password = errors.take(
            "password",
            match text::length(&self.password) {
                0 => Err(Problem::Empty),
                n if n > PASSWORD_MAX => Err(Problem::WrongPassword),
                _ => Ok(self.password.clone()),
            },
        );
        match (email, password) {
            (Some(email), Some(password)) => Ok(Credentials { email, password }),
            _ => Err(errors.into()),
        }
    }

    /// The page to go to after signing in: only a path of this site, never another host.
    pub fn next(&self) -> String {
        let inside = self.next.starts_with('/')
            && !self.next.starts_with("//")
            && !self.next.contains('\\')
            && !self.next.chars().any(char::is_control)
            && self.next.len() <= 2_000;
        if inside { self.next.clone() } else { "/".to_owned() }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct PasswordForm {
    pub current: String,
    pub new: String,
    pub again: String,
}

impl PasswordForm {
    /// The present and the new password.
    pub fn parse(&self) -> Result<(String, String), Error> {
        let mut errors = FieldErrors::default();
        if self.current.is_empty() {
            errors.add("current", Problem::Empty);
        }
        let new = errors.take("new", password(&self.new));
        if new.is_some() && self.new != self.again {
            errors.add("again", Problem::PasswordsDiffer);
        }
        match new {
            Some(new) if errors.is_empty() => Ok((self.current.clone(), new)),
            _ => Err(errors.into()),
        }
    }
}

/// A password fit to be set.
pub fn password(text: &str) -> Result<String, Problem> {
    match text::length(text) {
        ..PASSWORD_MIN => Err(Problem::PasswordTooShort { min: PASSWORD_MIN }),
        length if length > PASSWORD_MAX => Err(Problem::TooLong { max: PASSWORD_MAX, length }),
        _ => Ok(text.to_owned()),
    }
}

/// A line of the administrator's list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccountRow {
    pub id: AccountId,
    pub name: String,
    pub email: String,
    pub role: Role,
    pub body: Option<BodyName>,
    pub locale: Locale,
    pub last_seen_on: Option<NaiveDate>,
    pub disabled: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_goes_on_to_a_page_of_this_site_only() {
        let next = |next: &str| SignInForm { next: next.to_owned(), ..SignInForm::default() }.next();
        assert_eq!(next("/directives/9?kept=abc"), "/directives/9?kept=abc");
        for elsewhere in ["", "https://evil.example", "//evil.example", "/\\evil.example", "directives", "/a\nb"] {
            assert_eq!(next(elsewhere), "/", "{elsewhere:?}");
        }
    }

    #[test]
    fn a_new_password_is_long_enough_and_typed_twice() {
        let form = |new: &str, again: &str| PasswordForm {
            current: "old".to_owned(),
            new: new.to_owned(),
            again: again.to_owned(),
        };
        assert!(form("long enough", "long enough").parse().is_ok());
        assert_eq!(
            form("short", "short").parse().unwrap_err(),
            Error::field("new", Problem::PasswordTooShort { min: 10 })
        );
        assert_eq!(form("long enough", "long").parse().unwrap_err(), Error::field("again", Problem::PasswordsDiffer));
    }
}
