use backend::history::{self, Subject};
use backend::{Clock, Ctx};
use domain::access::Role;
use domain::history::{EventDetail, EventKind};
use domain::ids::DirectiveId;
use sea_orm::sea_query::Expr;
use sea_orm::{EntityTrait, QueryOrder};

use crate::support::{World, both_databases, day};

const SUBJECT: Subject = Subject::Directive(DirectiveId(7));

both_databases!(
    a_life_is_told_newest_first_with_who_when_and_why,
    a_line_is_written_only_if_its_transaction_commits,
    each_line_carries_the_hash_of_the_one_before,
    a_line_changed_later_breaks_the_chain,
    a_line_taken_out_breaks_the_chain,
    lines_written_at_once_form_one_chain,
);

async fn a_life_is_told_newest_first_with_who_when_and_why(mut world: World) {
    let secretariat = world.secretariat().await;
    let detail = EventDetail { date: Some(day("2019-03-01")), ..EventDetail::default() };
    record(&secretariat, EventKind::Issued, detail.clone(), None).await;
    world.move_to(day("2019-02-01"), "23:59");
    let leadership = world.leadership().await;
    record(&leadership, EventKind::SentBack, EventDetail::default(), Some("Not\nyet.")).await;
    record(&world.system(), EventKind::MailSent, EventDetail::default(), None).await;

    let life = history::of(&world.system(), SUBJECT).await.unwrap();
    assert_eq!(
        life.iter().map(|event| event.kind).collect::<Vec<_>>(),
        [EventKind::MailSent, EventKind::SentBack, EventKind::Issued]
    );
    assert_eq!((life[0].actor.as_deref(), life[0].role), (None, None));
    assert_eq!(
        (life[1].on, life[1].at.as_str(), life[1].remark.as_deref()),
        (day("2019-02-01"), "23:59", Some("Not\nyet."))
    );
    assert_eq!(
        (life[2].actor.as_deref(), life[2].role, &life[2].detail),
        (Some("Secretariat"), Some(Role::Secretariat), &detail)
    );
    assert!(history::of(&world.system(), Subject::Directive(DirectiveId(8))).await.unwrap().is_empty());
}

async fn a_line_is_written_only_if_its_transaction_commits(world: World) {
    let ctx = world.secretariat().await;
    let txn = ctx.begin().await.unwrap();
    history::record(&txn, &ctx, SUBJECT, EventKind::Issued, EventDetail::default(), None).await.unwrap();
    drop(txn);
    assert!(history::of(&ctx, SUBJECT).await.unwrap().is_empty());
}

async fn each_line_carries_the_hash_of_the_one_before(mut world: World) {
    // The clock of the machine is finer than what a database keeps.
    world.backend = real_time(&world).await;
    write_three(&world).await;
    let rows = backend::entities::history::Entity::find().order_by_asc(backend::entities::history::Column::Id);
    let rows = rows.all(world.backend.db()).await.unwrap();
    assert_eq!(rows[0].previous_hash, "");
    assert_eq!(rows[1].previous_hash, rows[0].hash);
    assert_eq!(rows[2].previous_hash, rows[1].hash);
    assert_eq!(history::verify(&world.system()).await.unwrap(), (true, 3));
}

async fn a_line_changed_later_breaks_the_chain(world: World) {
    write_three(&world).await;
    let rows = backend::entities::history::Entity::find().all(world.backend.db()).await.unwrap();
    for (column, forged) in [
        ("remark", "Done."),
        ("actor", "Somebody else"),
        ("kind", "closed_done"),
        ("detail", r#"{"date":"2020-01-01"}"#),
    ] {
        let true_value = match column {
            "remark" => rows[1].remark.clone(),
            "actor" => rows[1].actor.clone(),
            "kind" => Some(rows[1].kind.clone()),
            _ => Some(rows[1].detail.clone()),
        };
        world.set("history", rows[1].id, column, Expr::value(forged)).await;
        assert!(!history::verify(&world.system()).await.unwrap().0, "{column}");
        world.set("history", rows[1].id, column, Expr::value(true_value)).await;
        assert!(history::verify(&world.system()).await.unwrap().0, "{column}");
    }
    world.set("history", rows[1].id, "at", Expr::value(world.backend.now() + chrono::TimeDelta::microseconds(1))).await;
    assert!(!history::verify(&world.system()).await.unwrap().0);
}

async fn a_line_taken_out_breaks_the_chain(world: World) {
    write_three(&world).await;
    let rows = backend::entities::history::Entity::find().all(world.backend.db()).await.unwrap();
    backend::entities::history::Entity::delete_by_id(rows[1].id).exec(world.backend.db()).await.unwrap();
    assert_eq!(history::verify(&world.system()).await.unwrap(), (false, 2));
}

async fn lines_written_at_once_form_one_chain(world: World) {
    let ctx = world.secretariat().await;
    let writers: Vec<_> = (0..20)
        .map(|_| {
            let ctx = ctx.clone();
            tokio::spawn(async move { record(&ctx, EventKind::DraftEdited, EventDetail::default(), None).await })
        })
        .collect();
    for writer in writers {
        writer.await.unwrap();
    }
    assert_eq!(history::verify(&ctx).await.unwrap(), (true, 20));
}

async fn write_three(world: &World) {
    let ctx = world.secretariat().await;
    for remark in ["First.", "Second.", "Third."] {
        record(&ctx, EventKind::Returned, EventDetail::default(), Some(remark)).await;
    }
}

async fn record(ctx: &Ctx, kind: EventKind, detail: EventDetail, remark: Option<&str>) {
    let txn = ctx.begin().await.unwrap();
    history::record(&txn, ctx, SUBJECT, kind, detail, remark).await.unwrap();
    txn.commit().await.unwrap();
}

async fn real_time(world: &World) -> backend::Backend {
    world.council().await;
    world.backend.at(Clock::System.now())
}
