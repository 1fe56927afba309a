//! How dates read in the three languages.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use chrono::NaiveDate;
use domain::locale::Locale::{En, Kk, Ru};
use language::dates;

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn each_month<T>(say: impl Fn(NaiveDate) -> T) -> Vec<T> {
    (1..=12).map(|month| say(date(2019, month, 1))).collect()
}

#[test]
fn a_day_is_written_whole() {
    let meeting = date(2018, 12, 21);
    assert_eq!(dates::day(meeting, En), "21 December 2018");
    assert_eq!(dates::day(meeting, Ru), "21 декабря 2018 года");
    assert_eq!(dates::day(meeting, Kk), "2018 жылғы 21 желтоқсан");
}

#[test]
fn a_short_day_keeps_its_year() {
    let meeting = date(2018, 12, 21);
    assert_eq!(dates::day_short(meeting, En), "21 Dec 2018");
    assert_eq!(dates::day_short(meeting, Ru), "21 дек. 2018");
    assert_eq!(dates::day_short(meeting, Kk), "2018 ж. 21 жел.");
    assert_eq!(dates::day_month_short(meeting, Ru), "21 дек.");
    assert_eq!(dates::day_month(meeting, Kk), "21 желтоқсан");
}

#[test]
fn a_russian_month_stands_in_the_genitive_after_a_day_and_in_the_nominative_alone() {
    let spring = date(2019, 5, 9);
    assert_eq!(dates::day(spring, Ru), "9 мая 2019 года");
    assert_eq!(dates::month_year(spring, Ru), "май 2019 года");
    assert_eq!(dates::day_short(spring, Ru), "9 мая 2019");
    assert_eq!(dates::month_short(spring, Ru), "май 2019");
}

#[test]
fn a_month_is_named_with_its_year() {
    let meeting = date(2018, 12, 21);
    assert_eq!(dates::month_year(meeting, En), "December 2018");
    assert_eq!(dates::month_year(meeting, Kk), "2018 жылғы желтоқсан");
    assert_eq!(dates::month_short(meeting, En), "Dec 2018");
    assert_eq!(dates::month_short(meeting, Kk), "2018 ж. жел.");
}

#[test]
fn a_weekday_stands_before_the_date_but_after_it_in_kazakh() {
    let due = date(2019, 3, 27);
    assert_eq!(dates::day_and_weekday(due, En), "Wednesday, 27 March 2019");
    assert_eq!(dates::day_and_weekday(due, Ru), "среда, 27 марта 2019 года");
    assert_eq!(dates::day_and_weekday(due, Kk), "2019 жылғы 27 наурыз, сәрсенбі");
    assert_eq!(dates::weekday_short(due, Kk), "ср");
}

#[test]
fn a_kazakh_month_takes_the_ending_that_its_vowels_ask_for() {
    assert_eq!(dates::by_day(date(2019, 3, 1), Kk), "2019 жылғы 1 наурызға дейін");
    assert_eq!(
        each_month(|date| dates::by_day(date, Kk).trim_start_matches("2019 жылғы 1 ").to_owned()),
        [
            "қаңтарға дейін",
            "ақпанға дейін",
            "наурызға дейін",
            "сәуірге дейін",
            "мамырға дейін",
            "маусымға дейін",
            "шілдеге дейін",
            "тамызға дейін",
            "қыркүйекке дейін",
            "қазанға дейін",
            "қарашаға дейін",
            "желтоқсанға дейін",
        ]
    );
}

#[test]
fn a_kazakh_ablative_follows_the_last_sound_of_the_month() {
    assert_eq!(
        each_month(|date| dates::from_day(date, Kk).trim_start_matches("2019 жылғы 1 ").to_owned()),
        [
            "қаңтардан",
            "ақпаннан",
            "наурыздан",
            "сәуірден",
            "мамырдан",
            "маусымнан",
            "шілдеден",
            "тамыздан",
            "қыркүйектен",
            "қазаннан",
            "қарашадан",
            "желтоқсаннан",
        ]
    );
}

#[test]
fn a_day_on_which_and_of_which_something_is() {
    let signed = date(2018, 9, 28);
    assert_eq!(dates::on_day(signed, En), "on 28 September 2018");
    assert_eq!(dates::on_day(signed, Ru), "28 сентября 2018 года");
    assert_eq!(dates::on_day(signed, Kk), "2018 жылғы 28 қыркүйекте");
    assert_eq!(dates::of_day(signed, En), "of 28 September 2018");
    assert_eq!(dates::of_day(signed, Ru), "от 28 сентября 2018 года");
    assert_eq!(dates::of_day(signed, Kk), "2018 жылғы 28 қыркүйектегі");
}

#[test]
fn a_term_runs_from_and_ends_by_a_day() {
    let due = date(2019, 3, 1);
    assert_eq!(dates::by_day(due, En), "by 1 March 2019");
    assert_eq!(dates::by_day(due, Ru), "до 1 марта 2019 года");
    assert_eq!(dates::from_day(due, En), "from 1 March 2019");
    assert_eq!(dates::from_day(due, Ru), "с 1 марта 2019 года");
    assert_eq!(dates::from_day(date(2019, 3, 2), Ru), "со 2 марта 2019 года");
}

#[test]
fn the_first_and_the_last_day_of_a_meeting_are_joined_by_a_dash() {
    let (first, last) = (date(2014, 5, 13), date(2014, 5, 14));
    assert_eq!(dates::span(first, last, En), "13–14 May 2014");
    assert_eq!(dates::span(first, last, Ru), "13–14 мая 2014 года");
    assert_eq!(dates::span(first, last, Kk), "2014 жылғы 13–14 мамыр");
    assert_eq!(dates::span(first, first, En), "13 May 2014");
}

#[test]
fn a_meeting_over_the_end_of_a_month_or_year_names_both() {
    assert_eq!(dates::span(date(2014, 4, 30), date(2014, 5, 2), En), "30 April – 2 May 2014");
    assert_eq!(dates::span(date(2014, 4, 30), date(2014, 5, 2), Kk), "2014 жылғы 30 сәуір – 2 мамыр");
    assert_eq!(dates::span(date(2014, 12, 31), date(2015, 1, 1), Ru), "31 декабря 2014 года – 1 января 2015 года");
}

#[test]
fn a_moment_shows_the_clock_in_two_digits() {
    assert_eq!(dates::moment(date(2019, 3, 18), 9, 5, En), "18 March 2019, 09:05");
    assert_eq!(dates::moment(date(2019, 3, 18), 23, 59, Kk), "2019 жылғы 18 наурыз, 23:59");
}

#[test]
fn a_kazakh_genitive_follows_the_last_sound_of_the_month() {
    assert_eq!(dates::in_place_of_day(date(2019, 5, 10), En), "in place of 10 May 2019");
    assert_eq!(dates::in_place_of_day(date(2019, 5, 10), Ru), "вместо 10 мая 2019 года");
    assert_eq!(
        each_month(|date| dates::in_place_of_day(date, Kk).trim_start_matches("2019 жылғы 1 ").to_owned()),
        [
            "қаңтардың орнына",
            "ақпанның орнына",
            "наурыздың орнына",
            "сәуірдің орнына",
            "мамырдың орнына",
            "маусымның орнына",
            "шілденің орнына",
            "тамыздың орнына",
            "қыркүйектің орнына",
            "қазанның орнына",
            "қарашаның орнына",
            "желтоқсанның орнына",
        ]
    );
}
