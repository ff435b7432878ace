//! A push is sent and waited for.

use yew::prelude::*;

use super::{Words, code};
use crate::flow::authenticator::Method;
use crate::flow::challenge::MatchNumber;
use crate::flow::event::Event;
use crate::flow::help::Topic;
use crate::flow::view::{PushState, PushView, Resend, Screen};
use crate::l10n::Arg;
use crate::ui::part::icon::{Icon, icon};
use crate::ui::part::tag::{Marks, el, el_with, row, say, some};
use crate::ui::part::{button, late, resend};
use crate::ui::part_id;
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
    let method = Method::Push;
    let send = match view.state {
        PushState::NotAsked => {
            let text = scene.text_about("send-action", method, view.hint.as_deref());
            button::primary(scene, text, Event::AskedToSend)
        }
        PushState::Asking => button::busy(scene.text_for("send-busy", method)),
        PushState::Waiting => waiting(scene, view),
        PushState::Over if view.resend == Resend::Ready => button::primary(
            scene,
            scene.text_for("resend-action", method),
            Event::AskedToSend,
        ),
        PushState::Over => resend::row(scene, method, view.resend),
    };
    let is_asked = matches!(view.state, PushState::Waiting | PushState::Over);
    let not_mine = is_asked.then(|| {
        let report = Event::OpenedHelp(Some(Topic::CodeNotRequested));
        el(
            "div",
            "second-step-resend",
            vec![button::quiet(scene, scene.text("push-not-mine"), report)],
        )
    });
    let limits = match view.number {
        // Where there is a field, its hint says so.
        Some(MatchNumber::Ask(_)) => Html::default(),
        _ => code::limits(scene, view.attempts_left),
    };
    row(vec![
        send,
        limits,
        late::region(scene, method, view.late.as_ref()),
        some(not_mine),
    ])
}

/// Whether the number to match is shown: it is said with the heading, which has the focus when it comes.
pub(super) fn shows_number(screen: &Screen) -> bool {
    matches!(
        screen,
        Screen::Push(PushView {
            state: PushState::Waiting,
            number: Some(MatchNumber::Show(_)),
            ..
        })
    )
}

/// The number to match stands large and is never localised: it must look like the one on the phone.
fn waiting(scene: &Scene, view: &PushView) -> Html {
    let number = match &view.number {
        Some(MatchNumber::Ask(_)) => return Html::default(),
        Some(MatchNumber::Show(number)) => {
            let marks = Marks {
                is_ltr: true,
                is_data: true,
                ..Marks::default()
            };
            let number = el_with(
                "p",
                "second-step-number",
                marks,
                vec![Html::from(number.clone())],
            );
            let marks = Marks {
                id: Some(scene.part_id(part_id::MATCH)),
                ..Marks::default()
            };
            let label = say("p", "", scene.text("push-show-label"));
            el_with("div", "second-step-match", marks, vec![label, number])
        }
        None => Html::default(),
    };
    let text = say("span", "", scene.text("push-waiting"));
    row(vec![
        number,
        el("p", "second-step-waiting", vec![icon(Icon::Busy), text]),
    ])
}
