//! One simulated person at one sign-in.

use rand::{Rng, RngExt};
use rand_distr::{Distribution, LogNormal};
use second_step_figures::Observation;

use crate::models::Texts;

/// Everything about one sign-in that chance decides, drawn before any rule is asked, so that all rules meet the same.
#[derive(Clone, Copy, Debug)]
pub struct Person {
    /// Seconds until the text arrives; infinite where it is lost.
    pub arrival: f64,
    /// The same for a second text, from its own send.
    second: f64,
    /// Seconds from arrival until signed in.
    entry: f64,
    /// Seconds from choosing the other way until signed in by it.
    other_way: f64,
    /// Seconds until they stop waiting.
    patience: f64,
    /// Whether they follow the notice.
    follows: bool,
    /// What they do when patience ends: the lowest leave, the next find another way, the highest ask again.
    next: f64,
    /// Whether the server hears that the text is lost.
    receipt: bool,
    /// Of the entry, the part until the first digit is in.
    start: f64,
}

/// How one sign-in ended.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ending {
    /// Seconds from the send until signed in; infinite for those who left.
    pub signed_in: f64,
    /// When the notice was seen, if it was.
    pub notice: Option<f64>,
}

impl Person {
    /// Draws one; `cost` is the rule's `c`.
    pub fn draw(texts: &Texts, known: bool, cost: f64, rng: &mut impl Rng) -> Self {
        let text = |rng: &mut _| {
            if known {
                texts.draw_known(rng)
            } else {
                texts.draw(rng)
            }
        };
        let (arrival, second) = (text(rng), text(rng));
        let entry = ENTRY * log_normal(-0.08, 0.4, rng);
        Self {
            arrival,
            second,
            entry,
            other_way: cost * log_normal(-0.045, 0.3, rng),
            patience: PATIENCE * log_normal(0.0, 0.8, rng),
            follows: rng.random_bool(FOLLOWERS),
            next: rng.random(),
            receipt: rng.random_bool(RECEIPTS),
            start: entry * TO_START,
        }
    }

    /// When the server hears that the text is lost, if it does.
    pub fn failure_receipt(&self) -> Option<f64> {
        (self.arrival == f64::INFINITY && self.receipt).then_some(RECEIPT_AFTER)
    }

    /// Signs in with the notice at `tau`, infinite for none.
    pub fn sign_in(&self, tau: f64) -> Ending {
        let notice = (tau < self.arrival && tau < self.patience).then_some(tau);
        let signed_in = match notice {
            Some(shown) if self.follows => shown + self.other_way,
            Some(_) if self.arrival <= self.patience => self.arrival + self.entry + DISTRACTION,
            None if self.arrival <= self.patience => self.arrival + self.entry,
            _ => self.lose_patience(notice.is_some()),
        };
        Ending { signed_in, notice }
    }

    /// What the widget reports about the first text of this sign-in.
    ///
    /// These people stop looking for a text when they decide to follow the notice or when their patience ends, so
    /// that is when they leave. After a resend nobody can tell which text came, so a second one is not reported.
    pub fn observe(&self, tau: f64) -> Observation {
        let shown = (tau < self.arrival && tau < self.patience).then_some(tau);
        match shown {
            Some(tau) if self.follows => Observation::Left(tau),
            _ if self.arrival <= self.patience => {
                Observation::FirstInput(self.arrival + self.start)
            }
            _ => Observation::Left(self.patience),
        }
    }

    fn lose_patience(&self, notice: bool) -> f64 {
        let habits = Habits::of(notice);
        if self.next < habits.leave {
            return f64::INFINITY;
        }
        let found = self.patience + habits.to_find + self.other_way;
        if self.next < habits.leave + habits.find {
            return found;
        }
        let any = self.any_text();
        if any <= self.patience + AFTER_RESEND {
            any + self.entry
        } else if self.next >= 1.0 - LEAVE_AFTER_RESEND {
            f64::INFINITY
        } else {
            self.patience + AFTER_RESEND + self.other_way
        }
    }

    /// When the first of two texts arrives, where a second was asked for.
    fn any_text(&self) -> f64 {
        self.arrival.min(self.patience + TO_RESEND + self.second)
    }
}

