//! Numbers as each language writes them.

use domain::locale::Locale;

const NO_BREAK_SPACE: char = '\u{a0}';
const MINUS: char = '\u{2212}';

/// A whole number in groups of three: `1,500` in English, `1 500` with a no-break space in Kazakh and Russian.
pub fn whole(number: i64, locale: Locale) -> String {
    let digits = number.unsigned_abs().to_string();
    let separator = match locale {
        Locale::Kk | Locale::Ru => NO_BREAK_SPACE,
        Locale::En => ',',
    };
    let mut text = String::with_capacity(digits.len() * 2);
    if number < 0 {
        text.push(MINUS);
    }
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

/// A number with at most two places after the point, or the comma; zeros at the end are left out.
pub fn decimal(number: f64, locale: Locale) -> String {
    let rounded = format!("{:.2}", number.abs());
    let (before, after) = rounded.split_once('.').unwrap_or((&rounded, ""));
    let after = after.trim_end_matches('0');
    let mut text = String::new();
    if number < 0.0 && rounded.contains(|digit| matches!(digit, '1'..='9')) {
        text.push(MINUS);
    }
    match before.parse() {
        Ok(before) => text.push_str(&whole(before, locale)),
        // Beyond the range of whole numbers no grouping is needed: nobody reads such a number.
        Err(_) => text.push_str(before),
    }
    if !after.is_empty() {
        text.push(point(locale));
        text.push_str(after);
    }
    text
}

/// A share in per cent: `17 %`, with a no-break space in all three languages.
pub fn percent(number: f64, locale: Locale) -> String {
    format!("{}{NO_BREAK_SPACE}%", decimal(number, locale))
}

/// A change: `+3`, `−9` with a true minus sign, `0`.
pub fn signed(number: i64, locale: Locale) -> String {
    if number > 0 { format!("+{}", whole(number, locale)) } else { whole(number, locale) }
}

/// The size of a file, in units of 1,024: `640 KB`, `1.5 MB`.
pub fn file_size(bytes: u64, locale: Locale) -> String {
    const KILOBYTE: f64 = 1024.0;
    const MEGABYTE: f64 = KILOBYTE * KILOBYTE;
    // Files are limited to some megabytes; a double holds every such count exactly.
    #[expect(clippy::cast_precision_loss, reason = "exact up to eight petabytes")]
    let bytes = bytes as f64;
    let (amount, english, cyrillic) = if bytes < KILOBYTE {
        (bytes, "bytes", "байт")
    } else if bytes < MEGABYTE {
        ((bytes / KILOBYTE).round(), "KB", "КБ")
    } else {
        ((bytes / MEGABYTE * 10.0).round() / 10.0, "MB", "МБ")
    };
    let unit = match locale {
        Locale::Kk | Locale::Ru => cyrillic,
        Locale::En => english,
    };
    format!("{}{NO_BREAK_SPACE}{unit}", decimal(amount, locale))
}

fn point(locale: Locale) -> char {
    match locale {
        Locale::Kk | Locale::Ru => ',',
        Locale::En => '.',
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_grouped_as_the_language_does() {
        assert_eq!(whole(1500, Locale::En), "1,500");
        assert_eq!(whole(1500, Locale::Ru), "1\u{a0}500");
        assert_eq!(whole(200_000, Locale::Kk), "200\u{a0}000");
        assert_eq!(whole(1_000_000, Locale::En), "1,000,000");
        assert_eq!(whole(999, Locale::En), "999");
        assert_eq!(whole(0, Locale::En), "0");
        assert_eq!(whole(i64::MIN, Locale::En), "−9,223,372,036,854,775,808");
    }

    #[test]
    fn a_fraction_follows_a_point_or_a_comma_and_ends_without_zeros() {
        assert_eq!(decimal(2.5, Locale::En), "2.5");
        assert_eq!(decimal(2.5, Locale::Ru), "2,5");
        assert_eq!(decimal(1234.567, Locale::Kk), "1\u{a0}234,57");
        assert_eq!(decimal(3.0, Locale::Kk), "3");
        assert_eq!(decimal(-0.001, Locale::En), "0");
    }

    #[test]
    fn a_percent_sign_stands_apart() {
        assert_eq!(percent(17.0, Locale::En), "17\u{a0}%");
        assert_eq!(percent(81.7, Locale::Ru), "81,7\u{a0}%");
    }

    #[test]
    fn a_change_shows_its_sign() {
        assert_eq!(signed(-9, Locale::En), "−9");
        assert_eq!(signed(3, Locale::Kk), "+3");
        assert_eq!(signed(0, Locale::Ru), "0");
    }

    #[test]
    fn a_file_is_measured_in_the_unit_that_reads_best() {
        assert_eq!(file_size(812, Locale::En), "812\u{a0}bytes");
        assert_eq!(file_size(655_360, Locale::En), "640\u{a0}KB");
        assert_eq!(file_size(655_360, Locale::Kk), "640\u{a0}КБ");
        assert_eq!(file_size(1_572_864, Locale::Ru), "1,5\u{a0}МБ");
        assert_eq!(file_size(25 * 1024 * 1024, Locale::En), "25\u{a0}MB");
    }
}
