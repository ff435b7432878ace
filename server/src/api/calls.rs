//! The handlers: parse, ask the verifier, answer.

use axum::Json;
use axum::extract::State;
use axum::http::header::SET_COOKIE;
use axum::response::{AppendHeaders, IntoResponse, Response};

use super::Body;
use super::problem::Problem;
use crate::app::App;
use crate::id::TransactionId;
use crate::verifier::{Caller, Progress};
use crate::web::cookies;
use crate::wire::{
    Answer, Cancelled, Challenge, ChallengeRequest, Empty, Outcome, PollRequest, StepRequest,
    Transaction, VerifyRequest,
};

type Answered<T> = Result<Json<T>, Problem>;

pub(super) async fn start(
    State(app): State<App>,
    caller: Caller,
    Body(Empty {}): Body<Empty>,
) -> Answered<Transaction> {
    Ok(Json(app.verifier.start(caller).await?))
}

pub(super) async fn challenge(
    State(app): State<App>,
    caller: Caller,
    Body(request): Body<ChallengeRequest>,
) -> Answered<Challenge> {
    Ok(Json(
        app.verifier
            .challenge(caller, request.authenticator, request.intent)
            .await?,
    ))
}

pub(super) async fn verify(
    State(app): State<App>,
    caller: Caller,
    Body(request): Body<VerifyRequest>,
) -> Result<Response, Problem> {
    let transaction = caller.transaction.clone();
    let (verifier, challenge) = (&app.verifier, request.challenge);
    let progress = match request.answer {
        Answer::Code { code } => {
            let remember = request.remember;
            verifier.verify(caller, challenge, code, remember).await?
        }
        Answer::Assertion { credential } => {
            verifier
                .verify_assertion(caller, challenge, credential, request.remember)
                .await?
        }
    };
    Ok(answer(&app, &transaction, progress))
}

/// What became of an answer; cookies change only where the user is signed in.
fn answer(app: &App, transaction: &TransactionId, progress: Progress) -> Response {
    let verified = match progress {
        Progress::SignedIn(verified) => verified,
        Progress::Waiting(outcome) => return Json(outcome).into_response(),
    };
    let secure = app.verifier.settings().secure_cookies();
    let outcome = Outcome::Verified {
        method: verified.method,
        continue_to: AFTER_SUCCESS.to_owned(),
        recovery_codes_left: verified.recovery_codes_left,
    };
    let lines = cookies::of_success(transaction, &verified, secure);
    (AppendHeaders(lines), Json(outcome)).into_response()
}

pub(super) async fn poll(
    State(app): State<App>,
    caller: Caller,
    Body(request): Body<PollRequest>,
) -> Result<Response, Problem> {
    let transaction = caller.transaction.clone();
    let progress = app
        .verifier
        .poll(caller, request.challenge, request.remember)
        .await?;
    Ok(answer(&app, &transaction, progress))
}

pub(super) async fn step(
    State(app): State<App>,
    caller: Caller,
    Body(StepRequest { step, choice }): Body<StepRequest>,
) -> Result<Response, Problem> {
    let transaction = caller.transaction.clone();
    let progress = app.verifier.step(caller, step, choice).await?;
    Ok(answer(&app, &transaction, progress))
}

pub(super) async fn cancel(
    State(app): State<App>,
    caller: Caller,
    Body(Empty {}): Body<Empty>,
) -> Result<Response, Problem> {
    let dropped = cookies::drop_transaction(
        &caller.transaction,
        app.verifier.settings().secure_cookies(),
    );
    app.verifier.cancel(caller).await?;
    let headers: Vec<_> = dropped.into_iter().map(|line| (SET_COOKIE, line)).collect();
    let cancelled = Cancelled {
        continue_to: AFTER_CANCEL.to_owned(),
    };
    Ok((AppendHeaders(headers), Json(cancelled)).into_response())
}

/// Where somebody goes who is signed in.
pub const AFTER_SUCCESS: &str = "/account";

/// Where somebody goes who starts over.
pub const AFTER_CANCEL: &str = "/";
