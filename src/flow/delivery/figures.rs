//! What the server says about recent deliveries on a route.

/// The server's figures about one route, as they came: nothing is checked before [`Curve::from_figures`] is asked.
///
/// [`Curve::from_figures`]: super::Curve::from_figures
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Figures {
    /// `(share, seconds)` points of the texts that were delivered, each share strictly between 0 and 1, in any order.
    pub quantiles: Vec<(f64, f64)>,
    /// The share of texts that never arrive, from 0 to below 1.
    pub loss: f64,
    /// How many messages the figures are about.
    pub n: f64,
    /// Seconds since the figures were true.
    pub age: f64,
}

impl Figures {
    /// How much of the belief these figures are worth: `n / (n + 50) · exp(−age / 900)`.
    ///
    /// Zero where they say nothing usable: fewer than [`FEWEST_MESSAGES`], or a loss, a number or an age that cannot be.
    #[must_use]
    pub fn weight(&self) -> f64 {
        let usable = (0.0..1.0).contains(&self.loss)
            && (FEWEST_MESSAGES..=f64::MAX).contains(&self.n)
            && (0.0..=f64::MAX).contains(&self.age);
        if usable {
            self.n / (self.n + PRIOR_WORTH) * libm::exp(-self.age / FRESH_FOR)
        } else {
            0.0
        }
    }
}

/// Fewer messages than this say less than the prior does.
pub const FEWEST_MESSAGES: f64 = 30.0;
/// The prior counts as much as this many messages.
const PRIOR_WORTH: f64 = 50.0;
/// After this many seconds figures are worth 1/e of what they were.
const FRESH_FOR: f64 = 900.0;

#[cfg(test)]
mod tests {
    use super::*;

    fn figures(loss: f64, n: f64, age: f64) -> Figures {
        Figures {
            quantiles: Vec::new(),
            loss,
            n,
            age,
        }
    }

    #[test]
    fn weight_grows_with_messages_and_fades_with_age() {
        assert_eq!(figures(0.0, 50.0, 0.0).weight(), 0.5);
        assert!(
            (figures(0.0, 300.0, 900.0).weight() - 300.0 / 350.0 / core::f64::consts::E).abs()
                < 1e-15
        );
        assert_eq!(figures(0.0, f64::MAX, 0.0).weight(), 1.0);
        assert_eq!(figures(0.0, 300.0, 1e9).weight(), 0.0);
    }

    #[test]
    fn what_cannot_be_weighs_nothing() {
        for (loss, n, age) in [
            (1.0, 300.0, 0.0),
            (-0.1, 300.0, 0.0),
            (f64::NAN, 300.0, 0.0),
            (0.0, 29.0, 0.0),
            (0.0, -300.0, 0.0),
            (0.0, f64::INFINITY, 0.0),
            (0.0, f64::NAN, 0.0),
            (0.0, 300.0, -1.0),
            (0.0, 300.0, f64::INFINITY),
            (0.0, 300.0, f64::NAN),
        ] {
            assert_eq!(figures(loss, n, age).weight(), 0.0, "{loss} {n} {age}");
        }
    }
}
