//! The browser of the browser tests.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use crate::debian;
use crate::node::Node;
use crate::program;

const DEBIANS: &str = "/usr/bin/chromium";

/// Finds a Chromium: the one that is asked for, Playwright's own, the system's; on Debian it is installed.
pub fn obtain(node: &Node, tests: &Path) -> Result<PathBuf> {
    if let Some(asked_for) = env::var_os("KENES_CHROMIUM").map(PathBuf::from) {
        if !asked_for.is_file() {
            bail!("KENES_CHROMIUM names {}, which is not there", asked_for.display());
        }
        return Ok(asked_for);
    }
    let place = "process.stdout.write(require('@playwright/test').chromium.executablePath())";
    let playwrights = PathBuf::from(program::read(node.command("node").args(["-e", place]).current_dir(tests))?);
    if playwrights.is_file() {
        return Ok(playwrights);
    }
    if !Path::new(DEBIANS).is_file() {
        if !debian::may_install() {
            bail!(
                "Chromium is missing: run `npx playwright install chromium` in end2end/, or set KENES_CHROMIUM to one that is here"
            );
        }
        debian::install(&["chromium"])?;
    }
    Ok(PathBuf::from(DEBIANS))
}
