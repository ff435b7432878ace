//! The host's form stays what it is: the same nodes, their text, caret, focus and composition.

use js_sys::Function;
use second_step::flow::authenticator::Method::{Sms, Totp, WebAuthn};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::{Page, document, settle, tell_window};
use crate::scripted::{Scripted, opening};
use crate::stubs;

fn seen(watch: &Function) -> String {
    watch
        .call0(&JsValue::UNDEFINED)
        .unwrap()
        .as_string()
        .unwrap()
}

#[wasm_bindgen_test]
async fn form_and_input_stay_the_same_nodes_and_keep_text_caret_and_focus() {
    let page = Page::with_a_form();
    let (form, input) = (page.form(), page.input());
    input.set_value("012");
    input.focus().unwrap();
    input.set_selection_range(1, 2).unwrap();
    let watch = stubs::watch(&form, &input);

    let mounted = page.mount(Scripted::new([
        opening(&[Sms, Totp]),
        opening(&[Sms, Totp]),
    ]));
    settle().await;
    assert!(page.is_drawn());
    for news in ["offline", "online", "focus"] {
        tell_window(news);
        settle().await;
    }
    mounted.speak(&["sv".to_owned()]);
    settle().await;

    assert!(page.form() == form && page.input() == input);
    assert_eq!(input.value(), "012");
    assert_eq!(
        (input.selection_start(), input.selection_end()),
        (Ok(Some(1)), Ok(Some(2)))
    );
    assert!(document().active_element().as_ref() == Some(&input));
    assert_eq!(seen(&watch), "", "nothing was done to the field");
}

#[wasm_bindgen_test]
async fn a_composition_in_progress_goes_on_through_mounting_and_drawing() {
    let page = Page::with_a_form();
    let input = page.input();
    input.focus().unwrap();
    stubs::compose(&input, "１");
    let watch = stubs::watch(&page.form(), &input);
    let server = Scripted::new([opening(&[Sms, Totp]), opening(&[Sms, Totp])]);
    let _mounted = page.mount(server.clone());
    settle().await;
    assert!(page.is_drawn());
    stubs::compose(&input, "２");
    tell_window("offline");
    tell_window("online");
    settle().await;
    assert_eq!(input.value(), "１２");
    stubs::end_composition(&input);
    settle().await;
    assert_eq!(
        input.value(),
        "１２",
        "the person's own digits stay as typed"
    );
    assert_eq!(input.selection_start(), Ok(Some(2)));
    assert_eq!(seen(&watch), "");
}

#[wasm_bindgen_test]
async fn the_text_is_still_there_after_a_look_at_the_chooser() {
    let page = Page::with_a_form();
    let _mounted = page.mount(Scripted::new([opening(&[Sms, Totp, WebAuthn])]));
    settle().await;
    let (form, input) = (page.form(), page.input());
    input.set_value("012");
    input.set_selection_range(1, 1).unwrap();
    page.click(".second-step-alternatives button");
    settle().await;
    assert!(form.has_attribute("hidden"));
    page.click(".second-step-body .second-step-quiet");
    settle().await;
    assert!(!form.has_attribute("hidden"));
    assert!(page.form() == form && page.input() == input);
    assert_eq!(input.value(), "012");
    assert_eq!(input.selection_start(), Ok(Some(1)));
}

#[wasm_bindgen_test]
async fn a_form_whose_fields_are_named_like_its_own_methods_is_adopted_all_the_same() {
    let page = Page::with(
        "<form method=post><input name=code><input type=hidden name=submit><input type=hidden name=append>\
         <input type=hidden name=hidden><input type=hidden name=querySelector><input type=hidden name=before></form>",
    );
    let _mounted = page.mount(Scripted::new([opening(&[Sms, Totp])]));
    settle().await;
    assert!(page.has("label") && page.has("button[type=submit]"));
    page.click(".second-step-alternatives button");
    settle().await;
    assert!(page.form().has_attribute("hidden"));
}

#[wasm_bindgen_test]
async fn where_there_is_no_form_one_is_made() {
    let page = Page::with("");
    let _mounted = page.mount(Scripted::new([opening(&[Totp])]));
    settle().await;
    assert!(page.is_drawn());
    let input = page.input();
    assert_eq!(
        input.get_attribute("autocomplete").as_deref(),
        Some("one-time-code")
    );
    assert!(page.has("label") && page.has("button[type=submit]"));
    assert!(input.form().as_ref() == Some(&page.form()));
}

#[wasm_bindgen_test]
async fn two_widgets_in_a_page_share_no_ids() {
    let pages = [Page::with_a_form(), Page::with_a_form(), Page::with("")];
    let _mounted = pages
        .each_ref()
        .map(|page| page.mount(Scripted::new([opening(&[Sms, Totp])])));
    settle().await;
    for page in &pages {
        assert!(page.has(".second-step-alternatives"));
    }
    assert_eq!(stubs::bad_ids(), "");
}
