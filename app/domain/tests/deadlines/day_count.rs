//! The calendar under a deadline.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use domain::calendar::Roll;
use domain::deadlines::{CellKind, day_count};

use crate::{day, kazakhstan, reckoned};

#[test]
fn the_days_under_a_deadline_are_counted_to_the_date_and_the_overdue_ones_to_today() {
    let reckoning = reckoned("2019-01-28", "30 working days", Roll::Previous);
    let rows = day_count(&reckoning, day("2019-03-18"), &kazakhstan());
    assert_eq!(rows.len(), 8);
    let cells: BTreeMap<NaiveDate, CellKind> =
        rows.iter().flat_map(|row| row.cells).map(|cell| (cell.date, cell.kind)).collect();
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
    assert_eq!((rows[0].monday, rows[1].monday), (day("2018-12-17"), day("2018-12-24")));
    assert_eq!((rows[1].left_out, rows[2].left_out, rows[3].left_out), (0, 41, 0));
    assert_eq!(rows[2].monday, rows[1].monday + Days::new(7 * 42));
    assert!(rows[11].cells.iter().any(|cell| cell.kind == CellKind::Due));
    assert!(
        day_count(&reckoned("2018-12-21", "upon adoption", Roll::Previous), day("2019-02-01"), &kazakhstan())
            .is_empty()
    );
}

#[test]
fn a_date_before_its_base_day_is_still_drawn() {
    let rows =
        day_count(&reckoned("2019-02-04", "by 1 February 2019", Roll::Previous), day("2019-01-01"), &kazakhstan());
    assert_eq!(rows[0].cells[4].kind, CellKind::Due);
    assert_eq!(rows[1].cells[0].kind, CellKind::Start);
}
