use backend::entities::{mail, recount, reminder};
use backend::{Ctx, calendar, dashboard, extensions, history, history::Subject, reminders};
use domain::access::Actor;
use domain::calendar::{
    Calendar, ConfirmImportForm, DayForm, ImportForm, Origin, Recount, RecountForm, RecountState, RecountsPage,
};
use domain::error::{Error as Refusal, Obstacle, Problem};
use domain::history::EventKind;
use domain::ids::DirectiveId;
use sea_orm::EntityTrait;
use sea_orm::sea_query::Expr;

use crate::life::{ask, decide, file, now, on_more_time, refusal};
use crate::support::{World, both_databases, day};

both_databases!(
    an_edit_publishes_the_next_version_and_the_one_before_stays,
    an_edit_from_an_older_version_is_told_and_nothing_is_lost,
    of_two_edits_at_once_one_is_told_of_the_other,
    an_edit_that_says_nothing_new_publishes_nothing,
    only_the_secretariat_changes_the_calendar_and_all_but_the_administrator_read_it,
    a_table_is_compared_before_it_is_published,
    a_table_that_is_read_in_again_changes_nothing,
    a_table_compared_with_an_older_version_is_told,
    a_table_that_cannot_be_read_names_its_line,
    a_changed_calendar_proposes_dates_and_moves_none,
    a_date_moves_on_the_secretariats_word_alone,
    several_dates_are_moved_together_or_none_of_them,
    a_date_left_on_purpose_is_not_proposed_again,
    a_granted_date_is_nobodys_to_count_again,
    a_date_counted_again_can_be_counted_again,
    a_proposal_that_was_overtaken_is_refused,
    a_later_version_proposes_for_itself,
    no_date_is_moved_into_the_past,
    restricted_matter_is_in_no_list_and_no_count,
);

fn day_off(version: u32, date: &str) -> DayForm {
    DayForm {
        version: version.to_string(),
        date: date.to_owned(),
        kind: "off".to_owned(),
        why: "words".to_owned(),
        words: "A day of mourning".to_owned(),
        act: "Decree No. 5 of 14 January 2019".to_owned(),
        ..DayForm::default()
    }
}

fn working_day(version: u32, date: &str) -> DayForm {
    DayForm { kind: "working".to_owned(), ..day_off(version, date) }
}

/// Publishes the next version with that day free.
pub async fn free(secretariat: &Ctx, date: &str) -> calendar::Published {
    let version = secretariat.calendar().await.unwrap().version;
    calendar::save_day(secretariat, &day_off(version, date)).await.unwrap()
}

async fn led(world: &World, wording: &str) -> (Ctx, DirectiveId) {
    let body = world.ministry("Health").await;
    (world.of_body(body).await, world.directive(body, wording).await)
}

async fn proposals(ctx: &Ctx) -> RecountsPage {
    calendar::recounts(ctx).await.unwrap()
}

fn dates(recount: &Recount) -> (String, String) {
    (recount.due_on.to_string(), recount.proposed_on.to_string())
}

fn word(page: &RecountsPage, decision: &str) -> RecountForm {
    RecountForm {
        version: page.version.to_string(),
        directives: page.rows.iter().map(|recount| recount.row.id.to_string()).collect(),
        decision: decision.to_owned(),
    }
}

async fn an_edit_publishes_the_next_version_and_the_one_before_stays(world: World) {
    let secretariat = world.secretariat().await;
    let published = free(&secretariat, "2019-01-15").await;
    assert_eq!(published, calendar::Published { version: 2, recounts: 0 });
    let page = calendar::page(&secretariat, Some(2019), None, None).await.unwrap();
    let of_day = page.calendar.day(day("2019-01-15")).unwrap();
    assert_eq!(of_day.act.as_deref(), Some("Decree No. 5 of 14 January 2019"));
    let version = &page.versions[0];
    assert_eq!((version.version, version.origin, version.source.as_str()), (2, Origin::Edited, "2019-01-15"));
    assert_eq!((version.by.as_deref(), version.published_on), (Some("Secretariat"), day("2019-01-14")));
    assert_eq!((page.changes.len(), page.changes[0].date), (1, day("2019-01-15")));

    let before = calendar::page(&secretariat, Some(2019), Some(1), None).await.unwrap();
    assert!(before.calendar.day(day("2019-01-15")).is_none() && before.changes.is_empty());
    assert_eq!((before.version.origin, before.version.by.clone()), (Origin::Shipped, None));
    // An older version is read and not changed.
    assert!(before.form.is_none() && page.form.is_some());
    let account = secretariat.actor().unwrap().account;
    let told = history::of(&secretariat, Subject::Account(account)).await.unwrap();
    assert_eq!((told[0].kind, told[0].detail.value.as_deref()), (EventKind::CalendarPublished, Some("2")));
}

