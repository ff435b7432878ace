//! Support, as far as the host page says where it is.

use yew::prelude::*;

use super::icon::{Icon, icon};
use super::tag::{el, link, say, some};
use crate::l10n::Arg;
use crate::ui::host::Link;
use crate::ui::scene::Scene;

/// The ways to reach support; nothing where there are none.
pub fn list(scene: &Scene) -> Html {
    let support = &scene.host.support;
    if !support.is_reachable() {
        return Html::default();
    }
    let said = |id: &str, name: &'static str, value: &str| {
        scene.text_with(id, &[(name, Arg::Text(value))])
    };
    let mut ways = Vec::new();
    if let (Some(phone), Some(link)) = (&support.phone, support.phone_link()) {
        ways.push(entry(
            said("support-phone", "phone", phone),
            &link,
            Icon::Phone,
        ));
    }
    if let (Some(email), Some(link)) = (&support.email, support.email_link()) {
        ways.push(entry(
            said("support-email", "email", email),
            &link,
            Icon::Envelope,
        ));
    }
    if let Some(page) = &support.page {
        ways.push(entry(scene.text("support-page"), page, Icon::Onward));
    }
    let name = said(
        "support-heading",
        "name",
        support.name.as_deref().unwrap_or("none"),
    );
    let hours = hours(scene).map(|hours| {
        say(
            "p",
            "second-step-note",
            said("support-hours", "hours", &hours),
        )
    });
    let children = vec![
        say("p", "second-step-support-name", name),
        el("ul", "", ways),
        some(hours),
    ];
    el("div", "second-step-support", children)
}

/// The host's words, with the name of the time zone for readers in another one.
fn hours(scene: &Scene) -> Option<String> {
    let support = &scene.host.support;
    let hours = support.hours.as_deref()?;
    let zone = support.time_zone.as_deref();
    Some(match zone.and_then(|zone| scene.l10n.time_zone(zone)) {
        Some(zone) => [hours, " (", &zone, ")"].concat(),
        None => hours.to_owned(),
    })
}

fn entry(text: String, address: &Link, of: Icon) -> Html {
    let way = link(
        "second-step-way",
        address.as_str(),
        vec![icon(of), say("span", "", text)],
    );
    el("li", "", vec![way])
}
