//! The end of every screen: the way out, and the language.

use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::button;
use super::tag::{el, some};
use crate::flow::event::Event as FlowEvent;
use crate::ui::host::Switcher;
use crate::ui::part_id;
use crate::ui::scene::Scene;

/// "Not you? Start over", and the language switcher where the host wants one.
pub fn row(scene: &Scene) -> Html {
    let can_start_over = scene.view.can_start_over;
    let switcher = scene.host.switcher.as_ref();
    if !can_start_over && switcher.is_none() {
        return Html::default();
    }
    let start_over = can_start_over.then(|| {
        button::quiet(
            scene,
            scene.text("start-over-action"),
            FlowEvent::StartedOver,
        )
    });
    let switcher = switcher.map(|switcher| language(scene, switcher));
    el(
        "div",
        "second-step-footer",
        vec![some(start_over), some(switcher)],
    )
}

fn language(scene: &Scene, switcher: &Switcher) -> Html {
    let on_choose = switcher.on_choose.clone();
    let onchange = Callback::from(move |event: Event| {
        let select = event
            .target()
            .and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
        if let Some(select) = select {
            on_choose.emit(select.value());
        }
    });
    let id = scene.part_id(part_id::SWITCHER);
    html! {
        <div class="second-step-switcher">
            <label for={id.clone()}>{ scene.text("language-label") }</label>
            <select {id} {onchange} data-second-step-data="">
                { for switcher.languages.iter().map(|(tag, name)| html! {
                    <option value={tag.clone()} lang={tag.clone()} selected={tag == scene.l10n.language()}>{ name.clone() }</option>
                }) }
            </select>
        </div>
    }
}
