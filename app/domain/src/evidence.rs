//! What shows that something was done: files and references, each with a grade after checking.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::choice;
use crate::error::Problem;
use crate::ids::{EvidenceId, LimbId, ReportId};

/// Largest file.
pub const FILE_MAX_BYTES: u64 = 20 * 1024 * 1024;
/// Most files with one report.
pub const FILES_MAX: u32 = 10;

choice! {
    /// How well a thing is shown (GAO keeps the claim apart from its own confirmation).
    Grade {
        /// The body says so.
        Claimed = "claimed",
        /// A document shows it.
        Documented = "documented",
        /// The secretariat saw it on site or in the system.
        VerifiedOnSite = "verified_on_site",
    }
}

choice! {
    EvidenceKind {
        File = "file",
        /// An adopted act by number, date and address, where no file is needed.
        Reference = "reference",
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    pub id: EvidenceId,
    pub report: ReportId,
    /// The limb it proves; none: the directive as a whole.
    pub limb: Option<LimbId>,
    pub kind: EvidenceKind,
    /// The file's name or the reference's words.
    pub title: String,
    pub bytes: u64,
    /// Hexadecimal SHA-256 of the file's content.
    pub sha256: Option<String>,
    pub added_on: NaiveDate,
}

/// A file type that may be kept as evidence: extension and media type.
pub const FILE_TYPES: &[(&str, &str)] = &[
    ("pdf", "application/pdf"),
    ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("odt", "application/vnd.oasis.opendocument.text"),
    ("ods", "application/vnd.oasis.opendocument.spreadsheet"),
    ("png", "image/png"),
    ("jpg", "image/jpeg"),
    ("jpeg", "image/jpeg"),
    ("txt", "text/plain"),
    ("csv", "text/csv"),
];

/// Checks a file by name, size and first bytes; answers its media type. What the browser says of
/// the type is not believed.
pub fn admit(name: &str, content: &[u8]) -> Result<&'static str, Problem> {
    if content.len() as u64 > FILE_MAX_BYTES {
        return Err(Problem::FileTooLarge { max_bytes: FILE_MAX_BYTES });
    }
    let (stem, extension) = name.rsplit_once('.').ok_or(Problem::FileTypeForbidden)?;
    let extension = extension.to_lowercase();
    let (_, media_type) = FILE_TYPES
        .iter()
        .find(|(known, _)| *known == extension && !stem.is_empty())
        .ok_or(Problem::FileTypeForbidden)?;
    let starts = |magic: &[u8]| content.starts_with(magic);
    let genuine = match extension.as_str() {
        "pdf" => starts(b"%PDF-"),
        "docx" | "xlsx" | "odt" | "ods" => starts(b"PK\x03\x04"),
        "png" => starts(b"\x89PNG\r\n\x1a\n"),
        "jpg" | "jpeg" => starts(b"\xff\xd8\xff"),
        // Text has no mark of its own: it must be text.
        _ => !content.contains(&0) && std::str::from_utf8(content).is_ok(),
    };
    if genuine { Ok(media_type) } else { Err(Problem::FileTypeForbidden) }
}

/// A file's name as it is kept and shown: without folders, control characters or excess length.
pub fn file_name(name: &str) -> String {
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let name: String = name.chars().filter(|c| !c.is_control() && !"\"<>|:*?".contains(*c)).collect();
    let name = name.trim().trim_start_matches('.');
    let length = name.chars().count();
    // The extension stands at the end, so the beginning gives way.
    name.chars().skip(length.saturating_sub(120)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_known_by_its_first_bytes_and_not_by_its_name_alone() {
        assert_eq!(admit("order.pdf", b"%PDF-1.7 ..."), Ok("application/pdf"));
        assert_eq!(admit("order.pdf", b"MZ\x90\x00"), Err(Problem::FileTypeForbidden));
        assert_eq!(admit("run.exe", b"MZ\x90\x00"), Err(Problem::FileTypeForbidden));
        assert_eq!(admit("page.html", b"<script>"), Err(Problem::FileTypeForbidden));
        assert_eq!(admit("pdf", b"%PDF-1.7"), Err(Problem::FileTypeForbidden));
        assert_eq!(admit("table.CSV", "а;б".as_bytes()), Ok("text/csv"));
        assert_eq!(admit("table.csv", b"\xff\xfe\x00"), Err(Problem::FileTypeForbidden));
    }

    #[test]
    fn a_file_above_the_limit_is_refused_with_the_limit() {
        let content = vec![b'a'; usize::try_from(FILE_MAX_BYTES).unwrap() + 1];
        assert_eq!(admit("a.txt", &content), Err(Problem::FileTooLarge { max_bytes: FILE_MAX_BYTES }));
    }

    #[test]
    fn a_file_name_loses_its_folders_and_keeps_its_extension() {
        assert_eq!(file_name("C:\\temp\\приказ.pdf"), "приказ.pdf");
        assert_eq!(file_name("../../etc/passwd.txt"), "passwd.txt");
        assert_eq!(file_name(&format!("{}.pdf", "x".repeat(300))).chars().count(), 120);
        assert!(file_name(&format!("{}.pdf", "x".repeat(300))).ends_with("x.pdf"));
    }
}
