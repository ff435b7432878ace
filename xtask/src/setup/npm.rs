//! The packages of `package.json`.

use std::fs;
use std::process::Command;

use anyhow::{Result, bail};

use crate::project::Project;
use crate::run::process;

/// Whether what is installed is what the lock file says.
pub fn is_current(project: &Project) -> bool {
    let wanted = fs::read(project.path(LOCK));
    let installed = fs::read(project.path(INSTALLED));
    matches!((wanted, installed), (Ok(wanted), Ok(installed)) if wanted == installed)
}

/// Installs what the lock file says, no more and no less.
///
/// # Errors
/// Where there is no npm or it fails.
pub fn install(project: &Project) -> Result<()> {
    if which::which("npm").is_err() {
        bail!(
            "npm is missing: please install Node.js 20 or later, and then run this command again"
        );
    }
    let mut npm = Command::new("npm");
    // The tests use the system's browser; Playwright's own download is not to be relied on.
    npm.arg("ci")
        .current_dir(project.root())
        .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    process::run(&mut npm)?;
    fs::copy(project.path(LOCK), project.path(INSTALLED))?;
    Ok(())
}

const LOCK: &str = "package-lock.json";
/// A copy of the lock file as it was when the packages were installed.
const INSTALLED: &str = "node_modules/.installed-lock.json";
