//! Codes of an authenticator app.

use serde_json::json;

use crate::support::{Browser, World};

async fn shown(browser: &mut Browser<'_>, user: &str) -> String {
    let pane = browser
        .get(&format!("/demo/people/{user}/authenticator"))
        .await
        .json();
    pane["code"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn the_code_that_the_app_shows_signs_in() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "cleo").await;
    let challenge = browser.open("totp").await;
    let code = shown(&mut browser, "cleo").await;
    let verified = browser.answer(&challenge, &code).await;
    assert_eq!(
        verified.json(),
        json!({"outcome": "verified", "method": "totp", "continue": "/account"})
    );
}

#[tokio::test]
async fn a_slow_typist_gets_one_step_and_not_two() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "cleo").await;
    let challenge = browser.open("totp").await;
    let code = shown(&mut browser, "cleo").await;
    world.advance(60.0);
    let refused = browser.answer(&challenge, &code).await;
    assert_eq!(refused.problem(), (422, "wrong_code".to_owned()));
    let code = shown(&mut browser, "cleo").await;
    world.advance(59.0);
    let verified = browser.answer(&challenge, &code).await;
    assert_eq!(verified.json()["outcome"], "verified");
}

#[tokio::test]
async fn a_code_is_taken_once_and_the_wait_costs_no_attempt() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "cleo").await;
    let challenge = browser.open("totp").await;
    let code = shown(&mut browser, "cleo").await;
    browser.answer(&challenge, &code).await;
    world.advance(12.5);
    browser.give_password("cleo").await;
    let challenge = browser.open("totp").await;
    let refused = browser.answer(&challenge, &code).await;
    assert_eq!(refused.problem(), (422, "wait_for_next_code".to_owned()));
    assert_eq!(refused.json()["retry_in"], 17.5);
    assert_eq!(refused.header("retry-after"), "18");
    assert_eq!(browser.start().await["attempts_left"], 5);
    world.advance(17.5);
    let code = shown(&mut browser, "cleo").await;
    let verified = browser.answer(&challenge, &code).await;
    assert_eq!(verified.json()["outcome"], "verified");
}
