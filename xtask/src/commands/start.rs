//! `cargo xtask start`: from a fresh clone to a login page in the browser.

use std::net::{Ipv4Addr, TcpListener};
use std::os::unix::process::CommandExt;
use std::process::{Command, ExitCode};

use anyhow::{Result, bail};

use crate::build::site;
use crate::project::Project;
use crate::run::plan::Plan;
use crate::run::process;
use crate::setup::Need;
use crate::setup::toolchain::Toolchain;

/// Sets up, builds and serves until it is told to stop.
///
/// # Errors
/// Where the port is taken, or a step fails.
pub fn run(project: &Project, port: u16) -> Result<ExitCode> {
    expect_free(port)?;
    let mut plan = Plan::default();
    Need::plan(&[Need::WasmTarget], project, &mut plan)?;
    plan.step("Build the widget", || {
        site::quick(&Toolchain::require(project)?, project).map(drop)
    });
    plan.step("Build the server", || build_server(project));
    plan.run()?;

    let database = project.target("demo/second-step.sqlite");
    eprintln!("Serving http://localhost:{port}/ - Ctrl-C ends it");
    let mut server = Command::new(server(project));
    server.arg("--demo").args(["--port", &port.to_string()]);
    server
        .arg("--database")
        .arg(database)
        .arg("--www")
        .arg(project.target("www"));
    // The server takes this process over, so that a signal to it reaches the server.
    Err(server.exec().into())
}

/// Builds the reference server.
///
/// # Errors
/// Where it does not compile.
pub fn build_server(project: &Project) -> Result<()> {
    process::run(Toolchain::require(project)?.cargo(project).args([
        "build",
        "--package",
        "second-step-server",
    ]))
}

/// The built server.
pub fn server(project: &Project) -> std::path::PathBuf {
    project.target("debug/second-step-server")
}

/// Tells at once, not after the build.
///
/// # Errors
/// Where the port is taken; names another.
pub fn expect_free(port: u16) -> Result<()> {
    if TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_ok() {
        return Ok(());
    }
    bail!(
        "port {port} is taken on this machine. Choose another, such as --port {}",
        port.wrapping_add(1).max(1024)
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_is_named_with_another_to_try() {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let error = expect_free(port).unwrap_err().to_string();
        assert!(error.contains(&format!("port {port} is taken")), "{error}");
        assert!(error.contains("--port"), "{error}");
    }
}
