//! Codes of a hardware token.

use serde_json::json;

use crate::support::{Browser, World};

/// A token whose codes are known to differ; with a seed by chance, now and then two of them are the same.
async fn world() -> World {
    let world = World::new().await;
    let seed = "UPDATE authenticators SET secret = ?1 WHERE method = 'hotp'";
    let set = world
        .store
        .change(move |db| db.execute(seed, [b"12345678901234567890"]));
    set.await.unwrap();
    world
}

async fn press(browser: &mut Browser<'_>, presses: u32) -> String {
    let body = json!({"presses": presses});
    let shown = browser.post_json("/demo/people/eva/token", &body).await;
    shown.json()["code"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_press_or_a_few_sign_in_and_each_code_once() {
    let world = world().await;
    let mut browser = Browser::at_second_step(&world, "eva").await;
    let challenge = browser.open("hotp").await;
    let code = press(&mut browser, 1).await;
    let verified = browser.answer(&challenge, &code).await.json();
    assert_eq!(verified["method"], "hotp");
    browser.give_password("eva").await;
    let challenge = browser.open("hotp").await;
    let used = browser.answer(&challenge, &code).await;
    assert_eq!(used.problem(), (422, "used_code".to_owned()));
    let code = press(&mut browser, 11).await;
    let verified = browser.answer(&challenge, &code).await.json();
    assert_eq!(verified["outcome"], "verified");
}

#[tokio::test]
async fn a_token_far_ahead_needs_two_codes_in_a_row() {
    let world = world().await;
    let mut browser = Browser::at_second_step(&world, "eva").await;
    let challenge = browser.open("hotp").await;
    let code = press(&mut browser, 60).await;
    let asked = browser.answer(&challenge, &code).await;
    assert_eq!(asked.json(), json!({"outcome": "another_code"}));
    assert_eq!(browser.start().await["attempts_left"], 5);
    let again = browser.answer(&challenge, &code).await;
    assert_eq!(
        again.json()["outcome"],
        "another_code",
        "the same one is not the next"
    );
    let wrong = browser.answer(&challenge, "000000").await;
    assert_eq!(wrong.problem(), (422, "wrong_code".to_owned()));
    let next = press(&mut browser, 1).await;
    let asked = browser.answer(&challenge, &next).await;
    assert_eq!(asked.json()["outcome"], "another_code", "not in a row");
    let next = press(&mut browser, 1).await;
    let verified = browser.answer(&challenge, &next).await.json();
    assert_eq!(verified["outcome"], "verified");
    browser.give_password("eva").await;
    let challenge = browser.open("hotp").await;
    let next = press(&mut browser, 1).await;
    let verified = browser.answer(&challenge, &next).await;
    assert!(
        verified.text.contains("\"verified\""),
        "they are in step again: {}",
        verified.text
    );
}
