//! Reports of deliveries, and what follows for the route: figures for the late notice, and a word in the chooser.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use rusqlite::Connection;
use second_step_figures::Observation;

use crate::clock::Timestamp;
use crate::method::Method;
use crate::store::authenticators::Authenticator;
use crate::store::observations;
use crate::wire::{Expect, Figures};

use super::refusal::Halt;
use super::{Verifier, VerifierError};

/// Figures by route, so that a page does not wait while a thousand reports are looked through.
#[derive(Debug, Default)]
pub(super) struct Known(Mutex<HashMap<String, Reckoned>>);

#[derive(Clone, Debug)]
struct Reckoned {
    at: Timestamp,
    /// Figures, without their age, and when the newest report came.
    figures: Option<(Figures, Timestamp)>,
}

impl Known {
    fn of(&self, key: &str, now: Timestamp) -> Option<Reckoned> {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let found = known.get(key)?;
        // A clock that a test put back must not keep figures for ever.
        (found.at <= now && now.after(found.at) < RECKONED_FOR).then(|| found.clone())
    }

    fn keep(&self, key: String, reckoned: Reckoned) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.insert(key, reckoned);
    }

    pub(super) fn forget(&self) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.clear();
    }
}

impl Verifier {
    /// Takes a report, once for each token. One that cannot be is as good as none, and so is a token that is not
    /// known: whoever tries tokens learns nothing.
    ///
    /// # Errors
    /// The database's.
    pub async fn observe(&self, token: String, seen: Observation) -> Result<(), VerifierError> {
        self.change(move |verifier, db| {
            let Some(reported) = observations::take_token(db, &token)? else {
                return Ok(());
            };
            let now = verifier.now();
            let since = now.after(reported.sent_at) + TOLERANCE;
            let (Observation::Heard(seconds)
            | Observation::FirstInput(seconds)
            | Observation::Left(seconds)) = seen;
            let can_be = (0.0..=since.as_secs_f64()).contains(&seconds);
            if let Some(route) = reported.route.filter(|_| can_be) {
                observations::add(db, &key(reported.method, &route), seen, now)?;
            }
            Ok(())
        })
        .await
    }

    /// Keeps reports as if widgets had sent them, for tests.
    ///
    /// # Errors
    /// The database's.
    pub async fn pretend_observed(
        &self,
        method: Method,
        route: String,
        seen: Vec<Observation>,
    ) -> Result<(), VerifierError> {
        self.change(move |verifier, db| {
            for one in seen {
                observations::add(db, &key(method, &route), one, verifier.now())?;
            }
            verifier.known.forget();
            Ok(())
        })
        .await
    }

    /// How long messages on this route take, where enough is known.
    pub(super) fn figures(
        &self,
        db: &Connection,
        method: Method,
        route: &str,
        now: Timestamp,
    ) -> Result<Option<Figures>, Halt> {
        let key = key(method, route);
        let reckoned = match self.known.of(&key, now) {
            Some(reckoned) => reckoned,
            None => {
                let reckoned = reckon(db, &key, now)?;
                self.known.keep(key, reckoned.clone());
                reckoned
            }
        };
        Ok(reckoned.figures.map(|(figures, newest)| Figures {
            age: now.after(newest).as_secs_f64(),
            ..figures
        }))
    }

    /// The figures of the route that the next message to this authenticator would take.
    pub(super) fn figures_of(
        &self,
        db: &Connection,
        authenticator: &Authenticator,
        now: Timestamp,
    ) -> Result<Option<Figures>, Halt> {
        match self.gateway.route() {
            Some(route) if authenticator.method.is_sent() => {
                self.figures(db, authenticator.method, &route, now)
            }
            _ => Ok(None),
        }
    }
}

fn reckon(db: &Connection, key: &str, now: Timestamp) -> Result<Reckoned, Halt> {
    let (reports, newest) = observations::of_route(db, key, now)?;
    let known = second_step_figures::figures(&reports).filter(|figures| figures.n >= FEWEST);
    let figures = known.map(|known| Figures {
        quantiles: known.quantiles.to_vec(),
        loss: known.loss,
        n: u32::try_from(known.n).unwrap_or(u32::MAX),
        age: 0.0,
    });
    Ok(Reckoned {
        at: now,
        figures: figures.zip(newest),
    })
}

/// A call and a text on the same route are not the same.
fn key(method: Method, route: &str) -> String {
    format!("{}:{route}", method.name())
}

/// What to say of a route in the chooser, if anything: slow where half of what arrives takes longer than is usual, or
/// one in five is lost, unless the newest report is too old to tell of now.
pub(super) fn expectation(method: Method, figures: &Figures) -> Option<Expect> {
    let usual = match method {
        Method::Email => 60.0,
        Method::Voice => 30.0,
        _ => 15.0,
    };
    let median = figures.quantiles.iter().find(|(share, _)| *share >= 0.5);
    let late = median.is_some_and(|(_, seconds)| *seconds > usual);
    (figures.age < OLD && (late || figures.loss > LOSSY)).then_some(Expect::Slow)
}

/// Share of messages lost from which a route counts as slow.
const LOSSY: f64 = 0.2;

/// Fewer reports than this say nothing; the widget does not look at such figures either.
const FEWEST: usize = 30;

/// Seconds after which reports say nothing of now.
const OLD: f64 = 1_800.0;

/// For how long figures are kept before they are reckoned anew.
const RECKONED_FOR: Duration = Duration::from_secs(10);

/// A report may claim this much more than the time since the send: the page's clock begins with the reply.
const TOLERANCE: Duration = Duration::from_secs(2);

#[cfg(test)]
mod tests {
    use super::*;

    fn figures(median: f64, loss: f64, age: f64) -> Figures {
        Figures {
            quantiles: vec![(0.25, 1.0), (0.5, median), (0.9, 100.0)],
            loss,
            n: 100,
            age,
        }
    }

    #[test]
    fn slow_is_what_takes_longer_than_usual_or_is_often_lost_now() {
        assert_eq!(expectation(Method::Sms, &figures(15.0, 0.2, 0.0)), None);
        let slow = Some(Expect::Slow);
        assert_eq!(expectation(Method::Sms, &figures(15.1, 0.0, 0.0)), slow);
        assert_eq!(expectation(Method::Sms, &figures(5.0, 0.21, 0.0)), slow);
        assert_eq!(expectation(Method::Sms, &figures(50.0, 0.5, 1_800.0)), None);
        assert_eq!(expectation(Method::Voice, &figures(30.0, 0.0, 0.0)), None);
        assert_eq!(expectation(Method::Email, &figures(60.1, 0.0, 0.0)), slow);
    }
}
