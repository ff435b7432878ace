//! Time that goes on through sleep and never runs backward.
//!
//! `performance.now` stops during sleep on most systems, `Date.now` jumps when somebody sets it. So: each reading adds the
//! larger of the two steps, and a step back counts as none. Where the two disagree widely the page slept, or the clock
//! was set; nobody can tell which, so the flow asks the server.

use std::cell::Cell;
use std::time::Duration;

use crate::flow::time::Instant;

/// Counts from its making.
#[derive(Debug)]
pub struct Clock {
    wall: Cell<f64>,
    steady: Cell<f64>,
    elapsed: Cell<f64>,
    jumped: Cell<bool>,
}

impl Default for Clock {
    fn default() -> Self {
        let (wall, steady) = read();
        Self {
            wall: Cell::new(wall),
            steady: Cell::new(steady),
            elapsed: Cell::new(0.0),
            jumped: Cell::new(false),
        }
    }
}

impl Clock {
    /// Now.
    pub fn now(&self) -> Instant {
        let (wall, steady) = read();
        let wall_step = wall - self.wall.replace(wall);
        let steady_step = steady - self.steady.replace(steady);
        if (wall_step - steady_step).abs() > JUMP {
            self.jumped.set(true);
        }
        let elapsed = self.elapsed.get() + wall_step.max(steady_step).max(0.0);
        self.elapsed.set(elapsed);
        Instant::from_millis(elapsed as u64)
    }

    /// Whether the two clocks parted since this was last asked.
    pub fn take_jump(&self) -> bool {
        self.jumped.take()
    }

    /// The wall clock's time of something at `millis` after the making, in milliseconds since 1970.
    pub fn wall_time(&self, millis: f64) -> f64 {
        // Seen from now, so that a clock set meanwhile shows the time that the person sees elsewhere.
        self.wall.get() - self.elapsed.get() + millis
    }

    /// `at` from now, never less than nothing.
    pub fn until(&self, at: Instant) -> Duration {
        at.since(Instant::from_millis(self.elapsed.get() as u64))
    }
}

/// Both clocks, in milliseconds.
fn read() -> (f64, f64) {
    let wall = js_sys::Date::now();
    let steady = web_sys::window()
        .and_then(|window| window.performance())
        .map_or(wall, |performance| performance.now());
    (wall, steady)
}

/// The clocks have parted when they differ by more than this many milliseconds over one step.
const JUMP: f64 = 5_000.0;
