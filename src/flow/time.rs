//! Time as the flow knows it: handed in with every event, never read.

use std::time::Duration;

/// A moment, in milliseconds since the widget was mounted. (`std::time::Instant` panics on wasm32-unknown-unknown.)
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Hash)]
pub struct Instant(u64);

impl Instant {
    /// The moment `millis` milliseconds after mounting.
    pub const fn from_millis(millis: u64) -> Self {
        Self(millis)
    }

    /// Milliseconds since mounting.
    pub const fn as_millis(self) -> u64 {
        self.0
    }

    /// This moment plus `duration`; stops at the end of time instead of wrapping.
    pub fn plus(self, duration: Duration) -> Self {
        Self(self.0.saturating_add(millis(duration)))
    }

    /// How long after `earlier` this is; zero if it is not later.
    pub const fn since(self, earlier: Self) -> Duration {
        Duration::from_millis(self.0.saturating_sub(earlier.0))
    }
}

fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

/// `duration` in whole seconds, rounded up: what a person is told never promises too early.
pub fn whole_seconds(duration: Duration) -> u32 {
    let seconds = duration.as_millis().div_ceil(1_000);
    u32::try_from(seconds).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_never_wraps_and_never_runs_backward() {
        let start = Instant::from_millis(5_000);
        assert_eq!(start.plus(Duration::MAX), Instant::from_millis(u64::MAX));
        assert_eq!(start.since(Instant::from_millis(9_000)), Duration::ZERO);
        assert_eq!(
            start.since(Instant::from_millis(4_000)),
            Duration::from_secs(1)
        );
    }

    #[test]
    fn seconds_are_rounded_up() {
        assert_eq!(whole_seconds(Duration::from_millis(1)), 1);
        assert_eq!(whole_seconds(Duration::from_millis(2_000)), 2);
        assert_eq!(whole_seconds(Duration::ZERO), 0);
        assert_eq!(whole_seconds(Duration::MAX), u32::MAX);
    }
}
