//! Everything ready, built and served: the first command a person types.

use std::env;
use std::os::unix::process::CommandExt;
use std::process::Command;

use anyhow::{Context, Result};

use crate::build::{self, Profile};
use crate::step::{Steps, note};

/// What the program is told unless the person has set it otherwise.
const SETTINGS: [(&str, &str); 4] = [
    ("KENES_ADDRESS", "127.0.0.1:3000"),
    ("KENES_DATA_DIR", "data"),
    ("KENES_SITE_ROOT", "target/site"),
    ("KENES_DEMONSTRATION", "true"),
];

/// Builds, and then becomes `kenes serve`; returns only if that cannot be started.
pub fn serve(steps: &Steps, arguments: &[String]) -> Result<()> {
    build::build(steps, Profile::Dev)?;
    let mut kenes = Command::new("target/debug/kenes");
    kenes.arg("serve").args(arguments);
    for (name, value) in SETTINGS {
        if env::var_os(name).is_none() {
            kenes.env(name, value);
        }
    }
    note(&format!("everything ready after {}", steps.took()));
    Err(kenes.exec()).context("target/debug/kenes could not be started")
}
