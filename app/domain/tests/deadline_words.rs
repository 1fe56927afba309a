//! Deadlines as offices write them, in three languages.

use chrono::NaiveDate;
use domain::deadlines::{
    Length, MonthDay, Period, Rhythm, Span, StartEvent, Term, TermProblem, Unit, Urgency, parse,
};
use proptest::prelude::*;

fn on(date: &str) -> Term {
    Term::On(date.parse::<NaiveDate>().unwrap())
}

fn within(amount: u32, unit: Unit) -> Term {
    Term::Within {
        length: Length::new(amount, unit),
        from: None,
    }
}

fn from(amount: u32, unit: Unit, start: StartEvent) -> Term {
    Term::Within {
        length: Length::new(amount, unit),
        from: Some(start),
    }
}

fn half(half: u8, year: i32) -> Term {
    Term::EndOf(Period::HalfYear {
        half,
        year: Some(year),
    })
}

fn quarter(quarter: u8, year: i32) -> Term {
    Term::EndOf(Period::Quarter {
        quarter,
        year: Some(year),
    })
}

fn month(month: u8, year: i32) -> Term {
    Term::EndOf(Period::Month {
        month,
        year: Some(year),
    })
}

fn this(span: Span) -> Term {
    Term::EndOf(Period::Current(span))
}

fn next(span: Span) -> Term {
    Term::EndOf(Period::Next(span))
}

fn monthly(day: u8) -> Term {
    Term::Recurring(Rhythm::Monthly { day: Some(day) })
}

fn quarterly(day: u8) -> Term {
    Term::Recurring(Rhythm::Quarterly { day: Some(day) })
}

fn yearly(month: u8, day: u8) -> Term {
    Term::Recurring(Rhythm::Yearly {
        date: Some(MonthDay { month, day }),
    })
}

fn event(words: &str) -> Term {
    Term::Event(words.to_owned())
}

fn check(table: &[(&str, Term)]) {
    for (words, term) in table {
        assert_eq!(parse(words).as_ref(), Ok(term), "{words:?}");
    }
}

#[test]
fn deadlines_in_english_are_understood() {
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
        ("01/11/2007", on("2007-11-01")),
        ("by 02.10.2019", on("2019-10-02")),
        ("2019-03-01", on("2019-03-01")),
        ("10 working days", within(10, WorkingDays)),
        ("TEN WORKING DAYS", within(10, WorkingDays)),
        ("10 (ten) working days", within(10, WorkingDays)),
        ("ten (10) business days", within(10, WorkingDays)),
        (
            "ten working days of signature",
            from(10, WorkingDays, Signature),
        ),
        (
            "within 10 working days from the date of receipt",
            from(10, WorkingDays, Receipt),
        ),
        (
            "within 5 working days after the meeting",
            from(5, WorkingDays, Meeting),
        ),
        (
            "within a month of the registration of the protocol",
            from(1, Months, Registration),
        ),
        (
            "no later than 3 working days after signing",
            from(3, WorkingDays, Signature),
        ),
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
        (
            "in the first half of the year",
            Term::EndOf(Period::HalfYear {
                half: 1,
                year: None,
            }),
        ),
        ("H1 2019", half(1, 2019)),
        ("Q1 2019", quarter(1, 2019)),
        ("by the end of Q3 2019", quarter(3, 2019)),
        ("in the 4th quarter of 2019", quarter(4, 2019)),
        ("III quarter 2019", quarter(3, 2019)),
        ("this quarter", this(Span::Quarter)),
        ("by the 10th of each month", monthly(10)),
        ("monthly, by the 10th", monthly(10)),
        (
            "every month by the 5th day of the following month",
            monthly(5),
        ),
        ("monthly", Term::Recurring(Rhythm::Monthly { day: None })),
        ("quarterly by the 5th", quarterly(5)),
        (
            "quarterly, no later than the 5th of the month following the quarter",
            quarterly(5),
        ),
        (
            "half-yearly by the 15th",
            Term::Recurring(Rhythm::HalfYearly { day: Some(15) }),
        ),
        (
            "semi-annually",
            Term::Recurring(Rhythm::HalfYearly { day: None }),
        ),
        ("annually by 20 January", yearly(1, 20)),
        ("by the 20th of January each year", yearly(1, 20)),
        ("yearly", Term::Recurring(Rhythm::Yearly { date: None })),
        ("urgent", Term::Urgency(Urgency::Urgent)),
        ("without delay", Term::Urgency(Urgency::Urgent)),
        ("very urgent", Term::Urgency(Urgency::VeryUrgent)),
        ("promptly", Term::Urgency(Urgency::Promptly)),
        ("permanently", Term::Permanently),
        ("on an ongoing basis", Term::Permanently),
        (
            "after the Government adopts the programme",
            event("after the Government adopts the programme"),
        ),
        (
            "Within 10 days after the programme is adopted",
            event("Within 10 days after the programme is adopted"),
        ),
    ]);
}

