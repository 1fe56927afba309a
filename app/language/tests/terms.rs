//! How the rules' own facts read in the three languages.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use chrono::NaiveDate;
use domain::dashboard::AGE_CLASSES;
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
        body: None,
        detail,
        remark: None,
    }
}

#[test]
fn an_overdue_directive_says_by_how_many_days() {
    let overdue = Timeliness::Overdue { days: 6, working_days: 4 };
    assert_eq!(
        in_each(|words| words.timeliness(overdue)),
        ["Overdue by 6 days", "Просрочено на 6 дней", "Мерзімінен 6 күн өтті"]
    );
    assert_eq!(in_each(|words| words.timeliness_word(overdue)), ["Overdue", "Просрочено", "Мерзімі бұзылған"]);
    assert_eq!(
        in_each(|words| words.timeliness_days(overdue).unwrap_or_default()),
        ["6 days (4 working)", "6 дней (рабочих: 4)", "6 күн (жұмыс күні: 4)"]
    );
}

#[test]
fn a_directive_due_soon_says_how_many_working_days_are_left() {
    let soon = |working_days| Timeliness::Soon { working_days };
    assert_eq!(
        in_each(|words| words.timeliness(soon(2))),
        ["Due in 2 working days", "Осталось 2 рабочих дня", "2 жұмыс күні қалды"]
    );
    assert_eq!(
        in_each(|words| words.timeliness(soon(0))),
        ["Due today", "Срок истекает сегодня", "Мерзімі бүгін аяқталады"]
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
        ["Closed: done", "Снято с контроля: исполнено", "Бақылаудан алынды: орындалды"]
    );
    assert_eq!(in_each(|words| words.force(Force::Recommendation)), ["Recommendation", "Рекомендация", "Ұсыным"]);
}

#[test]
fn a_problem_says_what_to_change() {
    assert_eq!(
        in_each(|words| words.problem(&Problem::TooLong { max: 300, length: 1500 })),
        [
            "Shorten it to 300 characters; it has 1,500 now",
            "Сократите до 300 знаков; сейчас их 1\u{a0}500",
            "300 таңбаға дейін қысқартыңыз; қазір 1\u{a0}500 таңба",
        ]
    );
    assert_eq!(
        Words::of(En).problem(&Problem::FileTooLarge { max_bytes: 20 * 1024 * 1024 }),
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
fn an_extension_granted_for_another_date_than_asked_says_both() {
    let detail = EventDetail {
        date: Some(date(2019, 3, 12)),
        other_date: Some(date(2019, 3, 29)),
        replaced: Some(date(2019, 3, 1)),
        subject: Some("b".to_owned()),
        ..EventDetail::default()
    };
    let granted = event(EventKind::ExtensionGranted, detail);
    assert_eq!(
        in_each(|words| words.history_event(&granted)),
        [
            "Deadline moved: 1 March 2019 → 12 March 2019; 29 March 2019 was asked, part (b)",
            "Срок продлён: 1 марта 2019 года → 12 марта 2019 года; запрашивали до 29 марта 2019 года, часть (b)",
            "Мерзімі ұзартылды: 2019 жылғы 1 наурыз → 2019 жылғы 12 наурыз; сұралғаны — 2019 жылғы 29 наурыз, (b) бөлігі",
        ]
    );
}

#[test]
fn beside_a_date_that_was_moved_stand_the_first_date_and_the_count() {
    let first = Some(date(2019, 3, 1));
    assert_eq!(Words::of(En).moved(first, first, 0), None);
    assert_eq!(
        in_each(|words| words.moved(Some(date(2019, 3, 29)), first, 2).unwrap_or_default()),
        [
            "first date 1 Mar 2019, 2 extensions",
            "первоначальный срок 1 марта 2019, продлён 2 раза",
            "алғашқы мерзімі 2019 ж. 1 нау., 2 рет ұзартылған",
        ]
    );
}

#[test]
fn a_reminder_in_the_history_says_its_rule() {
    let detail = EventDetail { value: Some(Rule::Before(10).key()), ..EventDetail::default() };
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
            assert!(!told.starts_with("history-"), "{kind:?} in {}", locale.as_str());
        }
    }
}

#[test]
fn an_age_class_names_its_bounds() {
    let words = Words::of(En);
    assert_eq!(AGE_CLASSES.map(|class| words.age_class(class))[0], "1 to 5 days");
    assert_eq!(AGE_CLASSES.map(|class| words.age_class(class))[5], "over 60 days");
}

#[test]
fn a_job_says_what_it_does_and_an_unknown_one_its_name() {
    assert_eq!(in_each(|words| words.job("deliver")), ["Sending letters", "Отправка писем", "Хаттарды жіберу"]);
    assert_eq!(Words::of(En).job("sow"), "sow");
}
