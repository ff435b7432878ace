//! Routes of the simulated operator: how long texts take on them, and how many are lost.
//!
//! The figures are those of the delay model in `docs/delay.md`: lognormal parts given by their median and
//! 90 % point in seconds, one Lomax tail.

use std::time::Duration;

use rand::{Rng, RngExt as _};
use rand_distr::{Distribution as _, LogNormal};
use serde::{Deserialize, Serialize};

/// A road from the operator to the phone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub enum Route {
    /// A good operator on a good day.
    #[default]
    Fast,
    /// An ordinary one.
    Typical,
    /// An operator with a queue.
    Congested,
    /// A phone abroad.
    Roaming,
    /// An operator in trouble: much is lost.
    Outage,
    /// A route that tries again after a minute.
    TwoHump,
    /// A route with a few very late texts.
    HeavyTail,
    /// Nothing arrives.
    Lost,
}

impl Route {
    /// All of them, in the order of the demonstration's list.
    pub const ALL: [Self; 8] = [
        Self::Fast,
        Self::Typical,
        Self::Congested,
        Self::Roaming,
        Self::Outage,
        Self::TwoHump,
        Self::HeavyTail,
        Self::Lost,
    ];

    /// Its name in settings and in the demonstration.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Fast => "fast",
            Self::Typical => "typical",
            Self::Congested => "congested",
            Self::Roaming => "roaming",
            Self::Outage => "outage",
            Self::TwoHump => "two-hump",
            Self::HeavyTail => "heavy-tail",
            Self::Lost => "lost",
        }
    }

    /// Draws how long one text takes; `None` if it is lost.
    pub fn draw(self, random: &mut impl Rng) -> Option<Duration> {
        let (loss, parts) = self.model();
        if random.random::<f64>() < loss {
            return None;
        }
        let mut share = random.random::<f64>();
        let part = parts.iter().find(|(weight, _)| {
            share -= weight;
            share < 0.0
        });
        let (_, part) = part.or(parts.last())?;
        Some(Duration::from_secs_f64(
            part.draw(random).clamp(0.0, LATEST),
        ))
    }

    /// Share of texts lost, and the weighted parts of the delivered ones.
    fn model(self) -> (f64, Vec<(f64, Part)>) {
        match self {
            Self::Fast => (0.01, vec![(1.0, around(4.0, 9.0))]),
            Self::Typical => (
                0.025,
                vec![(0.9, around(5.5, 12.0)), (0.1, around(30.0, 95.0))],
            ),
            Self::Congested => (0.051, vec![(1.0, around(25.0, 90.0))]),
            Self::Roaming => (0.08, vec![(1.0, around(15.0, 75.0))]),
            Self::Outage => (0.30, vec![(1.0, around(8.0, 60.0))]),
            Self::TwoHump => (
                0.03,
                vec![(0.7, around(5.0, 9.5)), (0.3, around(65.0, 80.0))],
            ),
            Self::HeavyTail => (
                0.051,
                vec![(0.76, around(4.0, 8.0)), (0.24, tail(40.0, 0.9))],
            ),
            Self::Lost => (1.0, vec![]),
        }
    }
}

/// One part of a mixture, in seconds.
#[derive(Clone, Copy, Debug)]
enum Part {
    LogNormal { p50: f64, p90: f64 },
    Lomax { lambda: f64, alpha: f64 },
}

/// Lognormal, by its median and its 90 % point.
const fn around(p50: f64, p90: f64) -> Part {
    Part::LogNormal { p50, p90 }
}

/// Lomax: `S(t) = (1 + t/λ)^−α`.
const fn tail(lambda: f64, alpha: f64) -> Part {
    Part::Lomax { lambda, alpha }
}

impl Part {
    fn draw(self, random: &mut impl Rng) -> f64 {
        match self {
            Self::LogNormal { p50, p90 } => {
                let sigma = (p90.ln() - p50.ln()) / Z90;
                LogNormal::new(p50.ln(), sigma).map_or(p50, |spread| spread.sample(random))
            }
            Self::Lomax { lambda, alpha } => {
                let left: f64 = 1.0 - random.random::<f64>();
                lambda * (left.powf(-1.0 / alpha) - 1.0)
            }
        }
    }
}

/// Φ⁻¹(0.9).
const Z90: f64 = 1.281_551_565_544_600_4;

/// Nothing that arrives after a day is worth telling from lost, seconds.
const LATEST: f64 = 86_400.0;

#[cfg(test)]
mod tests {
    use super::*;
    use rand::SeedableRng as _;
    use rand::rngs::StdRng;

    #[test]
    fn a_route_keeps_its_median_and_its_loss() {
        let mut random = StdRng::seed_from_u64(1);
        for (route, median, loss) in [
            (Route::Fast, 4.0, 0.01),
            (Route::Outage, 8.0, 0.3),
            (Route::Roaming, 15.0, 0.08),
        ] {
            let draws: Vec<_> = (0..20_000).map(|_| route.draw(&mut random)).collect();
            let mut arrived: Vec<f64> = draws.iter().flatten().map(Duration::as_secs_f64).collect();
            arrived.sort_by(f64::total_cmp);
            let middle = arrived[arrived.len() / 2];
            assert!(
                (middle / median - 1.0).abs() < 0.05,
                "{route:?} has its median at {middle}"
            );
            let lost = 1.0 - arrived.len() as f64 / draws.len() as f64;
            assert!((lost - loss).abs() < 0.01, "{route:?} loses {lost}");
        }
    }

    #[test]
    fn the_lost_route_loses_everything() {
        let mut random = StdRng::seed_from_u64(1);
        assert!((0..100).all(|_| Route::Lost.draw(&mut random).is_none()));
    }
}
