//! Asking for another code: always in sight, and when it has to wait, with the reason.

use yew::prelude::*;

use super::button;
use crate::flow::authenticator::Method;
use crate::flow::event::Event;
use crate::flow::view::Resend;
use crate::l10n::Arg;
use crate::ui::part_id;
use crate::ui::scene::Scene;

/// The row below the field.
pub fn row(scene: &Scene, method: Method, resend: Resend) -> Html {
    html! {
        <div class="second-step-resend">{ control(scene, method, resend) }</div>
    }
}

fn control(scene: &Scene, method: Method, resend: Resend) -> Html {
    let action = scene.text_for("resend-action", method);
    match resend {
        Resend::Ready => button::quiet(scene, action, Event::AskedAgain),
        Resend::In(seconds) => {
            let note = scene.text_with("resend-wait", &[("seconds", Arg::Count(seconds))]);
            let id = scene.part_id(part_id::RESEND_NOTE);
            html! {
                <>
                    <button type="button" class="second-step-button second-step-quiet" aria-disabled="true"
                        aria-describedby={id.clone()}>{ action }</button>
                    <span class="second-step-note" {id}>{ note }</span>
                </>
            }
        }
        Resend::Asking => html! {
            <button type="button" class="second-step-button second-step-quiet" aria-disabled="true">
                { scene.text_for("send-busy", method) }
            </button>
        },
        Resend::NoMore => {
            html! { <p class="second-step-note">{ scene.text_for("resend-none", method) }</p> }
        }
    }
}
