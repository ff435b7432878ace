//! A route that was measured.

use std::error::Error;
use std::path::Path;

use rand::seq::SliceRandom;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use second_step::flow::delivery::Curve;

use crate::models::{Route, Texts};
use crate::rules::summary;
use crate::run::REPLICATES;

/// Reads a trace: one latency in seconds a line, or `lost`. A random half becomes the figures, the other the sign-ins; the
/// halves are drawn anew for each replicate, since one cut would mostly measure its own luck.
pub fn read(path: &Path, seed: u64) -> Result<Route, Box<dyn Error>> {
    let name = path
        .file_stem()
        .map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
    let texts = parse(&std::fs::read_to_string(path)?, seed)?;
    Ok(Route {
        name,
        share: 1.0,
        texts,
    })
}

fn parse(csv: &str, seed: u64) -> Result<Vec<Texts>, Box<dyn Error>> {
    let lines = csv
        .trim_start_matches('\u{feff}')
        .lines()
        .map(str::trim)
        .enumerate();
    let all = lines
        .filter(|(_, line)| !line.is_empty())
        .map(|(index, line)| {
            latency(line).ok_or_else(|| format!("line {}: {line:?} is no latency", index + 1))
        })
        .collect::<Result<Vec<f64>, _>>()?;
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    (0..REPLICATES)
        .map(|_| cut(all.clone(), &mut rng))
        .collect()
}

/// Cuts a trace into two random halves.
fn cut(mut known: Vec<f64>, rng: &mut impl Rng) -> Result<Texts, Box<dyn Error>> {
    known.shuffle(rng);
    let drawn = known.split_off(known.len() / 2);
    let truth =
        Curve::from_figures(&summary(&drawn)).ok_or("too few texts arrived to draw a curve")?;
    if known.is_empty() {
        return Err("too few texts for two halves".into());
    }
    Ok(Texts::Measured {
        known,
        drawn,
        truth,
    })
}

fn latency(line: &str) -> Option<f64> {
    if line.eq_ignore_ascii_case("lost") {
        return Some(f64::INFINITY);
    }
    line.parse()
        .ok()
        .filter(|seconds: &f64| seconds.is_finite() && *seconds >= 0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn halves(csv: &str) -> Vec<(Vec<f64>, Vec<f64>, Curve)> {
        let cut = |texts| match texts {
            Texts::Measured {
                known,
                drawn,
                truth,
            } => (known, drawn, truth),
            Texts::Mixture(_) => panic!("a trace is measured"),
        };
        parse(csv, 7).unwrap().into_iter().map(cut).collect()
    }

    #[test]
    fn halves_share_nothing_and_lose_nothing() {
        let lines: String = (1..=40).map(|second| format!("{second}\n")).collect();
        for (mut known, drawn, truth) in halves(&format!("{lines}lost\n")) {
            assert_eq!((known.len(), drawn.len()), (20, 21));
            assert_eq!(truth.loss() > 0.0, drawn.contains(&f64::INFINITY));
            known.extend(drawn);
            known.sort_by(f64::total_cmp);
            assert!(
                known[..40].iter().copied().eq((1..=40).map(f64::from))
                    && known[40] == f64::INFINITY
            );
        }
    }

    #[test]
    fn each_replicate_is_cut_anew() {
        let lines: String = (1..=40).map(|second| format!("{second}\n")).collect();
        let mut cuts: Vec<Vec<u64>> = halves(&lines)
            .into_iter()
            .map(|(mut known, ..)| {
                known.sort_by(f64::total_cmp);
                known.into_iter().map(f64::to_bits).collect()
            })
            .collect();
        assert_eq!(cuts.len(), REPLICATES);
        cuts.sort();
        cuts.dedup();
        assert_eq!(cuts.len(), REPLICATES);
    }

    #[test]
    fn bad_lines_are_named() {
        for bad in ["soon", "-1", "NaN", "inf"] {
            let error = parse(&format!("1\n2\n{bad}\n"), 1).unwrap_err().to_string();
            assert!(error.contains("line 3"), "{error}");
        }
        assert!(parse("lost\nlost\nlost\nlost\n", 1).is_err());
    }
}
