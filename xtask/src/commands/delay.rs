//! `cargo xtask delay`: the bench of the rule for the late notice.

use std::ffi::OsString;
use std::os::unix::process::CommandExt;
use std::process::ExitCode;

use anyhow::Result;

use crate::project::Project;
use crate::run::plan::Plan;
use crate::setup::toolchain::{Toolchain, WASM};
use crate::setup::{Need, browser, tools};

/// Hands everything over to the bench; or, with `browser`, measures in one how long the rule takes.
///
/// # Errors
/// Where it cannot start.
pub fn run(project: &Project, args: Vec<OsString>) -> Result<ExitCode> {
    if args.first().is_some_and(|first| first == "browser") {
        return in_browser(project);
    }
    let mut plan = Plan::default();
    Need::plan(&[Need::WasmTarget], project, &mut plan)?;
    plan.run()?;
    let mut cargo = Toolchain::require(project)?.cargo(project);
    cargo
        .args([
            "run",
            "--quiet",
            "--release",
            "--package",
            "second-step-delay",
            "--",
        ])
        .args(args);
    Err(cargo.exec().into())
}

/// As it is shipped, in headless Chromium. Prints the time of one computation: least, best guess, most.
fn in_browser(project: &Project) -> Result<ExitCode> {
    let mut plan = Plan::default();
    let needs = [Need::WasmTarget, Need::WasmTestRunner, Need::Chromium];
    Need::plan(&needs, project, &mut plan)?;
    plan.run()?;
    let toolchain = Toolchain::require(project)?;
    let mut cargo = toolchain.cargo(project);
    cargo
        .args(["bench", "--package", "second-step", "--bench", "moment"])
        .args(["--profile", "shipped", "--target", WASM])
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
            tools::test_runner(&toolchain, project)?,
        )
        .env("CHROMEDRIVER", browser::chromedriver()?)
        // Seconds; measuring takes longer than a test may.
        .env("WASM_BINDGEN_TEST_TIMEOUT", "180");
    Err(cargo.exec().into())
}
