//! Codes that a call reads out.

use serde_json::json;

use crate::support::{Browser, World};

/// The digits that are spoken first in a transcript.
fn spoken(transcript: &str) -> String {
    let (_, after) = transcript.split_once("code is: ").unwrap();
    let (digits, _) = after.split_once('.').unwrap();
    digits.chars().filter(char::is_ascii_digit).collect()
}

#[tokio::test]
async fn each_number_is_a_way_of_its_own() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "eva").await;
    let started = browser.start().await;
    let ways = started["authenticators"].as_array().unwrap();
    let calls: Vec<&str> = ways
        .iter()
        .filter(|one| one["method"] == "voice")
        .map(|one| one["hint"].as_str().unwrap())
        .collect();
    assert_eq!(calls, ["Mobile ••56", "Office ••78", "Alternate ••90"]);
    let office = ways
        .iter()
        .find(|one| one["hint"] == "Office ••78")
        .unwrap();
    let body = json!({"authenticator": office["id"], "intent": "new"});
    let challenge = browser.call("challenge", body).await.json();
    assert_eq!(
        challenge["format"],
        json!({"alphabet": "digits", "length": 6})
    );
    let heard = browser.get("/demo/people/eva/calls").await.json();
    let [call] = heard["messages"].as_array().unwrap().as_slice() else {
        panic!("one call: {heard}")
    };
    assert_eq!(call["to"], "Office");
    let text = call["text"].as_str().unwrap();
    assert!(
        !text.contains('#'),
        "a call has no line for browsers: {text}"
    );
    let code = spoken(text);
    assert_eq!(code.len(), 6);
    let texts = browser.get("/demo/people/eva/phone").await.json();
    assert_eq!(
        texts["messages"],
        json!([]),
        "nothing is texted to the same number"
    );
    let verified = browser.answer(&challenge, &code).await.json();
    assert_eq!(verified["method"], "voice");
}

#[tokio::test]
async fn numbers_have_cooldowns_of_their_own() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "eva").await;
    let started = browser.start().await;
    let calls: Vec<_> = started["authenticators"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|one| one["method"] == "voice")
        .cloned()
        .collect();
    for call in &calls {
        let body = json!({"authenticator": call["id"], "intent": "new"});
        assert_eq!(browser.call("challenge", body).await.status, 200);
    }
    let body = json!({"authenticator": calls[0]["id"], "intent": "resend"});
    let refused = browser.call("challenge", body).await;
    assert_eq!(refused.problem(), (429, "resend_too_soon".to_owned()));
}
