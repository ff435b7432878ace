//! How much of `src/flow` the host tests run through.

use std::fs;

use anyhow::{Context, Result};

use crate::project::Project;
use crate::run::process;
use crate::run::tally::Tally;
use crate::setup::toolchain::Toolchain;
use crate::setup::tools;

/// Runs the widget's host tests and holds the lines of `src/flow` that they reached against the least allowed.
///
/// # Errors
/// Where the tests cannot be built or the report cannot be made.
pub fn run(project: &Project, tally: &Tally) -> Result<()> {
    let toolchain = Toolchain::require(project)?;
    let llvm_cov = || tools::llvm_cov(&toolchain, project);
    tally.tests(llvm_cov()?.args(["--no-report", "--package", "second-step", "--no-fail-fast"]))?;

    let report = project.target("coverage/flow.lcov");
    fs::create_dir_all(project.target("coverage"))?;
    process::run(
        llvm_cov()?
            .args(["report", "--lcov", "--output-path"])
            .arg(&report),
    )?;
    let lcov = fs::read_to_string(&report)?;
    let lines = Lines::of(&lcov, FOLDER, |file| {
        fs::read_to_string(file).with_context(|| format!("cannot read {file}"))
    })?;
    let percent = lines.percent();
    println!(
        "coverage of {FOLDER}: {percent:.1} % of {} lines (at least {LEAST} %)",
        lines.all
    );
    tally.record(
        percent >= LEAST,
        &format!("{FOLDER} is covered to {percent:.1} % only; see target/coverage/flow.lcov"),
    );
    Ok(())
}

/// Lines that could run, and those that did.
#[derive(Debug, Default, PartialEq, Eq)]
struct Lines {
    all: u32,
    run: u32,
}

impl Lines {
    /// Counts over the files of a folder in an lcov report; `read` gives a file's text.
    fn of(lcov: &str, folder: &str, read: impl Fn(&str) -> Result<String>) -> Result<Self> {
        let mut lines = Self::default();
        let mut tests_from = None;
        for entry in lcov.lines() {
            if let Some(file) = entry.strip_prefix("SF:") {
                let counted = file.contains(&format!("/{folder}/"));
                tests_from = if counted {
                    Some(first_test_line(&read(file)?))
                } else {
                    None
                };
            } else if let (Some((line, count)), Some(limit)) = (data(entry), tests_from)
                && line < limit
            {
                lines.all += 1;
                lines.run += u32::from(count > 0);
            }
        }
        Ok(lines)
    }

    /// Without a line there is nothing that is covered.
    fn percent(&self) -> f64 {
        if self.all == 0 {
            0.0
        } else {
            100.0 * f64::from(self.run) / f64::from(self.all)
        }
    }
}

/// Line and count of a `DA:` entry.
fn data(entry: &str) -> Option<(u32, u64)> {
    let mut fields = entry.strip_prefix("DA:")?.split(',');
    Some((fields.next()?.parse().ok()?, fields.next()?.parse().ok()?))
}

/// Tests stand at the bottom of a file; that they run themselves proves nothing.
fn first_test_line(source: &str) -> u32 {
    let found = source
        .lines()
        .zip(1_u32..)
        .find(|(line, _)| line.trim_end() == "#[cfg(test)]");
    found.map_or(u32::MAX, |(_, number)| number)
}

const FOLDER: &str = "src/flow";
const LEAST: f64 = 95.0;

#[cfg(test)]
mod tests {
    use super::*;

    const LCOV: &str = "SF:/p/src/flow/code.rs\nDA:1,4\nDA:2,0\nDA:3,1\nDA:6,9\nend_of_record\n\
                        SF:/p/src/ui/code.rs\nDA:1,0\nDA:2,0\nend_of_record\n";

    #[test]
    fn lines_of_the_folder_count_and_its_tests_do_not() {
        let source = "a\nb\nc\n#[cfg(test)]\nmod tests {\n    t\n}\n";
        let lines = Lines::of(LCOV, "src/flow", |_| Ok(source.to_owned())).unwrap();
        assert_eq!(lines, Lines { all: 3, run: 2 });
        assert!((lines.percent() - 66.67).abs() < 0.01);
    }

    #[test]
    fn nothing_measured_is_nothing_covered() {
        let lines = Lines::of("", "src/flow", |_| Ok(String::new())).unwrap();
        assert!(lines.percent() < LEAST);
    }
}
