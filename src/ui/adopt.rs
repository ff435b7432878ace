//! Adopting the host's form. Its `<form>` and `<input>` are never removed, moved or replaced: autofill, password managers,
//! caret, undo and a composition in progress stay as they are. What is missing is made; everything that we draw stands in
//! containers of our own beside them.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, HtmlElement, HtmlFormElement, HtmlInputElement, Node};

use super::layout::Field;

/// The host's form with our containers around it. Dropping it takes the containers out again.
pub struct Adopted {
    /// The element.
    pub root: HtmlElement,
    /// The form.
    pub form: HtmlFormElement,
    /// The one code field.
    pub input: HtmlInputElement,
    label: HtmlElement,
    button: HtmlElement,
    /// Above the form.
    pub head: Element,
    /// Below the field.
    pub notes: Element,
    /// Above the button.
    pub form_end: Element,
    /// Below the form.
    pub body: Element,
    as_it_was: AsItWas,
}

/// What is put back when the widget goes.
struct AsItWas {
    label: String,
    button: String,
    class: String,
    described_by: Option<String>,
}

impl Adopted {
    /// Adopts the form inside `root`, or makes one that is the same.
    ///
    /// # Errors
    /// Where the browser refuses to make an element.
    pub fn new(root: HtmlElement, id: &str) -> Result<Self, JsValue> {
        let document = root.owner_document().ok_or(JsValue::NULL)?;
        let input = match find_input(&root) {
            Some(input) => input,
            None => make_input(&document, &root)?,
        };
        let form = input.form().ok_or(JsValue::NULL)?;
        if input.id().is_empty() {
            input.set_id(&[id, "-code"].concat());
        }
        let label = find_or_make_label(&document, &form, &input)?;
        let button = find_or_make_button(&document, &form)?;
        let container = |class: &str| -> Result<Element, JsValue> {
            let container = document.create_element("div")?;
            container.set_class_name(class);
            Ok(container)
        };
        let (head, notes) = (
            container("second-step-head")?,
            container("second-step-field-notes")?,
        );
        let (form_end, body) = (
            container("second-step-form-end")?,
            container("second-step-body")?,
        );
        before(&form, &head)?;
        let last_of_field: &Node = if label.contains(Some(&input)) {
            &label
        } else {
            &input
        };
        after(last_of_field, &notes)?;
        before(&button, &form_end)?;
        after(&form, &body)?;
        // The browser's own messages would speak before ours and in another language.
        form.set_no_validate(true);
        prepare(&input)?;
        let as_it_was = AsItWas {
            label: text_of(&label),
            button: button.text_content().unwrap_or_default(),
            class: input.class_name(),
            described_by: input.get_attribute("aria-describedby"),
        };
        root.class_list().add_1("second-step")?;
        Ok(Self {
            root,
            form,
            input,
            label,
            button,
            head,
            notes,
            form_end,
            body,
            as_it_was,
        })
    }

    /// Makes the adopted nodes say and want what the screen does; hides the form where no code is typed.
    pub fn show(&self, field: Option<&Field>, id: &str) {
        set_hidden(&self.form, field.is_none());
        let Some(field) = field else { return };
        set_text(&self.label, &field.label);
        if self.button.text_content().as_deref() != Some(&field.submit) {
            self.button.set_text_content(Some(&field.submit));
        }
        set_attribute(&self.button, "aria-disabled", field.busy.then_some("true"));
        set_attribute(&self.input, "inputmode", Some(field.input_mode()));
        set_attribute(
            &self.input,
            "aria-invalid",
            field.is_invalid.then_some("true"),
        );
        let own = field.described_by(id);
        let described_by = match &self.as_it_was.described_by {
            Some(host) => [host, " ", &own].concat(),
            None => own,
        };
        set_attribute(&self.input, "aria-describedby", Some(&described_by));
        let class = [&self.as_it_was.class, " ", &field.class()].concat();
        set_attribute(&self.input, "class", Some(class.trim()));
    }

    /// The form as the host made it, while the server is asked; `busy` is the button's text once somebody pressed it.
    pub fn wait(&self, busy: Option<String>) {
        set_hidden(&self.form, false);
        set_attribute(
            &self.button,
            "aria-disabled",
            busy.is_some().then_some("true"),
        );
        let text = busy.as_deref().unwrap_or(&self.as_it_was.button);
        if self.button.text_content().as_deref() != Some(text) {
            self.button.set_text_content(Some(text));
        }
    }

    /// What has the focus, if it is inside the element.
    pub fn focused(&self) -> Option<Element> {
        let focused = self.root.owner_document()?.active_element()?;
        self.root.contains(Some(&focused)).then_some(focused)
    }

    /// What the field holds.
    pub fn text(&self) -> String {
        self.input.value()
    }

    /// Lets the browser post the form, past listeners and past a field named `submit`.
    pub fn post(&self) {
        let prototype = js_sys::Reflect::get(&js_sys::global(), &"HTMLFormElement".into())
            .and_then(|class| js_sys::Reflect::get(&class, &"prototype".into()))
            .and_then(|prototype| js_sys::Reflect::get(&prototype, &"submit".into()));
        if let Ok(submit) = prototype.and_then(JsCast::dyn_into::<js_sys::Function>) {
            let _ = submit.call0(&self.form);
        }
    }
}

impl Drop for Adopted {
    fn drop(&mut self) {
        for container in [&self.head, &self.notes, &self.form_end, &self.body] {
            container.remove();
        }
        set_text(&self.label, &self.as_it_was.label);
        self.button.set_text_content(Some(&self.as_it_was.button));
        set_attribute(&self.button, "aria-disabled", None);
        set_attribute(&self.input, "aria-invalid", None);
        set_attribute(
            &self.input,
            "aria-describedby",
            self.as_it_was.described_by.as_deref(),
        );
        set_attribute(
            &self.input,
            "class",
            Some(&self.as_it_was.class)
                .filter(|class| !class.is_empty())
                .map(String::as_str),
        );
        set_hidden(&self.form, false);
        let _ = self.root.class_list().remove_1("second-step");
    }
}

