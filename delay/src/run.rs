//! Plays all rules on all routes.

use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use rayon::prelude::*;
use second_step::flow::delivery::{moment, rule};

use crate::args::Args;
use crate::learn::learned;
use crate::measure::{Measured, Tally};
use crate::models::{Route, Texts};
use crate::person::Person;
use crate::report::{OnRoute, Report, RuleReport};
use crate::rules::{Rule, moment_for, summary};

/// Plays every rule on every route, with the same people.
pub fn run(routes: &[Route], args: &Args) -> Report {
    let played: Vec<Vec<OnRoute>> = routes
        .par_iter()
        .enumerate()
        .map(|(index, route)| {
            let played = play(route, index as u64, args);
            if args.n >= LONG_RUN {
                eprintln!(
                    "{}: {} sign-ins under {} rules",
                    route.name,
                    args.n,
                    Rule::ALL.len()
                );
            }
            played
        })
        .collect();
    let shares: Vec<(f64, f64)> = routes
        .iter()
        .map(|route| (route.share, route.loss()))
        .collect();
    let rules = Rule::ALL.iter().enumerate().map(|(index, rule)| {
        RuleReport::new(
            rule.name(),
            played.iter().map(|on| on[index].clone()).collect(),
            &shares,
        )
    });
    Report {
        offer: args.offer.name(),
        n: args.n,
        rules: rules.collect(),
    }
}

fn play(route: &Route, index: u64, args: &Args) -> Vec<OnRoute> {
    let cost = args.offer.alternative().cost();
    let mut rng = ChaCha8Rng::seed_from_u64(args.seed);
    rng.set_stream(2 * index);
    let people: Vec<Person> = (0..args.n)
        .map(|index| Person::draw(route.round(index as usize), false, cost, &mut rng))
        .collect();
    rng.set_stream(2 * index + 1);
    let server = server_moments(route, args, &mut rng);
    let play = |rule: &Rule| {
        let taus = match rule {
            Rule::Fixed(seconds) => vec![f64::from(*seconds)],
            Rule::Never => vec![f64::INFINITY],
            Rule::Prior => vec![moment_for(None, cost)],
            Rule::Server | Rule::ServerReceipts => server.clone(),
            Rule::Oracle => {
                let known = |texts| moment(texts, cost, rule::ENTRY_TYPED, rule::LONGEST).after;
                route.texts.iter().map(known).collect()
            }
        };
        let tau = taus.iter().sum::<f64>() / taus.len() as f64;
        let measured = sign_in(&people, &taus, *rule == Rule::ServerReceipts);
        OnRoute {
            name: route.name.clone(),
            tau: tau.is_finite().then_some(tau),
            measured,
        }
    };
    Rule::ALL.iter().map(play).collect()
}

/// What the rule says by figures that chance made, several times over.
fn server_moments(route: &Route, args: &Args, rng: &mut ChaCha8Rng) -> Vec<f64> {
    let cost = args.offer.alternative().cost();
    let replicate = |index| {
        let texts = route.round(index);
        let figures = match texts {
            _ if args.learn => learned(texts, cost, rng),
            Texts::Measured { known, .. } => Some(summary(known)),
            Texts::Mixture(_) => Some(summary(&Vec::from_iter(
                (0..MESSAGES).map(|_| texts.draw(rng)),
            ))),
        };
        moment_for(figures.as_ref(), cost)
    };
    (0..REPLICATES).map(replicate).collect()
}

/// Lets everyone sign in; the moments are dealt out in turn, as the rounds of a measured route were to the people.
fn sign_in(people: &[Person], taus: &[f64], receipts: bool) -> Measured {
    let mut tally = Tally::default();
    for (person, tau) in people.iter().zip(taus.iter().cycle()) {
        let receipt = person
            .failure_receipt()
            .filter(|_| receipts)
            .unwrap_or(f64::INFINITY);
        tally.add(person, person.sign_in(tau.min(receipt)));
    }
    tally.finish()
}

/// How often the server's figures are made anew.
pub const REPLICATES: usize = 20;
/// The recent messages that the server's figures are made of.
const MESSAGES: usize = 300;
/// From so many sign-ins a route on, a run says how far it is.
const LONG_RUN: u32 = 50_000;

#[cfg(test)]
mod tests {
    use clap::Parser;
    use second_step::flow::delivery::Curve;

    use super::*;

    fn all_at(seconds: f64) -> Texts {
        let half = vec![seconds; 300];
        Texts::Measured {
            truth: Curve::from_figures(&summary(&half)).unwrap(),
            known: half.clone(),
            drawn: half,
        }
    }

    /// Nine seconds are worth waiting for and two minutes are not: dealt to the wrong people, the moment of the slow
    /// rounds would trouble those of the quick ones for nothing.
    #[test]
    fn each_round_has_its_own_moment() {
        let route = Route {
            name: "two".to_owned(),
            share: 1.0,
            texts: Vec::from_iter(
                (0..REPLICATES).map(|it| all_at(if it % 2 == 0 { 9.0 } else { 120.0 })),
            ),
        };
        let played = play(&route, 0, &Args::parse_from(["delay", "--n", "2000"]));
        for (rule, on) in Rule::ALL.into_iter().zip(played) {
            if matches!(rule, Rule::Server | Rule::Oracle) {
                let on = on.measured;
                assert!(on.needless == 0.0 && on.notices > 0.4, "{rule:?} {on:?}");
            }
        }
    }
}
