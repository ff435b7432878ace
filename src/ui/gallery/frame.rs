//! A screen with a form as the driver would adopt it, made by Yew alone.

use yew::prelude::*;

use crate::ui::host::{Host, Link, Support};
use crate::ui::layout;
use crate::ui::scene::Scene;

/// What the frame is given.
#[derive(Clone, PartialEq, Properties)]
pub struct FrameProps {
    /// What everything is drawn with.
    pub scene: Scene,
}

/// The four pieces around the form.
#[component]
pub fn Frame(props: &FrameProps) -> Html {
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

/// A host page that gives everything it can.
pub fn host() -> Host {
    let page = |path: &str| Link::parse(path);
    Host {
        support: Support {
            name: Some("Servicedesk".to_owned()),
            phone: Some("08-123 45 67".to_owned()),
            email: Some("help@example.org".to_owned()),
            page: page("https://example.org/help"),
            hours: Some("8–17".to_owned()),
            time_zone: Some("Europe/Stockholm".to_owned()),
        },
        settings: page("/settings"),
        registration: page("/register"),
        app_passwords: page("/app-passwords"),
        app: page("/app"),
        personal_account: page("/personal"),
        policy: page("/policy"),
        report: page("/report"),
        switcher: vec!["en", "sv"],
        topics: Vec::new(),
    }
}
