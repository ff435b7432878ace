//! `cargo xtask dist`: what is shipped, and what it weighs.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;

use crate::build::site;
use crate::build::size::Load;
use crate::build::widget::Flavour;
use crate::project::Project;
use crate::run::plan::Plan;
use crate::setup::Need;
use crate::setup::toolchain::Toolchain;

/// What building it needs.
pub const NEEDS: [Need; 3] = [Need::WasmTarget, Need::StdSource, Need::NpmPackages];

/// Builds it with the standard library rebuilt for size and, for comparison, with the stock one.
///
/// # Errors
/// Where it cannot be built.
pub fn run(project: &Project) -> Result<ExitCode> {
    let stock = project.target("dist-stock");
    let mut plan = Plan::default();
    Need::plan(&NEEDS, project, &mut plan)?;
    plan.step(
        "Build the widget, the standard library rebuilt for size",
        || build(project),
    );
    plan.step(
        "Build the widget with the stock standard library, to compare",
        || {
            site::shipped(
                Flavour::Stock,
                &Toolchain::require(project)?,
                project,
                &stock,
            )
        },
    );
    plan.run()?;

    let load = Load::of(&folder(project))?;
    println!(
        "\nWhat a page loads, with the standard library rebuilt for size (target/dist):\n{load}"
    );
    println!(
        "\nThe same with the stock standard library (target/dist-stock):\n{}",
        Load::of(&stock)?
    );
    if load.fits() {
        return Ok(ExitCode::SUCCESS);
    }
    eprintln!("\nxtask: that is more than a page may be asked to load");
    Ok(ExitCode::FAILURE)
}

/// Builds what is shipped.
///
/// # Errors
/// Where it cannot be built.
pub fn build(project: &Project) -> Result<()> {
    site::shipped(
        Flavour::Small,
        &Toolchain::require(project)?,
        project,
        &folder(project),
    )
}

/// Where it lands.
pub fn folder(project: &Project) -> PathBuf {
    project.target("dist")
}
