//! Who executes: named by the protocol, changed by the issuer.

use backend::entities::{mail, reminder};
use backend::{Ctx, directives, protocols, reminders, reports};
use domain::bodies::BindingScope;
use domain::directives::{AssignmentRole, DeskAct, DirectiveForm, DirectiveState, ExecutorsForm, Timeliness};
use domain::error::{Error as Refusal, Obstacle, Problem};
use domain::extensions::ExtensionState;
use domain::history::EventKind;
use domain::ids::{BodyId, DirectiveId};
use domain::locale::Locale;
use domain::protocols::SigningObstacle;
use domain::reports::ReportForm;
use sea_orm::ActiveValue::Set;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use crate::forms;
use crate::life::{ask, file, refusal, report, report_finally, send_back_to_body};
use crate::support::{World, both_databases, day};

both_databases!(
    a_change_names_other_executors_and_says_why,
    only_the_issuers_level_changes_executors,
    a_new_lead_begins_anew,
    whoever_stays_keeps_its_date_and_whoever_comes_gets_one,
    a_change_of_co_executors_leaves_the_lead_its_move,
    nobody_is_changed_while_a_report_is_being_checked_or_after_the_end,
    of_two_changes_one_wins_and_the_other_is_told,
    the_present_executors_are_no_change,
    edge_case_12_two_ministries_in_one_phrase_are_two_bodies_and_the_words_stay,
    edge_case_13_a_collective_addressee_means_its_members_of_the_day_and_keeps_its_words,
    edge_case_14_the_lead_stays_the_lead_in_whatever_order_the_list_is_sent,
    edge_case_19_a_binding_word_to_a_body_that_cannot_be_bound_is_pointed_out,
    edge_case_21_the_office_is_bound_and_whoever_acts_for_its_head_signs,
    edge_case_27_a_silent_co_executor_is_named_and_the_lead_is_not_in_breach,
    edge_case_43_a_guest_is_no_executor,
);

