//! Figures that come only from what widgets report.

use rand::Rng;
use second_step::flow::delivery::Figures;
use second_step_figures::figures;

use crate::models::Texts;
use crate::person::Person;
use crate::rules::moment_for;

/// What a server has learned about a route after some rounds of sign-ins, each of which saw the notice when the
/// figures of the round before said so; in the first the prior decides.
pub fn learned(texts: &Texts, cost: f64, rng: &mut impl Rng) -> Option<Figures> {
    let mut known = None;
    for _ in 0..ROUNDS {
        let tau = moment_for(known.as_ref(), cost);
        let reports: Vec<_> = (0..WINDOW)
            .map(|_| Person::draw(texts, true, cost, rng).observe(tau))
            .collect();
        known = figures(&reports).map(|it| Figures {
            quantiles: it.quantiles.to_vec(),
            loss: it.loss,
            n: it.n as f64,
            age: 0.0,
        });
    }
    known
}

/// The reports that a server looks at. Most who would wait longest leave at the notice, so that three hundred reports
/// say less about a route's tail than three hundred messages would.
const WINDOW: usize = 1000;
/// Enough for an early or a late start to be forgotten.
const ROUNDS: usize = 4;
