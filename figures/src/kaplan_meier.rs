//! The estimator: from reports to quantiles and a loss.

use crate::Observation;

/// What is known about a route: the shape that the widget reads as `delivery.figures`, but for the age.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figures {
    /// `(share, seconds)` points of the texts that were delivered, at [`SHARES`].
    pub quantiles: [(f64, f64); 7],
    /// The share that never arrives, or not while anyone waits: where the curve ends.
    pub loss: f64,
    /// How many deliveries this is about.
    pub n: usize,
}

/// The shares at which quantiles are given: enough to keep the shape of a route with two humps.
pub const SHARES: [f64; 7] = [0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99];

/// Estimates a route's figures from what was reported about single deliveries, in any order.
///
/// Nothing where no delivery is known to have arrived.
#[must_use]
pub fn figures(observations: &[Observation]) -> Option<Figures> {
    let mut seen: Vec<(f64, bool)> = observations
        .iter()
        .filter_map(|observation| observation.seen())
        .collect();
    // Of two at the same time, the one that came is first: the other was still waiting.
    seen.sort_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1)));
    let steps = product_limit(&seen);
    let &(_, left) = steps.last()?;
    let delivered = 1.0 - left;
    let quantiles = SHARES.map(|share| (share, time_of(&steps, share * delivered)));
    Some(Figures {
        quantiles,
        loss: left,
        n: seen.len(),
    })
}

/// The times at which something came, each with the share not there after it.
fn product_limit(seen: &[(f64, bool)]) -> Vec<(f64, f64)> {
    let mut left = 1.0;
    let mut steps = Vec::new();
    for (index, &(seconds, came)) in seen.iter().enumerate() {
        let waiting = (seen.len() - index) as f64;
        if waiting < FEWEST_WAITING {
            break;
        }
        if came {
            left *= 1.0 - 1.0 / waiting;
            steps.push((seconds, left));
        }
    }
    steps
}

/// When `share` of everything sent is there, on straight lines between the middles of the steps.
fn time_of(steps: &[(f64, f64)], share: f64) -> f64 {
    let mut before = (steps[0].0, 0.0);
    let mut left_before = 1.0;
    for &(seconds, left) in steps {
        let middle = (seconds, 1.0 - (left_before + left) / 2.0);
        if middle.1 >= share {
            let part = if middle.1 > before.1 {
                (share - before.1) / (middle.1 - before.1)
            } else {
                1.0
            };
            return before.0 + (middle.0 - before.0) * part.max(0.0);
        }
        (before, left_before) = (middle, left);
    }
    before.0
}

/// The curve ends where fewer people than this still wait: each step would say more about one of them than about the
/// route, and the last one, if it came, would say that nothing is ever lost.
const FEWEST_WAITING: f64 = 3.0;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The textbook example of six, worked by hand: deaths at 1, 3, 4; lost from sight at 2, 5, 6.
    #[test]
    fn product_limit_by_hand() {
        let seen = [
            (1.0, true),
            (2.0, false),
            (3.0, true),
            (4.0, true),
            (5.0, false),
            (6.0, false),
        ];
        let steps = product_limit(&seen);
        let expected = [(1.0, 5.0 / 6.0), (3.0, 5.0 / 8.0), (4.0, 5.0 / 12.0)];
        assert_eq!(steps.len(), expected.len());
        for ((seconds, left), (at, share)) in steps.into_iter().zip(expected) {
            assert!(seconds == at && (left - share).abs() < 1e-12);
        }
    }

    #[test]
    fn with_everyone_seen_it_is_the_plain_share() {
        let mut all: Vec<_> = (1..=900)
            .map(|it| Observation::Heard(f64::from(it) / 90.0))
            .collect();
        all.extend([Observation::Left(600.0); 100]);
        let figures = figures(&all).unwrap();
        assert!((figures.loss - 0.1).abs() < 1e-9 && figures.n == 1000);
        for (share, seconds) in figures.quantiles {
            assert!((seconds - share * 10.0).abs() < 0.02, "{share} {seconds}");
        }
    }

    /// Half of all leave at 4 s: without counting them rightly the route would look twice as lossy, or twice as fast.
    #[test]
    fn leaving_early_changes_little() {
        let mut all = Vec::new();
        for it in 1..=2000 {
            let arrival = f64::from(it) / 200.0;
            let leaves = it % 2 == 0 && arrival > 4.0;
            all.push(if leaves {
                Observation::Left(4.0)
            } else {
                Observation::Heard(arrival)
            });
        }
        all.extend([Observation::Left(4.0); 100]);
        all.extend([Observation::Left(600.0); 100]);
        let figures = figures(&all).unwrap();
        assert!(
            (figures.loss - 200.0 / 2200.0).abs() < 1e-3,
            "{}",
            figures.loss
        );
        for (share, seconds) in figures.quantiles {
            assert!((seconds - share * 10.0).abs() < 0.05, "{share} {seconds}");
        }
    }

    #[test]
    fn nothing_from_nothing() {
        assert_eq!(figures(&[]), None);
        assert_eq!(figures(&[Observation::Left(30.0); 100]), None);
        assert_eq!(figures(&[Observation::Heard(f64::NAN); 100]), None);
    }

    proptest! {
        #[test]
        fn always_in_order_and_in_range(reports in prop::collection::vec((0_u8..3, prop::num::f64::ANY), 0..200)) {
            let kind = [Observation::Heard, Observation::FirstInput, Observation::Left];
            let reports: Vec<_> = reports.into_iter().map(|(it, seconds)| kind[usize::from(it)](seconds)).collect();
            if let Some(figures) = figures(&reports) {
                prop_assert!((0.0..1.0).contains(&figures.loss));
                prop_assert!(figures.quantiles.is_sorted_by(|a, b| a.1 <= b.1));
                prop_assert!(figures.quantiles.iter().all(|(_, seconds)| seconds.is_finite() && *seconds >= 0.0));
            }
        }
    }
}
