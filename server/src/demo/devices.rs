//! What a person of the demonstration holds besides the phone's texts: push phone, hardware token, pass.

use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::routing::{get, post};
use axum::{Json, Router};
use rusqlite::{Connection, OptionalExtension as _};
use serde::Deserialize;
use serde_json::{Value, json};

use super::Demo;
use super::routes::{demo, failed};
use crate::api::problem::Problem;
use crate::app::App;
use crate::method::Method;
use crate::secrets::TypedCode;
use crate::settings::Matching;
use crate::store::StoreError;
use crate::store::authenticators::Authenticator;
use crate::store::pushes::Push;
use crate::verifier::{KeyKind, OnPhoneAnswer, Refusal, Site, totp};
use crate::web::host;

/// The routes of these devices.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/demo/people/{user}/push", get(push).post(decide))
        .route("/demo/people/{user}/token", get(token).post(press))
        .route("/demo/people/{user}/pass", get(pass))
        .route("/demo/people/{user}/key/options", post(begin_key))
        .route("/demo/people/{user}/key", post(finish_key))
}

/// What the push phone shows: nothing, a number, or three to choose from.
async fn push(State(app): State<App>, Path(user): Path<String>) -> Result<Json<Value>, Problem> {
    let Some(phone) = held(&app, &user, Method::Push).await? else {
        return Ok(Json(Value::Null));
    };
    let waiting = app.verifier.waiting_on_phone(phone).await?;
    Ok(Json(waiting.map_or(Value::Null, |shown| {
        let push = shown.push;
        let id = format!("{}.{}", push.challenge, push.delivery);
        match push.matching {
            Matching::Show => json!({"id": id, "choices": choices(&push)}),
            Matching::Ask => json!({"id": id, "number": push.number}),
        }
    })))
}

#[derive(Debug, Deserialize)]
#[serde(tag = "decision", rename_all = "snake_case")]
enum Decided {
    Approve {
        #[serde(default)]
        number: Option<TypedCode>,
    },
    Deny,
}

async fn decide(
    State(app): State<App>,
    Path(user): Path<String>,
    Json(decided): Json<Decided>,
) -> Result<Json<Value>, Problem> {
    let phone = held(&app, &user, Method::Push).await?;
    let phone = phone.ok_or(Problem::from(Refusal::UnknownAuthenticator))?;
    let answer = match decided {
        Decided::Approve { number } => {
            OnPhoneAnswer::Approve(number.unwrap_or_else(|| TypedCode::new("")))
        }
        Decided::Deny => OnPhoneAnswer::Deny,
    };
    app.verifier.decide_on_phone(phone, answer).await?;
    Ok(Json(json!({})))
}

#[derive(Debug, Deserialize)]
struct Wanted {
    kind: KeyKind,
}

/// `PublicKeyCredentialCreationOptionsJSON` for a new key. Nobody is asked who they are: this is a demonstration.
async fn begin_key(
    State(app): State<App>,
    Path(user): Path<String>,
    headers: HeaderMap,
    Json(wanted): Json<Wanted>,
) -> Result<Json<Value>, Problem> {
    let site = site(&app, &headers);
    let options = app.verifier.begin_key(user, wanted.kind, site).await?;
    Ok(Json(options))
}

async fn finish_key(
    State(app): State<App>,
    Path(user): Path<String>,
    headers: HeaderMap,
    Json(credential): Json<Value>,
) -> Result<Json<Value>, Problem> {
    let site = site(&app, &headers);
    let id = app.verifier.finish_key(user, credential, site).await?;
    Ok(Json(json!({"authenticator": id})))
}

fn site(app: &App, headers: &HeaderMap) -> Site {
    let own = app.verifier.settings().origin.as_ref();
    Site {
        host: host::name(headers, own),
        origin: host::origin(headers, own),
    }
}

/// The number among two others, always at the same places for the same number.
fn choices(push: &Push) -> Vec<String> {
    let number: u32 = push.number.parse().unwrap_or(0);
    let other = |step: u32| format!("{:02}", 10 + (number - 10 + step) % 90);
    let mut all = vec![
        push.number.clone(),
        other(17 + number % 9),
        other(53 + number % 7),
    ];
    all.sort();
    all
}

async fn token(State(app): State<App>, Path(user): Path<String>) -> Result<Json<Value>, Problem> {
    show_token(&app, &user, 0).await
}

#[derive(Debug, Deserialize)]
struct Presses {
    #[serde(default = "once")]
    presses: u32,
}

const fn once() -> u32 {
    1
}

async fn press(
    State(app): State<App>,
    Path(user): Path<String>,
    Json(Presses { presses }): Json<Presses>,
) -> Result<Json<Value>, Problem> {
    show_token(&app, &user, presses).await
}

async fn show_token(app: &App, user: &str, presses: u32) -> Result<Json<Value>, Problem> {
    let Some(token) = held(app, user, Method::Hotp).await? else {
        return Ok(Json(Value::Null));
    };
    let pressed = demo(app)?.press(&token, presses).await.map_err(failed)?;
    Ok(Json(
        json!({"code": shown(&token, pressed), "presses": pressed}),
    ))
}

async fn pass(State(app): State<App>, Path(user): Path<String>) -> Result<Json<Value>, Problem> {
    let passes = demo(&app)?
        .on_paper(&user, Method::TemporaryPass)
        .await
        .map_err(failed)?;
    Ok(Json(passes.first().map_or(
        Value::Null,
        |pass| json!({"code": pass.code, "used": pass.used}),
    )))
}

async fn held(app: &App, user: &str, method: Method) -> Result<Option<Authenticator>, Problem> {
    demo(app)?.first(user, method).await.map_err(failed)
}

/// The code in the token's window; nothing before its button was ever pressed.
pub(super) fn shown(token: &Authenticator, presses: u32) -> Option<String> {
    let counter = i64::from(presses.checked_sub(1)?);
    Some(totp::value(token.secret.as_ref()?, counter))
}

impl Demo {
    /// Presses the token's button so often, and says how often it was pressed by now.
    pub(super) async fn press(
        &self,
        token: &Authenticator,
        presses: u32,
    ) -> Result<u32, StoreError> {
        let token = token.id.clone();
        self.store
            .change(move |db: &Connection| {
                if presses > 0 {
                    db.execute(
                        "INSERT INTO demo_tokens VALUES (?1, ?2)
                         ON CONFLICT (authenticator) DO UPDATE SET presses = presses + excluded.presses",
                        (&token, presses),
                    )?;
                }
                let read = "SELECT presses FROM demo_tokens WHERE authenticator = ?1";
                let pressed = db.query_row(read, [&token], |row| row.get(0)).optional()?;
                Ok(pressed.unwrap_or(0))
            })
            .await
    }
}
