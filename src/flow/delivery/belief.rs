//! What is believed about one delivery: the server's figures, as far as they can be trusted, and the prior.

use super::{Curve, Figures, Prior, Survival};

/// The chance that a text has not come yet, from everything that is known before it does.
#[derive(Clone, Debug, PartialEq)]
pub struct Belief {
    prior: Prior,
    curve: Option<Curve>,
    /// How much the curve counts, from 0 to 1; the rest is the prior's.
    weight: f64,
}

impl Belief {
    /// Weighs the server's figures against the prior; figures that make no sense leave the prior alone.
    #[must_use]
    pub fn new(prior: Prior, figures: Option<&Figures>) -> Self {
        let weight = figures.map_or(0.0, Figures::weight);
        let curve = figures
            .filter(|_| weight > 0.0)
            .and_then(Curve::from_figures);
        let weight = if curve.is_some() { weight } else { 0.0 };
        Self {
            prior,
            curve,
            weight,
        }
    }

    /// How much the server's figures count, from 0 (the prior alone) to 1.
    #[must_use]
    pub fn weight(&self) -> f64 {
        self.weight
    }

    /// The share that never arrives.
    #[must_use]
    pub fn loss(&self) -> f64 {
        let known = self.curve.as_ref().map_or(0.0, Curve::loss);
        self.weight * known + (1.0 - self.weight) * self.prior.loss()
    }

    /// Seconds within which `share` of the texts that are delivered are there, to a quarter of a second; at most
    /// [`LONGEST`](super::rule::LONGEST).
    #[must_use]
    pub fn quantile(&self, share: f64) -> f64 {
        let loss = self.loss();
        let left = loss + (1.0 - loss) * (1.0 - share);
        super::rule::first_time(|t| self.survival(libm::log(t)) <= left)
    }
}

impl Survival for Belief {
    fn survival(&self, ln_t: f64) -> f64 {
        let known = self
            .curve
            .as_ref()
            .map_or(0.0, |curve| self.weight * curve.survival(ln_t));
        known + (1.0 - self.weight) * self.prior.survival(ln_t)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figures() -> Figures {
        Figures {
            quantiles: vec![(0.5, 4.0), (0.9, 9.0), (0.99, 17.0)],
            loss: 0.01,
            n: 50.0,
            age: 0.0,
        }
    }

    #[test]
    fn half_the_curve_and_half_the_prior() {
        let (figures, ln_t) = (figures(), libm::log(12.0));
        let curve = Curve::from_figures(&figures).unwrap();
        let half = 0.5 * curve.survival(ln_t) + 0.5 * Prior::sms().survival(ln_t);
        let belief = Belief::new(Prior::sms(), Some(&figures));
        assert_eq!(belief.survival(ln_t), half);
        assert!((belief.loss() - 0.5 * (0.01 + Prior::sms().loss())).abs() < 1e-15);
    }

    #[test]
    fn nonsense_leaves_the_prior_alone() {
        let prior = Belief::new(Prior::sms(), None);
        let few = Figures {
            n: 29.0,
            ..figures()
        };
        let twice = Figures {
            quantiles: vec![(0.5, 4.0), (0.5, 5.0), (0.9, 9.0)],
            ..figures()
        };
        let lost = Figures {
            loss: 1.0,
            ..figures()
        };
        for bad in [few, twice, lost] {
            assert_eq!(Belief::new(Prior::sms(), Some(&bad)), prior);
        }
    }

    #[test]
    fn quantiles_are_of_what_is_delivered() {
        let sure = Figures {
            n: 1e12,
            loss: 0.3,
            ..figures()
        };
        let belief = Belief::new(Prior::sms(), Some(&sure));
        assert!(
            (belief.quantile(0.5) - 4.0).abs() <= 0.25
                && (belief.quantile(0.9) - 9.0).abs() <= 0.25
        );
    }
}
