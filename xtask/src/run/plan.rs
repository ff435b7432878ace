//! A list of steps that says, before each, which one it is and how much time has gone.

use std::time::{Duration, Instant};

use anyhow::{Context, Result};

type Action<'a> = Box<dyn FnOnce() -> Result<()> + 'a>;

/// Steps to be done in order; the first that fails ends it.
#[derive(Default)]
pub struct Plan<'a> {
    steps: Vec<(String, Action<'a>)>,
}

impl<'a> Plan<'a> {
    /// Adds a step; the title says what it does.
    pub fn step(&mut self, title: impl Into<String>, action: impl FnOnce() -> Result<()> + 'a) {
        self.steps.push((title.into(), Box::new(action)));
    }

    /// Does the steps.
    ///
    /// # Errors
    /// The first step's that fails, with its title.
    pub fn run(self) -> Result<()> {
        let begun = Instant::now();
        let total = self.steps.len();
        for (index, (title, action)) in self.steps.into_iter().enumerate() {
            eprintln!(
                "[{}/{total}  {}] {title}",
                index + 1,
                minutes(begun.elapsed())
            );
            action().with_context(|| {
                format!("step {} of {total}, {title:?}, did not work", index + 1)
            })?;
        }
        Ok(())
    }
}

/// Minutes and seconds, as `3:07`.
fn minutes(elapsed: Duration) -> String {
    let seconds = elapsed.as_secs();
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use super::*;

    #[test]
    fn steps_run_in_order_until_one_fails() {
        let done = RefCell::new(Vec::new());
        let mut plan = Plan::default();
        plan.step("one", || {
            done.borrow_mut().push(1);
            Ok(())
        });
        plan.step("two", || anyhow::bail!("no disk"));
        plan.step("three", || {
            done.borrow_mut().push(3);
            Ok(())
        });
        let error = format!("{:#}", plan.run().unwrap_err());
        assert_eq!(error, "step 2 of 3, \"two\", did not work: no disk");
        assert_eq!(*done.borrow(), [1]);
    }

    #[test]
    fn time_is_shown_in_minutes_and_seconds() {
        assert_eq!(minutes(Duration::from_millis(7_900)), "0:07");
        assert_eq!(minutes(Duration::from_secs(3_671)), "61:11");
    }
}
