use domain::deadlines::{Period, Rhythm, Span, StartEvent, Term, Unit, Urgency};

use super::{check, event, from, half, month, monthly, next, on, quarter, quarterly, this, within, yearly};

#[test]
fn dates_and_lengths_in_russian_are_understood() {
    use StartEvent::{Meeting, Receipt, Registration, Signature};
    use Unit::{CalendarDays, HalfYears, Months, Quarters, Weeks, WorkingDays, Years};
    check(&[
        ("до 1 марта 2019 года", on("2019-03-01")),
        ("не позднее 1 марта 2019 г.", on("2019-03-01")),
        ("До «1» марта 2019\u{a0}года.", on("2019-03-01")),
        ("к 1 марта 2019 года", on("2019-03-01")),
        ("в срок до 01.03.2019 г.", on("2019-03-01")),
        ("не позднее 1 марта 2019 года включительно", on("2019-03-01")),
        ("01.03.2019г.", on("2019-03-01")),
        ("Срок исполнения: до 31 мая 2019 года", on("2019-05-31")),
        ("в течение 10 рабочих дней", within(10, WorkingDays)),
        ("в течение 10 (десяти) рабочих дней", within(10, WorkingDays)),
        ("в течение двадцати одного рабочего дня", within(21, WorkingDays)),
        ("десять рабочих дней", within(10, WorkingDays)),
        ("в срок не более 5 рабочих дней", within(5, WorkingDays)),
        ("в течение 10 рабочих дней со дня подписания протокола", from(10, WorkingDays, Signature)),
        ("в течение пяти рабочих дней с момента получения поручения", from(5, WorkingDays, Receipt)),
        ("не позднее трёх рабочих дней после заседания", from(3, WorkingDays, Meeting)),
        ("в месячный срок со дня регистрации", from(1, Months, Registration)),
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
    ]);
}

#[test]
fn periods_rhythms_haste_and_events_in_russian_are_understood() {
    check(&[
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
        ("в первом полугодии", Term::EndOf(Period::HalfYear { half: 1, year: None })),
        ("до конца IV квартала 2019 года", quarter(4, 2019)),
        ("в течение III квартала 2019 года", quarter(3, 2019)),
        ("в следующем квартале", next(Span::Quarter)),
        ("ежемесячно до 10 числа", monthly(10)),
        ("до 10 числа каждого месяца", monthly(10)),
        ("ежемесячно, не позднее 10-го числа месяца, следующего за отчётным", monthly(10)),
        ("ежеквартально", Term::Recurring(Rhythm::Quarterly { day: None })),
        ("ежеквартально до 5 числа месяца, следующего за отчётным кварталом", quarterly(5)),
        ("раз в полугодие до 15 числа", Term::Recurring(Rhythm::HalfYearly { day: Some(15) })),
        ("1 раз в квартал", Term::Recurring(Rhythm::Quarterly { day: None })),
        ("ежегодно до 20 января", yearly(1, 20)),
        ("до 1 марта каждого года", yearly(3, 1)),
        ("СРОЧНО", Term::Urgency(Urgency::Urgent)),
        ("незамедлительно", Term::Urgency(Urgency::Urgent)),
        ("весьма срочно", Term::Urgency(Urgency::VeryUrgent)),
        ("оперативно", Term::Urgency(Urgency::Promptly)),
        ("постоянно", Term::Permanently),
        ("на постоянной основе", Term::Permanently),
        ("после принятия программы Правительством", event("после принятия программы Правительством")),
        ("в течение 10 дней после принятия программы", event("в течение 10 дней после принятия программы")),
        ("без срока", Term::NotGiven),
    ]);
}