async fn an_edit_from_an_older_version_is_told_and_nothing_is_lost(world: World) {
    let (first, second) = (world.secretariat().await, world.secretariat().await);
    free(&first, "2019-01-15").await;
    let older = DayForm { words: "Another reason".to_owned(), ..day_off(1, "2019-01-15") };
    let Refusal::Conflict(conflict) = refusal(calendar::save_day(&second, &older).await) else { panic!("no conflict") };
    assert_eq!((conflict.by.as_str(), conflict.version), ("Secretariat", 2));
    assert!(conflict.fields[0].theirs.contains("A day of mourning"), "{:?}", conflict.fields);
    assert!(conflict.fields[0].yours.contains("Another reason"), "{:?}", conflict.fields);
    assert_eq!(second.calendar().await.unwrap().version, 2);

    let again = DayForm { version: "2".to_owned(), ..older };
    assert_eq!(calendar::save_day(&second, &again).await.unwrap().version, 3);
}

async fn of_two_edits_at_once_one_is_told_of_the_other(world: World) {
    let (first, second) = (world.secretariat().await, world.secretariat().await);
    let (one, other) = (day_off(1, "2019-01-15"), day_off(1, "2019-01-16"));
    let (one, other) = tokio::join!(calendar::save_day(&first, &one), calendar::save_day(&second, &other));
    let told: Vec<_> = [one, other].into_iter().filter_map(Result::err).map(backend::Error::into_refusal).collect();
    assert!(matches!(told.as_slice(), [Refusal::Conflict(_)]), "{told:?}");
    assert_eq!(first.calendar().await.unwrap().version, 2);
}

async fn an_edit_that_says_nothing_new_publishes_nothing(world: World) {
    let secretariat = world.secretariat().await;
    free(&secretariat, "2019-01-15").await;
    assert_eq!(calendar::save_day(&secretariat, &day_off(2, "2019-01-15")).await.unwrap().version, 2);
    // Two people who enter the same act are not in each other's way.
    assert_eq!(calendar::save_day(&secretariat, &day_off(1, "2019-01-15")).await.unwrap().version, 2);
}

async fn only_the_secretariat_changes_the_calendar_and_all_but_the_administrator_read_it(world: World) {
    let health = world.ministry("Health").await;
    let (body, leadership) = (world.of_body(health).await, world.leadership().await);
    let administrator = world.administrator().await;
    for ctx in [&body, &leadership] {
        let page = calendar::page(ctx, Some(2019), None, None).await.unwrap();
        assert!(page.form.is_none() && page.recounts == 0);
        calendar::export(ctx, Some(1)).await.unwrap();
    }
    assert_eq!(refusal(calendar::page(&administrator, None, None, None).await), Refusal::Denied);
    for ctx in [&body, &leadership, &administrator] {
        assert_eq!(refusal(calendar::save_day(ctx, &day_off(1, "2019-01-15")).await), Refusal::Denied);
        assert_eq!(refusal(calendar::recounts(ctx).await), Refusal::Denied);
        assert_eq!(refusal(calendar::settle(ctx, &RecountForm::default()).await), Refusal::Denied);
        assert_eq!(refusal(calendar::read_table(ctx, &ImportForm::default()).await), Refusal::Denied);
    }
    assert_eq!(refusal(calendar::page(&body, Some(2019), Some(7), None).await), Refusal::NotFound);
    assert_eq!(refusal(calendar::page(&body, Some(1), None, None).await), Refusal::NotFound);
}

