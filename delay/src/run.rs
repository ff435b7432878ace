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
        .map(|route| (route.share, route.texts.loss()))
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
        .map(|_| Person::draw(&route.texts, false, cost, &mut rng))
        .collect();
    rng.set_stream(2 * index + 1);
    let server = server_moments(&route.texts, args, &mut rng);
    let play = |rule: &Rule| {
        let taus = match rule {
            Rule::Fixed(seconds) => vec![f64::from(*seconds)],
            Rule::Never => vec![f64::INFINITY],
            Rule::Prior => vec![moment_for(None, cost)],
            Rule::Server | Rule::ServerReceipts => server.clone(),
            Rule::Oracle => {
                vec![moment(&route.texts, cost, rule::ENTRY_TYPED, rule::LONGEST).after]
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
fn server_moments(texts: &Texts, args: &Args, rng: &mut ChaCha8Rng) -> Vec<f64> {
    let cost = args.offer.alternative().cost();
    let replicate = |_| {
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

/// Lets everyone sign in; the moments are dealt out in turn.
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
const REPLICATES: usize = 20;
/// The recent messages that the server's figures are made of.
const MESSAGES: usize = 300;
/// From so many sign-ins a route on, a run says how far it is.
const LONG_RUN: u32 = 50_000;
