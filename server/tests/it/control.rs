//! The levers for browser tests.

use std::sync::Arc;

use axum::body::Body;
use axum::http::Request;
use second_step_server::clock::SteeredClock;
use serde_json::{Value, json};

use crate::support::world::Plan;
use crate::support::{Browser, World};

async fn world() -> World {
    World::of(Plan {
        steered: Some(Arc::new(SteeredClock::default())),
        ..Plan::default()
    })
    .await
}

#[tokio::test]
async fn the_clock_stands_and_goes_as_it_is_told() {
    let world = world().await;
    let mut browser = world.browser();
    let stopped = browser
        .post_json(
            "/test/clock",
            &json!({"running": false, "set": 1_900_000_000}),
        )
        .await
        .json();
    assert_eq!(stopped, json!({"now": 1_900_000_000.0}));
    let mut browser = Browser::at_second_step(&world, "alva").await;
    browser
        .post_json("/demo/operator", &json!({"delay": 5}))
        .await;
    browser.open("sms").await;
    assert_eq!(
        browser.get("/demo/people/alva/phone").await.json()["messages"],
        json!([])
    );
    let moved = browser
        .post_json("/test/clock", &json!({"advance": 5.5}))
        .await
        .json();
    assert_eq!(moved, json!({"now": 1_900_000_005.5}));
    let phone = browser.get("/demo/people/alva/phone").await.json();
    assert_eq!(phone["messages"][0]["arrived_ago"], 0.5);
    assert_eq!(browser.start().await["expires_in"], 894.5);
    let refused = browser
        .post_json("/test/clock", &json!({"advance": -1}))
        .await;
    assert_eq!(refused.status, 400);
    assert_eq!(
        browser.get("/test/clock").await.json(),
        json!({"now": 1_900_000_005.5})
    );
}

#[tokio::test]
async fn a_reset_leaves_nothing_of_before() {
    let world = world().await;
    let mut browser = world.browser();
    browser
        .post_json(
            "/test/clock",
            &json!({"running": false, "set": 1_900_000_000}),
        )
        .await;
    browser.give_password("bo").await;
    browser
        .post_json("/demo/operator", &json!({"route": "lost", "delay": 1}))
        .await;
    let challenge = browser.start().await["challenges"][0].clone();
    for _ in 0..5 {
        browser.answer(&challenge, "no code").await;
    }
    let old = browser.get("/demo/people/alva/authenticator").await.json()["uri"].clone();
    assert_eq!(
        browser.post_json("/test/reset", &json!({})).await.status,
        200
    );
    assert_eq!(
        browser.get("/demo/people/bo/phone").await.json()["messages"],
        json!([])
    );
    assert_eq!(browser.get("/demo/operator").await.json()["route"], "fast");
    assert_ne!(
        browser.get("/demo/people/alva/authenticator").await.json()["uri"],
        old
    );
    let mut browser = Browser::at_second_step(&world, "bo").await;
    assert_eq!(browser.start().await["locked_for"], Value::Null);
}

#[tokio::test]
async fn reports_of_the_policy_are_collected() {
    let world = world().await;
    let mut browser = world.browser();
    let policy = browser.get("/").await;
    assert!(
        policy
            .header("content-security-policy")
            .ends_with("; report-uri /csp-report")
    );
    let report = r#"{"csp-report": {"violated-directive": "style-src-attr"}}"#;
    let request = Request::post("/csp-report").header("content-type", "application/csp-report");
    let taken = browser
        .send(request.body(Body::from(report)).unwrap())
        .await;
    assert_eq!(taken.status, 204);
    let reports = browser.get("/test/csp-reports").await.json();
    assert_eq!(
        reports[0]["csp-report"]["violated-directive"],
        "style-src-attr"
    );
    browser.post_json("/test/reset", &json!({})).await;
    assert_eq!(browser.get("/test/csp-reports").await.json(), json!([]));
}
