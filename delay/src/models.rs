//! Routes: how long their texts take, and how many they lose.

use std::error::Error;
use std::path::Path;

use rand::{Rng, RngExt};
use rand_distr::{Distribution, LogNormal, Pareto, Weibull};
use second_step::flow::delivery::{Curve, Survival, phi, probit};
use serde::Deserialize;

/// A route that texts take.
#[derive(Debug)]
pub struct Route {
    /// What the tables call it.
    pub name: String,
    /// Its share of all traffic.
    pub share: f64,
    /// How its texts go; several where it was measured, one for each way to cut the trace in two. Never empty.
    pub texts: Vec<Texts>,
}

impl Route {
    /// How its texts go in one round; there are always more rounds.
    pub fn round(&self, index: usize) -> &Texts {
        &self.texts[index % self.texts.len()]
    }

    /// The share that never arrives.
    pub fn loss(&self) -> f64 {
        self.texts.iter().map(Texts::loss).sum::<f64>() / self.texts.len() as f64
    }
}

/// How a route's texts go.
#[derive(Debug)]
pub enum Texts {
    /// By a mixture of known distributions.
    Mixture(Mixture),
    /// By what was measured; a text that was lost took for ever.
    Measured {
        /// The half that the figures are made of.
        known: Vec<f64>,
        /// The half that sign-ins are drawn from.
        drawn: Vec<f64>,
        /// The curve through that half.
        truth: Curve,
    },
}

impl Texts {
    /// Draws the seconds until a text arrives; infinite where it is lost.
    pub fn draw(&self, rng: &mut impl Rng) -> f64 {
        match self {
            Self::Mixture(mixture) => mixture.draw(rng),
            Self::Measured { drawn, .. } => drawn[rng.random_range(0..drawn.len())],
        }
    }

    /// Draws one of the texts that the figures are made of.
    pub fn draw_known(&self, rng: &mut impl Rng) -> f64 {
        match self {
            Self::Mixture(mixture) => mixture.draw(rng),
            Self::Measured { known, .. } => known[rng.random_range(0..known.len())],
        }
    }

    /// The share that never arrives.
    pub fn loss(&self) -> f64 {
        match self {
            Self::Mixture(mixture) => mixture.loss,
            Self::Measured { truth, .. } => truth.loss(),
        }
    }
}

impl Survival for Texts {
    fn survival(&self, ln_t: f64) -> f64 {
        match self {
            Self::Mixture(mixture) => mixture.survival(ln_t),
            Self::Measured { truth, .. } => truth.survival(ln_t),
        }
    }
}

/// A mixture of distributions and a loss.
#[derive(Clone, Debug, Deserialize)]
pub struct Mixture {
    loss: f64,
    parts: Vec<Part>,
}

#[derive(Clone, Debug, Deserialize)]
struct Part {
    weight: f64,
    #[serde(flatten)]
    shape: Shape,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Shape {
    LogNormal { p50: f64, p90: f64 },
    Lomax { lambda: f64, alpha: f64 },
    Weibull { k: f64, lambda: f64 },
}

impl Mixture {
    fn draw(&self, rng: &mut impl Rng) -> f64 {
        if rng.random::<f64>() < self.loss {
            return f64::INFINITY;
        }
        let total: f64 = self.parts.iter().map(|part| part.weight).sum();
        let mut left = rng.random::<f64>() * total;
        let last = self.parts.len() - 1;
        let chosen = self.parts[..last].iter().find(|part| {
            left -= part.weight;
            left < 0.0
        });
        chosen.unwrap_or(&self.parts[last]).shape.draw(rng)
    }

    fn survival(&self, ln_t: f64) -> f64 {
        let total: f64 = self.parts.iter().map(|part| part.weight).sum();
        let delivered: f64 = self
            .parts
            .iter()
            .map(|part| part.weight / total * part.shape.survival(ln_t))
            .sum();
        self.loss + (1.0 - self.loss) * delivered
    }

    fn check(&self) -> Result<(), String> {
        if !(0.0..1.0).contains(&self.loss) {
            return Err(format!("loss {} is not in [0, 1)", self.loss));
        }
        let weights: f64 = self.parts.iter().map(|part| part.weight).sum();
        if !(weights > 0.0 && self.parts.iter().all(|part| part.weight >= 0.0)) {
            return Err("the weights of the parts do not make a mixture".to_owned());
        }
        self.parts.iter().try_for_each(|part| part.shape.check())
    }
}

impl Shape {
    /// Draws; the parameters were checked, so a distribution that refuses them cannot be.
    fn draw(self, rng: &mut impl Rng) -> f64 {
        match self {
            Self::LogNormal { p50, p90 } => {
                LogNormal::new(p50.ln(), sigma(p50, p90)).map_or(f64::NAN, |it| it.sample(rng))
            }
            // Lomax is a Pareto that begins at zero.
            Self::Lomax { lambda, alpha } => {
                Pareto::new(lambda, alpha).map_or(f64::NAN, |it| it.sample(rng) - lambda)
            }
            Self::Weibull { k, lambda } => {
                Weibull::new(lambda, k).map_or(f64::NAN, |it| it.sample(rng))
            }
        }
    }

