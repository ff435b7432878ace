//! The ways on at the end of a help topic: the widget's own actions, and the host's pages. What cannot be done now, and
//! what the host has no page for, is not offered.

use yew::prelude::*;

use super::button::Says;
use super::icon::{Icon, icon, of_method};
use super::tag::{el, link, row, say, some};
use super::{alert, button, support};
use crate::flow;
use crate::flow::authenticator::Method;
use crate::flow::event::KeySupport;
use crate::flow::help::Topic;
use crate::flow::view::{KeyState, Resend, Screen};
use crate::ui::host::Link;
use crate::ui::scene::Scene;

/// One way on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Way {
    /// Switch to the best other way, in one action.
    Instead,
    /// Another code.
    Resend,
    /// The key prompt again.
    Retry,
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
    let mut entries = Vec::new();
    for way in ways(topic) {
        if let Some(way) = drawn(scene, *way) {
            entries.push(el("li", "", vec![way]));
        }
    }
    let list = if entries.is_empty() {
        Html::default()
    } else {
        el("ul", "second-step-ways", entries)
    };
    let leads_to_support = ways(topic).contains(&Way::Support);
    row(vec![
        list,
        if leads_to_support {
            contact(scene)
        } else {
            Html::default()
        },
    ])
}

/// The table of ways, in the order in which they are best tried.
const fn ways(topic: Topic) -> &'static [Way] {
    use Topic as T;
    use Way as W;
    match topic {
        T::WhyTwoSteps => &[W::Policy, W::PersonalAccount, W::Support],
        T::NoPhoneToday => &[W::Choose, W::Settings, W::Support],
        T::LostPhone => &[W::Choose, W::Settings, W::Report, W::Support],
        T::NoTextOrCall => &[W::Instead, W::Resend, W::Choose, W::App, W::Support],
        T::AppPasswords => &[W::AppPasswords, W::Support],
        T::AppCodeRefused => &[W::Choose, W::Support],
        T::PushNotArriving => &[W::Instead, W::Resend, W::Choose, W::Report, W::Support],
        T::EmailNotArriving => &[W::Resend, W::Instead, W::Choose, W::Support],
        T::CodeNotRequested => &[W::Report, W::Settings, W::Support],
        T::HardwareToken | T::RecoveryCodes => &[W::Instead, W::Choose, W::Support],
        T::SecurityKey => &[W::Retry, W::Instead, W::Choose, W::Support],
        T::TemporaryPass => &[W::Choose, W::Registration, W::Support],
        T::Locked | T::NothingHelped | T::Own(_) => &[W::Choose, W::Support],
        T::AfterSignIn => &[W::Registration, W::Settings, W::Support],
    }
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
        Way::Retry => {
            let Screen::Key(key) = &scene.view.screen else {
                return None;
            };
            let is_ready = key.support == KeySupport::Supported && key.state == KeyState::Ready;
            is_ready.then(|| {
                action(
                    scene,
                    of_method(Method::WebAuthn),
                    scene.text("key-action"),
                    flow::Event::AskedToSend,
                )
            })
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
    let children = vec![icon(of), say("span", "", text)];
    button::draw(
        "second-step-way",
        Says::default(),
        scene.on(event),
        children,
    )
}

fn page(scene: &Scene, address: Option<&Link>, id: &'static str) -> Option<Html> {
    let children = vec![icon(Icon::Onward), say("span", "", scene.text(id))];
    Some(link("second-step-way", address?.as_str(), children))
}

/// Support, with the reference that it will ask for.
fn contact(scene: &Scene) -> Html {
    let reference = scene.view.help.ways.reference.as_deref();
    let reference = reference.map(|reference| alert::reference_line(scene, reference));
    row(vec![support::list(scene), some(reference)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_topic_leads_on_to_what_helps_with_it() {
        use Topic as T;
        let rows = [
            (T::WhyTwoSteps, vec![Way::Policy, Way::PersonalAccount]),
            (T::NoPhoneToday, vec![Way::Choose, Way::Settings]),
            (T::LostPhone, vec![Way::Choose, Way::Settings]),
            (
                T::NoTextOrCall,
                vec![Way::Instead, Way::Resend, Way::Choose, Way::App],
            ),
            (T::AppPasswords, vec![Way::AppPasswords]),
            (T::AppCodeRefused, vec![Way::Choose]),
            (T::PushNotArriving, vec![Way::Choose, Way::Report]),
            (T::EmailNotArriving, vec![Way::Resend, Way::Choose]),
            (T::CodeNotRequested, vec![Way::Report]),
            (T::HardwareToken, vec![Way::Choose]),
            (T::TemporaryPass, vec![Way::Choose]),
            (T::SecurityKey, vec![Way::Retry, Way::Choose]),
            (T::RecoveryCodes, vec![Way::Choose]),
            (T::AfterSignIn, vec![Way::Registration, Way::Settings]),
        ];
        for (topic, wanted) in rows {
            for way in wanted {
                assert!(ways(topic).contains(&way), "{topic:?} {way:?}");
            }
        }
        for topic in T::ALL {
            assert_eq!(ways(topic).last(), Some(&Way::Support), "{topic:?}");
        }
    }
}