#[test]
fn deadlines_in_russian_are_understood() {
    use StartEvent::{Meeting, Receipt, Registration, Signature};
    use Unit::{CalendarDays, HalfYears, Months, Quarters, Weeks, WorkingDays, Years};
    check(&[
        ("до 1 марта 2019 года", on("2019-03-01")),
        ("не позднее 1 марта 2019 г.", on("2019-03-01")),
        ("До «1» марта 2019\u{a0}года.", on("2019-03-01")),
        ("к 1 марта 2019 года", on("2019-03-01")),
        ("в срок до 01.03.2019 г.", on("2019-03-01")),
        ("01.03.2019г.", on("2019-03-01")),
        ("Срок исполнения: до 31 мая 2019 года", on("2019-05-31")),
        ("в течение 10 рабочих дней", within(10, WorkingDays)),
        (
            "в течение 10 (десяти) рабочих дней",
            within(10, WorkingDays),
        ),
        (
            "в течение двадцати одного рабочего дня",
            within(21, WorkingDays),
        ),
        ("десять рабочих дней", within(10, WorkingDays)),
        ("в срок не более 5 рабочих дней", within(5, WorkingDays)),
        (
            "в течение 10 рабочих дней со дня подписания протокола",
            from(10, WorkingDays, Signature),
        ),
        (
            "в течение пяти рабочих дней с момента получения поручения",
            from(5, WorkingDays, Receipt),
        ),
        (
            "не позднее трёх рабочих дней после заседания",
            from(3, WorkingDays, Meeting),
        ),
        (
            "в месячный срок со дня регистрации",
            from(1, Months, Registration),
        ),
        ("в 10-дневный срок", within(10, CalendarDays)),
        ("в 10-ти дневный срок", within(10, CalendarDays)),
        ("в десятидневный срок", within(10, CalendarDays)),
        ("в трёхдневный срок", within(3, CalendarDays)),
        ("в недельный срок", within(1, Weeks)),
        ("в двухнедельный срок", within(2, Weeks)),
        ("в месячный срок", within(1, Months)),
        ("в двухмесячный срок", within(2, Months)),
        ("в 3-х месячный срок", within(3, Months)),
        ("в квартальный срок", within(1, Quarters)),
        ("в полугодовой срок", within(1, HalfYears)),
        ("в годичный срок", within(1, Years)),
        ("в течение месяца", within(1, Months)),
        ("в течение одного месяца", within(1, Months)),
        ("через неделю", within(1, Weeks)),
        ("в течение полугода", within(1, HalfYears)),
        ("30 календарных дней", within(30, CalendarDays)),
        ("до конца квартала", this(Span::Quarter)),
        ("до конца текущего месяца", this(Span::Month)),
        ("до конца следующего полугодия", next(Span::HalfYear)),
        ("до конца года", this(Span::Year)),
        ("до конца 2019 года", Term::EndOf(Period::Year(2019))),
        ("в 2019 году", Term::EndOf(Period::Year(2019))),
        ("до конца марта 2019 года", month(3, 2019)),
        ("в марте 2019 года", month(3, 2019)),
        ("в первом полугодии 2019 года", half(1, 2019)),
        ("в I полугодии 2019 года", half(1, 2019)),
        ("во втором полугодии 2019 г.", half(2, 2019)),
        ("в 1-м полугодии 2019 года", half(1, 2019)),
        ("I полугодие 2019 года", half(1, 2019)),
        (
            "в первом полугодии",
            Term::EndOf(Period::HalfYear {
                half: 1,
                year: None,
            }),
        ),
        ("до конца IV квартала 2019 года", quarter(4, 2019)),
        ("в течение III квартала 2019 года", quarter(3, 2019)),
        ("в следующем квартале", next(Span::Quarter)),
        ("ежемесячно до 10 числа", monthly(10)),
        ("до 10 числа каждого месяца", monthly(10)),
        (
            "ежемесячно, не позднее 10-го числа месяца, следующего за отчётным",
            monthly(10),
        ),
        (
            "ежеквартально",
            Term::Recurring(Rhythm::Quarterly { day: None }),
        ),
        (
            "ежеквартально до 5 числа месяца, следующего за отчётным кварталом",
            quarterly(5),
        ),
        (
            "раз в полугодие до 15 числа",
            Term::Recurring(Rhythm::HalfYearly { day: Some(15) }),
        ),
        ("ежегодно до 20 января", yearly(1, 20)),
        ("до 1 марта каждого года", yearly(3, 1)),
        ("СРОЧНО", Term::Urgency(Urgency::Urgent)),
        ("незамедлительно", Term::Urgency(Urgency::Urgent)),
        ("весьма срочно", Term::Urgency(Urgency::VeryUrgent)),
        ("оперативно", Term::Urgency(Urgency::Promptly)),
        ("постоянно", Term::Permanently),
        ("на постоянной основе", Term::Permanently),
        (
            "после принятия программы Правительством",
            event("после принятия программы Правительством"),
        ),
        (
            "в течение 10 дней после принятия программы",
            event("в течение 10 дней после принятия программы"),
        ),
        ("без срока", Term::NotGiven),
    ]);
}

