//! A passkey or security key is asked for.

use yew::prelude::*;

use super::{Words, code};
use crate::flow::event::{Event, KeySupport};
use crate::flow::view::{KeyState, KeyView};
use crate::l10n::Arg;
use crate::ui::part::button;
use crate::ui::part::tag::row;
use crate::ui::scene::Scene;

pub(super) fn words(scene: &Scene, view: &KeyView) -> Words {
    let intro = match view.support {
        KeySupport::Supported => {
            let hint = view.hint.as_deref().unwrap_or("none");
            scene.text_with("key-intro", &[("hint", Arg::Text(hint))])
        }
        KeySupport::Unsupported => scene.text("key-unsupported"),
        KeySupport::NotInFrame => scene.text("key-not-in-frame"),
    };
    Words::new(scene.text("key-heading"), intro)
}

pub(super) fn body(scene: &Scene, view: &KeyView) -> Html {
    if view.support != KeySupport::Supported {
        return Html::default();
    }
    let button = match view.state {
        KeyState::Preparing => button::busy(scene.text("key-preparing")),
        KeyState::Ready => button::primary(scene, scene.text("key-action"), Event::AskedToSend),
        KeyState::Asking => button::busy(scene.text("key-asking")),
    };
    row(vec![button, code::limits(scene, view.attempts_left)])
}
