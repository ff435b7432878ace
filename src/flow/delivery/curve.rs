//! From a few quantiles to a whole survival curve.

use super::{Figures, phi, probit};

/// The chance that a text has not come yet, rebuilt from a server's figures.
///
/// The probit of the delivered share is taken as linear in ln t between the points, with the first slope below the
/// first and the last slope above the last: nothing is fitted, it cannot decrease, and its tail is as heavy as the
/// last two points say. Two points make a lognormal.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    /// `(ln seconds, Φ⁻¹(share))`, both increasing; two at least.
    points: Vec<(f64, f64)>,
    loss: f64,
}

impl Curve {
    /// Reads the points in order of share, lifting any that lies too low; refuses the whole where a point says what
    /// cannot be, where a share is given twice, or where fewer than two points are left to draw a line through.
    #[must_use]
    pub fn from_figures(figures: &Figures) -> Option<Self> {
        if !(0.0..1.0).contains(&figures.loss) || figures.quantiles.len() < 2 {
            return None;
        }
        let mut sorted: Vec<(f64, f64)> = Vec::with_capacity(figures.quantiles.len());
        for &(share, seconds) in &figures.quantiles {
            let possible = share > 0.0 && share < 1.0 && (0.0..=f64::MAX).contains(&seconds);
            let place = sorted.partition_point(|&(before, _)| before < share);
            if !possible || sorted.get(place).is_some_and(|&(next, _)| next == share) {
                return None;
            }
            sorted.insert(place, (share, seconds));
        }
        let mut least = f64::NEG_INFINITY;
        for (share, seconds) in &mut sorted {
            let x = libm::log(seconds.max(SHORTEST)).max(least);
            least = x + STEP_LEAST;
            (*share, *seconds) = (x, probit(*share));
        }
        Some(Self {
            points: sorted,
            loss: figures.loss,
        })
    }

    /// The share not there after `t` seconds, where `ln_t` is ln t; what is lost never is.
    #[must_use]
    pub fn survival(&self, ln_t: f64) -> f64 {
        let last = self.points.len() - 1;
        let right = self
            .points
            .partition_point(|&(x, _)| x < ln_t)
            .clamp(1, last);
        let ((x0, z0), (x1, z1)) = (self.points[right - 1], self.points[right]);
        let z = z0 + (z1 - z0) / (x1 - x0) * (ln_t - x0);
        self.loss + (1.0 - self.loss) * phi(-z)
    }

    /// The share that never arrives.
    #[must_use]
    pub fn loss(&self) -> f64 {
        self.loss
    }
}

/// Seconds below which a delivery time is not told apart.
const SHORTEST: f64 = 0.2;
/// Points lie at least this far apart in ln t.
const STEP_LEAST: f64 = 0.001;

#[cfg(test)]
mod tests {
    use super::*;

    fn curve(quantiles: &[(f64, f64)], loss: f64) -> Option<Curve> {
        Curve::from_figures(&Figures {
            quantiles: quantiles.to_vec(),
            loss,
            n: 300.0,
            age: 0.0,
        })
    }

    fn at(curve: &Curve, seconds: f64) -> f64 {
        curve.survival(libm::log(seconds))
    }

    #[test]
    fn goes_through_its_points_and_falls_to_the_loss() {
        let points = [(0.5, 4.0), (0.9, 9.0), (0.99, 17.0)];
        let curve = curve(&points, 0.02).unwrap();
        for (share, seconds) in points {
            assert!((at(&curve, seconds) - (0.02 + 0.98 * (1.0 - share))).abs() < 1e-14);
        }
        assert!((at(&curve, 1e6) - 0.02).abs() < 1e-12 && at(&curve, 1e-3) > 0.999_999);
    }

    #[test]
    fn the_outer_slopes_go_on() {
        let curve = curve(&[(0.5, 4.0), (0.9, 9.0), (0.99, 90.0)], 0.0).unwrap();
        let below = phi(probit(0.9) / libm::log(9.0 / 4.0) * libm::log(2.0 / 4.0));
        assert!((at(&curve, 2.0) - (1.0 - below)).abs() < 1e-14);
        let above = probit(0.99) + (probit(0.99) - probit(0.9)) / libm::log(10.0) * libm::log(2.0);
        assert!((at(&curve, 180.0) - phi(-above)).abs() < 1e-14);
    }

    #[test]
    fn order_does_not_matter_and_disorder_is_lifted() {
        let sorted = curve(&[(0.5, 4.0), (0.9, 9.0)], 0.0);
        assert_eq!(curve(&[(0.9, 9.0), (0.5, 4.0)], 0.0), sorted);
        let lifted = curve(&[(0.5, 9.0), (0.9, 4.0)], 0.0).unwrap();
        assert!((at(&lifted, 9.0) - 0.5).abs() < 1e-12);
        assert!((at(&lifted, 9.0 * libm::exp(0.001)) - 0.1).abs() < 1e-9);
        let zeros = curve(&[(0.5, 0.0), (0.9, 0.0)], 0.0).unwrap();
        assert!((at(&zeros, 0.2) - 0.5).abs() < 1e-12);
    }

    #[test]
    fn one_bad_point_spoils_all() {
        for bad in [
            (0.0, 1.0),
            (1.0, 1.0),
            (-0.5, 1.0),
            (f64::NAN, 1.0),
            (0.5, 1.0),
            (0.7, -1.0),
            (0.7, f64::NAN),
            (0.7, f64::INFINITY),
        ] {
            assert_eq!(curve(&[(0.5, 4.0), (0.9, 9.0), bad], 0.0), None, "{bad:?}");
        }
        assert_eq!(curve(&[(0.5, 4.0)], 0.0), None);
        assert_eq!(curve(&[(0.5, 4.0), (0.9, 9.0)], 1.0), None);
    }
}
