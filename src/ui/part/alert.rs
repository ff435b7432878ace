//! What went wrong: what happened, what still works, what to do now, and a reference for support.

use yew::prelude::*;

use super::icon::{Icon, icon};
use super::prose::in_line;
use super::tag::{Marks, el, el_with, row, say, some};
use super::{button, help};
use crate::flow::authenticator::Method;
use crate::flow::code::CodeProblem;
use crate::flow::event::{AssertionProblem, Event};
use crate::flow::reply::Refusal;
use crate::flow::view::{Alert, AlertKind, Resend, Screen, Sending, Status};
use crate::l10n::Arg;
use crate::ui::layout::has_form;
use crate::ui::part_id;
use crate::ui::scene::Scene;

/// The place where an alert is drawn: always there, so that what comes into it is said. The reference stands outside of
/// what is said: nobody wants to hear it letter by letter, after each wrong code.
pub fn region(scene: &Scene) -> Html {
    let alert = scene.view.alert.as_ref();
    let marks = Marks {
        id: Some(scene.part_id(part_id::ALERT)),
        role: Some("alert"),
        ..Marks::default()
    };
    let said = some(alert.map(|alert| said(scene, alert)));
    let said = el_with("div", "second-step-alert-said", marks, vec![said]);
    let reference = alert.and_then(|alert| alert.reference.as_deref());
    let reference = some(reference.map(|reference| reference_line(scene, reference)));
    let text = el("div", "second-step-alert-text", vec![said, reference]);
    let (class, warning) = match alert {
        Some(_) => ("second-step-alert", icon(Icon::Warning)),
        None => ("second-step-alert-region", Html::default()),
    };
    el("div", class, vec![warning, text])
}

/// Whether the field is what has to be put right.
pub const fn is_about_the_field(kind: AlertKind) -> bool {
    match kind {
        AlertKind::NotACode(_) => true,
        AlertKind::Refused(refusal) => !matches!(
            refusal,
            Refusal::Denied | Refusal::PushTimedOut | Refusal::WrongNumber | Refusal::Assertion
        ),
        _ => false,
    }
}

/// What happened, what works and what to do.
fn said(scene: &Scene, alert: &Alert) -> Html {
    let (title, body) = ids(alert.kind);
    let args = args(scene, alert.kind);
    let mut text = vec![scene.text_with(body, &args)];
    if let Some(left) = alert.attempts_left {
        text.push(scene.text_with("attempts-left", &[("attempts", Arg::Count(left))]));
    }
    let text = in_line(&text);
    row(vec![
        say(
            "p",
            "second-step-alert-title",
            scene.text_with(title, &args),
        ),
        say("p", "", text),
        way_on(scene, alert),
    ])
}

/// What can be done about it, in one action.
fn way_on(scene: &Scene, alert: &Alert) -> Html {
    let action = action(scene, alert.kind);
    let topic = alert.topic.map(|topic| help::inline(scene, topic));
    if action.is_none() && topic.is_none() {
        return Html::default();
    }
    el(
        "p",
        "second-step-alert-ways",
        vec![some(action), some(topic)],
    )
}

fn action(scene: &Scene, kind: AlertKind) -> Option<Html> {
    let resend = match &scene.view.screen {
        Screen::Unreachable => return None,
        Screen::Code(code) => match code.sending {
            Sending::Sent(resend) | Sending::Undeliverable(resend) => Some((code.method, resend)),
            _ => None,
        },
        _ => None,
    };
    match (kind, resend) {
        (
            AlertKind::CodeExpired | AlertKind::Refused(Refusal::Expired | Refusal::Used),
            Some((method, Resend::Ready)),
        ) => Some(button::inline(
            scene,
            scene.text_for("resend-action", method),
            Event::AskedAgain,
        )),
        (AlertKind::Offline | AlertKind::TimedOut | AlertKind::ServerTrouble, _)
            if !has_form(&scene.view) =>
        {
            Some(button::inline(
                scene,
                scene.text("retry-action"),
                Event::Retried,
            ))
        }
        _ => None,
    }
}

