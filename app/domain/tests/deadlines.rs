//! Counting deadlines: rules, edge cases of the field, the trace and the calendar under it.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use domain::calendar::{Calendar, Day, DayKind, KAZAKHSTAN_CSV, Roll, Week};
use domain::deadlines::{
    Applied, Basis, CellKind, Length, MonthDay, Owed, Reckoning, Rhythm, Skipped, SkippedReason,
    Span, StartEvent, Step, Term, TermProblem, TooShort, Unit, Worked, day_count, instances,
    internal_date, reckon, reckon_words, too_short,
};
use proptest::prelude::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn kazakhstan() -> Calendar {
    Calendar::from_csv(KAZAKHSTAN_CSV, 3).unwrap()
}

fn basis(starts_on: &str, roll: Roll) -> Basis {
    Basis {
        roll,
        ..Basis::new(StartEvent::Signature, day(starts_on))
    }
}

fn reckoned(starts_on: &str, words: &str, roll: Roll) -> Reckoning {
    reckon_words(words, &basis(starts_on, roll), &kazakhstan()).unwrap()
}

fn due(starts_on: &str, words: &str, roll: Roll) -> NaiveDate {
    reckoned(starts_on, words, roll).due_on.unwrap()
}

#[test]
fn working_day_terms_end_as_the_examples_of_the_field_say() {
    assert_eq!(
        due("2018-12-21", "10 working days", Roll::Previous),
        day("2019-01-09")
    );
    assert_eq!(
        due("2018-12-24", "5 working days", Roll::Previous),
        day("2018-12-29")
    );
    assert_eq!(
        due("2020-05-08", "one working day", Roll::Previous),
        day("2020-05-11")
    );
    assert_eq!(
        due("2023-07-05", "3 working days", Roll::Previous),
        day("2023-07-12")
    );
}

#[test]
fn a_term_of_one_month_from_31_january_ends_on_28_february() {
    let reckoning = reckoned("2018-01-31", "within one month", Roll::Previous);
    assert_eq!(reckoning.due_on, Some(day("2018-02-28")));
    let added = Step::Added {
        from: day("2018-01-31"),
        length: Length::new(1, Unit::Months),
        reached: day("2018-02-28"),
        last_of_month: true,
    };
    assert_eq!(reckoning.steps, [added]);
    assert_eq!(
        due("2020-01-31", "within one month", Roll::None),
        day("2020-02-29")
    );
}

#[test]
fn a_month_that_ends_on_a_day_off_moves_as_the_setting_says() {
    for (start, previous, next, none) in [
        ("2018-04-09", "2018-05-05", "2018-05-10", "2018-05-09"),
        ("2018-07-31", "2018-08-29", "2018-09-03", "2018-08-31"),
        ("2022-12-01", "2022-12-30", "2023-01-04", "2023-01-01"),
    ] {
        assert_eq!(due(start, "one month", Roll::Previous), day(previous));
        assert_eq!(due(start, "one month", Roll::Next), day(next));
        assert_eq!(due(start, "one month", Roll::None), day(none));
    }
}

#[test]
fn weeks_quarters_half_years_and_years_end_on_the_same_weekday_or_number() {
    assert_eq!(due("2019-02-05", "2 weeks", Roll::None), day("2019-02-19"));
    assert_eq!(
        due("2018-11-30", "one quarter", Roll::None),
        day("2019-02-28")
    );
    assert_eq!(
        due("2018-12-21", "half a year", Roll::None),
        day("2019-06-21")
    );
    assert_eq!(due("2020-02-29", "one year", Roll::None), day("2021-02-28"));
    assert_eq!(due("2018-12-21", "10 days", Roll::None), day("2018-12-31"));
}

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
        [Worked {
            date: day("2018-05-05"),
            reason: "worked in place of 2018-05-08".to_owned()
        }]
    );
    let skipped: Vec<_> = reckoning
        .skipped
        .iter()
        .map(|range| (range.from, range.to))
        .collect();
    let alone = |date: &str| (day(date), day(date));
    assert_eq!(
        skipped,
        [
            alone("2018-05-06"),
            alone("2018-05-07"),
            alone("2018-05-08"),
            alone("2018-05-09")
        ]
    );
}

