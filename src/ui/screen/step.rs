//! What comes after a good answer, and what there is where nothing is registered.

use yew::prelude::*;

use super::Words;
use crate::flow::event::{Event, OfferAnswer, StepChoice};
use crate::flow::view::Screen;
use crate::l10n::Arg;
use crate::ui::part::tag::{link, row, some};
use crate::ui::part::{button, support};
use crate::ui::scene::Scene;

pub(super) fn words(scene: &Scene) -> Option<Words> {
    Some(match scene.view.screen {
        Screen::RememberStep => {
            Words::new(scene.text("remember-heading"), scene.text("remember-intro"))
        }
        Screen::RegisterStep { optional } => {
            let args = [("optional", yes_or_no(optional))];
            Words::new(
                scene.text_with("register-heading", &args),
                scene.text_with("register-intro", &args),
            )
        }
        Screen::Offer {
            register: true,
            recovery_codes_left,
        } => {
            let mut words = Words::new(scene.text("offer-heading"), scene.text("offer-intro"));
            words
                .intro
                .extend(recovery_codes_left.map(|left| codes_left(scene, left)));
            words
        }
        Screen::Offer {
            recovery_codes_left,
            ..
        } => Words::new(
            scene.text("verified-heading"),
            codes_left(scene, recovery_codes_left.unwrap_or_default()),
        ),
        Screen::NoMethod { can_register } => {
            let intro = scene.text_with("no-method-intro", &[("can", yes_or_no(can_register))]);
            Words::new(scene.text("no-method-heading"), intro)
        }
        _ => return None,
    })
}

/// How many recovery codes are left.
pub(super) fn codes_left(scene: &Scene, left: u32) -> String {
    scene.text_with("verified-recovery-left", &[("left", Arg::Count(left))])
}

const fn yes_or_no(yes: bool) -> Arg<'static> {
    Arg::Text(if yes { "yes" } else { "no" })
}

pub(super) fn body(scene: &Scene) -> Html {
    match scene.view.screen {
        Screen::RememberStep => pair(
            scene,
            ("remember-yes", Event::ChoseInStep(StepChoice::Yes)),
            Some(("remember-no", Event::ChoseInStep(StepChoice::No))),
        ),
        Screen::RegisterStep { optional } => pair(
            scene,
            ("register-action", Event::ChoseInStep(StepChoice::Yes)),
            optional.then_some(("register-later", Event::ChoseInStep(StepChoice::No))),
        ),
        Screen::Offer {
            register: false, ..
        } => pair(
            scene,
            ("code-submit", Event::AnsweredOffer(OfferAnswer::NotNow)),
            None,
        ),
        Screen::Offer { .. } => pair(
            scene,
            ("offer-action", Event::AnsweredOffer(OfferAnswer::Register)),
            Some(("register-later", Event::AnsweredOffer(OfferAnswer::NotNow))),
        ),
        Screen::NoMethod { .. } => no_method(scene),
        _ => Html::default(),
    }
}

fn pair(scene: &Scene, yes: (&'static str, Event), no: Option<(&'static str, Event)>) -> Html {
    let no = no.map(|(id, event)| button::secondary(scene, scene.text(id), event));
    row(vec![
        button::primary(scene, scene.text(yes.0), yes.1),
        some(no),
    ])
}

fn no_method(scene: &Scene) -> Html {
    let register = scene.host.registration.as_ref().map(|page| {
        let text = Html::from(scene.text("register-action"));
        link(
            "second-step-button second-step-primary",
            page.as_str(),
            vec![text],
        )
    });
    row(vec![some(register), support::list(scene)])
}