#[test]
fn deadlines_in_kazakh_are_understood() {
    use StartEvent::{Receipt, Signature};
    use Unit::{CalendarDays, HalfYears, Months, Quarters, Weeks, WorkingDays, Years};
    check(&[
        ("2019 жылғы 1 наурызға дейін", on("2019-03-01")),
        ("2019 жылғы 1 наурыздан кешіктірмей", on("2019-03-01")),
        ("2019 жылғы 1 наурыздан кешіктірілмей", on("2019-03-01")),
        ("2019 жылдың 1 наурызына дейін", on("2019-03-01")),
        ("2019 ж. 31 желтоқсанға дейін", on("2019-12-31")),
        ("2019 жылғы 15 қыркүйекке дейін", on("2019-09-15")),
        ("1 наурыз 2019 жыл", on("2019-03-01")),
        ("01.03.2019 ж. дейін", on("2019-03-01")),
        ("01.03.2019-ға дейін", on("2019-03-01")),
        ("10 жұмыс күні ішінде", within(10, WorkingDays)),
        ("он жұмыс күні ішінде", within(10, WorkingDays)),
        ("10 (он) жұмыс күні ішінде", within(10, WorkingDays)),
        ("он бес жұмыс күнінен кешіктірмей", within(15, WorkingDays)),
        ("он екі күн ішінде", within(12, CalendarDays)),
        ("30 күнтізбелік күн ішінде", within(30, CalendarDays)),
        ("он күндік мерзімде", within(10, CalendarDays)),
        ("бір ай ішінде", within(1, Months)),
        ("айлық мерзімде", within(1, Months)),
        ("екі айлық мерзімде", within(2, Months)),
        ("бір апта мерзімде", within(1, Weeks)),
        ("апталық мерзімде", within(1, Weeks)),
        ("бір тоқсан ішінде", within(1, Quarters)),
        ("жарты жыл ішінде", within(1, HalfYears)),
        ("бір жыл ішінде", within(1, Years)),
        (
            "хаттамаға қол қойылған күннен бастап 10 жұмыс күні ішінде",
            from(10, WorkingDays, Signature),
        ),
        (
            "тапсырма алынған күннен бастап бес жұмыс күні ішінде",
            from(5, WorkingDays, Receipt),
        ),
        ("тоқсан соңына дейін", this(Span::Quarter)),
        ("тоқсанның соңына дейін", this(Span::Quarter)),
        ("айдың соңына дейін", this(Span::Month)),
        ("жыл соңына дейін", this(Span::Year)),
        ("осы жартыжылдықтың соңына дейін", this(Span::HalfYear)),
        ("келесі тоқсанның аяғына дейін", next(Span::Quarter)),
        ("2019 жылдың соңына дейін", Term::EndOf(Period::Year(2019))),
        ("2019 жыл ішінде", Term::EndOf(Period::Year(2019))),
        ("2019 жылғы бірінші жартыжылдықта", half(1, 2019)),
        ("2019 жылдың бірінші жартыжылдығында", half(1, 2019)),
        ("2019 жылғы І жартыжылдықта", half(1, 2019)),
        ("2019 жылғы II тоқсанда", quarter(2, 2019)),
        ("2019 жылдың 1-тоқсанында", quarter(1, 2019)),
        (
            "2019 жылғы төртінші тоқсанның соңына дейін",
            quarter(4, 2019),
        ),
        ("2019 жылғы наурызда", month(3, 2019)),
        ("2019 жылғы наурыз айында", month(3, 2019)),
        ("2019 жылғы наурыздың соңына дейін", month(3, 2019)),
        ("ай сайын 10-күніне дейін", monthly(10)),
        ("әр айдың 10-күніне дейін", monthly(10)),
        ("ай сайын 10-нан кешіктірмей", monthly(10)),
        ("ай сайын", Term::Recurring(Rhythm::Monthly { day: None })),
        ("тоқсан сайын 5-күніне дейін", quarterly(5)),
        (
            "тоқсан сайын, есепті тоқсаннан кейінгі айдың 5-күніне дейін",
            quarterly(5),
        ),
        (
            "жарты жылда бір рет",
            Term::Recurring(Rhythm::HalfYearly { day: None }),
        ),
        ("жыл сайын 20 қаңтарға дейін", yearly(1, 20)),
        ("шұғыл", Term::Urgency(Urgency::Urgent)),
        ("өте шұғыл", Term::Urgency(Urgency::VeryUrgent)),
        ("жедел", Term::Urgency(Urgency::Promptly)),
        ("тұрақты", Term::Permanently),
        ("тұрақты негізде", Term::Permanently),
        (
            "Үкімет бағдарламаны қабылдағаннан кейін",
            event("Үкімет бағдарламаны қабылдағаннан кейін"),
        ),
        (
            "бағдарлама қабылданған күннен бастап 10 жұмыс күні ішінде",
            event("бағдарлама қабылданған күннен бастап 10 жұмыс күні ішінде"),
        ),
    ]);
}

