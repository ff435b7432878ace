//! `cargo xtask gallery`: every screen side by side, in any language, light or dark, narrow or wide.

use std::os::unix::process::CommandExt;
use std::process::{Command, ExitCode};

use anyhow::Result;

use crate::build::gallery;
use crate::commands::start;
use crate::project::Project;
use crate::run::plan::Plan;
use crate::setup::Need;
use crate::setup::toolchain::Toolchain;

/// Builds the gallery and serves it until it is told to stop.
///
/// # Errors
/// Where the port is taken, or a step fails.
pub fn run(project: &Project, port: u16) -> Result<ExitCode> {
    start::expect_free(port)?;
    let mut plan = Plan::default();
    Need::plan(&[Need::WasmTarget], project, &mut plan)?;
    plan.step("Build the gallery", || build(project));
    plan.step("Build the server", || start::build_server(project));
    plan.run()?;

    eprintln!(
        "Serving http://localhost:{port}/second-step/index.html?locale=en-XA - Ctrl-C ends it"
    );
    let mut server = Command::new(start::server(project));
    server.args(["--demo", "--database", ":memory:"]);
    server.args(["--port", &port.to_string()]);
    server.arg("--www").arg(gallery::folder(project));
    // The server takes this process over, so that a signal to it reaches the server.
    Err(server.exec().into())
}

/// Builds it.
///
/// # Errors
/// Where the widget cannot be built.
pub fn build(project: &Project) -> Result<()> {
    gallery::build(&Toolchain::require(project)?, project).map(drop)
}
