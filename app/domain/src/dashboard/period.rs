//! The period over which discipline is counted.

use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::choice;
use crate::text;

choice! {
    Span {
        /// The present month and the eleven before it.
        TwelveMonths = "twelve_months",
        HalfYear = "half_year",
        LastHalfYear = "last_half_year",
        Quarter = "quarter",
        LastQuarter = "last_quarter",
    }
}

/// Both days included. It ends today at the latest: what is due later is not counted yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    pub from: NaiveDate,
    pub to: NaiveDate,
    /// None where the days were chosen one by one.
    pub span: Option<Span>,
}

/// A period as it stands in the address.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct PeriodFilter {
    /// [`Span`]; empty: twelve months.
    pub period: String,
    /// Days chosen one by one; they go before the span.
    pub from: String,
    pub to: String,
}

impl PeriodFilter {
    /// What is not understood is left out. An open beginning is that of the twelve months, an open end
    /// is today.
    pub fn read(&self, today: NaiveDate) -> Period {
        let (from, to) = (text::date(&self.from).ok(), text::date(&self.to).ok());
        if from.is_some() || to.is_some() {
            let to = to.unwrap_or(today).min(today);
            let from = from.unwrap_or_else(|| Period::of(Span::TwelveMonths, to).from);
            if from <= to {
                return Period { from, to, span: None };
            }
        }
        Period::of(Span::parse(self.period.trim()).unwrap_or(Span::TwelveMonths), today)
    }
}

impl Period {
    pub fn of(span: Span, today: NaiveDate) -> Period {
        let (from, to) = match span {
            Span::TwelveMonths => (back(today, 11), today),
            Span::HalfYear => (back(today, today.month0() % 6), today),
            Span::Quarter => (back(today, today.month0() % 3), today),
            Span::LastHalfYear => before(back(today, today.month0() % 6), 6),
            Span::LastQuarter => before(back(today, today.month0() % 3), 3),
        };
        Period { from, to, span: Some(span) }
    }

    pub fn days(self) -> (NaiveDate, NaiveDate) {
        (self.from, self.to)
    }
}

/// The first day of the month so many months back.
fn back(today: NaiveDate, months: u32) -> NaiveDate {
    today.with_day(1).unwrap_or(today) - Months::new(months)
}

/// The whole months before a day.
fn before(start: NaiveDate, months: u32) -> (NaiveDate, NaiveDate) {
    (start - Months::new(months), start.pred_opt().unwrap_or(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn read(period: &str, from: &str, to: &str) -> (NaiveDate, NaiveDate) {
        let filter = PeriodFilter { period: period.to_owned(), from: from.to_owned(), to: to.to_owned() };
        filter.read(day("2019-08-31")).days()
    }

    #[test]
    fn a_span_is_counted_from_the_first_of_a_month_until_today() {
        for (span, from, to) in [
            ("", "2018-09-01", "2019-08-31"),
            ("twelve_months", "2018-09-01", "2019-08-31"),
            ("half_year", "2019-07-01", "2019-08-31"),
            ("last_half_year", "2019-01-01", "2019-06-30"),
            ("quarter", "2019-07-01", "2019-08-31"),
            ("last_quarter", "2019-04-01", "2019-06-30"),
            ("a fortnight", "2018-09-01", "2019-08-31"),
        ] {
            assert_eq!(read(span, "", ""), (day(from), day(to)), "{span}");
        }
        let january = Period::of(Span::LastQuarter, day("2019-01-02"));
        assert_eq!(january.days(), (day("2018-10-01"), day("2018-12-31")));
    }

    #[test]
    fn chosen_days_go_before_a_span_and_end_today() {
        assert_eq!(read("quarter", "2019-02-01", "2019-02-28"), (day("2019-02-01"), day("2019-02-28")));
        assert_eq!(read("", "2019-02-01", "2030-01-01"), (day("2019-02-01"), day("2019-08-31")));
        assert_eq!(read("", "", "2019-06-30"), (day("2018-07-01"), day("2019-06-30")));
    }

    #[test]
    fn days_that_make_no_period_are_left_out() {
        assert_eq!(read("quarter", "2019-03-01", "2019-02-01"), (day("2019-07-01"), day("2019-08-31")));
        assert_eq!(read("", "yesterday", ""), (day("2018-09-01"), day("2019-08-31")));
    }
}
