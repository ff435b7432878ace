//! Who is signing in.

use yew::prelude::*;

use crate::l10n::Arg;
use crate::ui::part::icon::{Icon, icon};
use crate::ui::scene::Scene;

/// "Signing in as a•••@example.org", where the server gave a label.
pub fn line(scene: &Scene) -> Html {
    let Some(account) = scene.view.account.as_deref() else {
        return Html::default();
    };
    html! {
        <p class="second-step-account" data-second-step-data="">
            { icon(Icon::Person) }
            <span>{ scene.text_with("account-line", &[("account", Arg::Text(account))]) }</span>
        </p>
    }
}
