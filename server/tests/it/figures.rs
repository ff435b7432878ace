//! Reports of deliveries, and the figures that follow.

use std::sync::Arc;

use second_step_server::clock::SteeredClock;
use serde_json::{Value, json};

use crate::support::world::Plan;
use crate::support::{Answer, Browser, World, contract};

/// Sent as a beacon: text that is JSON.
async fn post(browser: &mut Browser<'_>, body: &Value) -> Answer {
    browser
        .post_text("/second-step/deliveries", &body.to_string())
        .await
}

async fn report(browser: &mut Browser<'_>, token: &Value, seconds: f64) -> Answer {
    let body = json!({"method": "sms", "route": "fast", "token": token, "notice_shown": false,
        "notice_followed": false, "heard_after_s": seconds});
    post(browser, &body).await
}

async fn kept(world: &World) -> Vec<(String, String, f64)> {
    let read = "SELECT route, kind, seconds FROM observations ORDER BY id";
    let kept = world.store.change(move |db| {
        db.prepare(read)?
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
            .collect()
    });
    kept.await.unwrap()
}

#[tokio::test]
async fn a_report_is_taken_once() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    let challenge = browser.open("sms").await;
    let token = challenge["delivery"]["token"].clone();
    assert!(token.as_str().unwrap().len() >= 22, "not to be guessed");
    assert_eq!(
        browser.start().await["challenges"][0]["delivery"]["token"],
        token
    );
    world.advance(5.0);
    for _ in 0..2 {
        assert_eq!(report(&mut browser, &token, 4.0).await.status, 204);
    }
    let known = ("sms:fast".to_owned(), "heard".to_owned(), 4.0);
    assert_eq!(kept(&world).await, [known]);
    let started = browser.start().await;
    assert_eq!(started["challenges"][0]["delivery"]["token"], Value::Null);
    world.advance(30.0);
    let again = browser.ask("sms", "resend").await.json();
    assert_eq!(
        again["delivery"]["token"],
        Value::Null,
        "nobody can tell which came"
    );
}

#[tokio::test]
async fn what_cannot_be_has_no_effect() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    let challenge = browser.open("sms").await;
    let token = &challenge["delivery"]["token"];
    assert_eq!(
        report(&mut browser, &json!("made-up"), 4.0).await.status,
        204
    );
    for body in [
        json!({"token": token}),
        json!({"heard_after_s": 4}),
        json!([]),
        json!("x"),
    ] {
        let malformed = post(&mut browser, &body).await;
        contract::hold("deliveries", &malformed);
        assert_eq!(malformed.problem(), (400, "malformed_request".to_owned()));
    }
    let large = json!({"token": token, "left_after_s": 1, "more": "x".repeat(5_000)});
    assert_eq!(post(&mut browser, &large).await.status, 413);
    world.advance(10.0);
    assert_eq!(
        report(&mut browser, token, 12.1).await.status,
        204,
        "longer than since the send"
    );
    assert_eq!(kept(&world).await, []);
    assert_eq!(report(&mut browser, token, 4.0).await.status, 204);
    assert_eq!(kept(&world).await, [], "its token is used");
}

#[tokio::test]
async fn a_report_from_elsewhere_or_one_too_many_is_refused() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    let token = browser.open("sms").await["delivery"]["token"].clone();
    let body = json!({"token": token, "left_after_s": 0.0}).to_string();
    let request = axum::http::Request::post("/second-step/deliveries")
        .header("origin", "https://evil.example")
        .body(body.into());
    let foreign = browser.send(request.unwrap()).await;
    contract::hold("deliveries", &foreign);
    assert_eq!(foreign.problem(), (403, "wrong_origin".to_owned()));
    assert_eq!(kept(&world).await, []);
    for _ in 0..1_200 {
        assert_eq!(report(&mut browser, &json!("x"), 1.0).await.status, 204);
    }
    let refused = report(&mut browser, &json!("x"), 1.0).await;
    contract::hold("deliveries", &refused);
    assert_eq!(refused.problem(), (429, "too_many_requests".to_owned()));
}

