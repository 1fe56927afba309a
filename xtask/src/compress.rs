//! Compressed forms beside a file, made once so that the server need not compress on every request.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;

/// Kinds of file that become smaller; fonts and pictures are compressed already.
const KINDS: [&str; 5] = ["css", "ftl", "js", "svg", "wasm"];

/// The files that hold the compressed forms of `file`: none, or brotli and gzip.
pub fn forms(file: &Path) -> Vec<PathBuf> {
    let kind = file.extension().unwrap_or_default();
    if !KINDS.iter().any(|compressible| kind == *compressible) {
        return Vec::new();
    }
    ["br", "gz"].map(|form| PathBuf::from(format!("{}.{form}", file.display()))).to_vec()
}

/// Writes the forms of `file`, if it has any, for this content.
pub fn write_forms(file: &Path, content: &[u8]) -> Result<()> {
    for form in forms(file) {
        let compressed =
            if form.extension().is_some_and(|kind| kind == "br") { brotli(content)? } else { gzip(content)? };
        fs::write(&form, compressed).with_context(|| format!("cannot write {}", form.display()))?;
    }
    Ok(())
}

fn brotli(mut content: &[u8]) -> Result<Vec<u8>> {
    let parameters = BrotliEncoderParams { quality: 11, size_hint: content.len(), ..BrotliEncoderParams::default() };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut content, &mut compressed, &parameters)?;
    Ok(compressed)
}

fn gzip(content: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    Ok(encoder.finish()?)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn a_style_sheet_gets_both_forms_and_a_font_none() {
        let folder = tempfile::tempdir().unwrap();
        let (style, font) = (folder.path().join("a.css"), folder.path().join("a.woff2"));
        let content = "a { color: red }\n".repeat(100);
        write_forms(&style, content.as_bytes()).unwrap();
        write_forms(&font, content.as_bytes()).unwrap();

        let mut from_brotli = Vec::new();
        let mut compressed = fs::File::open(folder.path().join("a.css.br")).unwrap();
        brotli::BrotliDecompress(&mut compressed, &mut from_brotli).unwrap();
        assert_eq!(from_brotli, content.as_bytes());

        let mut from_gzip = String::new();
        let compressed = fs::File::open(folder.path().join("a.css.gz")).unwrap();
        flate2::read::GzDecoder::new(compressed).read_to_string(&mut from_gzip).unwrap();
        assert_eq!(from_gzip, content);

        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }
}
