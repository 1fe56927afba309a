//! Calendars to subscribe to: whose dates stand in them, and what becomes of a date that changes.

mod links;

use backend::entities::{account, assignment};
use backend::meetings;
use backend::{Ctx, extensions, feeds};
use chrono::NaiveDate;
use domain::feeds::FeedOf;
use domain::ids::{BodyId, DirectiveId, MeetingId};
use domain::locale::Locale;
use domain::meetings::{MeetingForm, MeetingState};
use icalendar::{Calendar, Component, DatePerhapsTime, Event, EventLike, EventStatus};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use crate::forms;
use crate::life::{ask, cleared, decide, now, on_more_time};
use crate::support::{World, both_databases, day};

both_databases!(
    a_body_reads_its_own_dates_and_nobody_elses,
    leadership_and_the_secretariat_read_all_that_is_dated_and_no_draft,
    trap_a_feed_that_emits_an_occurrence_twice,
    more_time_moves_the_date_and_raises_the_sequence,
    what_has_ended_is_cancelled_for_thirty_days_and_then_gone,
    reopened_it_stands_again_with_a_higher_sequence,
    a_date_that_was_taken_away_is_cancelled,
    what_is_on_hold_is_not_sure,
    matter_for_official_use_stands_in_no_feed_not_even_of_the_cleared,
    a_meeting_in_draft_stands_in_the_calendar_of_the_secretariat_alone,
    a_meeting_that_is_called_off_is_cancelled_where_it_stood,
    a_meeting_moved_to_another_day_has_a_higher_sequence,
    trap_a_reminder_for_a_past_meeting,
    a_meeting_of_two_days_ends_with_the_second,
    days_are_those_of_the_councils_time_zone,
    a_feed_is_in_its_readers_language_and_leads_to_the_page,
    the_same_calendar_is_the_same_text,
);

async fn a_body_reads_its_own_dates_and_nobody_elses(world: World) {
    let (health, education) = (world.ministry("Health").await, world.ministry("Education").await);
    let led = world.directive(health, "by 1 March 2019").await;
    let helped = world.directive(education, "by 15 March 2019").await;
    let (foreign, informed) =
        (world.directive(education, "by 20 March 2019").await, world.directive(education, "by 22 March 2019").await);
    world.assign(helped, health, "co_executor").await;
    world.assign(informed, health, "informed").await;
    internal_date(&world, helped, health, "2019-03-12").await;
    let reader = world.of_body(health).await;
    for of in FeedOf::ALL {
        let calendar = read(&reader, *of).await;
        let dates: Vec<_> = of_directives(&calendar).map(|event| (uid(event), starts(event))).collect();
        let contribution = format!("contribution-{helped}@kenes.example");
        assert_eq!(dates, [(of_directive(led), day("2019-03-01")), (contribution, day("2019-03-12"))], "{of:?}");
    }
    let other = read(&world.of_body(education).await, FeedOf::Person).await;
    let dates: Vec<_> = of_directives(&other).map(uid).collect();
    assert_eq!(dates, [helped, foreign, informed].map(of_directive));
}

async fn leadership_and_the_secretariat_read_all_that_is_dated_and_no_draft(world: World) {
    let secretariat = world.secretariat().await;
    let led = world.directive(world.ministry("Health").await, "by 1 March 2019").await;
    let draft = world.directive(world.ministry("Justice").await, "by 4 March 2019").await;
    world.set("directive", draft.0, "state", Expr::value("draft")).await;
    let undated = world.directive(world.ministry("Interior").await, "by 5 March 2019").await;
    for column in ["due_on", "first_due_on"] {
        world.set("directive", undated.0, column, Expr::value(Option::<NaiveDate>::None)).await;
    }
    for ctx in [&secretariat, &world.leadership().await] {
        let calendar = read(ctx, FeedOf::Person).await;
        assert_eq!(due_dates(&calendar), [(led, day("2019-03-01"))]);
    }
}

