//! The working calendar of Kazakhstan, 2011 to 2027.

#![allow(clippy::unwrap_used, reason = "a test fails where its own values are wrong")]

use chrono::{Datelike, NaiveDate, Weekday};
use domain::calendar::{
    Calendar, CalendarError, CalendarProblem, Day, DayKind, Feast, KAZAKHSTAN_CSV, Reason, Roll, Week,
};
use proptest::prelude::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn kazakhstan() -> Calendar {
    Calendar::from_csv(KAZAKHSTAN_CSV, 1).unwrap()
}

fn add(from: &str, count: u32) -> NaiveDate {
    kazakhstan().add_working_days(day(from), count, Week::Five)
}

#[test]
fn every_day_from_2011_to_2027_agrees_with_the_data() {
    let calendar = kazakhstan();
    // Read here without the product's own reader.
    let listed = |date: NaiveDate| KAZAKHSTAN_CSV.lines().find(|line| line.starts_with(&date.to_string()));
    let mut differing = 0;
    for date in day("2011-01-01").iter_days().take_while(|date| date.year() <= 2027) {
        let plain = date.weekday().number_from_monday() <= 5;
        let expected = listed(date).map_or(plain, |line| line.contains(",working,"));
        assert_eq!(calendar.is_working(date, Week::Five), expected, "{date}");
        differing += usize::from(expected != plain);
    }
    assert_eq!(differing, 307);
}

#[test]
fn working_days_are_counted_as_the_examples_of_the_field_say() {
    assert_eq!(add("2018-12-21", 10), day("2019-01-09"));
    assert_eq!(add("2018-12-24", 5), day("2018-12-29"));
    assert_eq!(add("2020-05-08", 1), day("2020-05-11"));
    assert_eq!(add("2023-07-05", 3), day("2023-07-12"));
}

#[test]
fn the_swaps_of_2018_make_five_saturdays_working_and_five_weekdays_free() {
    let swaps = [
        ("2018-03-03", "2018-03-09"),
        ("2018-04-28", "2018-04-30"),
        ("2018-05-05", "2018-05-08"),
        ("2018-08-25", "2018-08-31"),
        ("2018-12-29", "2018-12-31"),
    ];
    let calendar = kazakhstan();
    for (worked, free) in swaps {
        assert!(calendar.is_working(day(worked), Week::Five), "{worked}");
        assert!(!calendar.is_working(day(free), Week::Five), "{free}");
        assert_eq!(Reason::read(calendar.reason(day(worked)).unwrap()), Reason::InPlaceOf(day(free)));
        assert_eq!(Reason::read(calendar.reason(day(free)).unwrap()), Reason::InPlaceOf(day(worked)));
    }
}

#[test]
fn the_swaps_of_2022_hold_with_the_one_that_came_late() {
    let calendar = kazakhstan();
    for (worked, free) in [("2022-03-05", "2022-03-07"), ("2022-08-27", "2022-08-29"), ("2022-10-22", "2022-10-24")] {
        assert!(calendar.is_working(day(worked), Week::Five), "{worked}");
        assert!(!calendar.is_working(day(free), Week::Five), "{free}");
    }
}

#[test]
fn edge_case_3_the_previous_working_day_may_be_a_saturday() {
    let calendar = kazakhstan();
    assert_eq!(calendar.roll(day("2018-05-09"), Roll::Previous, Week::Five), day("2018-05-05"));
    assert_eq!(calendar.roll(day("2018-05-09"), Roll::Next, Week::Five), day("2018-05-10"));
    assert_eq!(calendar.roll(day("2018-05-09"), Roll::None, Week::Five), day("2018-05-09"));
    assert_eq!(calendar.roll(day("2018-08-31"), Roll::Previous, Week::Five), day("2018-08-29"));
    assert_eq!(calendar.roll(day("2018-08-31"), Roll::Next, Week::Five), day("2018-09-03"));
    assert_eq!(calendar.roll(day("2023-01-01"), Roll::Previous, Week::Five), day("2022-12-30"));
    assert_eq!(calendar.roll(day("2023-01-01"), Roll::Next, Week::Five), day("2023-01-04"));
}

