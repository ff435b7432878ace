//! The ways on at the end of a help topic: the widget's own actions, and the host's pages. What cannot be done now, and
//! what the host has no page for, is not offered.

use yew::prelude::*;

use super::icon::{Icon, icon, of_method};
use super::{alert, support};
use crate::flow;
use crate::flow::help::Topic;
use crate::flow::view::Resend;
use crate::ui::host::Link;
use crate::ui::scene::Scene;

/// One way on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Way {
    /// Switch to the best other way, in one action.
    Instead,
    /// Another code.
    Resend,
    /// The chooser.
    Choose,
    /// Support, with the reference.
    Support,
    /// The page where methods are managed.
    Settings,
    /// The page where a method is registered.
    Registration,
    /// Where an authenticator app is had.
    App,
    /// The page about app passwords.
    AppPasswords,
    /// The organisation's page about all this.
    Policy,
    /// Where a personal account is managed.
    PersonalAccount,
    /// Where something suspicious is reported.
    Report,
}

/// The ways on of a topic, those that can be taken now.
pub fn list(scene: &Scene, topic: Topic) -> Html {
    let ways: Vec<Html> = ways(topic)
        .iter()
        .filter_map(|way| drawn(scene, *way))
        .collect();
    let with_support = ways_lead_to_support(topic);
    html! {
        <>
            if !ways.is_empty() {
                <ul class="second-step-ways">{ for ways.into_iter().map(|way| html! { <li>{ way }</li> }) }</ul>
            }
            if with_support { { contact(scene) } }
        </>
    }
}

/// The table of ways, in the order in which they are best tried.
const fn ways(topic: Topic) -> &'static [Way] {
    use Topic as T;
    use Way as W;
    match topic {
        T::WhyTwoSteps => &[W::Policy, W::PersonalAccount],
        T::NoPhoneToday => &[W::Choose, W::Settings, W::Support],
        T::LostPhone => &[W::Choose, W::Settings, W::Report, W::Support],
        T::NoTextOrCall => &[W::Instead, W::Resend, W::Choose, W::App, W::Support],
        T::AppPasswords => &[W::AppPasswords, W::Support],
        T::AppCodeRefused => &[W::Choose, W::Support],
        T::PushNotArriving => &[W::Instead, W::Resend, W::Choose, W::Report, W::Support],
        T::EmailNotArriving => &[W::Resend, W::Instead, W::Choose, W::Support],
        T::CodeNotRequested => &[W::Report, W::Settings, W::Support],
        T::HardwareToken | T::RecoveryCodes | T::SecurityKey => {
            &[W::Instead, W::Choose, W::Support]
        }
        T::TemporaryPass => &[W::Choose, W::Registration, W::Support],
        T::Locked | T::NothingHelped => &[W::Choose, W::Support],
        T::AfterSignIn => &[W::Registration, W::Settings],
    }
}

fn ways_lead_to_support(topic: Topic) -> bool {
    ways(topic).contains(&Way::Support)
}

fn drawn(scene: &Scene, way: Way) -> Option<Html> {
    let (help, host) = (&scene.view.help.ways, &scene.host);
    match way {
        Way::Instead => help.instead.as_ref().map(|choice| {
            let text = scene.text_about("instead-action", choice.method, choice.hint.as_deref());
            action(
                scene,
                of_method(choice.method),
                text,
                flow::Event::Chose(choice.id.clone()),
            )
        }),
        Way::Resend => {
            let method = scene
                .method()
                .filter(|_| help.resend == Some(Resend::Ready))?;
            Some(action(
                scene,
                of_method(method),
                scene.text_for("resend-action", method),
                flow::Event::AskedAgain,
            ))
        }
        Way::Choose => help.choose.then(|| {
            action(
                scene,
                Icon::Shield,
                scene.text("alternatives-action"),
                flow::Event::AskedForAlternatives,
            )
        }),
        Way::Support => None,
        Way::Settings => page(scene, host.settings.as_ref(), "way-settings"),
        Way::Registration => page(scene, host.registration.as_ref(), "way-registration"),
        Way::App => page(scene, host.app.as_ref(), "way-app"),
        Way::AppPasswords => page(scene, host.app_passwords.as_ref(), "way-app-passwords"),
        Way::Policy => page(scene, host.policy.as_ref(), "way-policy"),
        Way::PersonalAccount => page(
            scene,
            host.personal_account.as_ref(),
            "way-personal-account",
        ),
        Way::Report => page(scene, host.report.as_ref(), "way-report"),
    }
}

fn action(scene: &Scene, of: Icon, text: String, event: flow::Event) -> Html {
    html! {
        <button type="button" class="second-step-way" onclick={scene.on::<MouseEvent>(event)}>
            { icon(of) }<span>{ text }</span>
        </button>
    }
}

fn page(scene: &Scene, link: Option<&Link>, id: &'static str) -> Option<Html> {
    let link = link?;
    Some(html! {
        <a class="second-step-way" href={link.as_str().to_owned()}>{ icon(Icon::Onward) }<span>{ scene.text(id) }</span></a>
    })
}

/// Support, with the reference that it will ask for.
fn contact(scene: &Scene) -> Html {
    html! {
        <>
            { support::list(scene) }
            if let Some(reference) = &scene.view.help.ways.reference { { alert::reference_line(scene, reference) } }
        </>
    }
}
