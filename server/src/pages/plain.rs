//! The plain form's posts, for pages without scripts.

use axum::Extension;
use axum::extract::{Form, State};
use axum::http::StatusCode;
use axum::http::header::{LOCATION, SET_COOKIE};
use axum::response::{AppendHeaders, IntoResponse as _, Response};
use serde::Deserialize;

use super::refusal::{Words, words};
use super::sign_in::{self, Look};
use crate::api::problem::Problem;
use crate::api::{AFTER_CANCEL, AFTER_SUCCESS};
use crate::app::App;
use crate::id::{AuthenticatorId, StepId, TransactionId};
use crate::secrets::TypedCode;
use crate::verifier::{Caller, Progress, Refusal, VerifierError};
use crate::web::cookies;
use crate::web::headers::Nonce;
use crate::web::language::Language;
use crate::wire::{Choice, Intent, Outcome};

#[derive(Debug, Deserialize)]
pub struct Typed {
    #[serde(default = "nothing")]
    code: TypedCode,
}

/// `POST /sign-in/{transaction}/form`
pub async fn answer(
    State(app): State<App>,
    Extension(nonce): Extension<Nonce>,
    language: Language,
    caller: Result<Caller, Problem>,
    Form(typed): Form<Typed>,
) -> Response {
    let Ok(caller) = caller else {
        return nobody(language);
    };
    match app.verifier.verify_any(caller.clone(), typed.code).await {
        // "Another code" can only be told on the page.
        Ok(Progress::Waiting(Outcome::AnotherCode {})) => {
            again(&app, language, nonce, caller).await
        }
        Ok(progress) => go_on(&app, language, &caller.transaction, progress),
        Err(error) => refuse(&app, language, nonce, caller, error).await,
    }
}

/// To the account, or to the page again, which shows the next step.
pub fn go_on(
    app: &App,
    language: Language,
    transaction: &TransactionId,
    progress: Progress,
) -> Response {
    let (lines, next) = match progress {
        Progress::SignedIn(verified) => {
            let secure = app.verifier.settings().secure_cookies();
            let lines = cookies::of_success(transaction, &verified, secure);
            (lines, AFTER_SUCCESS.to_owned())
        }
        Progress::Waiting(_) => (Vec::new(), format!("/sign-in/{transaction}?plain")),
    };
    (
        StatusCode::SEE_OTHER,
        AppendHeaders(lines),
        [(LOCATION, language.link(&next))],
    )
        .into_response()
}

#[derive(Debug, Deserialize)]
pub struct Chosen {
    step: StepId,
    choice: Choice,
}

/// `POST /sign-in/{transaction}/step`
pub async fn step(
    State(app): State<App>,
    Extension(nonce): Extension<Nonce>,
    language: Language,
    caller: Result<Caller, Problem>,
    Form(chosen): Form<Chosen>,
) -> Response {
    let Ok(caller) = caller else {
        return nobody(language);
    };
    let Chosen { step, choice } = chosen;
    match app.verifier.step(caller.clone(), step, choice).await {
        Ok(progress) => go_on(&app, language, &caller.transaction, progress),
        Err(error) => refuse(&app, language, nonce, caller, error).await,
    }
}

#[derive(Debug, Deserialize)]
pub struct Asked {
    authenticator: AuthenticatorId,
}

/// `POST /sign-in/{transaction}/send`
pub async fn send(
    State(app): State<App>,
    Extension(nonce): Extension<Nonce>,
    language: Language,
    caller: Result<Caller, Problem>,
    Form(asked): Form<Asked>,
) -> Response {
    let Ok(caller) = caller else {
        return nobody(language);
    };
    match app
        .verifier
        .challenge(caller.clone(), asked.authenticator, Intent::Resend)
        .await
    {
        Ok(_) => {
            let page = language.link(&format!("/sign-in/{}?plain", caller.transaction));
            (StatusCode::SEE_OTHER, [(LOCATION, page)]).into_response()
        }
        Err(error) => refuse(&app, language, nonce, caller, error).await,
    }
}

/// `POST /sign-in/{transaction}/cancel`
pub async fn cancel(
    State(app): State<App>,
    language: Language,
    caller: Result<Caller, Problem>,
) -> Response {
    let Ok(caller) = caller else {
        return nobody(language);
    };
    let dropped = cookies::drop_transaction(
        &caller.transaction,
        app.verifier.settings().secure_cookies(),
    );
    if let Err(error) = app.verifier.cancel(caller).await {
        return sign_in::over(language, &words(language, error));
    }
    let lines: Vec<_> = dropped.into_iter().map(|line| (SET_COOKIE, line)).collect();
    (
        StatusCode::SEE_OTHER,
        AppendHeaders(lines),
        [(LOCATION, language.link(AFTER_CANCEL))],
    )
        .into_response()
}

/// A hardware token is out of step: the same page, which asks for its next code.
async fn again(app: &App, language: Language, nonce: Nonce, caller: Caller) -> Response {
    let look = Look {
        language,
        nonce,
        plain: true,
    };
    let words = Words {
        status: StatusCode::OK,
        text: language.text("verify-another-code"),
        over: false,
    };
    sign_in::show(app, &look, caller, Some(words)).await
}

async fn refuse(
    app: &App,
    language: Language,
    nonce: Nonce,
    caller: Caller,
    error: VerifierError,
) -> Response {
    let words = words(language, error);
    if words.over {
        return sign_in::over(language, &words);
    }
    // Whoever posts the plain form has no use for the widget, or it would have answered.
    let look = Look {
        language,
        nonce,
        plain: true,
    };
    sign_in::show(app, &look, caller, Some(words)).await
}

pub fn nobody(language: Language) -> Response {
    sign_in::over(language, &words(language, Refusal::NoTransaction.into()))
}

fn nothing() -> TypedCode {
    TypedCode::new("")
}
