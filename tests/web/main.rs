//! What only a browser can show: services stubbed at their edge, and the host's form under our hands.
#![cfg(all(target_arch = "wasm32", feature = "widget"))]
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, reason = "tests")]

mod adoption;
mod component;
mod devices;
mod focus;
mod keys;
mod last_used;
mod leftovers;
mod page;
mod scripted;
mod stubs;
mod texts;
mod typing;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