/// The trap of `OpenProject` #24384.
async fn trap_a_feed_that_emits_an_occurrence_twice(world: World) {
    let (secretariat, health) = (world.secretariat().await, world.ministry("Health").await);
    let directive = world.directive(health, "by 1 March 2019").await;
    for (short, role) in [("Education", "co_executor"), ("Interior", "co_executor"), ("Justice", "informed")] {
        world.assign(directive, world.ministry(short).await, role).await;
    }
    let lead = world.of_body(health).await;
    more_time(&world, &lead, directive, "2019-04-01").await;
    let meeting = planned(&secretariat, "2019-04-12").await;
    for state in [MeetingState::AgendaDraft, MeetingState::AgendaApproved] {
        meetings::move_to(&secretariat, meeting, state).await.unwrap();
    }
    for (ctx, most) in [(&secretariat, 3), (&lead, 3)] {
        let calendar = read(ctx, FeedOf::Person).await;
        let mut uids: Vec<_> = calendar.events().map(uid).collect();
        let all = uids.len();
        uids.sort();
        uids.dedup();
        // The directive, the meeting, and the one that issued the directive.
        assert_eq!((all, uids.len()), (most, most), "{uids:?}");
    }
}

async fn more_time_moves_the_date_and_raises_the_sequence(world: World) {
    let (lead, directive) = led(&world, "by 1 March 2019").await;
    let before = read(&lead, FeedOf::Person).await;
    assert_eq!(due_dates(&before), [(directive, day("2019-03-01"))]);
    more_time(&world, &lead, directive, "2019-04-01").await;
    let after = read(&lead, FeedOf::Person).await;
    assert_eq!(due_dates(&after), [(directive, day("2019-04-01"))]);
    let (before, after) = (of(&before, directive), of(&after, directive));
    assert!(after.get_sequence() > before.get_sequence(), "{:?}", after.get_sequence());
    assert_eq!(after.get_uid(), before.get_uid());
    assert_eq!(after.get_end(), Some(DatePerhapsTime::Date(day("2019-04-02"))), "a whole day");
}

async fn what_has_ended_is_cancelled_for_thirty_days_and_then_gone(mut world: World) {
    let (lead, directive) = led(&world, "by 1 March 2019").await;
    let before = of(&read(&lead, FeedOf::Person).await, directive);
    assert_eq!(before.get_status(), Some(EventStatus::Confirmed));
    decide(&world.leadership().await, directive, "cancelled").await;
    let after = of(&read(&lead, FeedOf::Person).await, directive);
    assert_eq!(after.get_status(), Some(EventStatus::Cancelled));
    assert!(after.get_sequence() > before.get_sequence());
    // It ended on 14 January.
    for (today, stands) in [("2019-02-13", 1), ("2019-02-14", 0)] {
        world.move_to(day(today), "09:00");
        let calendar = read(&now(&world, &lead), FeedOf::Person).await;
        assert_eq!(due_dates(&calendar).len(), stands, "{today}");
    }
}

async fn reopened_it_stands_again_with_a_higher_sequence(world: World) {
    let (lead, directive) = led(&world, "by 1 March 2019").await;
    let leadership = world.leadership().await;
    decide(&leadership, directive, "not_done").await;
    let ended = of(&read(&lead, FeedOf::Person).await, directive);
    decide(&leadership, directive, "reopen").await;
    let again = of(&read(&lead, FeedOf::Person).await, directive);
    assert_eq!(again.get_status(), Some(EventStatus::Confirmed));
    assert!(again.get_sequence() > ended.get_sequence());
}

async fn a_date_that_was_taken_away_is_cancelled(world: World) {
    let (lead, directive) = led(&world, "by 1 March 2019").await;
    world.set("directive", directive.0, "due_on", Expr::value(Option::<NaiveDate>::None)).await;
    world.set("directive", directive.0, "due_set_on", Expr::value(day("2019-01-14"))).await;
    let calendar = read(&lead, FeedOf::Person).await;
    let event = of(&calendar, directive);
    assert_eq!((starts(&event), event.get_status()), (day("2019-03-01"), Some(EventStatus::Cancelled)));
}

