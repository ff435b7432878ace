//! The screens, cut into the pieces that the driver puts around the adopted form.

use yew::prelude::*;

use super::part::tag::{row, some};
use super::part::{account, alert, alternatives, footer, help, remember, status};
use super::scene::Scene;
use super::{part_id, screen};
use crate::flow::View;
use crate::flow::challenge::MatchNumber;
use crate::flow::code::{Alphabet, CodeFormat};
use crate::flow::view::{CodeView, PushState, PushView, Screen, Sending};
use crate::l10n::{Arg, Localizer};

/// What the driver sets on the adopted label, field and button.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Field {
    /// The label's text.
    pub label: String,
    /// The button's text.
    pub submit: String,
    /// An answer is being checked: `aria-disabled` on the button, never `disabled`, which would throw the focus away.
    pub busy: bool,
    /// Whether only digits are wanted.
    pub is_numeric: bool,
    /// How many characters there will be, where known.
    pub length: Option<u8>,
    /// Whether what stands in the field was refused: `aria-invalid`.
    pub is_invalid: bool,
    /// The parts that describe the field, without the widget's prefix: see [`Field::described_by`].
    parts: Vec<&'static str>,
}

impl Field {
    /// The value of `inputmode`.
    pub const fn input_mode(&self) -> &'static str {
        if self.is_numeric { "numeric" } else { "text" }
    }

    /// The classes of the input: the first one is the documented one.
    pub fn class(&self) -> String {
        let length = match self.length {
            Some(2) => " second-step-length-2",
            Some(3) => " second-step-length-3",
            Some(4) => " second-step-length-4",
            Some(5) => " second-step-length-5",
            Some(6) => " second-step-length-6",
            Some(7) => " second-step-length-7",
            Some(8) => " second-step-length-8",
            _ => "",
        };
        let letters = if self.is_numeric {
            ""
        } else {
            " second-step-letters"
        };
        [
            "second-step-code-field",
            if self.is_numeric { length } else { "" },
            letters,
        ]
        .concat()
    }

    /// The value of `aria-describedby`, with the widget's own id before each part.
    pub fn described_by(&self, id: &str) -> String {
        let ids: Vec<String> = self
            .parts
            .iter()
            .map(|part| [id, "-", part].concat())
            .collect();
        ids.join(" ")
    }
}

/// The code field as it should be; none where the screen types no code and the form is hidden.
/// On [`Screen::Starting`] the driver leaves the form as the host made it, whatever this says.
pub fn field(view: &View, l10n: &Localizer) -> Option<Field> {
    let (format, label) = match &view.screen {
        Screen::Code(code) if has_field(code) => {
            let method = Arg::Text(code.method.name());
            (
                code.format,
                l10n.text_with("code-label", &[("method", method)]),
            )
        }
        Screen::Push(push) => (number_asked(push)?, l10n.text("push-ask-label")),
        _ => return None,
    };
    let mut parts = vec![part_id::HINT];
    if view.alert.is_some() {
        parts.insert(0, part_id::ALERT);
    }
    Some(Field {
        label,
        submit: l10n.text(if view.verifying {
            "code-submit-busy"
        } else {
            "code-submit"
        }),
        busy: view.verifying,
        is_numeric: format.alphabet == Alphabet::Digits,
        length: format.length,
        is_invalid: view
            .alert
            .as_ref()
            .is_some_and(|alert| alert::is_about_the_field(alert.kind)),
        parts,
    })
}

/// Whether the screen has the form: the same question as [`field`], without its words.
pub fn has_form(view: &View) -> bool {
    match &view.screen {
        Screen::Code(code) => has_field(code),
        Screen::Push(push) => number_asked(push).is_some(),
        _ => false,
    }
}

/// Whether a code can be typed: not before one is on its way. Where the newest could not be sent, an older one may
/// still be alive.
pub fn has_field(code: &CodeView) -> bool {
    match code.sending {
        Sending::NotAsked | Sending::Asking => false,
        Sending::Undeliverable(_) => code.expires_in_minutes.is_some(),
        Sending::Nothing | Sending::Sent(_) => true,
    }
}

/// The format of the number that the phone shows and that is typed here.
fn number_asked(push: &PushView) -> Option<CodeFormat> {
    match push.number {
        Some(MatchNumber::Ask(digits)) if push.state == PushState::Waiting => Some(CodeFormat {
            alphabet: Alphabet::Digits,
            length: u8::try_from(digits).ok(),
        }),
        _ => None,
    }
}

/// Above the form: who signs in, the heading, what this is about, news, and what went wrong where there is no field.
pub fn head(scene: &Scene) -> Html {
    let alert = (!has_form(&scene.view)).then(|| alert::region(scene));
    row(vec![
        account::line(scene),
        screen::head(scene),
        status::region(scene),
        some(alert),
    ])
}

/// Below the field: what is wrong with it, and what it wants.
pub fn field_notes(scene: &Scene) -> Html {
    match field(&scene.view, &scene.l10n) {
        Some(field) => row(vec![
            alert::region(scene),
            screen::field_hint(scene, &field),
        ]),
        None => Html::default(),
    }
}

/// The end of the form, above its button.
pub fn form_end(scene: &Scene) -> Html {
    remember::in_form(scene)
}

/// Below the form: the screen's own controls, other ways, the help, the footer.
pub fn body(scene: &Scene) -> Html {
    row(vec![
        screen::body(scene),
        alternatives::row(scene),
        help::row(scene),
        footer::row(scene),
    ])
}
