//! Getting the wasm32 target: from rustup, or where its server is out of reach, from the distribution.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::project::Project;
use crate::run::process;
use crate::setup::toolchain::{DISTRO, Toolchain, WASM};
use crate::setup::{apt, std_for_wasm};

/// Gets a toolchain that builds for wasm32 and writes down which.
///
/// # Errors
/// Where neither road is open; says what to do.
pub fn get(project: &Project) -> Result<()> {
    let own = Toolchain::of_caller();
    if !own.is_of_distro() && from_rustup(&own) {
        return own.record(project);
    }
    from_distribution(project)?.record(project)
}

/// Asks rustup to add the target. Tells whether it could.
fn from_rustup(toolchain: &Toolchain) -> bool {
    eprintln!(
        "Asking rustup for {WASM}, for {} seconds at most",
        RUSTUP_LIMIT.as_secs()
    );
    let mut command = Command::new("rustup");
    command
        .args(["target", "add", WASM])
        .args(toolchain.name().map(|name| format!("--toolchain={name}")));
    // Where rustup itself cannot be run, the other road is still open.
    process::run_within(&mut command, RUSTUP_LIMIT).unwrap_or(false)
}

/// Takes the distribution's compiler, which is signed, and builds the standard library from its own source.
fn from_distribution(project: &Project) -> Result<Toolchain> {
    if which::which("apt-get").is_err() {
        bail!(
            "rustup's server is out of reach; once it can be reached, run\n\n    rustup target add {WASM}\n\nand then this command again"
        );
    }
    eprintln!("rustup's server is out of reach: taking the distribution's compiler instead");
    apt::install(&COMPILER)?;
    let toolchain = link()?;
    let linker = format!("lld-{}", toolchain.llvm_major()?);
    apt::install(&[&linker])?;
    std_for_wasm::install(
        &toolchain,
        Path::new("/usr/bin").join(linker).as_path(),
        project,
    )?;
    Ok(toolchain)
}

/// Makes the distribution's compiler known to rustup.
fn link() -> Result<Toolchain> {
    if which::which("rustup").is_err() {
        return Ok(Toolchain::of_caller());
    }
    process::run(Command::new("rustup").args(["toolchain", "link", DISTRO, "/usr"]))
        .context("cannot make the distribution's compiler known to rustup")?;
    Ok(Toolchain::named(DISTRO))
}

/// Debian's names for the current compiler, its tools and its library's source.
const COMPILER: [&str; 6] = [
    "rustc-web",
    "cargo-web",
    "rust-web-src",
    "rust-web-clippy",
    "rustfmt-web",
    "libstd-rust-web-dev",
];
/// Long enough for 20 MB over a slow line.
const RUSTUP_LIMIT: Duration = Duration::from_secs(60);
