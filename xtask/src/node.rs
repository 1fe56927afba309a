//! Node.js with npm: for wasm-opt and the browser tests, never for the program itself.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, anyhow, bail};

use crate::step::note;
use crate::{debian, program, site};

/// The oldest version that the tools of the browser tests accept.
const OLDEST: (u32, u32) = (20, 19);

/// Debian 12 has only Node.js 18; its npm can fetch a newer one.
const OWN_FOLDER: &str = "target/node";
const OWN_NODE_VERSION: &str = "20.20.2";
const OWN_NPM: &str = "npm@10.9.9";

pub struct Node {
    /// The search path under which `node` and `npm` are the ones to use.
    path: OsString,
}

impl Node {
    /// A Node.js that is new enough, if there is one.
    pub fn find() -> Option<Self> {
        let path = env::var_os("PATH")?;
        let own = Path::new(OWN_FOLDER).join("node_modules/.bin").canonicalize().ok();
        let with_own = env::join_paths(own.into_iter().chain(env::split_paths(&path))).ok()?;
        [path, with_own].into_iter().map(|path| Self { path }).find(Self::is_usable)
    }

    /// Finds Node.js, or on Debian makes it ready.
    pub fn obtain() -> Result<Self> {
        if let Some(node) = Self::find() {
            return Ok(node);
        }
        let (major, minor) = OLDEST;
        if !debian::may_install() {
            bail!(
                "Node.js {major}.{minor} or newer with npm is missing: install it from nodejs.org or your distribution"
            );
        }
        if program::on_path("npm").is_none() {
            debian::install(&["nodejs", "npm"])?;
        }
        note("fetching a newer Node.js from npm's registry");
        let machine = if env::consts::ARCH == "aarch64" { "arm64" } else { "x64" };
        let own_node = format!("node-linux-{machine}@{OWN_NODE_VERSION}");
        fs::create_dir_all(OWN_FOLDER)?;
        program::run(Command::new("npm").args([
            "install",
            "--no-audit",
            "--no-fund",
            "--prefix",
            OWN_FOLDER,
            &own_node,
            OWN_NPM,
        ]))?;
        Self::find().ok_or_else(|| anyhow!("the Node.js from npm's registry does not run on this machine"))
    }

    /// A program of Node.js: `npm`, `npx`, or a script of an installed package.
    pub fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.env("PATH", &self.path);
        command
    }

    /// Installs exactly what the folder's lock file names, unless it lies there already.
    pub fn install(&self, folder: &Path) -> Result<()> {
        let lock_file = folder.join("package-lock.json");
        let lock = fs::read(&lock_file).with_context(|| format!("cannot read {}", lock_file.display()))?;
        let installed = folder.join("node_modules/.installed");
        let wanted = site::hash(&[&lock]);
        if fs::read_to_string(&installed).is_ok_and(|present| present == wanted) {
            return Ok(());
        }
        program::run(
            self.command("npm").args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]).current_dir(folder),
        )?;
        fs::write(installed, wanted)?;
        Ok(())
    }

    fn is_usable(&self) -> bool {
        let version = self.command("node").arg("--version").output().ok();
        let version = version.and_then(|output| String::from_utf8(output.stdout).ok());
        version.and_then(|version| parse_version(&version)).is_some_and(|version| version >= OLDEST)
            && self.command("npm").arg("--version").output().is_ok_and(|output| output.status.success())
    }
}

/// Major and minor of `v20.19.2`.
fn parse_version(text: &str) -> Option<(u32, u32)> {
    let mut numbers = text.trim().strip_prefix('v')?.split('.');
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_as_numbers() {
        assert_eq!(parse_version("v20.19.2\n"), Some((20, 19)));
        assert!(parse_version("v18.20.4") < Some(OLDEST));
        assert!(parse_version("v22.1.0") > Some(OLDEST));
        assert_eq!(parse_version("unknown"), None);
    }
}
