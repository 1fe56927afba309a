//! Which built files there are: their names carry the hash of their content.

use std::path::Path;

use app::shell::Assets;
use serde::Deserialize;

#[derive(Deserialize)]
struct Manifest {
    script: Option<String>,
    wasm: Option<String>,
    style: String,
}

/// Reads `pkg/manifest.json` of the site's folder.
///
/// # Errors
/// Where it is missing or unreadable: the bundle has not been built.
pub fn read(site_root: &Path) -> Result<Assets, std::io::Error> {
    let text = std::fs::read_to_string(site_root.join("pkg/manifest.json"))?;
    let manifest: Manifest = serde_json::from_str(&text)?;
    let address = |name: String| format!("/pkg/{}", name.trim_start_matches("/pkg/"));
    Ok(Assets {
        script: manifest.script.map(address),
        wasm: manifest.wasm.map(address),
        style: address(manifest.style),
    })
}
