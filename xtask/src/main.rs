//! What a person types: `cargo xtask serve | build | test | bench`.

#![allow(clippy::doc_markdown, reason = "the help of the command line is read as plain text")]

mod bench;
mod browser_toolchain;
mod build;
mod bundle;
mod chromium;
mod compress;
mod debian;
mod glue;
mod node;
mod postgres;
mod program;
mod serve;
mod site;
mod step;
mod style;
mod test;

use std::env;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::{Parser, Subcommand};

use crate::bench::Measure;
use crate::build::Profile;
use crate::step::Steps;
use crate::test::Part;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Builds, serves and checks Kenes.", version)]
struct CommandLine {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Make everything ready, build, and serve the demonstration on 127.0.0.1:3000.
    ///
    /// The database and the files lie in data/, which git ignores. Any KENES_ variable that is set
    /// already is kept.
    Serve {
        /// Passed on to `kenes serve`.
        #[arg(last = true)]
        arguments: Vec<String>,
    },
    /// Build the browser bundle (target/site) and the server.
    Build {
        /// Build the server as it is installed: target/release/kenes.
        #[arg(long)]
        release: bool,
    },
    /// Check everything: format, lints, Rust tests on SQLite and PostgreSQL, browser tests.
    ///
    /// PostgreSQL is taken from KENES_TEST_POSTGRES_URL; where that is not set, one is started in a
    /// temporary folder and stopped at the end. Chromium is Playwright's own where it is installed,
    /// else KENES_CHROMIUM, else /usr/bin/chromium. What is missing is installed on Debian as root;
    /// elsewhere the step fails and says what to install.
    Test {
        /// Only this part.
        part: Option<Part>,
        /// With a part: passed on to `cargo nextest run` or `cargo test`, or to `playwright test`.
        #[arg(last = true, requires = "part")]
        arguments: Vec<String>,
    },
    /// Measure the release build and print a table of docs/benchmarks.md.
    Bench {
        /// Without it: sizes, start, pages, memory.
        what: Option<Measure>,
    },
}

fn main() -> ExitCode {
    let task = CommandLine::parse().task;
    match perform(task) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn perform(task: Task) -> Result<ExitCode> {
    enter_workspace()?;
    let steps = Steps::begin();
    match task {
        Task::Serve { arguments } => serve::serve(&steps, &arguments)?,
        Task::Build { release } => build::build(&steps, if release { Profile::Release } else { Profile::Dev })?,
        Task::Test { part, arguments } => {
            // The summary has told what failed; nothing comes after its last line.
            if !test::test(&steps, part, &arguments) {
                return Ok(ExitCode::FAILURE);
            }
        }
        Task::Bench { what } => bench::bench(&steps, what)?,
    }
    Ok(ExitCode::SUCCESS)
}

/// Every path in this package is written from the top of the repository.
fn enter_workspace() -> Result<()> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("xtask lies in the workspace")?;
    env::set_current_dir(top).with_context(|| format!("cannot enter {}", top.display()))
}
