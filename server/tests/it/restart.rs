//! A restart loses nothing but the simulated inbox.

use std::path::Path;

use second_step_server::clock::{Clock as _, Timestamp};
use serde_json::{Value, json};

use crate::support::browser::Cookie;
use crate::support::world::{Plan, START};
use crate::support::{Browser, World};

async fn open(database: &Path, now: Timestamp) -> World {
    World::of(Plan {
        database: Some(database),
        now,
        ..Plan::default()
    })
    .await
}

/// What a browser keeps while the server is away.
struct Kept {
    page: String,
    cookies: Vec<Cookie>,
    now: Timestamp,
}

fn leave(world: &World, browser: &Browser<'_>) -> Kept {
    Kept {
        page: browser.page.clone(),
        cookies: browser.cookies.clone(),
        now: world.clock.now(),
    }
}

fn back<'a>(world: &'a World, kept: &Kept) -> Browser<'a> {
    let mut browser = world.browser();
    browser.page.clone_from(&kept.page);
    browser.cookies.clone_from(&kept.cookies);
    browser
}

#[tokio::test]
async fn transaction_attempts_cooldown_and_code_are_kept() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("kept.sqlite");
    let (kept, challenge, code) = {
        let world = open(&file, START).await;
        let mut browser = Browser::at_second_step(&world, "alva").await;
        let challenge = browser.open("sms").await;
        browser.answer(&challenge, "no code").await;
        world.advance(10.0);
        (leave(&world, &browser), challenge, world.texted("alva"))
    };
    let world = open(&file, kept.now).await;
    let mut browser = back(&world, &kept);
    let started = browser.start().await;
    assert_eq!(started["attempts_left"], 4);
    assert_eq!(started["expires_in"], 890);
    assert_eq!(started["challenges"][0]["id"], challenge["id"]);
    assert_eq!(started["default"], challenge["authenticator"]);
    let early = browser.ask("sms", "resend").await;
    assert_eq!(early.json()["retry_in"], 20);
    let verified = browser.answer(&challenge, &code).await;
    assert_eq!(verified.json()["outcome"], "verified");
}

#[tokio::test]
async fn the_lock_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("kept.sqlite");
    let now = {
        let world = open(&file, START).await;
        let mut browser = Browser::at_second_step(&world, "cleo").await;
        let challenge = browser.open("totp").await;
        for _ in 0..5 {
            browser.answer(&challenge, "no code").await;
        }
        world.advance(60.0);
        world.clock.now()
    };
    let world = open(&file, now).await;
    let mut browser = Browser::at_second_step(&world, "cleo").await;
    assert_eq!(browser.start().await["locked_for"], 840);
}

#[tokio::test]
async fn used_marks_and_sessions_are_kept() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("kept.sqlite");
    let (kept, sms, totp, recovery) = {
        let world = open(&file, START).await;
        let mut browser = Browser::at_second_step(&world, "alva").await;
        let pane = browser.get("/demo/people/alva/recovery-codes").await.json();
        let recovery = pane["codes"][0]["code"].as_str().unwrap().to_owned();
        let pane = browser.get("/demo/people/alva/authenticator").await.json();
        let totp = pane["code"].as_str().unwrap().to_owned();
        let mut sms = String::new();
        for method in ["recovery_code", "totp", "sms"] {
            let challenge = browser.open(method).await;
            if method == "sms" {
                sms = world.texted("alva");
            }
            let code = match method {
                "sms" => &sms,
                "totp" => &totp,
                _ => &recovery,
            };
            let verified = browser.answer(&challenge, code).await;
            assert_eq!(verified.json()["outcome"], "verified");
            if method != "sms" {
                browser.give_password("alva").await;
            }
        }
        (leave(&world, &browser), sms, totp, recovery)
    };
    let world = open(&file, kept.now).await;
    let mut browser = back(&world, &kept);
    assert!(browser.get("/account").await.text.contains("Alva"));
    browser.give_password("alva").await;
    for (method, code, refusal) in [
        ("sms", sms, "used_code"),
        ("totp", totp, "wait_for_next_code"),
        ("recovery_code", recovery, "used_code"),
    ] {
        let challenge = browser.open(method).await;
        let refused = browser.answer(&challenge, &code).await;
        assert_eq!(refused.problem(), (422, refusal.to_owned()), "{method}");
    }
}

#[tokio::test]
async fn the_end_of_a_sign_in_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("kept.sqlite");
    let kept = {
        let world = open(&file, START).await;
        let mut browser = Browser::at_second_step(&world, "alva").await;
        let kept = leave(&world, &browser);
        browser.call("cancel", json!({})).await;
        kept
    };
    let world = open(&file, kept.now).await;
    let over = back(&world, &kept).call("start", json!({})).await;
    assert_eq!(over.problem(), (410, "transaction_ended".to_owned()));
}

#[tokio::test]
async fn without_the_demonstration_its_people_are_gone() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("kept.sqlite");
    let kept = {
        let world = open(&file, START).await;
        let browser = Browser::at_second_step(&world, "alva").await;
        leave(&world, &browser)
    };
    let world = World::of(Plan {
        database: Some(&file),
        demo: false,
        ..Plan::default()
    })
    .await;
    let mut browser = back(&world, &kept);
    let gone = browser.call("start", json!({})).await;
    assert_eq!(gone.problem(), (401, "no_transaction".to_owned()));
    let refused = browser
        .post_form("/sign-in", "user=alva&password=autumn-river-42")
        .await;
    assert_eq!(refused.status, 401);
    let left: Value = world
        .store
        .change(|db| {
            let count = |table: &str| {
                db.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| {
                    row.get::<_, i64>(0)
                })
            };
            Ok(json!([
                count("people")?,
                count("authenticators")?,
                count("demo_recovery_codes")?
            ]))
        })
        .await
        .unwrap();
    assert_eq!(left, json!([0, 0, 0]));
}
