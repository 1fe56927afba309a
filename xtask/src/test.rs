//! The one check before a change lands.

use std::path::Path;
use std::process::Command;

use anyhow::{Result, ensure};
use clap::ValueEnum;

use crate::browser_toolchain::BrowserToolchain;
use crate::build::{self, Profile};
use crate::node::Node;
use crate::postgres::{self, Postgres};
use crate::step::{Steps, note};
use crate::{bundle, chromium, program};

/// Everything `kenes` is made of. Named together and without xtask, they get the features that the server has,
/// so what the tests compile is what the server is linked from.
const PACKAGES: [&str; 6] = ["app", "backend", "domain", "language", "migrations", "server"];

const BROWSER_TESTS: &str = "end2end";

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Part {
    /// Format, lints, and the Rust tests on SQLite and PostgreSQL.
    Rust,
    /// The browser bundle, the server, and the tests in Chromium.
    Browser,
}

/// Runs the checks, prints every step with its time, and tells whether all passed. A check that fails does not
/// keep the others from running; a step that needs one that failed is not begun.
pub fn test(steps: &Steps, part: Option<Part>, arguments: &[String]) -> bool {
    if part != Some(Part::Browser) {
        check_rust(steps, arguments);
    }
    if part != Some(Part::Rust) {
        let _stopped_early = check_browser(steps, arguments).is_none();
    }
    steps.summarise()
}

fn check_rust(steps: &Steps, arguments: &[String]) {
    steps.attempt("format", || program::run(program::cargo("cargo").args(["fmt", "--all", "--check", "--", "-l"])));
    steps.attempt("lints", || {
        program::run(on_all_packages(&["clippy"]).args(["-p", "xtask", "--all-targets", "--", "-D", "warnings"]))
    });
    steps.attempt("lints of the browser half", lint_browser_half);
    steps.attempt("tests of xtask", || program::run(program::cargo("cargo").args(["test", "--quiet", "-p", "xtask"])));
    if let Some(postgres) = steps.attempt("PostgreSQL for the tests", Postgres::obtain) {
        steps.attempt("Rust tests", || run_rust_tests(&postgres, arguments));
    }
}

fn lint_browser_half() -> Result<()> {
    let toolchain = BrowserToolchain::obtain()?;
    let mut clippy = if toolchain.has_clippy() {
        let mut clippy = toolchain.cargo("clippy");
        clippy.args(["--profile", bundle::PROFILE]);
        clippy
    } else {
        note(
            "Debian has no clippy for its compiler: clippy sees the browser half as native code, and the bundle must compile without a warning",
        );
        let mut clippy = program::cargo("cargo");
        clippy.arg("clippy");
        clippy
    };
    program::run(clippy.args(["-p", "app", "-p", "hydrate", "--features", "app/hydrate", "--", "-D", "warnings"]))
}

fn run_rust_tests(postgres: &Postgres, arguments: &[String]) -> Result<()> {
    if program::on_path("cargo-nextest").is_none() {
        let mut all = on_all_packages(&["test"]);
        return program::run(all.args(["--no-fail-fast", "--"]).args(arguments).env(postgres::URL, postgres.url()));
    }
    let mut nextest = on_all_packages(&["nextest", "run"]);
    program::run(nextest.arg("--no-fail-fast").args(arguments).env(postgres::URL, postgres.url()))?;
    note("nextest does not run the examples in documentation");
    program::run(on_all_packages(&["test"]).args(["--doc", "--quiet"]))
}

fn on_all_packages(subcommand: &[&str]) -> Command {
    let mut cargo = program::cargo("cargo");
    cargo.args(subcommand).args(PACKAGES.iter().flat_map(|package| ["-p", package]));
    cargo
}

/// Stops at the first step that fails, because each needs the ones before it.
fn check_browser(steps: &Steps, arguments: &[String]) -> Option<()> {
    let tests = Path::new(BROWSER_TESTS);
    let node = steps.attempt("Node.js for the browser tests", Node::obtain)?;
    let warnings = bundle::make(steps).ok()?;
    steps.attempt("the browser half compiles without a warning", || {
        ensure!(warnings == 0, "{warnings} warnings");
        Ok(())
    });
    build::build_server(steps, Profile::Dev).ok()?;
    steps.attempt("packages of the browser tests", || node.install(tests))?;
    let chromium = steps.attempt("Chromium for the browser tests", || chromium::obtain(&node, tests))?;
    steps.attempt("browser tests", || {
        let mut playwright = node.command("npx");
        playwright.args(["playwright", "test"]).args(arguments).current_dir(tests).env("KENES_CHROMIUM", chromium);
        program::run(&mut playwright)
    })
}