#[test]
fn edge_case_4_a_swap_published_late_proposes_another_date_and_moves_nothing() {
    let late_swap = ["2022-10-22", "2022-10-24"].map(day);
    let mut before = kazakhstan();
    before.days.retain(|date, _| !late_swap.contains(date));
    let basis = basis("2022-10-14", Roll::Previous);
    let first = reckon_words("6 working days", &basis, &before).unwrap();
    assert_eq!(first.due_on, Some(day("2022-10-24")));
    let again = first.again(&Calendar {
        version: 4,
        ..kazakhstan()
    });
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
    let term = domain::deadlines::parse(words).unwrap();
    assert_eq!(term.start(), Some(StartEvent::Receipt));
    let reckoning = reckon(
        &term,
        &Basis::new(StartEvent::Receipt, day("2019-02-04")),
        &kazakhstan(),
    );
    assert_eq!(reckoning.due_on, Some(day("2019-02-05")));
    assert_eq!(reckoning.basis.start, StartEvent::Receipt);
}

#[test]
fn edge_case_7_words_for_periods_events_and_standing_duties_each_have_their_rule() {
    assert_eq!(
        due("2018-12-21", "within a week", Roll::Previous),
        day("2018-12-28")
    );
    assert_eq!(
        due("2018-12-21", "by the end of the quarter", Roll::Previous),
        day("2018-12-29")
    );
    assert_eq!(
        due("2018-12-21", "by the end of next quarter", Roll::Previous),
        day("2019-03-29")
    );
    assert_eq!(
        due("2018-12-21", "in the first half-year", Roll::Previous),
        day("2019-06-28")
    );
    assert_eq!(
        due("2019-06-30", "in the first half-year", Roll::None),
        day("2019-06-30")
    );
    assert_eq!(
        due("2018-12-21", "in the first half of 2019", Roll::Previous),
        day("2019-06-28")
    );

    let event = reckoned(
        "2018-12-21",
        "after the situation stabilises",
        Roll::Previous,
    );
    assert_eq!(event.due_on, None);
    assert_eq!(
        event.term,
        Term::Event("after the situation stabilises".to_owned())
    );
    assert!(!event.proposed);

    let permanently = reckoned("2018-12-21", "permanently", Roll::Previous);
    assert_eq!(permanently.due_on, Some(day("2019-01-18")));
    assert_eq!(
        (permanently.applied, permanently.proposed),
        (Applied::StandingReport, true)
    );

    let monthly = reckoned("2018-12-21", "monthly", Roll::Previous);
    assert_eq!(monthly.due_on, Some(day("2019-01-10")));
    assert_eq!(
        (monthly.applied, monthly.proposed),
        (Applied::RecurringDay, true)
    );
    let by_the_fifth = reckoned("2018-12-21", "monthly by the 5th", Roll::Previous);
    assert_eq!(by_the_fifth.due_on, Some(day("2019-01-04")));
    assert_eq!(
        (by_the_fifth.applied, by_the_fifth.proposed),
        (Applied::AsWritten, false)
    );
}

#[test]
fn edge_case_8_a_date_past_or_under_two_working_days_away_is_flagged_before_signing() {
    let calendar = kazakhstan();
    let flagged = |due: &str| too_short(day(due), day("2018-12-28"), &calendar, Week::Five);
    assert_eq!(flagged("2018-12-27"), Some(TooShort::Past));
    assert_eq!(flagged("2018-12-28"), Some(TooShort::UnderTwoWorkingDays));
    assert_eq!(flagged("2018-12-29"), Some(TooShort::UnderTwoWorkingDays));
    // Five calendar days, but Saturday 29 December is the only working day before.
    assert_eq!(flagged("2019-01-02"), Some(TooShort::UnderTwoWorkingDays));
    assert_eq!(flagged("2019-01-03"), None);
}