fn table(days: &str, extent: &str) -> ImportForm {
    ImportForm {
        table: format!("date,weekday,effect,reason,week,act\n{days}"),
        extent: extent.to_owned(),
        source: "2028.csv".to_owned(),
    }
}

async fn confirmed(ctx: &Ctx, form: &ImportForm) -> Result<calendar::Published, backend::Error> {
    let import = calendar::read_table(ctx, form).await.unwrap();
    let page = calendar::import_page(ctx, import).await.unwrap();
    let form =
        ConfirmImportForm { import: import.to_string(), version: page.version.to_string(), confirmed: "on".to_owned() };
    calendar::publish_import(ctx, &form).await
}

async fn a_table_is_compared_before_it_is_published(world: World) {
    let secretariat = world.secretariat().await;
    let known = secretariat.calendar().await.unwrap().days.len();
    let days = "2028-01-03,Mon,off,New Year's Day,both,\"Law on Holidays, Art. 3\"\n2019-03-08,Fri,off,Another,both,\n";
    let import = calendar::read_table(&secretariat, &table(days, "named")).await.unwrap();
    let page = calendar::import_page(&secretariat, import).await.unwrap();
    assert_eq!((page.counts(), page.version), ((1, 1, 0), 1));
    assert_eq!(secretariat.calendar().await.unwrap().version, 1);

    let form = ConfirmImportForm { import: import.to_string(), version: "1".to_owned(), confirmed: String::new() };
    let unconfirmed = Refusal::field("confirmed", Problem::NotConfirmed);
    assert_eq!(refusal(calendar::publish_import(&secretariat, &form).await), unconfirmed);
    let form = ConfirmImportForm { confirmed: "on".to_owned(), ..form };
    assert_eq!(calendar::publish_import(&secretariat, &form).await.unwrap().version, 2);
    let latest = secretariat.calendar().await.unwrap();
    assert_eq!(latest.days.len(), known + 1);
    assert_eq!(latest.day(day("2028-01-03")).unwrap().act.as_deref(), Some("Law on Holidays, Art. 3"));
    let page = calendar::page(&secretariat, Some(2028), None, None).await.unwrap();
    assert_eq!((page.version.origin, page.version.source.as_str()), (Origin::Imported, "2028.csv"));
    // The table is gone once it is published.
    assert_eq!(refusal(calendar::import_page(&secretariat, import).await), Refusal::NotFound);

    // As the whole calendar, a table takes away what it does not name.
    confirmed(&secretariat, &table("2028-01-03,Mon,off,New Year's Day,both,\n", "whole")).await.unwrap();
    assert_eq!(secretariat.calendar().await.unwrap().days.len(), 1);
}

async fn a_table_that_is_read_in_again_changes_nothing(world: World) {
    let secretariat = world.secretariat().await;
    free(&secretariat, "2019-01-15").await;
    let exported = calendar::export(&secretariat, None).await.unwrap();
    assert_eq!(Calendar::from_csv(&exported.to_csv(), 2).unwrap(), exported);
    let form = ImportForm { table: exported.to_csv(), extent: "whole".to_owned(), source: String::new() };
    let import = calendar::read_table(&secretariat, &form).await.unwrap();
    assert_eq!(calendar::import_page(&secretariat, import).await.unwrap().changes, []);
    assert_eq!(confirmed(&secretariat, &form).await.unwrap().version, 2);
}

async fn a_table_compared_with_an_older_version_is_told(world: World) {
    let secretariat = world.secretariat().await;
    let import = calendar::read_table(&secretariat, &table("2028-01-03,Mon,off,New,both,\n", "named")).await.unwrap();
    free(&secretariat, "2019-01-15").await;
    let form = ConfirmImportForm { import: import.to_string(), version: "1".to_owned(), confirmed: "on".to_owned() };
    let told = refusal(calendar::publish_import(&secretariat, &form).await);
    assert!(matches!(&told, Refusal::Conflict(conflict) if conflict.version == 2), "{told:?}");
    assert_eq!(secretariat.calendar().await.unwrap().version, 2);
}

