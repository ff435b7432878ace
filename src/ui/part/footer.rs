//! The end of every screen: the way out, and the language.

use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::button;
use crate::flow::event::Event as FlowEvent;
use crate::ui::host::Switcher;
use crate::ui::part_id;
use crate::ui::scene::Scene;

/// "Not you? Start over", and the language switcher where the host wants one.
pub fn row(scene: &Scene) -> Html {
    let switcher = scene.host.switcher.as_ref();
    if !scene.view.can_start_over && switcher.is_none() {
        return Html::default();
    }
    html! {
        <div class="second-step-footer">
            if scene.view.can_start_over {
                { button::quiet(scene, scene.text("start-over-action"), FlowEvent::StartedOver) }
            }
            if let Some(switcher) = switcher { { language(scene, switcher) } }
        </div>
    }
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
