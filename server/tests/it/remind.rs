//! `kenes remind`: what would be planned on a day is told, and planned once.

use std::path::Path;
use std::process::Command;

/// The demonstration was reminded of this day's directives long ago; what it has not had are the letters
/// that gather.
const PAST: &str = "2019-01-08";
/// By then everything that is open is overdue.
const LATER: &str = "2031-01-08";

#[test]
fn a_day_is_told_before_it_is_planned_and_planned_once() {
    let data = tempfile::tempdir().unwrap();
    kenes(data.path(), &["demo"]);
    for day in [PAST, LATER] {
        let told = kenes(data.path(), &["remind", "--today", day, "--dry-run"]);
        assert!(count(&told) > 0, "{told}");
        assert_eq!(kenes(data.path(), &["remind", "--today", day, "--dry-run"]), told, "a dry run writes nothing");
        assert_eq!(count(&kenes(data.path(), &["remind", "--today", day])), count(&told));
        let again = kenes(data.path(), &["remind", "--today", day]);
        assert_eq!((count(&again), again.lines().count()), (0, 1), "{again}");
        if day == LATER {
            for part in ["№ 4/5  due 16 January 2019  overdue, reminder", "  overdue, leadership of the council  "] {
                assert!(told.contains(part), "{told}");
            }
            assert!(told.ends_with("letters would be planned for 8 January 2031.\n"), "{told}");
        }
    }
}

fn kenes(data: &Path, command: &[&str]) -> String {
    let mut kenes = Command::new(env!("CARGO_BIN_EXE_kenes"));
    let output = kenes.args(command).env("KENES_DATA_DIR", data).env_remove("KENES_DATABASE_URL").output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The number with which the last line begins.
fn count(printed: &str) -> u32 {
    let last = printed.trim_end().lines().last().unwrap_or_default();
    last.split(' ').next().and_then(|number| number.parse().ok()).unwrap_or_else(|| panic!("{printed}"))
}
