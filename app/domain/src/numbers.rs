//! Numbers of papers are text ("107/НҚ", "20-01-38.3"). They are typed with whatever keyboard is at
//! hand, so what looks alike counts as alike: Cyrillic and Latin letters, "№", "No." and "N".

/// The text in small letters, look-alikes written one way, and without the sign that says that a
/// number follows. Two texts that a reader cannot tell apart are folded alike. Folding what is folded
/// changes nothing.
pub fn folded(text: &str) -> String {
    let mut folded: Vec<char> = text.to_lowercase().chars().map(one_way).collect();
    loop {
        let fewer = without_signs(&folded);
        if fewer.len() == folded.len() {
            return folded.into_iter().collect();
        }
        // What stood between two signs is gone, so the first may now stand before the figure.
        folded = fewer;
    }
}

/// Whether a reader would take the two for one number.
pub fn same(one: &str, other: &str) -> bool {
    folded(one.trim()) == folded(other.trim())
}

/// A Cyrillic letter that looks like a Latin one, as a capital or on a keyboard without the Kazakh
/// letters, becomes that one.
fn one_way(letter: char) -> char {
    match letter {
        'а' | 'ә' => 'a',
        'в' => 'b',
        'ғ' => 'г',
        'е' | 'ё' => 'e',
        'і' => 'i',
        'к' | 'қ' => 'k',
        'м' => 'm',
        'н' | 'ң' | 'һ' => 'h',
        'о' | 'ө' => 'o',
        'р' => 'p',
        'с' => 'c',
        'т' => 't',
        'у' | 'ү' | 'ұ' => 'y',
        'х' => 'x',
        other => other,
    }
}

fn without_signs(letters: &[char]) -> Vec<char> {
    let mut left = Vec::with_capacity(letters.len());
    let mut at = 0;
    while let Some(letter) = letters.get(at) {
        let inside_a_word = at > 0 && letters[at - 1].is_alphanumeric();
        if let Some(length) = sign_before_a_figure(&letters[at..]).filter(|_| !inside_a_word) {
            at += length;
        } else {
            left.push(*letter);
            at += 1;
        }
    }
    left
}

/// How many characters before a figure only say that a number follows: "№ 107", "No. 107", "N107".
fn sign_before_a_figure(letters: &[char]) -> Option<usize> {
    let sign = match letters {
        ['n', 'o', ..] => 2,
        ['№' | 'n', ..] => 1,
        _ => return None,
    };
    let point = usize::from(letters.get(sign) == Some(&'.'));
    let blanks = letters[sign + point..].iter().take_while(|letter| letter.is_whitespace()).count();
    let length = sign + point + blanks;
    letters.get(length).is_some_and(char::is_ascii_digit).then_some(length)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn edge_case_29_a_number_is_the_same_in_either_alphabet_and_with_any_sign() {
        for typed in ["107/НҚ", "107/нқ", "№ 107/НҚ", "№107/НҚ", "N 107/НҚ", "No. 107/HK", "no 107/hk", "107/НК"]
        {
            assert!(same(typed, "107/НҚ"), "{typed}");
        }
        for other in ["107/ОД", "17/НҚ", "107-НҚ", "1107/НҚ", "7/НҚ"] {
            assert!(!same(other, "107/НҚ"), "{other}");
        }
    }

    #[test]
    fn a_word_that_ends_like_a_sign_keeps_its_end() {
        assert_eq!(folded("casino 7"), "casino 7");
        assert_eq!(folded("no figure"), "no figure");
        assert_eq!(folded("Order No. 7"), "order 7");
    }

    proptest! {
        #[test]
        fn folding_what_is_folded_changes_nothing(text in "[№NnoО0-9 ./НҚнқёa-zа-я-]{0,24}") {
            let once = folded(&text);
            prop_assert_eq!(folded(&once), once);
        }
    }
}
