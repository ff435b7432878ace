//! The house rules that a compiler does not hold: which way dependencies point, what only one file may do, how long a file is.

#![allow(
    clippy::unwrap_used,
    reason = "a file that cannot be read fails the test"
)]

use std::fs;
use std::path::{Path, PathBuf};

fn files(folder: &str, ending: &str) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    let mut folders: Vec<PathBuf> = vec![root.join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
        {
            if entry.is_dir() {
                folders.push(entry);
            } else if entry.to_string_lossy().ends_with(ending) {
                let name = entry
                    .strip_prefix(root)
                    .unwrap()
                    .to_string_lossy()
                    .into_owned();
                found.push((name, fs::read_to_string(&entry).unwrap()));
            }
        }
    }
    assert!(!found.is_empty(), "nothing under {folder}");
    found
}

/// The code of a file, without comments and without its tests.
fn code(text: &str) -> String {
    let text = text
        .split("#[cfg(test)]\nmod tests {")
        .next()
        .unwrap_or_default();
    text.lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect::<Vec<_>>()
        .join("\n")
}

fn nowhere(folder: &str, words: &[&str], except: &[&str]) {
    for (name, text) in files(folder, ".rs") {
        let code = code(&text);
        for word in words.iter().filter(|word| code.contains(**word)) {
            assert!(except.contains(&name.as_str()), "{name} names {word}");
        }
    }
}

#[test]
fn the_flow_knows_no_browser_no_clock_and_no_edge() {
    let outside = [
        "web_sys",
        "js_sys",
        "gloo",
        "wasm_bindgen",
        "yew",
        "crate::ui",
        "crate::provider",
        "crate::browser",
        "crate::l10n",
        "crate::embed",
    ];
    nowhere("src/flow", &outside, &[]);
    nowhere(
        "src/flow",
        &[
            "std::time::Instant",
            "SystemTime",
            "std::env",
            "std::fs",
            "std::net",
            "std::thread",
        ],
        &[],
    );
}

#[test]
fn edges_do_not_know_each_other() {
    nowhere(
        "src/provider",
        &["crate::ui", "crate::browser", "crate::l10n", "crate::embed"],
        &[],
    );
    nowhere(
        "src/browser",
        &["crate::ui", "crate::provider", "crate::embed"],
        &[],
    );
    nowhere(
        "src/l10n",
        &[
            "crate::ui",
            "crate::provider",
            "crate::browser",
            "crate::embed",
        ],
        &[],
    );
}

#[test]
fn screens_and_parts_see_the_view_and_the_words_only() {
    for folder in ["src/ui/screen", "src/ui/part"] {
        nowhere(
            folder,
            &[
                "crate::provider",
                "crate::browser",
                "super::driver",
                "ui::driver",
                "Flow::",
            ],
            &[],
        );
    }
}

#[test]
fn only_one_file_fetches_and_nothing_writes_raw_html() {
    nowhere("src", &["fetch_with"], &["src/provider/http.rs"]);
    nowhere(
        "src",
        &[
            "set_inner_html",
            "from_html_unchecked",
            "set_outer_html",
            "insert_adjacent_html",
        ],
        &[],
    );
    let drawn = files("src/ui", ".rs").into_iter();
    for (name, text) in drawn.filter(|(name, _)| !name.ends_with("tests.rs")) {
        assert!(
            !code(&text).contains("style="),
            "{name} has a style attribute, which the policy blocks"
        );
    }
}

#[test]
fn a_file_is_one_idea() {
    for folder in [
        "src",
        "server/src",
        "xtask/src",
        "delay/src",
        "figures/src",
        "wording/src",
    ] {
        // The gallery's samples are a list.
        let code_files = files(folder, ".rs")
            .into_iter()
            .filter(|(name, _)| !name.starts_with("src/ui/gallery"));
        for (name, text) in code_files {
            let lines = code(&text).lines().count();
            assert!(lines <= LONGEST_FILE, "{name} has {lines} lines of code");
        }
    }
}

#[test]
fn nothing_is_left_unfinished_or_points_to_somebodys_machine() {
    // Put together here, so that this file does not name them itself.
    let places =
        [("/ro", "ot/"), ("/ho", "me/"), ("/wo", "rk/")].map(|(start, end)| [start, end].concat());
    for folder in [
        "src", "server", "xtask", "www", "locales", "docs", "delay", "figures", "wording",
        "gallery",
    ] {
        for ending in [".rs", ".js", ".ftl", ".md", ".css", ".yaml"] {
            let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
            if !root.exists() || !has(&root, ending) {
                continue;
            }
            for (name, text) in files(folder, ending) {
                for word in ["TODO", "FIXME", "XXX"] {
                    assert!(!text.contains(word), "{name} says {word}");
                }
                for place in &places {
                    assert!(!text.contains(place.as_str()), "{name} names {place}");
                }
            }
        }
    }
}

fn has(folder: &Path, ending: &str) -> bool {
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .any(|path| {
            if path.is_dir() {
                has(&path, ending)
            } else {
                path.to_string_lossy().ends_with(ending)
            }
        })
}

/// Lines of code, without comments and tests. Reached only where parting would tear one idea up.
const LONGEST_FILE: usize = 480;
