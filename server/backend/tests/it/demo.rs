//! The demonstration, loaded on any day.

use std::time::Instant;

use crate::support::{World, both_databases, day};

both_databases!(loading_happens_once);

async fn loading_happens_once(mut world: World) {
    world.move_to(day("2026-11-23"), "10:00");
    let begun = Instant::now();
    assert!(backend::demo::load(&world.backend).await.unwrap());
    eprintln!("loaded in {:?}", begun.elapsed());
    assert!(!backend::demo::load(&world.backend).await.unwrap());
}

#[tokio::test]
async fn probe() {
    use sea_orm::{ConnectionTrait, Statement, DbBackend};
    crate::support::on_sqlite(|mut world: World| async move {
        world.move_to(day("2026-11-23"), "10:00");
        backend::demo::load(&world.backend).await.unwrap();
        let db = world.backend.db();
        for sql in [
            "select m.year||'/'||d.reference||' '||b.short_en||' '||d.force||' '||d.state||' due '||coalesce(d.due_on,'-')||' first '||coalesce(d.first_due_on,'-')||' rep '||coalesce(d.reported_on,'-')||' p'||d.proposed||' x'||d.extensions||' '||substr(d.title_en,1,40) as t from directive d join meeting m on m.id=d.meeting_id left join assignment a on a.directive_id=d.id and a.role='lead' left join body b on b.id=a.body_id order by d.id",
            "select kind||' '||state||' '||count(*) as t from mail group by kind,state",
            "select state||' '||to_address||' '||created_at||' '||subject as t from mail where state<>'sent'",
            "select number||' '||year||' '||state||' '||starts_on||' '||title_en as t from meeting",
            "select subject||char(10)||text as t from mail where rule='before_5' and locale='ru' limit 1",
            "select subject||char(10)||text as t from mail where kind='issued' and locale='kk' limit 1",
            "select count(*)||' history' as t from history",
            "select count(*)||' mail of 5' as t from mail where directive_id=5",
        ] {
            eprintln!("---- ");
            for row in db.query_all_raw(Statement::from_string(DbBackend::Sqlite, sql)).await.unwrap() {
                eprintln!("{}", row.try_get::<String>("", "t").unwrap());
            }
        }
        std::fs::copy(world.folder.path().join("kenes.sqlite"), "/tmp/demo.sqlite").ok();
        let html: String = db.query_one_raw(Statement::from_string(DbBackend::Sqlite, "select html as t from mail where rule='before_5' and locale='ru' limit 1")).await.unwrap().unwrap().try_get("", "t").unwrap();
        std::fs::write("/tmp/letter.html", html).unwrap();
        let html: String = db.query_one_raw(Statement::from_string(DbBackend::Sqlite, "select html as t from mail where kind='issued' and locale='kk' limit 1")).await.unwrap().unwrap().try_get("", "t").unwrap();
        std::fs::write("/tmp/letter2.html", html).unwrap();
    }).await;
}
