//! Random sequences against the invariants: people who do anything in any order, a server that answers sensibly,
//! nastily, late, twice or never, and time that passes, jumps and runs backward.
//!
//! `PROPTEST_CASES` says how many sequences, [`SEQUENCES`] where it is not set.

mod facts;
mod invariants;
mod moves;
mod play;
mod server;

use proptest::prelude::*;
use proptest::test_runner::Config;

use moves::{Move, world};
use play::Play;
use server::World;

fn config() -> Config {
    let cases = std::env::var("PROPTEST_CASES")
        .ok()
        .and_then(|cases| cases.parse().ok());
    Config {
        cases: cases.unwrap_or(SEQUENCES),
        failure_persistence: None,
        ..Config::default()
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn no_sequence_breaks_an_invariant((world, moves) in (world(), moves::sequence())) {
        let mut play = Play::begin(&world);
        for one in &moves {
            play.makes(one).map_err(TestCaseError::fail)?;
        }
        play.leaves().map_err(TestCaseError::fail)?;
        play.replays_alike(&world).map_err(TestCaseError::fail)?;
    }
}

/// A random walk proves nothing unless it gets somewhere: every screen and every end must be reached.
#[test]
fn the_sequences_get_everywhere() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let mut reached = std::collections::BTreeSet::new();
    for _ in 0..2_000 {
        let tree = (world(), moves::sequence()).new_tree(&mut runner).unwrap();
        let (world, moves): (World, Vec<Move>) = tree.current();
        let mut play = Play::begin(&world);
        for one in &moves {
            play.makes(one).unwrap();
            reached.insert(play.landmark());
        }
    }
    for landmark in LANDMARKS {
        assert!(
            reached.contains(landmark),
            "no sequence came to {landmark}; they came to {reached:?}"
        );
    }
}

/// Per ordinary run.
const SEQUENCES: u32 = 20_000;

const LANDMARKS: [&str; 17] = [
    "starting",
    "unreachable",
    "choose",
    "code",
    "code, late",
    "code, refused",
    "code, expired",
    "push",
    "push, waiting",
    "push, over",
    "key",
    "key, asking",
    "step",
    "offer",
    "verified",
    "cancelled",
    "failed",
];
