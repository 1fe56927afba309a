//! Two people act on one directive at once: one wins, the other is told, nothing is lost.

use backend::{Ctx, Error, directives, extensions, reports};
use domain::directives::{DirectiveFile, DirectiveState};
use domain::error::{Error as Refusal, Obstacle};
use domain::extensions::{EndorsementForm, ExtensionDecisionForm, ExtensionForm, ExtensionState};
use domain::history::EventKind;
use domain::ids::DirectiveId;
use domain::reports::ReportForm;

use crate::life::{
    ask, checked, decide, decision, file, more_time, on_more_time, put_up, report, report_finally, send_back_to_body,
};
use crate::support::{World, both_databases};

both_databases!(
    two_people_of_the_lead_report,
    the_lead_reports_while_the_directive_is_cancelled,
    the_lead_reports_while_more_time_is_granted,
    the_lead_acknowledges_while_the_directive_is_cancelled,
    two_people_of_the_secretariat_check,
    the_secretariat_checks_while_the_directive_is_held,
    more_time_is_granted_and_refused,
    more_time_is_granted_while_it_is_withdrawn,
    more_time_is_decided_while_the_secretariat_advises,
    more_time_is_decided_while_the_request_lapses,
    more_time_is_asked_for_while_the_directive_is_cancelled,
    the_directive_is_closed_and_sent_back,
    the_directive_is_reopened_twice,
    a_co_executor_contributes_while_the_lead_gives_interim_information,
);

async fn two_people_of_the_lead_report(world: World) {
    let led = Led::new(&world).await;
    let form = led.report("final").await;
    let other = ReportForm { text: "Another text.".to_owned(), ..form.clone() };
    let told = one_is_told(tokio::join!(
        reports::submit(&led.lead, &form, Vec::new()),
        reports::submit(&led.second, &other, Vec::new())
    ));
    assert_eq!(told, Refusal::NotNow(Obstacle::State));
    assert_eq!(led.file().await.reports.len(), 1);
}

async fn the_lead_reports_while_the_directive_is_cancelled(world: World) {
    let led = Led::new(&world).await;
    let leadership = world.leadership().await;
    let (form, cancel) = (led.report("final").await, decision(&leadership, led.directive, "cancelled").await);
    let (reported, cancelled) =
        tokio::join!(reports::submit(&led.lead, &form, Vec::new()), directives::decide(&leadership, &cancel));
    let told = one_is_told((reported, cancelled));
    let file = led.file().await;
    match file.row.state {
        // The chair is shown that a report came meanwhile.
        DirectiveState::Reported => assert_eq!(words_kept(&told), "As discussed."),
        DirectiveState::Cancelled => {
            assert_eq!((told, file.reports.len()), (Refusal::NotNow(Obstacle::State), 0));
        }
        state => panic!("{state:?}"),
    }
}

async fn the_lead_reports_while_more_time_is_granted(world: World) {
    let led = Led::new(&world).await;
    let extension = ask(&led.lead, led.directive, "2019-03-29").await;
    let leadership = world.leadership().await;
    let version = led.version().await;
    let grant = ExtensionDecisionForm { version, ..on_more_time(led.directive, &extension, "granted", "") };
    let form = led.report("final").await;
    let (reported, granted) =
        tokio::join!(reports::submit(&led.lead, &form, Vec::new()), extensions::decide(&leadership, &grant));
    let kept = if granted.is_ok() { "The order is registered." } else { "The chair agrees." };
    assert_eq!(words_kept(&one_is_told((reported, granted))), kept);
}

async fn the_lead_acknowledges_while_the_directive_is_cancelled(world: World) {
    let led = Led::new(&world).await;
    let leadership = world.leadership().await;
    let cancel = decision(&leadership, led.directive, "cancelled").await;
    let (acknowledged, cancelled) =
        tokio::join!(directives::acknowledge(&led.lead, led.directive), directives::decide(&leadership, &cancel));
    let told = one_is_told((acknowledged, cancelled));
    match led.file().await.row.state {
        DirectiveState::Acknowledged => assert_eq!(words_kept(&told), "As discussed."),
        DirectiveState::Cancelled => assert_eq!(told, Refusal::NotNow(Obstacle::State)),
        state => panic!("{state:?}"),
    }
}

async fn two_people_of_the_secretariat_check(world: World) {
    let led = Led::new(&world).await;
    report_finally(&led.lead, led.directive).await;
    let (first, second) = (world.secretariat().await, world.secretariat().await);
    let back = checked(&first, led.directive, "return", "refused").await;
    let up = checked(&second, led.directive, "put_up", "documented").await;
    let told = one_is_told(tokio::join!(reports::check(&first, &back), reports::check(&second, &up)));
    assert_eq!(told, Refusal::NotNow(Obstacle::State));
    let verdicts = led.file().await.history.iter().filter(|event| VERDICTS.contains(&event.kind)).count();
    assert_eq!(verdicts, 1);
}

