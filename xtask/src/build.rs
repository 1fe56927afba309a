//! The two halves: the browser bundle and the server.

use std::thread;

use anyhow::{Result, anyhow};

use crate::step::Steps;
use crate::{bundle, program};

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    Dev,
    Release,
}

/// Builds both halves side by side: while the browser half is linked on one core, the server is compiled on
/// the other. Each has its own target folder, so neither waits for the other's lock.
pub fn build(steps: &Steps, profile: Profile) -> Result<()> {
    thread::scope(|scope| {
        let server = scope.spawn(|| build_server(steps, profile));
        let bundle = bundle::make(steps);
        server.join().map_err(|_| anyhow!("the build of the server broke off"))??;
        bundle.map(drop)
    })
}

/// Builds `kenes` into target/debug or target/release.
pub fn build_server(steps: &Steps, profile: Profile) -> Result<()> {
    steps.run("build the server", || {
        let mut cargo = program::cargo("cargo");
        cargo.args(["build", "--package", "server", "--target-dir", "target"]);
        if profile == Profile::Release {
            cargo.arg("--release");
        }
        program::run(&mut cargo)
    })
}
