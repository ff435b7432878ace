//! Asking how a challenge stands: for what is answered elsewhere, and for receipts. It backs off, it pauses while the
//! page is hidden, and it gives nothing away to a server that is in trouble.

use std::time::Duration;

use super::Flow;
use super::authenticator::Method;
use super::challenge::{ChallengeId, Live};
use super::effect::Request;
use super::reply::Problem;
use super::state::Purpose;

impl Flow {
    /// Sees to it that the open challenge is asked about, also after a reload, on the way back from the chooser, and
    /// where a poll was given up for something more urgent.
    pub(super) fn keep_polling(&mut self) {
        let wait = self.first_wait();
        let asked = self.is_under_way(|purpose| matches!(purpose, Purpose::Poll(_)));
        let Some(open) = self.open_or_behind_mut() else {
            return;
        };
        if asked || open.over || open.poll_at.is_some() {
            return;
        }
        match wait {
            Some(wait) if open.polls == 0 => self.poll_after(wait),
            Some(_) => self.schedule_poll(None),
            None => {}
        }
    }

    /// How long until the open challenge is first asked about; none where nothing can come of it.
    fn first_wait(&self) -> Option<Duration> {
        let live = self
            .polled_live()
            .filter(|live| !live.is_expired(self.now))?;
        let method = live.challenge.method;
        let receipts = self.known.transaction.receipts && method.is_sent();
        let waits = receipts || method == Method::Push;
        live.challenge.poll_in.or(waits.then_some(USUAL_WAIT))
    }

    /// The challenge that is asked about: the open one, or the one behind the chooser, which goes on ringing.
    fn polled_live(&self) -> Option<&Live> {
        self.known.live_of(&self.open_or_behind()?.authenticator)
    }

    /// When the open challenge is asked about again.
    pub(super) fn schedule_poll(&mut self, poll_in: Option<Duration>) {
        let Some(open) = self.open_or_behind_mut() else {
            return;
        };
        open.polls = open.polls.saturating_add(1);
        let grown = USUAL_WAIT.mul_f64(GROWTH.powi(open.polls.min(20).cast_signed()));
        self.poll_after(poll_in.unwrap_or(grown));
    }

    fn poll_after(&mut self, wait: Duration) {
        let now = self.now;
        let seed = self
            .polled_live()
            .map_or(0, |live| seed(&live.challenge.id));
        let Some(open) = self.open_or_behind_mut() else {
            return;
        };
        let wait = wait.clamp(SHORTEST_WAIT, LONGEST_WAIT);
        open.poll_at = Some(now.plus(wait.mul_f64(jitter(seed, open.polls))));
    }

    /// Polls where it is time and somebody looks.
    pub(super) fn poll_if_due(&mut self) {
        let due = self
            .open_or_behind()
            .and_then(|open| open.poll_at)
            .is_some_and(|at| at <= self.now);
        let busy = self.is_under_way(|purpose| {
            purpose.is_for_a_challenge()
                || matches!(
                    purpose,
                    Purpose::Poll(_) | Purpose::Verify(_) | Purpose::Refresh
                )
        });
        if !due || busy || !self.surroundings.visible || !self.surroundings.online {
            return;
        }
        let Some(challenge) = self.polled_live().map(|live| live.challenge.id.clone()) else {
            return;
        };
        if let Some(open) = self.open_or_behind_mut() {
            open.poll_at = None;
        }
        let remember = self.remember;
        self.send(
            Purpose::Poll(challenge.clone()),
            Request::Poll {
                challenge,
                remember,
            },
        );
    }

    /// A poll that brought nothing: quiet, but for what is an answer.
    pub(super) fn take_poll_problem(&mut self, problem: Problem, reference: String) {
        match problem {
            Problem::Refused { refusal, .. } => {
                self.alert_for(&problem, reference);
                self.note_refusal(refusal);
                self.close_challenge();
            }
            Problem::ChallengeReplaced => {
                self.alert_for(&problem, reference);
                self.refresh();
            }
            Problem::TooManyRequests { retry_in } => {
                self.schedule_poll(Some(retry_in.unwrap_or(AFTER_TOO_MANY)))
            }
            _ => self.schedule_poll(None),
        }
    }

    /// The open challenge ended without a yes: it is not asked about any more.
    pub(super) fn close_challenge(&mut self) {
        let Some(open) = self.open_or_behind_mut() else {
            return;
        };
        open.over = true;
        open.poll_at = None;
        let id = self.polled_live().map(|live| live.challenge.id.clone());
        if let Some(live) = id.and_then(|id| self.known.live_mut(&id)) {
            live.over = true;
        }
    }

    /// Whether the open push is being waited for.
    pub(super) fn is_waiting_for_push(&self) -> bool {
        self.open()
            .is_some_and(|open| open.method == Method::Push && !open.over)
            && self.open_live().is_some()
    }
}

/// From 0.85 to 1.15, by challenge and count of polls: pages that began together drift apart.
fn jitter(seed: u32, polls: u32) -> f64 {
    let mixed = (seed ^ polls).wrapping_mul(2_654_435_761) >> 16 & 0xff;
    0.85 + f64::from(mixed) / 255.0 * 0.3
}

/// A number of a challenge's own (FNV-1a).
fn seed(id: &ChallengeId) -> u32 {
    id.0.bytes().fold(2_166_136_261, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(16_777_619)
    })
}

/// Where the server does not say.
const USUAL_WAIT: Duration = Duration::from_secs(3);
const SHORTEST_WAIT: Duration = Duration::from_secs(1);
/// After a "too many requests" without a time.
const AFTER_TOO_MANY: Duration = Duration::from_secs(60);
const LONGEST_WAIT: Duration = AFTER_TOO_MANY;
/// Each unanswered poll waits this much longer than the one before.
const GROWTH: f64 = 1.2;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_that_began_together_drift_apart_and_none_goes_far() {
        let of = |id: &str| -> Vec<f64> {
            let seed = seed(&ChallengeId(id.to_owned()));
            (0..20).map(|polls| jitter(seed, polls)).collect()
        };
        let (a, b) = (of("ch_a"), of("ch_b"));
        assert!(a.iter().zip(&b).filter(|(a, b)| a != b).count() > 15);
        for factor in a.into_iter().chain(b) {
            assert!((0.85..=1.15).contains(&factor), "{factor}");
        }
    }
}