async fn the_secretariat_checks_while_the_directive_is_held(world: World) {
    let led = Led::new(&world).await;
    report_finally(&led.lead, led.directive).await;
    let (secretariat, leadership) = (world.secretariat().await, world.leadership().await);
    let back = checked(&secretariat, led.directive, "return", "refused").await;
    let hold = decision(&leadership, led.directive, "hold").await;
    let answers = tokio::join!(reports::check(&secretariat, &back), directives::decide(&leadership, &hold));
    let told = one_is_told(answers);
    match led.file().await.row.state {
        DirectiveState::Returned => assert_eq!(words_kept(&told), "As discussed."),
        DirectiveState::OnHold => assert_eq!(told, Refusal::NotNow(Obstacle::State)),
        state => panic!("{state:?}"),
    }
}

async fn more_time_is_granted_and_refused(world: World) {
    let led = Led::new(&world).await;
    let extension = ask(&led.lead, led.directive, "2019-03-29").await;
    let (first, second) = (world.leadership().await, world.leadership().await);
    let granted = on_more_time(led.directive, &extension, "granted", "");
    let refused = on_more_time(led.directive, &extension, "refused", "");
    let told = one_is_told(tokio::join!(extensions::decide(&first, &granted), extensions::decide(&second, &refused)));
    assert_eq!(told, Refusal::NotNow(Obstacle::State));
    let file = led.file().await;
    let moved = file.deadline.unwrap().changes.len();
    assert_eq!(moved, usize::from(file.extensions[0].state == ExtensionState::Granted));
}

async fn more_time_is_granted_while_it_is_withdrawn(world: World) {
    let led = Led::new(&world).await;
    let extension = ask(&led.lead, led.directive, "2019-03-29").await;
    let leadership = world.leadership().await;
    let granted = on_more_time(led.directive, &extension, "granted", "");
    let told = one_is_told(tokio::join!(
        extensions::decide(&leadership, &granted),
        extensions::withdraw(&led.lead, extension.id)
    ));
    assert_eq!(told, Refusal::NotNow(Obstacle::State));
    assert_eq!(led.file().await.history.iter().filter(|event| ENDS.contains(&event.kind)).count(), 1);
}

async fn more_time_is_decided_while_the_secretariat_advises(world: World) {
    let led = Led::new(&world).await;
    let extension = ask(&led.lead, led.directive, "2019-03-29").await;
    let (secretariat, leadership) = (world.secretariat().await, world.leadership().await);
    let version = led.version().await;
    let advice = EndorsementForm {
        directive: led.directive.to_string(),
        version: version.clone(),
        extension: extension.id.to_string(),
        word: "against".to_owned(),
        reason: "The tender failed.".to_owned(),
    };
    let grant = ExtensionDecisionForm { version, ..on_more_time(led.directive, &extension, "granted", "") };
    let (advised, granted) =
        tokio::join!(extensions::endorse(&secretariat, &advice), extensions::decide(&leadership, &grant));
    let was_advised = advised.is_ok();
    let told = one_is_told((advised, granted));
    if was_advised {
        assert_eq!(words_kept(&told), "The chair agrees.");
    } else {
        assert_eq!(told, Refusal::NotNow(Obstacle::State));
    }
}

async fn more_time_is_decided_while_the_request_lapses(mut world: World) {
    let led = Led::new(&world).await;
    let extension = ask(&led.lead, led.directive, "2019-03-29").await;
    // The chair's clock has a second to go, the program's has struck midnight.
    world.move_to(crate::support::day("2019-03-01"), "23:59");
    let leadership = world.leadership().await;
    let system = world.system();
    let granted = on_more_time(led.directive, &extension, "granted", "");
    let (granted, lapsed) = tokio::join!(
        extensions::decide(&leadership, &granted),
        extensions::lapse(&system, crate::support::day("2019-03-02"))
    );
    let state = led.file().await.extensions[0].state;
    match granted {
        Ok(_) => assert_eq!((lapsed.unwrap(), state), (0, ExtensionState::Granted)),
        Err(told) => {
            assert_eq!(told.into_refusal(), Refusal::NotNow(Obstacle::State));
            assert_eq!((lapsed.unwrap(), state), (1, ExtensionState::Lapsed));
        }
    }
}

