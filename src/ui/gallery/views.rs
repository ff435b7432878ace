//! Every view worth looking at, each with a name that says what it is.

use crate::flow::View;
use crate::flow::authenticator::{AuthenticatorId, Method};
use crate::flow::challenge::{MatchNumber, ResendPolicy};
use crate::flow::code::{Alphabet, CodeFormat, CodeProblem};
use crate::flow::event::{AssertionProblem, KeySupport};
use crate::flow::help::{Situation, Topic, fitting};
use crate::flow::reply::Refusal;
use crate::flow::view::{
    Alert, AlertKind, Choice, ChooseView, CodeView, FailedView, HelpView, HelpWays, KeyState,
    KeyView, LateNotice, Lateness, PushState, PushView, Resend, Screen, Sending, Status,
    WhichCounts,
};

/// Every named view, in the order of a sign-in.
pub fn all() -> Vec<(String, View)> {
    let mut views = Vec::new();
    views.extend(choosing());
    views.extend(sending());
    views.extend(codes());
    views.extend(deliveries());
    views.extend(pushes());
    views.extend(keys());
    views.extend(steps());
    views.extend(ends());
    views.extend(alerts());
    views.extend(helps());
    views
}

fn named(name: &str, view: View) -> (String, View) {
    (name.to_owned(), view)
}

fn view(screen: Screen, situation: Situation) -> View {
    View {
        screen,
        account: Some("a•••@example.org".to_owned()),
        alert: None,
        status: None,
        help: HelpView {
            open: None,
            fitting: fitting(situation).to_vec(),
            ways: HelpWays {
                choose: true,
                instead: Some(choice(Method::Totp)),
                resend: Some(Resend::Ready),
                reference: Some(REFERENCE.to_owned()),
            },
        },
        offline: false,
        verifying: false,
        can_start_over: true,
    }
}

fn hint(method: Method) -> Option<String> {
    let hint = match method {
        Method::Sms | Method::Voice => "••12",
        Method::Email => "a•••@example.org",
        Method::Push => "Alma’s phone",
        Method::WebAuthn => "Blue key",
        _ => return None,
    };
    Some(hint.to_owned())
}

fn choice(method: Method) -> Choice {
    Choice {
        id: AuthenticatorId(method.name().to_owned()),
        method,
        hint: hint(method),
        slow: false,
        last_used: false,
        keys: KeySupport::Supported,
        alive: false,
    }
}

fn code_view(method: Method) -> CodeView {
    let letters = matches!(method, Method::RecoveryCode | Method::TemporaryPass);
    CodeView {
        authenticator: AuthenticatorId(method.name().to_owned()),
        method,
        hint: hint(method),
        format: if letters {
            CodeFormat {
                alphabet: Alphabet::Letters,
                length: None,
            }
        } else {
            CodeFormat::digits(6)
        },
        ordinal: None,
        sending: if method.is_sent() {
            Sending::Sent(Resend::In(25))
        } else {
            Sending::Nothing
        },
        another_code: false,
        expires_in_minutes: None,
        attempts_left: None,
        has_alternatives: true,
        late: None,
        counts: None,
        remember: None,
        auto_submit: false,
    }
}

fn code(method: Method, change: impl FnOnce(&mut CodeView)) -> View {
    let mut code = code_view(method);
    change(&mut code);
    view(Screen::Code(code), Situation::Open(method))
}

fn choosing() -> Vec<(String, View)> {
    let all = Method::STRONGEST_FIRST.into_iter().map(choice).collect();
    let mut marked: Vec<Choice> = [Method::WebAuthn, Method::Totp, Method::Sms, Method::Voice]
        .into_iter()
        .map(choice)
        .collect();
    marked[0].keys = KeySupport::Unsupported;
    marked[1].last_used = true;
    marked[2].alive = true;
    marked[2].slow = true;
    let chooser = |choices, can_go_back| {
        view(
            Screen::Choose(ChooseView {
                choices,
                can_go_back,
            }),
            Situation::Choosing,
        )
    };
    vec![
        named("choose", chooser(all, false)),
        named("choose-with-notes", chooser(marked, true)),
    ]
}

fn sending() -> Vec<(String, View)> {
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

fn codes() -> Vec<(String, View)> {
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
        "code-no-alternative",
        code(Method::Sms, |code| code.has_alternatives = false),
    ));
    views.push(named(
        "code-eight-digits",
        code(Method::Sms, |code| code.format = CodeFormat::digits(8)),
    ));
    views
}

fn late(why: Lateness) -> LateNotice {
    LateNotice {
        why,
        instead: Some(choice(Method::Totp)),
        resend: None,
        most_take_seconds: Some(12),
    }
}

