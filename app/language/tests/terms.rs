//! How the rules' own facts read in the three languages.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use chrono::NaiveDate;
use domain::calendar::{Calendar, KAZAKHSTAN_CSV};
use domain::dashboard::AGE_CLASSES;
use domain::deadlines::{
    Basis, Length, MonthDay, Period, Rhythm, Span, StartEvent, Step, Term, Unit, Urgency, reckon,
};
use domain::directives::{Confidence, DirectiveState, Force, Timeliness};
use domain::error::{Error, Problem};
use domain::history::{Event, EventDetail, EventKind};
use domain::locale::Locale::{self, En, Kk, Ru};
use domain::reminders::Rule;
use language::Words;

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// The same fact in English, Russian and Kazakh.
fn in_each(say: impl Fn(&Words) -> String) -> [String; 3] {
    [En, Ru, Kk].map(|locale| say(Words::of(locale)))
}

fn event(kind: EventKind, detail: EventDetail) -> Event {
    Event {
        kind,
        on: date(2019, 3, 11),
        at: "09:12".to_owned(),
        actor: None,
        role: None,
        detail,
        remark: None,
    }
}

#[test]
fn an_overdue_directive_says_by_how_many_days() {
    let overdue = Timeliness::Overdue {
        days: 6,
        working_days: 4,
    };
    assert_eq!(
        in_each(|words| words.timeliness(overdue)),
        [
            "Overdue by 6 days",
            "Просрочено на 6 дней",
            "Мерзімінен 6 күн өтті"
        ]
    );
    assert_eq!(
        in_each(|words| words.timeliness_word(overdue)),
        ["Overdue", "Просрочено", "Мерзімі бұзылған"]
    );
    assert_eq!(
        in_each(|words| words.timeliness_days(overdue).unwrap_or_default()),
        [
            "6 days (4 working)",
            "6 дней (рабочих: 4)",
            "6 күн (жұмыс күні: 4)"
        ]
    );
}

#[test]
fn a_directive_due_soon_says_how_many_working_days_are_left() {
    let soon = |working_days| Timeliness::Soon { working_days };
    assert_eq!(
        in_each(|words| words.timeliness(soon(2))),
        [
            "Due in 2 working days",
            "Осталось 2 рабочих дня",
            "2 жұмыс күні қалды"
        ]
    );
    assert_eq!(
        in_each(|words| words.timeliness(soon(0))),
        [
            "Due today",
            "Срок истекает сегодня",
            "Мерзімі бүгін аяқталады"
        ]
    );
}

#[test]
fn a_confidence_that_nobody_reported_is_said_to_be_in_doubt() {
    let words = Words::of(En);
    assert_eq!(words.confidence(Confidence::Green), "Likely");
    assert_eq!(words.confidence(None), "In doubt: nothing reported");
}

#[test]
fn states_and_forces_use_the_words_of_the_office() {
    assert_eq!(
        in_each(|words| words.directive_state(DirectiveState::ClosedDone)),
        [
            "Closed: done",
            "Снято с контроля: исполнено",
            "Бақылаудан алынды: орындалды"
        ]
    );
    assert_eq!(
        in_each(|words| words.force(Force::Recommendation)),
        ["Recommendation", "Рекомендация", "Ұсыным"]
    );
}

#[test]
fn a_problem_says_what_to_change() {
    assert_eq!(
        in_each(|words| words.problem(&Problem::TooLong {
            max: 300,
            length: 1500
        })),
        [
            "Shorten it to 300 characters; it has 1,500 now",
            "Сократите до 300 знаков; сейчас их 1\u{a0}500",
            "300 таңбаға дейін қысқартыңыз; қазір 1\u{a0}500 таңба",
        ]
    );
    assert_eq!(
        Words::of(En).problem(&Problem::FileTooLarge {
            max_bytes: 20 * 1024 * 1024
        }),
        "The file is too large: choose one of up to 20\u{a0}MB"
    );
}

#[test]
fn too_many_attempts_are_told_in_whole_minutes() {
    assert_eq!(
        in_each(|words| words.error(&Error::TooOften { seconds: 61 })),
        [
            "Too many attempts. Try again in 2 minutes.",
            "Слишком много попыток. Повторите через 2 минуты.",
            "Әрекет тым көп жасалды. 2 минуттан кейін қайталаңыз.",
        ]
    );
}

