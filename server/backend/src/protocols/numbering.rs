//! Numbers are text ("2", "2.1", "D"); they are put in the order in which a person reads them.

/// Sorts "2" before "10", "2" before "2.1", and what has no figure last.
pub(crate) fn order(number: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut rest = number.trim();
    while let Some(first) = rest.chars().next() {
        let is_figure = first.is_ascii_digit();
        let end = rest.find(|c: char| c.is_ascii_digit() != is_figure).unwrap_or(rest.len());
        let (part, after) = rest.split_at(end);
        parts.push(if is_figure {
            let figures = part.trim_start_matches('0');
            Part::Figure { length: figures.len(), figures: figures.to_owned() }
        } else {
            Part::Letters(part.to_lowercase())
        });
        rest = after;
    }
    parts
}

/// A stretch of a number. Figures of the same length sort as text, longer ones are greater, so that
/// no number is too long to be compared.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Part {
    Figure { length: usize, figures: String },
    Letters(String),
}

/// The whole number after the greatest that is used; "2.1" uses 2, "D" uses none.
pub(crate) fn next<'a>(used: impl IntoIterator<Item = &'a String>) -> String {
    let whole = |number: &String| -> Option<u32> {
        let end = number.find(|c: char| !c.is_ascii_digit()).unwrap_or(number.len());
        number.get(..end)?.parse().ok()
    };
    (used.into_iter().filter_map(whole).max().unwrap_or(0).saturating_add(1)).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_numbers_and_letters_stand_last() {
        let mut numbers = ["D", "10", "2.10", "2", "1", "2.9", "107/ОД", "9"];
        numbers.sort_by_key(|number| order(number));
        assert_eq!(numbers, ["1", "2", "2.9", "2.10", "9", "10", "107/ОД", "D"]);
    }

    #[test]
    fn the_next_number_is_the_whole_one_after_the_greatest() {
        assert_eq!(next(&[]), "1");
        assert_eq!(next(&["1".to_owned(), "2.1".to_owned(), "D".to_owned()]), "3");
    }
}
