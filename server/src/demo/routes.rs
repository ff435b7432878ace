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

use super::people::{self, PEOPLE};
use super::{Demo, devices};
use crate::api::problem::Problem;
use crate::app::App;
use crate::gateway::Channel;
use crate::gateway::simulated::{Arrived, Controls};
use crate::method::Method;
use crate::store::authenticators::{self, Authenticator};
use crate::store::{StoreError, people as stored};
use crate::verifier::{VerifierError, totp};
use crate::wire::Seconds;

/// The routes, to be added only where the demonstration is on.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/demo/people", get(list))
        .merge(devices::routes())
        .route("/demo/people/{user}/phone", get(phone))
        .route("/demo/people/{user}/calls", get(calls))
        .route("/demo/people/{user}/inbox", get(inbox))
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
    arrived(&app, &user, Method::Sms).await
}

async fn calls(State(app): State<App>, Path(user): Path<String>) -> Result<Json<Value>, Problem> {
    arrived(&app, &user, Method::Voice).await
}

async fn inbox(State(app): State<App>, Path(user): Path<String>) -> Result<Json<Value>, Problem> {
    arrived(&app, &user, Method::Email).await
}

async fn arrived(app: &App, user: &str, method: Method) -> Result<Json<Value>, Problem> {
    let now = app.verifier.now();
    let messages = demo(app)?.messages(user, method).await.map_err(failed)?;
    let messages = messages.into_iter().map(|(to, arrived)| {
        json!({
            "id": arrived.number,
            "to": to,
            "text": arrived.message.text.expose(),
            "arrived_ago": Seconds(now.after(arrived.at)),
        })
    });
    Ok(Json(json!({"messages": messages.collect::<Vec<_>>()})))
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
    let codes = demo(&app)?
        .on_paper(&user, Method::RecoveryCode)
        .await
        .map_err(failed)?;
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
    /// What has come to the person's phones or mailbox, each with the label of the place it came to.
    pub(super) async fn messages(
        &self,
        user: &str,
        method: Method,
    ) -> Result<Vec<(Option<String>, Arrived)>, StoreError> {
        let Some(channel) = Channel::of(method) else {
            return Ok(Vec::new());
        };
        let mut all = Vec::new();
        for place in self.enrolled(user, method).await? {
            if let Some(destination) = &place.destination {
                let inbox = self.operator.inbox(channel, destination);
                all.extend(inbox.into_iter().map(|one| (place.label.clone(), one)));
            }
        }
        all.sort_by_key(|(_, arrived)| (arrived.at, arrived.number));
        Ok(all)
    }

    /// The person's first authenticator of that method.
    pub(super) async fn first(
        &self,
        user: &str,
        method: Method,
    ) -> Result<Option<Authenticator>, StoreError> {
        Ok(self.enrolled(user, method).await?.into_iter().next())
    }

    /// The person's authenticators of that method.
    pub(super) async fn enrolled(
        &self,
        user: &str,
        method: Method,
    ) -> Result<Vec<Authenticator>, StoreError> {
        let user = user.to_owned();
        self.store
            .change(move |db| {
                let Some((person, _)) = stored::by_user(db, &user)? else {
                    return Ok(Vec::new());
                };
                let mut enrolled = authenticators::of_person(db, person.id)?;
                enrolled.retain(|authenticator| authenticator.method == method);
                Ok(enrolled)
            })
            .await
    }

    /// The person's recovery codes, or pass, in clear.
    pub(super) async fn on_paper(
        &self,
        user: &str,
        method: Method,
    ) -> Result<Vec<people::OnPaper>, StoreError> {
        let Some(list) = self.first(user, method).await? else {
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

pub(super) fn demo(app: &App) -> Result<&Demo, Problem> {
    app.demo.as_deref().ok_or(Problem::MALFORMED)
}

pub(super) fn failed(error: StoreError) -> Problem {
    VerifierError::from(error).into()
}
