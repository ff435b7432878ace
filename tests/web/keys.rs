//! Asking for a key, with browsers and password managers of every kind.

use std::cell::RefCell;
use std::rc::Rc;

use second_step::browser::webauthn::{Prompt, assert, key_support};
use second_step::flow::challenge::{Assertion, PublicKeyOptions};
use second_step::flow::event::{AssertionProblem, KeySupport};
use serde_json::{Value, json};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::{Page, settle};
use crate::stubs::{self, Stubs};

/// `_-8` is the bytes 255 and 239, in the alphabet that only base64url has.
pub const OPTIONS: &str = r#"{"challenge":"_-8","timeout":60000,"rpId":"localhost","userVerification":"preferred",
    "allowCredentials":[{"type":"public-key","id":"AQID","transports":["usb"]}],"extensions":{"appid":"https://localhost"}}"#;

type Told = Rc<RefCell<Vec<Result<Assertion, AssertionProblem>>>>;

fn ask(options: &str) -> (Prompt, Told) {
    let told = Told::default();
    let keep = Rc::clone(&told);
    let options = PublicKeyOptions(options.to_owned());
    let prompt = assert(&options, move |result| keep.borrow_mut().push(result));
    (prompt, told)
}

/// What `assert` tells where `get` gives this credential.
async fn answered(which: &str) -> Result<Value, AssertionProblem> {
    stubs::stub_get();
    let (_prompt, told) = ask(OPTIONS);
    stubs::answer(which);
    settle().await;
    assert_eq!(told.borrow().len(), 1, "told once");
    told.take()
        .remove(0)
        .map(|assertion| serde_json::from_str(&assertion.0).unwrap())
}

fn own_json() -> Value {
    json!({
        "id": "_-8", "rawId": "_-8", "type": "public-key", "authenticatorAttachment": "platform",
        "clientExtensionResults": {"appid": true},
        "response": {"clientDataJSON": "AQID", "authenticatorData": "BAU", "signature": "-_8"},
    })
}

#[wasm_bindgen_test]
async fn the_browsers_own_json_is_taken_as_it_is() {
    let _stubs = Stubs;
    assert_eq!(answered("with toJSON").await.unwrap()["id"], "from toJSON");
}

#[wasm_bindgen_test]
async fn a_credential_without_to_json_or_with_a_broken_one_is_written_by_ourselves() {
    for which in ["without toJSON", "toJSON throws", "toJSON tells too little"] {
        let _stubs = Stubs;
        assert_eq!(answered(which).await, Ok(own_json()), "{which}");
    }
}

#[wasm_bindgen_test]
async fn a_user_handle_goes_along_where_there_is_one() {
    let _stubs = Stubs;
    let json = answered("with a user handle").await.unwrap();
    assert_eq!(json["response"]["userHandle"], "Bw");
}

#[wasm_bindgen_test]
async fn what_is_no_assertion_is_not_sent_as_one() {
    for (which, problem) in [
        ("none", AssertionProblem::Cancelled),
        ("without a signature", AssertionProblem::Unsupported),
    ] {
        let _stubs = Stubs;
        assert_eq!(answered(which).await, Err(problem), "{which}");
    }
}

#[wasm_bindgen_test]
fn the_prompt_opens_in_the_taps_own_stack_with_the_options_as_bytes() {
    for parser in ["", "missing", "throws"] {
        let _stubs = Stubs;
        if !parser.is_empty() {
            stubs::stub_parser(parser);
        }
        stubs::stub_get();
        let _open = ask(OPTIONS);
        assert_eq!(stubs::requests_made(), 1, "before anything is awaited");
        let asked: Value = serde_json::from_str(&stubs::asked()).unwrap();
        let options = &asked["publicKey"];
        assert_eq!(options["challenge"], json!([255, 239]), "{parser}");
        assert_eq!(
            options["allowCredentials"][0]["id"],
            json!([1, 2, 3]),
            "{parser}"
        );
        assert_eq!(options["allowCredentials"][0]["transports"], json!(["usb"]));
        assert_eq!(options["rpId"], "localhost");
        assert_eq!(options["timeout"], 60_000);
        assert_eq!(options["extensions"]["appid"], "https://localhost");
    }
}

