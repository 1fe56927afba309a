//! The figures of docs/benchmarks.md that a machine can measure by itself: sizes, times, memory.

use std::fs;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use clap::ValueEnum;

use crate::build::{self, Profile};
use crate::postgres::{self, Postgres};
use crate::program;
use crate::site;
use crate::step::Steps;

const DATA: &str = "target/bench";
const STARTS: usize = 7;
const PAGE_LOADS: usize = 200;
const PATIENCE: Duration = Duration::from_mins(2);

/// The secretariat's account in the demonstration council.
const SIGN_IN: &str = "form%5Bemail%5D=secretariat%40kenes.example&form%5Bpassword%5D=kenes-demo";

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Measure {
    /// Planning reminders for 200,000 directives, sending 10,000 mails to a mail server of its own, and
    /// sending them once more while senders are killed; on SQLite and PostgreSQL.
    Mail,
}

/// Measures and prints a table; everything is built before, and the data of former runs is gone.
pub fn bench(steps: &Steps, what: Option<Measure>) -> Result<()> {
    match what {
        Some(Measure::Mail) => bench_mail(steps),
        None => bench_program(steps),
    }
}

fn bench_mail(steps: &Steps) -> Result<()> {
    let postgres = steps.run("PostgreSQL for the measurement", Postgres::obtain)?;
    steps.run("planning and sending", || {
        let mut bench = program::cargo("cargo");
        bench.args(["bench", "--quiet", "-p", "server", "--bench", "mail"]);
        program::run(bench.env(postgres::URL, postgres.url()))
    })
}

fn bench_program(steps: &Steps) -> Result<()> {
    build::build(steps, Profile::Release)?;
    build::build_server(steps, Profile::Dev)?;
    let mut table = Vec::new();
    steps.run("size of the bundle", || measure_bundle(&mut table))?;
    steps.run("start, pages and memory", || measure_server(&mut table))?;
    steps.run("first page, everything built", || measure_first_page(&mut table))?;
    println!("| what | measured |\n|---|---|");
    for (what, measured) in table {
        println!("| {what} | {measured} |");
    }
    Ok(())
}

type Table = Vec<(String, String)>;

fn measure_bundle(table: &mut Table) -> Result<()> {
    let (mut raw_sum, mut brotli_sum) = (0, 0);
    for file in site::built_files()? {
        let raw = fs::metadata(&file)?.len();
        let brotli = fs::metadata(format!("{}.br", file.display()))?.len();
        let kind = file.extension().unwrap_or_default().display();
        table.push((format!("bundle: .{kind}, raw / brotli"), sizes(raw, brotli)));
        raw_sum += raw;
        brotli_sum += brotli;
    }
    table.push(("bundle: all, raw / brotli".to_owned(), sizes(raw_sum, brotli_sum)));
    Ok(())
}

fn measure_server(table: &mut Table) -> Result<()> {
    forget_data()?;
    // The first start migrates and loads the demonstration council.
    let (_, filling) = Server::start(Command::new("target/release/kenes").arg("serve"), "/healthz")?;
    table.push(("first start: tables made and demonstration loaded".to_owned(), milliseconds(filling)));

    let mut times = Vec::new();
    for _ in 0..STARTS {
        let (_, took) = Server::start(Command::new("target/release/kenes").arg("serve"), "/healthz")?;
        times.push(took);
    }
    table.push((format!("start to first answer, median of {STARTS}"), milliseconds(median(times))));

    let (server, _) = Server::start(Command::new("target/release/kenes").arg("serve"), "/healthz")?;
    table.push(("resident memory after the start".to_owned(), server.memory()?));
    let cookie = server.sign_in()?;
    let mut times = Vec::new();
    for _ in 0..PAGE_LOADS {
        let began = Instant::now();
        let answer = server.request(&format!("GET / HTTP/1.1\r\nCookie: {cookie}\r\n"), "")?;
        times.push(began.elapsed());
        ensure!(is_ok(&answer), "the first page was refused: {}", first_line(&answer));
    }
    table.push((format!("the secretariat's first page, median of {PAGE_LOADS}"), milliseconds(median(times))));
    table.push((format!("resident memory after {PAGE_LOADS} pages"), server.memory()?));
    Ok(())
}

