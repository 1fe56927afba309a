//! From the compiler's module to what a browser loads: the script around it, and fewer bytes.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

use crate::node::Node;
use crate::program;
use crate::step::note;

/// Part of what a bundle is made from: a change in this file makes a new one.
pub const VERSION: &str = include_str!("glue.rs");

const OPTIMISER_FOLDER: &str = "xtask/node";

/// The features that the compiler uses. Chromium refuses modules that declare more.
const FEATURES: [&str; 7] = [
    "bulk-memory",
    "bulk-memory-opt",
    "reference-types",
    "nontrapping-float-to-int",
    "sign-ext",
    "mutable-globals",
    "multivalue",
];

pub struct Glue {
    pub script: Vec<u8>,
    pub wasm: Vec<u8>,
}

/// Generates the script that loads the module, which the page names to it, and translates between the two.
pub fn generate(compiled: &Path) -> Result<Glue> {
    let folder = Path::new("target/browser/glue");
    let mut output = Bindgen::new()
        .input_path(compiled)
        .out_name("kenes")
        .web(true)?
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate_output()
        .context("wasm-bindgen refused the module")?;
    let inline = output.snippets().values().any(|scripts| !scripts.is_empty());
    if inline || !output.local_modules().is_empty() || !output.npm_dependencies().is_empty() {
        bail!("a dependency brings a script of its own; the bundle has one script that imports nothing");
    }
    output.emit(folder)?;
    Ok(Glue { script: fs::read(folder.join("kenes.js"))?, wasm: fs::read(folder.join("kenes_bg.wasm"))? })
}

/// Binaryen's wasm-opt, which halves the module; it needs Node.js.
pub enum Optimiser {
    Binaryen(Node),
    Absent,
}

impl Optimiser {
    /// Without Node.js, or without a network to npm's registry, the bundle is larger and works as well.
    pub fn find(node: Option<Node>) -> Self {
        let Some(node) = node else {
            note("Node.js 20 with npm is not here: wasm-opt is left out and the bundle about twice as large");
            return Self::Absent;
        };
        if let Err(error) = node.install(Path::new(OPTIMISER_FOLDER)) {
            note(&format!("wasm-opt is left out and the bundle about twice as large: {error:#}"));
            return Self::Absent;
        }
        Self::Binaryen(node)
    }

    /// What makes one bundle differ from another one of the same module.
    pub fn description(&self) -> &'static str {
        match self {
            Self::Binaryen(_) => include_str!("../node/package.json"),
            Self::Absent => "not optimised",
        }
    }

    pub fn shrink(&self, wasm: &[u8]) -> Result<Vec<u8>> {
        let Self::Binaryen(node) = self else {
            return Ok(wasm.to_owned());
        };
        let (large, small) = ("target/browser/glue/large.wasm", "target/browser/glue/small.wasm");
        fs::write(large, wasm)?;
        let mut wasm_opt = node.command(&format!("{OPTIMISER_FOLDER}/node_modules/.bin/wasm-opt"));
        wasm_opt.arg("-Oz").args(FEATURES.map(|feature| format!("--enable-{feature}"))).args([large, "-o", small]);
        program::run(&mut wasm_opt)?;
        let shrunk = fs::read(small)?;
        note(&format!("wasm-opt: {} KB became {} KB", wasm.len() / 1000, shrunk.len() / 1000));
        Ok(shrunk)
    }
}
