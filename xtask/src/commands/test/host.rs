//! Formatting, lints, and the tests that need no browser.

use std::process::Command;

use anyhow::Result;

use crate::commands::test::coverage;
use crate::project::Project;
use crate::run::plan::Plan;
use crate::run::tally::Tally;
use crate::setup::Need;
use crate::setup::toolchain::{Toolchain, WASM};

/// What these need.
pub const NEEDS: [Need; 3] = [Need::WasmTarget, Need::Lints, Need::Coverage];

/// Adds these checks.
pub fn plan<'a>(project: &'a Project, tally: &'a Tally, plan: &mut Plan<'a>) {
    plan.step("Check the formatting", || {
        tally.check(cargo(project)?.args(["fmt", "--all", "--check"]))
    });
    plan.step("Lint everything for this machine", || {
        tally.check(cargo(project)?.args([
            "clippy",
            "--workspace",
            "--all-targets",
            "--",
            "-D",
            "warnings",
        ]))
    });
    plan.step("Lint the widget for the browser", || {
        let mut clippy = cargo(project)?;
        clippy.args(["clippy", "--package", "second-step", "--target", WASM]);
        tally.check(clippy.args(["--lib", "--test", "web", "--", "-D", "warnings"]))
    });
    plan.step(
        "Test the widget without a browser, measuring what of src/flow is covered",
        || coverage::run(project, tally),
    );
    plan.step("Test the server and the tools", || {
        let others = ["--exclude", "second-step", "--exclude", "xtask"];
        tally.tests(
            cargo(project)?
                .args(["test", "--workspace", "--no-fail-fast"])
                .args(others),
        )
    });
    plan.step("Test the task runner", || {
        // As it was built to run: by the toolchain that called it, in the folder of its own.
        let mut cargo = Toolchain::of_caller().cargo(project);
        cargo.args(["test", "--package", "xtask", "--target-dir", "target/xtask"]);
        cargo.args(["--config", "profile.dev.debug=false"]);
        tally.tests(&mut cargo)
    });
}

fn cargo(project: &Project) -> Result<Command> {
    Ok(Toolchain::require(project)?.cargo(project))
}
