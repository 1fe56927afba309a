//! What every form has in common: the answer to a sent form, and a form kept because it could not
//! be carried out.

use serde::{Deserialize, Serialize};

use crate::error::Error;

/// A form was carried out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Done {
    /// The page to see next: a path of this site.
    pub to: String,
    /// The page must be loaded anew: its language or its reader has changed.
    #[serde(default)]
    pub anew: bool,
}

impl Done {
    pub fn at(to: impl Into<String>) -> Self {
        Done { to: to.into(), anew: false }
    }

    pub fn anew_at(to: impl Into<String>) -> Self {
        Done { to: to.into(), anew: true }
    }
}

/// A form that was refused, with what was typed, so that nothing is lost: not without script, and
/// not where the session ended in the middle of a long text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptForm {
    /// The address the form was sent to; a page may hold several forms.
    pub action: String,
    /// Names and values in the order sent; files are not kept, and passwords never.
    pub values: Vec<(String, String)>,
    pub error: Error,
}

impl KeptForm {
    pub fn value(&self, name: &str) -> Option<&str> {
        self.values.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Whether a box or one of several choices was ticked.
    pub fn holds(&self, name: &str, value: &str) -> bool {
        self.values.iter().any(|(known, sent)| known == name && sent == value)
    }
}

/// A field's name as its form and its errors call it, from the name that travelled:
/// `form[co_executors][]` is `co_executors`.
pub fn field_name(sent: &str) -> &str {
    sent.strip_prefix("form[").and_then(|rest| rest.split(']').next()).unwrap_or(sent)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_called_the_same_in_the_form_and_in_its_errors() {
        assert_eq!(field_name("form[co_executors][]"), "co_executors");
        assert_eq!(field_name("form[words_kk]"), "words_kk");
        assert_eq!(field_name("form_key"), "form_key");
    }
}