async fn what_is_on_hold_is_not_sure(world: World) {
    let (lead, directive) = led(&world, "by 1 March 2019").await;
    decide(&world.leadership().await, directive, "hold").await;
    let event = of(&read(&lead, FeedOf::Person).await, directive);
    assert_eq!(event.get_status(), Some(EventStatus::Tentative));
}

async fn matter_for_official_use_stands_in_no_feed_not_even_of_the_cleared(world: World) {
    let (lead, directive) = led(&world, "by 1 March 2019").await;
    world.set("directive", directive.0, "classification", Expr::value("official_use")).await;
    let (helper, secretariat) = (world.ministry("Justice").await, world.secretariat().await);
    world.assign(directive, helper, "co_executor").await;
    for ctx in [lead, secretariat, world.leadership().await, world.of_body(helper).await] {
        let account = ctx.actor().unwrap().account;
        world.set("account", account.0, "cleared", Expr::value(true)).await;
        let ctx = cleared(&ctx);
        let text = written(&ctx, FeedOf::Person).await;
        assert!(!text.contains("Directive 1") && !text.contains("4/1"), "{text}");
    }
}

async fn a_meeting_in_draft_stands_in_the_calendar_of_the_secretariat_alone(world: World) {
    let (secretariat, leadership) = (world.secretariat().await, world.leadership().await);
    let ministry = world.of_body(world.ministry("Health").await).await;
    let meeting = planned(&secretariat, "2019-04-12").await;
    for state in [None, Some(MeetingState::AgendaDraft)] {
        if let Some(state) = state {
            meetings::move_to(&secretariat, meeting, state).await.unwrap();
        }
        let own = meeting_in(&secretariat, meeting).await.unwrap();
        assert_eq!(own.get_status(), Some(EventStatus::Tentative), "{state:?}");
        for ctx in [&leadership, &ministry] {
            assert!(meeting_in(ctx, meeting).await.is_none(), "{state:?}");
        }
    }
    meetings::move_to(&secretariat, meeting, MeetingState::AgendaApproved).await.unwrap();
    for ctx in [&secretariat, &leadership, &ministry] {
        let event = meeting_in(ctx, meeting).await.unwrap();
        assert_eq!((starts(&event), event.get_status()), (day("2019-04-12"), Some(EventStatus::Confirmed)));
        assert_eq!(event.get_location(), Some("Астана"));
    }
}

async fn a_meeting_that_is_called_off_is_cancelled_where_it_stood(mut world: World) {
    let (secretariat, leadership) = (world.secretariat().await, world.leadership().await);
    let (plan, approved) = (planned(&secretariat, "2019-04-12").await, planned(&secretariat, "2019-05-17").await);
    for state in [MeetingState::AgendaDraft, MeetingState::AgendaApproved] {
        meetings::move_to(&secretariat, approved, state).await.unwrap();
    }
    let stood = meeting_in(&leadership, approved).await.unwrap();
    for meeting in [plan, approved] {
        meetings::move_to(&secretariat, meeting, MeetingState::Cancelled).await.unwrap();
        let own = meeting_in(&secretariat, meeting).await.unwrap();
        assert_eq!(own.get_status(), Some(EventStatus::Cancelled));
    }
    assert!(meeting_in(&leadership, plan).await.is_none(), "nobody else was told of it");
    let cancelled = meeting_in(&leadership, approved).await.unwrap();
    assert_eq!(cancelled.get_status(), Some(EventStatus::Cancelled));
    assert!(cancelled.get_sequence() > stood.get_sequence());
    world.move_to(day("2019-02-14"), "09:00");
    assert!(meeting_in(&now(&world, &leadership), approved).await.is_none(), "it is no news any more");
}

