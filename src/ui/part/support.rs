//! Support, as far as the host page says where it is.

use yew::prelude::*;

use super::icon::{Icon, icon};
use crate::l10n::Arg;
use crate::ui::host::Link;
use crate::ui::scene::Scene;

/// The ways to reach support; nothing where there are none.
pub fn list(scene: &Scene) -> Html {
    let support = &scene.host.support;
    if !support.is_reachable() {
        return Html::default();
    }
    let name = support.name.as_deref().unwrap_or("none");
    html! {
        <div class="second-step-support" data-second-step-data="">
            <p class="second-step-support-name">{ scene.text_with("support-heading", &[("name", Arg::Text(name))]) }</p>
            <ul>
                { given("support-phone", "phone", support.phone.as_deref(), support.phone_link(), Icon::Phone, scene) }
                { given("support-email", "email", support.email.as_deref(), support.email_link(), Icon::Envelope, scene) }
                if let Some(page) = &support.page {
                    { entry(scene.text("support-page"), page, Icon::Onward) }
                }
            </ul>
            if let Some(hours) = &support.hours {
                <p class="second-step-note">{ scene.text_with("support-hours", &[("hours", Arg::Text(hours))]) }</p>
            }
        </div>
    }
}

fn given(
    id: &str,
    name: &'static str,
    value: Option<&str>,
    link: Option<Link>,
    of: Icon,
    scene: &Scene,
) -> Html {
    match (value, link) {
        (Some(value), Some(link)) => {
            entry(scene.text_with(id, &[(name, Arg::Text(value))]), &link, of)
        }
        _ => Html::default(),
    }
}

fn entry(text: String, link: &Link, of: Icon) -> Html {
    html! {
        <li><a class="second-step-way" href={link.as_str().to_owned()}>{ icon(of) }<span>{ text }</span></a></li>
    }
}
