//! Planning and sending, measured with the program itself: `cargo xtask bench mail`.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a measurement that fails says so by panicking")]

#[path = "../tests/it/post/mod.rs"]
mod post;

use std::process::Child;
use std::time::{Duration, Instant};

use post::{Counter, House, TODAY, send_under_fire};

const DIRECTIVES: u32 = 200_000;
const DUE: u32 = 10_000;
const KILLS: u32 = 20;
/// As the service of the README is run.
const ARENAS: (&str, &str) = ("MALLOC_ARENA_MAX", "1");
/// How often the memory of a program is looked at.
const GLANCE: Duration = Duration::from_millis(10);

#[tokio::main]
async fn main() {
    let directives = number("KENES_BENCH_DIRECTIVES", DIRECTIVES);
    let due = number("KENES_BENCH_MAILS", DUE);
    println!("| what | SQLite | PostgreSQL |\n|---|---|---|");
    let sqlite = House::on_sqlite().await;
    let on_sqlite = measure(&sqlite, directives, due).await;
    sqlite.close().await;
    let postgres = House::on_postgres("bench").await;
    let on_postgres = match &postgres {
        Some(house) => measure(house, directives, due).await,
        None => on_sqlite.iter().map(|(what, _)| (what.clone(), "not measured".to_owned())).collect(),
    };
    for ((what, sqlite), (_, postgres)) in on_sqlite.into_iter().zip(on_postgres) {
        println!("| {what} | {sqlite} | {postgres} |");
    }
    if let Some(house) = postgres {
        house.forget_sending().await;
        let began = Instant::now();
        let fire = send_under_fire(&house, &Counter::open().await, 0x006b_656e_6573, KILLS).await;
        println!(
            "| {} mails, two senders, one killed {} times | | {:.1} s; none lost, {} came twice, {} marked as perhaps |",
            house.sent().await.len(),
            fire.kills,
            began.elapsed().as_secs_f64(),
            fire.repeated,
            fire.doubtful
        );
        house.close().await;
    }
}

async fn measure(house: &House, directives: u32, due: u32) -> Vec<(String, String)> {
    house.fill(directives, due).await;
    let (planning, planning_memory) = run(house.kenes(&["remind", "--today", TODAY], &[ARENAS])).await;
    let mails = house.waiting().await;
    let counter = Counter::open().await;
    let url = counter.url();
    let (sending, sending_memory) = run(house.kenes(&["deliver"], &[ARENAS, ("KENES_SMTP_URL", url.as_str())])).await;
    assert_eq!(counter.total(), mails, "each mail came once");
    assert_eq!(house.waiting().await, 0);
    let rate = f64::from(u32::try_from(mails).unwrap()) / counter.lasted().as_secs_f64();
    let seconds = |time: Duration| format!("{:.1} s", time.as_secs_f64());
    vec![
        (format!("{directives} directives, {mails} reminders planned"), seconds(planning)),
        ("peak memory while planning".to_owned(), planning_memory),
        (format!("{mails} mails sent, start and end of the program included"), seconds(sending)),
        ("mails a second, from the first to the last".to_owned(), format!("{rate:.0}")),
        ("peak memory while sending".to_owned(), sending_memory),
    ]
}

/// Waits for the program's end; answers how long it ran and how much memory it had at most.
async fn run(mut program: Child) -> (Duration, String) {
    let began = Instant::now();
    let status = format!("/proc/{}/status", program.id());
    let mut peak = String::from("unknown");
    loop {
        if let Some(line) = std::fs::read_to_string(&status).ok().and_then(|text| {
            text.lines()
                .find_map(|line| line.strip_prefix("VmHWM:"))
                .and_then(|rest| rest.trim().strip_suffix(" kB").map(ToOwned::to_owned))
        }) {
            peak = format!("{} MB", line.trim().parse::<u64>().unwrap().div_ceil(1024));
        }
        if let Some(status) = program.try_wait().unwrap() {
            assert!(status.success(), "{status}");
            return (began.elapsed(), peak);
        }
        tokio::time::sleep(GLANCE).await;
    }
}

/// A smaller measurement tries the measurement itself.
fn number(variable: &str, usual: u32) -> u32 {
    std::env::var(variable).ok().and_then(|text| text.parse().ok()).unwrap_or(usual)
}