#[wasm_bindgen_test]
async fn without_the_parser_extensions_with_bytes_inside_are_left_out() {
    let _stubs = Stubs;
    stubs::stub_parser("missing");
    stubs::stub_get();
    let _open =
        ask(r#"{"challenge":"AQID","extensions":{"uvm":true,"prf":{"eval":{"first":"AQID"}}}}"#);
    let asked: Value = serde_json::from_str(&stubs::asked()).unwrap();
    assert_eq!(asked["publicKey"]["extensions"], json!({"uvm": true}));
}

#[wasm_bindgen_test]
async fn each_error_has_its_own_word() {
    for (name, problem) in [
        ("NotAllowedError", AssertionProblem::Cancelled),
        ("AbortError", AssertionProblem::Cancelled),
        ("UnknownError", AssertionProblem::Cancelled),
        ("TimeoutError", AssertionProblem::TimedOut),
        ("SecurityError", AssertionProblem::Misconfigured),
        ("NotSupportedError", AssertionProblem::Unsupported),
        ("TypeError", AssertionProblem::Unsupported),
    ] {
        let _stubs = Stubs;
        stubs::stub_get();
        let (_prompt, told) = ask(OPTIONS);
        stubs::fail(name);
        settle().await;
        assert_eq!(*told.borrow(), [Err(problem)], "{name}");
    }
}

#[wasm_bindgen_test]
async fn what_get_throws_at_once_is_told_like_what_it_rejects_with() {
    let _stubs = Stubs;
    stubs::stub_throwing_get("SecurityError");
    let (_prompt, told) = ask(OPTIONS);
    assert!(told.borrow().is_empty(), "never inside the call");
    settle().await;
    assert_eq!(*told.borrow(), [Err(AssertionProblem::Misconfigured)]);
}

#[wasm_bindgen_test]
async fn options_that_are_none_are_a_mistake_of_the_site() {
    for options in ["", "nonsense", "null", "{}", r#"{"challenge":"%"}"#] {
        let _stubs = Stubs;
        stubs::stub_get();
        let (_prompt, told) = ask(options);
        settle().await;
        assert_eq!(
            *told.borrow(),
            [Err(AssertionProblem::Misconfigured)],
            "{options}"
        );
        assert_eq!(stubs::requests_made(), 0);
    }
}

#[wasm_bindgen_test]
async fn a_refusal_is_a_time_out_once_the_options_time_is_over() {
    for (seconds, problem) in [
        (59, AssertionProblem::Cancelled),
        (60, AssertionProblem::TimedOut),
    ] {
        let _stubs = Stubs;
        stubs::pass(0);
        stubs::stub_get();
        let (_prompt, told) = ask(OPTIONS);
        stubs::pass(seconds);
        stubs::fail("NotAllowedError");
        settle().await;
        assert_eq!(*told.borrow(), [Err(problem)], "{seconds}");
    }
}

#[wasm_bindgen_test]
async fn a_prompt_that_is_dropped_closes_and_tells_nothing() {
    let _stubs = Stubs;
    stubs::stub_get();
    let (prompt, told) = ask(OPTIONS);
    assert_eq!(stubs::requests_open(), 1);
    drop(prompt);
    assert_eq!(stubs::requests_open(), 0);
    settle().await;
    assert!(told.borrow().is_empty());
}

#[wasm_bindgen_test]
async fn the_page_has_one_prompt_at_a_time() {
    let _stubs = Stubs;
    stubs::stub_get();
    let (_first, told_first) = ask(OPTIONS);
    let (_second, told_second) = ask(OPTIONS);
    assert_eq!((stubs::requests_made(), stubs::requests_open()), (2, 1));
    stubs::answer("without toJSON");
    settle().await;
    assert_eq!(*told_first.borrow(), [Err(AssertionProblem::Cancelled)]);
    assert!(matches!(told_second.borrow().as_slice(), [Ok(_)]));
}

#[wasm_bindgen_test]
async fn a_browser_without_web_authn_says_so() {
    let _stubs = Stubs;
    stubs::without_web_authn();
    assert_eq!(key_support(), KeySupport::Unsupported);
    let (_prompt, told) = ask(OPTIONS);
    settle().await;
    assert_eq!(*told.borrow(), [Err(AssertionProblem::Unsupported)]);
}

#[wasm_bindgen_test]
async fn a_frame_that_forbids_keys_says_so() {
    let _stubs = Stubs;
    assert_eq!(key_support(), KeySupport::Supported);
    stubs::stub_foreign_frame();
    stubs::stub_policy(true);
    assert_eq!(key_support(), KeySupport::Supported);
    stubs::stub_policy(false);
    assert_eq!(key_support(), KeySupport::NotInFrame);
    stubs::stub_get();
    let (_prompt, told) = ask(OPTIONS);
    stubs::fail("NotAllowedError");
    settle().await;
    assert_eq!(*told.borrow(), [Err(AssertionProblem::NotInFrame)]);
}

#[wasm_bindgen_test]
async fn in_a_foreign_frame_a_security_error_is_the_frames() {
    let _stubs = Stubs;
    stubs::stub_foreign_frame();
    stubs::stub_get();
    let (_prompt, told) = ask(OPTIONS);
    stubs::fail("SecurityError");
    settle().await;
    assert_eq!(*told.borrow(), [Err(AssertionProblem::NotInFrame)]);
}

#[wasm_bindgen_test]
fn a_page_of_its_own_that_forbids_keys_has_none() {
    let _stubs = Stubs;
    stubs::stub_policy(false);
    assert_eq!(key_support(), KeySupport::Unsupported);
}

#[wasm_bindgen_test]
fn a_form_named_like_the_policy_is_no_policy() {
    let _page = Page::with("<form name=featurePolicy><input name=allowsFeature></form>");
    assert_eq!(key_support(), KeySupport::Supported);
}
