//! One language's messages, ready to be said.

use std::fmt;
use std::sync::Arc;

use domain::locale::Locale;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::numbers;

/// One language's messages. A clone is cheap and shares them.
#[derive(Clone)]
pub struct Words {
    locale: Locale,
    bundle: Arc<FluentBundle<FluentResource>>,
}

/// What stands in for a variable of a message.
///
/// A number chooses the plural form and is written the language's way, `1,500` or `1 500`; so a year or a directive's number is text.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Text(String),
    Whole(i64),
    Decimal(f64),
}

impl Words {
    /// Reads the messages of one language from the text of its Fluent files. An entry that is not well formed is left out, and
    /// shows as its key: a page with one wrong word is better than none.
    pub fn parse(locale: Locale, source: &str) -> Words {
        let resource = match FluentResource::try_new(source.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        let language: LanguageIdentifier = locale.as_str().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // The marks guard mixed right-to-left text, which none of the three languages has.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match locale {
            Locale::Kk => |value, _| number(value, Locale::Kk),
            Locale::Ru => |value, _| number(value, Locale::Ru),
            Locale::En => |value, _| number(value, Locale::En),
        }));
        bundle.add_resource_overriding(resource);
        Words { locale, bundle: Arc::new(bundle) }
    }

    /// The language these words are in.
    pub fn locale(&self) -> Locale {
        self.locale
    }

    /// The message of that name; the name itself where there is none.
    pub fn say(&self, key: &str) -> String {
        self.say_with(key, &[])
    }

    /// The message of that name with its variables filled in; the name itself where there is none.
    pub fn say_with(&self, key: &str, values: &[(&str, Value)]) -> String {
        let message = self.bundle.get_message(key).and_then(|message| message.value());
        let Some(pattern) = message else {
            return key.to_owned();
        };
        let values: FluentArgs = values.iter().map(|(name, value)| (*name, FluentValue::from(value))).collect();
        let mut missing = Vec::new();
        self.bundle.format_pattern(pattern, Some(&values), &mut missing).into_owned()
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Words").field(&self.locale).finish()
    }
}

impl PartialEq for Words {
    fn eq(&self, other: &Words) -> bool {
        Arc::ptr_eq(&self.bundle, &other.bundle)
    }
}

/// Writes a number that stands in a message; all other values are written as they are.
fn number(value: &FluentValue, locale: Locale) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(numbers::decimal(number.value, locale)),
        _ => None,
    }
}

impl<'a> From<&'a Value> for FluentValue<'a> {
    fn from(value: &'a Value) -> FluentValue<'a> {
        match value {
            Value::Text(text) => FluentValue::from(text.as_str()),
            Value::Whole(number) => FluentValue::from(*number),
            Value::Decimal(number) => FluentValue::from(*number),
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::Text(text.to_owned())
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Value {
        Value::Text(text.clone())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Value {
        Value::Text(text)
    }
}

impl From<f64> for Value {
    fn from(number: f64) -> Value {
        Value::Decimal(number)
    }
}

impl From<u64> for Value {
    fn from(number: u64) -> Value {
        Value::Whole(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Value {
        Value::Whole(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

macro_rules! whole_number {
    ($($number:ty),*) => {
        $(impl From<$number> for Value {
            fn from(number: $number) -> Value {
                Value::Whole(number.into())
            }
        })*
    };
}

whole_number!(i32, i64, u8, u16, u32);

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = "\
hello = Hello, { $name }!
days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
";

    #[test]
    fn a_variable_is_filled_in_without_isolation_marks() {
        let words = Words::parse(Locale::En, SOURCE);
        assert_eq!(words.say_with("hello", &[("name", "Әділет".into())]), "Hello, Әділет!");
    }

    #[test]
    fn a_number_chooses_the_form_and_is_grouped() {
        let words = Words::parse(Locale::En, SOURCE);
        assert_eq!(words.say_with("days", &[("n", 1.into())]), "1 day");
        assert_eq!(words.say_with("days", &[("n", 1500.into())]), "1,500 days");
    }

    #[test]
    fn a_missing_message_shows_its_name() {
        assert_eq!(Words::parse(Locale::Kk, SOURCE).say("nothing"), "nothing");
    }

    #[test]
    fn an_entry_that_is_not_well_formed_leaves_the_others_in_use() {
        let words = Words::parse(Locale::En, "broken = { $n ->\nhello = Hello\n");
        assert_eq!(words.say("hello"), "Hello");
    }
}
