//! The adopted field's own listeners: typing, pasting, sending. The field is uncontrolled: its text is its own.

use std::cell::Cell;
use std::rc::{Rc, Weak};

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, HtmlInputElement, InputEvent};

use super::adopt::Adopted;
use super::driver::{Driver, with};
use crate::flow::Event;
use crate::flow::code::{CodeFormat, Typed};
use crate::flow::view::Screen;

/// Listens until it is dropped.
#[must_use]
pub struct FieldListener {
    _listeners: [EventListener; 4],
}

impl FieldListener {
    /// Tells the driver of what happens in the field.
    pub fn new(adopted: &Adopted, driver: Weak<Driver>) -> Self {
        let input = adopted.input.clone();
        let was_empty = Rc::new(Cell::new(input.value().is_empty()));
        let typed = {
            let (input, driver, was_empty) = (input.clone(), driver.clone(), Rc::clone(&was_empty));
            EventListener::new(&adopted.input, "input", move |event| {
                // A composition is not text yet; its end brings an event of its own.
                if !event
                    .dyn_ref::<InputEvent>()
                    .is_some_and(InputEvent::is_composing)
                {
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
                with(&driver, |driver| driver.dispatch(Event::Submitted(typed)));
            },
        );
        Self {
            _listeners: [typed, composed, pasted, sent],
        }
    }
}

fn tell_typed(input: &HtmlInputElement, driver: &Weak<Driver>, was_empty: &Cell<bool>) {
    let text = input.value();
    let at_once = was_empty.replace(text.is_empty());
    with(driver, |driver| {
        driver.dispatch(Event::Typed(Typed { text, at_once }))
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
    let Some(code) = format
        .clean_paste(text)
        .filter(|code| code.expose() != text)
    else {
        return false;
    };
    // A whole code replaces whatever stood there; a part goes to the caret.
    if format.length.is_some() {
        input.select();
    }
    insert(input, code.expose())
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
