//! The panes' own calls. They hold codes, which is their purpose: hence loopback only.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use axum::{Json, Router};
use qrcode::QrCode;
use qrcode::render::svg;
use serde_json::{Value, json};

use super::Demo;
use super::people::{self, PEOPLE};
use crate::api::problem::Problem;
use crate::app::App;
use crate::gateway::simulated::Controls;
use crate::method::Method;
use crate::store::authenticators::{self, Authenticator};
use crate::store::{StoreError, people as stored};
use crate::verifier::{VerifierError, totp};
use crate::wire::Seconds;

/// The routes, to be added only where the demonstration is on.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/demo/people", get(list))
        .route("/demo/people/{user}/phone", get(phone))
        .route("/demo/people/{user}/authenticator", get(app_code))
        .route("/demo/people/{user}/authenticator.svg", get(app_qr))
        .route("/demo/people/{user}/recovery-codes", get(recovery_codes))
        .route("/demo/operator", get(controls).post(control))
}

async fn list() -> Json<Value> {
    let people = PEOPLE.iter().map(|person| {
        json!({"user": person.user, "name": person.name, "password": person.password, "methods": person.methods})
    });
    Json(json!({"people": people.collect::<Vec<_>>()}))
}

async fn phone(State(app): State<App>, Path(user): Path<String>) -> Result<Json<Value>, Problem> {
    let demo = demo(&app)?;
    let now = app.verifier.now();
    let texts = demo
        .texts(&user)
        .await
        .map_err(failed)?
        .into_iter()
        .map(|arrived| {
            json!({
                "id": arrived.number,
                "text": arrived.message.text.expose(),
                "arrived_ago": Seconds(now.after(arrived.at)),
            })
        });
    Ok(Json(json!({"messages": texts.collect::<Vec<_>>()})))
}

async fn app_code(
    State(app): State<App>,
    Path(user): Path<String>,
) -> Result<Json<Value>, Problem> {
    let now = app.verifier.now();
    let Some(authenticator) = demo(&app)?
        .first(&user, Method::Totp)
        .await
        .map_err(failed)?
    else {
        return Ok(Json(Value::Null));
    };
    Ok(Json(json!({
        "code": authenticator.secret.as_ref().map(|seed| totp::current_code(seed, now)),
        "seconds_left": Seconds(totp::shown_for(now)),
        "uri": address(&authenticator, &user),
    })))
}

async fn app_qr(State(app): State<App>, Path(user): Path<String>) -> Result<Response, Problem> {
    let authenticator = demo(&app)?
        .first(&user, Method::Totp)
        .await
        .map_err(failed)?;
    let address = authenticator.and_then(|authenticator| address(&authenticator, &user));
    let drawn = address.and_then(|address| QrCode::new(address).ok());
    let Some(code) = drawn else {
        return Ok(StatusCode::NOT_FOUND.into_response());
    };
    let picture = code
        .render::<svg::Color<'_>>()
        .min_dimensions(200, 200)
        .build();
    Ok(([(CONTENT_TYPE, "image/svg+xml")], picture).into_response())
}

async fn recovery_codes(
    State(app): State<App>,
    Path(user): Path<String>,
) -> Result<Json<Value>, Problem> {
    let codes = demo(&app)?.on_paper(&user).await.map_err(failed)?;
    let codes: Vec<Value> = codes
        .iter()
        .map(|one| json!({"code": one.code, "used": one.used}))
        .collect();
    Ok(Json(json!({"codes": codes})))
}

async fn controls(State(app): State<App>) -> Result<Json<Controls>, Problem> {
    Ok(Json(demo(&app)?.operator.controls()))
}

/// Fields that are left out go back to their defaults.
async fn control(
    State(app): State<App>,
    Json(controls): Json<Controls>,
) -> Result<Json<Controls>, Problem> {
    let demo = demo(&app)?;
    demo.operator.set_controls(controls);
    Ok(Json(demo.operator.controls()))
}

impl Demo {
    /// The texts on the person's phone.
    pub(super) async fn texts(
        &self,
        user: &str,
    ) -> Result<Vec<crate::gateway::simulated::Arrived>, StoreError> {
        let phone = self
            .first(user, Method::Sms)
            .await?
            .and_then(|authenticator| authenticator.destination);
        Ok(phone
            .map(|phone| self.operator.inbox(&phone))
            .unwrap_or_default())
    }

    /// The person's first authenticator of that method.
    pub(super) async fn first(
        &self,
        user: &str,
        method: Method,
    ) -> Result<Option<Authenticator>, StoreError> {
        let user = user.to_owned();
        self.store
            .change(move |db| {
                let Some((person, _)) = stored::by_user(db, &user)? else {
                    return Ok(None);
                };
                let enrolled = authenticators::of_person(db, person.id)?;
                Ok(enrolled
                    .into_iter()
                    .find(|authenticator| authenticator.method == method))
            })
            .await
    }

    /// The person's recovery codes.
    pub(super) async fn on_paper(&self, user: &str) -> Result<Vec<people::OnPaper>, StoreError> {
        let Some(list) = self.first(user, Method::RecoveryCode).await? else {
            return Ok(Vec::new());
        };
        self.store
            .change(move |db| people::recovery_list(db, &list.id))
            .await
    }
}

fn address(authenticator: &Authenticator, user: &str) -> Option<String> {
    totp::enrolment(
        authenticator.secret.as_ref()?,
        &format!("{user}@example.org"),
        "Second Step",
    )
}

fn demo(app: &App) -> Result<&Demo, Problem> {
    app.demo.as_deref().ok_or(Problem::MALFORMED)
}

fn failed(error: StoreError) -> Problem {
    VerifierError::from(error).into()
}
