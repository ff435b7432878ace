//! What the commands need, and how it comes to be there.

mod apt;
pub mod browser;
mod components;
mod npm;
mod std_for_wasm;
pub mod toolchain;
pub mod tools;
mod wasm_target;

use anyhow::Result;

use crate::project::Project;
use crate::run::plan::Plan;

/// Something that a command needs to be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// A toolchain that builds for wasm32. Everything that calls cargo needs it, so that all calls use the same one.
    WasmTarget,
    /// rustfmt and clippy of that toolchain.
    Lints,
    /// The source of the standard library, to rebuild it for size.
    StdSource,
    /// `cargo llvm-cov`, and the two LLVM programs that it calls.
    Coverage,
    /// The runner of the tests that are compiled to wasm.
    WasmTestRunner,
    /// The npm packages of `package.json`.
    NpmPackages,
    /// Chromium or Chrome, and its driver.
    Chromium,
    /// Firefox.
    Firefox,
    /// Fonts for the scripts of the languages that the widget speaks.
    Fonts,
}

impl Need {
    /// Adds a step for each need that is not met.
    ///
    /// # Errors
    /// Where it cannot be told what is there.
    pub fn plan<'a>(needs: &[Self], project: &'a Project, plan: &mut Plan<'a>) -> Result<()> {
        for need in needs.iter().copied() {
            if !need.is_met(project)? {
                plan.step(need.title(), move || need.meet(project));
            }
        }
        Ok(())
    }

    fn title(self) -> &'static str {
        match self {
            Self::WasmTarget => "Get a toolchain that builds for wasm32 (up to 4 minutes, once)",
            Self::Lints => "Get rustfmt and clippy (once)",
            Self::StdSource => "Get the source of the standard library (once)",
            Self::Coverage => "Install cargo-llvm-cov (1 to 2 minutes, once)",
            Self::WasmTestRunner => "Install the wasm test runner (2 to 5 minutes, once)",
            Self::NpmPackages => "Install the npm packages",
            Self::Chromium => "Install Chromium and its driver (once)",
            Self::Firefox => "Install Firefox (once)",
            Self::Fonts => "Install fonts (once)",
        }
    }

    fn is_met(self, project: &Project) -> Result<bool> {
        let Some(toolchain) = toolchain::Toolchain::chosen(project) else {
            // Without a toolchain nothing that belongs to one is there.
            return Ok(match self {
                Self::NpmPackages => npm::is_current(project),
                Self::Chromium => browser::is_there(),
                Self::Firefox => browser::firefox().is_ok(),
                Self::Fonts => browser::has_fonts(),
                _ => false,
            });
        };
        Ok(match self {
            Self::WasmTarget => true,
            Self::Lints => components::has_lints(&toolchain, project),
            Self::StdSource => components::has_std_source(&toolchain)?,
            Self::Coverage => tools::llvm_cov_is_there(&toolchain, project)?,
            Self::WasmTestRunner => tools::test_runner(&toolchain, project)?.is_file(),
            Self::NpmPackages => npm::is_current(project),
            Self::Chromium => browser::is_there(),
            Self::Firefox => browser::firefox().is_ok(),
            Self::Fonts => browser::has_fonts(),
        })
    }

    fn meet(self, project: &Project) -> Result<()> {
        // A step before this one may have brought it along.
        if self.is_met(project)? {
            return Ok(());
        }
        match self {
            Self::WasmTarget => wasm_target::get(project),
            Self::NpmPackages => npm::install(project),
            Self::Chromium => browser::install(),
            Self::Firefox => browser::install_firefox(),
            Self::Fonts => browser::install_fonts(),
            Self::Lints => components::get_lints(&toolchain::Toolchain::require(project)?),
            Self::StdSource => components::get_std_source(&toolchain::Toolchain::require(project)?),
            Self::Coverage => {
                tools::install_llvm_cov(&toolchain::Toolchain::require(project)?, project)
            }
            Self::WasmTestRunner => {
                tools::install_test_runner(&toolchain::Toolchain::require(project)?, project)
            }
        }
    }
}
