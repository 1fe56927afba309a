//! The edge cases of the field that a naive build gets wrong.

use domain::calendar::{Calendar, Roll, Week};
use domain::deadlines::{
    Applied, Basis, Length, StartEvent, Term, TermProblem, TooShort, Unit, Worked, parse, reckon, reckon_words,
    too_short,
};

use crate::{basis, day, due, kazakhstan, reckoned};

#[test]
fn edge_case_1_a_directive_without_a_date_gets_the_default_term_marked_as_proposed() {
    let reckoning = reckoned("2018-12-28", "", Roll::Previous);
    assert_eq!(reckoning.due_on, Some(day("2019-01-28")));
    assert_eq!(reckoning.applied, Applied::DefaultTerm);
    assert!(reckoning.proposed);
    let written = reckoned("2018-12-28", "within one month", Roll::Previous);
    assert_eq!(written.due_on, reckoning.due_on);
    assert!(!written.proposed);
}

#[test]
fn edge_case_2_the_default_term_is_a_setting() {
    let mut basis = basis("2018-12-28", Roll::Previous);
    basis.defaults.not_given = Length::new(10, Unit::CalendarDays);
    let reckoning = reckon(&Term::NotGiven, &basis, &kazakhstan());
    // 7 January is Christmas; the last working day before it is Friday the 4th.
    assert_eq!(reckoning.due_on, Some(day("2019-01-04")));
    assert_eq!(reckoning.rolled_from, Some(day("2019-01-07")));
}

#[test]
fn edge_case_3_moving_back_may_land_on_a_working_saturday_and_says_why() {
    let reckoning = reckoned("2018-04-09", "one month", Roll::Previous);
    assert_eq!(reckoning.rolled_from, Some(day("2018-05-09")));
    assert_eq!(
        reckoning.worked,
        [Worked { date: day("2018-05-05"), reason: "worked in place of 2018-05-08".to_owned() }]
    );
    let skipped: Vec<_> = reckoning.skipped.iter().map(|range| (range.from, range.to)).collect();
    let alone = |date: &str| (day(date), day(date));
    assert_eq!(skipped, [alone("2018-05-06"), alone("2018-05-07"), alone("2018-05-08"), alone("2018-05-09")]);
}

#[test]
fn edge_case_4_a_swap_published_late_proposes_another_date_and_moves_nothing() {
    let late_swap = ["2022-10-22", "2022-10-24"].map(day);
    let mut before = kazakhstan();
    before.days.retain(|date, _| !late_swap.contains(date));
    let basis = basis("2022-10-14", Roll::Previous);
    let first = reckon_words("6 working days", &basis, &before).unwrap();
    assert_eq!(first.due_on, Some(day("2022-10-24")));
    let again = first.again(&Calendar { version: 4, ..kazakhstan() });
    assert_eq!(again.due_on, Some(day("2022-10-22")));
    assert_eq!((first.calendar_version, again.calendar_version), (3, 4));
    assert_eq!(again.wording, "6 working days");
}

#[test]
fn edge_case_5_a_term_across_an_estimated_feast_is_marked() {
    let across = reckoned("2026-05-25", "3 working days", Roll::Previous);
    assert_eq!(across.due_on, Some(day("2026-05-29")));
    assert!(across.estimated);
    assert!(!reckoned("2026-06-01", "3 working days", Roll::Previous).estimated);
}

#[test]
fn edge_case_6_the_base_day_is_not_counted_and_may_be_meeting_signature_registration_or_receipt() {
    let words = "one working day after receipt";
    let term = parse(words).unwrap();
    assert_eq!(term.start(), Some(StartEvent::Receipt));
    let reckoning = reckon(&term, &Basis::new(StartEvent::Receipt, day("2019-02-04")), &kazakhstan());
    assert_eq!(reckoning.due_on, Some(day("2019-02-05")));
    assert_eq!(reckoning.basis.start, StartEvent::Receipt);
}

#[test]
fn edge_case_7_words_for_periods_events_and_standing_duties_each_have_their_rule() {
    assert_eq!(due("2018-12-21", "within a week", Roll::Previous), day("2018-12-28"));
    assert_eq!(due("2018-12-21", "by the end of the quarter", Roll::Previous), day("2018-12-29"));
    assert_eq!(due("2018-12-21", "by the end of next quarter", Roll::Previous), day("2019-03-29"));
    assert_eq!(due("2018-12-21", "in the first half-year", Roll::Previous), day("2019-06-28"));
    assert_eq!(due("2019-06-30", "in the first half-year", Roll::None), day("2019-06-30"));
    assert_eq!(due("2018-12-21", "in the first half of 2019", Roll::Previous), day("2019-06-28"));

    let event = reckoned("2018-12-21", "after the situation stabilises", Roll::Previous);
    assert_eq!(event.due_on, None);
    assert_eq!(event.term, Term::Event("after the situation stabilises".to_owned()));
    assert!(!event.proposed);

    let permanently = reckoned("2018-12-21", "permanently", Roll::Previous);
    assert_eq!(permanently.due_on, Some(day("2019-01-18")));
    assert_eq!((permanently.applied, permanently.proposed), (Applied::StandingReport, true));

    let monthly = reckoned("2018-12-21", "monthly", Roll::Previous);
    assert_eq!(monthly.due_on, Some(day("2019-01-10")));
    assert_eq!((monthly.applied, monthly.proposed), (Applied::RecurringDay, true));
    let by_the_fifth = reckoned("2018-12-21", "monthly by the 5th", Roll::Previous);
    assert_eq!(by_the_fifth.due_on, Some(day("2019-01-04")));
    assert_eq!((by_the_fifth.applied, by_the_fifth.proposed), (Applied::AsWritten, false));
}

#[test]
fn edge_case_8_a_date_past_or_under_two_working_days_away_is_flagged_before_signing() {
    let calendar = kazakhstan();
    let flagged = |due: &str| too_short(day(due), day("2018-12-28"), 2, &calendar, Week::Five);
    assert_eq!(flagged("2018-12-27"), Some(TooShort::Past));
    assert_eq!(flagged("2018-12-28"), Some(TooShort::TooFewWorkingDays));
    assert_eq!(flagged("2018-12-29"), Some(TooShort::TooFewWorkingDays));
    // Five calendar days, but Saturday 29 December is the only working day before.
    assert_eq!(flagged("2019-01-02"), Some(TooShort::TooFewWorkingDays));
    assert_eq!(flagged("2019-01-03"), None);
}

#[test]
fn edge_case_30_a_date_in_digits_is_due_day_first() {
    assert_eq!(due("2007-10-01", "01/11/2007", Roll::None), day("2007-11-01"));
    assert_eq!(due("2019-09-02", "до 02.10.2019", Roll::None), day("2019-10-02"));
    let refused = reckon_words("11/30/2007", &basis("2007-10-01", Roll::None), &kazakhstan());
    assert_eq!(refused, Err(TermProblem::NoSuchDate { day: 11, month: 30, year: 2007 }));
}

#[test]
fn edge_case_42_terms_across_new_year_are_counted_by_the_calendar_of_both_years() {
    let reckoning = reckoned("2018-12-29", "3 working days", Roll::Previous);
    assert_eq!(reckoning.due_on, Some(day("2019-01-08")));
    assert_eq!(due("2018-12-21", "by the end of the year", Roll::Previous), day("2018-12-29"));
    assert_eq!(due("2018-12-31", "by the end of next month", Roll::Previous), day("2019-01-31"));
}
