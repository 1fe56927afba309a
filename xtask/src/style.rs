//! One style sheet out of many: the imports of `style/main.css` are put in their place, comments left out.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};

/// The style sheet with everything it imports, in order. Only files of our own can be imported.
pub fn bundle(entry: &Path) -> Result<String> {
    inline(entry, &mut Vec::new())
}

fn inline(file: &Path, opened: &mut Vec<PathBuf>) -> Result<String> {
    if opened.iter().any(|path| path == file) {
        bail!("{} imports itself", file.display());
    }
    opened.push(file.to_owned());
    let source = fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    let text = without_comments(&source);
    let mut bundled = String::new();
    let mut rest = text.trim_start();
    // Imports stand at the top of a file; only statements that order the layers may stand before them.
    while let Some((statement, after)) = rest.split_once(';') {
        if let Some(import) = statement.strip_prefix("@import") {
            let import = Import::parse(import).with_context(|| format!("in {}", file.display()))?;
            let target = file.parent().unwrap_or(Path::new("")).join(import.file);
            bundled += &import.wrap(&inline(&target, opened)?);
        } else if statement.starts_with("@layer") && !statement.contains('{') {
            bundled += statement;
            bundled += ";\n";
        } else {
            break;
        }
        rest = after.trim_start();
    }
    for line in rest.lines().map(str::trim).filter(|line| !line.is_empty()) {
        bundled += line;
        bundled.push('\n');
    }
    opened.pop();
    Ok(bundled)
}

/// `"file" layer(name) media`, the last two optional.
struct Import<'a> {
    file: &'a str,
    layer: Option<&'a str>,
    media: &'a str,
}

impl<'a> Import<'a> {
    fn parse(words: &'a str) -> Result<Self> {
        let words = words.trim();
        let quoted = words.strip_prefix('"').and_then(|words| words.split_once('"'));
        let (file, conditions) =
            quoted.ok_or_else(|| anyhow!("an import names its file in double quotes, not {words}"))?;
        if file.contains("//") {
            bail!("{file} lies elsewhere: only files of this folder can be imported");
        }
        let conditions = conditions.trim();
        let named = conditions.strip_prefix("layer(").and_then(|words| words.split_once(')'));
        let (layer, media) = named.map_or((None, conditions), |(layer, media)| (Some(layer.trim()), media.trim()));
        Ok(Self { file, layer, media })
    }

    fn wrap(&self, rules: &str) -> String {
        let mut wrapped = rules.to_owned();
        if let Some(layer) = self.layer {
            wrapped = format!("@layer {layer} {{\n{wrapped}}}\n");
        }
        if !self.media.is_empty() {
            wrapped = format!("@media {} {{\n{wrapped}}}\n", self.media);
        }
        wrapped
    }
}

/// Leaves out comments, but not what looks like one inside a string.
fn without_comments(source: &str) -> String {
    let mut kept = String::with_capacity(source.len());
    let mut quote = None;
    let mut characters = source.chars().peekable();
    while let Some(character) = characters.next() {
        match quote {
            Some(_) if character == '\\' => {
                kept.push(character);
                kept.extend(characters.next());
                continue;
            }
            Some(open) if character == open => quote = None,
            None if character == '"' || character == '\'' => quote = Some(character),
            None if character == '/' && characters.peek() == Some(&'*') => {
                characters.next();
                let mut before = ' ';
                for inside in characters.by_ref() {
                    if before == '*' && inside == '/' {
                        break;
                    }
                    before = inside;
                }
                continue;
            }
            _ => {}
        }
        kept.push(character);
    }
    kept
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (name, content) in files {
            fs::write(folder.path().join(name), content).unwrap();
        }
        folder
    }

    #[test]
    fn imports_are_put_in_their_place_and_order() {
        let folder = folder(&[
            (
                "main.css",
                "/* order */\n@layer base, page;\n@import \"base.css\" layer(base);\n@import \"print.css\" print;\n\nb { top: 0; }\n",
            ),
            ("base.css", "a {\n    left: 0; /* edge */\n}\n"),
            ("print.css", "c { right: 0; }\n"),
        ]);
        assert_eq!(
            bundle(&folder.path().join("main.css")).unwrap(),
            "@layer base, page;\n@layer base {\na {\nleft: 0;\n}\n}\n@media print {\nc { right: 0; }\n}\nb { top: 0; }\n"
        );
    }

    #[test]
    fn what_looks_like_a_comment_in_a_string_is_kept() {
        let source = r#"a::before { content: "/* \" */" } /* gone */"#;
        assert_eq!(without_comments(source), r#"a::before { content: "/* \" */" } "#);
    }

    #[test]
    fn a_file_that_imports_itself_is_refused() {
        let folder = folder(&[("main.css", "@import \"main.css\";")]);
        let error = bundle(&folder.path().join("main.css")).unwrap_err();
        assert!(error.to_string().ends_with("imports itself"), "{error}");
    }

    #[test]
    fn a_missing_or_foreign_file_is_named() {
        let folder = folder(&[
            ("main.css", "@import \"gone.css\";"),
            ("foreign.css", "@import \"https://fonts.example/a.css\";"),
        ]);
        assert!(bundle(&folder.path().join("main.css")).unwrap_err().to_string().contains("gone.css"));
        assert!(format!("{:#}", bundle(&folder.path().join("foreign.css")).unwrap_err()).contains("fonts.example"));
    }
}
