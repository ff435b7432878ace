//! The texts of a help topic, with what is known here and now in them.

use crate::flow::authenticator::Method;
use crate::flow::challenge::ResendPolicy;
use crate::flow::help::Topic;
use crate::flow::view::Screen;
use crate::l10n::Arg;
use crate::ui::scene::Scene;

/// The topic's title.
pub fn title(scene: &Scene, topic: Topic) -> String {
    text(scene, topic, "-title")
}

/// The topic's text, in paragraphs.
pub fn body(scene: &Scene, topic: Topic) -> String {
    text(scene, topic, "-body")
}

/// Whether every searched word stands in the topic.
pub fn is_found(scene: &Scene, topic: Topic, query: &str) -> bool {
    let l10n = &scene.l10n;
    let text = l10n.lower_case(&[title(scene, topic), body(scene, topic)].join(" "));
    // An empty word stands in everything.
    l10n.lower_case(query)
        .split(' ')
        .all(|word| text.contains(word))
}

fn text(scene: &Scene, topic: Topic, aspect: &str) -> String {
    let (hint, policy) = match &scene.view.screen {
        Screen::Code(code) => {
            // The only topic that names an address is the one about e-mail.
            let hint = code
                .hint
                .as_deref()
                .filter(|_| code.method == Method::Email);
            (hint, code.counts.map(|counts| counts.policy))
        }
        _ => (None, None),
    };
    let policy = match policy {
        Some(ResendPolicy::Same) => "same",
        Some(ResendPolicy::Replaces) => "replaces",
        Some(ResendPolicy::Both) => "both",
        None => "none",
    };
    scene.text_with(
        &["help-", scene.host.topic_name(topic), aspect].concat(),
        &[
            (
                "method",
                Arg::Text(scene.method().map_or("none", |method| method.name())),
            ),
            ("hint", Arg::Text(hint.unwrap_or("none"))),
            ("policy", Arg::Text(policy)),
        ],
    )
}