async fn a_table_that_cannot_be_read_names_its_line(world: World) {
    let secretariat = world.secretariat().await;
    let form = table("2028-01-03,Mon,off,New,both,\n2028-01-04,Mon,off,New,both,\n", "named");
    let Refusal::Invalid(errors) = refusal(calendar::read_table(&secretariat, &form).await) else { panic!("accepted") };
    assert!(matches!(&errors[0].problem, Problem::Calendar(error) if error.line == 3), "{errors:?}");
    assert_eq!(errors[0].field, "table");
}

async fn a_changed_calendar_proposes_dates_and_moves_none(world: World) {
    let (lead, rolled) = led(&world, "by 1 March 2019").await;
    let health = lead.actor().unwrap().body.unwrap();
    let counted = world.directive(health, "20 working days").await;
    let untouched = world.directive(health, "by 15 March 2019").await;
    let secretariat = world.secretariat().await;
    // Twenty working days from 28 December end on 30 January.
    assert_eq!(file(&lead, counted).await.row.due_on, Some(day("2019-01-30")));
    assert_eq!(free(&secretariat, "2019-01-30").await.recounts, 1);
    assert_eq!(free(&secretariat, "2019-03-01").await.recounts, 2);

    let page = proposals(&secretariat).await;
    assert_eq!((page.version, page.total), (3, 2));
    let told: Vec<_> = page.rows.iter().map(|recount| (recount.row.id, dates(recount))).collect();
    let (january, march) = (("2019-01-30", "2019-01-31"), ("2019-03-01", "2019-02-28"));
    let owned = |(from, to): (&str, &str)| (from.to_owned(), to.to_owned());
    assert_eq!(told, [(counted, owned(january)), (rolled, owned(march))]);
    let because: Vec<_> = page.rows[1].because.iter().map(|change| change.date).collect();
    assert_eq!((because, page.rows[1].counted_by), (vec![day("2019-01-30"), day("2019-03-01")], 1));

    for (directive, due_on) in [(counted, "2019-01-30"), (rolled, "2019-03-01"), (untouched, "2019-03-15")] {
        assert_eq!(file(&lead, directive).await.row.due_on, Some(day(due_on)));
    }
    assert_eq!(dashboard::today(&secretariat).await.unwrap().recounts, 2);
    assert_eq!(calendar::page(&secretariat, None, None, None).await.unwrap().recounts, 2);
}

async fn a_date_moves_on_the_secretariats_word_alone(world: World) {
    let (lead, directive) = led(&world, "by 25 January 2019").await;
    let helper = world.ministry("Justice").await;
    world.assign(directive, helper, "co_executor").await;
    reminders::plan(&world.system(), day("2019-01-14"), false).await.unwrap();
    let secretariat = world.secretariat().await;
    free(&secretariat, "2019-01-25").await;
    let page = proposals(&secretariat).await;
    assert_eq!(dates(&page.rows[0]), ("2019-01-25".to_owned(), "2019-01-24".to_owned()));
    assert_eq!(calendar::settle(&secretariat, &word(&page, "move")).await.unwrap(), 0);

    let file = file(&lead, directive).await;
    assert_eq!((file.row.due_on, file.row.first_due_on), (Some(day("2019-01-24")), Some(day("2019-01-25"))));
    assert_eq!(file.row.extensions, 0);
    let internal = file.assignments.iter().find(|assignment| assignment.body.id == helper).unwrap().internal_due_on;
    assert!(internal.is_some_and(|internal| internal < day("2019-01-24")), "{internal:?}");
    let line = &file.history[0];
    assert_eq!((line.kind, line.actor.as_deref()), (EventKind::DateRecounted, Some("Secretariat")));
    assert_eq!((line.detail.date, line.detail.other_date), (Some(day("2019-01-24")), Some(day("2019-01-25"))));
    assert_eq!(line.detail.value.as_deref(), Some("2"));
    let deadline = file.deadline.unwrap();
    let change = deadline.changes[0].reckoning.as_ref().unwrap();
    assert_eq!((change.due_on, change.calendar_version), (Some(day("2019-01-24")), 2));
    assert_eq!((deadline.first.due_on, deadline.first.calendar_version), (Some(day("2019-01-25")), 1));

    let planned = reminder::Entity::find().one(world.backend.db()).await.unwrap().unwrap();
    let letter = mail::Entity::find_by_id(planned.mail_id).one(world.backend.db()).await.unwrap().unwrap();
    assert_eq!(letter.state, "cancelled");
    let again = reminders::plan(&world.system(), day("2019-01-17"), true).await.unwrap();
    // The co-executor is reminded of its own date.
    let of_lead: Vec<_> = again.iter().filter(|reminder| reminder.to.starts_with("health")).collect();
    assert_eq!(of_lead.iter().map(|reminder| reminder.due_on).collect::<Vec<_>>(), [day("2019-01-24")]);
}

