//! What is believed about a channel before any figures: mixtures of the kinds of route that carry its messages.
//!
//! The mix of text routes is an assumption that agrees with the little that is published (`docs/delay.md` has the
//! sources); those of voice calls and e-mail are assumptions alone.

use super::phi;

/// A mixture of delivery times with a share that never arrives.
#[derive(Clone, Debug, PartialEq)]
pub struct Prior {
    /// Each with its share of everything sent.
    parts: Vec<(f64, Part)>,
    /// What the shares of the parts leave over.
    loss: f64,
}

impl Prior {
    /// Text messages.
    #[must_use]
    pub fn sms() -> Self {
        Self::new(SMS)
    }

    /// Voice calls: until the code is spoken.
    #[must_use]
    pub fn voice() -> Self {
        Self::new(VOICE)
    }

    /// E-mail.
    #[must_use]
    pub fn email() -> Self {
        Self::new(EMAIL)
    }

    /// The share not there after `t` seconds, where `ln_t` is ln t; what is lost never is.
    #[must_use]
    pub fn survival(&self, ln_t: f64) -> f64 {
        self.parts.iter().fold(self.loss, |sum, (weight, part)| {
            sum + weight * part.survival(ln_t)
        })
    }

    /// The share that never arrives.
    #[must_use]
    pub fn loss(&self) -> f64 {
        self.loss
    }

    fn new(routes: &[Route]) -> Self {
        let loss = routes.iter().map(|route| route.share * route.loss).sum();
        let parts = routes.iter().flat_map(|route| {
            let delivered = route.share * (1.0 - route.loss);
            route
                .parts
                .iter()
                .map(move |&(weight, shape)| (delivered * weight, Part::new(shape)))
        });
        Self {
            parts: parts.collect(),
            loss,
        }
    }
}

/// One part of a mixture, ready to be evaluated at ln t.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Part {
    LogNormal { mu: f64, per_sigma: f64 },
    Lomax { lambda: f64, alpha: f64 },
}

impl Part {
    fn new(shape: Shape) -> Self {
        match shape {
            Shape::LogNormal { p50, p90 } => {
                let mu = libm::log(p50);
                Self::LogNormal {
                    mu,
                    per_sigma: PROBIT_90 / (libm::log(p90) - mu),
                }
            }
            Shape::Lomax { lambda, alpha } => Self::Lomax { lambda, alpha },
        }
    }

    fn survival(self, ln_t: f64) -> f64 {
        match self {
            Self::LogNormal { mu, per_sigma } => match (ln_t - mu) * per_sigma {
                // Most cells of most parts lie here; skipping Φ halves the cost of a moment.
                z if z > NEGLIGIBLE => 0.0,
                z if z < -NEGLIGIBLE => 1.0,
                z => phi(-z),
            },
            Self::Lomax { lambda, alpha } => {
                libm::exp(-alpha * libm::log1p(libm::exp(ln_t) / lambda))
            }
        }
    }
}

/// A kind of route.
struct Route {
    /// Of all messages.
    share: f64,
    /// Of its messages, never delivered.
    loss: f64,
    /// How long the delivered ones take, with weights that sum to 1.
    parts: &'static [(f64, Shape)],
}

/// A family of delivery times, in seconds.
#[derive(Clone, Copy)]
enum Shape {
    /// Known by its median and its 90th percentile.
    LogNormal { p50: f64, p90: f64 },
    /// A power tail: `S(t) = (1 + t/λ)^−α`.
    Lomax { lambda: f64, alpha: f64 },
}

const fn log_normal(p50: f64, p90: f64) -> Shape {
    Shape::LogNormal { p50, p90 }
}

/// Fast, typical, congested, roaming, an outage, two humps, a heavy tail.
const SMS: &[Route] = &[
    Route {
        share: 0.62,
        loss: 0.01,
        parts: &[(1.0, log_normal(4.0, 9.0))],
    },
    Route {
        share: 0.20,
        loss: 0.025,
        parts: &[(0.9, log_normal(5.5, 12.0)), (0.1, log_normal(30.0, 95.0))],
    },
    Route {
        share: 0.05,
        loss: 0.051,
        parts: &[(1.0, log_normal(25.0, 90.0))],
    },
    Route {
        share: 0.04,
        loss: 0.08,
        parts: &[(1.0, log_normal(15.0, 75.0))],
    },
    Route {
        share: 0.02,
        loss: 0.30,
        parts: &[(1.0, log_normal(8.0, 60.0))],
    },
    Route {
        share: 0.04,
        loss: 0.03,
        parts: &[(0.7, log_normal(5.0, 9.5)), (0.3, log_normal(65.0, 80.0))],
    },
    Route {
        share: 0.03,
        loss: 0.051,
        parts: &[
            (0.76, log_normal(4.0, 8.0)),
            (
                0.24,
                Shape::Lomax {
                    lambda: 40.0,
                    alpha: 0.9,
                },
            ),
        ],
    },
];

const VOICE: &[Route] = &[Route {
    share: 1.0,
    loss: 0.05,
    parts: &[(1.0, log_normal(12.0, 30.0))],
}];

const EMAIL: &[Route] = &[Route {
    share: 1.0,
    loss: 0.02,
    parts: &[(0.8, log_normal(8.0, 30.0)), (0.2, log_normal(60.0, 300.0))],
}];

/// Φ⁻¹(0.9).
const PROBIT_90: f64 = 1.281_551_565_544_600_4;
/// Standard deviations beyond which less than one text in a billion lies.
const NEGLIGIBLE: f64 = 6.0;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_sum_to_one() {
        for routes in [SMS, VOICE, EMAIL] {
            let prior = Prior::new(routes);
            let sum: f64 = prior.parts.iter().map(|(weight, _)| weight).sum();
            assert!((sum + prior.loss - 1.0).abs() < 1e-12);
        }
    }

    #[test]
    fn a_part_has_the_quantiles_it_is_given_by() {
        let voice = Prior::voice();
        for (seconds, left) in [(12.0_f64, 0.5), (30.0, 0.1)] {
            let survival = voice.survival(libm::log(seconds));
            assert!((survival - (0.05 + 0.95 * left)).abs() < 1e-12, "{seconds}");
        }
    }

    #[test]
    fn a_power_tail_is_one() {
        let part = Part::new(Shape::Lomax {
            lambda: 40.0,
            alpha: 0.9,
        });
        for seconds in [0.25_f64, 40.0, 600.0] {
            assert!(
                (part.survival(seconds.ln()) - (1.0 + seconds / 40.0).powf(-0.9)).abs() < 1e-14
            );
        }
    }

    #[test]
    fn it_never_rises() {
        for prior in [Prior::sms(), Prior::voice(), Prior::email()] {
            let curve: Vec<f64> = (1..2400)
                .map(|cell| prior.survival((f64::from(cell) * 0.25).ln()))
                .collect();
            assert!(
                curve.is_sorted_by(|a, b| a >= b) && curve[0] <= 1.0 && curve[2398] >= prior.loss
            );
        }
    }
}
