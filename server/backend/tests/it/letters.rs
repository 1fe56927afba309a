//! What is told of letters before they go out, and who reads answers to them.

use backend::mail::outbox::deliver;
use backend::mail::{Carrier, Sender, sample};
use backend::reminders::{preview, trial};
use domain::councils::Settings;
use domain::error::{Error as Refusal, FieldError, Problem};
use domain::escalations::Step;
use domain::locale::Locale;
use domain::mail::{SampleFilter, Template};
use domain::reminders::{LetterChange, Occasion, Rule, TrialFilter};

use crate::councils::change;
use crate::digests::{gather, letters, remind};
use crate::life::{now, refusal, report_finally};
use crate::support::{World, both_databases, day};

both_databases!(
    who_gets_what_and_when_is_told_before_it_happens,
    another_schedule_is_tried_on_a_directive_and_nothing_is_saved,
    a_schedule_says_what_it_would_make_up_for,
    whoever_may_not_change_settings_tries_none,
    answers_go_to_the_office_that_the_council_names,
    letters_say_that_nobody_reads_answers_where_no_office_is_named,
    every_letter_can_be_looked_at_in_every_language,
);

async fn who_gets_what_and_when_is_told_before_it_happens(mut world: World) {
    let health = world.ministry("Health").await;
    let (lead, secretariat) = (world.of_body(health).await, world.secretariat().await);
    let directive = world.directive(health, "by 1 March 2019").await;
    world.move_to(day("2019-02-25"), "10:00");
    let told = preview(&now(&world, &secretariat), directive).await.unwrap();
    let days: Vec<_> = told.planned.iter().take(4).map(|letter| (letter.on, letter.occasion)).collect();
    assert_eq!(
        days,
        [
            // Planned three days ago, had the program run.
            (day("2019-02-25"), Occasion::Lead(Rule::Before(5))),
            (day("2019-02-26"), Occasion::Lead(Rule::Before(3))),
            (day("2019-02-28"), Occasion::Lead(Rule::Before(1))),
            (day("2019-03-01"), Occasion::Lead(Rule::OnTheDay)),
        ]
    );
    assert_eq!(told.planned[0].to, [("health@kenes.example".to_owned(), Some(8))]);
    assert!(told.planned.iter().any(|letter| letter.occasion == Occasion::Step(Step::Head)));
    // What was foretold happens.
    for (on, _) in &days {
        assert_eq!(remind(&mut world, &on.to_string()).await, 1, "{on}");
    }
    report_finally(&now(&world, &lead), directive).await;
    assert_eq!(preview(&now(&world, &secretariat), directive).await.unwrap().planned, []);
}

async fn another_schedule_is_tried_on_a_directive_and_nothing_is_saved(mut world: World) {
    let health = world.ministry("Health").await;
    let secretariat = world.secretariat().await;
    let directive = world.directive(health, "by 1 March 2019").await;
    world.move_to(day("2019-02-25"), "10:00");
    let ctx = now(&world, &secretariat);
    remind(&mut world, "2019-02-25").await;
    let standing = preview(&ctx, directive).await.unwrap();
    let typed = [("remind_binding", "2 1"), ("ladder_head", "in a while")];
    let values = typed.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
    let tried = trial(&ctx, &TrialFilter { number: "4/1".to_owned(), values }).await.unwrap();
    assert_eq!(tried.problems, [FieldError { field: "ladder_head".to_owned(), problem: Problem::NotANumber }]);
    let changes = tried.directive.unwrap().changes;
    let of = |wanted: LetterChange| {
        let kept = changes.iter().filter(move |(change, _)| *change == wanted);
        kept.map(|(_, letter)| (letter.on, letter.occasion)).collect::<Vec<_>>()
    };
    assert_eq!(of(LetterChange::Goes), [(day("2019-02-26"), Occasion::Lead(Rule::Before(3)))]);
    assert_eq!(of(LetterChange::Comes), [(day("2019-02-27"), Occasion::Lead(Rule::Before(2)))]);
    assert_eq!(of(LetterChange::Stays).len(), standing.planned.len() - 1);
    assert_eq!(preview(&ctx, directive).await.unwrap(), standing);
    assert_eq!(backend::councils::settings(&ctx).await.unwrap().version, 1);
    let none = trial(&ctx, &TrialFilter { number: "99/9".to_owned(), ..TrialFilter::default() }).await.unwrap();
    assert_eq!(none.directive, None);
}