    fn survival(self, ln_t: f64) -> f64 {
        match self {
            Self::LogNormal { p50, p90 } => phi((p50.ln() - ln_t) / sigma(p50, p90)),
            Self::Lomax { lambda, alpha } => (1.0 + ln_t.exp() / lambda).powf(-alpha),
            Self::Weibull { k, lambda } => (-(ln_t.exp() / lambda).powf(k)).exp(),
        }
    }

    fn check(self) -> Result<(), String> {
        let (a, b, ordered) = match self {
            Self::LogNormal { p50, p90 } => (p50, p90, p90 > p50),
            Self::Lomax { lambda, alpha } => (lambda, alpha, true),
            Self::Weibull { k, lambda } => (k, lambda, true),
        };
        let positive = |value: f64| value > 0.0 && value.is_finite();
        if positive(a) && positive(b) && ordered {
            Ok(())
        } else {
            Err(format!("{self:?} is no distribution"))
        }
    }
}

/// Standard deviation of ln t, from the median and the 90th percentile.
fn sigma(p50: f64, p90: f64) -> f64 {
    (p90 / p50).ln() / probit(0.9)
}

#[derive(Deserialize)]
struct File {
    routes: Vec<Model>,
}

#[derive(Deserialize)]
struct Model {
    name: String,
    share: f64,
    #[serde(flatten)]
    mixture: Mixture,
}

/// Reads routes from a file.
pub fn read(path: &Path) -> Result<Vec<Route>, Box<dyn Error>> {
    parse(&std::fs::read_to_string(path)?)
}

/// The mix of routes that the prior for texts is made of.
pub fn built_in() -> Vec<Route> {
    parse(include_str!("routes.json")).expect("the built-in routes are read by a test")
}

fn parse(json: &str) -> Result<Vec<Route>, Box<dyn Error>> {
    let file: File = serde_json::from_str(json)?;
    for model in &file.routes {
        model
            .mixture
            .check()
            .map_err(|error| format!("{}: {error}", model.name))?;
        if !(model.share > 0.0 && model.share.is_finite()) {
            return Err(format!("{}: share {} is not above 0", model.name, model.share).into());
        }
    }
    if file.routes.is_empty() {
        return Err("no routes".into());
    }
    let route = |Model {
                     name,
                     share,
                     mixture,
                 }| Route {
        name,
        share,
        texts: vec![Texts::Mixture(mixture)],
    };
    Ok(file.routes.into_iter().map(route).collect())
}

#[cfg(test)]
mod tests {
    use rand::SeedableRng;
    use rand_chacha::ChaCha8Rng;

    use super::*;

    /// Draws from a part lie on its survival curve: the largest gap is within what chance makes of 20,000 (Kolmogorov).
    fn agrees(part: &str) {
        let json =
            format!(r#"{{"routes":[{{"name":"r","share":1,"loss":0.1,"parts":[{part}]}}]}}"#);
        let texts = parse(&json).unwrap().remove(0).texts.remove(0);
        let mut rng = ChaCha8Rng::seed_from_u64(1);
        let mut drawn: Vec<f64> = (0..20_000).map(|_| texts.draw(&mut rng)).collect();
        drawn.sort_by(f64::total_cmp);
        let arrived = drawn.iter().filter(|seconds| seconds.is_finite());
        let gap = |(index, seconds): (usize, &f64)| {
            (1.0 - index as f64 / 20_000.0 - texts.survival(seconds.ln())).abs()
        };
        let largest = arrived.enumerate().map(gap).fold(0.0, f64::max);
        assert!(largest < 1.95 / 20_000.0_f64.sqrt(), "{part}: {largest}");
    }

    #[test]
    fn draws_follow_the_curve() {
        agrees(r#"{"weight":1,"lognormal":{"p50":4,"p90":9}}"#);
        agrees(r#"{"weight":1,"lomax":{"lambda":40,"alpha":0.9}}"#);
        agrees(r#"{"weight":1,"weibull":{"k":0.8,"lambda":12}}"#);
        agrees(
            r#"{"weight":7,"lognormal":{"p50":5,"p90":9.5}},{"weight":3,"lognormal":{"p50":65,"p90":80}}"#,
        );
    }

    #[test]
    fn the_built_in_routes_are_the_prior() {
        use second_step::flow::delivery::Prior;
        let (prior, routes) = (Prior::sms(), built_in());
        for seconds in [0.5_f64, 3.0, 8.0, 20.0, 70.0, 400.0] {
            let ln_t = seconds.ln();
            let mix: f64 = routes
                .iter()
                .map(|route| route.share * route.round(0).survival(ln_t))
                .sum();
            assert!((mix - prior.survival(ln_t)).abs() < 1e-8, "{seconds}");
        }
    }

    #[test]
    fn nonsense_is_refused() {
        for (loss, part) in [
            ("1", r#"{"weight":1,"lognormal":{"p50":4,"p90":9}}"#),
            ("0.1", r#"{"weight":1,"lognormal":{"p50":4,"p90":3}}"#),
            ("0.1", r#"{"weight":-1,"lomax":{"lambda":4,"alpha":3}}"#),
            ("0.1", r#"{"weight":1,"weibull":{"k":0,"lambda":3}}"#),
            ("0.1", ""),
        ] {
            let json = format!(
                r#"{{"routes":[{{"name":"r","share":1,"loss":{loss},"parts":[{part}]}}]}}"#
            );
            assert!(parse(&json).is_err(), "{json}");
        }
        assert!(parse(r#"{"routes":[]}"#).is_err());
    }
}
