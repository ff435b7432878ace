//! Sending again: cooldown, how often, and which code counts afterwards.

use second_step_server::settings::{ResendPolicy, Settings};

use crate::support::{Browser, World};

async fn world(resend_policy: ResendPolicy) -> World {
    World::with(Settings {
        resend_policy,
        ..Settings::default()
    })
    .await
}

#[tokio::test]
async fn another_text_only_after_the_cooldown() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    browser.open("sms").await;
    world.advance(29.5);
    let early = browser.ask("sms", "resend").await;
    assert_eq!(early.problem(), (429, "resend_too_soon".to_owned()));
    assert_eq!(early.json()["retry_in"], 0.5);
    assert_eq!(early.header("retry-after"), "1");
    world.advance(0.5);
    let resent = browser.ask("sms", "resend").await.json();
    assert_eq!(
        (&resent["sends"], &resent["sends_left"]),
        (&2.into(), &3.into())
    );
    assert_eq!(resent["sent_ago"], 0);
    assert_eq!(world.texts("alva").len(), 2);
}

#[tokio::test]
async fn five_texts_and_no_more_even_over_fresh_challenges() {
    let settings = Settings {
        code_lifetime: std::time::Duration::from_secs(60),
        ..Settings::default()
    };
    let world = World::with(settings).await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    for _ in 0..5 {
        browser.open("sms").await;
        world.advance(61.0);
    }
    let refused = browser.ask("sms", "new").await;
    assert_eq!(refused.problem(), (429, "too_many_sends".to_owned()));
    assert_eq!(refused.header("retry-after"), "");
    assert_eq!(world.texts("alva").len(), 5);
}

#[tokio::test]
async fn same_sends_the_same_code_and_its_life_goes_on() {
    let world = world(ResendPolicy::Same).await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    let challenge = browser.open("sms").await;
    let first = world.texted("alva");
    world.advance(100.0);
    let resent = browser.ask("sms", "resend").await.json();
    assert_eq!(resent["id"], challenge["id"]);
    assert_eq!(resent["expires_in"], 500);
    assert_eq!(world.texted("alva"), first);
    let verified = browser.answer(&challenge, &first).await;
    assert_eq!(verified.json()["outcome"], "verified");
}

#[tokio::test]
async fn same_begins_a_new_code_where_the_old_one_is_about_to_end() {
    let world = world(ResendPolicy::Same).await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    let challenge = browser.open("sms").await;
    let first = world.texted("alva");
    browser.answer(&challenge, "no code").await;
    world.advance(480.0);
    let resent = browser.ask("sms", "resend").await.json();
    assert_eq!(
        (&resent["expires_in"], &resent["sends"]),
        (&120.into(), &2.into())
    );
    assert_eq!(world.texted("alva"), first, "two minutes are enough");
    world.advance(30.0);
    let resent = browser.ask("sms", "resend").await.json();
    assert_eq!(resent["id"], challenge["id"]);
    assert_eq!(
        (&resent["expires_in"], &resent["sends"]),
        (&600.into(), &3.into())
    );
    assert_eq!(resent["resend_in"], 30, "the cooldown is as ever");
    let second = world.texted("alva");
    assert_ne!(first, second);
    let early = browser.ask("sms", "resend").await;
    assert_eq!(early.problem(), (429, "resend_too_soon".to_owned()));
    assert_eq!(
        browser.start().await["attempts_left"],
        4,
        "nor are attempts given back"
    );
    world.advance(90.0);
    let refused = browser.answer(&challenge, &first).await;
    assert_eq!(refused.problem(), (422, "expired_code".to_owned()));
    let verified = browser.answer(&challenge, &second).await;
    assert_eq!(verified.json()["outcome"], "verified");
}

#[tokio::test]
async fn an_older_text_is_good_until_its_own_end_under_same() {
    let world = world(ResendPolicy::Same).await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    let challenge = browser.open("sms").await;
    let first = world.texted("alva");
    world.advance(500.0);
    browser.ask("sms", "resend").await;
    assert_ne!(world.texted("alva"), first);
    world.advance(99.0);
    let verified = browser.answer(&challenge, &first).await;
    assert_eq!(verified.json()["outcome"], "verified");
}

#[tokio::test]
async fn replaces_takes_the_newest_only() {
    let world = world(ResendPolicy::Replaces).await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    let challenge = browser.open("sms").await;
    let first = world.texted("alva");
    world.advance(100.0);
    assert_eq!(browser.ask("sms", "resend").await.json()["expires_in"], 600);
    let second = world.texted("alva");
    assert_ne!(first, second);
    let refused = browser.answer(&challenge, &first).await;
    assert_eq!(refused.problem(), (422, "older_code".to_owned()));
    let verified = browser.answer(&challenge, &second).await;
    assert_eq!(verified.json()["outcome"], "verified");
}

#[tokio::test]
async fn both_takes_each_for_its_own_life() {
    let world = world(ResendPolicy::Both).await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    let challenge = browser.open("sms").await;
    let first = world.texted("alva");
    world.advance(500.0);
    browser.ask("sms", "resend").await;
    world.advance(99.0);
    let verified = browser.answer(&challenge, &first).await;
    assert_eq!(verified.json()["outcome"], "verified");

    let mut browser = Browser::at_second_step(&world, "alva").await;
    let challenge = browser.open("sms").await;
    let first = world.texted("alva");
    world.advance(500.0);
    browser.ask("sms", "resend").await;
    let second = world.texted("alva");
    world.advance(100.0);
    let refused = browser.answer(&challenge, &first).await;
    assert_eq!(refused.problem(), (422, "expired_code".to_owned()));
    let verified = browser.answer(&challenge, &second).await;
    assert_eq!(verified.json()["outcome"], "verified");
}

#[tokio::test]
async fn a_text_that_was_not_handed_over_may_be_asked_for_at_once_but_counts() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    world.operate(|operator| operator.refuse = true);
    for _ in 0..2 {
        let failed = browser.ask("sms", "new").await;
        assert_eq!(failed.problem(), (502, "delivery_failed".to_owned()));
    }
    world.operate(|operator| operator.refuse = false);
    let challenge = browser.open("sms").await;
    assert_eq!(challenge["sends"], 1);
    for _ in 0..2 {
        world.advance(30.0);
        assert_eq!(browser.ask("sms", "resend").await.status, 200);
    }
    world.advance(30.0);
    let refused = browser.ask("sms", "resend").await;
    assert_eq!(refused.problem(), (429, "too_many_sends".to_owned()));
}

#[tokio::test]
async fn an_app_has_nothing_to_resend() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    let challenge = browser.open("totp").await;
    let again = browser.ask("totp", "resend").await.json();
    assert_eq!(again["id"], challenge["id"]);
    assert_eq!(
        (&again["sends"], &again["sends_left"]),
        (&0.into(), &0.into())
    );
    assert!(again["resend_in"].is_null() && again["expires_in"].is_null());
}
