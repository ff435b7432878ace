//! The services in the widget: asked for when the flow wants them, over when it does not.

use second_step::flow::authenticator::Method::{Sms, Totp, WebAuthn};
use second_step::flow::challenge::Answer;
use second_step::flow::effect::Request;
use second_step::flow::options::Options;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::last_used::Clean;
use crate::page::{Page, settle};
use crate::scripted::{Scripted, choosing, opening, verified};
use crate::stubs::{self, Stubs};

#[wasm_bindgen_test]
async fn a_key_is_asked_for_in_the_click_itself_and_its_answer_is_sent() {
    let _stubs = Stubs;
    stubs::stub_get();
    let page = Page::with_a_form();
    let server = Scripted::new([opening(&[WebAuthn, Totp])]);
    let _mounted = page.mount(server.clone());
    settle().await;
    assert_eq!(stubs::requests_made(), 0, "never by itself");
    page.click(".second-step-primary");
    assert_eq!(stubs::requests_made(), 1, "before anything is awaited");
    stubs::answer("without toJSON");
    settle().await;
    let asked = server.asked.borrow();
    assert!(matches!(
        asked.last(),
        Some(Request::Verify {
            answer: Answer::Assertion(_),
            ..
        })
    ));
}

#[wasm_bindgen_test]
async fn a_cancelled_key_says_so_and_can_be_asked_for_again() {
    let _stubs = Stubs;
    stubs::stub_get();
    let page = Page::with_a_form();
    let server = Scripted::new([opening(&[WebAuthn, Totp])]);
    let _mounted = page.mount(server.clone());
    settle().await;
    page.click(".second-step-primary");
    stubs::fail("NotAllowedError");
    settle().await;
    assert!(page.has(".second-step-alert"));
    assert_eq!(server.asked.borrow().len(), 1, "no attempt was spent");
    page.click(".second-step-primary");
    assert_eq!((stubs::requests_made(), stubs::requests_open()), (2, 1));
}

#[wasm_bindgen_test]
async fn turning_away_and_unmounting_close_the_prompt() {
    let _stubs = Stubs;
    stubs::stub_get();
    let page = Page::with_a_form();
    let mounted = page.mount(Scripted::new([opening(&[WebAuthn, Totp])]));
    settle().await;
    page.click(".second-step-primary");
    settle().await;
    page.click(".second-step-alternatives button");
    assert_eq!(stubs::requests_open(), 0);
    settle().await;
    page.click(".second-step-body .second-step-quiet");
    settle().await;
    page.click(".second-step-primary");
    assert_eq!(stubs::requests_open(), 1);
    drop(mounted);
    assert_eq!(stubs::requests_open(), 0);
}

#[wasm_bindgen_test]
async fn a_texts_code_fills_the_empty_field_and_listening_ends_with_the_widget() {
    let _stubs = Stubs;
    stubs::with_web_otp();
    stubs::stub_get();
    let page = Page::with_a_form();
    let mounted = page.mount(Scripted::new([opening(&[Sms])]));
    settle().await;
    assert_eq!(stubs::requests_open(), 1);
    stubs::answer("text");
    settle().await;
    assert_eq!(page.input().value(), "123456");
    drop(mounted);

    let mounted = page.mount(Scripted::new([opening(&[Sms])]));
    settle().await;
    assert_eq!(stubs::requests_made(), 2);
    drop(mounted);
    assert_eq!(
        stubs::requests_open(),
        1,
        "the answered one; the other was aborted"
    );
}

#[wasm_bindgen_test]
async fn the_way_that_let_the_person_in_is_marked_at_the_next_visit() {
    let _clean = Clean::storage();
    let page = Page::with_a_form();
    sign_in_with_an_app_code(&page, Options::default()).await;
    let _mounted = page.mount(Scripted::new([choosing(&[WebAuthn, Totp])]));
    settle().await;
    let marked = page
        .root
        .query_selector_all(".second-step-last-used")
        .unwrap();
    assert_eq!(marked.length(), 1);
    assert!(page.find("li:has(.second-step-last-used)") == page.find("li:nth-child(2)"));
}

#[wasm_bindgen_test]
async fn nothing_is_stored_where_the_host_wants_it_forgotten() {
    let clean = Clean::storage();
    let page = Page::with_a_form();
    let options = Options {
        forget_last_used: true,
        ..Options::default()
    };
    sign_in_with_an_app_code(&page, options).await;
    assert_eq!(clean.0.length().unwrap(), 0);
}

async fn sign_in_with_an_app_code(page: &Page, options: Options) {
    let server = Scripted::new([opening(&[Totp, WebAuthn]), verified(Totp)]);
    let _mounted = page.mount_with(server.clone(), options);
    settle().await;
    page.input().set_value("012345");
    page.form().request_submit().unwrap();
    settle().await;
    assert_eq!(server.asked.borrow().len(), 2, "started and verified");
}