#[test]
fn nothing_written_is_no_date_given() {
    check(&[
        ("", Term::NotGiven),
        ("  \u{a0}\n", Term::NotGiven),
        ("—", Term::NotGiven),
        (" - ", Term::NotGiven),
        ("no date", Term::NotGiven),
    ]);
}

#[test]
fn what_can_be_read_in_two_ways_or_not_at_all_is_asked_and_never_guessed() {
    let asked = [
        "by March",
        "by 2019",
        "by the first half of 2019",
        "до марта",
        "до 2019 года",
        "к первому полугодию",
        "2019 жылғы наурызға дейін",
        "тоқсанға дейін",
        "after 1 March 2019",
        "после 1 марта 2019 года",
        "2019 жылғы 1 наурыздан кейін",
        "1 наурыздан",
        "10-12 working days",
        "1.5 months",
        "5,5 months",
        "-5 days",
        "10",
        "ten",
        "days",
        "working days",
        "рабочих дней",
        "within the next month",
        "в течение квартала",
        "тоқсан ішінде",
        "as soon as possible",
        "by 1 March 2019 or 1 April 2019",
        "1 March 2019 and then monthly",
        "soon",
        "100%",
        "10 (twelve) working days",
        "в кратчайший срок",
        "№ 68",
        "10 working days?!",
        "0x10 days",
        "by the 10th",
        "до 10 числа",
        "1/2 month",
        "٣ days",
        "ten one days",
    ];
    for words in asked {
        assert_eq!(parse(words), Err(TermProblem::NotUnderstood), "{words:?}");
    }
}

#[test]
fn edge_case_30_dates_are_read_day_first_and_only_where_there_is_such_a_day() {
    assert_eq!(parse("02.10.2019"), Ok(on("2019-10-02")));
    assert_eq!(
        parse("03/15/2019"),
        Err(TermProblem::NoSuchDate {
            day: 3,
            month: 15,
            year: 2019
        })
    );
    assert_eq!(
        parse("by 31 February 2019"),
        Err(TermProblem::NoSuchDate {
            day: 31,
            month: 2,
            year: 2019
        })
    );
    assert_eq!(
        parse("до 31 июня 2019 года"),
        Err(TermProblem::NoSuchDate {
            day: 31,
            month: 6,
            year: 2019
        })
    );
    assert_eq!(
        parse("2019 жылғы 30 ақпанға дейін"),
        Err(TermProblem::NoSuchDate {
            day: 30,
            month: 2,
            year: 2019
        })
    );
    assert_eq!(parse("29 February 2020"), Ok(on("2020-02-29")));
}

