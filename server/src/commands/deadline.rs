use std::process::ExitCode;

use domain::calendar::{Calendar, KAZAKHSTAN_CSV};
use domain::deadlines::{Basis, StartEvent, reckon_words};
use domain::locale::Locale;
use language::Words;

use crate::config::Deadline;

/// The date on the first line, then how it came about. Exit status 2 and the reason where the term
/// is not understood or yields no date.
pub fn run(deadline: &Deadline) -> ExitCode {
    let locale = Locale::parse(&deadline.language).unwrap_or(Locale::En);
    let words = Words::of(locale);
    let calendar = match Calendar::from_csv(KAZAKHSTAN_CSV, 1) {
        Ok(calendar) => calendar,
        Err(error) => {
            eprintln!("kenes: the working calendar cannot be read: {error}");
            return ExitCode::FAILURE;
        }
    };
    let mut basis = Basis::new(StartEvent::Signature, deadline.from);
    basis.roll = deadline.roll.into();
    basis.week = deadline.week.into();
    match reckon_words(&deadline.term, &basis, &calendar) {
        Ok(reckoning) => {
            let Some(due_on) = reckoning.due_on else {
                eprintln!("{}", words.term(&reckoning.term));
                return ExitCode::from(2);
            };
            println!("{due_on}");
            for line in words.reckoning_lines(&reckoning) {
                println!("{line}");
            }
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("{}", words.term_problem(&problem));
            ExitCode::from(2)
        }
    }
}