/// The reference, with a button that copies it.
pub fn reference_line(scene: &Scene, reference: &str) -> Html {
    let copied = scene.view.status == Some(Status::ReferenceCopied);
    let action = scene.text(if copied {
        "reference-copied"
    } else {
        "reference-copy"
    });
    let line = scene.text_with("reference-line", &[("reference", Arg::Text(reference))]);
    let copy = button::inline(scene, action, Event::CopiedReference);
    el(
        "p",
        "second-step-reference",
        vec![say("span", "", line), copy],
    )
}

fn args(scene: &Scene, kind: AlertKind) -> Vec<(&'static str, Arg<'static>)> {
    let method = scene.method().unwrap_or(Method::Sms);
    let mut args = vec![("method", Arg::Text(method.name()))];
    match kind {
        AlertKind::NotACode(
            CodeProblem::TooShort { expected } | CodeProblem::TooLong { expected },
        ) => {
            args.push(("expected", Arg::Count(u32::from(expected))));
        }
        AlertKind::Refused(Refusal::WaitForNext(seconds)) => {
            args.push(("seconds", Arg::Count(seconds)))
        }
        AlertKind::TooManyRequests(seconds) => {
            args.push(("seconds", Arg::Count(seconds.unwrap_or(0))))
        }
        _ => {}
    }
    args
}

/// The table of alerts: title and text.
const fn ids(kind: AlertKind) -> (&'static str, &'static str) {
    match kind {
        AlertKind::NotACode(problem) => of_code(problem),
        AlertKind::Refused(refusal) => of_refusal(refusal),
        AlertKind::Key(problem) => of_key(problem),
        AlertKind::NumberMistyped => ("alert-mistyped-title", "alert-mistyped-body"),
        AlertKind::CodeExpired => ("alert-code-over-title", "alert-code-over-body"),
        AlertKind::ResendTooSoon => ("alert-too-soon-title", "alert-too-soon-body"),
        AlertKind::TooManySends => ("alert-sends-title", "alert-sends-body"),
        AlertKind::TooManyRequests(_) => ("alert-requests-title", "alert-requests-body"),
        AlertKind::DeliveryFailed => ("alert-delivery-title", "alert-delivery-body"),
        AlertKind::ChallengeReplaced => ("alert-replaced-title", "alert-replaced-body"),
        AlertKind::Offline => ("alert-offline-title", "alert-offline-body"),
        AlertKind::TimedOut => ("alert-timeout-title", "alert-timeout-body"),
        AlertKind::ServerTrouble => ("alert-server-title", "alert-server-body"),
    }
}

const fn of_code(problem: CodeProblem) -> (&'static str, &'static str) {
    match problem {
        CodeProblem::Empty => ("alert-empty-title", "alert-empty-body"),
        CodeProblem::TooShort { .. } => ("alert-short-title", "alert-short-body"),
        CodeProblem::TooLong { .. } => ("alert-long-title", "alert-long-body"),
        CodeProblem::NotDigits => ("alert-digits-title", "alert-digits-body"),
    }
}

const fn of_refusal(refusal: Refusal) -> (&'static str, &'static str) {
    match refusal {
        Refusal::Wrong => ("alert-wrong-title", "alert-wrong-body"),
        Refusal::Expired => ("alert-expired-title", "alert-expired-body"),
        Refusal::Used => ("alert-used-title", "alert-used-body"),
        Refusal::Older => ("alert-older-title", "alert-older-body"),
        Refusal::WaitForNext(_) => ("alert-wait-title", "alert-wait-body"),
        Refusal::Denied => ("alert-denied-title", "alert-denied-body"),
        Refusal::PushTimedOut => ("alert-push-timeout-title", "alert-push-timeout-body"),
        Refusal::WrongNumber => ("alert-number-title", "alert-number-body"),
        Refusal::Assertion => ("alert-assertion-title", "alert-assertion-body"),
    }
}

const fn of_key(problem: AssertionProblem) -> (&'static str, &'static str) {
    match problem {
        AssertionProblem::Unsupported => {
            ("alert-key-unsupported-title", "alert-key-unsupported-body")
        }
        AssertionProblem::Cancelled => ("alert-key-cancelled-title", "alert-key-cancelled-body"),
        AssertionProblem::TimedOut => ("alert-key-timeout-title", "alert-key-timeout-body"),
        AssertionProblem::NotInFrame => ("alert-key-frame-title", "alert-key-frame-body"),
        AssertionProblem::Misconfigured => ("alert-key-site-title", "alert-key-site-body"),
    }
}
