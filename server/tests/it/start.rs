//! What the widget learns at the start.

use serde_json::{Value, json};

use crate::support::{Browser, World};

fn methods(transaction: &Value) -> Vec<&str> {
    let all = transaction["authenticators"].as_array().unwrap();
    all.iter()
        .map(|one| one["method"].as_str().unwrap())
        .collect()
}

#[tokio::test]
async fn somebody_with_several_ways_has_the_choice_and_nothing_is_sent() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    let started = browser.start().await;
    assert_eq!(methods(&started), ["sms", "totp", "recovery_code"]);
    assert_eq!(started["account"], "a•••@example.org");
    assert_eq!(started["default"], Value::Null);
    assert_eq!(started["challenges"], json!([]));
    assert_eq!(started["attempts_left"], 5);
    assert_eq!(started["expires_in"], 900);
    assert_eq!(started["authenticators"][0]["hint"], "••12");
    assert!(world.texts("alva").is_empty());
}

#[tokio::test]
async fn somebody_with_texts_only_gets_one_at_once_and_only_one() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "bo").await;
    let first = browser.start().await;
    assert_eq!(first["default"], first["authenticators"][0]["id"]);
    assert_eq!(first["challenges"][0]["sends"], 1);
    world.advance(5.0);
    let second = browser.start().await;
    assert_eq!(second["challenges"][0]["id"], first["challenges"][0]["id"]);
    assert_eq!(second["challenges"][0]["sent_ago"], 5);
    assert_eq!(second["challenges"][0]["resend_in"], 25);
    assert_eq!(world.texts("bo").len(), 1);
    // Not even when the code is over: then it takes a person to ask.
    world.advance(600.0);
    let third = browser.start().await;
    assert_eq!(third["challenges"], json!([]));
    assert_eq!(world.texts("bo").len(), 1);
}

#[tokio::test]
async fn a_text_that_fails_at_the_start_is_left_to_the_button() {
    let world = World::new().await;
    world.operate(|operator| operator.refuse = true);
    let mut browser = Browser::at_second_step(&world, "bo").await;
    let started = browser.start().await;
    assert_eq!(started["challenges"], json!([]));
    world.operate(|operator| operator.refuse = false);
    assert_eq!(browser.open("sms").await["sends"], 1);
    assert_eq!(world.texts("bo").len(), 1);
}

#[tokio::test]
async fn the_only_way_is_the_default_and_none_is_none() {
    let world = World::new().await;
    let mut cleo = Browser::at_second_step(&world, "cleo").await;
    let started = cleo.start().await;
    assert_eq!(methods(&started), ["totp"]);
    assert_eq!(started["default"], started["authenticators"][0]["id"]);
    let mut dag = Browser::at_second_step(&world, "dag").await;
    let started = dag.start().await;
    assert!(methods(&started).is_empty());
    assert_eq!(started["default"], Value::Null);
}

#[tokio::test]
async fn after_a_reload_the_challenge_that_was_opened_last_comes_first() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    let text = browser.open("sms").await;
    let app = browser.open("totp").await;
    let started = browser.start().await;
    assert_eq!(started["default"], app["authenticator"]);
    assert_eq!(started["challenges"].as_array().unwrap().len(), 2);
    // Going back sends nothing and gives the same challenge.
    let again = browser.open("sms").await;
    assert_eq!(again["id"], text["id"]);
    let started = browser.start().await;
    assert_eq!(started["default"], text["authenticator"]);
    assert_eq!(started["challenges"][1]["id"], text["id"]);
    assert_eq!(world.texts("alva").len(), 1);
}

#[tokio::test]
async fn two_sign_ins_of_one_browser_do_not_answer_for_each_other() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    let first = (browser.page.clone(), browser.open("totp").await);
    browser.give_password("alva").await;
    assert_ne!(first.0, browser.page);
    let refused = browser.answer(&first.1, "123456").await;
    assert_eq!(refused.problem(), (404, "unknown_challenge".to_owned()));
    assert_eq!(browser.start().await["attempts_left"], 5);
    browser.page = first.0;
    assert_eq!(browser.start().await["challenges"][0]["id"], first.1["id"]);
}

#[tokio::test]
async fn another_browser_has_no_part_in_it() {
    let world = World::new().await;
    let mine = Browser::at_second_step(&world, "alva").await;
    let mut other = world.browser();
    other.page = mine.page.clone();
    let without = other.call("start", json!({})).await;
    assert_eq!(without.problem(), (401, "no_transaction".to_owned()));
    other.cookies.clone_from(&mine.cookies);
    other.cookies[0].value.replace_range(..1, "#");
    let forged = other.call("start", json!({})).await;
    assert_eq!(forged.problem(), (401, "no_transaction".to_owned()));
}

#[tokio::test]
async fn it_ends_by_itself_and_by_starting_over() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    world.advance(899.0);
    assert_eq!(browser.start().await["expires_in"], 1);
    world.advance(1.0);
    let late = browser.call("start", json!({})).await;
    assert_eq!(late.problem(), (410, "transaction_expired".to_owned()));

    let mut browser = Browser::at_second_step(&world, "alva").await;
    let kept = browser.cookies.clone();
    let cancelled = browser.call("cancel", json!({})).await;
    assert_eq!(cancelled.json(), json!({"continue": "/"}));
    assert!(
        browser
            .cookies
            .iter()
            .all(|cookie| cookie.path != browser.page),
        "its cookie is taken back"
    );
    browser.cookies = kept;
    let after = browser.call("start", json!({})).await;
    assert_eq!(after.problem(), (410, "transaction_ended".to_owned()));
    let twice = browser.call("cancel", json!({})).await;
    assert_eq!(twice.json(), json!({"continue": "/"}));
}
