//! The gallery's page: the views drawn in a locale, one or all, with a form as the driver would adopt it.

use std::rc::Rc;

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;
use yew::prelude::*;

use super::views;
use crate::l10n::{Localizer, PlainFormat, Texts};
use crate::ui::host::{Host, Link, Support, Switcher};
use crate::ui::layout;
use crate::ui::scene::Scene;

/// The names of all views.
#[wasm_bindgen(js_name = galleryNames)]
pub fn names() -> Vec<String> {
    views::all().into_iter().map(|(name, _)| name).collect()
}

/// Draws the view of this name into `root`, in a language with these texts.
#[wasm_bindgen(js_name = galleryDraw)]
pub fn draw(root: Element, name: &str, language: &str, screens: &str, help: &str) {
    let texts = Texts {
        screens,
        help: Some(help),
        overrides: None,
    };
    let l10n = Rc::new(Localizer::new(language, texts, Rc::new(PlainFormat)));
    let Some((name, view)) = views::all().into_iter().find(|(named, _)| named == name) else {
        return;
    };
    let scene = Scene {
        view: Rc::new(view),
        l10n,
        dispatch: Callback::noop(),
        id: name.into(),
        host: Rc::new(host()),
    };
    yew::Renderer::<Frame>::with_root_and_props(root, FrameProps { scene }).render();
}

#[derive(Clone, PartialEq, Properties)]
struct FrameProps {
    scene: Scene,
}

/// What the driver makes around the adopted form, made here by Yew alone.
#[component]
fn Frame(props: &FrameProps) -> Html {
    let scene = &props.scene;
    let input = scene.part_id("code");
    html! {
        <>
            <div class="second-step-head">{ layout::head(scene) }</div>
            if let Some(field) = layout::field(&scene.view, &scene.l10n) {
                <form class="second-step-form">
                    <label class="second-step-label" for={input.clone()}>{ field.label.clone() }</label>
                    <input id={input} class={field.class()} inputmode={field.input_mode()} dir="ltr" name="code"
                        autocomplete="one-time-code" aria-describedby={field.described_by(&scene.id)}
                        aria-invalid={field.is_invalid.then_some("true")} value={typed(&field)} />
                    <div class="second-step-field-notes">{ layout::field_notes(scene) }</div>
                    <div class="second-step-form-end">{ layout::form_end(scene) }</div>
                    <button type="button" class="second-step-submit" aria-disabled={field.busy.then_some("true")}>
                        { field.submit }
                    </button>
                </form>
            }
            <div class="second-step-body">{ layout::body(scene) }</div>
        </>
    }
}

/// Something in the field, where it was refused.
fn typed(field: &layout::Field) -> &'static str {
    if field.is_invalid || field.busy {
        "385022"
    } else {
        ""
    }
}

fn host() -> Host {
    let page = |path: &str| Link::parse(path);
    Host {
        support: Support {
            name: Some("Servicedesk".to_owned()),
            phone: Some("08-123 45 67".to_owned()),
            email: Some("help@example.org".to_owned()),
            page: page("https://example.org/help"),
            hours: Some("8–17 CET".to_owned()),
        },
        settings: page("/settings"),
        registration: page("/register"),
        app_passwords: page("/app-passwords"),
        app: page("/app"),
        personal_account: page("/personal"),
        policy: page("/policy"),
        report: page("/report"),
        switcher: Some(Switcher {
            languages: vec![
                ("en".to_owned(), "English".to_owned()),
                ("sv".to_owned(), "Svenska".to_owned()),
            ],
            on_choose: Callback::noop(),
        }),
    }
}