async fn several_dates_are_moved_together_or_none_of_them(world: World) {
    let (lead, first) = led(&world, "by 1 March 2019").await;
    let second = world.directive(lead.actor().unwrap().body.unwrap(), "by 1 March 2019").await;
    let secretariat = world.secretariat().await;
    free(&secretariat, "2019-03-01").await;
    let page = proposals(&secretariat).await;
    let none = RecountForm { directives: Vec::new(), ..word(&page, "move") };
    let nothing = Refusal::field("directives", Problem::NothingTicked);
    assert_eq!(refusal(calendar::settle(&secretariat, &none).await), nothing);
    let mut unknown = word(&page, "move");
    unknown.directives.push("999999".to_owned());
    assert_eq!(refusal(calendar::settle(&secretariat, &unknown).await), Refusal::NotFound);
    assert_eq!(file(&lead, first).await.row.due_on, Some(day("2019-03-01")));

    calendar::settle(&secretariat, &word(&page, "move")).await.unwrap();
    for directive in [first, second] {
        assert_eq!(file(&lead, directive).await.row.due_on, Some(day("2019-02-28")));
    }
}

async fn a_date_left_on_purpose_is_not_proposed_again(world: World) {
    let (lead, directive) = led(&world, "by 1 March 2019").await;
    let secretariat = world.secretariat().await;
    free(&secretariat, "2019-03-01").await;
    let page = proposals(&secretariat).await;
    calendar::settle(&secretariat, &word(&page, "leave")).await.unwrap();
    let file = file(&lead, directive).await;
    assert_eq!((file.row.due_on, file.history[0].kind), (Some(day("2019-03-01")), EventKind::DateKept));
    let row = recount::Entity::find().one(world.backend.db()).await.unwrap().unwrap();
    assert_eq!((row.state.as_str(), row.decided_by.as_deref()), (RecountState::Left.as_str(), Some("Secretariat")));
    // A later version that says the same of this date does not ask again; one that says something else does.
    assert_eq!(free(&secretariat, "2019-05-02").await.recounts, 0);
    assert_eq!(free(&secretariat, "2019-02-28").await.recounts, 1);
    assert_eq!(dates(&proposals(&secretariat).await.rows[0]), ("2019-03-01".to_owned(), "2019-02-27".to_owned()));
}

async fn a_granted_date_is_nobodys_to_count_again(world: World) {
    let (lead, directive) = led(&world, "by 1 February 2019").await;
    let extension = ask(&lead, directive, "2019-03-01").await;
    let leadership = world.leadership().await;
    extensions::decide(&leadership, &on_more_time(directive, &extension, "granted", "")).await.unwrap();
    let secretariat = world.secretariat().await;
    assert_eq!(free(&secretariat, "2019-03-01").await.recounts, 0);
    assert_eq!(free(&secretariat, "2019-02-01").await.recounts, 0);
    assert_eq!(file(&lead, directive).await.row.due_on, Some(day("2019-03-01")));
}

async fn a_date_counted_again_can_be_counted_again(world: World) {
    let (lead, directive) = led(&world, "by 1 March 2019").await;
    let secretariat = world.secretariat().await;
    for (free_day, due_on) in [("2019-03-01", "2019-02-28"), ("2019-02-28", "2019-02-27")] {
        assert_eq!(free(&secretariat, free_day).await.recounts, 1);
        let page = proposals(&secretariat).await;
        calendar::settle(&secretariat, &word(&page, "move")).await.unwrap();
        assert_eq!(file(&lead, directive).await.row.due_on, Some(day(due_on)));
    }
    // Opened again after closing, it is measured against the first date, which the calendar would still move.
    let file = file(&lead, directive).await;
    assert_eq!((file.row.first_due_on, file.deadline.unwrap().changes.len()), (Some(day("2019-03-01")), 2));
}