#[test]
fn edge_case_30_a_date_in_digits_is_due_day_first() {
    assert_eq!(
        due("2007-10-01", "01/11/2007", Roll::None),
        day("2007-11-01")
    );
    assert_eq!(
        due("2019-09-02", "до 02.10.2019", Roll::None),
        day("2019-10-02")
    );
    let refused = reckon_words(
        "11/30/2007",
        &basis("2007-10-01", Roll::None),
        &kazakhstan(),
    );
    assert_eq!(
        refused,
        Err(TermProblem::NoSuchDate {
            day: 11,
            month: 30,
            year: 2007
        })
    );
}

#[test]
fn edge_case_42_terms_across_new_year_are_counted_by_the_calendar_of_both_years() {
    let reckoning = reckoned("2018-12-29", "3 working days", Roll::Previous);
    assert_eq!(reckoning.due_on, Some(day("2019-01-08")));
    assert_eq!(
        due("2018-12-21", "by the end of the year", Roll::Previous),
        day("2018-12-29")
    );
    assert_eq!(
        due("2018-12-31", "by the end of next month", Roll::Previous),
        day("2019-01-31")
    );
}

#[test]
fn a_recommendation_without_a_date_is_answered_in_ten_working_days() {
    let basis = Basis {
        owed: Owed::Answer,
        ..basis("2018-12-28", Roll::Previous)
    };
    let reckoning = reckon(&Term::NotGiven, &basis, &kazakhstan());
    assert_eq!(reckoning.due_on, Some(day("2019-01-16")));
    assert_eq!(
        (reckoning.applied, reckoning.proposed),
        (Applied::AnswerTerm, true)
    );
}

#[test]
fn words_of_haste_stand_for_terms_of_three_one_and_ten_days() {
    assert_eq!(
        due("2019-02-04", "urgent", Roll::Previous),
        day("2019-02-07")
    );
    assert_eq!(
        due("2019-02-04", "very urgent", Roll::Previous),
        day("2019-02-05")
    );
    assert_eq!(
        due("2019-02-04", "promptly", Roll::Previous),
        day("2019-02-14")
    );
    let reckoning = reckoned("2019-02-04", "срочно", Roll::Previous);
    assert_eq!(
        (reckoning.applied, reckoning.proposed),
        (Applied::Urgency, true)
    );
}

#[test]
fn a_counted_term_never_moves_back_to_the_day_it_runs_from() {
    // Friday 4 January + 3 days is Christmas, Monday; the working day before it is the 4th itself.
    let reckoning = reckoned("2019-01-04", "urgent", Roll::Previous);
    assert_eq!(reckoning.due_on, Some(day("2019-01-08")));
    let rolled = Step::Rolled {
        from: day("2019-01-07"),
        reached: day("2019-01-08"),
        roll: Roll::Next,
    };
    assert_eq!(reckoning.steps.last(), Some(&rolled));
    // A date that the words name is not put off; that nothing is left of it is flagged before signing.
    let named = due("2018-12-29", "by the end of the year", Roll::Previous);
    assert_eq!(named, day("2018-12-29"));
    assert_eq!(
        too_short(named, day("2018-12-29"), &kazakhstan(), Week::Five),
        Some(TooShort::UnderTwoWorkingDays)
    );
}

#[test]
fn the_trace_names_the_days_skipped_as_ranges_and_the_weekend_day_worked() {
    let reckoning = reckoned("2018-12-21", "10 working days", Roll::Previous);
    let range = |from: &str, to: &str, reason| Skipped {
        from: day(from),
        to: day(to),
        reason,
    };
    let named = |reason: &str| SkippedReason::Calendar(reason.to_owned());
    assert_eq!(
        reckoning.skipped,
        [
            range("2018-12-22", "2018-12-23", SkippedReason::Weekend),
            range("2018-12-30", "2018-12-30", SkippedReason::Weekend),
            range(
                "2018-12-31",
                "2018-12-31",
                named("day off in place of 2018-12-29")
            ),
            range("2019-01-01", "2019-01-02", named("New Year's Day")),
            range("2019-01-05", "2019-01-06", SkippedReason::Weekend),
            range("2019-01-07", "2019-01-07", named("Orthodox Christmas")),
        ]
    );
    assert_eq!(reckoning.skipped_days(), 9);
    assert_eq!(
        reckoning.worked,
        [Worked {
            date: day("2018-12-29"),
            reason: "worked in place of 2018-12-31".to_owned()
        }]
    );
    assert_eq!(reckoning.wording, "10 working days");
    assert!(!reckoning.beyond_calendar);
}

