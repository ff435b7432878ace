//! The one Rust toolchain that all cargo calls of the task runner use.
//!
//! Two toolchains over one target folder rebuild everything at each turn, so the choice is written down.

use std::path::PathBuf;
use std::process::Command;
use std::{env, fs};

use anyhow::{Context, Result};

use crate::project::Project;
use crate::run::process;

/// A toolchain, by the name that rustup knows it by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Toolchain {
    /// `None`: there is no rustup, and `cargo` on the path is the one.
    name: Option<String>,
}

impl Toolchain {
    /// A toolchain that rustup knows.
    pub fn named(name: &str) -> Self {
        Self {
            name: Some(name.to_owned()),
        }
    }

    /// The toolchain that runs the task runner itself.
    pub fn of_caller() -> Self {
        Self {
            name: env::var("RUSTUP_TOOLCHAIN")
                .ok()
                .filter(|name| !name.is_empty()),
        }
    }

    /// The toolchain written down before, or else the first at hand that can build for wasm32.
    pub fn chosen(project: &Project) -> Option<Self> {
        let recorded =
            fs::read_to_string(project.tools(RECORD))
                .ok()
                .map(|name| match name.trim() {
                    "" => Self { name: None },
                    name => Self::named(name),
                });
        recorded
            .into_iter()
            .chain([Self::of_caller(), Self::named(DISTRO)])
            .find(Self::can_build_wasm)
    }

    /// The chosen toolchain.
    ///
    /// # Errors
    /// Where none can build for wasm32.
    pub fn require(project: &Project) -> Result<Self> {
        Self::chosen(project).context("no toolchain here builds for wasm32")
    }

    /// Writes this choice down.
    ///
    /// # Errors
    /// Where `target/tools` cannot be written.
    pub fn record(&self, project: &Project) -> Result<()> {
        fs::create_dir_all(project.tools(""))?;
        fs::write(
            project.tools(RECORD),
            self.name.as_deref().unwrap_or_default(),
        )?;
        Ok(())
    }

    /// The name, where rustup knows it.
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Whether it is the one linked to the distribution's packages, which rustup cannot add anything to.
    pub fn is_of_distro(&self) -> bool {
        self.name.as_deref().is_none_or(|name| name == DISTRO)
    }

    /// A call of its cargo in the project's root.
    pub fn cargo(&self, project: &Project) -> Command {
        let mut command = self.program("cargo");
        command.current_dir(project.root());
        command
    }

    /// A call of one of its programs, free of what the surrounding `cargo run` has set.
    pub fn program(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        for (name, _) in env::vars_os() {
            if name.to_str().is_some_and(leaks) {
                command.env_remove(name);
            }
        }
        if let Some(name) = &self.name {
            command.env("RUSTUP_TOOLCHAIN", name);
        }
        command
    }

    /// The folder that it is installed in.
    ///
    /// # Errors
    /// Where there is no such toolchain.
    pub fn sysroot(&self) -> Result<PathBuf> {
        process::output(self.program("rustc").args(["--print", "sysroot"])).map(PathBuf::from)
    }

    /// What `rustc --version --verbose` says under a heading such as `host` or `LLVM version`.
    ///
    /// # Errors
    /// Where there is no such toolchain or no such heading.
    pub fn fact(&self, heading: &str) -> Result<String> {
        let facts = process::output(self.program("rustc").args(["--version", "--verbose"]))?;
        fact_in(&facts, heading).with_context(|| format!("rustc does not say its {heading}"))
    }

    /// The major version of its LLVM, by which Debian names packages.
    ///
    /// # Errors
    /// Where rustc does not say it.
    pub fn llvm_major(&self) -> Result<String> {
        let version = self.fact("LLVM version")?;
        Ok(version.split('.').next().unwrap_or_default().to_owned())
    }

    fn can_build_wasm(&self) -> bool {
        let Ok(sysroot) = self.sysroot() else {
            return false;
        };
        let library = sysroot.join("lib/rustlib").join(WASM).join("lib");
        let Ok(files) = fs::read_dir(&library) else {
            return false;
        };
        let has_std = files
            .flatten()
            .any(|file| file.file_name().to_string_lossy().starts_with("libstd-"));
        has_std && self.made_by_it(&library)
    }

    /// A standard library that was built here carries the version that built it; others match by their packaging.
    fn made_by_it(&self, library: &std::path::Path) -> bool {
        match fs::read_to_string(library.join(BUILT_BY)) {
            Ok(version) => self.fact("commit-hash").is_ok_and(|hash| hash == version),
            Err(_) => true,
        }
    }
}

/// Whether a variable belongs to the cargo call around us and would mislead the ones that we make.
fn leaks(name: &str) -> bool {
    let kept = [
        "CARGO_HOME",
        "CARGO_HTTP_",
        "CARGO_NET_",
        "CARGO_REGISTR",
        "CARGO_SOURCE_",
        "CARGO_TERM_",
        "CARGO_BUILD_JOBS",
    ];
    let own = [
        "CARGO",
        "RUSTFLAGS",
        "RUSTDOCFLAGS",
        "RUSTC",
        "RUSTDOC",
        "RUST_RECURSION_COUNT",
        "RUSTUP_TOOLCHAIN",
        "OUT_DIR",
    ];
    let loader = ["LD_LIBRARY_PATH", "DYLD_FALLBACK_LIBRARY_PATH"];
    if kept.iter().any(|prefix| name.starts_with(prefix)) {
        return false;
    }
    name.starts_with("CARGO_") || own.contains(&name) || loader.contains(&name)
}

fn fact_in(facts: &str, heading: &str) -> Option<String> {
    facts
        .lines()
        .find_map(|line| line.strip_prefix(heading)?.strip_prefix(": "))
        .map(str::to_owned)
}

/// The target of the widget.
pub const WASM: &str = "wasm32-unknown-unknown";
/// The name under which the distribution's toolchain is linked.
pub const DISTRO: &str = "distro";
/// Beside a standard library that was built here: the commit of the compiler that built it.
pub const BUILT_BY: &str = "built-by-xtask";
const RECORD: &str = "toolchain";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_outer_cargo_sets_does_not_reach_the_inner_one() {
        for name in [
            "CARGO_MANIFEST_DIR",
            "CARGO_PKG_NAME",
            "CARGO",
            "RUSTFLAGS",
            "CARGO_ENCODED_RUSTFLAGS",
            "LD_LIBRARY_PATH",
        ] {
            assert!(leaks(name), "{name}");
        }
        for name in [
            "CARGO_HOME",
            "CARGO_REGISTRIES_MINE_INDEX",
            "CARGO_NET_OFFLINE",
            "PATH",
            "RUST_BACKTRACE",
            "RUSTUP_HOME",
        ] {
            assert!(!leaks(name), "{name}");
        }
    }

    #[test]
    fn facts_are_read_by_their_heading() {
        let facts =
            "rustc 1.96.0 (abc 2026-05-25)\nhost: x86_64-unknown-linux-gnu\nLLVM version: 22.1.8";
        assert_eq!(
            fact_in(facts, "host").as_deref(),
            Some("x86_64-unknown-linux-gnu")
        );
        assert_eq!(fact_in(facts, "LLVM version").as_deref(), Some("22.1.8"));
        assert_eq!(fact_in(facts, "release"), None);
    }
}
