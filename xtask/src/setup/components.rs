//! Parts of a toolchain that may have been left out of it.

use std::process::Command;
use std::time::Duration;

use anyhow::{Result, bail};

use crate::project::Project;
use crate::run::process;
use crate::setup::apt;
use crate::setup::toolchain::Toolchain;

/// Whether rustfmt and clippy are there.
pub fn has_lints(toolchain: &Toolchain, project: &Project) -> bool {
    ["fmt", "clippy"]
        .iter()
        .all(|name| process::output(toolchain.cargo(project).args([name, "--version"])).is_ok())
}

/// Gets rustfmt and clippy.
///
/// # Errors
/// Where they cannot be had; says how to get them.
pub fn get_lints(toolchain: &Toolchain) -> Result<()> {
    get(
        toolchain,
        &["rustfmt", "clippy"],
        &["rustfmt-web", "rust-web-clippy"],
    )
}

/// Whether the source of the standard library is there.
///
/// # Errors
/// Where there is no such toolchain.
pub fn has_std_source(toolchain: &Toolchain) -> Result<bool> {
    Ok(toolchain
        .sysroot()?
        .join("lib/rustlib/src/rust/library/Cargo.lock")
        .is_file())
}

/// Gets the source of the standard library.
///
/// # Errors
/// Where it cannot be had; says how to get it.
pub fn get_std_source(toolchain: &Toolchain) -> Result<()> {
    get(toolchain, &["rust-src"], &["rust-web-src"])
}

/// Gets `llvm-cov` and `llvm-profdata` of the compiler's LLVM.
///
/// # Errors
/// Where they cannot be had; says how to get them.
pub fn get_llvm_tools(toolchain: &Toolchain) -> Result<()> {
    let package = format!("llvm-{}", toolchain.llvm_major()?);
    get(toolchain, &["llvm-tools"], &[&package])
}

fn get(toolchain: &Toolchain, components: &[&str], packages: &[&str]) -> Result<()> {
    if toolchain.is_of_distro() {
        return apt::install(packages);
    }
    let mut command = Command::new("rustup");
    command
        .args(["component", "add"])
        .args(components)
        .args(toolchain.name().map(|name| format!("--toolchain={name}")));
    if !process::run_within(&mut command, LIMIT)? {
        bail!(
            "please run\n\n    {}\n\nwhere rustup's server can be reached, and then this command again",
            process::line(&command)
        );
    }
    Ok(())
}

const LIMIT: Duration = Duration::from_secs(300);