fn deliveries() -> Vec<(String, View)> {
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
            view.help.fitting = fitting(Situation::Late(Method::Sms)).to_vec();
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

fn push(state: PushState, number: Option<MatchNumber>) -> View {
    let push = PushView {
        authenticator: AuthenticatorId("push".to_owned()),
        hint: hint(Method::Push),
        number,
        state,
        has_alternatives: true,
        late: None,
        remember: Some(false),
    };
    view(Screen::Push(push), Situation::Open(Method::Push))
}

fn pushes() -> Vec<(String, View)> {
    let show = Some(MatchNumber::Show("42".to_owned()));
    let mut late_push = push(PushState::Waiting, show.clone());
    if let Screen::Push(push) = &mut late_push.screen {
        push.late = Some(LateNotice {
            most_take_seconds: None,
            ..late(Lateness::Overdue)
        });
    }
    let mut denied = push(PushState::Over, None);
    denied.alert = Some(alert(AlertKind::Refused(Refusal::Denied)));
    vec![
        named("push-not-asked", push(PushState::NotAsked, None)),
        named("push-asking", push(PushState::Asking, None)),
        named("push-waiting", push(PushState::Waiting, None)),
        named("push-show-number", push(PushState::Waiting, show)),
        named(
            "push-ask-number",
            push(PushState::Waiting, Some(MatchNumber::Ask(2))),
        ),
        named("push-late", late_push),
        named("push-denied", denied),
    ]
}

fn keys() -> Vec<(String, View)> {
    let key = |support, state| {
        let key = KeyView {
            authenticator: AuthenticatorId("webauthn".to_owned()),
            hint: hint(Method::WebAuthn),
            support,
            state,
            has_alternatives: true,
            remember: None,
        };
        view(Screen::Key(key), Situation::Open(Method::WebAuthn))
    };
    vec![
        named(
            "key-preparing",
            key(KeySupport::Supported, KeyState::Preparing),
        ),
        named("key-ready", key(KeySupport::Supported, KeyState::Ready)),
        named("key-asking", key(KeySupport::Supported, KeyState::Asking)),
        named(
            "key-unsupported",
            key(KeySupport::Unsupported, KeyState::Ready),
        ),
        named(
            "key-not-in-frame",
            key(KeySupport::NotInFrame, KeyState::Ready),
        ),
    ]
}

fn steps() -> Vec<(String, View)> {
    let step = |screen| view(screen, Situation::Elsewhere);
    vec![
        named("step-remember", step(Screen::RememberStep)),
        named(
            "step-register",
            step(Screen::RegisterStep { optional: false }),
        ),
        named(
            "step-register-optional",
            step(Screen::RegisterStep { optional: true }),
        ),
        named("offer", view(Screen::Offer, Situation::Offering)),
        named(
            "no-method",
            view(Screen::NoMethod { can_register: true }, Situation::NoMethod),
        ),
        named(
            "no-method-no-page",
            view(
                Screen::NoMethod {
                    can_register: false,
                },
                Situation::NoMethod,
            ),
        ),
    ]
}

fn ends() -> Vec<(String, View)> {
    let end = |screen, situation| {
        let mut view = view(screen, situation);
        view.can_start_over = false;
        view.help.ways = HelpWays {
            reference: Some(REFERENCE.to_owned()),
            ..HelpWays::default()
        };
        view
    };
    let locked = |minutes: Option<u32>| FailedView::Locked {
        minutes,
        until_millis: minutes.map(|n| i64::from(n) * 60_000),
    };
    let mut unreachable = end(Screen::Unreachable, Situation::Unreachable);
    unreachable.alert = Some(alert(AlertKind::TimedOut));
    vec![
        named("starting", view(Screen::Starting, Situation::Elsewhere)),
        named(
            "verified",
            end(
                Screen::Verified {
                    recovery_codes_left: None,
                },
                Situation::Over,
            ),
        ),
        named(
            "verified-recovery",
            end(
                Screen::Verified {
                    recovery_codes_left: Some(1),
                },
                Situation::Over,
            ),
        ),
        named("cancelled", end(Screen::Cancelled, Situation::Over)),
        named(
            "failed-expired",
            end(Screen::Failed(FailedView::Expired), Situation::Over),
        ),
        named(
            "failed-locked",
            end(Screen::Failed(locked(Some(14))), Situation::Locked),
        ),
        named(
            "failed-locked-unknown",
            end(Screen::Failed(locked(None)), Situation::Locked),
        ),
        named("unreachable", unreachable),
    ]
}

fn alert(kind: AlertKind) -> Alert {
    let used_a_try = matches!(
        kind,
        AlertKind::Refused(Refusal::Wrong | Refusal::Expired | Refusal::Used)
    );
    let reached_a_server = !matches!(
        kind,
        AlertKind::NotACode(_) | AlertKind::Key(_) | AlertKind::Offline
    );
    Alert {
        kind,
        attempts_left: used_a_try.then_some(3),
        reference: reached_a_server.then(|| REFERENCE.to_owned()),
        topic: None,
    }
}

fn alerts() -> Vec<(String, View)> {
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
        let topic = fitting(Situation::Refused(method)).first().copied();
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

fn helps() -> Vec<(String, View)> {
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

const REFERENCE: &str = "7c1f0a52-94d3-4e0b-8d27-5b1f0e6c3a90";

const ALERTS: [(&str, AlertKind); 27] = [
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
