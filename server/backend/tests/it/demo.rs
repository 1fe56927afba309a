//! The demonstration: the facts of December 2018 as they are, and life around any day of loading.

use backend::directives;
use backend::entities::{account, directive, extension, limb, mail as mail_rows, meeting, recount, report};
use backend::{Ctx, accounts, demo, history, meetings};
use domain::accounts::SignInForm;
use domain::dashboard::PeriodFilter;
use domain::directives::Force::{Binding, Proposal, Recommendation, Request};
use domain::directives::{DirectiveRow, DirectiveState, Filter, Force, LimbState, Timeliness};
use domain::extensions::{EndorsementWord, ExtensionState};
use domain::locale::Locale;
use domain::mail::MailState;
use domain::meetings::{Capacity, MeetingPage, Presence};
use domain::protocols::PointKind;
use domain::reports::{ReportKind, ReportState};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

use crate::support::{World, both_databases, day};

both_databases!(loaded_on_a_monday_it_holds_what_it_promises, it_loads_on_a_holiday);

/// One world for all, since loading takes seconds.
async fn loaded_on_a_monday_it_holds_what_it_promises(mut world: World) {
    assert!(!demo::is_loaded(&world.backend).await.unwrap());
    load(&mut world, "2026-11-23").await;
    it_is_loaded_once_and_known_again(&world).await;
    the_nine_directives_stand_with_their_force_and_a_date_by_rule(&world).await;
    the_meeting_of_2018_holds_its_findings_and_says_nothing_of_who_came_unnamed(&world).await;
    the_workshop_of_2014_has_guests_and_no_directive(&world).await;
    around_the_day_of_loading_every_kind_of_life_is_seen(&world).await;
    each_state_of_a_request_a_part_and_a_report_is_seen(&world).await;
    who_executes_is_told_in_each_way(&world).await;
    its_history_is_one_unbroken_chain_in_the_order_of_time(&world).await;
    its_past_mail_is_settled_and_hardly_any_waits(&world).await;
    everybody_named_can_sign_in(&world).await;
}

async fn it_is_loaded_once_and_known_again(world: &World) {
    assert!(!demo::load(&world.backend).await.unwrap());
    assert!(demo::is_loaded(&world.backend).await.unwrap());
}

async fn the_nine_directives_stand_with_their_force_and_a_date_by_rule(world: &World) {
    let page = page_of(world, "2018-12-21").await;
    let protocol = page.protocol.unwrap();
    assert_eq!((protocol.number.as_deref(), protocol.signed_on), (Some("4"), Some(day("2018-12-28"))));
    assert_eq!(protocol.points.len(), 10);
    let decision = protocol.points.last().unwrap();
    assert_eq!((decision.number.as_str(), decision.kind), ("D", PointKind::Decided));

    let rows: Vec<DirectiveRow> = protocol.points.iter().filter_map(|point| point.directive.clone()).collect();
    let forces: Vec<Force> = rows.iter().map(|row| row.force).collect();
    assert_eq!(
        forces,
        [Binding, Proposal, Binding, Recommendation, Recommendation, Request, Binding, Binding, Binding]
    );
    assert!(rows.iter().all(|row| row.proposed));
    let first: Vec<_> = rows.iter().map(|row| row.first_due_on.unwrap().to_string()).collect();
    let (month, answer) = ("2019-01-28", "2019-01-16");
    assert_eq!(first, [month, answer, month, answer, answer, answer, month, month, month]);
    assert_eq!(rows.iter().map(|row| row.limbs).collect::<Vec<_>>(), [1, 1, 2, 1, 1, 1, 1, 1, 2]);
    let open: Vec<&str> = rows.iter().filter(|row| row.state.is_open()).map(|row| row.reference.as_str()).collect();
    assert_eq!(open, ["4/5", "4/6"]);
    for row in &rows {
        for locale in Locale::ALL {
            assert!(row.title.get(locale).is_some(), "{} {locale:?}", row.reference);
        }
    }
}

async fn the_meeting_of_2018_holds_its_findings_and_says_nothing_of_who_came_unnamed(world: &World) {
    let page = page_of(world, "2018-12-21").await;
    assert_eq!(page.agenda.iter().map(|item| item.findings.len()).collect::<Vec<_>>(), [9, 2, 0]);
    let values: Vec<&str> = page.agenda[0].findings.iter().map(|finding| finding.value.text(Locale::En)).collect();
    assert_eq!(values, ["−9", "not falling", "97", "387", "−15", "−30", "30", "1,500", "2016"]);
    assert!(page.agenda.iter().all(|item| item.rapporteurs.is_empty()));
    let named: Vec<(Option<&str>, Capacity)> = page
        .attendance
        .iter()
        .filter(|line| line.presence == Presence::Present)
        .map(|line| (line.person.as_deref(), line.capacity))
        .collect();
    assert_eq!(named, [(Some("Kairat Kozhamzharov"), Capacity::Chair), (Some("Gabit Baizhanov"), Capacity::Invited)]);
    let others = page.attendance.iter().filter(|line| line.presence == Presence::NotRecorded);
    assert!(others.clone().count() == 3 && others.clone().all(|line| line.person.is_none()));
}

