use backend::{Backend, Clock, Ctx, Settings, dashboard, directives};
use domain::access::{Actor, Role};
use domain::directives::Filter;
use domain::ids::{AccountId, BodyId, CouncilId, DirectiveId};
use domain::locale::{Locale, Multilingual};
use std::time::Instant;

#[tokio::main]
async fn main() {
    let mut args = std::env::args().skip(1);
    let url = args.next().unwrap();
    let what = args.next().unwrap();
    let settings = Settings { database_url: url, files: "/tmp/b3files".into(), public_url: String::new(), demonstration: false,
        clock: Clock::Fixed("2019-03-18T05:00:00Z".parse().unwrap()) };
    let backend = Backend::open(&settings).await.unwrap();
    if what == "migrate" {
        backend.migrate().await.unwrap();
        let council = backend::councils::NewCouncil { name: Multilingual::new("", "", "C"), time_zone: "Asia/Almaty".into(), settings: Default::default() };
        backend::councils::create(backend.db(), council, backend.now()).await.unwrap();
        return;
    }
    let ctx = |role, body: Option<i64>, cleared| Ctx { backend: backend.clone(), actor: Some(Actor { account: AccountId(1), name: "A".into(), role, council: CouncilId(1), body: body.map(BodyId), locale: Locale::En, cleared }), locale: Locale::En, form_key: None };
    let (lead, sec, body) = (ctx(Role::Leadership, None, false), ctx(Role::Secretariat, None, true), ctx(Role::Body, Some(3), false));
    macro_rules! time { ($name:expr, $e:expr) => {{
        let mut times = Vec::new();
        for _ in 0..15 { let t = Instant::now(); $e.await.unwrap(); times.push(t.elapsed().as_micros()); }
        times.sort(); println!("{:40} {:8.2} ms", $name, times[7] as f64 / 1000.0);
    }}; }
    time!("dashboard leadership", dashboard::dashboard(&lead));
    time!("dashboard secretariat cleared", dashboard::dashboard(&sec));
    time!("my", dashboard::my(&body));
    time!("today", dashboard::today(&sec));
    time!("file", directives::file(&sec, DirectiveId(150_000.min(what.parse::<i64>().unwrap()))));
    let f = |c: fn(&mut Filter)| { let mut f = Filter::default(); c(&mut f); f };
    for (name, filter) in [
        ("default", f(|_| ())), ("overdue", f(|f| f.view = "overdue".into())), ("closed", f(|f| f.view = "closed".into())),
        ("all", f(|f| f.view = "all".into())), ("all page 2000", f(|f| { f.view = "all".into(); f.page = "2000".into() })),
        ("all by reference", f(|f| { f.view = "all".into(); f.sort = "reference".into() })),
        ("all by lead", f(|f| { f.view = "all".into(); f.sort = "lead".into() })),
        ("open by lead", f(|f| { f.sort = "lead".into() })),
        ("all by changed", f(|f| { f.view = "all".into(); f.sort = "changed".into() })),
        ("search all", f(|f| { f.view = "all".into(); f.q = "тапсырма 77".into() })),
        ("search open", f(|f| { f.q = "тапсырма 77".into() })),
        ("body 5 all", f(|f| { f.view = "all".into(); f.body = "5".into() })),
        ("force", f(|f| { f.force = "request".into() })),
        ("meeting", f(|f| { f.view = "all".into(); f.meeting = "10".into() })),
        ("counted late 12m", f(|f| { f.counted = "late".into(); f.due_from = "2018-04-01".into(); f.due_to="2019-03-18".into() })),
    ] {
        time!(format!("list leadership {name}"), directives::list(&lead, &filter));
        if name == "default" || name == "all" || name == "body 5 all" { time!(format!("list body {name}"), directives::list(&body, &filter)); }
    }
}