/// What people do when their patience ends.
struct Habits {
    /// The share who leave.
    leave: f64,
    /// The share who find another way by themselves; the rest ask for another text.
    find: f64,
    /// Seconds to find it.
    to_find: f64,
}

impl Habits {
    fn of(notice: bool) -> Self {
        if notice {
            Self {
                leave: 0.10,
                find: 0.70,
                to_find: 3.0,
            }
        } else {
            Self {
                leave: 0.25,
                find: 0.35,
                to_find: 12.0,
            }
        }
    }
}

fn log_normal(mu: f64, sigma: f64, rng: &mut impl Rng) -> f64 {
    LogNormal::new(mu, sigma).map_or(f64::NAN, |it| it.sample(rng))
}

/// Seconds from arrival until signed in, for a code that is typed.
const ENTRY: f64 = 10.0;
/// Median seconds.
const PATIENCE: f64 = 40.0;
const FOLLOWERS: f64 = 0.6;
/// The share of lost texts whose loss the server hears of.
const RECEIPTS: f64 = 0.4;
/// Seconds after the send.
const RECEIPT_AFTER: f64 = 3.0;
/// Seconds that reading a notice costs those who go on waiting.
const DISTRACTION: f64 = 2.0;
/// Seconds from the end of patience until another text is asked for.
const TO_RESEND: f64 = 3.0;
/// Seconds from the end of patience for which two texts are waited for.
const AFTER_RESEND: f64 = 90.0;
/// The share of everyone who leaves if neither came.
const LEAVE_AFTER_RESEND: f64 = 0.10;
/// The part of the entry that passes before the first digit.
const TO_START: f64 = 0.5;

#[cfg(test)]
mod tests {
    use super::*;

    impl Person {
        /// Someone whose text arrives then, who waits 40 seconds, ignores the notice, and leaves.
        pub fn example(arrival: f64) -> Self {
            Self {
                arrival,
                second: 5.0,
                entry: 10.0,
                other_way: 25.0,
                patience: 40.0,
                follows: false,
                next: 0.0,
                receipt: false,
                start: 4.0,
            }
        }
    }

    fn ending(person: &Person, tau: f64) -> (f64, Option<f64>) {
        let ending = person.sign_in(tau);
        (ending.signed_in, ending.notice)
    }

    #[test]
    fn a_text_before_the_notice() {
        assert_eq!(ending(&Person::example(6.0), 20.0), (16.0, None));
        assert_eq!(
            Person::example(6.0).observe(20.0),
            Observation::FirstInput(10.0)
        );
    }

    #[test]
    fn a_notice_before_the_text() {
        let waits = Person::example(30.0);
        assert_eq!(ending(&waits, 20.0), (42.0, Some(20.0)));
        assert_eq!(waits.observe(20.0), Observation::FirstInput(34.0));
        let follows = Person {
            follows: true,
            ..waits
        };
        assert_eq!(ending(&follows, 20.0), (45.0, Some(20.0)));
        assert_eq!(follows.observe(20.0), Observation::Left(20.0));
    }

    #[test]
    fn what_those_without_patience_do() {
        let lost = |next| Person {
            next,
            ..Person::example(f64::INFINITY)
        };
        let late = |next| Person {
            second: 500.0,
            ..lost(next)
        };
        for (person, without, with) in [
            (lost(0.05), f64::INFINITY, f64::INFINITY),
            (lost(0.20), f64::INFINITY, 68.0),
            (lost(0.30), 77.0, 68.0),
            (lost(0.70), 58.0, 68.0),
            (lost(0.85), 58.0, 58.0),
            (late(0.85), 155.0, 155.0),
            (late(0.95), f64::INFINITY, f64::INFINITY),
        ] {
            assert_eq!(
                ending(&person, f64::INFINITY),
                (without, None),
                "{person:?}"
            );
            assert_eq!(ending(&person, 20.0), (with, Some(20.0)), "{person:?}");
            assert_eq!(person.observe(20.0), Observation::Left(40.0));
        }
    }

    #[test]
    fn only_lost_texts_have_failure_receipts() {
        let told = |arrival| Person {
            receipt: true,
            ..Person::example(arrival)
        };
        assert_eq!(told(f64::INFINITY).failure_receipt(), Some(3.0));
        assert_eq!(told(60.0).failure_receipt(), None);
        assert_eq!(Person::example(f64::INFINITY).failure_receipt(), None);
    }
}
