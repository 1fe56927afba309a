//! The compiler of the browser half. Its standard library for wasm32 comes with rustup where rustup has
//! a network; on Debian it can be had from the archive alone.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::step::note;
use crate::{debian, program};

pub const TARGET: &str = "wasm32-unknown-unknown";

/// The two compilers do not mix in one folder, so the browser half has its own.
pub const TARGET_FOLDER: &str = "target/browser";

const DEBIAN_CARGO: &str = "/usr/bin/cargo";
const DEBIAN_RUSTC: &str = "/usr/bin/rustc";
const DEBIAN_LINKER: &str = "/usr/bin/wasm-ld-19";
const DEBIAN_LIBRARY: &str = "/usr/lib/rustlib/wasm32-unknown-unknown/lib";
const DEBIAN_SOURCE: &str = "/usr/lib/rustlib/src/rust/library/std/Cargo.toml";
const DEBIAN_PACKAGES: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "lld-19"];

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum BrowserToolchain {
    /// The person's own compiler has the browser's standard library.
    Own,
    /// Debian's compiler, with the standard library built beside it.
    Debian,
}

impl BrowserToolchain {
    /// Finds a compiler for the browser, or makes one ready.
    pub fn obtain() -> Result<Self> {
        if own_library()?.is_dir() {
            return Ok(Self::Own);
        }
        if debian_library_is_current() {
            return Ok(Self::Debian);
        }
        if program::on_path("rustup").is_some() {
            if program::run(Command::new("rustup").args(["target", "add", TARGET])).is_ok() && own_library()?.is_dir() {
                return Ok(Self::Own);
            }
            note("rustup could not bring the browser's standard library");
        }
        if debian::may_install() {
            make_debian_ready()?;
            return Ok(Self::Debian);
        }
        bail!(
            "the compiler has no standard library for {TARGET}: run `rustup target add {TARGET}` where there is a network to \
             static.rust-lang.org, or run this as root on Debian, where it is built from Debian's packages"
        )
    }

    /// A cargo that builds for the browser, without its subcommand's options.
    pub fn cargo(self, subcommand: &str) -> Command {
        let mut command = match self {
            Self::Own => program::cargo("cargo"),
            Self::Debian => debian_cargo(),
        };
        if self == Self::Debian {
            command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", DEBIAN_LINKER);
        }
        command.args([subcommand, "--target", TARGET, "--target-dir", TARGET_FOLDER]);
        command
    }

    /// Debian has no clippy for its newest compiler.
    pub fn has_clippy(self) -> bool {
        self == Self::Own
    }
}

fn own_library() -> Result<PathBuf> {
    let mut rustc = Command::new("rustc");
    let folder = program::read(rustc.args(["--print", "target-libdir", "--target", TARGET]))?;
    Ok(PathBuf::from(folder))
}

/// The library is of use only to the compiler that built it; an upgrade of the package makes it void.
fn debian_library_is_current() -> bool {
    let built_by = fs::read_to_string(built_by_file()).unwrap_or_default();
    !built_by.is_empty()
        && Path::new(DEBIAN_LINKER).is_file()
        && debian_compiler().is_ok_and(|compiler| compiler == built_by)
}

fn make_debian_ready() -> Result<()> {
    if ![DEBIAN_CARGO, DEBIAN_RUSTC, DEBIAN_LINKER, DEBIAN_SOURCE].iter().all(|file| Path::new(file).is_file()) {
        debian::install(&DEBIAN_PACKAGES)?;
    }
    note("building the standard library for the browser (about a minute, once)");
    let empty = Path::new("target/standard_library");
    fs::create_dir_all(empty.join("src"))?;
    fs::write(empty.join("src/lib.rs"), "")?;
    // The empty table makes it a workspace of its own inside this one.
    fs::write(
        empty.join("Cargo.toml"),
        "[package]\nname = \"standard_library\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n",
    )?;
    program::run(
        debian_cargo()
            .current_dir(empty)
            .args(["build", "--quiet", "--release", "--target", TARGET, "--target-dir", "target"])
            .arg("-Zbuild-std=std,panic_abort,panic_unwind,test")
            .env("RUSTC_BOOTSTRAP", "1")
            // The browser half is optimised across crates, and this library is part of it.
            .env("RUSTFLAGS", "-Cembed-bitcode=yes"),
    )?;
    let built = empty.join("target").join(TARGET).join("release/deps");
    if Path::new(DEBIAN_LIBRARY).exists() {
        fs::remove_dir_all(DEBIAN_LIBRARY)?;
    }
    fs::create_dir_all(DEBIAN_LIBRARY)?;
    for file in fs::read_dir(&built).with_context(|| format!("cannot read {}", built.display()))? {
        let file = file?;
        let name = file.file_name().to_string_lossy().into_owned();
        let of_the_library = Path::new(&name).extension().is_some_and(|kind| kind == "rlib");
        if of_the_library && !name.starts_with("libstandard_library") {
            fs::copy(file.path(), Path::new(DEBIAN_LIBRARY).join(name))?;
        }
    }
    fs::write(built_by_file(), debian_compiler()?)?;
    fs::remove_dir_all(empty)?;
    Ok(())
}

fn built_by_file() -> PathBuf {
    Path::new(DEBIAN_LIBRARY).join("built-by")
}

fn debian_compiler() -> Result<String> {
    program::read(Command::new(DEBIAN_RUSTC).arg("-vV"))
}

/// Debian's cargo must see nothing of the toolchain that runs this program.
fn debian_cargo() -> Command {
    let mut command = program::cargo(DEBIAN_CARGO);
    for name in ["RUSTUP_TOOLCHAIN", "RUSTC_WRAPPER", "RUSTC_WORKSPACE_WRAPPER", "RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS"]
    {
        command.env_remove(name);
    }
    command.env("RUSTC", DEBIAN_RUSTC);
    command
}