async fn a_meeting_moved_to_another_day_has_a_higher_sequence(world: World) {
    let secretariat = world.secretariat().await;
    let meeting = planned(&secretariat, "2019-04-12").await;
    let before = meeting_in(&secretariat, meeting).await.unwrap();
    let form = MeetingForm { id: meeting.to_string(), version: "1".to_owned(), ..forms::meeting("1", "2019-04-19") };
    meetings::save(&secretariat, form).await.unwrap();
    let after = meeting_in(&secretariat, meeting).await.unwrap();
    assert_eq!(starts(&after), day("2019-04-19"));
    assert!(after.get_sequence() > before.get_sequence());
    assert!(after.get_last_modified().is_some());
}

/// The trap of Indico #4893.
async fn trap_a_reminder_for_a_past_meeting(mut world: World) {
    let leadership = world.leadership().await;
    let meeting = world.meeting(day("2018-12-21")).await;
    let text = written(&leadership, FeedOf::Person).await;
    assert!(!text.contains("VALARM"), "{text}");
    for (today, stands) in [("2019-03-21", true), ("2019-03-22", false)] {
        world.move_to(day(today), "09:00");
        assert_eq!(meeting_in(&now(&world, &leadership), meeting).await.is_some(), stands, "{today}");
    }
}

async fn a_meeting_of_two_days_ends_with_the_second(world: World) {
    let secretariat = world.secretariat().await;
    let form = MeetingForm { ends_on: "2019-04-13".to_owned(), ..forms::meeting("1", "2019-04-12") };
    let meeting = meetings::save(&secretariat, form).await.unwrap();
    let event = meeting_in(&secretariat, meeting).await.unwrap();
    // The end is not included.
    assert_eq!(event.get_end(), Some(DatePerhapsTime::Date(day("2019-04-14"))));
}

async fn days_are_those_of_the_councils_time_zone(mut world: World) {
    let (lead, kept) = led(&world, "by 1 March 2019").await;
    let gone = world.directive(lead.actor().unwrap().body.unwrap(), "by 4 March 2019").await;
    world.set("directive", kept.0, "due_on", Expr::value(day("2023-12-02"))).await;
    world.set("directive", gone.0, "due_on", Expr::value(day("2023-12-01"))).await;
    // The clocks of Almaty went back by an hour at this midnight; in London it is still February.
    world.move_to(day("2024-03-01"), "00:30");
    assert_eq!(world.backend.now().to_rfc3339(), "2024-02-29T19:30:00+00:00");
    let lead = now(&world, &lead);
    assert_eq!(due_dates(&read(&lead, FeedOf::Person).await), [(kept, day("2023-12-02"))]);
    let text = written(&lead, FeedOf::Person).await;
    assert!(text.contains("X-WR-TIMEZONE:Asia/Almaty\r\n"), "{text}");
    assert!(text.contains("DTSTART;VALUE=DATE:20231202\r\n"), "{text}");
}

async fn a_feed_is_in_its_readers_language_and_leads_to_the_page(world: World) {
    let (lead, directive) = led(&world, "by 1 March 2019").await;
    let account = lead.actor().unwrap().account;
    let english = of(&read(&lead, FeedOf::Person).await, directive);
    assert_eq!(english.get_summary(), Some("Deadline: No. 4/1. Directive 1"));
    assert_eq!(english.get_url(), Some(format!("https://kenes.example/directives/{directive}").as_str()));
    assert!(english.get_description().unwrap().contains("Lead executor: Ministry of Health\n"));
    account::Entity::update_many()
        .col_expr(account::Column::Locale, Expr::value("kk"))
        .filter(account::Column::Id.eq(account.0))
        .exec(world.backend.db())
        .await
        .unwrap();
    let mut kazakh = lead.clone();
    kazakh.locale = Locale::Kk;
    let event = of(&read(&kazakh, FeedOf::Person).await, directive);
    assert_eq!(event.get_summary(), Some("Орындау мерзімі: № 4/1. Directive 1"));
    let calendar = read(&kazakh, FeedOf::Body).await;
    assert_eq!(calendar.get_name(), Some("Тапсырмалар мен отырыстар: Ministry of Health"));
}

