//! A PostgreSQL for the tests: the one that is named, or one of our own in a temporary folder.

use std::env;
use std::fs::{self, File};
use std::net::TcpListener;
use std::os::unix::fs::chown;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{self, Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow, bail};

use crate::{debian, program};

/// Where the tests look for it.
pub const URL: &str = "KENES_TEST_POSTGRES_URL";

const PROGRAMS: [&str; 4] = ["initdb", "pg_ctl", "pg_isready", "postgres"];

const PATIENCE: Duration = Duration::from_secs(30);

pub enum Postgres {
    /// Somebody else's, which is neither started nor stopped here.
    Named(String),
    Own(Server),
}

impl Postgres {
    pub fn obtain() -> Result<Self> {
        if let Ok(url) = env::var(URL) {
            return Ok(Self::Named(url));
        }
        let programs = if let Some(programs) = find_programs() {
            programs
        } else if debian::may_install() {
            debian::install(&["postgresql"])?;
            find_programs().context("Debian's postgresql holds no initdb")?
        } else {
            bail!(
                "PostgreSQL is missing: install it, or set {URL} to a server on which the tests may create databases"
            );
        };
        Server::start(&programs).map(Self::Own)
    }

    pub fn url(&self) -> String {
        match self {
            Self::Named(url) => url.clone(),
            Self::Own(server) => format!("postgres://kenes@127.0.0.1:{}/postgres", server.port),
        }
    }
}

/// A server that lives as long as this value.
pub struct Server {
    programs: PathBuf,
    folder: PathBuf,
    user: Option<User>,
    port: u16,
    process: Child,
}

/// PostgreSQL refuses to run as root.
#[derive(Clone, Copy)]
struct User {
    uid: u32,
    gid: u32,
}

impl Server {
    fn start(programs: &Path) -> Result<Self> {
        let user = if debian::is_root() { Some(User::postgres()?) } else { None };
        let folder = env::temp_dir().join(format!("kenes-postgres-{}", process::id()));
        fs::create_dir(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
        if let Some(User { uid, gid }) = user {
            chown(&folder, Some(uid), Some(gid))?;
        }
        let data = folder.join("data");
        program::read(
            command(programs, "initdb", &folder, user)
                .args([
                    "--username=kenes",
                    "--auth=trust",
                    "--encoding=UTF8",
                    "--locale=C.UTF-8",
                    "--no-sync",
                    "--pgdata",
                ])
                .arg(&data),
        )?;
        let port = free_port()?;
        let log = File::create(folder.join("log"))?;
        // The data may be lost when the machine stops, so nothing waits for the disk.
        let settings = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=300"];
        let mut postgres = command(programs, "postgres", &folder, user);
        postgres.arg("-D").arg(&data).arg("-k").arg(&folder).args(["-h", "127.0.0.1", "-p", &port.to_string()]);
        postgres.args(settings.iter().flat_map(|setting| ["-c", setting])).stderr(log).stdout(Stdio::null());
        let process = postgres.spawn().context("postgres could not be started")?;
        let mut server = Self { programs: programs.to_owned(), folder, user, port, process };
        server.wait_until_ready()?;
        Ok(server)
    }

    fn wait_until_ready(&mut self) -> Result<()> {
        let began = Instant::now();
        loop {
            let mut ask = command(&self.programs, "pg_isready", &self.folder, self.user);
            ask.args(["--quiet", "--host=127.0.0.1", "--port", &self.port.to_string()]);
            if ask.status()?.success() {
                return Ok(());
            }
            if self.process.try_wait()?.is_some() || began.elapsed() > PATIENCE {
                let log = fs::read_to_string(self.folder.join("log")).unwrap_or_default();
                bail!("PostgreSQL did not start: {log}");
            }
            thread::sleep(Duration::from_millis(50));
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let mut stop = command(&self.programs, "pg_ctl", &self.folder, self.user);
        stop.args(["stop", "--silent", "--mode=immediate", "--pgdata"]).arg(self.folder.join("data"));
        // A server that has hardly begun cannot be asked to stop yet.
        let asked = program::run(&mut stop);
        let stopped = if asked.is_ok() { Ok(()) } else { self.process.kill() };
        if let Err(error) = stopped.and_then(|()| self.process.wait()) {
            eprintln!("error: the PostgreSQL of the tests could not be stopped: {error}");
        } else if let Err(error) = fs::remove_dir_all(&self.folder) {
            eprintln!("error: {} could not be removed: {error}", self.folder.display());
        }
    }
}

impl User {
    /// The account that the distribution's package brings.
    fn postgres() -> Result<Self> {
        let id = |option| -> Result<u32> {
            let number = program::read(Command::new("id").args([option, "postgres"]));
            let number = number.map_err(|_| anyhow!("root cannot run PostgreSQL, and there is no user postgres"))?;
            Ok(number.parse()?)
        };
        Ok(Self { uid: id("-u")?, gid: id("-g")? })
    }
}

/// A program of PostgreSQL, run by its user in its folder.
fn command(programs: &Path, name: &str, folder: &Path, user: Option<User>) -> Command {
    let mut command = Command::new(programs.join(name));
    command.current_dir(folder);
    if let Some(User { uid, gid }) = user {
        command.uid(uid).gid(gid);
    }
    command
}

/// The folder that holds all of PostgreSQL: on the search path, or the newest one of Debian.
fn find_programs() -> Option<PathBuf> {
    let on_path = env::var_os("PATH").unwrap_or_default();
    let mut folders: Vec<PathBuf> = env::split_paths(&on_path).collect();
    let mut versions: Vec<PathBuf> = fs::read_dir("/usr/lib/postgresql")
        .map(|versions| versions.filter_map(Result::ok).map(|version| version.path()).collect())
        .unwrap_or_default();
    versions.sort_by_key(|version| version.file_name().and_then(|number| number.to_str()?.parse::<u32>().ok()));
    folders.extend(versions.iter().rev().map(|version| version.join("bin")));
    folders.into_iter().find(|folder| PROGRAMS.iter().all(|program| folder.join(program).is_file()))
}

fn free_port() -> Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}