async fn the_workshop_of_2014_has_guests_and_no_directive(world: &World) {
    let page = page_of(world, "2014-05-13").await;
    assert_eq!(page.meeting.ends_on, day("2014-05-14"));
    assert!(page.protocol.is_none());
    assert_eq!(page.attendance.len(), 16);
    assert!(page.attendance.iter().all(|line| line.capacity == Capacity::ForeignGuest && line.body.is_none()));
}

async fn around_the_day_of_loading_every_kind_of_life_is_seen(world: &World) {
    let secretariat = actor(world, "secretariat@kenes.example").await;
    let rows = rows(&secretariat).await;
    for state in DirectiveState::ALL {
        assert!(rows.iter().any(|row| row.state == *state), "{state:?}");
    }
    assert!(rows.iter().any(|row| row.recurs) && rows.iter().any(|row| row.period.is_some()));
    assert!(rows.iter().any(|row| row.timeliness == Timeliness::OnHold && row.held_for.is_some()));
    let count = |holds: fn(&DirectiveRow) -> bool| rows.iter().filter(|row| holds(row)).count();
    assert!(count(|row| matches!(row.timeliness, Timeliness::Overdue { .. })) >= 5);
    assert!(count(|row| matches!(row.timeliness, Timeliness::Soon { .. })) >= 4);
    assert!(count(|row| matches!(row.timeliness, Timeliness::DoneInTime)) >= 8);
    assert!(count(|row| matches!(row.timeliness, Timeliness::DoneLate { .. })) >= 4);
    assert!(count(|row| row.extensions > 0 && row.state.is_open()) >= 1);
    let today = backend::dashboard::today(&secretariat).await.unwrap();
    assert!(!today.to_check.is_empty() && !today.silent.is_empty() && !today.failed_mail.is_empty());
    assert_eq!((today.extensions, today.to_close), (2, 1));
}

async fn each_state_of_a_request_a_part_and_a_report_is_seen(world: &World) {
    let db = world.backend.db();
    let requests = extension::Entity::find().all(db).await.unwrap();
    for state in ExtensionState::ALL {
        assert!(requests.iter().any(|request| request.state == state.as_str()), "{state:?}");
    }
    let granted = || requests.iter().filter(|request| request.state == ExtensionState::Granted.as_str());
    assert!(granted().any(|request| request.granted_until == Some(request.asked_for)));
    assert!(granted().any(|request| request.granted_until != Some(request.asked_for)));
    assert!(
        requests.iter().any(|request| request.late) && requests.iter().any(|request| request.limb_letter.is_some())
    );
    for word in EndorsementWord::ALL {
        assert!(requests.iter().any(|request| request.endorsement.as_deref() == Some(word.as_str())), "{word:?}");
    }
    let limbs = limb::Entity::find().all(db).await.unwrap();
    for state in LimbState::ALL {
        assert!(limbs.iter().any(|limb| limb.state == state.as_str()), "{state:?}");
    }
    let reports = report::Entity::find().all(db).await.unwrap();
    for (kind, state) in ReportKind::ALL.iter().zip(ReportState::ALL) {
        assert!(reports.iter().any(|report| report.kind == kind.as_str()), "{kind:?}");
        assert!(reports.iter().any(|report| report.state == state.as_str()), "{state:?}");
    }
    assert!(recount::Entity::find().count(db).await.unwrap() > 0);
}

