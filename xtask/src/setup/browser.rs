//! The browsers that the tests run in.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};

use crate::run::process;
use crate::setup::apt;

/// Chromium, or Chrome.
///
/// # Errors
/// Where there is none.
pub fn chromium() -> Result<PathBuf> {
    find(
        "SECOND_STEP_CHROMIUM",
        &[
            "chromium",
            "chromium-browser",
            "google-chrome-stable",
            "google-chrome",
        ],
    )
    .context("there is no Chromium or Chrome on the path")
}

/// The WebDriver server of that browser.
///
/// # Errors
/// Where there is none.
pub fn chromedriver() -> Result<PathBuf> {
    find("CHROMEDRIVER", &["chromedriver"]).context("there is no chromedriver on the path")
}

/// Whether both are there.
pub fn is_there() -> bool {
    chromium().is_ok() && chromedriver().is_ok()
}

/// Installs both.
///
/// # Errors
/// Where they cannot be had; says how to get them.
pub fn install() -> Result<()> {
    apt::install(&["chromium", "chromium-driver"])
}

/// Firefox, which the tests drive without a driver beside it.
///
/// # Errors
/// Where there is none.
pub fn firefox() -> Result<PathBuf> {
    find("SECOND_STEP_FIREFOX", &["firefox-esr", "firefox"])
        .context("there is no Firefox on the path")
}

/// Installs Firefox.
///
/// # Errors
/// Where it cannot be had; says how to get it.
pub fn install_firefox() -> Result<()> {
    apt::install(&["firefox-esr"])
}

/// Whether there are fonts for Latin, Arabic, Hebrew, Chinese, Japanese and Korean text.
pub fn has_fonts() -> bool {
    SCRIPTS.iter().all(|language| {
        let list =
            process::output(Command::new("fc-list").args([&format!(":lang={language}"), "family"]));
        list.is_ok_and(|families| !families.is_empty())
    })
}

/// Installs fonts for all of these.
///
/// # Errors
/// Where they cannot be had; says how to get them.
pub fn install_fonts() -> Result<()> {
    apt::install(&[
        "fontconfig",
        "fonts-noto-core",
        "fonts-noto-cjk",
        "fonts-noto-color-emoji",
    ])
}

fn find(variable: &str, names: &[&str]) -> Option<PathBuf> {
    let named = env::var_os(variable).map(PathBuf::from);
    named.or_else(|| names.iter().find_map(|name| which::which(name).ok()))
}

const SCRIPTS: [&str; 7] = ["en", "uk", "ar", "he", "ja", "ko", "zh-cn"];
