//! The rules that are compared.

use second_step::flow::delivery::{Belief, Figures, Prior, moment, rule};
use second_step_figures::SHARES;

/// When to show the notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// So many seconds after the send.
    Fixed(u32),
    /// Not at all.
    Never,
    /// When waiting costs more by the prior alone.
    Prior,
    /// When it costs more by the prior and the server's figures.
    Server,
    /// The same, and at once on a failure receipt.
    ServerReceipts,
    /// When it costs more by the route's own curve.
    Oracle,
}

impl Rule {
    /// All, in the order of the tables.
    pub const ALL: [Self; 10] = [
        Self::Fixed(10),
        Self::Fixed(20),
        Self::Fixed(30),
        Self::Fixed(60),
        Self::Fixed(120),
        Self::Never,
        Self::Prior,
        Self::Server,
        Self::ServerReceipts,
        Self::Oracle,
    ];

    /// What the tables call it.
    pub fn name(self) -> String {
        match self {
            Self::Fixed(seconds) => format!("fixed-{seconds}"),
            Self::Never => "never".to_owned(),
            Self::Prior => "prior".to_owned(),
            Self::Server => "server".to_owned(),
            Self::ServerReceipts => "server-receipts".to_owned(),
            Self::Oracle => "oracle".to_owned(),
        }
    }
}

/// The moment for what a server knows about a route.
pub fn moment_for(figures: Option<&Figures>, cost: f64) -> f64 {
    moment(
        &Belief::new(Prior::sms(), figures),
        cost,
        rule::ENTRY_TYPED,
        rule::LONGEST,
    )
    .after
}

/// The seven quantiles and the loss of some messages, where those that were lost took for ever; fresh.
pub fn summary(messages: &[f64]) -> Figures {
    let mut delivered: Vec<f64> = messages
        .iter()
        .copied()
        .filter(|seconds| seconds.is_finite())
        .collect();
    delivered.sort_by(f64::total_cmp);
    let n = messages.len() as f64;
    let loss = 1.0 - delivered.len() as f64 / n;
    let quantiles = if delivered.is_empty() {
        Vec::new()
    } else {
        SHARES
            .iter()
            .map(|&share| (share, quantile(&delivered, share)))
            .collect()
    };
    Figures {
        quantiles,
        loss,
        n,
        age: 0.0,
    }
}

/// A quantile of sorted values, on straight lines between them (Hyndman and Fan's definition 7).
fn quantile(sorted: &[f64], share: f64) -> f64 {
    let place = share * (sorted.len() - 1) as f64;
    let below = place.floor();
    let (low, high) = (sorted[below as usize], sorted[place.ceil() as usize]);
    low + (high - low) * (place - below)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn summary_of_known_messages() {
        let mut messages: Vec<f64> = (0..=100).map(f64::from).collect();
        messages.extend([f64::INFINITY; 101]);
        let figures = summary(&messages);
        assert_eq!((figures.loss, figures.n), (0.5, 202.0));
        let expected = [
            (0.1, 10.0),
            (0.25, 25.0),
            (0.5, 50.0),
            (0.75, 75.0),
            (0.9, 90.0),
            (0.95, 95.0),
            (0.99, 99.0),
        ];
        for ((share, seconds), (at, value)) in figures.quantiles.iter().zip(expected) {
            assert!(*share == at && (seconds - value).abs() < 1e-9);
        }
    }

    #[test]
    fn nothing_delivered_leaves_the_prior() {
        let figures = summary(&[f64::INFINITY; 40]);
        assert_eq!(moment_for(Some(&figures), 25.0), moment_for(None, 25.0));
    }
}
