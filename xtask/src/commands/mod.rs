//! The commands, a file each.

mod delay;
mod dist;
mod gallery;
mod help;
mod locales;
mod start;
mod test;

use std::process::ExitCode;

use anyhow::Result;

use crate::args::Command;
use crate::project::Project;

/// Does what was asked for.
///
/// # Errors
/// In words for the person at the terminal.
pub fn run(command: Command) -> Result<ExitCode> {
    let project = Project::here();
    match command {
        Command::Start { port } => start::run(&project, port),
        Command::Test(part) => test::run(&project, part),
        Command::Dist => dist::run(&project),
        Command::Gallery { port } => gallery::run(&project, port),
        Command::Locales => locales::run(&project),
        Command::Delay(args) => delay::run(&project, args),
        Command::Help => help::run(),
    }
}
