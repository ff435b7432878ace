//! The ends, good and bad, and the server that does not answer.

use yew::prelude::*;

use super::Words;
use super::step::codes_left;
use crate::flow::event::Event;
use crate::flow::view::{FailedView, Screen};
use crate::l10n::Arg;
use crate::ui::part::alert::reference_line;
use crate::ui::part::icon::{Icon, icon};
use crate::ui::part::tag::{el, row, some};
use crate::ui::part::{button, support};
use crate::ui::scene::Scene;

/// A large icon above the heading of an end.
pub(super) fn emblem(screen: &Screen) -> Html {
    let (class, of) = match screen {
        Screen::Verified { .. } => ("second-step-emblem second-step-good", Icon::Tick),
        Screen::Failed(FailedView::Locked { .. }) => ("second-step-emblem", Icon::Lock),
        Screen::Failed(FailedView::Expired) => ("second-step-emblem", Icon::Clock),
        Screen::Unreachable => ("second-step-emblem", Icon::Offline),
        _ => return Html::default(),
    };
    el("div", class, vec![icon(of)])
}

pub(super) fn words(scene: &Scene) -> Option<Words> {
    Some(match scene.view.screen {
        Screen::Verified {
            recovery_codes_left,
        } => {
            let mut words =
                Words::new(scene.text("verified-heading"), scene.text("verified-intro"));
            words
                .intro
                .extend(recovery_codes_left.map(|left| codes_left(scene, left)));
            words
        }
        Screen::Cancelled => Words::new(
            scene.text("cancelled-heading"),
            scene.text("cancelled-intro"),
        ),
        Screen::Failed(FailedView::Expired) => {
            Words::new(scene.text("expired-heading"), scene.text("expired-intro"))
        }
        Screen::Failed(FailedView::Locked {
            minutes,
            until_millis,
        }) => Words::new(
            scene.text("locked-heading"),
            locked(scene, minutes, until_millis),
        ),
        Screen::Unreachable => Words::new(
            scene.text("unreachable-heading"),
            scene.text("unreachable-intro"),
        ),
        _ => return None,
    })
}

fn locked(scene: &Scene, minutes: Option<u32>, until: Option<i64>) -> String {
    let (known, minutes, time) = match (minutes, until) {
        (Some(minutes), Some(until)) => ("yes", minutes, scene.l10n.time_of_day(until)),
        _ => ("no", 0, String::new()),
    };
    scene.text_with(
        "locked-intro",
        &[
            ("known", Arg::Text(known)),
            ("minutes", Arg::Count(minutes)),
            ("time", Arg::Text(&time)),
        ],
    )
}

pub(super) fn body(scene: &Scene) -> Html {
    let is_locked = matches!(scene.view.screen, Screen::Failed(FailedView::Locked { .. }));
    let reference = scene.view.help.ways.reference.as_deref();
    let reference = reference.map(|reference| reference_line(scene, reference));
    row(vec![
        button::primary(scene, scene.text("end-action"), Event::StartedOver),
        some(reference),
        if is_locked {
            support::list(scene)
        } else {
            Html::default()
        },
    ])
}
