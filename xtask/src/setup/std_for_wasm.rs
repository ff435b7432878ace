//! Building the standard library for wasm32 and putting it where the compiler looks.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::project::Project;
use crate::run::process;
use crate::setup::apt;
use crate::setup::toolchain::{BUILT_BY, Toolchain, WASM};

/// Builds the library with `toolchain` and installs it and the linker beside the compiler.
///
/// # Errors
/// Where it cannot be built, or root is needed; then the message holds the command to run.
pub fn install(toolchain: &Toolchain, linker: &Path, project: &Project) -> Result<()> {
    let built = build(toolchain, project)?;
    let rustlib = toolchain.sysroot()?.join("lib/rustlib");
    let library = rustlib.join(WASM).join("lib");
    let programs = rustlib.join(toolchain.fact("host")?).join("bin");
    apt::as_root(&by_hand(&built, &library, linker, &programs))?;

    // What an older compiler's build left would only be in the way.
    if library.is_dir() {
        fs::remove_dir_all(&library)?;
    }
    fs::create_dir_all(&library)?;
    for file in files_of(&built)? {
        fs::copy(&file, library.join(file.file_name().unwrap_or_default()))?;
    }
    fs::create_dir_all(&programs)?;
    let rust_lld = programs.join("rust-lld");
    if rust_lld.symlink_metadata().is_ok() {
        fs::remove_file(&rust_lld)?;
    }
    symlink(linker, &rust_lld).context("cannot link the linker beside the compiler")
}

/// Builds the library as a dependency of an empty crate, and gathers its parts in one folder.
fn build(toolchain: &Toolchain, project: &Project) -> Result<PathBuf> {
    let folder = project.tools("std-for-wasm");
    fs::create_dir_all(folder.join("src"))?;
    fs::write(folder.join("Cargo.toml"), MANIFEST)?;
    fs::write(folder.join("src/lib.rs"), "#![no_std]\n")?;
    let mut cargo = toolchain.cargo(project);
    cargo.current_dir(&folder).args([
        "build",
        "--release",
        "--target",
        WASM,
        "--target-dir",
        "target",
    ]);
    // `test` is for the browser tests; the bitcode lets LTO do what it does with a stock library.
    cargo
        .arg("-Zbuild-std=std,panic_abort,test")
        .env("RUSTC_BOOTSTRAP", "1")
        .env("RUSTFLAGS", "-Cembed-bitcode=yes");
    process::run(&mut cargo)?;

    let gathered = folder.join("lib");
    if gathered.is_dir() {
        fs::remove_dir_all(&gathered)?;
    }
    fs::create_dir_all(&gathered)?;
    for file in files_of(&folder.join("target").join(WASM).join("release/deps"))? {
        let name = file
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if name.ends_with(".rlib") && !name.starts_with("libstd_for_wasm") {
            fs::copy(&file, gathered.join(name))?;
        }
    }
    fs::write(gathered.join(BUILT_BY), toolchain.fact("commit-hash")?)?;
    Ok(gathered)
}

/// The same as a command line, for someone who is not root.
fn by_hand(built: &Path, library: &Path, linker: &Path, programs: &Path) -> String {
    let [built, library, linker, programs] = [built, library, linker, programs].map(Path::display);
    format!(
        "rm -rf {library} && mkdir -p {library} {programs} && cp {built}/* {library}/ && ln -sf {linker} {programs}/rust-lld"
    )
}

fn files_of(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries =
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    Ok(entries.flatten().map(|entry| entry.path()).collect())
}

const MANIFEST: &str = r#"[package]
name = "std-for-wasm"
version = "0.0.0"
edition = "2024"
publish = false

[workspace]
"#;
