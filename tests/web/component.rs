//! The way in for Rust apps: what the Yew component tells, whom it tells, and what is left when it goes.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use second_step::SecondStepProps;
use second_step::flow::authenticator::Method::{Sms, Totp};
use second_step::flow::challenge::{Step, StepId, StepKind, Transaction};
use second_step::flow::effect::Outcome;
use second_step::flow::options::Options;
use second_step::flow::reply::Said;
use second_step::ui::host::Host;
use wasm_bindgen_test::wasm_bindgen_test;
use yew::{AppHandle, Callback, Renderer};

use crate::page::{Page, settle};
use crate::scripted::{Scripted, offering, opening, verified};
use crate::stubs::{self, Stubs};

type Component = AppHandle<second_step::SecondStep>;
type Heard<T> = Rc<RefCell<Vec<T>>>;

fn props(server: Rc<Scripted>) -> SecondStepProps {
    SecondStepProps {
        provider: server,
        locale: Some("en".into()),
        locales: "/locales/".into(),
        options: Options::default(),
        host: Host::default(),
        continue_origins: Vec::new(),
        on_outcome: Callback::noop(),
        on_go_to: None,
        on_delivery: None,
        on_help_read: None,
    }
}

fn hearing<T: 'static>() -> (Callback<T>, Heard<T>) {
    let heard = Heard::default();
    let keep = Rc::clone(&heard);
    let callback = Callback::from(move |told| keep.borrow_mut().push(told));
    (callback, heard)
}

async fn mount(page: &Page, props: SecondStepProps) -> Component {
    stubs::serve(include_str!("../../locales/en/screens.ftl"));
    let app = Renderer::with_root_and_props(page.root.clone().into(), props).render();
    settle().await;
    assert!(page.is_drawn());
    app
}

async fn answer(page: &Page) {
    page.input().set_value("012345");
    page.form().request_submit().unwrap();
    settle().await;
}

fn registering(url: &str) -> Said {
    let kind = StepKind::Register {
        url: url.to_owned(),
        optional: false,
    };
    Said::Transaction(Box::new(Transaction {
        pending_step: Some(Step {
            id: StepId("st".to_owned()),
            kind,
        }),
        ..offering(&[Totp])
    }))
}

#[wasm_bindgen_test]
async fn the_callback_of_today_is_told_how_it_ended() {
    let page = Page::with("");
    let server = Scripted::new([opening(&[Totp]), verified(Totp)]);
    let (at_first, first) = hearing();
    let mut app = mount(
        &page,
        SecondStepProps {
            on_outcome: at_first,
            ..props(server.clone())
        },
    )
    .await;
    let (now, heard) = hearing();
    app.update(SecondStepProps {
        on_outcome: now,
        ..props(server)
    });
    settle().await;
    answer(&page).await;
    assert!(first.borrow().is_empty());
    let heard = heard.borrow();
    assert!(
        matches!(heard[..], [Outcome::Verified { method: Totp, .. }]),
        "{heard:?}"
    );
    drop(heard);
    app.destroy();
}

#[wasm_bindgen_test]
async fn an_app_with_a_router_is_told_where_to_go_and_only_where_it_may() {
    let begin_again = "";
    let own = web_sys::window().unwrap().location().origin().unwrap();
    let registration = format!("{own}/register");
    let cases: [(&str, &[&str], Option<&str>); 4] = [
        ("/register", &[], Some(&registration)),
        ("https://id.example/new", &[], None),
        (
            "https://id.example/new",
            &["https://id.example"],
            Some("https://id.example/new"),
        ),
        (begin_again, &[], None),
    ];
    for (url, origins, to) in cases {
        let page = Page::with("");
        let (on_go_to, heard) = hearing();
        let app = mount(
            &page,
            SecondStepProps {
                continue_origins: origins.iter().map(ToString::to_string).collect(),
                on_go_to: Some(on_go_to),
                ..props(Scripted::new([registering(url)]))
            },
        )
        .await;
        page.click(".second-step-primary");
        assert_eq!(*heard.borrow(), [to.map(str::to_owned)], "{url}");
        app.destroy();
    }
}

#[wasm_bindgen_test]
async fn a_locked_sign_in_begins_again_at_its_address() {
    let page = Page::with("");
    let (on_go_to, heard) = hearing();
    let app = mount(
        &page,
        SecondStepProps {
            options: Options {
                restart_url: Some("/sign-in".to_owned()),
                ..Options::default()
            },
            on_go_to: Some(on_go_to),
            ..props(Scripted::new([locked()]))
        },
    )
    .await;
    page.click(".second-step-primary");
    let heard = heard.borrow();
    assert!(
        matches!(&heard[..], [Some(to)] if to.ends_with("/sign-in")),
        "{heard:?}"
    );
    drop(heard);
    app.destroy();
}

fn locked() -> Said {
    Said::Transaction(Box::new(Transaction {
        locked_for: Some(Duration::from_secs(60)),
        ..offering(&[Totp])
    }))
}

#[wasm_bindgen_test]
async fn without_a_router_the_page_goes_there_itself() {
    let page = Page::with("");
    let location = web_sys::window().unwrap().location();
    let app = mount(&page, props(Scripted::new([registering("#register")]))).await;
    page.click(".second-step-primary");
    let hash = location.hash().unwrap();
    location.set_hash("").unwrap();
    assert_eq!(hash, "#register");
    app.destroy();
}

#[wasm_bindgen_test]
async fn deliveries_and_help_are_told_to_who_wants_to_hear() {
    let page = Page::with("");
    let (on_delivery, deliveries) = hearing();
    let (on_help_read, topics) = hearing();
    let app = mount(
        &page,
        SecondStepProps {
            on_delivery: Some(on_delivery),
            on_help_read: Some(on_help_read),
            ..props(Scripted::new([opening(&[Sms, Totp])]))
        },
    )
    .await;
    page.input().focus().unwrap();
    stubs::type_in("1");
    page.click("[id$=-help-opener]");
    settle().await;
    assert_eq!(deliveries.borrow().len(), 1);
    assert_eq!(topics.borrow().len(), 1);
    app.destroy();
}

#[wasm_bindgen_test]
async fn unmounting_leaves_nothing_not_even_when_the_outcome_causes_it() {
    let page = Page::with("");
    let _stubs = Stubs;
    stubs::count();
    let app: Rc<RefCell<Option<Component>>> = Rc::default();
    let going = Rc::clone(&app);
    let on_outcome = Callback::from(move |_| {
        if let Some(app) = going.take() {
            app.destroy();
        }
    });
    for ends in [false, true] {
        let server = Scripted::new([opening(&[Totp]), verified(Totp)]);
        let props = SecondStepProps {
            on_outcome: on_outcome.clone(),
            ..props(server)
        };
        app.replace(Some(mount(&page, props).await));
        assert!(stubs::timers_left() > 0 && !stubs::listeners_left().is_empty());
        if ends {
            answer(&page).await;
            assert!(app.borrow().is_none(), "the outcome took it away");
        } else if let Some(app) = app.take() {
            app.destroy();
        }
        settle().await;
        assert_eq!(page.root.child_element_count(), 0);
        assert_eq!(stubs::listeners_left(), "");
        assert_eq!(stubs::timers_left(), 0);
    }
}
