//! Deadlines as offices write them, in three languages.

mod english;
mod kazakh;
mod offices;
mod russian;

use chrono::NaiveDate;
use domain::deadlines::{Length, MonthDay, Period, Rhythm, Span, StartEvent, Term, TermProblem, Unit, parse};
use proptest::prelude::*;

fn on(date: &str) -> Term {
    Term::On(date.parse::<NaiveDate>().unwrap())
}

fn within(amount: u32, unit: Unit) -> Term {
    Term::Within { length: Length::new(amount, unit), from: None }
}

fn from(amount: u32, unit: Unit, start: StartEvent) -> Term {
    Term::Within { length: Length::new(amount, unit), from: Some(start) }
}

fn half(half: u8, year: i32) -> Term {
    Term::EndOf(Period::HalfYear { half, year: Some(year) })
}

fn quarter(quarter: u8, year: i32) -> Term {
    Term::EndOf(Period::Quarter { quarter, year: Some(year) })
}

fn month(month: u8, year: i32) -> Term {
    Term::EndOf(Period::Month { month, year: Some(year) })
}

fn this(span: Span) -> Term {
    Term::EndOf(Period::Current(span))
}

fn next(span: Span) -> Term {
    Term::EndOf(Period::Next(span))
}

fn monthly(day: u8) -> Term {
    Term::Recurring(Rhythm::Monthly { day: Some(day) })
}

fn quarterly(day: u8) -> Term {
    Term::Recurring(Rhythm::Quarterly { day: Some(day) })
}

fn yearly(month: u8, day: u8) -> Term {
    Term::Recurring(Rhythm::Yearly { date: Some(MonthDay { month, day }) })
}

fn event(words: &str) -> Term {
    Term::Event(words.to_owned())
}

fn check(table: &[(&str, Term)]) {
    for (words, term) in table {
        assert_eq!(parse(words).as_ref(), Ok(term), "{words:?}");
    }
}

#[test]
fn nothing_written_is_no_date_given() {
    check(&[
        ("", Term::NotGiven),
        ("  \u{a0}\n", Term::NotGiven),
        ("—", Term::NotGiven),
        (" - ", Term::NotGiven),
        ("no date", Term::NotGiven),
    ]);
}

#[test]
fn what_can_be_read_in_two_ways_or_not_at_all_is_asked_and_never_guessed() {
    let asked = [
        "by March",
        "no later than March 2019",
        "after the 1st of March",
        "by 2019",
        "by the first half of 2019",
        "до марта",
        "до 2019 года",
        "к первому полугодию",
        "2019 жылғы наурызға дейін",
        "тоқсанға дейін",
        "after 1 March 2019",
        "после 1 марта 2019 года",
        "2019 жылғы 1 наурыздан кейін",
        "1 наурыздан",
        "10-12 working days",
        "1.5 months",
        "5,5 months",
        "-5 days",
        "10",
        "ten",
        "days",
        "working days",
        "рабочих дней",
        "within the next month",
        "в течение квартала",
        "тоқсан ішінде",
        "as soon as possible",
        "by 1 March 2019 or 1 April 2019",
        "1 March 2019 and then monthly",
        "soon",
        "100%",
        "10 (twelve) working days",
        "в кратчайший срок",
        "№ 68",
        "10 working days?!",
        "0x10 days",
        "by the 10th",
        "до 10 числа",
        "1/2 month",
        "٣ days",
        "ten one days",
    ];
    for words in asked {
        assert_eq!(parse(words), Err(TermProblem::NotUnderstood), "{words:?}");
    }
}

#[test]
fn edge_case_30_dates_are_read_day_first_and_only_where_there_is_such_a_day() {
    assert_eq!(parse("02.10.2019"), Ok(on("2019-10-02")));
    assert_eq!(parse("03/15/2019"), Err(TermProblem::NoSuchDate { day: 3, month: 15, year: 2019 }));
    assert_eq!(parse("by 31 February 2019"), Err(TermProblem::NoSuchDate { day: 31, month: 2, year: 2019 }));
    assert_eq!(parse("до 31 июня 2019 года"), Err(TermProblem::NoSuchDate { day: 31, month: 6, year: 2019 }));
    assert_eq!(parse("2019 жылғы 30 ақпанға дейін"), Err(TermProblem::NoSuchDate { day: 30, month: 2, year: 2019 }));
    assert_eq!(parse("29 February 2020"), Ok(on("2020-02-29")));
}

