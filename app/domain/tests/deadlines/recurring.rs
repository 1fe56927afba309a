//! Standing directives, period by period.

use domain::calendar::Roll;
use domain::deadlines::{MonthDay, Rhythm, Term, instances, parse};

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