#[test]
fn edge_case_4_working_sundays_a_working_substitute_monday_and_swaps_over_new_year() {
    let calendar = kazakhstan();
    for sunday in ["2020-01-05", "2025-01-05"] {
        assert_eq!(day(sunday).weekday(), Weekday::Sun);
        assert!(calendar.is_working(day(sunday), Week::Five), "{sunday}");
    }
    assert!(calendar.is_working(day("2020-05-11"), Week::Five));
    assert!(calendar.is_working(day("2013-12-28"), Week::Five));
    assert!(!calendar.is_working(day("2014-01-03"), Week::Five));
    // Substitutes chain: Saturday 7 May 2022, then Sunday, then Victory Day on Monday.
    assert!(!calendar.is_working(day("2022-05-10"), Week::Five));
    assert_eq!(calendar.next_working(day("2022-05-06"), Week::Five), day("2022-05-11"));
}

#[test]
fn edge_case_5_kurban_ait_and_christmas_have_no_substitute_and_the_future_is_estimated() {
    let calendar = kazakhstan();
    // Saturday 9 July 2022 was Kurban Ait, Sunday 7 January 2024 Christmas.
    assert!(calendar.is_working(day("2022-07-11"), Week::Five));
    assert!(calendar.is_working(day("2024-01-08"), Week::Five));
    let estimated = calendar.day(day("2026-05-27")).unwrap();
    assert!(estimated.estimated);
    assert_eq!(Reason::read(&estimated.reason), Reason::Feast(Feast::KurbanAit));
    assert!(!calendar.day(day("2025-06-06")).unwrap().estimated);
}

#[test]
fn every_reason_of_the_shipped_calendar_is_known() {
    for (date, day) in kazakhstan().days {
        assert!(!matches!(Reason::read(&day.reason), Reason::Words(_)), "{date}: {}", day.reason);
    }
    assert_eq!(Reason::read("Victory Day (observed)"), Reason::Substitute(Feast::VictoryDay));
    assert_eq!(Reason::read("Order No. 5"), Reason::Words("Order No. 5"));
}

#[test]
fn a_six_day_week_works_on_saturdays_but_not_on_a_feast() {
    let calendar = kazakhstan();
    assert!(calendar.is_working(day("2018-12-22"), Week::Six));
    assert!(!calendar.is_working(day("2018-12-23"), Week::Six));
    assert!(!calendar.is_working(day("2018-12-01"), Week::Six));
    assert!(!calendar.is_working(day("2018-12-17"), Week::Six));
}

#[test]
fn a_six_day_week_is_not_bound_by_swaps_nor_by_substitutes_for_saturdays() {
    let calendar = kazakhstan();
    assert!(calendar.is_working(day("2018-12-29"), Week::Six));
    assert!(calendar.is_working(day("2018-12-31"), Week::Six));
    assert!(!calendar.is_working(day("2020-01-05"), Week::Six));
    // 1 December 2018 was a Saturday: free for six-day bodies that day, for others on Monday.
    assert!(calendar.is_working(day("2018-12-03"), Week::Six));
    // 16 December 2018 was a Sunday: its substitute binds all.
    assert!(!calendar.is_working(day("2018-12-18"), Week::Six));
}

#[test]
fn beyond_the_published_years_the_plain_week_holds_and_is_told_apart() {
    let calendar = kazakhstan();
    assert_eq!(calendar.coverage(), Some((2011, 2027)));
    assert!(calendar.covers(day("2027-12-31")));
    assert!(!calendar.covers(day("2028-01-03")));
    assert!(calendar.is_working(day("2028-03-08"), Week::Five));
    assert_eq!(Calendar::default().coverage(), None);
    assert!(!Calendar::default().covers(day("2019-01-01")));
}