/// From the typed command to the first page, with nothing left to build.
fn measure_first_page(table: &mut Table) -> Result<()> {
    forget_data()?;
    let (_, took) = Server::start(program::cargo("cargo").args(["xtask", "serve"]), "/sign-in")?;
    table.push(("`cargo xtask serve` to first page, warm, empty database".to_owned(), milliseconds(took)));
    Ok(())
}

/// Data of our own, on a free port; the process ends with this value.
struct Server {
    process: Child,
    port: u16,
}

impl Server {
    /// Starts it and waits for the first good answer under this address.
    fn start(command: &mut Command, address: &str) -> Result<(Self, Duration)> {
        let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        command
            .env("KENES_ADDRESS", format!("127.0.0.1:{port}"))
            .env("KENES_DATA_DIR", DATA)
            .env("KENES_SITE_ROOT", "target/site")
            .env("KENES_DEMONSTRATION", "true")
            .stdout(Stdio::null());
        let began = Instant::now();
        let mut server = Self { process: command.spawn().context("kenes could not be started")?, port };
        let question = format!("GET {address} HTTP/1.1\r\n");
        while !server.request(&question, "").is_ok_and(|answer| is_ok(&answer)) {
            if server.process.try_wait()?.is_some() || began.elapsed() > PATIENCE {
                bail!("kenes did not answer under {address}");
            }
            thread::sleep(Duration::from_millis(2));
        }
        Ok((server, began.elapsed()))
    }

    /// The cookie of a session of the secretariat.
    fn sign_in(&self) -> Result<String> {
        let port = self.port;
        let answer = self.request(
            &format!(
                "POST /fn/accounts/sign_in HTTP/1.1\r\nOrigin: http://127.0.0.1:{port}\r\nAccept: text/html\r\n\
                 Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n",
                SIGN_IN.len()
            ),
            SIGN_IN,
        )?;
        let cookies = answer.lines().filter_map(|line| line.strip_prefix("set-cookie: "));
        let pairs: Vec<_> = cookies.filter_map(|cookie| cookie.split(';').next()).collect();
        ensure!(!pairs.is_empty(), "the sign-in was refused: {}", first_line(&answer));
        Ok(pairs.join("; "))
    }

    /// One request on a connection of its own, and everything that is answered.
    fn request(&self, head: &str, body: &str) -> Result<String> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        write!(stream, "{head}Host: 127.0.0.1:{}\r\nConnection: close\r\n\r\n{body}", self.port)?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer)?;
        Ok(String::from_utf8_lossy(&answer).into_owned())
    }

    fn memory(&self) -> Result<String> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.process.id()))
            .context("resident memory is read from /proc, which Linux has")?;
        let kilobytes = status.lines().find_map(|line| line.strip_prefix("VmRSS:")?.trim().strip_suffix(" kB"));
        let kilobytes: u64 = kilobytes.context("/proc names no VmRSS")?.parse()?;
        Ok(format!("{} MB", kilobytes.div_ceil(1024)))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Err(error) = self.process.kill().and_then(|()| self.process.wait()) {
            eprintln!("error: kenes could not be stopped: {error}");
        }
    }
}

fn forget_data() -> Result<()> {
    if Path::new(DATA).exists() {
        fs::remove_dir_all(DATA)?;
    }
    fs::create_dir_all(DATA).with_context(|| format!("cannot make {DATA}"))
}

fn is_ok(answer: &str) -> bool {
    answer.starts_with("HTTP/1.1 200 ")
}

fn first_line(answer: &str) -> &str {
    answer.lines().next().unwrap_or_default()
}

fn sizes(raw: u64, brotli: u64) -> String {
    format!("{} KB / {} KB", raw.div_ceil(1000), brotli.div_ceil(1000))
}

fn milliseconds(time: Duration) -> String {
    format!("{:.1} ms", time.as_secs_f64() * 1000.0)
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_the_one_in_the_middle() {
        assert_eq!(median([5, 1, 9].map(Duration::from_secs).to_vec()), Duration::from_secs(5));
    }
}
