//! What a page without scripts shows of a step after a right answer.

use maud::{Markup, html};

use crate::id::StepId;
use crate::web::language::Language;
use crate::wire::{Step, StepKind, Transaction};

/// Whether what is asked now is no code.
pub fn is_elsewhere(transaction: &Transaction) -> bool {
    matches!(
        transaction.pending_step,
        Some(Step {
            kind: StepKind::Register { .. } | StepKind::Remember {},
            ..
        })
    )
}

/// That the first answer was right, and another is asked for.
pub fn intro(language: Language, transaction: &Transaction) -> Markup {
    let step = transaction.pending_step.as_ref();
    html! {
        @if step.is_some_and(|step| matches!(step.kind, StepKind::Challenge(_))) {
            p role="status" { (language.text("step-challenge")) }
        }
    }
}

/// The step that waits, in place of the form for a code.
pub fn form(language: Language, path: &str, transaction: &Transaction) -> Option<Markup> {
    let step = transaction.pending_step.as_ref()?;
    match &step.kind {
        StepKind::Challenge(_) => None,
        StepKind::Register { url, optional } => Some(html! {
            p { (language.text(if *optional { "step-register-offer" } else { "step-register-must" })) }
            p { a class="button" href=(url) { (language.text("step-register")) } }
            @if *optional { (later(language, path, &step.id)) }
        }),
        StepKind::Remember {} => Some(html! {
            p { (language.text("step-remember")) }
            (choice(language, path, &step.id, "yes", "step-remember-yes"))
            (choice(language, path, &step.id, "no", "step-remember-no"))
        }),
    }
}

/// The button that puts a registration off.
pub fn later(language: Language, path: &str, step: &StepId) -> Markup {
    choice(language, path, step, "later", "step-register-later")
}

fn choice(language: Language, path: &str, step: &StepId, value: &str, words: &str) -> Markup {
    html! {
        form method="post" action=(language.link(&format!("{path}/step"))) {
            input type="hidden" name="step" value=(step);
            input type="hidden" name="choice" value=(value);
            button class=[(value != "yes").then_some("second")] { (language.text(words)) }
        }
    }
}
