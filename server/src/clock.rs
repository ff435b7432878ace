//! The time, as something that is handed to whoever needs it.
//!
//! Nothing in the server asks the operating system for the time except [`SystemClock`]. Tests drive a
//! [`ManualClock`]; `--test-control` puts a [`SteeredClock`] in front of the system's.

use std::ops::{Add, Sub};
use std::sync::Mutex;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// A moment: milliseconds since the Unix epoch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Timestamp(i64);

impl Timestamp {
    /// The moment `millis` milliseconds after the Unix epoch.
    pub const fn from_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// Milliseconds since the Unix epoch.
    pub const fn as_millis(self) -> i64 {
        self.0
    }

    /// Whole seconds since the Unix epoch; zero before it.
    pub fn as_secs(self) -> u64 {
        u64::try_from(self.0.div_euclid(1000)).unwrap_or(0)
    }

    /// How long it is from `now` until this moment; zero once it has passed.
    pub fn after(self, now: Self) -> Duration {
        Duration::from_millis(u64::try_from(self.0.saturating_sub(now.0)).unwrap_or(0))
    }
}

impl Add<Duration> for Timestamp {
    type Output = Self;

    fn add(self, span: Duration) -> Self {
        Self(self.0.saturating_add(millis(span)))
    }
}

impl Sub<Duration> for Timestamp {
    type Output = Self;

    fn sub(self, span: Duration) -> Self {
        Self(self.0.saturating_sub(millis(span)))
    }
}

/// Whoever knows what time it is.
pub trait Clock: Send + Sync {
    /// The present moment.
    fn now(&self) -> Timestamp;
}

/// The operating system's clock.
#[derive(Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        let since = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default();
        Timestamp(millis(since))
    }
}

/// A clock that stands still until a test moves it.
#[derive(Debug)]
pub struct ManualClock(AtomicI64);

impl ManualClock {
    /// A clock that shows `start`.
    pub const fn new(start: Timestamp) -> Self {
        Self(AtomicI64::new(start.0))
    }

    /// Moves the clock forward.
    pub fn advance(&self, span: Duration) {
        self.0.fetch_add(millis(span), Ordering::SeqCst);
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Timestamp {
        Timestamp(self.0.load(Ordering::SeqCst))
    }
}

/// The system's clock, which a browser test may move or stop (`--test-control` only).
#[derive(Debug, Default)]
pub struct SteeredClock(Mutex<Steering>);

#[derive(Debug, Default, Clone, Copy)]
struct Steering {
    /// Added to the system's time.
    offset: i64,
    /// Where the clock stands, while it stands.
    stopped_at: Option<Timestamp>,
}

impl SteeredClock {
    /// Moves the clock forward, running or not.
    pub fn advance(&self, span: Duration) {
        let mut steering = self.steering();
        match &mut steering.stopped_at {
            Some(moment) => *moment = *moment + span,
            None => steering.offset = steering.offset.saturating_add(millis(span)),
        }
    }

    /// Makes the clock show `moment` now; it goes on from there if it was running.
    pub fn set(&self, moment: Timestamp) {
        let mut steering = self.steering();
        match &mut steering.stopped_at {
            Some(stopped) => *stopped = moment,
            None => steering.offset = moment.0.saturating_sub(SystemClock.now().0),
        }
    }

    /// Stops the clock where it is.
    pub fn stop(&self) {
        let now = self.now();
        self.steering().stopped_at = Some(now);
    }

    /// Lets the clock run again from where it stands.
    pub fn run(&self) {
        let now = self.now();
        *self.steering() = Steering {
            offset: now.0.saturating_sub(SystemClock.now().0),
            stopped_at: None,
        };
    }

    /// Back to the system's time.
    pub fn reset(&self) {
        *self.steering() = Steering::default();
    }

    fn steering(&self) -> std::sync::MutexGuard<'_, Steering> {
        // A panic cannot leave these two numbers half written.
        self.0
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

impl Clock for SteeredClock {
    fn now(&self) -> Timestamp {
        let Steering { offset, stopped_at } = *self.steering();
        stopped_at.unwrap_or_else(|| Timestamp(SystemClock.now().0.saturating_add(offset)))
    }
}

fn millis(span: Duration) -> i64 {
    i64::try_from(span.as_millis()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stopped_clock_moves_only_when_told_to() {
        let clock = SteeredClock::default();
        clock.set(Timestamp::from_millis(1_000));
        clock.stop();
        let stopped = clock.now();
        clock.advance(Duration::from_secs(30));
        assert_eq!(clock.now(), stopped + Duration::from_secs(30));
        clock.set(Timestamp::from_millis(5));
        assert_eq!(clock.now(), Timestamp::from_millis(5));
    }

    #[test]
    fn what_has_passed_is_no_time_away() {
        let early = Timestamp::from_millis(0);
        let late = early + Duration::from_secs(1);
        assert_eq!(late.after(early), Duration::from_secs(1));
        assert_eq!(early.after(late), Duration::ZERO);
    }
}
