//! Making the built files smaller.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::project::Project;
use crate::run::process;

/// Rewrites a wasm module for size, in place.
///
/// # Errors
/// Where wasm-opt refuses it.
pub fn module(project: &Project, file: &Path) -> Result<()> {
    let mut wasm_opt = Command::new(project.npm_program("wasm-opt"));
    wasm_opt
        .args([
            "-Oz",
            "--strip-debug",
            "--strip-producers",
            "--strip-target-features",
        ])
        .args(FEATURES);
    process::run(wasm_opt.arg(file).arg("-o").arg(file))
}

/// Rewrites a JavaScript module or a style sheet for size, from one place to another.
///
/// # Errors
/// Where esbuild refuses it.
pub fn text(project: &Project, from: &Path, to: &Path) -> Result<()> {
    let mut esbuild = Command::new(project.npm_program("esbuild"));
    esbuild.args([
        "--minify",
        "--log-level=warning",
        "--legal-comments=none",
        "--allow-overwrite",
    ]);
    if from.extension().is_some_and(|extension| extension == "js") {
        esbuild.args(["--format=esm", "--target=es2022"]);
    }
    let mut outfile = std::ffi::OsString::from("--outfile=");
    outfile.push(to);
    process::run(esbuild.arg(from).arg(outfile))
}

/// A Fluent file without what is for translators only. A blank line inside a message stays: it parts two paragraphs.
pub fn fluent(text: &str) -> String {
    let mut kept = String::new();
    let mut blank = "";
    // A line that begins with `#` is a comment: text that goes on over lines is indented.
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if line.trim().is_empty() {
            blank = "\n";
            continue;
        }
        let goes_on = line.starts_with(' ');
        kept.extend([if goes_on { blank } else { "" }, line, "\n"]);
        blank = "";
    }
    kept
}

/// What today's browsers all have. The module says the same of itself, but wasm-opt does not take its word.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_go_and_messages_stay() {
        let text = "### File\n\n# For translators\ncode-label = Code\n    # not a comment\n\n\n    A paragraph\n\nother = { $n ->\n    *[other] many\n}\n";
        let kept = "code-label = Code\n    # not a comment\n\n    A paragraph\nother = { $n ->\n    *[other] many\n}\n";
        assert_eq!(fluent(text), kept);
    }
}
