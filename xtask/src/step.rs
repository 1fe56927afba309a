//! A step is what the person sees: its name when it begins, its time when it ends.

use std::sync::Mutex;
use std::sync::PoisonError;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

/// The steps of one run, in the order in which they ended.
pub struct Steps {
    began: Instant,
    ended: Mutex<Vec<Ended>>,
}

struct Ended {
    name: String,
    took: Duration,
    passed: bool,
}

impl Steps {
    pub fn begin() -> Self {
        Self { began: Instant::now(), ended: Mutex::new(Vec::new()) }
    }

    /// Performs one step and tells at once how it ended. Steps may run side by side.
    pub fn run<T>(&self, name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
        eprintln!("==> {name}");
        let began = Instant::now();
        let result = work();
        let took = began.elapsed();
        match &result {
            Ok(_) => eprintln!("    {name}: done after {}", in_words(took)),
            Err(error) => eprintln!("    {name}: FAILED after {}: {error:#}", in_words(took)),
        }
        let passed = result.is_ok();
        self.ended.lock().unwrap_or_else(PoisonError::into_inner).push(Ended { name: name.to_owned(), took, passed });
        result.with_context(|| format!("step \"{name}\""))
    }

    /// Performs one step of a check, which goes on after a failure.
    pub fn attempt<T>(&self, name: &str, work: impl FnOnce() -> Result<T>) -> Option<T> {
        self.run(name, work).ok()
    }

    pub fn took(&self) -> String {
        in_words(self.began.elapsed())
    }

    /// Prints every step with its time; the last line counts them. True if all passed.
    pub fn summarise(&self) -> bool {
        let ended = self.ended.lock().unwrap_or_else(PoisonError::into_inner);
        println!();
        for step in ended.iter() {
            println!("{} {:>9}  {}", if step.passed { "ok    " } else { "FAILED" }, in_words(step.took), step.name);
        }
        let failed = ended.iter().filter(|step| !step.passed).count();
        println!("{} in all", self.took());
        println!("{} steps passed, {failed} failed", ended.len() - failed);
        failed == 0
    }
}

/// Says something that belongs to the step that is running.
pub fn note(words: &str) {
    eprintln!("    {words}");
}

/// One decimal below a minute; minutes and seconds above.
fn in_words(time: Duration) -> String {
    let seconds = time.as_secs();
    if seconds < 60 {
        format!("{:.1} s", time.as_secs_f64())
    } else {
        format!("{} min {:02} s", seconds / 60, seconds % 60)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn times_are_told_in_seconds_below_a_minute_and_in_minutes_above() {
        assert_eq!(in_words(Duration::from_millis(340)), "0.3 s");
        assert_eq!(in_words(Duration::from_secs(125)), "2 min 05 s");
    }

    #[test]
    fn a_failed_step_is_named_in_its_error_and_counted() {
        let steps = Steps::begin();
        let error = steps.run::<()>("sum", || anyhow::bail!("wrong")).unwrap_err();
        assert_eq!(format!("{error:#}"), "step \"sum\": wrong");
        assert!(steps.attempt("sum again", || Ok(1)).is_some());
        assert!(!steps.summarise());
    }
}
