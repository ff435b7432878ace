//! Installing packages of Debian and its kin.

use std::process::Command;
use std::sync::OnceLock;

use anyhow::{Result, bail};

use crate::run::process;

/// Installs those of the packages that are missing.
///
/// # Errors
/// Where there is no apt, or root is needed; then the message holds the command to run.
pub fn install(packages: &[&str]) -> Result<()> {
    let missing: Vec<_> = packages
        .iter()
        .copied()
        .filter(|package| !is_installed(package))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let list = missing.join(" ");
    if which::which("apt-get").is_err() {
        bail!(
            "there is no apt-get here: please install what Debian calls {list}, then run this again"
        );
    }
    as_root(&format!(
        "apt-get update && apt-get install -y --no-install-recommends {list}"
    ))?;
    if UPDATED.get().is_none() {
        process::run(apt_get().arg("update"))?;
        UPDATED.get_or_init(|| ());
    }
    process::run(
        apt_get()
            .args(["install", "-y", "--no-install-recommends"])
            .args(missing),
    )
}

/// Goes on only as root.
///
/// # Errors
/// Where we are not root: holds the command to run.
pub fn as_root(command: &str) -> Result<()> {
    if process::output(Command::new("id").arg("-u"))? == "0" {
        return Ok(());
    }
    bail!(
        "this needs root. Please run\n\n    sudo sh -c '{command}'\n\nand then this command again"
    );
}

fn is_installed(package: &str) -> bool {
    let query = process::output(Command::new("dpkg-query").args(["-W", "-f=${Status}", package]));
    query.is_ok_and(|status| status == "install ok installed")
}

fn apt_get() -> Command {
    let mut command = Command::new("apt-get");
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command.args([
        "-q",
        "-o",
        "DPkg::Lock::Timeout=300",
        "-o",
        "Dpkg::Use-Pty=0",
    ]);
    command
}

/// The lists are fetched once a run.
static UPDATED: OnceLock<()> = OnceLock::new();