async fn a_proposal_that_was_overtaken_is_refused(world: World) {
    let (lead, directive) = led(&world, "by 1 March 2019").await;
    let secretariat = world.secretariat().await;
    free(&secretariat, "2019-03-01").await;
    let page = proposals(&secretariat).await;
    let extension = ask(&lead, directive, "2019-03-29").await;
    let leadership = world.leadership().await;
    extensions::decide(&leadership, &on_more_time(directive, &extension, "granted", "")).await.unwrap();
    let overtaken = Refusal::NotNow(Obstacle::State);
    assert_eq!(refusal(calendar::settle(&secretariat, &word(&page, "move")).await), overtaken);
    assert_eq!(file(&lead, directive).await.row.due_on, Some(day("2019-03-29")));
    assert_eq!(proposals(&secretariat).await.total, 0);

    let closed = world.directive(lead.actor().unwrap().body.unwrap(), "by 15 March 2019").await;
    free(&secretariat, "2019-03-15").await;
    let page = proposals(&secretariat).await;
    decide(&leadership, closed, "cancelled").await;
    assert_eq!(proposals(&secretariat).await.total, 0);
    assert_eq!(refusal(calendar::settle(&secretariat, &word(&page, "leave")).await), overtaken);
}

async fn a_later_version_proposes_for_itself(world: World) {
    let (_, directive) = led(&world, "by 1 March 2019").await;
    let secretariat = world.secretariat().await;
    free(&secretariat, "2019-03-01").await;
    let page = proposals(&secretariat).await;
    // The day is plain again before anybody decided: nothing is left to decide on.
    let plain = DayForm { kind: "plain".to_owned(), ..day_off(2, "2019-03-01") };
    assert_eq!(calendar::save_day(&secretariat, &plain).await.unwrap().recounts, 0);
    assert_eq!(proposals(&secretariat).await.total, 0);
    let older = word(&page, "move");
    assert_eq!(older.directives, [directive.to_string()]);
    assert_eq!(refusal(calendar::settle(&secretariat, &older).await), Refusal::NotNow(Obstacle::State));
}

async fn no_date_is_moved_into_the_past(mut world: World) {
    // Counted without Saturday 19 January, the term ends on Monday.
    let (lead, directive) = led(&world, "13 working days").await;
    assert_eq!(file(&lead, directive).await.row.due_on, Some(day("2019-01-21")));
    world.move_to(day("2019-01-21"), "10:00");
    let secretariat = world.secretariat().await;
    let published = calendar::save_day(&secretariat, &working_day(1, "2019-01-19")).await.unwrap();
    assert_eq!(published.recounts, 1);
    let page = proposals(&secretariat).await;
    assert_eq!(dates(&page.rows[0]), ("2019-01-21".to_owned(), "2019-01-19".to_owned()));
    assert!(page.rows[0].past);
    let refused = Refusal::field("directives", Problem::DeadlinePast);
    assert_eq!(refusal(calendar::settle(&secretariat, &word(&page, "move")).await), refused);
    calendar::settle(&secretariat, &word(&page, "leave")).await.unwrap();
    assert_eq!(file(&now(&world, &lead), directive).await.row.due_on, Some(day("2019-01-21")));
}

async fn restricted_matter_is_in_no_list_and_no_count(world: World) {
    let (_, directive) = led(&world, "by 1 March 2019").await;
    world.set("directive", directive.0, "classification", Expr::value("official_use")).await;
    let secretariat = world.secretariat().await;
    free(&secretariat, "2019-03-01").await;
    assert_eq!(proposals(&secretariat).await.total, 0);
    assert_eq!(dashboard::today(&secretariat).await.unwrap().recounts, 0);
    let actor = secretariat.actor.clone().map(|actor| Actor { cleared: true, ..actor });
    assert_eq!(proposals(&Ctx { actor, ..secretariat }).await.total, 1);
}
