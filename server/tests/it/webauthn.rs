//! Passkeys and security keys.

use serde_json::{Value, json};

use crate::support::browser::SITE;
use crate::support::soft_key::SoftKey;
use crate::support::world::Plan;
use crate::support::{Answer, Browser, World};

async fn register(browser: &mut Browser<'_>, kind: &str) -> SoftKey {
    let key = SoftKey::new();
    let body = json!({"kind": kind});
    let options = browser
        .post_json("/demo/people/eva/key/options", &body)
        .await;
    let made = key.create(&options.json());
    let enrolled = browser.post_json("/demo/people/eva/key", &made).await;
    assert_eq!(enrolled.status, 200, "{}", enrolled.text);
    let again = browser.post_json("/demo/people/eva/key", &made).await;
    assert_eq!(again.status, 400, "a registration is finished once");
    key
}

async fn answer(browser: &mut Browser<'_>, challenge: &Value, credential: Value) -> Answer {
    let answer = json!({"type": "assertion", "credential": credential});
    let body = json!({"challenge": challenge["id"], "answer": answer});
    browser.call("verify", body).await
}

#[tokio::test]
async fn a_key_of_either_kind_signs_in() {
    for (kind, verification) in [("passkey", "required"), ("security_key", "preferred")] {
        let world = World::new().await;
        let mut browser = Browser::at_second_step(&world, "eva").await;
        let mut key = register(&mut browser, kind).await;
        let challenge = browser.open("webauthn").await;
        let options = &challenge["public_key"];
        assert_eq!(options["rpId"], "localhost");
        assert_eq!(options["userVerification"], verification);
        assert_eq!(
            browser.open("webauthn").await,
            challenge,
            "the same question"
        );
        let verified = answer(&mut browser, &challenge, key.get(options)).await;
        assert_eq!(verified.json()["method"], "webauthn");
    }
}

#[tokio::test]
async fn what_is_no_answer_to_this_question_is_refused() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "eva").await;
    let mut key = register(&mut browser, "passkey").await;
    let challenge = browser.open("webauthn").await;
    let malformed = answer(&mut browser, &challenge, json!({"id": "x"})).await;
    assert_eq!(malformed.problem(), (400, "malformed_request".to_owned()));
    let mut other = challenge["public_key"].clone();
    other["challenge"] = json!("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    let refused = answer(&mut browser, &challenge, key.get(&other)).await;
    assert_eq!(refused.problem(), (422, "assertion_refused".to_owned()));
    assert_eq!(refused.json()["attempts_left"], 4);
    let assertion = key.get(&challenge["public_key"]);
    let verified = answer(&mut browser, &challenge, assertion.clone()).await;
    assert_eq!(verified.json()["outcome"], "verified");
    browser.give_password("eva").await;
    let challenge = browser.open("webauthn").await;
    let replayed = answer(&mut browser, &challenge, assertion).await;
    assert_eq!(replayed.problem(), (422, "assertion_refused".to_owned()));
    key.counter = 0;
    let copied = answer(&mut browser, &challenge, key.get(&challenge["public_key"])).await;
    assert_eq!(
        copied.problem(),
        (422, "assertion_refused".to_owned()),
        "a counter that went back"
    );
}

#[tokio::test]
async fn what_was_signed_for_another_site_is_refused() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "eva").await;
    let mut key = register(&mut browser, "security_key").await;
    let challenge = browser.open("webauthn").await;
    key.origin = "https://evil.example".to_owned();
    let refused = answer(&mut browser, &challenge, key.get(&challenge["public_key"])).await;
    assert_eq!(refused.problem(), (422, "assertion_refused".to_owned()));
    let mut options = challenge["public_key"].clone();
    options["rpId"] = json!("evil.example");
    key.origin = SITE.to_owned();
    let refused = answer(&mut browser, &challenge, key.get(&options)).await;
    assert_eq!(refused.problem(), (422, "assertion_refused".to_owned()));
    let code = json!({"challenge": challenge["id"], "answer": {"type": "code", "code": "123456"}});
    let refused = browser.call("verify", code).await;
    assert_eq!(refused.problem(), (422, "wrong_code".to_owned()));
    assert_eq!(browser.start().await["attempts_left"], 2);
}

#[tokio::test]
async fn a_key_that_is_put_away_costs_no_attempt() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "eva").await;
    let mut key = register(&mut browser, "passkey").await;
    let challenge = browser.open("webauthn").await;
    browser.open("totp").await;
    let started = browser.start().await;
    assert_eq!(started["attempts_left"], 5);
    assert_eq!(browser.open("webauthn").await, challenge, "still the same");
    let verified = answer(&mut browser, &challenge, key.get(&challenge["public_key"])).await;
    assert_eq!(verified.json()["outcome"], "verified");
}

#[tokio::test]
async fn only_the_key_that_was_asked_for_answers() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "eva").await;
    register(&mut browser, "passkey").await;
    let sms = browser.open("sms").await;
    let challenge = browser.open("webauthn").await;
    let mut other = SoftKey::of(8);
    let refused = answer(
        &mut browser,
        &challenge,
        other.get(&challenge["public_key"]),
    )
    .await;
    assert_eq!(refused.problem(), (422, "assertion_refused".to_owned()));
    let for_a_text = answer(&mut browser, &sms, other.get(&challenge["public_key"])).await;
    assert_eq!(for_a_text.problem(), (400, "malformed_request".to_owned()));
}

#[tokio::test]
async fn a_question_outlives_the_server() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("keys.sqlite");
    let plan = || Plan {
        database: Some(&file),
        ..Plan::default()
    };
    let world = World::of(plan()).await;
    let mut browser = Browser::at_second_step(&world, "eva").await;
    let mut key = register(&mut browser, "passkey").await;
    let challenge = browser.open("webauthn").await;
    let (cookies, page) = (browser.cookies.clone(), browser.page.clone());
    drop(world);
    let world = World::of(plan()).await;
    let mut browser = world.browser();
    (browser.cookies, browser.page) = (cookies, page);
    let credential = key.get(&challenge["public_key"]);
    let verified = answer(&mut browser, &challenge, credential).await;
    assert_eq!(verified.json()["outcome"], "verified");
}
