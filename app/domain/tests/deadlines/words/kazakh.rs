use domain::deadlines::{Period, Rhythm, Span, StartEvent, Term, Unit, Urgency};

use super::{check, event, from, half, month, monthly, next, on, quarter, quarterly, this, within, yearly};

#[test]
fn dates_and_lengths_in_kazakh_are_understood() {
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
        ("2019 жылғы 1 сәуірге дейінгі мерзімде", on("2019-04-01")),
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
        ("хаттамаға қол қойылған күннен бастап 10 жұмыс күні ішінде", from(10, WorkingDays, Signature)),
        ("тапсырма алынған күннен бастап бес жұмыс күні ішінде", from(5, WorkingDays, Receipt)),
    ]);
}

#[test]
fn periods_rhythms_haste_and_events_in_kazakh_are_understood() {
    check(&[
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
        ("2019 жылғы төртінші тоқсанның соңына дейін", quarter(4, 2019)),
        ("2019 жылғы наурызда", month(3, 2019)),
        ("2019 жылғы наурыз айында", month(3, 2019)),
        ("2019 жылғы наурыздың соңына дейін", month(3, 2019)),
        ("ай сайын 10-күніне дейін", monthly(10)),
        ("әр айдың 10-күніне дейін", monthly(10)),
        ("ай сайын 10-нан кешіктірмей", monthly(10)),
        ("ай сайын", Term::Recurring(Rhythm::Monthly { day: None })),
        ("тоқсан сайын 5-күніне дейін", quarterly(5)),
        ("тоқсан сайын, есепті тоқсаннан кейінгі айдың 5-күніне дейін", quarterly(5)),
        ("жарты жылда бір рет", Term::Recurring(Rhythm::HalfYearly { day: None })),
        ("жыл сайын 20 қаңтарға дейін", yearly(1, 20)),
        ("шұғыл", Term::Urgency(Urgency::Urgent)),
        ("өте шұғыл", Term::Urgency(Urgency::VeryUrgent)),
        ("жедел", Term::Urgency(Urgency::Promptly)),
        ("тұрақты", Term::Permanently),
        ("тұрақты негізде", Term::Permanently),
        ("Үкімет бағдарламаны қабылдағаннан кейін", event("Үкімет бағдарламаны қабылдағаннан кейін")),
        (
            "бағдарлама қабылданған күннен бастап 10 жұмыс күні ішінде",
            event("бағдарлама қабылданған күннен бастап 10 жұмыс күні ішінде"),
        ),
    ]);
}