async fn who_executes_is_told_in_each_way(world: &World) {
    use domain::history::EventKind::{
        CarriedOut, ExecutorsChanged, Held, Merged, NoChangeReported, ObjectionDismissed, ObjectionRaised,
        RoadMapSubmitted, Succeeded, Superseded, Tracked,
    };
    let leadership = actor(world, "leadership@kenes.example").await;
    let mut seen = std::collections::HashSet::new();
    let mut silent = 0;
    for row in rows(&leadership).await {
        let file = directives::file(&leadership, row.id).await.unwrap();
        seen.extend(file.history.iter().map(|event| event.kind));
        silent += file.reports.iter().filter(|report| report.silent_note.is_some()).count();
        // What a renamed body has on control is its successor's.
        if row.state.is_open() {
            let ended = file.assignments.iter().filter(|part| part.body.short.text(Locale::En) == "ACSA");
            assert_eq!(ended.count(), 0, "{}", row.reference);
        }
    }
    for kind in [ExecutorsChanged, ObjectionRaised, ObjectionDismissed, Succeeded] {
        assert!(seen.contains(&kind), "{kind:?}");
    }
    for kind in [CarriedOut, Held, Merged, NoChangeReported, RoadMapSubmitted, Superseded, Tracked] {
        assert!(seen.contains(&kind), "{kind:?}");
    }
    assert_eq!(
        (silent, backend::dashboard::dashboard(&leadership, &PeriodFilter::default()).await.unwrap().objections.len()),
        (1, 1)
    );
}

async fn its_history_is_one_unbroken_chain_in_the_order_of_time(world: &World) {
    let (intact, length) = history::verify(&world.system()).await.unwrap();
    assert!(intact && length > 500, "{length}");
    let events = history::of(&world.system(), history::Subject::Directive(third(world).await)).await.unwrap();
    let moments: Vec<_> = events.iter().rev().map(|event| (event.on, event.at.clone())).collect();
    assert!(moments.is_sorted(), "{moments:?}");
}

async fn its_past_mail_is_settled_and_hardly_any_waits(world: &World) {
    let count = async |state: MailState| {
        let mails = mail_rows::Entity::find().filter(mail_rows::Column::State.eq(state.as_str()));
        mails.count(world.backend.db()).await.unwrap()
    };
    assert!(count(MailState::Sent).await > 200);
    assert!((1..20).contains(&count(MailState::Created).await));
    assert!(count(MailState::PermanentFailure).await > 0);
    assert_eq!(count(MailState::Sending).await, 0);
}

async fn everybody_named_can_sign_in(world: &World) {
    for name in ["secretariat", "health", "education", "interior", "justice", "leadership", "admin"] {
        let form = SignInForm {
            email: format!("{name}@kenes.example"),
            password: demo::PASSWORD.to_owned(),
            ..SignInForm::default()
        };
        let signed_in = accounts::sign_in(&world.backend, form, Locale::En).await.unwrap();
        assert!(signed_in.actor.name.starts_with("Demonstration: "), "{}", signed_in.actor.name);
    }
    let disabled = account::Entity::find().filter(account::Column::DisabledAt.is_not_null());
    assert_eq!(disabled.count(world.backend.db()).await.unwrap(), 5);
}

async fn it_loads_on_a_holiday(mut world: World) {
    // New Year, a Saturday; everything that is due "in a working day" lies after it.
    load(&mut world, "2027-01-02").await;
    assert_eq!(meeting::Entity::find().count(world.backend.db()).await.unwrap(), 10);
    assert!(directive::Entity::find().count(world.backend.db()).await.unwrap() > 40);
}

async fn load(world: &mut World, today: &str) {
    world.move_to(day(today), "10:00");
    assert!(demo::load(&world.backend).await.unwrap());
}

async fn actor(world: &World, email: &str) -> Ctx {
    let form = SignInForm { email: email.to_owned(), password: demo::PASSWORD.to_owned(), ..SignInForm::default() };
    let signed_in = accounts::sign_in(&world.backend, form, Locale::En).await.unwrap();
    Ctx { actor: Some(signed_in.actor), ..world.system() }
}

async fn page_of(world: &World, starts_on: &str) -> MeetingPage {
    let secretariat = actor(world, "secretariat@kenes.example").await;
    let rows = meetings::list(&secretariat).await.unwrap();
    let row = rows.iter().find(|row| row.starts_on == day(starts_on)).unwrap();
    meetings::page(&secretariat, row.id).await.unwrap()
}

/// Every directive that the reader may see.
async fn rows(ctx: &Ctx) -> Vec<DirectiveRow> {
    let filter = Filter { view: "all".to_owned(), ..Filter::default() };
    let mut rows = directives::list(ctx, &filter).await.unwrap().rows;
    let second = directives::list(ctx, &Filter { page: "2".to_owned(), ..filter }).await.unwrap();
    rows.extend(second.rows.into_iter().filter(|row| !rows.iter().any(|known| known.id == row.id)).collect::<Vec<_>>());
    rows
}

/// The third directive of 2018, which was returned and closed late.
async fn third(world: &World) -> domain::ids::DirectiveId {
    let row =
        directive::Entity::find().filter(directive::Column::Reference.eq("4/3")).one(world.backend.db()).await.unwrap();
    domain::ids::DirectiveId(row.unwrap().id)
}
