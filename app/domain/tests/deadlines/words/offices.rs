//! What offices write, the same in the three languages.

use domain::deadlines::{Period, Rhythm, Span, Term, Unit, Urgency, parse};

use super::{event, half, monthly, next, on, quarter, quarterly, this, within, yearly};

#[test]
#[expect(clippy::too_many_lines, reason = "a table reads best in one piece")]
fn each_kind_of_term_is_written_and_understood_in_english_russian_and_kazakh() {
    let table: [(Term, [&[&str]; 3]); 26] = [
        (
            within(10, Unit::WorkingDays),
            [
                &["10 working days", "within ten working days", "no later than 10 business days"],
                &["10 рабочих дней", "в течение десяти рабочих дней"],
                &["10 жұмыс күні", "он жұмыс күні ішінде", "10 жұмыс күні мерзімде"],
            ],
        ),
        (
            within(3, Unit::WorkingDays),
            [&["within three working days"], &["не позднее трех рабочих дней"], &["үш жұмыс күнінен кешіктірмей"]],
        ),
        (
            within(10, Unit::CalendarDays),
            [
                &["10 days", "within 10 calendar days"],
                &["в 10-дневный срок", "10 календарных дней"],
                &["10 күн ішінде", "он күндік мерзімде"],
            ],
        ),
        (
            within(1, Unit::Weeks),
            [
                &["within a week", "in one week"],
                &["в недельный срок", "в течение недели"],
                &["бір апта ішінде", "апталық мерзімде", "бір апта мерзімде"],
            ],
        ),
        (
            within(1, Unit::Months),
            [
                &["within one month", "in a month"],
                &["в месячный срок", "в течение одного месяца"],
                &["бір ай ішінде", "бір ай мерзімде", "айлық мерзімде"],
            ],
        ),
        (
            within(3, Unit::Months),
            [
                &["within three months"],
                &["в трехмесячный срок", "в течение трёх месяцев"],
                &["үш ай ішінде", "үш айлық мерзімде"],
            ],
        ),
        (within(1, Unit::Quarters), [&["within one quarter"], &["в квартальный срок"], &["бір тоқсан ішінде"]]),
        (within(1, Unit::HalfYears), [&["within half a year"], &["в течение полугода"], &["жарты жыл ішінде"]]),
        (within(1, Unit::Years), [&["within a year"], &["в годичный срок", "в течение года"], &["бір жыл ішінде"]]),
        (
            on("2019-03-01"),
            [
                &["by 1 March 2019", "before March 1, 2019", "no later than 01.03.2019", "by 2019-03-01"],
                &["до 1 марта 2019 года", "к 1 марта 2019 г.", "не позднее 01.03.2019", "в срок до 1 марта 2019 года"],
                &[
                    "2019 жылғы 1 наурызға дейін",
                    "2019 жылғы 1 наурыздан кешіктірмей",
                    "01.03.2019 дейін",
                    "2019 жылдың 1 наурызына дейін",
                ],
            ],
        ),
        (
            on("2007-11-01"),
            [
                &["01/11/2007", "by 01/11/2007", "1 November 2007"],
                &["до 01/11/2007", "1 ноября 2007 года"],
                &["01/11/2007 дейін", "2007 жылғы 1 қараша"],
            ],
        ),
        (
            on("2019-10-02"),
            [
                &["02.10.2019", "October 2, 2019"],
                &["до 02.10.2019", "02.10.2019 г.", "2 октября 2019 года"],
                &["02.10.2019 ж.", "2019 жылғы 2 қазанға дейін"],
            ],
        ),
        (
            on("2011-05-02"),
            [
                &["May 2, 2011", "by 2 May 2011"],
                &["2 мая 2011 года", "до 2 мая 2011 года"],
                &["2011 жылғы 2 мамырға дейін", "2011 жылғы 2 мамыр"],
            ],
        ),
        (
            this(Span::Quarter),
            [
                &["by the end of the quarter"],
                &["до конца квартала", "до конца текущего квартала"],
                &["тоқсанның соңына дейін", "тоқсан соңына дейін", "тоқсанның аяғына дейін"],
            ],
        ),
        (
            next(Span::Quarter),
            [&["by the end of next quarter"], &["до конца следующего квартала"], &["келесі тоқсанның соңына дейін"]],
        ),
        (
            this(Span::Year),
            [&["by the end of the year"], &["до конца года"], &["жыл соңына дейін", "жылдың аяғына дейін"]],
        ),
        (
            half(1, 2019),
            [
                &["in the first half of 2019", "by the end of the first half of 2019"],
                &["в первом полугодии 2019 года", "в I полугодии 2019 года", "до конца первого полугодия 2019 года"],
                &[
                    "2019 жылғы бірінші жартыжылдықта",
                    "2019 жылдың бірінші жартыжылдығында",
                    "2019 жылғы I жартыжылдықта",
                ],
            ],
        ),
        (
            quarter(4, 2019),
            [
                &["in the fourth quarter of 2019", "Q4 2019"],
                &["в IV квартале 2019 года", "в четвертом квартале 2019 года"],
                &["2019 жылғы IV тоқсанда", "2019 жылғы төртінші тоқсанда"],
            ],
        ),
        (
            Term::EndOf(Period::Year(2019)),
            [
                &["in 2019", "by the end of 2019"],
                &["в 2019 году", "до конца 2019 года"],
                &["2019 жыл ішінде", "2019 жылдың соңына дейін"],
            ],
        ),
        (
            monthly(10),
            [
                &["by the 10th of each month", "monthly, by the 10th"],
                &["до 10 числа каждого месяца", "ежемесячно, до 10-го числа", "ежемесячно к 10 числу"],
                &[
                    "әр айдың 10-күніне дейін",
                    "ай сайын 10-күніне дейін",
                    "ай сайын, 10-на дейін",
                    "әр айдың 10-на дейін",
                ],
            ],
        ),
        (
            quarterly(5),
            [
                &["quarterly, by the 5th of the month after the quarter"],
                &["ежеквартально до 5 числа месяца, следующего за кварталом"],
                &["тоқсан сайын 5-күніне дейін"],
            ],
        ),
        (
            Term::Recurring(Rhythm::HalfYearly { day: Some(15) }),
            [
                &["half-yearly by the 15th"],
                &["раз в полугодие до 15 числа", "один раз в полугодие до 15 числа"],
                &["жарты жылда бір рет 15-күніне дейін", "жартыжылдық сайын 15-күніне дейін"],
            ],
        ),
        (yearly(1, 20), [&["annually by 20 January"], &["ежегодно до 20 января"], &["жыл сайын 20 қаңтарға дейін"]]),
        (
            Term::Urgency(Urgency::Urgent),
            [&["urgent", "urgently"], &["срочно", "безотлагательно"], &["шұғыл", "шұғыл түрде"]],
        ),
        (Term::Urgency(Urgency::Promptly), [&["promptly"], &["оперативно"], &["жедел", "жедел түрде"]]),
        (
            Term::Permanently,
            [
                &["permanently", "on a permanent basis"],
                &["постоянно", "на постоянной основе"],
                &["тұрақты", "тұрақты түрде", "тұрақты негізде"],
            ],
        ),
    ];
    let mut wrong = Vec::new();
    for (term, languages) in &table {
        for words in languages.iter().copied().flatten() {
            if parse(words).as_ref() != Ok(term) {
                wrong.push(format!("{words:?}: {:?} in place of {term:?}", parse(words)));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn an_event_is_known_by_its_words_in_every_language_and_nothing_is_no_date() {
    let events = [
        "after the Government adopts the programme",
        "upon adoption of the law",
        "после принятия Правительством программы",
        "после стабилизации обстановки",
        "Үкімет бағдарламаны қабылдағаннан кейін",
        "заң қабылданғаннан кейін",
    ];
    for words in events {
        assert_eq!(parse(words), Ok(event(words)), "{words:?}");
    }
    for words in ["", " ", "–", "no date", "без срока", "мерзімсіз"] {
        assert_eq!(parse(words), Ok(Term::NotGiven), "{words:?}");
    }
}
