//! A "no", in words, for pages without scripts.

use std::time::Duration;

use axum::http::StatusCode;
use maud::{Markup, html};

use crate::api::problem::Problem;
use crate::verifier::{CodeRefusal, Refusal, VerifierError};
use crate::web::language::Language;

/// What a page says, and with which status.
#[derive(Debug)]
pub struct Words {
    /// HTTP status.
    pub status: StatusCode,
    /// The sentence.
    pub text: String,
    /// Whether the sign-in is over, so that only starting over is left.
    pub over: bool,
}

impl Words {
    /// The sentence, as something that is read out at once.
    pub fn alert(&self) -> Markup {
        html! { p class="refused" role="alert" { (self.text) } }
    }
}

/// What to say about an error.
pub fn words(language: Language, error: VerifierError) -> Words {
    let text = match &error {
        VerifierError::Store(_) => language.text("refused-server"),
        VerifierError::Refused(refusal) => sentence(language, *refusal),
    };
    let over = matches!(
        error,
        VerifierError::Refused(
            Refusal::NoTransaction | Refusal::TransactionExpired | Refusal::TransactionEnded
        )
    );
    Words {
        status: Problem::from(error).status,
        text,
        over,
    }
}

fn sentence(language: Language, refusal: Refusal) -> String {
    let with = |id, name, value: u64| language.text_with(id, &[(name, &value.to_string())]);
    match refusal {
        Refusal::WrongPassword => language.text("login-refused"),
        Refusal::NoTransaction | Refusal::TransactionEnded => language.text("verify-over"),
        Refusal::TransactionExpired => language.text("refused-expired-sign-in"),
        Refusal::UnknownChallenge | Refusal::UnknownAuthenticator | Refusal::UnknownStep => {
            language.text("refused-server")
        }
        Refusal::ChallengeReplaced => language.text("verify-over"),
        Refusal::Malformed => language.text("refused-empty"),
        Refusal::Code(why, left) => with(code_sentence(why), "left", left.into()),
        Refusal::WaitForNextCode(after) => with("refused-wait", "seconds", seconds(after)),
        Refusal::Locked(after) => with("refused-locked", "minutes", minutes(after)),
        Refusal::ResendTooSoon(after) => with("refused-too-soon", "seconds", seconds(after)),
        Refusal::TooManySends => language.text("refused-too-many-sends"),
        Refusal::TooManyRequests(after) => with("login-throttled", "minutes", minutes(after)),
        Refusal::DeliveryFailed => language.text("refused-delivery"),
    }
}

const fn code_sentence(why: CodeRefusal) -> &'static str {
    match why {
        CodeRefusal::Wrong | CodeRefusal::WrongNumber | CodeRefusal::Assertion => "refused-wrong",
        CodeRefusal::Denied | CodeRefusal::TimedOut => "refused-push",
        CodeRefusal::Expired => "refused-expired",
        CodeRefusal::Used => "refused-used",
        CodeRefusal::Older => "refused-older",
    }
}

fn seconds(span: Duration) -> u64 {
    span.as_secs() + u64::from(span.subsec_nanos() > 0)
}

fn minutes(span: Duration) -> u64 {
    seconds(span).div_ceil(60)
}
