//! A push is sent and waited for.

use yew::prelude::*;

use super::Words;
use crate::flow::authenticator::Method;
use crate::flow::challenge::MatchNumber;
use crate::flow::event::Event;
use crate::flow::help::Topic;
use crate::flow::view::{PushState, PushView};
use crate::l10n::Arg;
use crate::ui::part::icon::{Icon, icon};
use crate::ui::part::{button, late};
use crate::ui::scene::Scene;

pub(super) fn words(scene: &Scene, view: &PushView) -> Words {
    let hint = view.hint.as_deref();
    let named = [("hint", Arg::Text(hint.unwrap_or("none")))];
    match view.state {
        PushState::NotAsked | PushState::Asking => Words::new(
            scene.text_for("send-heading", Method::Push),
            scene.text_about("send-intro", Method::Push, hint),
        ),
        PushState::Waiting => {
            let intro = if matches!(view.number, Some(MatchNumber::Ask(_))) {
                "push-ask-intro"
            } else {
                "push-intro"
            };
            Words::new(
                scene.text_with("push-heading", &[("state", Arg::Text("waiting"))]),
                scene.text_with(intro, &named),
            )
        }
        PushState::Over => Words::new(
            scene.text_with("push-heading", &[("state", Arg::Text("over"))]),
            scene.text("push-over-intro"),
        ),
    }
}

pub(super) fn body(scene: &Scene, view: &PushView) -> Html {
    html! {
        <>
            { match view.state {
                PushState::NotAsked => {
                    button::primary(scene, scene.text_about("send-action", Method::Push, view.hint.as_deref()), Event::AskedToSend)
                }
                PushState::Asking => button::busy(scene.text_for("send-busy", Method::Push)),
                PushState::Waiting => waiting(scene, view),
                PushState::Over => button::primary(scene, scene.text_for("resend-action", Method::Push), Event::AskedToSend),
            } }
            { late::region(scene, Method::Push, view.late.as_ref()) }
            if view.state == PushState::Waiting || view.state == PushState::Over {
                <div class="second-step-resend">
                    { button::quiet(scene, scene.text("push-not-mine"), Event::OpenedHelp(Some(Topic::CodeNotRequested))) }
                </div>
            }
        </>
    }
}

/// The number to match stands large and is never localised: it must look like the one on the phone.
fn waiting(scene: &Scene, view: &PushView) -> Html {
    html! {
        <>
            if let Some(MatchNumber::Show(number)) = &view.number {
                <div class="second-step-match">
                    <p>{ scene.text("push-show-label") }</p>
                    <p class="second-step-number" dir="ltr" data-second-step-data="">{ number.clone() }</p>
                </div>
            }
            if !matches!(view.number, Some(MatchNumber::Ask(_))) {
                <p class="second-step-waiting">{ icon(Icon::Busy) }<span>{ scene.text("push-waiting") }</span></p>
            }
        </>
    }
}
