//! Counting a term to a date.

use domain::calendar::{Roll, Week};
use domain::deadlines::{
    Applied, Basis, Length, Owed, Step, Term, TooShort, Unit, internal_date, reckon, reckon_words, too_short,
};

use crate::{basis, day, due, kazakhstan, reckoned};

#[test]
fn working_day_terms_end_as_the_examples_of_the_field_say() {
    assert_eq!(due("2018-12-21", "10 working days", Roll::Previous), day("2019-01-09"));
    assert_eq!(due("2018-12-24", "5 working days", Roll::Previous), day("2018-12-29"));
    assert_eq!(due("2020-05-08", "one working day", Roll::Previous), day("2020-05-11"));
    assert_eq!(due("2023-07-05", "3 working days", Roll::Previous), day("2023-07-12"));
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
    assert_eq!(due("2020-01-31", "within one month", Roll::None), day("2020-02-29"));
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
    assert_eq!(due("2018-11-30", "one quarter", Roll::None), day("2019-02-28"));
    assert_eq!(due("2018-12-21", "half a year", Roll::None), day("2019-06-21"));
    assert_eq!(due("2020-02-29", "one year", Roll::None), day("2021-02-28"));
    assert_eq!(due("2018-12-21", "10 days", Roll::None), day("2018-12-31"));
}

#[test]
fn a_recommendation_without_a_date_is_answered_in_ten_working_days() {
    let basis = Basis { owed: Owed::Answer, ..basis("2018-12-28", Roll::Previous) };
    let reckoning = reckon(&Term::NotGiven, &basis, &kazakhstan());
    assert_eq!(reckoning.due_on, Some(day("2019-01-16")));
    assert_eq!((reckoning.applied, reckoning.proposed), (Applied::AnswerTerm, true));
}

#[test]
fn words_of_haste_stand_for_terms_of_three_one_and_ten_days() {
    assert_eq!(due("2019-02-04", "urgent", Roll::Previous), day("2019-02-07"));
    assert_eq!(due("2019-02-04", "very urgent", Roll::Previous), day("2019-02-05"));
    assert_eq!(due("2019-02-04", "promptly", Roll::Previous), day("2019-02-14"));
    let reckoning = reckoned("2019-02-04", "срочно", Roll::Previous);
    assert_eq!((reckoning.applied, reckoning.proposed), (Applied::Urgency, true));
}

#[test]
fn a_counted_term_never_moves_back_to_the_day_it_runs_from() {
    // Friday 4 January + 3 days is Christmas, Monday; the working day before it is the 4th itself.
    let reckoning = reckoned("2019-01-04", "urgent", Roll::Previous);
    assert_eq!(reckoning.due_on, Some(day("2019-01-08")));
    let rolled = Step::Rolled { from: day("2019-01-07"), reached: day("2019-01-08"), roll: Roll::Next };
    assert_eq!(reckoning.steps.last(), Some(&rolled));
    // A date that the words name is not put off; that nothing is left of it is flagged before signing.
    let named = due("2018-12-29", "by the end of the year", Roll::Previous);
    assert_eq!(named, day("2018-12-29"));
    assert_eq!(too_short(named, day("2018-12-29"), 2, &kazakhstan(), Week::Five), Some(TooShort::TooFewWorkingDays));
}

#[test]
fn a_six_day_body_counts_by_its_own_week() {
    let basis = Basis { week: Week::Six, ..basis("2018-12-21", Roll::Previous) };
    assert_eq!(reckon_words("10 working days", &basis, &kazakhstan()).unwrap().due_on, Some(day("2019-01-04")));
}

#[test]
fn a_co_executor_delivers_three_working_days_before_the_lead_or_a_third_of_a_short_term() {
    let calendar = kazakhstan();
    let internal = |due: &str, start: &str| internal_date(day(due), day(start), 3, &calendar, Week::Five);
    assert_eq!(internal("2019-03-12", "2019-01-28"), Some(day("2019-03-06")));
    // Six working days: a third is two.
    assert_eq!(internal("2019-02-12", "2019-02-04"), Some(day("2019-02-08")));
    // Two working days: one before.
    assert_eq!(internal("2019-02-06", "2019-02-04"), Some(day("2019-02-05")));
    assert_eq!(internal("2019-02-05", "2019-02-04"), None);
    assert_eq!(internal("2019-02-01", "2019-02-04"), None);
}
