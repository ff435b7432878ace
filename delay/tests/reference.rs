//! The rule against a second one that was written from its definition alone: another algorithm, another library's
//! normal distribution, and nothing shared with the first but the numbers of the prior.
//!
//! Where the first works backward from the end, this adds up what each plan "show at τ" costs in all, seen from the
//! send. To show at τ is right where no later plan costs less.

use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use second_step::flow::delivery::{Belief, Figures, Prior, moment};
use statrs::distribution::{ContinuousCDF, Normal};

type Points = Vec<(f64, f64)>;

/// 1 − Φ.
fn above(z: f64) -> f64 {
    Normal::standard().sf(z)
}

fn log_normal(p50: f64, p90: f64, t: f64) -> f64 {
    above((t / p50).ln() / (p90 / p50).ln() * Normal::standard().inverse_cdf(0.9))
}

fn prior(t: f64) -> f64 {
    let part = |share: f64, loss: f64, delivered: f64| share * (loss + (1.0 - loss) * delivered);
    part(0.62, 0.01, log_normal(4.0, 9.0, t))
        + part(
            0.20,
            0.025,
            0.9 * log_normal(5.5, 12.0, t) + 0.1 * log_normal(30.0, 95.0, t),
        )
        + part(0.05, 0.051, log_normal(25.0, 90.0, t))
        + part(0.04, 0.08, log_normal(15.0, 75.0, t))
        + part(0.02, 0.30, log_normal(8.0, 60.0, t))
        + part(
            0.04,
            0.03,
            0.7 * log_normal(5.0, 9.5, t) + 0.3 * log_normal(65.0, 80.0, t),
        )
        + part(
            0.03,
            0.051,
            0.76 * log_normal(4.0, 8.0, t) + 0.24 * (1.0 + t / 40.0).powf(-0.9),
        )
}

/// The points as (ln t, z), or nothing where the figures are to be refused.
fn repaired(figures: &Figures) -> Option<Points> {
    let mut points = figures.quantiles.clone();
    let bad = |&(share, seconds): &(f64, f64)| {
        !(share.is_finite() && seconds.is_finite()) || share <= 0.0 || share >= 1.0 || seconds < 0.0
    };
    let Figures { loss, n, age, .. } = *figures;
    let numbers =
        [loss, n, age].iter().all(|it| it.is_finite() && *it >= 0.0) && loss < 1.0 && n >= 30.0;
    points.sort_by(|a, b| a.0.total_cmp(&b.0));
    if !numbers
        || points.len() < 2
        || points.iter().any(bad)
        || points.windows(2).any(|it| it[0].0 == it[1].0)
    {
        return None;
    }
    for (share, seconds) in &mut points {
        (*seconds, *share) = (
            Normal::standard().inverse_cdf(*share),
            seconds.max(0.2).ln(),
        );
    }
    for index in 1..points.len() {
        points[index].0 = points[index].0.max(points[index - 1].0 + 0.001);
    }
    Some(points)
}

fn z_at(points: &Points, x: f64) -> f64 {
    let segment = points
        .windows(2)
        .position(|pair| x <= pair[1].0)
        .unwrap_or(points.len() - 2);
    let (left, right) = (points[segment], points[segment + 1]);
    left.1 + (x - left.0) * (right.1 - left.1) / (right.0 - left.0)
}

fn left_after(figures: &Figures, points: Option<&Points>, t: f64) -> f64 {
    let Some(points) = points else {
        return prior(t);
    };
    let weight = figures.n / (figures.n + 50.0) * (-figures.age / 900.0).exp();
    let known = figures.loss + (1.0 - figures.loss) * above(z_at(points, t.ln()));
    weight * known + (1.0 - weight) * prior(t)
}

