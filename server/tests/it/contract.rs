//! That every status and code of the document is really answered, and nothing beside them.

use std::collections::BTreeSet;

use rusqlite::Connection;
use second_step_server::settings::{ResendPolicy, Settings};
use serde_json::json;

use crate::support::contract::{DOCUMENT, seen};
use crate::support::soft_key::SoftKey;
use crate::support::world::Plan;
use crate::support::{Browser, World};

/// Status and code of every problem in the document, and every outcome.
fn documented() -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for path in DOCUMENT["paths"].as_object().unwrap().values() {
        for (status, response) in path["post"]["responses"].as_object().unwrap() {
            let pointer = response["$ref"].as_str().unwrap_or_default();
            let response = DOCUMENT.pointer(pointer.trim_start_matches('#'));
            let schema = response.and_then(|response| {
                response.pointer("/content/application~1problem+json/schema/$ref")
            });
            let Some(schema) = schema else { continue };
            let schema = DOCUMENT
                .pointer(schema.as_str().unwrap().trim_start_matches('#'))
                .unwrap();
            for code in schema["allOf"][1]["properties"]["code"]["enum"]
                .as_array()
                .unwrap()
            {
                all.insert(format!("{status} {}", code.as_str().unwrap()));
            }
        }
    }
    for outcome in DOCUMENT["components"]["schemas"]["Outcome"]["oneOf"]
        .as_array()
        .unwrap()
    {
        all.insert(format!(
            "200 {}",
            outcome["properties"]["outcome"]["const"].as_str().unwrap()
        ));
    }
    for verb in ["start", "challenge", "cancel"] {
        all.insert(format!("200 {verb}"));
    }
    all
}

#[tokio::test]
async fn every_answer_in_the_document_is_given() {
    codes_of_texts().await;
    codes_of_apps_and_the_lock().await;
    tokens_and_phones().await;
    keys().await;
    steps().await;
    endings_and_strangers().await;
    too_much_and_too_little().await;
    trouble_behind_the_scenes().await;
    let given = seen();
    let missing: Vec<_> = documented()
        .into_iter()
        .filter(|one| !given.contains(one))
        .collect();
    assert!(missing.is_empty(), "never seen: {missing:?}");
}

async fn codes_of_texts() {
    let settings = Settings {
        resend_policy: ResendPolicy::Replaces,
        ..Settings::default()
    };
    let world = World::with(settings).await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    let challenge = browser.open("sms").await;
    let first = world.texted("alva");
    browser
        .call("poll", json!({"challenge": challenge["id"]}))
        .await;
    browser.ask("sms", "resend").await;
    world.advance(30.0);
    browser.ask("sms", "resend").await;
    browser.answer(&challenge, &first).await;
    browser.answer(&challenge, "no code").await;
    let second = world.texted("alva");
    browser.answer(&challenge, &second).await;
    browser.give_password("alva").await;
    let challenge = browser.open("sms").await;
    browser.answer(&challenge, &second).await;
    let third = world.texted("alva");
    world.advance(600.0);
    browser.answer(&challenge, &third).await;
    browser.open("sms").await;
    browser.answer(&challenge, &third).await;
    for _ in 0..4 {
        world.advance(30.0);
        browser.ask("sms", "resend").await;
    }
    world.operate(|operator| operator.refuse = true);
    browser.give_password("alva").await;
    browser.ask("sms", "new").await;
}

async fn codes_of_apps_and_the_lock() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "cleo").await;
    let code = browser.get("/demo/people/cleo/authenticator").await.json()["code"]
        .as_str()
        .unwrap()
        .to_owned();
    let challenge = browser.open("totp").await;
    browser.answer(&challenge, &code).await;
    browser.give_password("cleo").await;
    let challenge = browser.open("totp").await;
    browser.answer(&challenge, &code).await;
    for _ in 0..5 {
        browser.answer(&challenge, "no code").await;
    }
}

async fn tokens_and_phones() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "eva").await;
    let pressed = browser
        .post_json("/demo/people/eva/token", &json!({"presses": 50}))
        .await
        .json();
    let challenge = browser.open("hotp").await;
    browser
        .answer(&challenge, pressed["code"].as_str().unwrap())
        .await;
    let phone = "/demo/people/eva/push";
    for decision in [json!({"decision": "deny"}), json!({"decision": "approve"})] {
        let challenge = browser.ask("push", "resend").await.json();
        browser.post_json(phone, &decision).await;
        browser
            .call("poll", json!({"challenge": challenge["id"]}))
            .await;
        world.advance(30.0);
    }
    let challenge = browser.ask("push", "resend").await.json();
    world.advance(90.0);
    browser
        .call("poll", json!({"challenge": challenge["id"]}))
        .await;
}

async fn keys() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "eva").await;
    let mut key = SoftKey::new();
    let options = "/demo/people/eva/key/options";
    let options = browser
        .post_json(options, &json!({"kind": "passkey"}))
        .await;
    let made = key.create(&options.json());
    browser.post_json("/demo/people/eva/key", &made).await;
    let challenge = browser.open("webauthn").await;
    let other = json!({"challenge": "AAAA", "rpId": "localhost"});
    let answer = json!({"type": "assertion", "credential": key.get(&other)});
    let body = json!({"challenge": challenge["id"], "answer": answer});
    browser.call("verify", body).await;
}

async fn steps() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "gorm").await;
    let challenge = browser.open("sms").await;
    browser.answer(&challenge, &world.texted("gorm")).await;
}

async fn endings_and_strangers() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    browser
        .call(
            "challenge",
            json!({"authenticator": "au_?", "intent": "new"}),
        )
        .await;
    browser.call("poll", json!({"challenge": "ch_?"})).await;
    browser
        .call("step", json!({"step": "st_?", "choice": "yes"}))
        .await;
    let kept = browser.cookies.clone();
    browser.call("cancel", json!({})).await;
    browser.call("start", json!({})).await;
    browser.cookies = kept;
    browser.call("start", json!({})).await;
    browser.give_password("alva").await;
    world.advance(900.0);
    browser.call("start", json!({})).await;
}

async fn too_much_and_too_little() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    let json = ("content-type", "application/json");
    browser.call_raw("start", &[json], "").await;
    browser
        .call_raw(
            "verify",
            &[json],
            &format!("{{\"challenge\": \"{}\"}}", "x".repeat(100_000)),
        )
        .await;
    browser
        .call_raw("start", &[json, ("origin", "https://evil.example")], "{}")
        .await;
    browser
        .call_raw("start", &[json, ("host", "evil.example")], "{}")
        .await;
    for verb in ["start", "challenge"] {
        for _ in 0..130 {
            browser.call_raw(verb, &[json], "{}").await;
        }
    }
}

async fn trouble_behind_the_scenes() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("trouble.sqlite");
    let world = World::of(Plan {
        database: Some(&file),
        ..Plan::default()
    })
    .await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    let other = Connection::open(&file).unwrap();
    other.execute_batch("BEGIN EXCLUSIVE").unwrap();
    let busy = browser.call("start", json!({})).await;
    assert_eq!(busy.problem(), (503, "unavailable".to_owned()));
    other
        .execute_batch("ROLLBACK; DROP TABLE challenges")
        .unwrap();
    let broken = browser.call("start", json!({})).await;
    assert_eq!(broken.problem(), (500, "server_error".to_owned()));
}
