//! Counting requests per key in fixed windows. In memory: a restart forgives, which costs little, for the
//! counts that protect codes are in the database.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::clock::Timestamp;

/// So many per key and window.
#[derive(Debug)]
pub struct Throttle {
    limit: u32,
    window: Duration,
    counts: Mutex<HashMap<String, Count>>,
}

#[derive(Clone, Copy, Debug)]
struct Count {
    ends_at: Timestamp,
    seen: u32,
}

impl Throttle {
    /// At most `limit` per key within `window`.
    pub fn new(limit: u32, window: Duration) -> Self {
        Self {
            limit,
            window,
            counts: Mutex::default(),
        }
    }

    /// Counts one; `Err` says how long to wait if that is one too many.
    ///
    /// # Errors
    /// The time until the window ends.
    pub fn count(&self, key: &str, now: Timestamp) -> Result<(), Duration> {
        let mut counts = self.counts();
        if counts.len() > KEYS_KEPT {
            counts.retain(|_, count| count.ends_at > now);
        }
        let fresh = Count {
            ends_at: now + self.window,
            seen: 0,
        };
        let count = counts.entry(key.to_owned()).or_insert(fresh);
        if count.ends_at <= now {
            *count = fresh;
        }
        count.seen += 1;
        if count.seen > self.limit {
            Err(count.ends_at.after(now))
        } else {
            Ok(())
        }
    }

    /// Forgets one key.
    pub fn forgive(&self, key: &str) {
        self.counts().remove(key);
    }

    /// Forgets all keys.
    pub fn clear(&self) {
        self.counts().clear();
    }

    fn counts(&self) -> MutexGuard<'_, HashMap<String, Count>> {
        // A count is changed in one step; a panic elsewhere leaves nothing half done.
        self.counts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

const KEYS_KEPT: usize = 10_000;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_ends_by_itself_and_keys_do_not_mix() {
        let throttle = Throttle::new(2, Duration::from_secs(10));
        let start = Timestamp::from_millis(0);
        assert!(throttle.count("a", start).is_ok());
        assert!(throttle.count("a", start).is_ok());
        assert_eq!(
            throttle.count("a", start + Duration::from_secs(4)),
            Err(Duration::from_secs(6))
        );
        assert!(throttle.count("b", start).is_ok());
        assert!(throttle.count("a", start + Duration::from_secs(10)).is_ok());
    }
}
