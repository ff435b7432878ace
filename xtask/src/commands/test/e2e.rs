//! The built widget with the real server, in a real browser.

use std::process::Command;

use anyhow::Result;

use crate::build::gallery as gallery_build;
use crate::build::size::Load;
use crate::commands::{dist, gallery, start};
use crate::project::Project;
use crate::run::plan::Plan;
use crate::run::tally::Tally;
use crate::setup::{Need, browser};

/// What these need.
pub const NEEDS: [Need; 6] = [
    Need::WasmTarget,
    Need::StdSource,
    Need::NpmPackages,
    Need::Chromium,
    Need::Firefox,
    Need::Fonts,
];

/// Adds these checks.
pub fn plan<'a>(project: &'a Project, tally: &'a Tally, plan: &mut Plan<'a>) {
    plan.step("Build the widget as it is shipped", || {
        dist::build(project)?;
        let load = Load::of(&dist::folder(project))?;
        println!("{load}");
        tally.record(load.fits(), "the size is over the budget");
        Ok(())
    });
    plan.step("Build the gallery of every screen", || {
        gallery::build(project)
    });
    plan.step("Build the server", || start::build_server(project));
    plan.step(
        "Sign in through the real server, in Chromium and Firefox",
        || playwright(project, tally),
    );
}

/// The tests learn by variables what to run: `SECOND_STEP_SERVER`, `SECOND_STEP_WWW`, `SECOND_STEP_GALLERY`,
/// `SECOND_STEP_CHROMIUM`, `SECOND_STEP_FIREFOX`.
fn playwright(project: &Project, tally: &Tally) -> Result<()> {
    let mut playwright = Command::new(project.npm_program("playwright"));
    playwright.args(["test", "--config", "tests/e2e/playwright.config.mjs"]);
    playwright.current_dir(project.root());
    playwright.env("SECOND_STEP_SERVER", start::server(project));
    playwright.env("SECOND_STEP_WWW", dist::folder(project));
    playwright.env("SECOND_STEP_GALLERY", gallery_build::folder(project));
    playwright.env("SECOND_STEP_CHROMIUM", browser::chromium()?);
    playwright.env("SECOND_STEP_FIREFOX", browser::firefox()?);
    tally.tests(&mut playwright)
}