#[test]
fn the_shipped_calendar_written_as_a_table_and_read_again_is_the_same() {
    let calendar = kazakhstan();
    assert_eq!(Calendar::from_csv(&calendar.to_csv(), 1).unwrap(), calendar);
}

#[test]
fn a_calendar_survives_json() {
    let calendar = kazakhstan();
    let json = serde_json::to_string(&calendar).unwrap();
    assert_eq!(serde_json::from_str::<Calendar>(&json).unwrap(), calendar);
}

fn problem(text: &str) -> CalendarError {
    Calendar::from_csv(text, 1).unwrap_err()
}

#[test]
fn the_table_of_the_source_is_read_without_the_column_for_the_week() {
    let text = "\u{feff}date,weekday,effect,reason\r\n2019-03-08,Fri,off,\"Women's Day, a \"\"feast\"\"\"\r\n\r\n2019-05-04,Sat,working,swap\r\n";
    let calendar = Calendar::from_csv(text, 7).unwrap();
    assert_eq!(calendar.version, 7);
    assert_eq!(calendar.reason(day("2019-03-08")), Some("Women's Day, a \"feast\""));
    let saturday = calendar.day(day("2019-05-04")).unwrap();
    assert_eq!((saturday.kind, saturday.five_day_only), (DayKind::Working, false));
}

#[test]
fn a_table_may_cite_the_act_that_a_day_rests_on_with_or_without_the_week() {
    let read = |heading: &str, line: &str| Calendar::from_csv(&format!("{heading}\n{line}\n"), 1).unwrap();
    let friday = "2019-03-08,Fri,off,International Women's Day";
    let with_week = read("date,weekday,effect,reason,week,act", &format!("{friday},five,\"Law on Holidays, Art. 3\""));
    let of_day = with_week.day(day("2019-03-08")).unwrap();
    assert_eq!((of_day.act.as_deref(), of_day.five_day_only), (Some("Law on Holidays, Art. 3"), true));
    let alone = read("date,weekday,effect,reason,act", &format!("{friday},No. 68"));
    assert_eq!(alone.day(day("2019-03-08")).unwrap().act.as_deref(), Some("No. 68"));
    let unnamed = read("date,weekday,effect,reason,week,act", &format!("{friday},both,"));
    assert_eq!(unnamed.day(day("2019-03-08")).unwrap().act, None);
}

#[test]
fn a_table_that_cannot_be_read_names_the_line_and_the_fault() {
    use CalendarProblem as P;
    let rows = |rows: &str| problem(&format!("date,weekday,effect,reason\n{rows}"));
    let cases = [
        (rows("2019-03-08,Fri,off"), 2, P::Fields { expected: 4, found: 3 }),
        (rows("2019-03-08,Fri,off,a,five"), 2, P::Fields { expected: 4, found: 5 }),
        (rows("\n2019-02-30,Sat,off,a"), 3, P::Date("2019-02-30".to_owned())),
        (rows("8.3.2019,Fri,off,a"), 2, P::Date("8.3.2019".to_owned())),
        (rows("2019-03-08,Thu,off,a"), 2, P::Weekday { written: "Thu".to_owned(), date: day("2019-03-08") }),
        (rows("2019-03-08,Fri,closed,a"), 2, P::Effect("closed".to_owned())),
        (rows("2019-03-08,Fri,off,"), 2, P::Reason),
        (rows("2019-03-08,Fri,off,\"a"), 2, P::Quotation),
        (problem(&format!("date,weekday,effect,reason,act\n2019-03-08,Fri,off,a,{}", "x".repeat(301))), 2, P::Act),
        (rows("2019-03-08,Fri,off,a\n2019-03-08,Fri,working,b"), 3, P::Twice(day("2019-03-08"))),
        (problem("date;weekday"), 1, P::Heading),
        (problem(""), 1, P::Heading),
        (rows(""), 1, P::NoDays),
        (problem("date,weekday,effect,reason,week\n2019-03-08,Fri,off,a,seven"), 2, P::Week("seven".to_owned())),
    ];
    for (error, line, fault) in cases {
        assert_eq!(error, CalendarError { line, problem: fault });
        assert!(error.to_string().starts_with(&format!("line {line}: ")), "{error}");
    }
}

