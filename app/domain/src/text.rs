//! Text typed by people, turned into values once: bounded, trimmed, free of control characters.

use crate::error::{FieldErrors, Problem};
use crate::locale::{Locale, Multilingual};

/// Longest single line: a title, a name.
pub const LINE_MAX: u32 = 300;
/// Longest passage: the words of a directive, a report, a remark.
pub const PROSE_MAX: u32 = 8_000;
/// Longest number of a protocol or an act; numbers are text ("107/НҚ", "20-01-38.3").
pub const NUMBER_MAX: u32 = 40;
/// Longest wording of a deadline.
pub const WORDING_MAX: u32 = 200;
/// Longest e-mail address (RFC 5321).
pub const EMAIL_MAX: u32 = 254;
/// Of an address before the sign, and of each part of the host (RFC 5321 4.5.3, RFC 1035 2.3.4).
const LOCAL_MAX: usize = 64;
const LABEL_MAX: usize = 63;

/// One line of text; `None` where nothing was typed.
pub fn optional_line(text: &str, max: u32) -> Result<Option<String>, Problem> {
    let text = text.trim();
    if text.chars().any(char::is_control) {
        return Err(Problem::ControlCharacter);
    }
    bounded(text, max)
}

/// One line of text that must be there.
pub fn line(text: &str, max: u32) -> Result<String, Problem> {
    optional_line(text, max)?.ok_or(Problem::Empty)
}

/// Text of several lines; `None` where nothing was typed. Line ends become `\n`.
pub fn optional_prose(text: &str, max: u32) -> Result<Option<String>, Problem> {
    let text = text.replace("\r\n", "\n");
    let text = text.trim();
    if text.chars().any(|c| c.is_control() && c != '\n' && c != '\t') {
        return Err(Problem::ControlCharacter);
    }
    bounded(text, max)
}

/// Text of several lines that must be there.
pub fn prose(text: &str, max: u32) -> Result<String, Problem> {
    optional_prose(text, max)?.ok_or(Problem::Empty)
}

/// An e-mail address, checked for its outward form only; whether it exists the mail server tells.
pub fn email(text: &str) -> Result<String, Problem> {
    let text = line(text, EMAIL_MAX)?.to_lowercase();
    let (local, host) = text.rsplit_once('@').ok_or(Problem::NotAnEmail)?;
    let plain = |c: char| c.is_ascii_alphanumeric() || ".!#$%&'*+/=?^_`{|}~-".contains(c);
    let labels_fit = host.split('.').all(|label| {
        !label.is_empty()
            && label.len() <= LABEL_MAX
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c.is_alphanumeric() || c == '-')
    });
    let local_fits = !local.is_empty()
        && local.len() <= LOCAL_MAX
        && local.chars().all(plain)
        && !local.starts_with('.')
        && !local.ends_with('.')
        && !local.contains("..");
    if local_fits && host.contains('.') && labels_fit { Ok(text) } else { Err(Problem::NotAnEmail) }
}

/// An e-mail address, or `None` where nothing was typed.
pub fn optional_email(text: &str) -> Result<Option<String>, Problem> {
    if text.trim().is_empty() { Ok(None) } else { email(text).map(Some) }
}

/// A date as a date field sends it (`2019-03-01`) or as it is typed in the region (`01.03.2019`).
pub fn date(text: &str) -> Result<chrono::NaiveDate, Problem> {
    let text = line(text, 20)?;
    ["%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y"]
        .into_iter()
        .find_map(|form| chrono::NaiveDate::parse_from_str(&text, form).ok())
        .filter(|date| (2000..=2100).contains(&chrono::Datelike::year(date)))
        .ok_or(Problem::NotADate)
}

/// A date, or `None` where nothing was typed.
pub fn optional_date(text: &str) -> Result<Option<chrono::NaiveDate>, Problem> {
    if text.trim().is_empty() { Ok(None) } else { date(text).map(Some) }
}

/// A line of a table for spreadsheets. What a spreadsheet would take for a formula is marked as text:
/// some of it was written by strangers.
pub fn csv_line(fields: &[String]) -> String {
    let mut line = fields.iter().map(|field| csv_field(field)).collect::<Vec<_>>().join(",");
    line.push_str("\r\n");
    line
}

fn csv_field(text: &str) -> String {
    let text = if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() };
    if text.contains([',', '"', '\n', '\r']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}

