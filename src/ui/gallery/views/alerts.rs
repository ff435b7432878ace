//! What goes wrong, and the help.

use super::*;

pub(super) fn alerts() -> Vec<(String, View)> {
    let mut views: Vec<(String, View)> = ALERTS
        .into_iter()
        .map(|(name, kind)| {
            let mut view = code(Method::Sms, |code| {
                code.sending = Sending::Sent(Resend::Ready)
            });
            view.alert = Some(alert(kind));
            named(name, view)
        })
        .collect();
    for method in Method::STRONGEST_FIRST
        .into_iter()
        .filter(|method| method.takes_code())
    {
        let mut view = code(method, |_| {});
        let topic = fitting(Situation::Refused(method), Besides::default())
            .first()
            .copied();
        view.alert = Some(Alert {
            topic,
            ..alert(AlertKind::Refused(Refusal::Wrong))
        });
        views.push((["alert-wrong-", method.name()].concat(), view));
    }
    let mut offline = code(Method::Sms, |_| {});
    offline.offline = true;
    views.push(named("offline", offline));
    let mut undeliverable = code(Method::Sms, |code| {
        code.sending = Sending::Undeliverable(Resend::Ready)
    });
    undeliverable.alert = Some(alert(AlertKind::DeliveryFailed));
    views.push(named("undeliverable", undeliverable));
    views
}

pub(super) fn helps() -> Vec<(String, View)> {
    let topics = Topic::ALL.into_iter();
    topics
        .map(|topic| {
            let mut view = code(Method::Sms, |code| {
                code.sending = Sending::Sent(Resend::Ready)
            });
            view.help.open = Some(topic);
            (["help-", topic.name()].concat(), view)
        })
        .collect()
}

/// The way into the help, by each topic's question.
pub(super) fn questions() -> Vec<(String, View)> {
    let topics = Topic::ALL.into_iter();
    topics
        .map(|topic| {
            let mut view = code(Method::Totp, |_| {});
            view.help.fitting = vec![topic];
            (["ask-", topic.name()].concat(), view)
        })
        .collect()
}

const ALERTS: [(&str, AlertKind); 28] = [
    ("alert-empty", AlertKind::NotACode(CodeProblem::Empty)),
    (
        "alert-short",
        AlertKind::NotACode(CodeProblem::TooShort { expected: 6 }),
    ),
    (
        "alert-long",
        AlertKind::NotACode(CodeProblem::TooLong { expected: 6 }),
    ),
    ("alert-digits", AlertKind::NotACode(CodeProblem::NotDigits)),
    ("alert-expired", AlertKind::Refused(Refusal::Expired)),
    ("alert-used", AlertKind::Refused(Refusal::Used)),
    ("alert-older", AlertKind::Refused(Refusal::Older)),
    ("alert-wait", AlertKind::Refused(Refusal::WaitForNext(17))),
    ("alert-denied", AlertKind::Refused(Refusal::Denied)),
    (
        "alert-push-timeout",
        AlertKind::Refused(Refusal::PushTimedOut),
    ),
    ("alert-number", AlertKind::Refused(Refusal::WrongNumber)),
    ("alert-mistyped", AlertKind::NumberMistyped),
    ("alert-assertion", AlertKind::Refused(Refusal::Assertion)),
    ("alert-code-over", AlertKind::CodeExpired),
    ("alert-too-soon", AlertKind::ResendTooSoon),
    ("alert-sends", AlertKind::TooManySends),
    ("alert-requests", AlertKind::TooManyRequests(Some(40))),
    ("alert-requests-unknown", AlertKind::TooManyRequests(None)),
    ("alert-delivery", AlertKind::DeliveryFailed),
    ("alert-replaced", AlertKind::ChallengeReplaced),
    ("alert-offline", AlertKind::Offline),
    ("alert-timeout", AlertKind::TimedOut),
    ("alert-server", AlertKind::ServerTrouble),
    (
        "alert-key-unsupported",
        AlertKind::Key(AssertionProblem::Unsupported),
    ),
    (
        "alert-key-cancelled",
        AlertKind::Key(AssertionProblem::Cancelled),
    ),
    (
        "alert-key-timeout",
        AlertKind::Key(AssertionProblem::TimedOut),
    ),
    (
        "alert-key-frame",
        AlertKind::Key(AssertionProblem::NotInFrame),
    ),
    (
        "alert-key-site",
        AlertKind::Key(AssertionProblem::Misconfigured),
    ),
];
