//! Codes and links by e-mail.

use serde_json::{Value, json};

use crate::support::{Answer, Browser, World};

async fn newest_mail(browser: &mut Browser<'_>) -> String {
    let inbox = browser.get("/demo/people/eva/inbox").await.json();
    let newest = inbox["messages"].as_array().unwrap().last().unwrap();
    newest["text"].as_str().unwrap().to_owned()
}

/// The path of the link.
fn link(mail: &str) -> String {
    let address = mail.lines().last().unwrap();
    let path = address.strip_prefix("http://localhost:8080").unwrap();
    assert!(path.starts_with("/sign-in/tx_") && path.contains("/link/"));
    path.to_owned()
}

async fn poll(browser: &mut Browser<'_>, challenge: &Value) -> Answer {
    browser
        .call("poll", json!({"challenge": challenge["id"]}))
        .await
}

#[tokio::test]
async fn the_code_signs_in() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "eva").await;
    let challenge = browser.open("email").await;
    assert_eq!(challenge["poll_in"], 3);
    let mail = newest_mail(&mut browser).await;
    let verified = browser.answer(&challenge, &mail[..6]).await.json();
    assert_eq!(verified["method"], "email");
}

#[tokio::test]
async fn the_link_finishes_the_page_that_waits_and_no_other() {
    let world = World::new().await;
    let mut waiting = Browser::at_second_step(&world, "eva").await;
    let challenge = waiting.open("email").await;
    let link = link(&newest_mail(&mut waiting).await);
    let mut elsewhere = world.browser();
    for _ in 0..3 {
        let page = elsewhere.get(&link).await;
        assert_eq!(page.status, 200);
        assert!(
            page.text.contains("e••@example.org")
                || page.text.contains("Eva")
                || page.text.contains('•')
        );
    }
    let scanned = poll(&mut waiting, &challenge).await.json();
    assert_eq!(scanned["outcome"], "waiting", "opening it finishes nothing");
    let pressed = elsewhere.post_form(&link, "").await;
    assert_eq!(pressed.status, 200);
    assert!(elsewhere.cookies.is_empty(), "nobody is signed in there");
    let verified = poll(&mut waiting, &challenge).await;
    assert_eq!(verified.json()["outcome"], "verified");
    assert!(waiting.get("/account").await.text.contains("Eva"));
    let again = elsewhere.post_form(&link, "").await;
    assert_eq!(again.status, 410, "{}", again.text);
}

#[tokio::test]
async fn a_link_lasts_as_long_as_its_code() {
    let world = World::new().await;
    let mut waiting = Browser::at_second_step(&world, "eva").await;
    let challenge = waiting.open("email").await;
    let link = link(&newest_mail(&mut waiting).await);
    let mut elsewhere = world.browser();
    let (start, _) = link.rsplit_once('/').unwrap();
    let forged = elsewhere
        .post_form(&format!("{start}/AAAAAAAAAAAAAAAAAAAAAA"), "")
        .await;
    assert_eq!(forged.status, 404);
    elsewhere.post_form(&link, "").await;
    world.advance(600.0);
    let late = poll(&mut waiting, &challenge).await.json();
    assert_eq!(
        late["outcome"], "waiting",
        "followed in time, fetched too late"
    );
    assert_eq!(elsewhere.post_form(&link, "").await.status, 404);
}

#[tokio::test]
async fn a_link_after_start_over_is_refused() {
    let world = World::new().await;
    let mut waiting = Browser::at_second_step(&world, "eva").await;
    waiting.open("email").await;
    let link = link(&newest_mail(&mut waiting).await);
    waiting.call("cancel", json!({})).await;
    let mut elsewhere = world.browser();
    assert_eq!(elsewhere.get(&link).await.status, 410);
    assert_eq!(elsewhere.post_form(&link, "").await.status, 410);
}
