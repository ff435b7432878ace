//! What is left when the widget goes: the plain form, and nothing of ours.

use second_step::flow::authenticator::Method::{Sms, Totp};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::{Page, settle};
use crate::scripted::{Scripted, opening};
use crate::stubs::{self, Stubs};

#[wasm_bindgen_test]
async fn the_plain_form_is_left_as_it_was() {
    let page = Page::with_a_form();
    let (form, input) = (page.form(), page.input());
    page.root.set_attribute("dir", "auto").unwrap();
    let mounted = page.mount(Scripted::new([opening(&[Sms, Totp])]));
    settle().await;
    assert!(page.is_drawn());
    assert_eq!(page.root.get_attribute("lang").as_deref(), Some("en"));
    assert_eq!(page.root.get_attribute("dir").as_deref(), Some("ltr"));
    assert_ne!(page.find("label").text_content().unwrap().trim(), "Code");
    drop(mounted);
    settle().await;
    assert!(page.form() == form && page.input() == input);
    assert_eq!(page.root.child_element_count(), 1);
    assert_eq!(page.find("label").text_content().unwrap().trim(), "Code");
    assert_eq!(page.find("button").text_content().as_deref(), Some("Go on"));
    assert!(!form.has_attribute("hidden"));
    assert!(!page.root.has_attribute("lang"));
    assert_eq!(page.root.get_attribute("dir").as_deref(), Some("auto"));
    for attribute in ["aria-describedby", "aria-invalid", "class"] {
        assert!(!input.has_attribute(attribute), "{attribute}");
    }
    for container in ["head", "field-notes", "form-end", "body"] {
        assert!(
            !page.has(&format!(".second-step-{container}")),
            "{container}"
        );
    }
}

#[wasm_bindgen_test]
async fn a_hundred_visits_leave_no_timers_and_no_listeners() {
    let page = Page::with_a_form();
    let _stubs = Stubs;
    stubs::count();
    for _ in 0..100 {
        let mounted = page.mount(Scripted::new([opening(&[Sms, Totp])]));
        settle().await;
        assert!(page.is_drawn());
        assert!(
            stubs::timers_left() > 0 && !stubs::listeners_left().is_empty(),
            "they are counted"
        );
        drop(mounted);
        settle().await;
        assert_eq!(stubs::listeners_left(), "");
        assert_eq!(stubs::timers_left(), 0);
    }
    assert_eq!(page.root.child_element_count(), 1);
}

#[wasm_bindgen_test]
async fn going_before_the_server_answered_leaves_nothing_either() {
    let page = Page::with_a_form();
    let _stubs = Stubs;
    stubs::count();
    let mounted = page.mount(Scripted::new([]));
    drop(mounted);
    settle().await;
    assert_eq!(stubs::listeners_left(), "");
    assert_eq!(stubs::timers_left(), 0);
}
