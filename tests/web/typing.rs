//! What gets into the field, and how: typed, pasted, filled.

use std::rc::Rc;

use second_step::flow::authenticator::Method::{Sms, Totp};
use second_step::flow::effect::Request;
use second_step::flow::options::Options;
use second_step::ui::mount::Mounted;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlInputElement;

use crate::page::{Page, settle};
use crate::scripted::{Scripted, challenged, opening};
use crate::stubs;

/// The screen of a text's code; `12` is typed in.
async fn with_two_digits(page: &Page) -> (Rc<Scripted>, Mounted) {
    let server = Scripted::new([opening(&[Sms, Totp]), challenged(Totp)]);
    let options = Options {
        auto_submit: true,
        ..Options::default()
    };
    let mounted = page.mount_with(server.clone(), options);
    settle().await;
    page.input().focus().unwrap();
    stubs::type_in("1");
    stubs::type_in("2");
    assert_eq!(page.input().value(), "12");
    (server, mounted)
}

/// The app stands first: it is the stronger way.
async fn turn_to_the_app(page: &Page) {
    page.click(".second-step-alternatives button");
    settle().await;
    page.click(".second-step-choices li:first-child button");
    settle().await;
    assert_eq!(page.input().value(), "", "another way's field is empty");
}

fn codes_sent(server: &Scripted) -> usize {
    let asked = server.asked.borrow();
    let codes = asked
        .iter()
        .filter(|request| matches!(request, Request::Verify { .. }));
    codes.count()
}

#[wasm_bindgen_test]
async fn a_code_that_comes_at_once_into_a_field_emptied_by_the_widget_is_sent() {
    let paste_code = |input: &HtmlInputElement| {
        stubs::paste(input, "123456");
    };
    let paste_message = |input: &HtmlInputElement| {
        stubs::paste(input, "Your code is 123456.");
    };
    let fill = |input: &HtmlInputElement| stubs::fill(input, "123456");
    let ways_in: [fn(&HtmlInputElement); 3] = [paste_code, paste_message, fill];
    for put_in in ways_in {
        let page = Page::with_a_form();
        let (server, _mounted) = with_two_digits(&page).await;
        turn_to_the_app(&page).await;
        put_in(&page.input());
        assert_eq!(page.input().value(), "123456");
        assert_eq!(codes_sent(&server), 1);
    }
}

#[wasm_bindgen_test]
async fn a_code_typed_digit_by_digit_into_such_a_field_is_not_sent() {
    let page = Page::with_a_form();
    let (server, _mounted) = with_two_digits(&page).await;
    turn_to_the_app(&page).await;
    for digit in ["1", "2", "3", "4", "5", "6"] {
        stubs::type_in(digit);
    }
    assert_eq!(page.input().value(), "123456");
    assert_eq!(codes_sent(&server), 0);
}

#[wasm_bindgen_test]
async fn a_pasted_code_replaces_what_was_begun_and_undo_brings_that_back() {
    for text in ["123456", "123 456", "Your code is 123456."] {
        let page = Page::with_a_form();
        let (_server, _mounted) = with_two_digits(&page).await;
        stubs::paste(&page.input(), text);
        assert_eq!(page.input().value(), "123456", "{text}");
        stubs::undo();
        assert_eq!(page.input().value(), "12", "{text}");
    }
}

#[wasm_bindgen_test]
async fn the_browser_itself_pastes_a_clean_code_where_nothing_is_left_of_the_old_text() {
    let page = Page::with_a_form();
    let (_server, _mounted) = with_two_digits(&page).await;
    let input = page.input();
    input.select();
    assert!(!stubs::paste(&input, "123456"));
    assert_eq!(input.value(), "123456");
    input.set_value("");
    assert!(!stubs::paste(&input, "654321"));
    assert_eq!(input.value(), "654321");
}

#[wasm_bindgen_test]
async fn a_part_of_a_code_goes_to_the_caret() {
    let page = Page::with_a_form();
    let (server, _mounted) = with_two_digits(&page).await;
    let input = page.input();
    assert!(!stubs::paste(&input, "3456"));
    assert_eq!(input.value(), "123456");
    assert_eq!(codes_sent(&server), 0, "it did not come at once");
}
