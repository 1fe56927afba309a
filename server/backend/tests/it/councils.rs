//! The council's settings.

use std::collections::BTreeMap;

use backend::{Ctx, councils, history};
use domain::councils::{Setting, Settings, SettingsForm};
use domain::deadlines::{Length, Unit};
use domain::directives::DirectiveForm;
use domain::error::{Error as Refusal, Problem};
use domain::history::EventKind;

use crate::forms;
use crate::life::{file, refusal};
use crate::support::{World, both_databases, day};

both_databases!(
    a_change_of_settings_is_written_down_one_by_one,
    a_changed_default_counts_for_what_is_issued_later_and_moves_nothing,
    of_two_changes_at_once_one_is_told_of_the_other,
    the_secretariat_changes_settings_and_leadership_reads_them,
    settings_are_changed_only_with_a_confirmation,
);

fn form(settings: &Settings, version: i32) -> SettingsForm {
    let mut values = BTreeMap::new();
    for setting in Setting::ALL {
        let (first, second) = setting.of(settings).fields();
        values.insert(setting.as_str().to_owned(), first);
        values.insert(setting.unit_field().to_owned(), second);
    }
    SettingsForm { version: version.to_string(), confirmed: "on".to_owned(), values }
}

fn ten_days() -> Settings {
    let mut settings = Settings { papers_days: 3, ..Settings::default() };
    settings.terms.not_given = Length::new(10, Unit::CalendarDays);
    settings
}

pub async fn change(ctx: &Ctx, settings: &Settings, version: i32) -> Result<(), backend::Error> {
    councils::change_settings(ctx, &form(settings, version)).await
}

async fn a_change_of_settings_is_written_down_one_by_one(world: World) {
    let secretariat = world.secretariat().await;
    change(&secretariat, &ten_days(), 1).await.unwrap();
    let page = councils::settings(&secretariat).await.unwrap();
    assert_eq!((page.settings, page.version), (ten_days(), 2));
    let told: Vec<_> = page
        .history
        .iter()
        .map(|event| {
            (event.detail.subject.as_deref(), event.detail.value.as_deref(), event.detail.other_value.as_deref())
        })
        .collect();
    let papers = (Some("papers_days"), Some("3"), Some("7"));
    let not_given = (Some("not_given"), Some("10 calendar_days"), Some("1 months"));
    assert_eq!(told, [papers, not_given]);
    assert!(page.history.iter().all(|event| event.kind == EventKind::SettingChanged));
    // Saved again as they are, they leave no trace.
    change(&secretariat, &ten_days(), 2).await.unwrap();
    assert_eq!(councils::settings(&secretariat).await.unwrap().version, 2);
    assert!(history::verify(&world.system()).await.unwrap().0);
}

async fn a_changed_default_counts_for_what_is_issued_later_and_moves_nothing(world: World) {
    let (secretariat, health) = (world.secretariat().await, world.ministry("Health").await);
    let earlier = world.directive(health, "").await;
    let first = file(&secretariat, earlier).await.row.due_on;
    change(&secretariat, &ten_days(), 1).await.unwrap();
    assert_eq!(file(&secretariat, earlier).await.row.due_on, first);
    let meeting = world.meeting(day("2018-12-20")).await;
    let form = DirectiveForm { number: "1".to_owned(), ..forms::directive(meeting, health) };
    let id = backend::directives::save_draft(&secretariat, form).await.unwrap();
    backend::protocols::sign(&secretariat, forms::signature(meeting, "5", "2018-12-28")).await.unwrap();
    // Ten days from Friday 28 December end on Christmas; the working day before it is Friday the 4th.
    assert_eq!(file(&secretariat, id).await.row.due_on, Some(day("2019-01-04")));
}

async fn of_two_changes_at_once_one_is_told_of_the_other(world: World) {
    let (first, second) = (world.secretariat().await, world.secretariat().await);
    let other = Settings { still_days: 30, ..Settings::default() };
    let (one, two) = (ten_days(), other);
    let (one, two) = tokio::join!(change(&first, &one, 1), change(&second, &two, 1));
    let told: Vec<_> = [one, two].into_iter().filter_map(Result::err).map(backend::Error::into_refusal).collect();
    let [Refusal::Conflict(conflict)] = told.as_slice() else { panic!("{told:?}") };
    assert_eq!((conflict.by.as_str(), conflict.version), ("Secretariat", 2));
    assert!(!conflict.fields.is_empty() && conflict.fields.iter().all(|field| field.theirs != field.yours));
}

async fn the_secretariat_changes_settings_and_leadership_reads_them(world: World) {
    let leadership = world.leadership().await;
    assert!(!councils::settings(&leadership).await.unwrap().may_change);
    let body = world.of_body(world.ministry("Health").await).await;
    let administrator = world.administrator().await;
    for ctx in [&body, &administrator] {
        assert_eq!(refusal(councils::settings(ctx).await), Refusal::Denied);
    }
    for ctx in [&body, &administrator, &leadership] {
        assert_eq!(refusal(change(ctx, &ten_days(), 1).await), Refusal::Denied);
    }
}

async fn settings_are_changed_only_with_a_confirmation(world: World) {
    let secretariat = world.secretariat().await;
    let unconfirmed = SettingsForm { confirmed: String::new(), ..form(&ten_days(), 1) };
    let refused = refusal(councils::change_settings(&secretariat, &unconfirmed).await);
    assert_eq!(refused, Refusal::field("confirmed", Problem::NotConfirmed));
    assert_eq!(councils::settings(&secretariat).await.unwrap().settings, Settings::default());
}
