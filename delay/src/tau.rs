//! The subcommand that asks the rule for one moment.

use second_step::flow::delivery::{Belief, Figures, Prior, moment, rule};

use crate::args::Tau;

/// Seconds after the send at which to say that the text is late.
pub fn tau(asked: &Tau) -> f64 {
    let figures = Figures {
        quantiles: asked.quantiles.clone(),
        loss: asked.loss,
        n: asked.n,
        age: asked.age,
    };
    let belief = Belief::new(Prior::sms(), Some(&figures));
    moment(
        &belief,
        asked.offer.alternative().cost(),
        asked.entry,
        rule::LONGEST,
    )
    .after
}