#[test]
fn a_date_without_its_whole_year_is_asked_for() {
    for words in ["by 1 March", "до 1 марта", "1 наурызға дейін", "01.03.19", "до 01.03.19 г."] {
        assert_eq!(parse(words), Err(TermProblem::YearMissing), "{words:?}");
    }
    assert_eq!(parse("by 32 March"), Err(TermProblem::NoSuchDay { day: 32 }));
    assert_eq!(parse("1 March 1019"), Err(TermProblem::YearOutOfRange { first: 1991, last: 2099 }));
}

#[test]
fn an_amount_of_nought_or_beyond_reason_is_refused_with_the_limit() {
    let days = TermProblem::AmountOutOfRange { max: 999, unit: Unit::WorkingDays };
    for words in ["0 working days", "1000 working days", "99999999999999999999 рабочих дней", "0 жұмыс күні ішінде"]
    {
        assert_eq!(parse(words), Err(days), "{words:?}");
    }
    assert_eq!(parse("121 months"), Err(TermProblem::AmountOutOfRange { max: 120, unit: Unit::Months }));
    assert_eq!(parse("monthly by the 45th"), Err(TermProblem::NoSuchDay { day: 45 }));
}

#[test]
fn a_wording_of_more_than_200_characters_is_not_read() {
    let padded = |length: usize| format!("{:length$}", "ай сайын");
    assert_eq!(parse(&padded(200)), Ok(Term::Recurring(Rhythm::Monthly { day: None })));
    assert_eq!(parse(&padded(201)), Err(TermProblem::TooLong { max: 200 }));
}

#[test]
fn case_no_break_spaces_and_letters_of_two_parts_make_no_difference() {
    check(&[
        ("В\u{a0}ТЕЧЕНИЕ\u{202f}10\u{a0}РАБОЧИХ ДНЕЙ", within(10, Unit::WorkingDays)),
        ("в тре\u{308}хдневныи\u{306} срок", within(3, Unit::CalendarDays)),
        ("within\t10\r\nworking  days", within(10, Unit::WorkingDays)),
        ("1 MARCH 2019", on("2019-03-01")),
    ]);
}

#[test]
fn a_term_survives_json() {
    for words in [
        "by 1 March 2019",
        "10 working days of signature",
        "до конца квартала",
        "ай сайын 10-күніне дейін",
        "urgent",
        "постоянно",
        "",
        "upon adoption",
    ] {
        let term = parse(words).unwrap();
        let json = serde_json::to_string(&term).unwrap();
        assert_eq!(serde_json::from_str::<Term>(&json).unwrap(), term, "{json}");
    }
}

proptest! {
    #[test]
    fn no_text_makes_the_reader_panic(text in any::<String>()) {
        let _ = parse(&text);
    }

    #[test]
    fn no_order_of_known_words_makes_the_reader_panic(words in proptest::collection::vec(prop::sample::select(vec![
        "by", "the", "end of", "10", "2019", "31.02.2019", "1/1/19", "march", "within", "days", "-", "(", "0", "4294967296", "до", "конца", "марта", "в",
        "дневный", "рабочих", "после", "ежемесячно", "числа", "жылғы", "наурызға", "дейін", "тоқсан", "соңына", "он", "сайын", "кейін", "бастап", "i",
    ]), 0..10)) {
        let _ = parse(&words.join(" "));
    }

    #[test]
    fn every_date_is_understood_however_it_is_written(days in 0u64..36_000) {
        let date = "2000-01-01".parse::<NaiveDate>().unwrap() + chrono::Days::new(days);
        for form in ["%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y", "%-d %B %Y", "%B %-d, %Y"] {
            prop_assert_eq!(parse(&date.format(form).to_string()), Ok(Term::On(date)));
        }
    }
}