fn find_input(root: &HtmlElement) -> Option<HtmlInputElement> {
    let input: HtmlInputElement = root
        .query_selector("form input[name=code]")
        .ok()??
        .dyn_into()
        .ok()?;
    input.form().is_some().then_some(input)
}

fn make_input(document: &Document, root: &HtmlElement) -> Result<HtmlInputElement, JsValue> {
    let form = document.create_element("form")?;
    form.set_attribute("method", "post")?;
    let input: HtmlInputElement = document.create_element("input")?.dyn_into()?;
    input.set_name("code");
    form.append_child(&input)?;
    root.append_child(&form)?;
    Ok(input)
}

/// The field as every screen wants it.
fn prepare(input: &HtmlInputElement) -> Result<(), JsValue> {
    for (name, value) in [
        ("type", "text"),
        ("inputmode", "numeric"),
        ("autocomplete", "one-time-code"),
        ("autocapitalize", "off"),
        ("spellcheck", "false"),
    ] {
        if input.get_attribute(name).as_deref() != Some(value) {
            input.set_attribute(name, value)?;
        }
    }
    // They would cut a paste off, or speak in the browser's language.
    for name in ["maxlength", "pattern"] {
        input.remove_attribute(name)?;
    }
    Ok(())
}

fn find_or_make_label(
    document: &Document,
    form: &HtmlFormElement,
    input: &HtmlInputElement,
) -> Result<HtmlElement, JsValue> {
    let labels = js_sys::Reflect::get(input, &"labels".into())?;
    let first = labels
        .dyn_ref::<web_sys::NodeList>()
        .and_then(|labels| labels.get(0));
    if let Some(label) = first.and_then(|label| label.dyn_into::<HtmlElement>().ok()) {
        label.class_list().add_1("second-step-label")?;
        return Ok(label);
    }
    let label: HtmlElement = document.create_element("label")?.dyn_into()?;
    label.set_attribute("for", &input.id())?;
    label.set_class_name("second-step-label");
    if form.contains(Some(input)) {
        before(input, &label)?
    } else {
        before(form, &label)?
    }
    Ok(label)
}

fn find_or_make_button(
    document: &Document,
    form: &HtmlFormElement,
) -> Result<HtmlElement, JsValue> {
    let found = query(form, "button[type=submit], button:not([type])")?;
    if let Some(button) = found.and_then(|button| button.dyn_into::<HtmlElement>().ok()) {
        button.class_list().add_1("second-step-submit")?;
        return Ok(button);
    }
    let button: HtmlElement = document.create_element("button")?.dyn_into()?;
    button.set_attribute("type", "submit")?;
    button.set_class_name("second-step-submit");
    append(form, &button)?;
    Ok(button)
}

// A field of the host's named `querySelector`, `append` or `before` would stand in the way of the form's own methods, so
// these go through the prototype.

fn query(form: &HtmlFormElement, selector: &str) -> Result<Option<Element>, JsValue> {
    let found = method_of("Element", "querySelector")?.call1(form, &selector.into())?;
    Ok(found.dyn_into().ok())
}

fn append(form: &HtmlFormElement, node: &Node) -> Result<(), JsValue> {
    method_of("Node", "appendChild")?
        .call1(form, node)
        .map(drop)
}

fn before(node: &Node, new: &Node) -> Result<(), JsValue> {
    method_of("Element", "before")?.call1(node, new).map(drop)
}

fn after(node: &Node, new: &Node) -> Result<(), JsValue> {
    method_of("Element", "after")?.call1(node, new).map(drop)
}

fn method_of(class: &str, name: &str) -> Result<js_sys::Function, JsValue> {
    let class = js_sys::Reflect::get(&js_sys::global(), &class.into())?;
    let prototype = js_sys::Reflect::get(&class, &"prototype".into())?;
    js_sys::Reflect::get(&prototype, &name.into())?.dyn_into()
}

/// The label's own text: a label that wraps its field keeps the field.
fn text_of(label: &HtmlElement) -> String {
    own_text(label)
        .and_then(|text| text.node_value())
        .or_else(|| label.text_content())
        .unwrap_or_default()
}

fn set_text(label: &HtmlElement, text: &str) {
    match own_text(label) {
        Some(node) if node.node_value().as_deref() != Some(text) => node.set_node_value(Some(text)),
        Some(_) => {}
        None if label.child_element_count() == 0 => label.set_text_content(Some(text)),
        None => {
            let _ = label.prepend_with_str_1(text);
        }
    }
}

fn own_text(label: &HtmlElement) -> Option<Node> {
    let children = label.child_nodes();
    (0..children.length())
        .filter_map(|at| children.get(at))
        .find(|node| {
            node.node_type() == Node::TEXT_NODE
                && node
                    .node_value()
                    .is_some_and(|text| !text.trim().is_empty())
        })
}

fn set_attribute(element: &Element, name: &str, value: Option<&str>) {
    if element.get_attribute(name).as_deref() == value {
        return;
    }
    let _ = match value {
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    };
}

/// Through the attribute: a field named `hidden` would stand in the way of the property.
fn set_hidden(form: &HtmlFormElement, hidden: bool) {
    let name = "hidden".into();
    let _ = match hidden {
        true => {
            method_of("Element", "setAttribute").and_then(|set| set.call2(form, &name, &"".into()))
        }
        false => {
            method_of("Element", "removeAttribute").and_then(|remove| remove.call1(form, &name))
        }
    };
}
