//! Text messages: a code that is good, and the ways in which one is not.

use serde_json::{Value, json};

use crate::support::{Browser, World};

#[tokio::test]
async fn the_code_of_the_text_signs_in_once() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    let challenge = browser.open("sms").await;
    assert_eq!(
        challenge["format"],
        json!({"alphabet": "digits", "length": 6})
    );
    assert_eq!(challenge["expires_in"], 600);
    assert_eq!(challenge["sends_left"], 4);
    let before = browser.cookies.clone();
    let code = world.texted("alva");
    let verified = browser.answer(&challenge, &code).await;
    assert_eq!(
        verified.json(),
        json!({"outcome": "verified", "method": "sms", "continue": "/account"})
    );
    let account = browser.get("/account").await;
    assert!(account.text.contains("Welcome, Alva."), "{}", account.text);
    // The reply may have been lost: a second one finds the sign-in complete, never success again.
    browser.cookies = before;
    let again = browser.answer(&challenge, &code).await;
    assert_eq!(again.problem(), (410, "transaction_ended".to_owned()));
}

#[tokio::test]
async fn the_text_ends_with_the_line_that_binds_it_to_the_site() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    browser.open("sms").await;
    let text = world.texts("alva").remove(0);
    let (words, line) = text.rsplit_once('\n').unwrap();
    let code = line.strip_prefix("@localhost #").unwrap();
    assert_eq!(code.len(), 6);
    assert!(words.starts_with(code) && words.contains("10 minutes"));
}

#[tokio::test]
async fn a_code_is_read_however_it_is_pasted() {
    let world = World::new().await;
    for dress in [
        |code: &str| format!(" {} {} ", &code[..3], &code[3..]),
        |code: &str| format!("{}-{}", &code[..3], &code[3..]),
        |code: &str| {
            let arabic = |digit: char| char::from_u32(digit as u32 - 0x30 + 0x660).unwrap();
            code.chars().map(arabic).collect()
        },
    ] {
        let mut browser = Browser::at_second_step(&world, "alva").await;
        let challenge = browser.open("sms").await;
        let typed = dress(&world.texted("alva"));
        let verified = browser.answer(&challenge, &typed).await;
        assert_eq!(verified.json()["outcome"], "verified", "{typed}");
    }
}

#[tokio::test]
async fn a_wrong_code_costs_an_attempt_and_an_empty_one_does_not() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    let challenge = browser.open("sms").await;
    let refused = browser.answer(&challenge, "no code").await;
    assert_eq!(refused.problem(), (422, "wrong_code".to_owned()));
    assert_eq!(refused.json()["attempts_left"], 4);
    let empty = browser.answer(&challenge, "  ").await;
    assert_eq!(empty.problem(), (400, "malformed_request".to_owned()));
    let huge = browser.answer(&challenge, &"1".repeat(300)).await;
    assert_eq!(huge.problem(), (400, "malformed_request".to_owned()));
    assert_eq!(browser.start().await["attempts_left"], 4);
}

#[tokio::test]
async fn a_code_that_comes_too_late_has_expired() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    let challenge = browser.open("sms").await;
    let code = world.texted("alva");
    world.advance(599.0);
    assert_eq!(browser.open("sms").await["expires_in"], 1);
    world.advance(1.0);
    let refused = browser.answer(&challenge, &code).await;
    assert_eq!(refused.problem(), (422, "expired_code".to_owned()));
    // Whatever is typed now, the way on is a new code.
    let refused = browser.answer(&challenge, "no code").await;
    assert_eq!(refused.problem(), (422, "expired_code".to_owned()));
    let fresh = browser.open("sms").await;
    assert_ne!(fresh["id"], challenge["id"]);
    let replaced = browser.answer(&challenge, &code).await;
    assert_eq!(replaced.problem(), (409, "challenge_replaced".to_owned()));
    let refused = browser.answer(&fresh, &code).await;
    assert_eq!(refused.problem(), (422, "expired_code".to_owned()));
    let verified = browser.answer(&fresh, &world.texted("alva")).await;
    assert_eq!(verified.json()["outcome"], "verified");
}

#[tokio::test]
async fn the_code_of_the_last_sign_in_was_used() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    let challenge = browser.open("sms").await;
    let old = world.texted("alva");
    browser.answer(&challenge, &old).await;
    browser.give_password("alva").await;
    let challenge = browser.open("sms").await;
    let refused = browser.answer(&challenge, &old).await;
    assert_eq!(refused.problem(), (422, "used_code".to_owned()));
    assert_eq!(refused.json()["attempts_left"], 4);
}

#[tokio::test]
async fn the_code_of_a_sign_in_that_was_left_is_an_older_one() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    browser.open("sms").await;
    let old = world.texted("alva");
    browser.give_password("alva").await;
    let challenge = browser.open("sms").await;
    assert_ne!(world.texted("alva"), old);
    let refused = browser.answer(&challenge, &old).await;
    assert_eq!(refused.problem(), (422, "older_code".to_owned()));
}

#[tokio::test]
async fn poll_tells_what_the_receipts_say() {
    let world = World::new().await;
    world.operate(|operator| {
        operator.delay = Some(4.0);
        operator.queue = 2.0;
        operator.claims = true;
    });
    let mut browser = Browser::at_second_step(&world, "alva").await;
    let challenge = browser.open("sms").await;
    assert_eq!(challenge["delivery"]["status"], "queued");
    let mut statuses = Vec::new();
    for _ in 0..4 {
        let polled = browser
            .call("poll", json!({"challenge": challenge["id"]}))
            .await
            .json();
        assert_eq!(polled["outcome"], "waiting");
        statuses.push(polled["delivery"]["status"].clone());
        world.advance(2.0);
    }
    let expected: Vec<Value> = ["queued", "sent", "sent", "claimed"]
        .map(Value::from)
        .into();
    assert_eq!(statuses, expected);
}

#[tokio::test]
async fn poll_says_nothing_of_receipts_where_they_are_kept_back() {
    let settings = second_step_server::settings::Settings {
        receipts: false,
        ..Default::default()
    };
    let world = World::with(settings).await;
    world.operate(|operator| operator.claims = true);
    let mut browser = Browser::at_second_step(&world, "alva").await;
    assert_eq!(browser.start().await["receipts"], false);
    let challenge = browser.open("sms").await;
    assert_eq!(challenge.get("poll_in"), None);
    let polled = browser
        .call("poll", json!({"challenge": challenge["id"]}))
        .await
        .json();
    assert_eq!(
        polled["delivery"]["status"], "claimed",
        "as it was handed over"
    );
    world.advance(60.0);
    let polled = browser
        .call("poll", json!({"challenge": challenge["id"]}))
        .await
        .json();
    assert_eq!(polled["delivery"]["status"], "claimed");
}
