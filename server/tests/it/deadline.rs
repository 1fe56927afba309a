//! `kenes deadline`: a date for scripts on the first line, and how it came about for people.

use std::process::{Command, Output};

fn deadline(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_kenes")).arg("deadline").args(arguments).output().unwrap()
}

/// The exit status, and the lines of the answer or, where there is none, of the reason.
fn told(arguments: &[&str]) -> (Option<i32>, Vec<String>) {
    let output = deadline(arguments);
    let (told, silent) =
        if output.status.success() { (output.stdout, output.stderr) } else { (output.stderr, output.stdout) };
    assert!(silent.is_empty(), "{}", String::from_utf8_lossy(&silent));
    (output.status.code(), String::from_utf8(told).unwrap().lines().map(ToOwned::to_owned).collect())
}

#[test]
fn the_first_line_is_the_date_and_the_others_say_how_it_came_about() {
    let (status, lines) = told(&["--from", "2018-12-21", "--term", "10 working days", "--roll", "previous"]);
    assert_eq!((status, lines[0].as_str()), (Some(0), "2019-01-09"));
    assert_eq!(lines[1], "Words: 10 working days");
    assert!(
        lines.contains(&"Saturday, 29 December 2018 is a working day: in place of 31 December 2018".to_owned()),
        "{lines:#?}"
    );
    assert_eq!(lines.last().map(String::as_str), Some("Deadline: Wednesday, 9 January 2019"));
}

#[test]
fn terms_are_read_in_three_languages_and_explained_in_the_one_asked_for() {
    let cases = [
        ("2018-12-21", "в недельный срок", "previous", "2018-12-28"),
        ("2018-12-21", "2019 жылғы 1 наурызға дейін", "previous", "2019-03-01"),
        ("2018-01-31", "within one month", "previous", "2018-02-28"),
        ("2018-04-09", "в месячный срок", "previous", "2018-05-05"),
        ("2018-04-09", "бір ай ішінде", "next", "2018-05-10"),
        ("2018-07-31", "one month", "none", "2018-08-31"),
        ("2018-12-21", "in the first half of 2019", "previous", "2019-06-28"),
        ("2018-12-21", "до конца квартала", "previous", "2018-12-29"),
        ("2018-12-21", "әр айдың 10-күніне дейін", "previous", "2019-01-10"),
        ("2018-12-21", "", "previous", "2019-01-21"),
    ];
    for (from, term, roll, date) in cases {
        let (status, lines) = told(&["--from", from, "--term", term, "--roll", roll]);
        assert_eq!((status, lines[0].as_str()), (Some(0), date), "{term}");
    }
    let (_, russian) = told(&["--from", "2018-12-21", "--term", "срочно", "--language", "ru"]);
    assert_eq!(russian[1], "Формулировка: срочно");
    let (_, kazakh) = told(&["--from", "2018-12-21", "--term", "срочно", "--language", "kk"]);
    assert_eq!(kazakh[1], "Тұжырымы: срочно");
}

#[test]
fn a_six_day_week_is_counted_on_demand() {
    let (_, lines) = told(&["--from", "2018-12-21", "--term", "10 working days", "--week", "six"]);
    assert_eq!(lines[0], "2019-01-04");
}

#[test]
fn a_term_that_is_not_understood_or_gives_no_date_ends_with_status_2_and_says_why() {
    for term in ["as soon as possible", "by 31 February 2019", "до 1 марта", "0 working days"] {
        let (status, lines) = told(&["--from", "2018-12-21", "--term", term]);
        assert_eq!(status, Some(2), "{term}");
        assert!(!lines.is_empty(), "{term}");
    }
    let (status, lines) = told(&["--from", "2018-12-21", "--term", "after the Government adopts the programme"]);
    assert_eq!(status, Some(2));
    assert!(lines[0].contains("after the Government adopts the programme"), "{lines:?}");
    assert_eq!(deadline(&["--from", "21.12.2018"]).status.code(), Some(2));
}
