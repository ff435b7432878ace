//! `cargo xtask delay`: the bench of the rule for the late notice.

use std::ffi::OsString;
use std::os::unix::process::CommandExt;
use std::process::ExitCode;

use anyhow::Result;

use crate::project::Project;
use crate::run::plan::Plan;
use crate::setup::Need;
use crate::setup::toolchain::Toolchain;

/// Hands everything over to the bench.
///
/// # Errors
/// Where it cannot start.
pub fn run(project: &Project, args: Vec<OsString>) -> Result<ExitCode> {
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