fn reference(figures: &Figures, cost: f64, entry: f64) -> f64 {
    let time = |cell: usize| cell as f64 / 4.0;
    let points = repaired(figures);
    let left_at = |cell: usize| {
        if cell == 0 {
            1.0
        } else {
            left_after(figures, points.as_ref(), time(cell))
        }
    };
    let left: Vec<f64> = (0..=2400).map(left_at).collect();
    // What those have spent, on average over all, whose text came before the cell.
    let mut spent = 0.0;
    let plans: Vec<f64> = (0..=2400)
        .map(|cell| {
            let plan = spent + left[cell] * (time(cell) + cost + 6.0 / 0.6);
            if cell < 2400 {
                spent += (left[cell] - left[cell + 1]) * (time(cell) + 0.125 + entry);
            }
            plan
        })
        .collect();
    let cheapest_later = |cell: usize| {
        plans[cell + 1..]
            .iter()
            .copied()
            .fold(f64::INFINITY, f64::min)
    };
    (32..=240)
        .find(|&cell| plans[cell] <= cheapest_later(cell))
        .map_or(60.0, time)
}

/// A server's figures: mostly plausible, some in disorder, some impossible.
fn any_figures() -> impl Strategy<Value = Figures> {
    let plausible = (2.0..40.0_f64, 1.3..8.0_f64, 1.1..5.0_f64).prop_map(|(p50, spread, tail)| {
        vec![(0.5, p50), (0.9, p50 * spread), (0.99, p50 * spread * tail)]
    });
    let seven = prop::collection::vec(0.0..1.2_f64, 7).prop_map(|steps| {
        let shares = [0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99];
        let times = steps.iter().scan(1.0, |seconds, step| {
            *seconds *= step.exp();
            Some(*seconds)
        });
        shares.into_iter().zip(times).collect()
    });
    let wild = prop::collection::vec(
        (
            -0.1..1.1_f64,
            prop_oneof![8 => 0.0..100.0_f64, 1 => Just(f64::NAN), 1 => Just(0.0)],
        ),
        0..6,
    );
    let quantiles = prop_oneof![4 => plausible, 4 => seven, 2 => wild];
    let loss = prop_oneof![8 => 0.0..0.4_f64, 1 => Just(0.0), 1 => -0.2..1.2_f64];
    (quantiles, loss, 0.0..2000.0_f64, 0.0..2000.0_f64).prop_map(|(quantiles, loss, n, age)| {
        Figures {
            quantiles,
            loss,
            n: n.floor(),
            age,
        }
    })
}

#[test]
fn a_second_implementation_agrees() {
    let config = Config {
        cases: 1000,
        failure_persistence: None,
        ..Config::default()
    };
    let mut runner =
        TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let inputs = (
        any_figures(),
        prop_oneof![
            Just(12.6),
            Just(18.305),
            Just(25.0),
            Just(46.0),
            10.0..70.0_f64
        ],
        2.0..12.0_f64,
    );
    runner
        .run(&inputs, |(figures, cost, entry)| {
            let after = moment(
                &Belief::new(Prior::sms(), Some(&figures)),
                cost,
                entry,
                600.0,
            )
            .after;
            let expected = reference(&figures, cost, entry);
            prop_assert!(
                (after - expected).abs() <= 0.25,
                "{after} against {expected}"
            );
            Ok(())
        })
        .unwrap();
}

proptest! {
    #[test]
    fn any_input_has_a_moment(
        quantiles in prop::collection::vec((prop::num::f64::ANY, prop::num::f64::ANY), 0..9),
        shares in prop::collection::vec((0.0..1.0_f64, prop::num::f64::ANY), 0..9),
        (loss, n, age) in (prop::num::f64::ANY, prop::num::f64::ANY, prop::num::f64::ANY),
        (cost, entry, life) in (prop::num::f64::ANY, prop::num::f64::ANY, prop::num::f64::ANY),
    ) {
        for quantiles in [quantiles, shares] {
            for (loss, n, age) in [(loss, n, age), (0.1, 300.0, 0.0)] {
                let figures = Figures { quantiles: quantiles.clone(), loss, n, age };
                let belief = Belief::new(Prior::sms(), Some(&figures));
                let after = moment(&belief, cost, entry, life).after;
                prop_assert!((8.0..=60.0).contains(&after), "{after}");
                prop_assert!((0.25..=600.0).contains(&belief.quantile(0.9)));
                let _said = belief.typical();
            }
        }
    }
}
