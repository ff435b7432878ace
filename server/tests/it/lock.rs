//! Attempts and the lock.

use second_step_server::settings::Settings;
use serde_json::{Value, json};

use crate::support::{Answer, Browser, World};

async fn wrong(browser: &mut Browser<'_>, challenge: &Value) -> Answer {
    browser.answer(challenge, "no code").await
}

#[tokio::test]
async fn the_fifth_wrong_answer_locks_whatever_it_was_given_to() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    let text = browser.open("sms").await;
    let app = browser.open("totp").await;
    for (challenge, left) in [(&text, 4), (&app, 3), (&text, 2)] {
        let refused = wrong(&mut browser, challenge).await;
        assert_eq!(refused.json()["attempts_left"], left);
    }
    // A new code gives no attempt back.
    world.advance(30.0);
    browser.ask("sms", "resend").await;
    assert_eq!(wrong(&mut browser, &app).await.json()["attempts_left"], 1);
    let locked = wrong(&mut browser, &text).await;
    assert_eq!(locked.problem(), (423, "locked".to_owned()));
    assert_eq!(locked.json()["retry_in"], 900);
    assert_eq!(locked.header("retry-after"), "900");
    let right = browser.answer(&text, &world.texted("alva")).await;
    assert_eq!(right.problem(), (423, "locked".to_owned()));
    let resend = browser.ask("sms", "resend").await;
    assert_eq!(resend.problem(), (423, "locked".to_owned()));
    let started = browser.start().await;
    assert_eq!(
        (&started["attempts_left"], &started["locked_for"]),
        (&0.into(), &900.into())
    );
}

#[tokio::test]
async fn the_lock_is_the_accounts_and_outlives_the_sign_in() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "bo").await;
    let challenge = browser.start().await["challenges"][0].clone();
    for _ in 0..5 {
        wrong(&mut browser, &challenge).await;
    }
    world.advance(100.0);
    let texts = world.texts("bo").len();
    let mut other = Browser::at_second_step(&world, "bo").await;
    let started = other.start().await;
    assert_eq!(
        (&started["attempts_left"], &started["locked_for"]),
        (&5.into(), &800.into())
    );
    assert_eq!(
        world.texts("bo").len(),
        texts,
        "nothing is sent into a lock"
    );
    let refused = other.ask("sms", "new").await;
    assert_eq!(refused.problem(), (423, "locked".to_owned()));
    // Somebody else is not locked.
    let mut alva = Browser::at_second_step(&world, "alva").await;
    assert_eq!(alva.start().await["locked_for"], Value::Null);
    world.advance(800.0);
    assert_eq!(other.call("start", json!({})).await.status, 200);
    let challenge = other.open("sms").await;
    let verified = other.answer(&challenge, &world.texted("bo")).await;
    assert_eq!(verified.json()["outcome"], "verified");
}

#[tokio::test]
async fn attempts_do_not_come_back_when_the_lock_ends() {
    let settings = Settings {
        lock: std::time::Duration::from_secs(60),
        ..Settings::default()
    };
    let world = World::with(settings).await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    let challenge = browser.open("totp").await;
    for _ in 0..5 {
        wrong(&mut browser, &challenge).await;
    }
    world.advance(60.0);
    let over = browser.call("start", json!({})).await;
    assert_eq!(over.problem(), (410, "transaction_ended".to_owned()));
    let over = wrong(&mut browser, &challenge).await;
    assert_eq!(over.problem(), (410, "transaction_ended".to_owned()));
}

#[tokio::test]
async fn beginning_again_does_not_give_attempts_for_ever() {
    let world = World::new().await;
    let mut failures = 0;
    // Four at a time, so that no single sign-in is used up.
    let locked = 'sign_ins: loop {
        let mut browser = Browser::at_second_step(&world, "alva").await;
        let challenge = browser.open("totp").await;
        for _ in 0..4 {
            failures += 1;
            let refused = wrong(&mut browser, &challenge).await;
            if refused.status == 423 {
                break 'sign_ins refused;
            }
            assert!(failures < 25);
        }
    };
    assert_eq!(failures, 20);
    assert_eq!(locked.json()["retry_in"], 900);
    // From here on each wrong answer locks, until a right one comes.
    world.advance(900.0);
    let mut browser = Browser::at_second_step(&world, "alva").await;
    let challenge = browser.open("sms").await;
    assert_eq!(wrong(&mut browser, &challenge).await.status, 423);
    world.advance(900.0);
    let mut browser = Browser::at_second_step(&world, "alva").await;
    let challenge = browser.open("sms").await;
    browser.answer(&challenge, &world.texted("alva")).await;
    browser.give_password("alva").await;
    let challenge = browser.open("totp").await;
    let refused = wrong(&mut browser, &challenge).await;
    assert_eq!(refused.json()["attempts_left"], 4);
}

#[tokio::test]
async fn too_many_wrong_passwords_are_not_looked_at() {
    let world = World::new().await;
    let mut browser = world.browser();
    for _ in 0..10 {
        let refused = browser.post_form("/sign-in", "user=alva&password=x").await;
        assert_eq!(refused.status, 401);
    }
    let right = "user=alva&password=autumn-river-42";
    let refused = browser.post_form("/sign-in", right).await;
    assert_eq!(refused.status, 429);
    assert!(refused.text.contains("15 minutes"), "{}", refused.text);
    world.advance(900.0);
    assert_eq!(browser.post_form("/sign-in", right).await.status, 303);
}