fn dates() -> impl Strategy<Value = NaiveDate> {
    (0u64..8_000).prop_map(|days| day("2009-01-01") + chrono::Days::new(days))
}

fn weeks() -> impl Strategy<Value = Week> {
    prop_oneof![Just(Week::Five), Just(Week::Six)]
}

/// Days as the secretariat may enter them: reasons and acts of one line, with whatever signs a table must quote.
fn calendars() -> impl Strategy<Value = Calendar> {
    let text = "[a-zA-Zа-яқңғү0-9][a-zA-Zа-яқңғү0-9 ,\";'()№.-]{0,40}[a-zA-Zа-яқңғү0-9]";
    let days = (any::<bool>(), text, any::<bool>(), any::<bool>(), prop::option::of(text)).prop_map(
        |(off, reason, estimated, five_day_only, act)| {
            let kind = if off { DayKind::Off } else { DayKind::Working };
            Day { kind, reason, estimated, five_day_only, act }
        },
    );
    prop::collection::btree_map(dates(), days, 1..30).prop_map(|days| Calendar { version: 4, days })
}

proptest! {
    #[test]
    fn a_calendar_written_as_a_table_and_read_again_is_the_same(calendar in calendars()) {
        prop_assert_eq!(Calendar::from_csv(&calendar.to_csv(), 4), Ok(calendar));
    }

    #[test]
    fn the_next_version_differs_by_what_was_changed_and_nothing_else(calendar in calendars(), date in dates()) {
        let day = calendar.days.values().next().cloned();
        let next = calendar.followed_by([(date, day.clone())]);
        prop_assert_eq!(next.version, calendar.version + 1);
        let changes = next.changes_since(&calendar);
        prop_assert!(changes.iter().all(|change| change.date == date && change.after == day));
        prop_assert_eq!(changes.is_empty(), calendar.day(date) == day.as_ref());
        let back = next.followed_by([(date, calendar.day(date).cloned())]);
        prop_assert_eq!(back.days, calendar.days);
    }

    #[test]
    fn adding_and_counting_back_agree(date in dates(), count in 1u32..400, week in weeks()) {
        let calendar = kazakhstan();
        let reached = calendar.add_working_days(date, count, week);
        prop_assert!(calendar.is_working(reached, week));
        prop_assert_eq!(calendar.working_days_between(date, reached, week), i64::from(count));
        prop_assert_eq!(calendar.working_days_between(reached, date, week), -i64::from(count));
        let back = calendar.subtract_working_days(reached, count, week);
        prop_assert_eq!(back, calendar.roll(date, Roll::Previous, week));
    }

    #[test]
    fn rolling_is_idempotent_and_lands_on_a_working_day(date in dates(), week in weeks()) {
        let calendar = kazakhstan();
        for roll in [Roll::Previous, Roll::Next] {
            let rolled = calendar.roll(date, roll, week);
            prop_assert!(calendar.is_working(rolled, week));
            prop_assert_eq!(calendar.roll(rolled, roll, week), rolled);
        }
        prop_assert_eq!(calendar.roll(date, Roll::None, week), date);
    }

    #[test]
    fn no_text_makes_the_reader_of_tables_panic(text in ".{0,200}", rows in "([0-9,\\-\"a-zé]{0,40}\n){0,5}") {
        let _ = Calendar::from_csv(&text, 1);
        let _ = Calendar::from_csv(&format!("date,weekday,effect,reason\n{rows}"), 1);
    }
}
