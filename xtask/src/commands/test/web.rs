//! What runs inside a browser, and the types of the hand-written JavaScript.

use std::process::Command;

use crate::project::Project;
use crate::run::plan::Plan;
use crate::run::tally::Tally;
use crate::setup::toolchain::{Toolchain, WASM};
use crate::setup::{Need, browser, tools};

/// What these need.
pub const NEEDS: [Need; 5] = [
    Need::WasmTarget,
    Need::WasmTestRunner,
    Need::Chromium,
    Need::Fonts,
    Need::NpmPackages,
];

/// Adds these checks.
pub fn plan<'a>(project: &'a Project, tally: &'a Tally, plan: &mut Plan<'a>) {
    plan.step("Test the widget inside headless Chromium", || {
        let toolchain = Toolchain::require(project)?;
        let mut cargo = toolchain.cargo(project);
        cargo.args([
            "test",
            "--package",
            "second-step",
            "--target",
            WASM,
            "--no-fail-fast",
        ]);
        cargo.args(["--test", "web"]);
        cargo.env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
            tools::test_runner(&toolchain, project)?,
        );
        tally.tests(cargo.env("CHROMEDRIVER", browser::chromedriver()?))
    });
    plan.step("Check the types of the JavaScript", || {
        for settings in ["tsconfig.json", "tests/e2e/tsconfig.json"] {
            let mut tsc = Command::new(project.npm_program("tsc"));
            tally.check(
                tsc.args(["--project", settings])
                    .current_dir(project.root()),
            )?;
        }
        Ok(())
    });
}