/// Reads one text in three languages from the fields `<field>_kk`, `_ru`, `_en`. Where one is
/// needed and none was typed, the error stands at the first official language.
pub fn multilingual(
    errors: &mut FieldErrors,
    field: &str,
    [kk, ru, en]: [&str; 3],
    max: u32,
    needed: bool,
) -> Multilingual {
    read_multilingual(errors, field, [kk, ru, en], needed, |text| optional_line(text, max))
}

/// As [`multilingual`], for text of several lines.
pub fn multilingual_prose(
    errors: &mut FieldErrors,
    field: &str,
    texts: [&str; 3],
    max: u32,
    needed: bool,
) -> Multilingual {
    read_multilingual(errors, field, texts, needed, |text| optional_prose(text, max))
}

fn read_multilingual(
    errors: &mut FieldErrors,
    field: &str,
    texts: [&str; 3],
    needed: bool,
    read: impl Fn(&str) -> Result<Option<String>, Problem>,
) -> Multilingual {
    let mut value = Multilingual::default();
    let mut failed = false;
    for (locale, text) in Locale::ALL.into_iter().zip(texts) {
        match errors.take(&format!("{field}_{}", locale.as_str()), read(text)) {
            Some(text) => value.set(locale, text),
            None => failed = true,
        }
    }
    if needed && !failed && value.is_empty() {
        errors.add(&format!("{field}_kk"), Problem::NoLanguage);
    }
    value
}

fn bounded(text: &str, max: u32) -> Result<Option<String>, Problem> {
    match length(text) {
        0 => Ok(None),
        length if length > max => Err(Problem::TooLong { max, length }),
        _ => Ok(Some(text.to_owned())),
    }
}

/// The length of a text in characters, as limits and messages count it.
pub(crate) fn length(text: &str) -> u32 {
    u32::try_from(text.chars().count()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_trimmed_and_counted_in_characters_not_bytes() {
        assert_eq!(line("  Құқық  ", 5), Ok("Құқық".to_owned()));
        assert_eq!(line("Құқықт", 5), Err(Problem::TooLong { max: 5, length: 6 }));
    }

    #[test]
    fn a_line_of_a_table_quotes_what_it_must_and_holds_no_formula() {
        let fields = ["a, b", "say \"yes\"", "=1+1", "-", "two\nlines", ""].map(ToOwned::to_owned);
        assert_eq!(csv_line(&fields), "\"a, b\",\"say \"\"yes\"\"\",'=1+1,'-,\"two\nlines\",\r\n");
    }

    #[test]
    fn white_space_alone_is_empty() {
        assert_eq!(line(" \u{a0} ", 5), Err(Problem::Empty));
        assert_eq!(optional_line("  ", 5), Ok(None));
    }

    #[test]
    fn a_control_character_is_refused_but_prose_keeps_its_line_ends() {
        assert_eq!(line("a\u{0}b", 5), Err(Problem::ControlCharacter));
        assert_eq!(line("a\nb", 5), Err(Problem::ControlCharacter));
        assert_eq!(prose("a\r\nb", 5), Ok("a\nb".to_owned()));
        assert_eq!(prose("a\u{7}b", 5), Err(Problem::ControlCharacter));
    }

    #[test]
    fn markup_is_text_like_any_other() {
        assert_eq!(prose("</textarea><script>", 50), Ok("</textarea><script>".to_owned()));
    }

    #[test]
    fn an_address_has_one_name_and_a_host_with_a_dot() {
        assert_eq!(email(" Health@Kenes.example "), Ok("health@kenes.example".to_owned()));
        for wrong in
            ["health", "@kenes.example", "health@", "health@localhost", "a b@kenes.example", "a@-x.kz", "a..b@x.kz"]
        {
            assert_eq!(email(wrong), Err(Problem::NotAnEmail), "{wrong}");
        }
    }

    #[test]
    fn a_date_is_read_as_a_field_sends_it_or_day_first() {
        let day = chrono::NaiveDate::from_ymd_opt(2019, 3, 1).unwrap();
        for text in ["2019-03-01", "01.03.2019", "01/03/2019"] {
            assert_eq!(date(text), Ok(day), "{text}");
        }
        for wrong in ["2019-02-30", "1019-03-01", "tomorrow"] {
            assert_eq!(date(wrong), Err(Problem::NotADate), "{wrong}");
        }
    }
}
