//! What can be installed from Debian's own packages, by root.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::process::Command;
use std::sync::OnceLock;

use anyhow::{Result, anyhow};

use crate::program;
use crate::step::note;

/// True on Debian as root, where packages may be installed without asking.
pub fn may_install() -> bool {
    let system = fs::read_to_string("/etc/os-release").unwrap_or_default();
    system.lines().any(|line| line == "ID=debian") && is_root()
}

/// The owner of this process is the owner of its entry in /proc.
pub fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0)
}

/// Installs packages. The list of packages is fetched once per run.
pub fn install(packages: &[&str]) -> Result<()> {
    static LISTED: OnceLock<bool> = OnceLock::new();
    note(&format!("installing Debian's {}", packages.join(", ")));
    if !LISTED.get_or_init(|| program::read(apt_get().arg("update")).is_ok()) {
        return Err(anyhow!("`apt-get update` failed: is there a network to Debian's archive?"));
    }
    // What apt prints package by package is of no use; what goes wrong still goes to the person.
    program::read(apt_get().args(["install", "-y", "--no-install-recommends"]).args(packages)).map(drop)
}

fn apt_get() -> Command {
    let mut command = Command::new("apt-get");
    command.arg("-qq").env("DEBIAN_FRONTEND", "noninteractive");
    command
}
