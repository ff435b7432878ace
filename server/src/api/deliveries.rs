//! `POST /second-step/deliveries`: what a widget saw of one delivery, sent as the page goes away (`sendBeacon`).
//!
//! The token that came with the delivery vouches for the report, once. A report names nobody.

use axum::extract::State;
use axum::http::StatusCode;
use second_step_figures::Observation;
use serde::Deserialize;

use super::problem::Problem;
use crate::app::App;
use crate::verifier::Refusal;

/// A report; fields that the server has no use for are ignored.
#[derive(Deserialize)]
struct Report {
    token: String,
    heard_after_s: Option<f64>,
    first_input_after_s: Option<f64>,
    left_after_s: Option<f64>,
}

/// A beacon's body is sent as text; whatever it is called, it has to be JSON.
pub(super) async fn report(State(app): State<App>, body: String) -> Result<StatusCode, Problem> {
    let counted = app.reports.count("all", app.verifier.now());
    counted.map_err(|after| Problem::from(Refusal::TooManyRequests(after)))?;
    let report: Report = serde_json::from_str(&body).map_err(|_| Problem::MALFORMED)?;
    let seen = report
        .heard_after_s
        .map(Observation::Heard)
        .or(report.first_input_after_s.map(Observation::FirstInput))
        .or(report.left_after_s.map(Observation::Left));
    let seen = seen.ok_or(Problem::MALFORMED)?;
    app.verifier.observe(report.token, seen).await?;
    Ok(StatusCode::NO_CONTENT)
}
