//! Addresses of pages: a path, and behind it the fields that are filled.

/// The address of a page under a filter.
pub fn filtered(path: &str, fields: &[(&str, &str)]) -> String {
    let filled = fields.iter().filter(|(_, value)| !value.is_empty());
    let query: Vec<String> = filled.map(|(name, value)| format!("{name}={}", escape(value))).collect();
    if query.is_empty() { path.to_owned() } else { format!("{path}?{}", query.join("&")) }
}

/// A value as it may stand in an address after `=`.
pub fn escape(value: &str) -> String {
    let mut escaped = String::with_capacity(value.len());
    for byte in value.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' | b'/' => {
                escaped.push(char::from(byte));
            }
            _ => {
                escaped.push('%');
                for digit in [byte >> 4, byte & 15] {
                    escaped.push(char::from_digit(u32::from(digit), 16).unwrap_or('0').to_ascii_uppercase());
                }
            }
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_carried_whole_within_another() {
        assert_eq!(escape("/directives/9?view=overdue&q=а"), "/directives/9%3Fview%3Doverdue%26q%3D%D0%B0");
    }

    #[test]
    fn fields_that_are_not_filled_are_left_out() {
        assert_eq!(filtered("/mail", &[("q", ""), ("state", "")]), "/mail");
        assert_eq!(filtered("/mail", &[("q", "a+b@c"), ("kind", ""), ("page", "2")]), "/mail?q=a%2Bb%40c&page=2");
    }
}
