use domain::deadlines::{Period, Rhythm, Span, StartEvent, Term, Unit, Urgency};

use super::{check, event, from, half, month, monthly, next, on, quarter, quarterly, this, within, yearly};

#[test]
fn dates_and_lengths_in_english_are_understood() {
    use StartEvent::{Meeting, Receipt, Registration, Signature};
    use Unit::{CalendarDays, HalfYears, Months, Quarters, Weeks, WorkingDays, Years};
    check(&[
        ("by 1 March 2019", on("2019-03-01")),
        ("before March 1, 2019", on("2019-03-01")),
        ("By March 1,2019.", on("2019-03-01")),
        ("no later than 1 March 2019", on("2019-03-01")),
        ("by the 1st of March 2019", on("2019-03-01")),
        ("1st March 2019", on("2019-03-01")),
        ("on or before December 31st, 2019", on("2019-12-31")),
        ("by 1 March 2019 at the latest", on("2019-03-01")),
        ("01/11/2007", on("2007-11-01")),
        ("by 02.10.2019", on("2019-10-02")),
        ("2019-03-01", on("2019-03-01")),
        ("10 working days", within(10, WorkingDays)),
        ("TEN WORKING DAYS", within(10, WorkingDays)),
        ("10 (ten) working days", within(10, WorkingDays)),
        ("ten (10) business days", within(10, WorkingDays)),
        ("ten working days of signature", from(10, WorkingDays, Signature)),
        ("within 10 working days from the date of receipt", from(10, WorkingDays, Receipt)),
        ("within 5 working days after the meeting", from(5, WorkingDays, Meeting)),
        ("within a month of the registration of the protocol", from(1, Months, Registration)),
        ("no later than 3 working days after signing", from(3, WorkingDays, Signature)),
        ("within 5 working days of receiving the directive", from(5, WorkingDays, Receipt)),
        ("in ten days' time", within(10, CalendarDays)),
        ("within one month", within(1, Months)),
        ("within a one-month period", within(1, Months)),
        ("within 2 weeks", within(2, Weeks)),
        ("in a week", within(1, Weeks)),
        ("within twenty-one calendar days", within(21, CalendarDays)),
        ("within a period of 30 days", within(30, CalendarDays)),
        ("within half a year", within(1, HalfYears)),
        ("within six months", within(6, Months)),
        ("in two quarters", within(2, Quarters)),
        ("within one year", within(1, Years)),
    ]);
}

#[test]
fn periods_rhythms_haste_and_events_in_english_are_understood() {
    check(&[
        ("by the end of the quarter", this(Span::Quarter)),
        ("by the end of next quarter", next(Span::Quarter)),
        ("by the end of the month", this(Span::Month)),
        ("before the end of the half-year", this(Span::HalfYear)),
        ("at the end of this week", this(Span::Week)),
        ("by the end of the year", this(Span::Year)),
        ("by the end of 2019", Term::EndOf(Period::Year(2019))),
        ("in 2019", Term::EndOf(Period::Year(2019))),
        ("by the end of March 2019", month(3, 2019)),
        ("in March 2019", month(3, 2019)),
        ("in the first half of 2019", half(1, 2019)),
        ("during the second half-year of 2019", half(2, 2019)),
        ("in the first half of the year", Term::EndOf(Period::HalfYear { half: 1, year: None })),
        ("H1 2019", half(1, 2019)),
        ("Q1 2019", quarter(1, 2019)),
        ("by the end of Q3 2019", quarter(3, 2019)),
        ("in the 4th quarter of 2019", quarter(4, 2019)),
        ("III quarter 2019", quarter(3, 2019)),
        ("this quarter", this(Span::Quarter)),
        ("by the 10th of each month", monthly(10)),
        ("monthly, by the 10th", monthly(10)),
        ("every month by the 5th day of the following month", monthly(5)),
        ("monthly", Term::Recurring(Rhythm::Monthly { day: None })),
        ("quarterly by the 5th", quarterly(5)),
        ("quarterly, no later than the 5th of the month following the quarter", quarterly(5)),
        ("half-yearly by the 15th", Term::Recurring(Rhythm::HalfYearly { day: Some(15) })),
        ("semi-annually", Term::Recurring(Rhythm::HalfYearly { day: None })),
        ("annually by 20 January", yearly(1, 20)),
        ("by the 20th of January each year", yearly(1, 20)),
        ("yearly", Term::Recurring(Rhythm::Yearly { date: None })),
        ("urgent", Term::Urgency(Urgency::Urgent)),
        ("without delay", Term::Urgency(Urgency::Urgent)),
        ("very urgent", Term::Urgency(Urgency::VeryUrgent)),
        ("promptly", Term::Urgency(Urgency::Promptly)),
        ("permanently", Term::Permanently),
        ("on an ongoing basis", Term::Permanently),
        ("after the Government adopts the programme", event("after the Government adopts the programme")),
        ("Within 10 days after the programme is adopted", event("Within 10 days after the programme is adopted")),
    ]);
}