#[test]
fn a_six_day_body_counts_by_its_own_week() {
    let basis = Basis {
        week: Week::Six,
        ..basis("2018-12-21", Roll::Previous)
    };
    assert_eq!(
        reckon_words("10 working days", &basis, &kazakhstan())
            .unwrap()
            .due_on,
        Some(day("2019-01-04"))
    );
}

#[test]
fn a_date_beyond_the_published_calendar_says_so() {
    let reckoning = reckoned("2027-12-20", "20 working days", Roll::Previous);
    assert!(reckoning.beyond_calendar);
    assert_eq!(reckoning.due_on, Some(day("2028-01-17")));
    assert!(
        reckon(
            &Term::NotGiven,
            &basis("2019-01-01", Roll::None),
            &Calendar::default()
        )
        .beyond_calendar
    );
}

#[test]
fn a_reckoning_survives_json_and_is_reckoned_again_from_it() {
    for words in [
        "10 working days",
        "",
        "monthly",
        "permanently",
        "after the reform",
        "до конца квартала",
        "urgent",
        "by 9 May 2019",
    ] {
        let reckoning = reckoned("2018-12-21", words, Roll::Previous);
        let json = serde_json::to_string(&reckoning).unwrap();
        let stored: Reckoning = serde_json::from_str(&json).unwrap();
        assert_eq!(stored, reckoning);
        assert_eq!(stored.again(&kazakhstan()), reckoning);
    }
}

#[test]
fn edge_case_35_a_monthly_directive_makes_one_instance_a_month() {
    let term = Term::Recurring(Rhythm::Monthly { day: Some(31) });
    let basis = basis("2018-12-28", Roll::Previous);
    let found = instances(
        &term,
        &basis,
        &kazakhstan(),
        day("2018-12-31"),
        day("2019-03-31"),
    );
    let nominal: Vec<_> = found.iter().map(|instance| instance.nominal).collect();
    assert_eq!(
        nominal,
        [day("2019-01-31"), day("2019-02-28"), day("2019-03-31")]
    );
    // Sunday 31 March moves back to Friday.
    assert_eq!(found[2].due_on, day("2019-03-29"));
    assert_eq!(
        (found[0].period_from, found[0].period_to),
        (day("2018-12-01"), day("2018-12-31"))
    );
}

#[test]
fn quarterly_half_yearly_and_yearly_instances_name_the_period_that_has_ended() {
    let basis = basis("2018-12-28", Roll::None);
    let first = |words: &str| {
        let term = domain::deadlines::parse(words).unwrap();
        let instance = instances(
            &term,
            &basis,
            &kazakhstan(),
            day("2019-01-10"),
            day("2020-12-31"),
        )[0];
        (instance.nominal, instance.period_from, instance.period_to)
    };
    assert_eq!(
        first("quarterly by the 5th"),
        (day("2019-04-05"), day("2019-01-01"), day("2019-03-31"))
    );
    assert_eq!(
        first("half-yearly"),
        (day("2019-01-15"), day("2018-07-01"), day("2018-12-31"))
    );
    assert_eq!(
        first("annually by 1 March"),
        (day("2019-03-01"), day("2018-01-01"), day("2018-12-31"))
    );
    assert_eq!(
        first("permanently"),
        (day("2019-01-20"), day("2018-01-01"), day("2018-12-31"))
    );
}

#[test]
fn what_does_not_recur_has_no_instances_and_what_recurs_has_at_most_240() {
    let basis = basis("2018-12-28", Roll::None);
    let count = |term: &Term| {
        instances(
            term,
            &basis,
            &kazakhstan(),
            day("2019-01-01"),
            day("2099-01-01"),
        )
        .len()
    };
    assert_eq!(count(&Term::NotGiven), 0);
    assert_eq!(count(&Term::Recurring(Rhythm::Monthly { day: None })), 240);
    assert_eq!(
        count(&Term::Recurring(Rhythm::Yearly {
            date: Some(MonthDay { month: 2, day: 29 })
        })),
        80
    );
}

