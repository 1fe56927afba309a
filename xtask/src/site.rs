//! The folder target/site, as the server gives it out: `pkg/` holds the built files under names that carry
//! the hash of their content, the rest is a copy of `style/public/`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use crate::compress;

const SITE: &str = "target/site";
const BUILT: &str = "target/site/pkg";
const PUBLIC: &str = "style/public";
const MANIFEST: &str = "target/site/pkg/manifest.json";

/// The names of the built files in `pkg/`.
pub struct Manifest {
    pub script: String,
    pub wasm: String,
    pub style: String,
}

/// Writes a built file under the name of its content, with its compressed forms, and returns the name.
pub fn publish(kind: &str, content: &[u8]) -> Result<String> {
    let name = format!("kenes.{}.{kind}", hash(&[content]));
    if !has(&name) {
        fs::create_dir_all(BUILT)?;
        write(&Path::new(BUILT).join(&name), content)?;
    }
    Ok(name)
}

/// True if a built file of this name lies there with its compressed forms.
pub fn has(name: &str) -> bool {
    let file = Path::new(BUILT).join(name);
    file.is_file() && compress::forms(&file).iter().all(|form| form.is_file())
}

/// Copies the public files, writes the manifest and removes what belongs to neither.
pub fn finish(manifest: &Manifest) -> Result<()> {
    let mut belongs = BTreeSet::from([PathBuf::from(MANIFEST)]);
    for name in [&manifest.script, &manifest.wasm, &manifest.style] {
        remember(&mut belongs, Path::new(BUILT).join(name));
    }
    for source in files_below(Path::new(PUBLIC))? {
        let place = Path::new(SITE).join(source.strip_prefix(PUBLIC)?);
        copy(&source, &place)?;
        remember(&mut belongs, place);
    }
    write_manifest(manifest)?;
    for file in files_below(Path::new(SITE))? {
        if !belongs.contains(&file) {
            fs::remove_file(&file).with_context(|| format!("cannot remove {}", file.display()))?;
        }
    }
    Ok(())
}

/// The built files that have compressed forms, in the order of their kinds.
pub fn built_files() -> Result<Vec<PathBuf>> {
    let mut files = files_below(Path::new(BUILT))?;
    files.retain(|file| !compress::forms(file).is_empty());
    files.sort_by(|one, other| one.extension().cmp(&other.extension()));
    Ok(files)
}

/// Sixteen hexadecimal digits of the SHA-256 over all parts and their lengths.
pub fn hash(parts: &[&[u8]]) -> String {
    let mut sum = Sha256::new();
    for part in parts {
        sum.update(part.len().to_le_bytes());
        sum.update(part);
    }
    let mut digits = hex::encode(sum.finalize());
    digits.truncate(16);
    digits
}

fn copy(source: &Path, place: &Path) -> Result<()> {
    let content = fs::read(source).with_context(|| format!("cannot read {}", source.display()))?;
    let there = fs::read(place).is_ok_and(|present| present == content);
    if there && compress::forms(place).iter().all(|form| form.is_file()) {
        return Ok(());
    }
    if let Some(folder) = place.parent() {
        fs::create_dir_all(folder)?;
    }
    write(place, &content)
}

fn write(file: &Path, content: &[u8]) -> Result<()> {
    compress::write_forms(file, content)?;
    fs::write(file, content).with_context(|| format!("cannot write {}", file.display()))
}

/// The server reads the manifest when it starts, so it must be whole at every moment.
fn write_manifest(manifest: &Manifest) -> Result<()> {
    let json = serde_json::json!({ "script": manifest.script, "wasm": manifest.wasm, "style": manifest.style });
    let half = format!("{MANIFEST}.new");
    fs::write(&half, format!("{json:#}\n")).with_context(|| format!("cannot write {half}"))?;
    fs::rename(half, MANIFEST).with_context(|| format!("cannot write {MANIFEST}"))
}

fn remember(belongs: &mut BTreeSet<PathBuf>, file: PathBuf) {
    belongs.extend(compress::forms(&file));
    belongs.insert(file);
}

fn files_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            files.extend(files_below(&entry.path())?);
        } else {
            files.push(entry.path());
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_tells_where_one_part_ends_and_the_next_begins() {
        assert_ne!(hash(&[b"ab", b"c"]), hash(&[b"a", b"bc"]));
        assert_eq!(hash(&[b"ab"]), hash(&[b"ab"]));
        assert_eq!(hash(&[b"ab"]).len(), 16);
    }
}
