//! Every view worth looking at, each with a name that says what it is.

mod alerts;
mod codes;
mod elsewhere;
mod news;

use crate::flow::View;
use crate::flow::authenticator::{AuthenticatorId, Method};
use crate::flow::challenge::{MatchNumber, ResendPolicy};
use crate::flow::code::{Alphabet, CodeFormat, CodeProblem};
use crate::flow::event::{AssertionProblem, KeySupport};
use crate::flow::help::{Besides, Situation, Topic, fitting};
use crate::flow::reply::Refusal;
use crate::flow::view::{
    Alert, AlertKind, Choice, ChooseView, CodeView, FailedView, HelpView, HelpWays, KeyState,
    KeyView, LateNotice, Lateness, PushState, PushView, Resend, Screen, Sending, Status,
    WhichCounts,
};

/// Every named view, in the order of a sign-in.
pub fn all() -> Vec<(String, View)> {
    let mut views = Vec::new();
    views.extend(elsewhere::choosing());
    views.extend(codes::sending());
    views.extend(codes::codes());
    views.extend(codes::deliveries());
    views.extend(elsewhere::pushes());
    views.extend(elsewhere::keys());
    views.extend(elsewhere::steps());
    views.extend(elsewhere::ends());
    views.extend(alerts::alerts());
    views.extend(alerts::helps());
    views.extend(alerts::questions());
    views.extend(news::news());
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
            fitting: fitting(situation, Besides::default()),
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
        knows_all_ways: true,
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

fn late(why: Lateness) -> LateNotice {
    LateNotice {
        why,
        instead: Some(choice(Method::Totp)),
        resend: None,
        most_take_seconds: Some(12),
    }
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

const REFERENCE: &str = "7c1f0a52-94d3-4e0b-8d27-5b1f0e6c3a90";
