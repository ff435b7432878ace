//! Every screen that types no code.

use super::*;

pub(super) fn choosing() -> Vec<(String, View)> {
    let all = Method::STRONGEST_FIRST.into_iter().map(choice).collect();
    let mut marked: Vec<Choice> = [Method::WebAuthn, Method::Totp, Method::Sms, Method::Voice]
        .into_iter()
        .map(choice)
        .collect();
    marked[0].keys = KeySupport::Unsupported;
    marked[1].last_used = true;
    marked[2].alive = true;
    marked[2].slow = true;
    let mut framed = choice(Method::WebAuthn);
    framed.keys = KeySupport::NotInFrame;
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
        named(
            "choose-in-frame",
            chooser(vec![framed, choice(Method::Email)], false),
        ),
    ]
}

fn push(state: PushState, number: Option<MatchNumber>) -> View {
    let push = PushView {
        authenticator: AuthenticatorId("push".to_owned()),
        hint: hint(Method::Push),
        number,
        state,
        resend: Resend::Ready,
        attempts_left: None,
        has_alternatives: true,
        late: None,
        remember: Some(false),
    };
    view(Screen::Push(push), Situation::Open(Method::Push))
}

pub(super) fn pushes() -> Vec<(String, View)> {
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
    let mut cooling = denied.clone();
    if let Screen::Push(push) = &mut cooling.screen {
        push.resend = Resend::In(15);
    }
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
        named("push-denied-cooldown", cooling),
    ]
}

fn offer(register: bool, recovery_codes_left: Option<u32>) -> View {
    let screen = Screen::Offer {
        register,
        recovery_codes_left,
    };
    view(screen, Situation::Offering)
}

pub(super) fn keys() -> Vec<(String, View)> {
    let key = |support, state| {
        let key = KeyView {
            authenticator: AuthenticatorId("webauthn".to_owned()),
            hint: hint(Method::WebAuthn),
            support,
            state,
            attempts_left: None,
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

pub(super) fn steps() -> Vec<(String, View)> {
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
        named("offer", offer(true, None)),
        named("offer-few-codes", offer(true, Some(1))),
        named("few-codes", offer(false, Some(2))),
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

pub(super) fn ends() -> Vec<(String, View)> {
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
