//! A code is sent, typed, late.

use super::*;

pub(super) fn sending() -> Vec<(String, View)> {
    let methods = [Method::Sms, Method::Voice, Method::Email];
    let not_asked = methods.map(|method| {
        (
            ["send-", method.name()].concat(),
            code(method, |code| code.sending = Sending::NotAsked),
        )
    });
    let mut views: Vec<(String, View)> = not_asked.into();
    views.push(named(
        "sending-sms",
        code(Method::Sms, |code| code.sending = Sending::Asking),
    ));
    let slow = |code: &mut CodeView| {
        code.sending = Sending::NotAsked;
        code.late = Some(late(Lateness::SlowRoute));
    };
    views.push(named("send-sms-slow", code(Method::Sms, slow)));
    views
}

pub(super) fn codes() -> Vec<(String, View)> {
    let typed = Method::STRONGEST_FIRST
        .into_iter()
        .filter(|method| method.takes_code());
    let mut views: Vec<(String, View)> = typed
        .map(|method| (["code-", method.name()].concat(), code(method, |_| {})))
        .collect();
    let mut verifying = code(Method::Totp, |code| code.remember = Some(true));
    verifying.verifying = true;
    verifying.status = Some(Status::Verifying);
    views.push(named("code-verifying", verifying));
    views.push(named(
        "code-remember",
        code(Method::Totp, |code| code.remember = Some(false)),
    ));
    views.push(named(
        "code-recovery-ordinal",
        code(Method::RecoveryCode, |code| code.ordinal = Some(7)),
    ));
    views.push(named(
        "code-hotp-another",
        code(Method::Hotp, |code| code.another_code = true),
    ));
    views.push(named(
        "code-auto-submit",
        code(Method::Totp, |code| code.auto_submit = true),
    ));
    views.push(named(
        "code-no-alternative",
        code(Method::Sms, |code| code.has_alternatives = false),
    ));
    views.push(named(
        "code-eight-digits",
        code(Method::Sms, |code| code.format = CodeFormat::digits(8)),
    ));
    views
}

pub(super) fn deliveries() -> Vec<(String, View)> {
    let lateness = [
        ("late-overdue", Lateness::Overdue),
        ("late-claimed", Lateness::Claimed),
        ("late-failed", Lateness::Failed),
        ("late-queued", Lateness::Queued),
    ];
    let mut views: Vec<(String, View)> = lateness
        .into_iter()
        .map(|(name, why)| {
            let mut view = code(Method::Sms, |code| {
                code.sending = Sending::Sent(Resend::Ready);
                code.late = Some(late(why));
            });
            view.help.fitting = fitting(Situation::Late(Method::Sms), Besides::default());
            named(name, view)
        })
        .collect();
    let alone = |code: &mut CodeView| {
        code.sending = Sending::Sent(Resend::Ready);
        code.has_alternatives = false;
        code.late = Some(LateNotice {
            instead: None,
            resend: Some(Resend::Ready),
            ..late(Lateness::Overdue)
        });
    };
    views.push(named("late-no-alternative", code(Method::Sms, alone)));
    for (name, policy) in [
        ("counts-same", ResendPolicy::Same),
        ("counts-replaces", ResendPolicy::Replaces),
        ("counts-both", ResendPolicy::Both),
    ] {
        let mut view = code(Method::Sms, |code| {
            code.counts = Some(WhichCounts {
                policy,
                sends: 2,
                newest_at_millis: 34_000,
            });
            code.expires_in_minutes = Some(2);
            code.attempts_left = Some(3);
        });
        view.status = Some(Status::SentAgain(Method::Sms));
        views.push(named(name, view));
    }
    views.push(named(
        "resend-asking",
        code(Method::Voice, |code| {
            code.sending = Sending::Sent(Resend::Asking)
        }),
    ));
    views.push(named(
        "resend-none",
        code(Method::Sms, |code| {
            code.sending = Sending::Sent(Resend::NoMore)
        }),
    ));
    views
}