#[test]
fn a_co_executor_delivers_three_working_days_before_the_lead_or_a_third_of_a_short_term() {
    let calendar = kazakhstan();
    let internal =
        |due: &str, start: &str| internal_date(day(due), day(start), 3, &calendar, Week::Five);
    assert_eq!(
        internal("2019-03-12", "2019-01-28"),
        Some(day("2019-03-06"))
    );
    // Six working days: a third is two.
    assert_eq!(
        internal("2019-02-12", "2019-02-04"),
        Some(day("2019-02-08"))
    );
    // Two working days: one before.
    assert_eq!(
        internal("2019-02-06", "2019-02-04"),
        Some(day("2019-02-05"))
    );
    assert_eq!(internal("2019-02-05", "2019-02-04"), None);
    assert_eq!(internal("2019-02-01", "2019-02-04"), None);
}

#[test]
fn the_days_under_a_deadline_are_counted_to_the_date_and_the_overdue_ones_to_today() {
    let reckoning = reckoned("2019-01-28", "30 working days", Roll::Previous);
    let rows = day_count(&reckoning, day("2019-03-18"), &kazakhstan());
    assert_eq!(rows.len(), 8);
    let cells: BTreeMap<NaiveDate, CellKind> = rows
        .iter()
        .flat_map(|row| row.cells)
        .map(|cell| (cell.date, cell.kind))
        .collect();
    assert_eq!(cells[&day("2019-01-28")], CellKind::Start);
    assert_eq!(cells[&day("2019-01-29")], CellKind::Counted(1));
    assert_eq!(cells[&day("2019-02-02")], CellKind::Off);
    assert_eq!(cells[&day("2019-03-08")], CellKind::Off);
    assert_eq!(cells[&day("2019-03-11")], CellKind::Counted(29));
    assert_eq!(cells[&day("2019-03-12")], CellKind::Due);
    assert_eq!(cells[&day("2019-03-13")], CellKind::Overdue(1));
    assert_eq!(cells[&day("2019-03-16")], CellKind::Off);
    assert_eq!(cells[&day("2019-03-18")], CellKind::Overdue(6));
    assert_eq!(cells[&day("2019-03-19")], CellKind::Outside);
}

#[test]
fn a_long_term_shows_its_first_two_weeks_and_its_last_ten() {
    let reckoning = reckoned("2018-12-21", "one year", Roll::Previous);
    let rows = day_count(&reckoning, day("2019-02-01"), &kazakhstan());
    assert_eq!(rows.len(), 12);
    assert_eq!(
        (rows[0].monday, rows[1].monday),
        (day("2018-12-17"), day("2018-12-24"))
    );
    assert_eq!(
        (rows[1].left_out, rows[2].left_out, rows[3].left_out),
        (0, 41, 0)
    );
    assert_eq!(rows[2].monday, rows[1].monday + Days::new(7 * 42));
    assert!(rows[11].cells.iter().any(|cell| cell.kind == CellKind::Due));
    assert!(
        day_count(
            &reckoned("2018-12-21", "upon adoption", Roll::Previous),
            day("2019-02-01"),
            &kazakhstan()
        )
        .is_empty()
    );
}

#[test]
fn a_date_before_its_base_day_is_still_drawn() {
    let rows = day_count(
        &reckoned("2019-02-04", "by 1 February 2019", Roll::Previous),
        day("2019-01-01"),
        &kazakhstan(),
    );
    assert_eq!(rows[0].cells[4].kind, CellKind::Due);
    assert_eq!(rows[1].cells[0].kind, CellKind::Start);
}

