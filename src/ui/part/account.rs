//! Who is signing in.

use yew::prelude::*;

use super::icon::{Icon, icon};
use super::tag::{el, say};
use crate::l10n::Arg;
use crate::ui::scene::Scene;

/// "Signing in as a•••@example.org", where the server gave a label.
pub fn line(scene: &Scene) -> Html {
    let Some(account) = scene.view.account.as_deref() else {
        return Html::default();
    };
    let text = scene.text_with("account-line", &[("account", Arg::Text(account))]);
    el(
        "p",
        "second-step-account",
        vec![icon(Icon::Person), say("span", "", text)],
    )
}
