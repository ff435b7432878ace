//! Approval on a phone.

use second_step_server::settings::{Matching, Settings};
use serde_json::{Value, json};

use crate::support::{Answer, Browser, World};

const PHONE: &str = "/demo/people/eva/push";

async fn poll(browser: &mut Browser<'_>, challenge: &Value) -> Answer {
    browser
        .call("poll", json!({"challenge": challenge["id"]}))
        .await
}

async fn decide(browser: &mut Browser<'_>, decision: Value) -> Answer {
    browser.post_json(PHONE, &decision).await
}

async fn approve(browser: &mut Browser<'_>, number: &Value) -> Answer {
    decide(browser, json!({"decision": "approve", "number": number})).await
}

#[tokio::test]
async fn the_number_on_the_page_is_given_on_the_phone() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "eva").await;
    let challenge = browser.open("push").await;
    let number = &challenge["number"]["show"];
    assert_eq!(
        (&challenge["poll_in"], &challenge["expires_in"]),
        (&json!(2), &json!(90))
    );
    let phone = browser.get(PHONE).await.json();
    let choices = phone["choices"].as_array().unwrap();
    assert!(choices.len() == 3 && choices.contains(number), "{phone}");
    assert_ne!(choices[0], choices[1]);
    assert_eq!(phone["number"], Value::Null, "the phone does not tell");
    let waiting = poll(&mut browser, &challenge).await.json();
    assert_eq!(waiting, json!({"outcome": "waiting", "poll_in": 2}));
    assert_eq!(approve(&mut browser, number).await.status, 200);
    assert_eq!(browser.get(PHONE).await.json(), Value::Null);
    let verified = poll(&mut browser, &challenge).await.json();
    assert_eq!(
        (&verified["outcome"], &verified["method"]),
        (&json!("verified"), &json!("push"))
    );
    assert!(browser.get("/account").await.text.contains("Eva"));
}

#[tokio::test]
async fn a_bare_approval_is_a_wrong_number_and_ends_the_request() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "eva").await;
    let challenge = browser.open("push").await;
    decide(&mut browser, json!({"decision": "approve"})).await;
    let refused = poll(&mut browser, &challenge).await;
    assert_eq!(refused.problem(), (422, "push_wrong_number".to_owned()));
    assert_eq!(refused.json()["attempts_left"], 4);
    let late = approve(&mut browser, &challenge["number"]["show"]).await;
    assert_eq!(late.problem(), (410, "transaction_ended".to_owned()));
}

#[tokio::test]
async fn the_number_on_the_phone_is_typed_on_the_page() {
    let settings = Settings {
        push_matching: Matching::Ask,
        ..Settings::default()
    };
    let world = World::with(settings).await;
    let mut browser = Browser::at_second_step(&world, "eva").await;
    let challenge = browser.open("push").await;
    assert_eq!(challenge["number"], json!({"ask": 2}));
    let bare = decide(&mut browser, json!({"decision": "approve"})).await;
    assert_eq!(bare.status, 400, "a tap alone is no answer");
    let shown = browser.get(PHONE).await.json();
    let refused = browser.answer(&challenge, "00").await;
    assert_eq!(refused.problem(), (422, "push_wrong_number".to_owned()));
    let number = shown["number"].as_str().unwrap();
    let ended = browser.answer(&challenge, number).await;
    assert_eq!(
        ended.problem(),
        (422, "push_wrong_number".to_owned()),
        "one guess each"
    );
    world.advance(30.0);
    let challenge = browser.ask("push", "resend").await.json();
    let shown = browser.get(PHONE).await.json();
    let verified = browser
        .answer(&challenge, shown["number"].as_str().unwrap())
        .await;
    assert_eq!(verified.json()["outcome"], "verified");
}

#[tokio::test]
async fn no_and_silence_cost_no_attempt_and_another_can_be_sent() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "eva").await;
    let challenge = browser.open("push").await;
    decide(&mut browser, json!({"decision": "deny"})).await;
    let refused = poll(&mut browser, &challenge).await;
    assert_eq!(refused.problem(), (422, "push_denied".to_owned()));
    assert_eq!(refused.json()["attempts_left"], 5);
    assert_eq!(browser.start().await["challenges"], json!([]));
    world.advance(30.0);
    let challenge = browser.ask("push", "resend").await.json();
    assert_eq!(
        (&challenge["sends"], &challenge["sends_left"]),
        (&json!(2), &json!(3))
    );
    world.advance(90.0);
    let late = poll(&mut browser, &challenge).await;
    assert_eq!(late.problem(), (422, "push_timed_out".to_owned()));
    let approved = approve(&mut browser, &challenge["number"]["show"]).await;
    assert_eq!(approved.problem(), (410, "transaction_ended".to_owned()));
    assert_eq!(browser.start().await["attempts_left"], 5);
}

#[tokio::test]
async fn an_approval_after_cancel_is_refused() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "eva").await;
    let challenge = browser.open("push").await;
    browser.call("cancel", json!({})).await;
    assert_eq!(browser.get(PHONE).await.json(), Value::Null);
    let late = approve(&mut browser, &challenge["number"]["show"]).await;
    assert_eq!(late.problem(), (410, "transaction_ended".to_owned()));
    assert!(browser.get("/account").await.status.is_redirection());
}

#[tokio::test]
async fn a_phone_is_not_flooded() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "eva").await;
    for _ in 0..2 {
        browser.open("push").await;
        for _ in 0..4 {
            world.advance(30.0);
            assert_eq!(browser.ask("push", "resend").await.status, 200);
        }
        world.advance(30.0);
        let refused = browser.ask("push", "resend").await;
        assert_eq!(refused.problem(), (429, "too_many_sends".to_owned()));
        browser.give_password("eva").await;
    }
    let refused = browser.ask("push", "new").await;
    assert_eq!(
        refused.problem(),
        (429, "too_many_sends".to_owned()),
        "ten since the last success"
    );
    let challenge = browser.open("sms").await;
    let texts = browser.get("/demo/people/eva/phone").await.json();
    let text = texts["messages"][0]["text"].as_str().unwrap().to_owned();
    let (_, code) = text.rsplit_once('#').unwrap();
    browser.answer(&challenge, code).await;
    browser.give_password("eva").await;
    browser.open("push").await;
}
