//! "Remember this browser", as a box to tick.

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::flow;
use crate::flow::view::Screen;
use crate::ui::layout::has_form;
use crate::ui::part_id;
use crate::ui::scene::Scene;

/// The box in the form, where a code is typed.
pub fn in_form(scene: &Scene) -> Html {
    if has_form(&scene.view) {
        the_box(scene)
    } else {
        Html::default()
    }
}

/// The box below the form, where the answer is given elsewhere.
pub fn in_body(scene: &Scene) -> Html {
    if has_form(&scene.view) {
        Html::default()
    } else {
        the_box(scene)
    }
}

fn the_box(scene: &Scene) -> Html {
    let remember = match &scene.view.screen {
        Screen::Code(code) => code.remember,
        Screen::Push(push) => push.remember,
        Screen::Key(key) => key.remember,
        _ => None,
    };
    let Some(checked) = remember else {
        return Html::default();
    };
    let dispatch = scene.dispatch.clone();
    let onchange = Callback::from(move |event: Event| {
        let input = event
            .target()
            .and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        if let Some(input) = input {
            dispatch.emit(flow::Event::SetRemember(input.checked()));
        }
    });
    let id = scene.part_id(part_id::REMEMBER_NOTE);
    html! {
        <div class="second-step-remember">
            <label>
                <input type="checkbox" {checked} {onchange} aria-describedby={id.clone()} />
                <span>{ scene.text("remember-label") }</span>
            </label>
            <span class="second-step-note" {id}>{ scene.text("remember-hint") }</span>
        </div>
    }
}