async fn the_same_calendar_is_the_same_text(mut world: World) {
    let (lead, directive) = led(&world, "by 1 March 2019").await;
    let token = feeds::make(&lead, FeedOf::Person).await.unwrap();
    let first = feeds::read(&world.backend, &token).await.unwrap();
    world.move_to(day("2019-01-20"), "18:00");
    assert_eq!(feeds::read(&world.backend, &token).await.unwrap(), first);
    more_time(&world, &now(&world, &lead), directive, "2019-04-01").await;
    assert_ne!(feeds::read(&world.backend, &token).await.unwrap().version, first.version);
}

async fn led(world: &World, wording: &str) -> (Ctx, DirectiveId) {
    let body = world.ministry("Health").await;
    (world.of_body(body).await, world.directive(body, wording).await)
}

async fn more_time(world: &World, lead: &Ctx, directive: DirectiveId, until: &str) {
    let asked = ask(lead, directive, until).await;
    let leadership = now(world, &world.leadership().await);
    extensions::decide(&leadership, &on_more_time(directive, &asked, "granted", until)).await.unwrap();
}

async fn planned(secretariat: &Ctx, starts_on: &str) -> MeetingId {
    let number = &starts_on[5..7];
    meetings::save(secretariat, forms::meeting(number, starts_on)).await.unwrap()
}

async fn internal_date(world: &World, directive: DirectiveId, body: BodyId, date: &str) {
    let row = assignment::Entity::find()
        .filter(assignment::Column::DirectiveId.eq(directive.0))
        .filter(assignment::Column::BodyId.eq(body.0))
        .one(world.backend.db())
        .await
        .unwrap()
        .unwrap();
    world.set("assignment", row.id, "internal_due_on", Expr::value(day(date))).await;
}

/// What a calendar reads by a new link.
async fn read(ctx: &Ctx, of: FeedOf) -> Calendar {
    parsed(&written(ctx, of).await)
}

async fn written(ctx: &Ctx, of: FeedOf) -> String {
    let token = feeds::make(ctx, of).await.unwrap();
    feeds::read(&ctx.backend, &token).await.unwrap().text
}

fn parsed(text: &str) -> Calendar {
    text.parse().unwrap()
}

fn of_directives(calendar: &Calendar) -> impl Iterator<Item = &Event> {
    calendar.events().filter(|event| !uid(event).starts_with("meeting-"))
}

/// The directives that fall due, with their dates.
fn due_dates(calendar: &Calendar) -> Vec<(DirectiveId, NaiveDate)> {
    let directive = |event: &Event| {
        let id = uid(event).strip_prefix("directive-")?.strip_suffix("@kenes.example")?.parse().ok()?;
        Some((id, starts(event)))
    };
    calendar.events().filter_map(directive).collect()
}

fn of(calendar: &Calendar, directive: DirectiveId) -> Event {
    calendar.events().find(|event| uid(event) == of_directive(directive)).unwrap().clone()
}

async fn meeting_in(ctx: &Ctx, meeting: MeetingId) -> Option<Event> {
    let calendar = read(ctx, FeedOf::Person).await;
    calendar.events().find(|event| uid(event) == format!("meeting-{meeting}@kenes.example")).cloned()
}

fn of_directive(directive: DirectiveId) -> String {
    format!("directive-{directive}@kenes.example")
}

fn uid(event: &Event) -> String {
    event.get_uid().unwrap().to_owned()
}

fn starts(event: &Event) -> NaiveDate {
    match event.get_start() {
        Some(DatePerhapsTime::Date(date)) => date,
        other => panic!("no whole day: {other:?}"),
    }
}
