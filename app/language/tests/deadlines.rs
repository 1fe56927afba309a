//! How deadlines and their reckoning read in the three languages.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use chrono::NaiveDate;
use domain::calendar::{Calendar, KAZAKHSTAN_CSV};
use domain::deadlines::{
    Basis, Length, MonthDay, Period, Rhythm, Span, StartEvent, Step, Term, TermProblem, Unit, Urgency, parse, reckon,
    reckon_words,
};
use domain::locale::Locale::{self, En, Kk, Ru};
use language::Words;

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// The same fact in English, Russian and Kazakh.
fn in_each(say: impl Fn(&Words) -> String) -> [String; 3] {
    [En, Ru, Kk].map(|locale| say(Words::of(locale)))
}

#[test]
fn a_term_is_read_back_as_it_was_understood() {
    let ten_days = Term::Within { length: Length::new(10, Unit::WorkingDays), from: Some(StartEvent::Signature) };
    assert_eq!(
        in_each(|words| words.term(&ten_days)),
        [
            "within 10 working days of signature",
            "в течение 10 рабочих дней со дня подписания",
            "қол қойылған күннен бастап 10 жұмыс күні ішінде",
        ]
    );
    assert_eq!(
        in_each(|words| words.term(&Term::On(date(2019, 3, 1)))),
        ["by 1 March 2019", "до 1 марта 2019 года", "2019 жылғы 1 наурызға дейін"]
    );
    assert_eq!(
        in_each(|words| words.term(&Term::Within { length: Length::new(1, Unit::Months), from: None })),
        ["within 1 month", "в течение 1 месяца", "1 ай ішінде"]
    );
    assert_eq!(
        in_each(|words| words.term(&Term::Urgency(Urgency::VeryUrgent))),
        ["very urgently", "весьма срочно", "өте шұғыл"]
    );
}

#[test]
fn the_end_of_a_period_is_named_with_its_year() {
    let of_2019 = |locale: Locale| {
        let words = Words::of(locale);
        [
            words.term(&Term::EndOf(Period::Month { month: 3, year: Some(2019) })),
            words.term(&Term::EndOf(Period::Quarter { quarter: 2, year: Some(2019) })),
            words.term(&Term::EndOf(Period::Current(Span::HalfYear))),
            words.term(&Term::EndOf(Period::Year(2019))),
        ]
    };
    assert_eq!(
        of_2019(En),
        [
            "by the end of March 2019",
            "by the end of quarter 2 of 2019",
            "by the end of this half-year",
            "by the end of 2019",
        ]
    );
    assert_eq!(
        of_2019(Ru),
        [
            "до конца марта 2019 года",
            "до конца II квартала 2019 года",
            "до конца текущего полугодия",
            "до конца 2019 года",
        ]
    );
    assert_eq!(
        of_2019(Kk),
        [
            "2019 жылғы наурыз айының соңына дейін",
            "2019 жылғы II тоқсанның соңына дейін",
            "осы жартыжылдықтың соңына дейін",
            "2019 жылдың соңына дейін",
        ]
    );
}

#[test]
fn a_recurring_term_names_its_day() {
    let monthly = Term::Recurring(Rhythm::Monthly { day: Some(5) });
    assert_eq!(
        in_each(|words| words.term(&monthly)),
        ["monthly, by day 5 of the month", "ежемесячно, до 5-го числа", "ай сайын, айдың 5-күніне дейін"]
    );
    let yearly = Term::Recurring(Rhythm::Yearly { date: Some(MonthDay { month: 1, day: 20 }) });
    assert_eq!(
        in_each(|words| words.term(&yearly)),
        ["yearly, by 20 January", "ежегодно, до 20 января", "жыл сайын, 20 қаңтарға дейін"]
    );
}

#[test]
fn a_step_of_a_reckoning_is_a_sentence() {
    let step = Step::Added {
        from: date(2019, 1, 28),
        length: Length::new(30, Unit::WorkingDays),
        reached: date(2019, 3, 12),
        last_of_month: false,
    };
    assert_eq!(
        in_each(|words| words.step(&step)),
        [
            "30 working days from 28 January 2019: 12 March 2019.",
            "30 рабочих дней с 28 января 2019 года: 12 марта 2019 года.",
            "2019 жылғы 28 қаңтардан бастап 30 жұмыс күні: 2019 жылғы 12 наурыз.",
        ]
    );
}

