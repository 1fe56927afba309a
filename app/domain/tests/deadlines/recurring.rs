//! Standing directives, period by period.

use domain::calendar::Roll;
use domain::deadlines::{MonthDay, Rhythm, Step, Term, instances, instances_by, parse, reckon_instance};

use crate::{basis, day, kazakhstan};

#[test]
fn edge_case_35_a_monthly_directive_makes_one_instance_a_month() {
    let term = Term::Recurring(Rhythm::Monthly { day: Some(31) });
    let basis = basis("2018-12-28", Roll::Previous);
    let found = instances(&term, &basis, &kazakhstan(), day("2018-12-31"), day("2019-03-31"));
    let nominal: Vec<_> = found.iter().map(|instance| instance.nominal).collect();
    assert_eq!(nominal, [day("2019-01-31"), day("2019-02-28"), day("2019-03-31")]);
    // Sunday 31 March moves back to Friday.
    assert_eq!(found[2].due_on, day("2019-03-29"));
    assert_eq!((found[0].period_from, found[0].period_to), (day("2018-12-01"), day("2018-12-31")));
}

#[test]
fn edge_case_35_three_periods_missed_are_three_instances_and_the_next_one_stands_ready() {
    let term = parse("monthly by the 10th").unwrap();
    let basis = basis("2018-12-28", Roll::Previous);
    let made = |made_to: Option<&str>, today: &str| -> Vec<_> {
        let made_to = made_to.map(day);
        let instances = instances_by(&term, &basis, &kazakhstan(), made_to, day(today));
        instances.iter().map(|instance| (instance.period_to, instance.due_on)).collect()
    };
    let december = (day("2018-12-31"), day("2019-01-10"));
    assert_eq!(made(None, "2018-12-28"), [december]);
    assert_eq!(made(Some("2018-12-31"), "2019-01-09"), []);
    let january = (day("2019-01-31"), day("2019-02-08"));
    assert_eq!(made(Some("2018-12-31"), "2019-01-10"), [january]);
    let later = [january, (day("2019-02-28"), day("2019-03-07")), (day("2019-03-31"), day("2019-04-10"))];
    assert_eq!(made(Some("2018-12-31"), "2019-03-20"), later);
}

#[test]
fn the_date_of_an_instance_explains_itself_and_is_found_again() {
    let term = parse("monthly by the 10th").unwrap();
    let (basis, calendar) = (basis("2018-12-28", Roll::Previous), kazakhstan());
    for instance in instances(&term, &basis, &calendar, day("2018-12-28"), day("2019-12-31")) {
        let reckoning = reckon_instance(&term, &basis, &calendar, &instance);
        assert_eq!(reckoning.due_on, Some(instance.due_on));
        assert!(matches!(reckoning.steps[0], Step::Occurrence { reached, .. } if reached == instance.nominal));
        assert_eq!((reckoning.basis.start, reckoning.basis.starts_on), (basis.start, basis.starts_on));
        assert_eq!(reckoning.again(&calendar), reckoning);
    }
}

#[test]
fn quarterly_half_yearly_and_yearly_instances_name_the_period_that_has_ended() {
    let basis = basis("2018-12-28", Roll::None);
    let first = |words: &str| {
        let term = parse(words).unwrap();
        let instance = instances(&term, &basis, &kazakhstan(), day("2019-01-10"), day("2020-12-31"))[0];
        (instance.nominal, instance.period_from, instance.period_to)
    };
    assert_eq!(first("quarterly by the 5th"), (day("2019-04-05"), day("2019-01-01"), day("2019-03-31")));
    assert_eq!(first("half-yearly"), (day("2019-01-15"), day("2018-07-01"), day("2018-12-31")));
    assert_eq!(first("annually by 1 March"), (day("2019-03-01"), day("2018-01-01"), day("2018-12-31")));
    assert_eq!(first("permanently"), (day("2019-01-20"), day("2018-01-01"), day("2018-12-31")));
}

#[test]
fn what_does_not_recur_has_no_instances_and_what_recurs_has_at_most_240() {
    let basis = basis("2018-12-28", Roll::None);
    let count = |term: &Term| instances(term, &basis, &kazakhstan(), day("2019-01-01"), day("2099-01-01")).len();
    assert_eq!(count(&Term::NotGiven), 0);
    assert_eq!(count(&Term::Recurring(Rhythm::Monthly { day: None })), 240);
    assert_eq!(count(&Term::Recurring(Rhythm::Yearly { date: Some(MonthDay { month: 2, day: 29 }) })), 80);
}