async fn a_change_names_other_executors_and_says_why(world: World) {
    let (lead, directive) = led(&world, "by 1 March 2019").await;
    let [justice, finance] = two(&world).await;
    world.assign(directive, justice, "co_executor").await;
    reports::submit(&lead, &report(directive, "interim"), Vec::new()).await.unwrap();
    let leadership = world.leadership().await;
    change(&leadership, directive, finance, &[justice]).await;

    let file = file(&leadership, directive).await;
    assert_eq!(
        roles(&file.assignments),
        [
            ("Finance", AssignmentRole::Lead),
            ("Justice", AssignmentRole::CoExecutor),
            ("Health", AssignmentRole::Informed)
        ]
    );
    let event = &file.history[0];
    assert_eq!((event.kind, event.remark.as_deref()), (EventKind::ExecutorsChanged, Some("It is their matter.")));
    let bodies = event.detail.bodies.as_ref().unwrap();
    let names = |names: &[domain::locale::Multilingual]| {
        names.iter().map(|name| name.text(Locale::En).to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(names(&bodies.before), ["Ministry of Health", "Ministry of Justice"]);
    assert_eq!(names(&bodies.after), ["Ministry of Finance", "Ministry of Justice"]);
    // Only whoever is named newly is told, as on issue.
    assert_eq!(mailed(&world, "issued").await, ["finance@kenes.example"]);

    // Whoever was let go has no move, but reads on what was its own.
    let seen = crate::life::file(&lead, directive).await;
    assert_eq!((seen.desk.as_slice(), seen.reports.len()), ([].as_slice(), 1));
    assert_eq!(seen.reports[0].body.short.text(Locale::En), "Health");
    assert_eq!(refusal(reports::submit(&lead, &report(directive, "final"), Vec::new()).await), Refusal::Denied);
    let taken_over = crate::life::file(&world.of_body(finance).await, directive).await;
    assert_eq!((taken_over.reports.len(), taken_over.desk[0]), (1, DeskAct::Acknowledge));
}

async fn only_the_issuers_level_changes_executors(world: World) {
    let (lead, directive) = led(&world, "by 1 March 2019").await;
    let [justice, _] = two(&world).await;
    let form = ExecutorsForm { version: "1".to_owned(), ..executors(directive, justice, &[]) };
    for ctx in [lead, world.secretariat().await, world.administrator().await] {
        assert_eq!(refusal(directives::change_executors(&ctx, &form).await), Refusal::Denied);
        assert_eq!(refusal(directives::executors(&ctx, directive).await), Refusal::Denied);
    }
}

async fn a_new_lead_begins_anew(world: World) {
    let (lead, directive) = led(&world, "by 28 January 2019").await;
    let [justice, _] = two(&world).await;
    reminders::plan(&world.system(), day("2019-01-14"), false).await.unwrap();
    report_finally(&lead, directive).await;
    send_back_to_body(&world.secretariat().await, directive, "No document.").await;
    ask(&lead, directive, "2019-02-28").await;
    let leadership = world.leadership().await;
    change(&leadership, directive, justice, &[]).await;

    let file = file(&leadership, directive).await;
    assert_eq!((file.row.state, file.row.confidence, file.row.remarks), (DirectiveState::Issued, None, None));
    assert_eq!(file.extensions[0].state, ExtensionState::Lapsed);
    assert_eq!((file.row.due_on, file.row.first_due_on), (Some(day("2019-01-28")), Some(day("2019-01-28"))));
    let first = reminder::Entity::find().one(world.backend.db()).await.unwrap().unwrap();
    let letter = mail::Entity::find_by_id(first.mail_id).one(world.backend.db()).await.unwrap().unwrap();
    assert_eq!(letter.state, "cancelled");
    // The new lead is reminded at its own address.
    let planned = reminders::plan(&world.system(), day("2019-01-21"), false).await.unwrap();
    assert_eq!(planned.iter().map(|reminder| reminder.to.as_str()).collect::<Vec<_>>(), ["justice@kenes.example"]);
}

async fn whoever_stays_keeps_its_date_and_whoever_comes_gets_one(mut world: World) {
    let (_, directive) = led(&world, "by 1 March 2019").await;
    let [justice, finance] = two(&world).await;
    world.assign(directive, justice, "co_executor").await;
    let before = "UPDATE assignment SET internal_due_on = '2019-01-16' WHERE role = 'co_executor'";
    sea_orm::ConnectionTrait::execute_unprepared(world.backend.db(), before).await.unwrap();
    world.move_to(day("2019-01-21"), "10:00");
    let leadership = world.leadership().await;
    let lead = file(&leadership, directive).await.row.lead.unwrap().id;
    change(&leadership, directive, lead, &[justice, finance]).await;
    let dates: Vec<_> =
        file(&leadership, directive).await.assignments.iter().map(|part| part.internal_due_on).collect();
    // A date that was missed stays missed; the new one lies three working days before the lead's.
    assert_eq!(dates, [None, Some(day("2019-01-16")), Some(day("2019-02-26"))]);
}

async fn a_change_of_co_executors_leaves_the_lead_its_move(world: World) {
    let (lead, directive) = led(&world, "by 28 January 2019").await;
    let [justice, _] = two(&world).await;
    reports::submit(&lead, &report(directive, "interim"), Vec::new()).await.unwrap();
    reminders::plan(&world.system(), day("2019-01-14"), false).await.unwrap();
    let leadership = world.leadership().await;
    change(&leadership, directive, lead.actor().unwrap().body.unwrap(), &[justice]).await;
    let file = file(&lead, directive).await;
    assert_eq!((file.row.state, file.desk[0]), (DirectiveState::InProgress, DeskAct::ReportFinal));
    assert_eq!(mailed(&world, "reminder").await, ["health@kenes.example"]);
}

async fn nobody_is_changed_while_a_report_is_being_checked_or_after_the_end(world: World) {
    let (lead, directive) = led(&world, "by 1 March 2019").await;
    let [justice, _] = two(&world).await;
    report_finally(&lead, directive).await;
    let leadership = world.leadership().await;
    let form = executors(directive, justice, &[]);
    let version = file(&leadership, directive).await.version.to_string();
    let form = ExecutorsForm { version, ..form };
    assert_eq!(refusal(directives::change_executors(&leadership, &form).await), Refusal::NotNow(Obstacle::State));
    assert!(!directives::executors(&leadership, directive).await.unwrap().may_change);
}

async fn of_two_changes_one_wins_and_the_other_is_told(world: World) {
    let (_, directive) = led(&world, "by 1 March 2019").await;
    let [justice, finance] = two(&world).await;
    let (first, second) = (world.leadership().await, world.leadership().await);
    let version = file(&first, directive).await.version.to_string();
    let to_justice = ExecutorsForm { version: version.clone(), ..executors(directive, justice, &[]) };
    let to_finance = ExecutorsForm { version, ..executors(directive, finance, &[]) };
    let (one, other) = tokio::join!(
        directives::change_executors(&first, &to_justice),
        directives::change_executors(&second, &to_finance)
    );
    let told: Vec<_> = [one, other].into_iter().filter_map(Result::err).map(backend::Error::into_refusal).collect();
    let [Refusal::Conflict(conflict)] = told.as_slice() else { panic!("not told: {told:?}") };
    assert_eq!((conflict.by.as_str(), conflict.fields[0].theirs.as_str()), ("Leadership", "It is their matter."));
    assert_eq!(mailed(&world, "issued").await.len(), 1);
}

async fn the_present_executors_are_no_change(world: World) {
    let (lead, directive) = led(&world, "by 1 March 2019").await;
    let leadership = world.leadership().await;
    let version = file(&leadership, directive).await.version.to_string();
    let same = ExecutorsForm { version, ..executors(directive, lead.actor().unwrap().body.unwrap(), &[]) };
    let refused = directives::change_executors(&leadership, &same).await;
    assert_eq!(refusal(refused), Refusal::field("co_executors", Problem::SameExecutors));
}

async fn edge_case_12_two_ministries_in_one_phrase_are_two_bodies_and_the_words_stay(world: World) {
    let (secretariat, meeting) = (world.secretariat().await, world.meeting(day("2018-12-21")).await);
    let (industry, health) = (world.ministry("Industry").await, world.ministry("Health").await);
    let words = "Ministries of Industry and Health".to_owned();
    let form = DirectiveForm {
        addressee_en: words.clone(),
        co_executors: vec![health.to_string()],
        ..forms::directive(meeting, industry)
    };
    let id = directives::save_draft(&secretariat, form).await.unwrap();
    protocols::sign(&secretariat, forms::signature(meeting, "4", "2018-12-28")).await.unwrap();
    let file = file(&secretariat, id).await;
    assert_eq!(file.row.addressee.en, Some(words));
    assert_eq!(roles(&file.assignments), [("Industry", AssignmentRole::Lead), ("Health", AssignmentRole::CoExecutor)]);
    assert_eq!(mailed(&world, "issued").await, ["health@kenes.example", "industry@kenes.example"]);
}

async fn edge_case_13_a_collective_addressee_means_its_members_of_the_day_and_keeps_its_words(world: World) {
    let (secretariat, meeting) = (world.secretariat().await, world.meeting(day("2018-12-21")).await);
    let (interior, security, monitoring) =
        (world.ministry("Interior").await, world.ministry("Security").await, world.ministry("Monitoring").await);
    let group = world.group("law enforcement and special agencies", &[interior, security, monitoring]).await;
    // The third joins the group after the meeting and before the signature.
    world.set("body_group_member", 3, "valid_from", sea_orm::sea_query::Expr::value(day("2018-12-25"))).await;
    let form = DirectiveForm {
        group: group.to_string(),
        lead: String::new(),
        addressee_en: "interested state bodies".to_owned(),
        ..forms::directive(meeting, interior)
    };
    let id = directives::save_draft(&secretariat, form).await.unwrap();
    protocols::sign(&secretariat, forms::signature(meeting, "4", "2018-12-28")).await.unwrap();
    let file = file(&secretariat, id).await;
    assert_eq!(
        roles(&file.assignments),
        [("Interior", AssignmentRole::Lead), ("Security", AssignmentRole::CoExecutor)]
    );
    assert_eq!(file.row.addressee.en.as_deref(), Some("interested state bodies"));
    assert_eq!(file.group.unwrap().en.as_deref(), Some("law enforcement and special agencies"));
}

async fn edge_case_14_the_lead_stays_the_lead_in_whatever_order_the_list_is_sent(world: World) {
    let (secretariat, meeting) = (world.secretariat().await, world.meeting(day("2018-12-21")).await);
    let [justice, finance] = two(&world).await;
    let health = world.ministry("Health").await;
    let ordered = |bodies: [BodyId; 2]| DirectiveForm {
        co_executors: bodies.map(|body| body.to_string()).to_vec(),
        ..forms::directive(meeting, health)
    };
    let id = directives::save_draft(&secretariat, ordered([justice, finance])).await.unwrap();
    let again = DirectiveForm { id: id.to_string(), version: "1".to_owned(), ..ordered([finance, justice]) };
    directives::save_draft(&secretariat, again).await.unwrap();
    protocols::sign(&secretariat, forms::signature(meeting, "4", "2018-12-28")).await.unwrap();
    let leadership = world.leadership().await;
    assert_eq!(file(&leadership, id).await.row.lead.unwrap().id, health);
    let interior = world.ministry("Interior").await;
    change(&leadership, id, health, &[interior, finance, justice]).await;
    assert_eq!(file(&leadership, id).await.row.lead.unwrap().id, health);
}

async fn edge_case_19_a_binding_word_to_a_body_that_cannot_be_bound_is_pointed_out(world: World) {
    let (secretariat, meeting) = (world.secretariat().await, world.meeting(day("2018-12-21")).await);
    let health = world.ministry("Health").await;
    let court = world.body("Courts", |body| body.binding = Set("recommend_only".to_owned())).await;
    let form = DirectiveForm { co_executors: vec![court.to_string()], ..forms::directive(meeting, health) };
    let id = directives::save_draft(&secretariat, form.clone()).await.unwrap();
    // While it is drafted the form knows enough to say so, before the signature it is said.
    let offered = directives::form(&secretariat, meeting, Some(id), None).await.unwrap();
    let court_offered = offered.bodies.iter().find(|body| body.id == court).unwrap();
    assert_eq!(court_offered.binding, BindingScope::RecommendOnly);
    let obstacles = forms::protocol(&secretariat, meeting).await.obstacles;
    assert_eq!(obstacles, [SigningObstacle::CannotBeBound { point: "1".to_owned() }]);
    protocols::sign(&secretariat, forms::signature(meeting, "4", "2018-12-28")).await.unwrap();
    // On the case file the co-executor is named and not the lead.
    let file = file(&secretariat, id).await;
    assert_eq!(file.cannot_be_bound.iter().map(|body| body.id).collect::<Vec<_>>(), [court]);
}

async fn edge_case_21_the_office_is_bound_and_whoever_acts_for_its_head_signs(world: World) {
    let (secretariat, meeting) = (world.secretariat().await, world.meeting(day("2018-12-21")).await);
    let interior = world.ministry("Interior").await;
    let form = DirectiveForm {
        addressee_en: "the Minister of the Interior".to_owned(),
        ..forms::directive(meeting, interior)
    };
    let id = directives::save_draft(&secretariat, form).await.unwrap();
    protocols::sign(&secretariat, forms::signature(meeting, "4", "2018-12-28")).await.unwrap();
    let lead = world.of_body(interior).await;
    let signed = ReportForm { signed_by: "Acting Minister".to_owned(), ..report(id, "final") };
    reports::submit(&lead, &signed, Vec::new()).await.unwrap();
    let file = file(&secretariat, id).await;
    assert_eq!(file.row.addressee.en.as_deref(), Some("the Minister of the Interior"));
    assert_eq!(file.row.lead.unwrap().id, interior);
    assert_eq!((file.reports[0].body.id, file.reports[0].signed_by.as_str()), (interior, "Acting Minister"));
}

async fn edge_case_27_a_silent_co_executor_is_named_and_the_lead_is_not_in_breach(world: World) {
    let (lead, directive) = led(&world, "by 1 March 2019").await;
    let [justice, finance] = two(&world).await;
    for body in [justice, finance] {
        world.assign(directive, body, "co_executor").await;
    }
    reports::submit(&world.of_body(justice).await, &report(directive, "contribution"), Vec::new()).await.unwrap();
    // Before it reports the lead sees who was silent.
    let before = file(&lead, directive).await;
    assert_eq!(before.silent().map(|body| body.id).collect::<Vec<_>>(), [finance]);
    let form = ReportForm { silent_note: "Asked twice in writing.".to_owned(), ..report(directive, "final") };
    reports::submit(&lead, &form, Vec::new()).await.unwrap();

    let file = file(&world.secretariat().await, directive).await;
    let consolidated = &file.reports[0];
    assert_eq!(consolidated.silent.iter().map(|body| body.id).collect::<Vec<_>>(), [finance]);
    assert_eq!(consolidated.silent_note.as_deref(), Some("Asked twice in writing."));
    assert_eq!((file.row.state, file.row.timeliness), (DirectiveState::Reported, Timeliness::ReportedInTime));
    // Nothing was silent on another report.
    assert!(file.reports[1].silent.is_empty());
}

async fn edge_case_43_a_guest_is_no_executor(world: World) {
    let (_, directive) = led(&world, "by 1 March 2019").await;
    let embassy = world
        .body("Embassy", |body| {
            body.kind = Set("outside".to_owned());
            body.binding = Set("not_addressable".to_owned());
        })
        .await;
    let leadership = world.leadership().await;
    let page = directives::executors(&leadership, directive).await.unwrap();
    assert!(!page.bodies.iter().any(|body| body.id == embassy));
    let [justice, _] = two(&world).await;
    for (form, field) in
        [(executors(directive, embassy, &[]), "lead"), (executors(directive, justice, &[embassy]), "co_executors")]
    {
        let form = ExecutorsForm { version: page.form.version.clone(), ..form };
        let refused = directives::change_executors(&leadership, &form).await;
        assert_eq!(refusal(refused), Refusal::field(field, Problem::UnknownBody));
    }
    let (secretariat, meeting) = (world.secretariat().await, world.meeting(day("2019-01-10")).await);
    let drafted = directives::save_draft(&secretariat, forms::directive(meeting, embassy)).await;
    assert_eq!(refusal(drafted), Refusal::field("lead", Problem::UnknownBody));
}

/// A directive of the Ministry of Health.
async fn led(world: &World, wording: &str) -> (Ctx, DirectiveId) {
    let body = world.ministry("Health").await;
    (world.of_body(body).await, world.directive(body, wording).await)
}

async fn two(world: &World) -> [BodyId; 2] {
    [world.ministry("Justice").await, world.ministry("Finance").await]
}

fn executors(directive: DirectiveId, lead: BodyId, co_executors: &[BodyId]) -> ExecutorsForm {
    ExecutorsForm {
        directive: directive.to_string(),
        version: String::new(),
        lead: lead.to_string(),
        co_executors: co_executors.iter().map(BodyId::to_string).collect(),
        reason: "It is their matter.".to_owned(),
    }
}

async fn change(leadership: &Ctx, directive: DirectiveId, lead: BodyId, co_executors: &[BodyId]) {
    let version = file(leadership, directive).await.version.to_string();
    let form = ExecutorsForm { version, ..executors(directive, lead, co_executors) };
    directives::change_executors(leadership, &form).await.unwrap();
}

fn roles(assignments: &[domain::directives::Assignment]) -> Vec<(&str, AssignmentRole)> {
    assignments.iter().map(|part| (part.body.short.en.as_deref().unwrap_or_default(), part.role)).collect()
}

/// To whom letters of a kind are planned, in the order of the alphabet.
async fn mailed(world: &World, kind: &str) -> Vec<String> {
    let letters = mail::Entity::find().filter(mail::Column::Kind.eq(kind)).all(world.backend.db()).await.unwrap();
    let mut to: Vec<String> =
        letters.into_iter().filter(|letter| letter.state == "created").map(|letter| letter.to_address).collect();
    to.sort();
    to
}
