//! `cargo xtask locales`: what is missing, unused or odd in the texts, and what they weigh.

use std::process::ExitCode;

use anyhow::Result;
use second_step_wording::report::Report;

use crate::project::Project;

/// Prints the report; fails on what has to be put right.
///
/// # Errors
/// Where a text cannot be read.
pub fn run(project: &Project) -> Result<ExitCode> {
    let report = Report::of(project.root())?;
    println!("{report}");
    let wrong = report.wrong().count() + report.too_large().len();
    if wrong == 0 {
        return Ok(ExitCode::SUCCESS);
    }
    eprintln!("\nxtask: {wrong} of these have to be put right");
    Ok(ExitCode::FAILURE)
}