#[test]
fn a_term_is_read_back_as_it_was_understood() {
    let ten_days = Term::Within {
        length: Length::new(10, Unit::WorkingDays),
        from: Some(StartEvent::Signature),
    };
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
        [
            "by 1 March 2019",
            "до 1 марта 2019 года",
            "2019 жылғы 1 наурызға дейін"
        ]
    );
    assert_eq!(
        in_each(|words| words.term(&Term::Within {
            length: Length::new(1, Unit::Months),
            from: None
        })),
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
            words.term(&Term::EndOf(Period::Month {
                month: 3,
                year: Some(2019),
            })),
            words.term(&Term::EndOf(Period::Quarter {
                quarter: 2,
                year: Some(2019),
            })),
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
        [
            "monthly, by day 5 of the month",
            "ежемесячно, до 5-го числа",
            "ай сайын, айдың 5-күніне дейін"
        ]
    );
    let yearly = Term::Recurring(Rhythm::Yearly {
        date: Some(MonthDay { month: 1, day: 20 }),
    });
    assert_eq!(
        in_each(|words| words.term(&yearly)),
        [
            "yearly, by 20 January",
            "ежегодно, до 20 января",
            "жыл сайын, 20 қаңтарға дейін"
        ]
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
        [
            "International Women’s Day",
            "Международный женский день",
            "Халықаралық әйелдер күні"
        ]
    );
    assert_eq!(
        in_each(|words| words.calendar_reason("day off in place of 2019-05-04")),
        [
            "in place of 4 May 2019",
            "вместо 4 мая 2019 года",
            "2019 жылғы 4 мамырдың орнына"
        ]
    );
    assert_eq!(
        Words::of(Kk).calendar_reason("Хатшылықтың сөзі"),
        "Хатшылықтың сөзі"
    );
}

#[test]
fn an_extension_granted_for_another_date_than_asked_says_both() {
    let detail = EventDetail {
        date: Some(date(2019, 3, 12)),
        other_date: Some(date(2019, 3, 29)),
        ..EventDetail::default()
    };
    let granted = event(EventKind::ExtensionGranted, detail);
    assert_eq!(
        in_each(|words| words.history_event(&granted)),
        [
            "Deadline moved; new date 12 March 2019, 29 March 2019 was asked",
            "Срок продлён; новый срок — 12 марта 2019 года, запрашивался — 29 марта 2019 года",
            "Мерзімі ұзартылды; жаңа мерзімі — 2019 жылғы 12 наурыз, сұралғаны — 2019 жылғы 29 наурыз",
        ]
    );
}

#[test]
fn a_reminder_in_the_history_says_its_rule() {
    let detail = EventDetail {
        value: Some(Rule::Before(10).key()),
        ..EventDetail::default()
    };
    let sent = event(EventKind::MailSent, detail);
    assert_eq!(
        in_each(|words| words.history_event(&sent)),
        [
            "Letter sent: reminder, 10 working days before",
            "Отправлено письмо: напоминание, за 10 рабочих дней до срока",
            "Хат жіберілді: еске салу, мерзіміне 10 жұмыс күні қалғанда",
        ]
    );
}

#[test]
fn every_event_can_be_told_in_every_language() {
    for kind in EventKind::ALL {
        for locale in Locale::ALL {
            let told = Words::of(locale).history_event(&event(*kind, EventDetail::default()));
            assert!(
                !told.starts_with("history-"),
                "{kind:?} in {}",
                locale.as_str()
            );
        }
    }
}

#[test]
fn an_age_class_names_its_bounds() {
    let words = Words::of(En);
    assert_eq!(
        AGE_CLASSES.map(|class| words.age_class(class))[0],
        "1 to 5 days"
    );
    assert_eq!(
        AGE_CLASSES.map(|class| words.age_class(class))[5],
        "over 60 days"
    );
}

#[test]
fn a_deadline_without_a_date_explains_the_rule_that_proposed_it() {
    let calendar = Calendar::from_csv(KAZAKHSTAN_CSV, 3).unwrap();
    let reckoning = reckon(
        &Term::NotGiven,
        &Basis::new(StartEvent::Signature, date(2018, 12, 28)),
        &calendar,
    );
    assert_eq!(reckoning.due_on, Some(date(2019, 1, 28)));
    assert_eq!(
        in_each(|words| words.rule_applied(&reckoning)),
        [
            "Rule “no date given”: 1 month",
            "Правило «срок не указан»: 1 месяц",
            "«Мерзім көрсетілмеген» қағидасы: 1 ай"
        ]
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
    let ten_days = Term::Within {
        length: Length::new(10, Unit::WorkingDays),
        from: None,
    };
    let reckoning = reckon(
        &ten_days,
        &Basis::new(StartEvent::Signature, date(2019, 4, 19)),
        &calendar,
    );
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
    let skipped: Vec<String> = reckoning
        .skipped
        .iter()
        .map(|skipped| Words::of(En).skipped(skipped))
        .collect();
    assert_eq!(
        skipped,
        [
            "20–21 April 2019: weekend",
            "27–28 April 2019: weekend",
            "1 May 2019: Unity Day of the People of Kazakhstan"
        ]
    );
}