async fn a_schedule_says_what_it_would_make_up_for(mut world: World) {
    let health = world.ministry("Health").await;
    let secretariat = world.secretariat().await;
    world.directive(health, "by 1 March 2019").await;
    let late = |days: &str| TrialFilter {
        number: "4/1".to_owned(),
        values: [("remind_binding".to_owned(), days.to_owned())].into(),
    };
    remind(&mut world, "2019-02-15").await;
    world.move_to(day("2019-02-21"), "10:00");
    let changes = trial(&now(&world, &secretariat), &late("10 7 5 3 1")).await.unwrap().directive.unwrap().changes;
    // Seven working days before was two days ago.
    let (change, letter) = changes.first().unwrap();
    let made_up_for = (LetterChange::Comes, day("2019-02-21"), Occasion::Lead(Rule::Before(7)));
    assert_eq!((*change, letter.on, letter.occasion), made_up_for);
}

async fn whoever_may_not_change_settings_tries_none(world: World) {
    let health = world.ministry("Health").await;
    for ctx in [world.of_body(health).await, world.leadership().await] {
        assert_eq!(refusal(trial(&ctx, &TrialFilter::default()).await), Refusal::Denied);
    }
}

async fn answers_go_to_the_office_that_the_council_names(mut world: World) {
    let health = world.ministry("Health").await;
    let secretariat = world.secretariat().await;
    let office = Some("office@council.example".to_owned());
    change(&secretariat, &Settings { reply_mailbox: office.clone(), ..Settings::default() }, 1).await.unwrap();
    world.of_body(health).await;
    world.directive(health, "by 1 March 2019").await;
    remind(&mut world, "2019-02-26").await;
    let letter = letters(&world).await.pop().unwrap();
    assert_eq!(letter.reply_to, office);
    assert!(letter.text.contains("An answer to it reaches office@council.example"), "{}", letter.text);
    assert!(sent(&world).await.lines().any(|line| line == "Reply-To: office@council.example"));
}

async fn letters_say_that_nobody_reads_answers_where_no_office_is_named(mut world: World) {
    let health = world.ministry("Health").await;
    world.of_body(health).await;
    world.directive(health, "by 1 March 2019").await;
    remind(&mut world, "2019-02-26").await;
    let letter = letters(&world).await.pop().unwrap();
    assert!(letter.text.contains("replies to it are not read"), "{}", letter.text);
    assert!(!sent(&world).await.contains("Reply-To"));
}

async fn every_letter_can_be_looked_at_in_every_language(mut world: World) {
    let health = world.ministry("Health").await;
    let secretariat = world.secretariat().await;
    world.directive(health, "by 1 March 2019").await;
    world.move_to(day("2019-03-12"), "10:00");
    for template in Template::ALL {
        for language in Locale::ALL {
            let filter = SampleFilter {
                template: template.as_str().to_owned(),
                language: language.as_str().to_owned(),
                number: "4/1".to_owned(),
            };
            let letter = sample(&now(&world, &secretariat), &filter).await.unwrap().letter;
            let letter = letter.unwrap_or_else(|| panic!("{template:?}"));
            assert!(letter.html.contains(&format!("lang=\"{}\"", language.as_str())), "{template:?} {language:?}");
            assert!(letter.text.contains("https://kenes.example/"), "{template:?} {language:?}\n{}", letter.text);
        }
    }
    // Looking sends nothing and makes no run.
    assert_eq!(letters(&world).await.len(), 0);
    assert_eq!(gather(&mut world, "2019-03-12", domain::digests::DigestKind::Own).await.len(), 1);
}

/// The one mail that was sent, as it was written for the servers.
async fn sent(world: &World) -> String {
    let folder = tempfile::tempdir().unwrap();
    let carrier = Carrier::folder(folder.path(), &Sender::new("Kenes <kenes@kenes.example>")).unwrap();
    assert_eq!(deliver(&world.backend, &carrier).await.unwrap().sent, 1);
    let file = folder.path().read_dir().unwrap().next().unwrap().unwrap();
    std::fs::read_to_string(file.path()).unwrap()
}