#[tokio::test]
async fn reports_become_figures_and_a_warning_and_grow_old() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("figures.sqlite");
    let plan = || Plan {
        database: Some(&file),
        ..Plan::default()
    };
    let now = {
        let world = World::of(plan()).await;
        for seconds in 1..=40 {
            let mut browser = Browser::at_second_step(&world, "bo").await;
            let started = browser.start().await;
            let delivery = &started["challenges"][0]["delivery"];
            assert_eq!(delivery["figures"].is_null(), seconds <= 30, "{seconds}");
            world.advance(40.0);
            report(&mut browser, &delivery["token"], f64::from(seconds)).await;
        }
        use second_step_server::clock::Clock as _;
        world.clock.now()
    };
    let world = World::of(Plan { now, ..plan() }).await;
    world.advance(61.0);
    let mut browser = Browser::at_second_step(&world, "bo").await;
    let started = browser.start().await;
    let figures = started["challenges"][0]["delivery"]["figures"].clone();
    assert_eq!((&figures["n"], &figures["age"]), (&json!(40), &json!(61.0)));
    let quantiles = figures["quantiles"].as_array().unwrap();
    assert_eq!(quantiles.len(), 7);
    let median = quantiles[3 - 1][1].as_f64().unwrap();
    assert!((18.0..=22.0).contains(&median), "{median}");
    let way = &started["authenticators"][0];
    assert_eq!(
        (&way["expect"], &way["figures"]["n"]),
        (&json!("slow"), &json!(40))
    );
    world.advance(1_800.0);
    let mut browser = Browser::at_second_step(&world, "alva").await;
    let started = browser.start().await;
    let sms = &started["authenticators"][0];
    assert_eq!(sms["expect"], Value::Null, "that was long ago");
    assert_eq!(sms["figures"]["n"], 40);
    assert_eq!(
        started["authenticators"][1]["figures"],
        Value::Null,
        "an app has none"
    );
    world.advance(86_400.0);
    let mut browser = Browser::at_second_step(&world, "alva").await;
    assert_eq!(
        browser.start().await["authenticators"][0]["figures"],
        Value::Null
    );
}

#[tokio::test]
async fn only_the_newest_thousand_count_and_routes_are_apart() {
    let world = World::of(Plan {
        steered: Some(Arc::new(SteeredClock::default())),
        ..Plan::default()
    })
    .await;
    let mut browser = Browser::at_second_step(&world, "eva").await;
    let slow = json!({"method": "sms", "route": "fast", "heard": vec![50.0; 600]});
    browser.post_json("/test/figures", &slow).await;
    assert_eq!(browser.start().await["authenticators"][0]["expect"], "slow");
    let fast =
        json!({"method": "sms", "route": "fast", "heard": vec![2.0; 950], "left": vec![60.0; 50]});
    browser.post_json("/test/figures", &fast).await;
    assert_eq!(kept(&world).await.len(), 1_000);
    let started = browser.start().await;
    let ways = started["authenticators"].as_array().unwrap();
    let sms = ways.iter().find(|way| way["method"] == "sms").unwrap();
    assert_eq!(sms["expect"], Value::Null);
    let loss = sms["figures"]["loss"].as_f64().unwrap();
    assert!((loss - 0.05).abs() < 1e-9, "{loss}");
    let voice = ways.iter().find(|way| way["method"] == "voice").unwrap();
    assert_eq!(voice["figures"], Value::Null);
    browser
        .post_json("/demo/operator", &json!({"route": "typical"}))
        .await;
    assert_eq!(
        browser.start().await["authenticators"][0]["figures"],
        Value::Null
    );
    browser.post_json("/test/reset", &json!({})).await;
    assert_eq!(kept(&world).await, []);
}

#[tokio::test]
async fn the_page_says_where_reports_go() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    let page = browser.page.clone();
    let text = browser.get(&page).await.text;
    assert!(
        text.contains("delivery-url=\"/second-step/deliveries\""),
        "{text}"
    );
}
