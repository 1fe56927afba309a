//! `kenes remind`: what would be planned on a day is told, and planned once.

use std::path::Path;
use std::process::Command;

#[test]
fn a_day_is_told_before_it_is_planned_and_planned_once() {
    let data = tempfile::tempdir().unwrap();
    kenes(data.path(), &["demo"]);
    let told = kenes(data.path(), &["remind", "--today", "2019-01-08", "--dry-run"]);
    assert!(told.contains("№ 4/5  due 16 January 2019  5 working days before"), "{told}");
    assert!(count(&told) > 0 && told.contains("letters would be planned for 8 January 2019."), "{told}");
    assert_eq!(kenes(data.path(), &["remind", "--today", "2019-01-08", "--dry-run"]), told);
    assert_eq!(count(&kenes(data.path(), &["remind", "--today", "2019-01-08"])), count(&told));
    let again = kenes(data.path(), &["remind", "--today", "2019-01-08"]);
    assert_eq!(again, "0 letters planned for 8 January 2019.\n");
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
