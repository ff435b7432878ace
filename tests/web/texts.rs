//! Listening for a text.

use std::cell::RefCell;
use std::rc::Rc;

use second_step::browser::web_otp::{Listening, listen};
use serde_json::{Value, json};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::settle;
use crate::stubs::{self, Stubs};

type Heard = Rc<RefCell<Vec<String>>>;

fn listening() -> (Option<Listening>, Heard) {
    let heard = Heard::default();
    let keep = Rc::clone(&heard);
    (listen(move |code| keep.borrow_mut().push(code)), heard)
}

#[wasm_bindgen_test]
async fn a_text_is_heard_once() {
    let _stubs = Stubs;
    stubs::with_web_otp();
    stubs::stub_get();
    let (listening, heard) = listening();
    assert!(listening.is_some());
    let asked: Value = serde_json::from_str(&stubs::asked()).unwrap();
    assert_eq!(asked, json!({"otp": {"transport": ["sms"]}}));
    stubs::answer("text");
    settle().await;
    stubs::answer("text");
    settle().await;
    assert_eq!(*heard.borrow(), ["123456"]);
}

#[wasm_bindgen_test]
async fn what_holds_no_code_and_what_fails_is_nothing() {
    for act in [
        (|| stubs::answer("none")) as fn(),
        || stubs::answer("without toJSON"),
        || stubs::fail("AbortError"),
        || stubs::fail("NotAllowedError"),
        || stubs::fail("SecurityError"),
    ] {
        let _stubs = Stubs;
        stubs::with_web_otp();
        stubs::stub_get();
        let (_listening, heard) = listening();
        act();
        settle().await;
        assert!(heard.borrow().is_empty());
    }
}

#[wasm_bindgen_test]
async fn whoever_stops_listening_hears_nothing() {
    let _stubs = Stubs;
    stubs::with_web_otp();
    stubs::stub_get();
    let (listening, heard) = listening();
    stubs::answer("text");
    drop(listening);
    assert_eq!(stubs::requests_open(), 0);
    settle().await;
    assert!(heard.borrow().is_empty(), "the answer was on its way");
}

#[wasm_bindgen_test]
fn a_browser_that_cannot_is_not_asked() {
    let _stubs = Stubs;
    stubs::stub_get();
    stubs::without_web_otp();
    assert!(listening().0.is_none());
    assert_eq!(stubs::requests_made(), 0);
    stubs::with_web_otp();
    stubs::stub_throwing_get("NotSupportedError");
    assert!(listening().0.is_none());
}

#[wasm_bindgen_test]
async fn the_page_listens_once_and_what_is_over_is_not_aborted() {
    let _stubs = Stubs;
    stubs::with_web_otp();
    stubs::stub_get();
    let (first, heard_first) = listening();
    let (second, heard_second) = listening();
    assert_eq!((stubs::requests_made(), stubs::requests_open()), (2, 1));
    stubs::answer("text");
    settle().await;
    assert!(heard_first.borrow().is_empty());
    assert_eq!(*heard_second.borrow(), ["123456"]);
    drop((first, second));
    assert_eq!(stubs::requests_open(), 1, "it was answered, not aborted");
}
