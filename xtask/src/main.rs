//! The project's commands, called as `cargo xtask <command>`.
//!
//! Set-up is by need: each command names what it needs, and what is missing is fetched or built first, once.
//! Everything made lands in `target/` and `node_modules/`, except what the system's package manager installs.

mod args;
mod build;
mod commands;
mod project;
mod run;
mod setup;

use std::process::ExitCode;

fn main() -> ExitCode {
    match args::parse(std::env::args_os().skip(1)).and_then(commands::run) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("\nxtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}
