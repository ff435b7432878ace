//! How long the moment of the late notice takes to find, in a browser: `cargo xtask delay browser`. Once a send, so a
//! millisecond is the most that nobody feels.
#![cfg(target_arch = "wasm32")]
#![allow(missing_docs, reason = "a benchmark")]

use std::hint::black_box;

use second_step::flow::delivery::rule::{ENTRY_TYPED, LONGEST};
use second_step::flow::delivery::{Alternative, Belief, Figures, Prior, moment};
use wasm_bindgen_test::{Criterion, wasm_bindgen_bench};

// In a worker: measuring keeps a page from answering for longer than the driver waits.
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_dedicated_worker);

#[wasm_bindgen_bench]
fn a_text_with_seven_quantiles(criterion: &mut Criterion) {
    let points = [
        (0.1, 2.1),
        (0.25, 3.0),
        (0.5, 4.0),
        (0.75, 6.0),
        (0.9, 9.0),
        (0.95, 12.0),
        (0.99, 17.0),
    ];
    let figures = Figures {
        quantiles: points.to_vec(),
        loss: 0.01,
        n: 300.0,
        age: 20.0,
    };
    find(criterion, "a text with seven quantiles", Some(&figures));
}

#[wasm_bindgen_bench]
fn a_text_without_figures(criterion: &mut Criterion) {
    find(criterion, "a text without figures", None);
}

fn find(criterion: &mut Criterion, name: &str, figures: Option<&Figures>) {
    let cost = Alternative::AppCode.cost();
    criterion.bench_function(name, |bencher| {
        bencher.iter(|| {
            let belief = Belief::new(Prior::sms(), black_box(figures));
            moment(&belief, black_box(cost), ENTRY_TYPED, LONGEST)
        });
    });
}
