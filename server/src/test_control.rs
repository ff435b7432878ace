//! Levers for browser tests (`--test-control`, loopback only): the clock, a fresh start, the collected
//! reports of the content security policy.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use second_step_figures::Observation;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::api::problem::Problem;
use crate::app::App;
use crate::clock::{Clock as _, SteeredClock, Timestamp};
use crate::method::Method;
use crate::settings::{Matching, Registration, Remember, ResendPolicy};
use crate::store::{Store, observations};
use crate::verifier::VerifierError;

/// What tests may reach.
pub struct TestControl {
    clock: Arc<SteeredClock>,
    store: Store,
    reports: Mutex<Vec<Value>>,
}

impl TestControl {
    /// Levers on this clock and this database.
    pub fn new(clock: Arc<SteeredClock>, store: Store) -> Self {
        Self {
            clock,
            store,
            reports: Mutex::default(),
        }
    }
}

/// The routes, to be added only where tests are allowed.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/test/clock", get(read_clock).post(move_clock))
        .route("/test/reset", post(reset))
        .route("/test/settings", post(settings))
        .route("/test/figures", post(figures))
        .route("/test/csp-reports", get(reports))
        .route("/csp-report", post(collect))
}

/// A movement of the clock; several at once are done in this order.
#[derive(Debug, Deserialize)]
struct Movement {
    /// Show this moment, seconds since the Unix epoch.
    set: Option<f64>,
    /// Stand still, or run.
    running: Option<bool>,
    /// Go forward, seconds.
    advance: Option<f64>,
}

/// Rules to change; those that are left out stay. A reset brings back those of the command line.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Rules {
    resend_policy: Option<ResendPolicy>,
    receipts: Option<bool>,
    ordered: Option<bool>,
    push_number: Option<Matching>,
    numbered_recovery_codes: Option<bool>,
    remember: Option<Remember>,
    factors: Option<u32>,
    registration: Option<Registration>,
}

async fn settings(
    State(app): State<App>,
    Json(rules): Json<Rules>,
) -> Result<Json<Value>, StatusCode> {
    if app.test_control.is_none() {
        return Err(StatusCode::NOT_FOUND);
    }
    app.verifier.change_settings(|settings| {
        put(&mut settings.resend_policy, rules.resend_policy);
        put(&mut settings.receipts, rules.receipts);
        put(&mut settings.ordered, rules.ordered);
        put(&mut settings.push_matching, rules.push_number);
        put(&mut settings.remember, rules.remember);
        put(&mut settings.factors, rules.factors);
        put(&mut settings.registration, rules.registration);
        put(
            &mut settings.numbered_recovery_codes,
            rules.numbered_recovery_codes,
        );
    });
    Ok(Json(json!({})))
}

/// Reports about a route, as if widgets had sent them.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Reported {
    method: Method,
    route: String,
    /// Seconds after which each of these arrived.
    #[serde(default)]
    heard: Vec<f64>,
    /// Seconds after which each of these was given up.
    #[serde(default)]
    left: Vec<f64>,
}

async fn figures(
    State(app): State<App>,
    Json(reported): Json<Reported>,
) -> Result<Json<Value>, Problem> {
    let heard = reported.heard.into_iter().map(Observation::Heard);
    let left = reported.left.into_iter().map(Observation::Left);
    let seen = heard.chain(left).collect();
    app.verifier
        .pretend_observed(reported.method, reported.route, seen)
        .await?;
    Ok(Json(json!({})))
}

fn put<T>(place: &mut T, value: Option<T>) {
    if let Some(value) = value {
        *place = value;
    }
}

async fn read_clock(State(app): State<App>) -> Response {
    let Some(control) = app.test_control else {
        return StatusCode::NOT_FOUND.into_response();
    };
    Json(json!({"now": shown(&control.clock)})).into_response()
}

async fn move_clock(State(app): State<App>, Json(movement): Json<Movement>) -> Response {
    let Some(control) = app.test_control else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let spans = [movement.set, movement.advance]
        .map(|seconds| seconds.map(Duration::try_from_secs_f64).transpose());
    let [Ok(set), Ok(advance)] = spans else {
        return Problem::MALFORMED.into_response();
    };
    let clock = &control.clock;
    if let Some(since) = set {
        clock.set(Timestamp::from_millis(0) + since);
    }
    match movement.running {
        Some(true) => clock.run(),
        Some(false) => clock.stop(),
        None => {}
    }
    if let Some(span) = advance {
        clock.advance(span);
    }
    Json(json!({"now": shown(clock)})).into_response()
}

/// Empties the database, the phones and the counts, and puts the clock right. Demonstration people come back
/// with new seeds; their recovery codes are the same, and unused.
async fn reset(State(app): State<App>) -> Result<Json<Value>, Problem> {
    let Some(control) = app.test_control.clone() else {
        return Err(Problem::MALFORMED);
    };
    control.clock.reset();
    control
        .reports
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .clear();
    app.verifier.forget_tries();
    let original = app.verifier.settings().clone();
    app.verifier
        .change_settings(|settings| *settings = original);
    app.requests.clear();
    app.reports.clear();
    let emptied = control
        .store
        .change(|db| {
            observations::forget_all(db)?;
            db.execute("DELETE FROM people", [])
        })
        .await;
    emptied.map_err(VerifierError::from)?;
    if let Some(demo) = &app.demo {
        demo.operator.reset(demo.seed);
        demo.enrol(&control.store)
            .await
            .map_err(VerifierError::from)?;
    }
    Ok(Json(json!({"now": shown(&control.clock)})))
}

async fn collect(State(app): State<App>, body: String) -> StatusCode {
    if let Some(control) = app.test_control {
        let report = serde_json::from_str(&body).unwrap_or(Value::String(body));
        control
            .reports
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(report);
    }
    StatusCode::NO_CONTENT
}

async fn reports(State(app): State<App>) -> Json<Vec<Value>> {
    let Some(control) = app.test_control else {
        return Json(Vec::new());
    };
    Json(
        control
            .reports
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone(),
    )
}

fn shown(clock: &SteeredClock) -> f64 {
    Duration::from_millis(u64::try_from(clock.now().as_millis()).unwrap_or(0)).as_secs_f64()
}
