//! Compiling the widget and making its JavaScript glue.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use crate::project::Project;
use crate::run::process;
use crate::setup::toolchain::{Toolchain, WASM};

/// How the widget is compiled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flavour {
    /// Quick to build; names and messages are kept.
    Quick,
    /// The same with every screen to be drawn one by one.
    Gallery,
    /// As small as the stock standard library allows.
    Stock,
    /// As small as it gets, with the standard library rebuilt for size.
    Small,
}

/// Compiles the widget and writes module and glue into `folder`.
///
/// # Errors
/// Where it does not compile or wasm-bindgen refuses it.
pub fn build(
    flavour: Flavour,
    toolchain: &Toolchain,
    project: &Project,
    folder: &Path,
) -> Result<()> {
    let module = compile(flavour, toolchain, project)?;
    let stamp = stamp_of(&module)?;
    if fs::read_to_string(folder.join(STAMP)).is_ok_and(|made_from| made_from == stamp) {
        return Ok(());
    }
    bindgen(flavour, &module, folder)?;
    fs::write(folder.join(STAMP), stamp)?;
    Ok(())
}

fn compile(flavour: Flavour, toolchain: &Toolchain, project: &Project) -> Result<PathBuf> {
    let (profile, target) = match flavour {
        Flavour::Quick => ("quick", project.target("")),
        // Folders of their own: another set of features, and RUSTC_BOOTSTRAP, which makes build scripts run anew.
        Flavour::Gallery => ("quick", project.target("gallery-module")),
        Flavour::Stock => ("shipped", project.target("")),
        Flavour::Small => ("shipped", project.target("small")),
    };
    let mut cargo = toolchain.cargo(project);
    cargo.args([
        // Not `build`: that makes the library for Rust apps too, and then does without optimising across crates.
        "rustc",
        "--crate-type",
        "cdylib",
        "--package",
        "second-step",
        "--lib",
        "--target",
        WASM,
        "--profile",
        profile,
    ]);
    cargo.arg("--target-dir").arg(&target);
    if flavour == Flavour::Gallery {
        cargo.args(["--features", "gallery"]);
    }
    if flavour == Flavour::Small {
        cargo
            .args(REBUILD_STD)
            .env("RUSTC_BOOTSTRAP", "1")
            .env("RUSTFLAGS", SMALL_FLAGS);
    }
    process::run(&mut cargo)?;
    Ok(target.join(WASM).join(profile).join("second_step.wasm"))
}

fn bindgen(flavour: Flavour, module: &Path, folder: &Path) -> Result<()> {
    let shipped = matches!(flavour, Flavour::Stock | Flavour::Small);
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(module)
        .web(true)?
        .typescript(true)
        .out_name("second_step");
    bindgen
        .remove_name_section(shipped)
        .remove_producers_section(shipped);
    bindgen
        .generate(folder)
        .with_context(|| format!("wasm-bindgen refused {}", module.display()))
}

/// Tells one build of the module from another.
fn stamp_of(module: &Path) -> Result<String> {
    let metadata =
        fs::metadata(module).with_context(|| format!("there is no {}", module.display()))?;
    Ok(format!(
        "{} bytes, {:?}",
        metadata.len(),
        metadata.modified()?
    ))
}

const STAMP: &str = ".made-from";
const REBUILD_STD: [&str; 2] = [
    "-Zbuild-std=std,panic_abort",
    "-Zbuild-std-features=optimize_for_size",
];
/// A panic stops the module at once, without a message; nobody would read one on a login page. And SHA-256 in its small form.
const SMALL_FLAGS: &str = "-Zunstable-options -Cpanic=immediate-abort -Zfmt-debug=none -Zlocation-detail=none \
    --cfg sha2_backend_soft=\"compact\"";
