//! The trace, from which the date can be found again.

use chrono::{Days, NaiveDate};
use domain::calendar::{Calendar, Day, DayKind, Roll, Week};
use domain::deadlines::{
    Basis, Length, Period, Reckoning, Rhythm, Skipped, SkippedReason, Span, StartEvent, Step, Term, Unit, Worked,
    day_count, reckon,
};
use proptest::prelude::*;

use crate::{basis, day, kazakhstan, reckoned};

#[test]
fn the_trace_names_the_days_skipped_as_ranges_and_the_weekend_day_worked() {
    let reckoning = reckoned("2018-12-21", "10 working days", Roll::Previous);
    let range = |from: &str, to: &str, reason| Skipped { from: day(from), to: day(to), reason };
    let named = |reason: &str| SkippedReason::Calendar(reason.to_owned());
    assert_eq!(
        reckoning.skipped,
        [
            range("2018-12-22", "2018-12-23", SkippedReason::Weekend),
            range("2018-12-30", "2018-12-30", SkippedReason::Weekend),
            range("2018-12-31", "2018-12-31", named("day off in place of 2018-12-29")),
            range("2019-01-01", "2019-01-02", named("New Year's Day")),
            range("2019-01-05", "2019-01-06", SkippedReason::Weekend),
            range("2019-01-07", "2019-01-07", named("Orthodox Christmas")),
        ]
    );
    assert_eq!(reckoning.skipped_days(), 9);
    assert_eq!(
        reckoning.worked,
        [Worked { date: day("2018-12-29"), reason: "worked in place of 2018-12-31".to_owned() }]
    );
    assert_eq!(reckoning.wording, "10 working days");
    assert!(!reckoning.beyond_calendar);
}

#[test]
fn a_date_beyond_the_published_calendar_says_so() {
    let reckoning = reckoned("2027-12-20", "20 working days", Roll::Previous);
    assert!(reckoning.beyond_calendar);
    assert_eq!(reckoning.due_on, Some(day("2028-01-17")));
    assert!(reckon(&Term::NotGiven, &basis("2019-01-01", Roll::None), &Calendar::default()).beyond_calendar);
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

/// The date found by walking over the trace alone: every day after the base that was not skipped.
fn recomputed(reckoning: &Reckoning) -> Option<NaiveDate> {
    let mut reached = None;
    for step in &reckoning.steps {
        reached = Some(match step {
            Step::Added { from, length: Length { amount, unit: Unit::WorkingDays }, .. } => {
                let skipped =
                    |date: NaiveDate| reckoning.skipped.iter().any(|range| range.from <= date && date <= range.to);
                from.iter_days().skip(1).filter(|date| !skipped(*date)).nth(*amount as usize - 1).unwrap()
            }
            Step::Added { reached, .. } | Step::PeriodEnd { reached, .. } | Step::Occurrence { reached, .. } => {
                *reached
            }
            Step::Written { date } => *date,
            Step::Rolled { from, roll, .. } => {
                let days = u64::try_from(reckoning.skipped_days()).unwrap();
                if *roll == Roll::Previous { *from - Days::new(days) } else { *from + Days::new(days) }
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
    let spans = prop::sample::select(vec![Span::Week, Span::Month, Span::Quarter, Span::HalfYear, Span::Year]);
    let days = prop::option::of(1u8..=31);
    prop_oneof![
        (0u64..6_000).prop_map(|days| Term::On(day("2011-01-01") + Days::new(days))),
        (1u32..300, units)
            .prop_map(|(amount, unit)| Term::Within { length: Length::new(amount.min(unit.max()), unit), from: None }),
        spans.prop_map(|span| Term::EndOf(Period::Next(span))),
        days.clone().prop_map(|day| Term::Recurring(Rhythm::Monthly { day })),
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
        let free = Day { kind: DayKind::Off, reason: "Mourning".to_owned(), estimated: false, five_day_only: false, act: None };
        changed.days.insert(starts_on + Days::new(ahead), free);
        prop_assert!(first.again(&changed).due_on >= first.due_on);
    }
}
