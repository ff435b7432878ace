//! About how long most texts take, as a person would say it.

use super::Belief;

/// How long most texts take: a number and its unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typical {
    /// "About 10 seconds."
    Seconds(u32),
    /// "About 2 minutes."
    Minutes(u32),
}

impl Belief {
    /// About how long most texts take now, or nothing where the server's figures are worth less than the prior: a
    /// general guess is no news about this route.
    ///
    /// Nine in ten of the texts that arrive at all take no longer. Three in four would fit the word "most" as well, but
    /// the sentence stands beside "your text is late" and is read as "by then it should be here".
    #[must_use]
    pub fn typical(&self) -> Option<Typical> {
        (self.weight() >= 0.5).then(|| said(self.quantile(0.9)))
    }
}

/// The nearest of [`STEPS`] by ratio: 5 instead of 7 is as wrong as 10 instead of 14.
fn said(seconds: f64) -> Typical {
    let nearest = STEPS
        .windows(2)
        .find(|pair| seconds * seconds < pair[0] * pair[1])
        .map_or(LAST, |pair| pair[0]);
    if nearest < 60.0 {
        Typical::Seconds(nearest as u32)
    } else {
        Typical::Minutes((nearest / 60.0) as u32)
    }
}

/// What people say, in seconds.
const STEPS: [f64; 11] = [
    5.0, 10.0, 15.0, 20.0, 30.0, 45.0, 60.0, 120.0, 180.0, 300.0, LAST,
];
const LAST: f64 = 600.0;

#[cfg(test)]
mod tests {
    use super::super::{Figures, Prior};
    use super::*;

    #[test]
    fn rounds_by_ratio() {
        for (seconds, words) in [
            (0.25, Typical::Seconds(5)),
            (7.0, Typical::Seconds(5)),
            (7.25, Typical::Seconds(10)),
            (50.0, Typical::Seconds(45)),
            (55.0, Typical::Minutes(1)),
            (240.0, Typical::Minutes(5)),
            (600.0, Typical::Minutes(10)),
        ] {
            assert_eq!(said(seconds), words, "{seconds}");
        }
    }

    #[test]
    fn a_fast_route_takes_about_ten_seconds() {
        let quantiles = vec![(0.5, 4.0), (0.9, 9.0), (0.99, 17.0)];
        let figures = Figures {
            quantiles,
            loss: 0.01,
            n: 300.0,
            age: 0.0,
        };
        assert_eq!(
            Belief::new(Prior::sms(), Some(&figures)).typical(),
            Some(Typical::Seconds(10))
        );
    }

    #[test]
    fn the_prior_alone_says_nothing() {
        assert_eq!(Belief::new(Prior::sms(), None).typical(), None);
    }
}
