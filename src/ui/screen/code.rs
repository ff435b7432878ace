//! A code is sent and typed.

use yew::prelude::*;

use super::Words;
use crate::flow::challenge::ResendPolicy;
use crate::flow::event::Event;
use crate::flow::view::{CodeView, Screen, Sending, WhichCounts};
use crate::l10n::Arg;
use crate::ui::layout::{Field, has_field};
use crate::ui::part::icon::{Icon, icon};
use crate::ui::part::prose::in_line;
use crate::ui::part::tag::{Marks, el, el_with, row, say, some};
use crate::ui::part::{button, late, resend};
use crate::ui::part_id;
use crate::ui::scene::Scene;

pub(super) fn words(scene: &Scene, view: &CodeView) -> Words {
    let (method, hint) = (view.method, view.hint.as_deref());
    if !has_field(view) {
        return Words::new(
            scene.text_for("send-heading", method),
            scene.text_about("send-intro", method, hint),
        );
    }
    let intro = match view.ordinal {
        _ if view.another_code => scene.text("code-another-intro"),
        Some(ordinal) => scene.text_with("code-ordinal-intro", &[("ordinal", Arg::Count(ordinal))]),
        None => scene.text_about("code-intro", method, hint),
    };
    let mut words = Words::new(scene.text_for("code-heading", method), intro);
    words
        .intro
        .extend(view.counts.map(|counts| which_counts(scene, counts)));
    words
}

fn which_counts(scene: &Scene, counts: WhichCounts) -> String {
    let id = match counts.policy {
        ResendPolicy::Same => "counts-same",
        ResendPolicy::Replaces => "counts-replaces",
        ResendPolicy::Both => "counts-both",
    };
    let time = scene.l10n.time_of_day(counts.newest_at_millis);
    scene.text_with(
        id,
        &[
            ("sends", Arg::Count(counts.sends)),
            ("time", Arg::Text(&time)),
        ],
    )
}

/// Below the field: the shape of the code, how long it lives, the tries left, and whom not to give it to.
pub(super) fn hint(scene: &Scene, field: &Field) -> Html {
    let facts = facts(scene, field);
    let facts = (!facts.is_empty()).then(|| say("p", "", in_line(&facts)));
    let never = matches!(scene.view.screen, Screen::Code(_)).then(|| {
        let text = say("span", "", scene.text("code-never-share"));
        el("p", "second-step-never", vec![icon(Icon::Shield), text])
    });
    let marks = Marks {
        id: Some(scene.part_id(part_id::HINT)),
        ..Marks::default()
    };
    el_with(
        "div",
        "second-step-hint",
        marks,
        vec![some(facts), some(never)],
    )
}

/// Below what has no field: how many tries are left.
pub(super) fn limits(scene: &Scene, attempts: Option<u32>) -> Html {
    let lines = lasting(scene, None, attempts);
    some((!lines.is_empty()).then(|| say("p", "second-step-note", in_line(&lines))))
}

/// How long it lasts, and how many tries are left unless the alert says so.
fn lasting(scene: &Scene, minutes: Option<u32>, attempts: Option<u32>) -> Vec<String> {
    let expires =
        minutes.map(|minutes| scene.text_with("code-expires", &[("minutes", Arg::Count(minutes))]));
    let alert_says_it = scene
        .view
        .alert
        .as_ref()
        .is_some_and(|alert| alert.attempts_left.is_some());
    let attempts = attempts
        .filter(|_| !alert_says_it)
        .map(|left| scene.text_with("attempts-left", &[("attempts", Arg::Count(left))]));
    expires.into_iter().chain(attempts).collect()
}

fn facts(scene: &Scene, field: &Field) -> Vec<String> {
    let shape = match field.length {
        _ if !field.is_numeric => Some(scene.text("code-format-letters")),
        Some(length) => Some(scene.text_with(
            "code-format-digits",
            &[("count", Arg::Count(u32::from(length)))],
        )),
        None => None,
    };
    let (auto, lasting) = match &scene.view.screen {
        Screen::Code(view) => (
            view.auto_submit.then(|| scene.text("code-auto-submit")),
            lasting(scene, view.expires_in_minutes, view.attempts_left),
        ),
        Screen::Push(view) => (None, lasting(scene, None, view.attempts_left)),
        _ => (None, Vec::new()),
    };
    shape.into_iter().chain(auto).chain(lasting).collect()
}

pub(super) fn body(scene: &Scene, view: &CodeView) -> Html {
    let (method, hint) = (view.method, view.hint.as_deref());
    let send = match view.sending {
        Sending::NotAsked => button::primary(
            scene,
            scene.text_about("send-action", method, hint),
            Event::AskedToSend,
        ),
        Sending::Asking => button::busy(scene.text_for("send-busy", method)),
        Sending::Undeliverable(_) if !has_field(view) => {
            button::primary(scene, scene.text("retry-action"), Event::AskedAgain)
        }
        _ => Html::default(),
    };
    let late = if method.is_sent() {
        late::region(scene, method, view.late.as_ref())
    } else {
        Html::default()
    };
    let resend = match view.sending {
        _ if late::offers_resend(view.late.as_ref()) => Html::default(),
        Sending::Sent(state) => resend::row(scene, method, state),
        Sending::Undeliverable(state) if has_field(view) => resend::row(scene, method, state),
        _ => Html::default(),
    };
    row(vec![send, late, resend])
}
