//! Counting what passed and what failed over several test runners.

use std::cell::Cell;
use std::process::Command;

use anyhow::Result;

use crate::run::process;

/// The count over all checks of one call.
#[derive(Debug, Default)]
pub struct Tally {
    passed: Cell<u32>,
    failed: Cell<u32>,
}

impl Tally {
    /// Runs a check that either holds or not, such as a lint.
    ///
    /// # Errors
    /// Where the program cannot start.
    pub fn check(&self, command: &mut Command) -> Result<()> {
        let held = process::watch(command, |_| {})?.success();
        self.record(held, &process::line(command));
        Ok(())
    }

    /// Runs a test runner and adds the figures that it prints.
    ///
    /// # Errors
    /// Where the program cannot start.
    pub fn tests(&self, command: &mut Command) -> Result<()> {
        let failed_before = self.failed.get();
        let status = process::watch(command, |line| {
            if let Some((passed, failed)) = figures(line) {
                self.passed.set(self.passed.get() + passed);
                self.failed.set(self.failed.get() + failed);
            }
        })?;
        // A runner that could not even build its tests fails without a figure.
        if !status.success() && self.failed.get() == failed_before {
            self.record(false, &process::line(command));
        }
        Ok(())
    }

    /// Adds one check; a failed one is named.
    pub fn record(&self, held: bool, what: &str) {
        if held {
            self.passed.set(self.passed.get() + 1);
        } else {
            self.failed.set(self.failed.get() + 1);
            eprintln!("failed: {what}");
        }
    }

    /// Whether nothing failed.
    pub fn is_clean(&self) -> bool {
        self.failed.get() == 0
    }

    /// `12 passed, 0 failed`.
    pub fn summary(&self) -> String {
        format!("{} passed, {} failed", self.passed.get(), self.failed.get())
    }
}

/// Passed and failed tests as said by one line of Rust's or Playwright's runner.
fn figures(line: &str) -> Option<(u32, u32)> {
    let line = line.trim();
    if let Some(rest) = line.strip_prefix("test result: ") {
        return Some((count_before(rest, "passed")?, count_before(rest, "failed")?));
    }
    let words: Vec<_> = line.split_whitespace().collect();
    match words.as_slice() {
        [count, "passed"] => Some((count.parse().ok()?, 0)),
        [count, "passed", time] if time.starts_with('(') => Some((count.parse().ok()?, 0)),
        [count, "failed"] => Some((0, count.parse().ok()?)),
        _ => None,
    }
}

/// The number that stands before a word.
fn count_before(text: &str, word: &str) -> Option<u32> {
    let before = text.split(word).next()?;
    before.split_whitespace().next_back()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_of_each_runner_are_read() {
        let cases = [
            (
                "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s",
                (12, 0),
            ),
            (
                "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 filtered out",
                (3, 2),
            ),
            ("  41 passed (2.1m)", (41, 0)),
            ("  2 failed", (0, 2)),
        ];
        for (line, counts) in cases {
            assert_eq!(figures(line), Some(counts), "{line:?}");
        }
    }

    #[test]
    fn other_lines_are_no_figures() {
        for line in [
            "",
            "running 3 tests",
            "test flow::passed ... ok",
            "3 passed the gate (all)",
            "  1 flaky",
        ] {
            assert_eq!(figures(line), None, "{line:?}");
        }
    }

    #[test]
    fn a_runner_that_says_nothing_and_fails_counts_as_one_failure() {
        let tally = Tally::default();
        tally.tests(&mut Command::new("false")).unwrap();
        tally.check(&mut Command::new("true")).unwrap();
        assert_eq!(tally.summary(), "1 passed, 1 failed");
        assert!(!tally.is_clean());
    }
}
