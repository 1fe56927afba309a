//! Other programs: how they are found, called, and what is said when they fail.

use std::env;
use std::io::ErrorKind;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

/// Runs a program whose output goes to the person.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command.status().map_err(|error| not_started(command, &error))?;
    if !status.success() {
        bail!("`{}` ended with {status}", as_typed(command));
    }
    Ok(())
}

/// Runs a program for what it prints; its errors still go to the person.
pub fn read(command: &mut Command) -> Result<String> {
    let output = command.stderr(Stdio::inherit()).output().map_err(|error| not_started(command, &error))?;
    if !output.status.success() {
        bail!("`{}` ended with {}", as_typed(command), output.status);
    }
    let text = String::from_utf8(output.stdout).with_context(|| format!("`{}` printed no text", as_typed(command)))?;
    Ok(text.trim().to_owned())
}

/// Where a program lies that can be called by its bare name.
pub fn on_path(name: &str) -> Option<PathBuf> {
    env::split_paths(&env::var_os("PATH")?).map(|folder| folder.join(name)).find(|path| path.is_file())
}

/// A cargo, by its name or its place. What `cargo run` tells this program about itself is taken away: build
/// scripts would see it, and everything would be compiled again after a cargo that was called directly.
pub fn cargo(place: &str) -> Command {
    let mut command = Command::new(place);
    for (name, _) in env::vars_os() {
        let told_by_cargo = name.to_str().is_some_and(|name| {
            matches!(name, "CARGO" | "OUT_DIR" | "LD_LIBRARY_PATH" | "CARGO_TARGET_DIR")
                || name.starts_with("CARGO_PKG_")
                || name.starts_with("CARGO_MANIFEST_")
        });
        if told_by_cargo {
            command.env_remove(name);
        }
    }
    // Two builds run side by side; their progress bars would overwrite each other.
    command.env("CARGO_TERM_PROGRESS_WHEN", "never");
    command
}

fn not_started(command: &Command, error: &std::io::Error) -> anyhow::Error {
    let program = command.get_program().display();
    if error.kind() == ErrorKind::NotFound {
        anyhow::anyhow!("`{program}` was not found")
    } else {
        anyhow::anyhow!("`{program}` could not be started: {error}")
    }
}

fn as_typed(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn a_missing_program_is_named() {
        let error = run(&mut Command::new("no-such-program")).unwrap_err();
        assert_eq!(error.to_string(), "`no-such-program` was not found");
    }

    #[test]
    fn a_failing_program_is_told_as_it_was_typed() {
        let error = read(Command::new("cargo").args(["--no-such-option"])).unwrap_err();
        assert!(error.to_string().starts_with("`cargo --no-such-option` ended with"), "{error}");
    }
}
