//! Making the built files smaller.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::build::names::Renamed;
use crate::project::Project;
use crate::run::process;

/// Rewrites a wasm module for size, and its glue to go with it, from one folder to another.
///
/// # Errors
/// Where wasm-opt refuses the module, or the glue does not fit it.
pub fn module(project: &Project, from: &Path, to: &Path) -> Result<()> {
    let mut wasm_opt = Command::new(project.npm_program("wasm-opt"));
    wasm_opt.args(SMALLER).args(STRIP).args(FEATURES);
    wasm_opt
        .arg(from.join(MODULE))
        .arg("-o")
        .arg(to.join(MODULE));
    let renamed = Renamed::read(&process::output(&mut wasm_opt)?)?;
    let glue = renamed.in_glue(&fs::read_to_string(from.join(GLUE))?)?;
    fs::write(to.join(GLUE), glue)?;
    text(project, &to.join(GLUE), &to.join(GLUE))
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

/// The module, as wasm-bindgen names it.
pub const MODULE: &str = "second_step_bg.wasm";
/// Its glue.
pub const GLUE: &str = "second_step.js";

/// Small once compressed, which is not the same as small: code that was inlined, or that shares a value or an end with its
/// neighbour, resembles the rest less. Found by measuring. No Rust program stores below address 1024 or counts on a load to trap.
const SMALLER: [&str; 8] = [
    "-Oz",
    "--one-caller-inline-max-function-size=10",
    "--skip-pass=local-cse",
    "--skip-pass=code-folding",
    "--ignore-implicit-traps",
    "--low-memory-unused",
    "--minify-imports-and-exports-and-modules",
    "--quiet",
];
const STRIP: [&str; 3] = [
    "--strip-debug",
    "--strip-producers",
    "--strip-target-features",
];

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
