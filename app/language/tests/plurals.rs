//! Each language counts its own way.

use domain::locale::Locale;
use language::Words;

const COUNTS: [i64; 7] = [0, 1, 2, 5, 11, 21, 104];

fn overdue(locale: Locale) -> [String; 7] {
    COUNTS.map(|n| Words::of(locale).say_with("directives-timeliness-overdue", &[("n", n.into())]))
}

#[test]
fn english_tells_one_from_many() {
    assert_eq!(
        overdue(Locale::En),
        [
            "Overdue by 0 days",
            "Overdue by 1 day",
            "Overdue by 2 days",
            "Overdue by 5 days",
            "Overdue by 11 days",
            "Overdue by 21 days",
            "Overdue by 104 days",
        ]
    );
}

#[test]
fn russian_has_three_forms_and_counts_by_the_last_figure() {
    assert_eq!(
        overdue(Locale::Ru),
        [
            "Просрочено на 0 дней",
            "Просрочено на 1 день",
            "Просрочено на 2 дня",
            "Просрочено на 5 дней",
            "Просрочено на 11 дней",
            "Просрочено на 21 день",
            "Просрочено на 104 дня",
        ]
    );
}

#[test]
fn kazakh_keeps_one_form_after_every_number() {
    assert_eq!(
        overdue(Locale::Kk),
        [
            "Мерзімінен 0 күн өтті",
            "Мерзімінен 1 күн өтті",
            "Мерзімінен 2 күн өтті",
            "Мерзімінен 5 күн өтті",
            "Мерзімінен 11 күн өтті",
            "Мерзімінен 21 күн өтті",
            "Мерзімінен 104 күн өтті",
        ]
    );
}

#[test]
fn kazakh_tells_one_from_other_where_a_message_asks_for_it() {
    let words = Words::parse(Locale::Kk, "n = { $n ->\n    [one] бір\n   *[other] басқа\n}\n");
    let form = |n: i64| words.say_with("n", &[("n", n.into())]);
    assert_eq!(COUNTS.map(form), ["басқа", "бір", "басқа", "басқа", "басқа", "басқа", "басқа"]);
}
