//! News, said politely: the region is always there, what changes in it is read aloud.

use yew::prelude::*;

use super::icon::{Icon, icon};
use super::tag::{Marks, el, el_with, row, say, some};
use crate::flow::view::{AlertKind, Status};
use crate::l10n::Arg;
use crate::ui::scene::Scene;

/// The live region. What another part of the screen shows already is only said, not drawn.
pub fn region(scene: &Scene) -> Html {
    let status = scene.view.status;
    let class = if status.is_some_and(is_drawn) {
        "second-step-status"
    } else {
        "second-step-said"
    };
    let news = status.map(|status| say("p", "", text(scene, status)));
    let offline = is_offline(scene).then(|| {
        let children = vec![
            icon(Icon::Offline),
            say("span", "", scene.text("offline-notice")),
        ];
        el("p", "second-step-offline", children)
    });
    row(vec![
        said(class, news),
        said("second-step-offline-region", offline),
    ])
}

fn said(class: &'static str, news: Option<Html>) -> Html {
    el_with(
        "div",
        class,
        Marks {
            role: Some("status"),
            ..Marks::default()
        },
        vec![some(news)],
    )
}

/// Offline, and no alert that says so already.
fn is_offline(scene: &Scene) -> bool {
    let said = scene
        .view
        .alert
        .as_ref()
        .is_some_and(|alert| alert.kind == AlertKind::Offline);
    scene.view.offline && !said
}

const fn is_drawn(status: Status) -> bool {
    matches!(status, Status::SentAgain(_) | Status::BackOnline)
}

fn text(scene: &Scene, status: Status) -> String {
    match status {
        Status::Sent(method) => scene.text_for("status-sent", method),
        Status::SentAgain(method) => scene.text_for("status-sent-again", method),
        Status::Verifying => scene.text("code-submit-busy"),
        Status::ExpiresInMinutes(minutes) => {
            scene.text_with("code-expires", &[("minutes", Arg::Count(minutes))])
        }
        Status::BackOnline => scene.text("status-back-online"),
        Status::CanResend => match scene.method() {
            Some(method) => scene.text_for("status-can-resend", method),
            None => String::new(),
        },
        Status::ReferenceCopied => scene.text("status-reference-copied"),
        Status::Verified => scene.text("verified-heading"),
    }
}
