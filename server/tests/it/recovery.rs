//! Recovery codes.

use serde_json::json;

use crate::support::{Browser, World};

async fn on_paper(browser: &mut Browser<'_>) -> Vec<String> {
    let pane = browser.get("/demo/people/alva/recovery-codes").await.json();
    let codes = pane["codes"].as_array().unwrap();
    codes
        .iter()
        .map(|one| one["code"].as_str().unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn each_code_signs_in_once_however_it_is_typed() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    let codes = on_paper(&mut browser).await;
    assert_eq!(codes.len(), 8);
    let challenge = browser.open("recovery_code").await;
    assert_eq!(challenge["format"], json!({"alphabet": "letters"}));
    let verified = browser.answer(&challenge, &codes[3]).await;
    assert_eq!(
        verified.json(),
        json!({"outcome": "verified", "method": "recovery_code", "continue": "/account", "recovery_codes_left": 7})
    );
    browser.give_password("alva").await;
    let challenge = browser.open("recovery_code").await;
    let refused = browser.answer(&challenge, &codes[3]).await;
    assert_eq!(refused.problem(), (422, "used_code".to_owned()));
    let typed = codes[0].to_lowercase().replace('-', " ");
    let verified = browser.answer(&challenge, &typed).await;
    assert_eq!(verified.json()["recovery_codes_left"], 6);
    let pane = browser.get("/demo/people/alva/recovery-codes").await.json();
    let used: Vec<bool> = pane["codes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["used"].as_bool().unwrap())
        .collect();
    assert_eq!(used.iter().filter(|used| **used).count(), 2);
    assert!(used[0] && used[3]);
}

#[tokio::test]
async fn the_account_says_how_many_are_left_after_one_was_used() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    let codes = on_paper(&mut browser).await;
    for (code, english, swedish) in [
        (
            &codes[0],
            "You have 7 recovery codes left.",
            "Du har 7 återställningskoder kvar.",
        ),
        (
            &codes[1],
            "You have 6 recovery",
            "Du har 6 återställningskoder",
        ),
    ] {
        let challenge = browser.open("recovery_code").await;
        browser.answer(&challenge, code).await;
        let page = browser.get("/account").await.text;
        assert!(page.contains(english), "{page}");
        let page = browser.get("/account?lang=sv").await.text;
        assert!(page.contains(swedish), "{page}");
        browser.give_password("alva").await;
    }
    let challenge = browser.open("sms").await;
    browser.answer(&challenge, &world.texted("alva")).await;
    let page = browser.get("/account").await.text;
    assert!(!page.contains("recovery code"), "none was used: {page}");
    for code in &codes[2..] {
        browser.give_password("alva").await;
        let challenge = browser.open("recovery_code").await;
        browser.answer(&challenge, code).await;
    }
    let page = browser.get("/account").await.text;
    assert!(page.contains("That was your last recovery code."), "{page}");
}

#[tokio::test]
async fn an_empty_list_is_not_offered() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    let codes = on_paper(&mut browser).await;
    for code in &codes {
        let challenge = browser.open("recovery_code").await;
        browser.answer(&challenge, code).await;
        browser.give_password("alva").await;
    }
    let started = browser.start().await;
    let offered = started["authenticators"].as_array().unwrap();
    assert!(offered.iter().all(|one| one["method"] != "recovery_code"));
}

#[tokio::test]
async fn what_was_never_a_code_is_wrong() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    let challenge = browser.open("recovery_code").await;
    for typed in ["0000-0000-0000", "<b>", "123456"] {
        let refused = browser.answer(&challenge, typed).await;
        assert_eq!(refused.problem(), (422, "wrong_code".to_owned()));
    }
}