#[test]
fn a_date_without_its_whole_year_is_asked_for() {
    for words in [
        "by 1 March",
        "до 1 марта",
        "1 наурызға дейін",
        "01.03.19",
        "до 01.03.19 г.",
    ] {
        assert_eq!(parse(words), Err(TermProblem::YearMissing), "{words:?}");
    }
    assert_eq!(
        parse("by 32 March"),
        Err(TermProblem::NoSuchDay { day: 32 })
    );
    assert_eq!(
        parse("1 March 1019"),
        Err(TermProblem::YearOutOfRange {
            first: 1991,
            last: 2099
        })
    );
}

#[test]
fn an_amount_of_nought_or_beyond_reason_is_refused_with_the_limit() {
    let days = TermProblem::AmountOutOfRange {
        max: 999,
        unit: Unit::WorkingDays,
    };
    for words in [
        "0 working days",
        "1000 working days",
        "99999999999999999999 рабочих дней",
        "0 жұмыс күні ішінде",
    ] {
        assert_eq!(parse(words), Err(days), "{words:?}");
    }
    assert_eq!(
        parse("121 months"),
        Err(TermProblem::AmountOutOfRange {
            max: 120,
            unit: Unit::Months
        })
    );
    assert_eq!(
        parse("monthly by the 45th"),
        Err(TermProblem::NoSuchDay { day: 45 })
    );
}

#[test]
fn a_wording_of_more_than_200_characters_is_not_read() {
    let padded = |length: usize| format!("{:length$}", "ай сайын");
    assert_eq!(
        parse(&padded(200)),
        Ok(Term::Recurring(Rhythm::Monthly { day: None }))
    );
    assert_eq!(parse(&padded(201)), Err(TermProblem::TooLong { max: 200 }));
}

#[test]
fn case_no_break_spaces_and_letters_of_two_parts_make_no_difference() {
    check(&[
        (
            "В\u{a0}ТЕЧЕНИЕ\u{202f}10\u{a0}РАБОЧИХ ДНЕЙ",
            within(10, Unit::WorkingDays),
        ),
        (
            "в тре\u{308}хдневныи\u{306} срок",
            within(3, Unit::CalendarDays),
        ),
        ("within\t10\r\nworking  days", within(10, Unit::WorkingDays)),
        ("1 MARCH 2019", on("2019-03-01")),
    ]);
}

#[test]
fn a_term_survives_json() {
    for words in [
        "by 1 March 2019",
        "10 working days of signature",
        "до конца квартала",
        "ай сайын 10-күніне дейін",
        "urgent",
        "постоянно",
        "",
        "upon adoption",
    ] {
        let term = parse(words).unwrap();
        let json = serde_json::to_string(&term).unwrap();
        assert_eq!(serde_json::from_str::<Term>(&json).unwrap(), term, "{json}");
    }
}

proptest! {
    #[test]
    fn no_text_makes_the_reader_panic(text in any::<String>()) {
        let _ = parse(&text);
    }

    #[test]
    fn no_order_of_known_words_makes_the_reader_panic(words in proptest::collection::vec(prop::sample::select(vec![
        "by", "the", "end of", "10", "2019", "31.02.2019", "1/1/19", "march", "within", "days", "-", "(", "0", "4294967296", "до", "конца", "марта", "в",
        "дневный", "рабочих", "после", "ежемесячно", "числа", "жылғы", "наурызға", "дейін", "тоқсан", "соңына", "он", "сайын", "кейін", "бастап", "i",
    ]), 0..10)) {
        let _ = parse(&words.join(" "));
    }

    #[test]
    fn every_date_is_understood_however_it_is_written(days in 0u64..36_000) {
        let date = "2000-01-01".parse::<NaiveDate>().unwrap() + chrono::Days::new(days);
        for form in ["%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y", "%-d %B %Y", "%B %-d, %Y"] {
            prop_assert_eq!(parse(&date.format(form).to_string()), Ok(Term::On(date)));
        }
    }
}
