//! The end of every screen: the way out, and the language.

use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::button;
use super::tag::{el, some};
use crate::flow::event::Event as FlowEvent;
use crate::l10n::name_of;
use crate::ui::part_id;
use crate::ui::scene::Scene;

/// "Not you? Start over", and the language switcher where the host wants one.
pub fn row(scene: &Scene) -> Html {
    let can_start_over = scene.view.can_start_over;
    let has_switcher = !scene.host.switcher.is_empty();
    if !can_start_over && !has_switcher {
        return Html::default();
    }
    let start_over = can_start_over.then(|| {
        button::quiet(
            scene,
            scene.text("start-over-action"),
            FlowEvent::StartedOver,
        )
    });
    let switcher = has_switcher.then(|| language(scene));
    el(
        "div",
        "second-step-footer",
        vec![some(start_over), some(switcher)],
    )
}

fn language(scene: &Scene) -> Html {
    let on_choose = scene.on_language.clone();
    let onchange = Callback::from(move |event: Event| {
        let select = event
            .target()
            .and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
        if let Some(select) = select {
            on_choose.emit(select.value());
        }
    });
    let spoken = scene.l10n.language();
    // What is spoken is shown, also where the host does not offer it.
    let own = Some(spoken).filter(|tag| !scene.host.switcher.contains(tag));
    let tags = own.into_iter().chain(scene.host.switcher.iter().copied());
    let id = scene.part_id(part_id::SWITCHER);
    html! {
        <div class="second-step-switcher">
            <label for={id.clone()}>{ scene.text("language-label") }</label>
            <select {id} {onchange} data-second-step-data="">
                { for tags.map(|tag| html! {
                    <option value={tag.to_owned()} lang={tag.to_owned()} selected={tag == spoken}>{ name_of(tag).unwrap_or(tag).to_owned() }</option>
                }) }
            </select>
        </div>
    }
}
