//! The adopted field's own listeners: typing, pasting, sending. The field is uncontrolled: its text is its own.

use std::cell::Cell;
use std::rc::{Rc, Weak};

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, Event, HtmlInputElement, InputEvent};

use super::adopt::Adopted;
use super::driver::{Driver, with};
use crate::flow;
use crate::flow::code::{CodeFormat, Typed};
use crate::flow::view::Screen;

/// Listens until it is dropped.
#[must_use]
pub struct FieldListener {
    _listeners: [EventListener; 6],
}

impl FieldListener {
    /// Tells the driver of what happens in the field.
    pub fn new(adopted: &Adopted, driver: Weak<Driver>) -> Self {
        let input = adopted.input.clone();
        let was_empty = Rc::new(Cell::new(input.value().is_empty()));
        let about_to_change = note_before("beforeinput", &input, &was_empty);
        // A fill tells of nothing beforehand, but the focus was here: a screen that empties the field moves it here.
        let entered = note_before("focus", &input, &was_empty);
        let typed = {
            let (input, driver, was_empty) = (input.clone(), driver.clone(), Rc::clone(&was_empty));
            EventListener::new(&adopted.input, "input", move |event| {
                // A composition is not text yet; its end brings an event of its own.
                if !is_composing(event) {
                    tell_typed(&input, &driver, &was_empty);
                }
            })
        };
        let composed = {
            let (input, driver, was_empty) = (input.clone(), driver.clone(), Rc::clone(&was_empty));
            EventListener::new(&adopted.input, "compositionend", move |_| {
                tell_typed(&input, &driver, &was_empty)
            })
        };
        let pasted = {
            let (input, driver) = (input.clone(), driver.clone());
            EventListener::new_with_options(
                &adopted.input,
                "paste",
                EventListenerOptions::enable_prevent_default(),
                move |event| {
                    let text = event
                        .dyn_ref::<ClipboardEvent>()
                        .and_then(ClipboardEvent::clipboard_data)
                        .and_then(|data| data.get_data("text").ok());
                    let format = driver
                        .upgrade()
                        .map_or_else(CodeFormat::default, |driver| format_on_screen(&driver));
                    if let Some(text) = text
                        && paste_clean(&input, &text, format)
                    {
                        event.prevent_default();
                    }
                },
            )
        };
        let sent = EventListener::new_with_options(
            &adopted.form,
            "submit",
            EventListenerOptions::enable_prevent_default(),
            move |event| {
                event.prevent_default();
                let typed = Typed {
                    text: input.value(),
                    at_once: false,
                };
                with(&driver, |driver| {
                    driver.dispatch(flow::Event::Submitted(typed))
                });
            },
        );
        Self {
            _listeners: [about_to_change, entered, typed, composed, pasted, sent],
        }
    }
}

/// Notes on each `event` whether the field is empty: its text also changes without any event, at the flow's hands.
fn note_before(
    event: &'static str,
    input: &HtmlInputElement,
    was_empty: &Rc<Cell<bool>>,
) -> EventListener {
    let (field, was_empty) = (input.clone(), Rc::clone(was_empty));
    EventListener::new(input, event, move |event| {
        // A composition goes on from what stood there when it began.
        if !is_composing(event) {
            was_empty.set(field.value().is_empty());
        }
    })
}

fn is_composing(event: &Event) -> bool {
    event
        .dyn_ref::<InputEvent>()
        .is_some_and(InputEvent::is_composing)
}

fn tell_typed(input: &HtmlInputElement, driver: &Weak<Driver>, was_empty: &Cell<bool>) {
    let text = input.value();
    let at_once = was_empty.replace(text.is_empty());
    with(driver, |driver| {
        driver.dispatch(flow::Event::Typed(Typed { text, at_once }))
    });
}

fn format_on_screen(driver: &Driver) -> CodeFormat {
    match &driver.view().screen {
        Screen::Code(code) => code.format,
        _ => CodeFormat::default(),
    }
}

/// Puts the code of a pasted message in, in place of the message. False where the paste is fine as it is.
fn paste_clean(input: &HtmlInputElement, text: &str, format: CodeFormat) -> bool {
    let Some(code) = format.clean_paste(text) else {
        return false;
    };
    let code = code.expose();
    // A whole code replaces whatever stood there; a part goes to the caret.
    let is_whole = format
        .length
        .is_some_and(|length| code.chars().count() >= usize::from(length));
    let something_stays = is_whole && !is_all_selected(input);
    if code == text && !something_stays {
        return false;
    }
    if is_whole {
        input.select();
    }
    insert(input, code)
}

/// Whether what is inserted now is all that the field will hold.
fn is_all_selected(input: &HtmlInputElement) -> bool {
    let end = u32::try_from(input.value().encode_utf16().count()).ok();
    let selected = (input.selection_start(), input.selection_end());
    end == Some(0) || matches!(selected, (Ok(Some(0)), Ok(to)) if to == end)
}

/// Types `text` at the caret, so that undo knows of it and the usual `input` event follows.
fn insert(input: &HtmlInputElement, text: &str) -> bool {
    let Some(document) = input
        .owner_document()
        .and_then(|document| document.dyn_into::<web_sys::HtmlDocument>().ok())
    else {
        return false;
    };
    document
        .exec_command_with_show_ui_and_value("insertText", false, text)
        .unwrap_or(false)
}
