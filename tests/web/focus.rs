//! Where the focus is when what had it goes away.

use second_step::flow::authenticator::Method::{Sms, Totp};
use second_step::ui::host::Host;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

use crate::page::{Page, document, settle};
use crate::scripted::{Scripted, opening};

#[wasm_bindgen_test]
async fn the_heading_takes_the_focus_over_from_what_goes_away() {
    let page = Page::with_a_form();
    let mut mounted = page.mount(Scripted::new([opening(&[Sms, Totp])]));
    mounted.set_host(Host {
        switcher: vec!["en", "sv"],
        ..Host::default()
    });
    settle().await;
    let switcher: HtmlElement = page.find("select").unchecked_into();
    switcher.focus().unwrap();
    assert!(document().active_element().as_ref() == Some(&switcher));
    mounted.set_host(Host::default());
    settle().await;
    assert!(!page.has("select"));
    assert!(document().active_element() == Some(page.find(".second-step-heading")));
}

#[wasm_bindgen_test]
async fn what_stays_keeps_the_focus_and_what_is_elsewhere_does() {
    let page = Page::with_a_form();
    let mut mounted = page.mount(Scripted::new([opening(&[Sms, Totp])]));
    settle().await;
    let outside: HtmlElement = document()
        .create_element("button")
        .unwrap()
        .unchecked_into();
    document().body().unwrap().append_child(&outside).unwrap();
    outside.focus().unwrap();
    mounted.set_host(Host {
        switcher: vec!["en", "sv"],
        ..Host::default()
    });
    settle().await;
    assert!(document().active_element().as_ref() == Some(&outside));
    outside.remove();
    let switcher: HtmlElement = page.find("select").unchecked_into();
    switcher.focus().unwrap();
    mounted.set_host(Host {
        switcher: vec!["en", "sv", "fi"],
        ..Host::default()
    });
    settle().await;
    assert!(document().active_element() == Some(page.find("select")));
}
