//! What is logged, and what never is. The log is that of all tests of this program, at the finest level.

use serde_json::json;

use crate::support::{Browser, World, log};

/// Whether the secret stands in the log by itself, not by chance within some id.
fn logged(log: &str, secret: &str) -> bool {
    let part =
        |character: char| character.is_ascii_alphanumeric() || character == '-' || character == '_';
    log.match_indices(secret).any(|(at, _)| {
        let before = log[..at].chars().next_back().is_some_and(part);
        let after = log[at + secret.len()..].chars().next().is_some_and(part);
        !before && !after
    })
}

#[tokio::test]
async fn no_secret_is_logged_and_every_request_is() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    let id = "0b0e3f1c-7c1d-4f0e-8f6e-2f6b8f1c7c1d";
    let app = browser.get("/demo/people/alva/authenticator").await.json();
    let paper = browser.get("/demo/people/alva/recovery-codes").await.json();
    let mut secrets: Vec<String> = [
        "autumn-river-42",
        "+46701740612",
        "46701740612",
        "701740612",
        "alva@example.org",
    ]
    .map(str::to_owned)
    .into();
    for code in paper["codes"].as_array().unwrap() {
        secrets.push(code["code"].as_str().unwrap().to_owned());
        secrets.push(code["code"].as_str().unwrap().replace('-', ""));
    }
    secrets.push(app["code"].as_str().unwrap().to_owned());
    secrets.push(app["uri"].as_str().unwrap().to_owned());
    secrets.push(
        app["uri"]
            .as_str()
            .unwrap()
            .split("secret=")
            .nth(1)
            .unwrap()
            .split('&')
            .next()
            .unwrap()
            .to_owned(),
    );
    let challenge = browser.open("sms").await;
    secrets.push(world.texted("alva"));
    let wrong = "735512";
    browser.answer(&challenge, wrong).await;
    secrets.push(wrong.to_owned());
    secrets.extend(browser.cookies.iter().map(|cookie| cookie.value.clone()));
    let right = json!({"challenge": challenge["id"], "answer": {"type": "code", "code": world.texted("alva")}}).to_string();
    browser
        .call_raw(
            "verify",
            &[("content-type", "application/json"), ("x-request-id", id)],
            &right,
        )
        .await;
    secrets.extend(browser.cookies.iter().map(|cookie| cookie.value.clone()));

    let log = log::read();
    let transaction = browser.page.rsplit('/').next().unwrap();
    for line in ["code sent", "answer refused", "signed in"] {
        let of_this = |found: &str| {
            found.contains(line) && (found.contains(transaction) || line == "code sent")
        };
        assert!(log.lines().any(of_this), "{line} is missing");
    }
    let signed_in = log
        .lines()
        .find(|line| line.contains("signed in") && line.contains(transaction))
        .unwrap();
    assert!(
        signed_in.contains(id),
        "the id of the request stands beside it: {signed_in}"
    );
    let told: Vec<&String> = secrets
        .iter()
        .filter(|secret| logged(&log, secret))
        .collect();
    assert!(told.is_empty(), "{told:?} are in the log");
    assert!(secrets.len() > 20);
}