#[test]
fn the_calendars_reasons_are_worded_in_the_readers_language() {
    assert_eq!(
        in_each(|words| words.calendar_reason("International Women's Day")),
        ["International Women’s Day", "Международный женский день", "Халықаралық әйелдер күні"]
    );
    assert_eq!(
        in_each(|words| words.calendar_reason("day off in place of 2019-05-04")),
        ["in place of 4 May 2019", "вместо 4 мая 2019 года", "2019 жылғы 4 мамырдың орнына"]
    );
    assert_eq!(Words::of(Kk).calendar_reason("Хатшылықтың сөзі"), "Хатшылықтың сөзі");
}

#[test]
fn a_deadline_without_a_date_explains_the_rule_that_proposed_it() {
    let calendar = Calendar::from_csv(KAZAKHSTAN_CSV, 3).unwrap();
    let reckoning = reckon(&Term::NotGiven, &Basis::new(StartEvent::Signature, date(2018, 12, 28)), &calendar);
    assert_eq!(reckoning.due_on, Some(date(2019, 1, 28)));
    assert_eq!(
        in_each(|words| words.rule_applied(&reckoning)),
        ["Rule “no date given”: 1 month", "Правило «срок не указан»: 1 месяц", "«Мерзім көрсетілмеген» қағидасы: 1 ай"]
    );
    assert_eq!(
        in_each(|words| words.cautions(&reckoning).join(" ")),
        [
            "The protocol names no date: this one is proposed by the rule.",
            "В протоколе дата не указана: срок предложен по правилу.",
            "Хаттамада күні көрсетілмеген: мерзім қағида бойынша ұсынылды.",
        ]
    );
}

#[test]
fn a_saturday_that_is_worked_says_in_place_of_which_day() {
    let calendar = Calendar::from_csv(KAZAKHSTAN_CSV, 3).unwrap();
    let ten_days = Term::Within { length: Length::new(10, Unit::WorkingDays), from: None };
    let reckoning = reckon(&ten_days, &Basis::new(StartEvent::Signature, date(2019, 4, 19)), &calendar);
    assert_eq!(reckoning.due_on, Some(date(2019, 5, 4)));
    let worked = &reckoning.worked[0];
    assert_eq!(
        in_each(|words| words.worked(worked)),
        [
            "Saturday, 4 May 2019 is a working day: in place of 10 May 2019",
            "суббота, 4 мая 2019 года — рабочий день: вместо 10 мая 2019 года",
            "2019 жылғы 4 мамыр, сенбі — жұмыс күні: 2019 жылғы 10 мамырдың орнына",
        ]
    );
    let skipped: Vec<String> = reckoning.skipped.iter().map(|skipped| Words::of(En).skipped(skipped)).collect();
    assert_eq!(
        skipped,
        ["20–21 April 2019: weekend", "27–28 April 2019: weekend", "1 May 2019: Unity Day of the People of Kazakhstan"]
    );
}

#[test]
fn a_term_that_names_no_real_day_says_which() {
    let said = |words: &Words, term: &str| words.term_problem(&parse(term).unwrap_err());
    assert_eq!(
        in_each(|words| said(words, "by 30 February 2019")),
        ["There is no 30 February 2019", "Даты 30 февраля 2019 года нет", "2019 жылғы 30 ақпан деген күн жоқ",]
    );
    let words = Words::of(En);
    assert_eq!(said(words, "03/15/2019"), "There is no month 15: write the day first, then the month");
    assert_eq!(said(words, "monthly by the 45th"), "There is no day 45 in the month");
}

#[test]
fn a_term_that_is_too_long_says_what_is_believed() {
    let problem = TermProblem::AmountOutOfRange { max: 999, unit: Unit::WorkingDays };
    assert_eq!(
        in_each(|words| words.term_problem(&problem)),
        [
            "The period must lie between 1 and 999 working days",
            "Период должен быть не менее 1 и не более 999 рабочих дней",
            "Кезең ұзақтығы: кемінде 1, ең көбі 999 жұмыс күні",
        ]
    );
}

#[test]
fn a_reckoning_is_told_line_by_line_with_the_weekends_in_one() {
    let calendar = Calendar::from_csv(KAZAKHSTAN_CSV, 3).unwrap();
    let basis = Basis::new(StartEvent::Signature, date(2019, 3, 1));
    let reckoning = reckon_words("10 working days", &basis, &calendar).unwrap();
    assert_eq!(
        Words::of(En).reckoning_lines(&reckoning),
        [
            "Words: 10 working days",
            "Day of signature: Friday, 1 March 2019",
            "Rule: As the protocol says",
            "10 working days from 1 March 2019: 18 March 2019.",
            "Days left out: 8 March 2019: International Women’s Day",
            "Weekends: 6 days are left out",
            "Deadline: Monday, 18 March 2019",
        ]
    );
}
