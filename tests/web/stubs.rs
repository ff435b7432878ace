//! The stand-ins of `stubs.js`.

use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::{HtmlFormElement, HtmlInputElement};

#[wasm_bindgen(module = "/tests/web/stubs.js")]
extern "C" {
    fn restore();

    pub fn stub_get();
    pub fn stub_throwing_get(name: &str);
    pub fn requests_made() -> u32;
    pub fn requests_open() -> u32;
    pub fn answer(which: &str);
    pub fn fail(name: &str);
    pub fn asked() -> String;

    pub fn stub_parser(how: &str);
    pub fn without_web_authn();
    pub fn stub_policy(allows: bool);
    pub fn stub_foreign_frame();
    pub fn with_web_otp();
    pub fn without_web_otp();
    pub fn pass(seconds: u32);

    pub fn block_storage();
    pub fn fill_storage();

    pub fn serve(text: &str);

    pub fn count();
    pub fn listeners_left() -> String;
    pub fn timers_left() -> u32;

    pub fn watch(form: &HtmlFormElement, input: &HtmlInputElement) -> Function;
    pub fn compose(input: &HtmlInputElement, text: &str);
    pub fn end_composition(input: &HtmlInputElement);
    pub fn bad_ids() -> String;

    #[wasm_bindgen(js_name = "type")]
    pub fn type_in(text: &str);
    pub fn undo();
    pub fn paste(input: &HtmlInputElement, text: &str) -> bool;
    pub fn fill(input: &HtmlInputElement, text: &str);
}

/// Puts the browser back as it was when the test is over, however it ends.
pub struct Stubs;

impl Drop for Stubs {
    fn drop(&mut self) {
        restore();
    }
}
