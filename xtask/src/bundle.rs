//! The browser bundle: what a browser fetches besides the pages, in target/site.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::Stdio;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::browser_toolchain::{BrowserToolchain, TARGET, TARGET_FOLDER};
use crate::glue;
use crate::node::Node;
use crate::site::{self, Manifest};
use crate::step::{Steps, note};
use crate::style;

pub const PROFILE: &str = "wasm-release";

/// What the last bundle was made from, and the names its files got.
const STAMP: &str = "target/browser/bundle.json";

/// Makes the bundle, or keeps what is there where nothing has changed. The warnings of the compiler are
/// counted for whoever does not accept them.
pub fn make(steps: &Steps) -> Result<usize> {
    let toolchain = steps.run("find a compiler for the browser", BrowserToolchain::obtain)?;
    let warnings = steps.run("build the browser half", || compile(toolchain))?;
    steps.run("make the browser bundle", || {
        let (script, wasm) = script_and_wasm()?;
        let style = site::publish("css", style::bundle(Path::new("style/main.css"))?.as_bytes())?;
        site::finish(&Manifest { script, wasm, style })
    })?;
    Ok(warnings)
}

/// Compiles the browser half and returns the number of warnings. Cargo repeats those of our own packages
/// even where nothing had to be compiled.
fn compile(toolchain: BrowserToolchain) -> Result<usize> {
    let mut cargo = toolchain.cargo("build");
    cargo.args(["--package", "hydrate", "--profile", PROFILE, "--message-format", "json"]).stdout(Stdio::piped());
    let mut child = cargo.spawn().context("cargo could not be started")?;
    let mut warnings = 0;
    for line in BufReader::new(child.stdout.take().context("cargo's output is not read")?).lines() {
        let message: Value = serde_json::from_str(&line?).context("cargo wrote something else than JSON")?;
        if message["reason"] == "compiler-message" {
            eprint!("{}", message["message"]["rendered"].as_str().unwrap_or_default());
            // The closing line "2 warnings emitted" points to no place in a file.
            let points_somewhere = message["message"]["spans"].as_array().is_some_and(|spans| !spans.is_empty());
            warnings += usize::from(message["message"]["level"] == "warning" && points_somewhere);
        }
    }
    let status = child.wait()?;
    if !status.success() {
        bail!("the browser half does not compile ({status})");
    }
    Ok(warnings)
}

/// The names of the script and of the module, made anew only if what they are made from has changed.
fn script_and_wasm() -> Result<(String, String)> {
    let compiled = Path::new(TARGET_FOLDER).join(TARGET).join(PROFILE).join("hydrate.wasm");
    let module = fs::read(&compiled).with_context(|| format!("{} was not built", compiled.display()))?;
    let optimiser = glue::Optimiser::find(Node::find());
    let made_from = site::hash(&[&module, optimiser.description().as_bytes(), glue::VERSION.as_bytes()]);
    if let Some((script, wasm)) = made_before(&made_from) {
        return Ok((script, wasm));
    }
    let glue = glue::generate(&compiled)?;
    let wasm = site::publish("wasm", &optimiser.shrink(&glue.wasm)?)?;
    let script = site::publish("js", &glue.script)?;
    let stamp = serde_json::json!({ "made_from": made_from, "script": script, "wasm": wasm });
    fs::write(STAMP, stamp.to_string()).with_context(|| format!("cannot write {STAMP}"))?;
    Ok((script, wasm))
}

fn made_before(made_from: &str) -> Option<(String, String)> {
    let stamp: Value = serde_json::from_slice(&fs::read(STAMP).ok()?).ok()?;
    let (script, wasm) = (stamp["script"].as_str()?, stamp["wasm"].as_str()?);
    if stamp["made_from"] != made_from || !site::has(script) || !site::has(wasm) {
        return None;
    }
    note("script and module are unchanged");
    Some((script.to_owned(), wasm.to_owned()))
}
