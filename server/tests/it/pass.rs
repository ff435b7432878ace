//! An administrator's pass, and recovery codes by number.

use rusqlite::Connection;
use second_step_server::settings::Settings;
use serde_json::json;

use crate::support::world::{Plan, START};
use crate::support::{Browser, World};

async fn pass(browser: &mut Browser<'_>) -> String {
    let pass = browser.get("/demo/people/eva/pass").await.json();
    pass["code"].as_str().unwrap().to_owned()
}

async fn offers_pass(browser: &mut Browser<'_>) -> bool {
    let started = browser.start().await;
    let ways = started["authenticators"].as_array().unwrap();
    ways.iter().any(|one| one["method"] == "temporary_pass")
}

#[tokio::test]
async fn a_pass_signs_in_once() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "eva").await;
    let code = pass(&mut browser).await;
    let challenge = browser.open("temporary_pass").await;
    assert_eq!(challenge["format"], json!({"alphabet": "letters"}));
    let verified = browser.answer(&challenge, &code.to_lowercase()).await;
    assert_eq!(
        verified.json(),
        json!({"outcome": "verified", "method": "temporary_pass", "continue": "/account"})
    );
    browser.give_password("eva").await;
    assert!(!offers_pass(&mut browser).await);
}

#[tokio::test]
async fn a_pass_with_an_end_is_good_until_then() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("pass.sqlite");
    let world = World::of(Plan {
        database: Some(&file),
        ..Plan::default()
    })
    .await;
    let end = START + std::time::Duration::from_secs(60);
    Connection::open(&file)
        .unwrap()
        .execute(
            "UPDATE authenticators SET expires_at = ?1 WHERE method = 'temporary_pass'",
            [end.as_millis()],
        )
        .unwrap();
    let mut browser = Browser::at_second_step(&world, "eva").await;
    let code = pass(&mut browser).await;
    for _ in 0..2 {
        let challenge = browser.open("temporary_pass").await;
        let verified = browser.answer(&challenge, &code).await;
        assert_eq!(verified.json()["outcome"], "verified");
        browser.give_password("eva").await;
    }
    let challenge = browser.open("temporary_pass").await;
    assert_eq!(challenge["expires_in"], 60);
    world.advance(60.0);
    let late = browser.answer(&challenge, &code).await;
    assert_eq!(late.problem(), (422, "expired_code".to_owned()));
    assert!(!offers_pass(&mut browser).await);
}

#[tokio::test]
async fn a_recovery_code_can_be_asked_for_by_number() {
    let settings = Settings {
        numbered_recovery_codes: true,
        ..Settings::default()
    };
    let world = World::with(settings).await;
    let mut browser = Browser::at_second_step(&world, "eva").await;
    let list = browser.get("/demo/people/eva/recovery-codes").await.json();
    let code = |ordinal: usize| {
        list["codes"][ordinal - 1]["code"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    let challenge = browser.open("recovery_code").await;
    assert_eq!(challenge["ordinal"], 1);
    let other = browser.answer(&challenge, &code(4)).await;
    assert_eq!(other.problem(), (422, "wrong_code".to_owned()));
    let verified = browser.answer(&challenge, &code(1)).await;
    assert_eq!(verified.json()["recovery_codes_left"], 7);
    browser.give_password("eva").await;
    assert_eq!(browser.open("recovery_code").await["ordinal"], 2);
}