/// The date found by walking over the trace alone: every day after the base that was not skipped.
fn recomputed(reckoning: &Reckoning) -> Option<NaiveDate> {
    let mut reached = None;
    for step in &reckoning.steps {
        reached = Some(match step {
            Step::Added {
                from,
                length:
                    Length {
                        amount,
                        unit: Unit::WorkingDays,
                    },
                ..
            } => {
                let skipped = |date: NaiveDate| {
                    reckoning
                        .skipped
                        .iter()
                        .any(|range| range.from <= date && date <= range.to)
                };
                from.iter_days()
                    .skip(1)
                    .filter(|date| !skipped(*date))
                    .nth(*amount as usize - 1)
                    .unwrap()
            }
            Step::Added { reached, .. }
            | Step::PeriodEnd { reached, .. }
            | Step::Occurrence { reached, .. } => *reached,
            Step::Written { date } => *date,
            Step::Rolled { from, roll, .. } => {
                let days = u64::try_from(reckoning.skipped_days()).unwrap();
                if *roll == Roll::Previous {
                    *from - Days::new(days)
                } else {
                    *from + Days::new(days)
                }
            }
        });
    }
    reached
}

fn terms() -> impl Strategy<Value = Term> {
    let units = prop::sample::select(vec![
        Unit::CalendarDays,
        Unit::WorkingDays,
        Unit::Weeks,
        Unit::Months,
        Unit::Quarters,
        Unit::HalfYears,
        Unit::Years,
    ]);
    let spans = prop::sample::select(vec![
        Span::Week,
        Span::Month,
        Span::Quarter,
        Span::HalfYear,
        Span::Year,
    ]);
    let days = prop::option::of(1u8..=31);
    prop_oneof![
        (0u64..6_000).prop_map(|days| Term::On(day("2011-01-01") + Days::new(days))),
        (1u32..300, units).prop_map(|(amount, unit)| Term::Within {
            length: Length::new(amount.min(unit.max()), unit),
            from: None
        }),
        spans.prop_map(|span| Term::EndOf(domain::deadlines::Period::Next(span))),
        days.clone()
            .prop_map(|day| Term::Recurring(Rhythm::Monthly { day })),
        days.prop_map(|day| Term::Recurring(Rhythm::HalfYearly { day })),
        Just(Term::NotGiven),
        Just(Term::Permanently),
    ]
}

proptest! {
    #[test]
    fn the_trace_recomputes_to_the_same_date(
        term in terms(),
        start in 0u64..6_000,
        roll in prop::sample::select(vec![Roll::Previous, Roll::Next, Roll::None]),
        week in prop::sample::select(vec![Week::Five, Week::Six]),
    ) {
        let calendar = kazakhstan();
        let starts_on = day("2011-01-01") + Days::new(start);
        let basis = Basis { roll, week, ..Basis::new(StartEvent::Meeting, starts_on) };
        let reckoning = reckon(&term, &basis, &calendar);
        let due_on = reckoning.due_on.unwrap();
        prop_assert_eq!(recomputed(&reckoning), Some(due_on));
        prop_assert_eq!(reckoning.again(&calendar), reckoning.clone());
        let ends_on_working_day = roll != Roll::None || matches!(term, Term::Within { length: Length { unit: Unit::WorkingDays, .. }, .. });
        prop_assert!(!ends_on_working_day || calendar.is_working(due_on, week));
        prop_assert!(matches!(term, Term::On(_)) || due_on > starts_on);
        let rows = day_count(&reckoning, due_on + Days::new(start % 500), &calendar);
        prop_assert!((1..=12).contains(&rows.len()));
    }

    #[test]
    fn a_day_that_becomes_free_never_shortens_a_term_in_working_days(start in 0u64..5_000, amount in 1u32..60, ahead in 1u64..90) {
        let calendar = kazakhstan();
        let starts_on = day("2011-01-01") + Days::new(start);
        let term = Term::Within { length: Length::new(amount, Unit::WorkingDays), from: None };
        let first = reckon(&term, &Basis::new(StartEvent::Signature, starts_on), &calendar);
        let mut changed = calendar;
        let free = Day { kind: DayKind::Off, reason: "Mourning".to_owned(), estimated: false, five_day_only: false };
        changed.days.insert(starts_on + Days::new(ahead), free);
        prop_assert!(first.again(&changed).due_on >= first.due_on);
    }
}
