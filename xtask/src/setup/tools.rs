//! Programs from the crate registry, each in a folder of its name and version.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::project::Project;
use crate::run::process;
use crate::setup::components;
use crate::setup::toolchain::Toolchain;

/// The runner of wasm tests, at the version of wasm-bindgen that the widget is locked to. It may not be there yet.
///
/// # Errors
/// Where the lock file cannot be read.
pub fn test_runner(toolchain: &Toolchain, project: &Project) -> Result<PathBuf> {
    let version = locked_version(toolchain, project, "wasm-bindgen")?;
    Ok(folder(project, "wasm-bindgen-cli", &version).join("bin/wasm-bindgen-test-runner"))
}

/// Installs the runner of wasm tests.
///
/// # Errors
/// Where it cannot be built.
pub fn install_test_runner(toolchain: &Toolchain, project: &Project) -> Result<()> {
    let version = locked_version(toolchain, project, "wasm-bindgen")?;
    let mut cargo = install(toolchain, project, "wasm-bindgen-cli", &version);
    process::run(cargo.args(["--bin", "wasm-bindgen-test-runner"]))
}

/// A call of `cargo llvm-cov`.
///
/// # Errors
/// Where the LLVM programs are missing.
pub fn llvm_cov(toolchain: &Toolchain, project: &Project) -> Result<Command> {
    let mut cargo = toolchain.cargo(project);
    let binary = folder(project, LLVM_COV.0, LLVM_COV.1).join("bin");
    let path = std::env::join_paths(std::iter::once(binary).chain(std::env::split_paths(
        &std::env::var_os("PATH").unwrap_or_default(),
    )))?;
    let [cov, profdata] =
        llvm_programs(toolchain)?.context("llvm-cov and llvm-profdata are missing")?;
    cargo
        .env("PATH", path)
        .env("LLVM_COV", cov)
        .env("LLVM_PROFDATA", profdata)
        .arg("llvm-cov");
    Ok(cargo)
}

/// Whether `cargo llvm-cov` and what it calls are there.
///
/// # Errors
/// Where there is no such toolchain.
pub fn llvm_cov_is_there(toolchain: &Toolchain, project: &Project) -> Result<bool> {
    let binary = folder(project, LLVM_COV.0, LLVM_COV.1).join("bin/cargo-llvm-cov");
    Ok(binary.is_file() && llvm_programs(toolchain)?.is_some())
}

/// Installs `cargo llvm-cov` and what it calls.
///
/// # Errors
/// Where it cannot be built or had.
pub fn install_llvm_cov(toolchain: &Toolchain, project: &Project) -> Result<()> {
    if llvm_programs(toolchain)?.is_none() {
        components::get_llvm_tools(toolchain)?;
    }
    process::run(&mut install(toolchain, project, LLVM_COV.0, LLVM_COV.1))
}

/// `llvm-cov` and `llvm-profdata` of the compiler's own LLVM: rustup's, or else the distribution's.
fn llvm_programs(toolchain: &Toolchain) -> Result<Option<[PathBuf; 2]>> {
    let own = toolchain
        .sysroot()?
        .join("lib/rustlib")
        .join(toolchain.fact("host")?)
        .join("bin");
    let of_rustup = ["llvm-cov", "llvm-profdata"].map(|name| own.join(name));
    if of_rustup.iter().all(|program| program.is_file()) {
        return Ok(Some(of_rustup));
    }
    let major = toolchain.llvm_major()?;
    let of_distribution =
        ["llvm-cov", "llvm-profdata"].map(|name| which::which(format!("{name}-{major}")).ok());
    Ok(match of_distribution {
        [Some(cov), Some(profdata)] => Some([cov, profdata]),
        _ => None,
    })
}

/// The version of a package that the lock file holds.
fn locked_version(toolchain: &Toolchain, project: &Project, package: &str) -> Result<String> {
    let metadata = process::output(
        toolchain
            .cargo(project)
            .args(["metadata", "--format-version=1"]),
    )?;
    version_in(&serde_json::from_str(&metadata)?, package)
        .with_context(|| format!("Cargo.lock does not hold {package}"))
}

fn version_in(metadata: &Value, package: &str) -> Option<String> {
    let packages = metadata["packages"].as_array()?;
    let found = packages
        .iter()
        .find(|candidate| candidate["name"] == package)?;
    found["version"].as_str().map(str::to_owned)
}

fn install(toolchain: &Toolchain, project: &Project, package: &str, version: &str) -> Command {
    let mut cargo = toolchain.cargo(project);
    cargo.args([
        "install",
        package,
        "--version",
        &format!("={version}"),
        "--root",
    ]);
    cargo.arg(folder(project, package, version));
    // A build that was broken off goes on where it was.
    cargo.env("CARGO_TARGET_DIR", project.tools("build"));
    // These run for seconds: a quick build is worth more than quick programs.
    cargo
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
        .env("CARGO_PROFILE_RELEASE_LTO", "off");
    cargo
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env("CARGO_PROFILE_RELEASE_DEBUG", "false");
    cargo
}

fn folder(project: &Project, package: &str, version: &str) -> PathBuf {
    project.tools(Path::new(&format!("{package}-{version}")))
}

const LLVM_COV: (&str, &str) = ("cargo-llvm-cov", "0.9.1");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locked_version_is_found_by_name() {
        let metadata = serde_json::json!({"packages": [
            {"name": "wasm-bindgen-shared", "version": "0.2.1"},
            {"name": "wasm-bindgen", "version": "0.2.99"},
        ]});
        assert_eq!(
            version_in(&metadata, "wasm-bindgen").as_deref(),
            Some("0.2.99")
        );
        assert_eq!(version_in(&metadata, "yew"), None);
    }
}
