//! Asking for another code: always in sight, and when it has to wait, with the reason.

use yew::prelude::*;

use super::button;
use super::tag::{Marks, el_with, say};
use crate::flow::authenticator::Method;
use crate::flow::event::Event;
use crate::flow::view::Resend;
use crate::l10n::Arg;
use crate::ui::part_id;
use crate::ui::scene::Scene;

/// The row below the field, or in the late notice, which would be read aloud again with each change of the countdown.
pub fn row(scene: &Scene, method: Method, resend: Resend) -> Html {
    let action = || scene.text_for("resend-action", method);
    let children = match resend {
        Resend::Ready => vec![button::quiet(scene, action(), Event::AskedAgain)],
        Resend::In(seconds) => {
            let id = Some(scene.part_id(part_id::RESEND_NOTE));
            let note = scene.text_with("resend-wait", &[("seconds", Arg::Count(seconds))]);
            let marks = Marks {
                id: id.clone(),
                ..Marks::default()
            };
            let note = el_with("span", "second-step-note", marks, vec![note.into()]);
            vec![button::quiet_disabled(action(), id), note]
        }
        Resend::Asking => vec![button::quiet_disabled(
            scene.text_for("send-busy", method),
            None,
        )],
        Resend::NoMore => vec![say(
            "p",
            "second-step-note",
            scene.text_for("resend-none", method),
        )],
    };
    let silent = Marks {
        is_silent: true,
        ..Marks::default()
    };
    el_with("div", "second-step-resend", silent, children)
}
