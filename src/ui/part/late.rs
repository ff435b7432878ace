//! "Your text is taking its time": what to know, and the one way that is better now.

use yew::prelude::*;

use super::icon::{Icon, icon};
use super::prose::in_line;
use super::tag::{Marks, el, el_with, say, some};
use super::{button, resend};
use crate::flow::authenticator::Method;
use crate::flow::event::Event;
use crate::flow::view::{LateNotice, Lateness};
use crate::l10n::Arg;
use crate::ui::scene::Scene;

/// The place of the late notice: always there, so that what comes into it is said, politely and once.
pub fn region(scene: &Scene, method: Method, late: Option<&LateNotice>) -> Html {
    let marks = Marks {
        role: Some("status"),
        ..Marks::default()
    };
    let late = some(late.map(|late| notice(scene, method, late)));
    el_with("div", "second-step-late-region", marks, vec![late])
}

fn notice(scene: &Scene, method: Method, late: &LateNotice) -> Html {
    let (title, body) = ids(late.why);
    let mut text = vec![scene.text_for(body, method)];
    if let Some(seconds) = late.most_take_seconds {
        text.push(scene.text_with("late-most-take", &[("seconds", Arg::Count(seconds))]));
    }
    let children = vec![
        say("p", "second-step-late-title", scene.text_for(title, method)),
        say("p", "", in_line(&text)),
        way_on(scene, method, late),
    ];
    let text = el("div", "second-step-late-text", children);
    el("div", "second-step-late", vec![icon(Icon::Clock), text])
}

fn way_on(scene: &Scene, method: Method, late: &LateNotice) -> Html {
    match (&late.instead, late.resend) {
        (Some(choice), _) => {
            let text = scene.text_about("instead-action", choice.method, choice.hint.as_deref());
            button::secondary(scene, text, Event::Chose(choice.id.clone()))
        }
        (None, Some(resend)) => resend::row(scene, method, resend),
        (None, None) => Html::default(),
    }
}

/// Whether the notice itself offers to send again, so that nothing below it has to.
pub const fn offers_resend(late: Option<&LateNotice>) -> bool {
    matches!(
        late,
        Some(LateNotice {
            instead: None,
            resend: Some(_),
            ..
        })
    )
}

/// The table of late notices: title and text.
const fn ids(why: Lateness) -> (&'static str, &'static str) {
    match why {
        Lateness::Overdue => ("late-overdue-title", "late-overdue-body"),
        Lateness::Claimed => ("late-claimed-title", "late-claimed-body"),
        Lateness::Failed => ("late-failed-title", "late-failed-body"),
        Lateness::Queued => ("late-queued-title", "late-queued-body"),
        Lateness::SlowRoute => ("late-slow-title", "late-slow-body"),
    }
}