async fn more_time_is_asked_for_while_the_directive_is_cancelled(world: World) {
    let led = Led::new(&world).await;
    let leadership = world.leadership().await;
    let cancel = decision(&leadership, led.directive, "cancelled").await;
    let form = ExtensionForm { version: led.version().await, ..more_time(led.directive, "2019-03-29") };
    let (asked, cancelled) = tokio::join!(extensions::ask(&led.lead, &form), directives::decide(&leadership, &cancel));
    let was_asked = asked.is_ok();
    let told = one_is_told((asked, cancelled));
    if was_asked {
        // The chair is shown why more time was asked for, and decides again.
        let Refusal::Conflict(conflict) = &told else { panic!("{told:?}") };
        assert_eq!(conflict.fields[0].theirs, "Procurement.");
        assert_eq!(words_kept(&told), "As discussed.");
    } else {
        assert_eq!(told, Refusal::NotNow(Obstacle::State));
    }
}

async fn the_directive_is_closed_and_sent_back(world: World) {
    let led = Led::new(&world).await;
    report_finally(&led.lead, led.directive).await;
    put_up(&world.secretariat().await, led.directive).await;
    let (first, second) = (world.leadership().await, world.leadership().await);
    let close = decision(&first, led.directive, "done").await;
    let back = decision(&second, led.directive, "send_back").await;
    let told = one_is_told(tokio::join!(directives::decide(&first, &close), directives::decide(&second, &back)));
    assert!(matches!(told, Refusal::NotNow(_)), "{told:?}");
}

async fn the_directive_is_reopened_twice(world: World) {
    let led = Led::new(&world).await;
    report_finally(&led.lead, led.directive).await;
    send_back_to_body(&world.secretariat().await, led.directive, "No document.").await;
    report_finally(&led.lead, led.directive).await;
    put_up(&world.secretariat().await, led.directive).await;
    let (first, second) = (world.leadership().await, world.leadership().await);
    decide(&first, led.directive, "done").await;
    let again = decision(&first, led.directive, "reopen").await;
    let told = one_is_told(tokio::join!(directives::decide(&first, &again), directives::decide(&second, &again)));
    assert_eq!(told, Refusal::NotNow(Obstacle::State));
    let reopened = led.file().await.history.iter().filter(|event| event.kind == EventKind::Reopened).count();
    assert_eq!(reopened, 1);
}

async fn a_co_executor_contributes_while_the_lead_gives_interim_information(world: World) {
    let led = Led::new(&world).await;
    let helper = world.ministry("Justice").await;
    world.assign(led.directive, helper, "co_executor").await;
    let helper = world.of_body(helper).await;
    let interim = led.report("interim").await;
    let part = ReportForm { kind: "contribution".to_owned(), ..interim.clone() };
    // Neither stands in the other's way; whoever comes second may have to look once more.
    let (interim, part) =
        tokio::join!(reports::submit(&led.lead, &interim, Vec::new()), reports::submit(&helper, &part, Vec::new()));
    part.unwrap();
    match interim {
        Ok(_) => assert_eq!(led.file().await.reports.len(), 2),
        Err(error) => assert_eq!(words_kept(&error.into_refusal()), "The order is registered."),
    }
}

const VERDICTS: [EventKind; 2] = [EventKind::Returned, EventKind::PutUpForClosing];
const ENDS: [EventKind; 2] = [EventKind::ExtensionGranted, EventKind::ExtensionWithdrawn];

/// A directive due on 1 March 2019, and two people of the body that leads it.
struct Led {
    directive: DirectiveId,
    lead: Ctx,
    second: Ctx,
}

impl Led {
    async fn new(world: &World) -> Led {
        let body = world.ministry("Health").await;
        let directive = world.directive(body, "by 1 March 2019").await;
        Led { directive, lead: world.of_body(body).await, second: world.of_body(body).await }
    }

    async fn file(&self) -> DirectiveFile {
        file(&self.lead, self.directive).await
    }

    /// The version that a page opened now would carry.
    async fn version(&self) -> String {
        self.file().await.version.to_string()
    }

    async fn report(&self, kind: &str) -> ReportForm {
        ReportForm { version: self.version().await, ..report(self.directive, kind) }
    }
}

/// What the one is told who came second; the other's step was taken.
fn one_is_told(both: (Result<DirectiveId, Error>, Result<DirectiveId, Error>)) -> Refusal {
    let refused: Vec<Refusal> = [both.0, both.1].into_iter().filter_map(Result::err).map(Error::into_refusal).collect();
    let [told] = &refused[..] else { panic!("one wins and one is told: {refused:?}") };
    told.clone()
}

/// The words of whoever came second, as the conflict shows them.
fn words_kept(told: &Refusal) -> String {
    let Refusal::Conflict(conflict) = told else { panic!("{told:?}") };
    conflict.fields[0].yours.clone()
}
