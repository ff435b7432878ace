//! Sign-ins of more than one step.

use second_step_server::settings::{Registration, Remember, Settings};
use serde_json::{Value, json};

use crate::support::world::Plan;
use crate::support::{Answer, Browser, World};

async fn app_code(browser: &mut Browser<'_>, user: &str) -> String {
    let pane = browser
        .get(&format!("/demo/people/{user}/authenticator"))
        .await
        .json();
    pane["code"].as_str().unwrap().to_owned()
}

async fn by_text(browser: &mut Browser<'_>, world: &World, user: &str) -> Value {
    let challenge = browser.open("sms").await;
    browser.answer(&challenge, &world.texted(user)).await.json()
}

/// The code that the page of a registration shows in the demonstration.
async fn shown(browser: &mut Browser<'_>) -> String {
    let path = format!("{}/register", browser.page);
    let text = browser.get(&path).await.text;
    assert!(text.contains("<svg") && !text.contains("<?xml"), "{text}");
    let (_, rest) = text.split_once("the app would show ").unwrap();
    rest[..6].to_owned()
}

async fn register(browser: &mut Browser<'_>, code: &str) -> Answer {
    let path = format!("{}/register", browser.page);
    browser.post_form(&path, &format!("code={code}")).await
}

#[tokio::test]
async fn the_first_of_two_is_not_enough() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "freja").await;
    let first = browser.open("sms").await;
    let code = world.texted("freja");
    let asked = browser.answer(&first, &code).await.json();
    assert_eq!(asked["outcome"], "step");
    let step = &asked["step"];
    assert_eq!(step["kind"], "challenge");
    assert_eq!(step["authenticators"].as_array().unwrap().len(), 1);
    assert_eq!(step["authenticators"][0]["method"], "totp");
    assert_eq!(
        browser.get("/account").await.status,
        303,
        "not signed in yet"
    );
    let started = browser.start().await;
    assert_eq!(started["pending_step"], *step, "after a reload");
    assert_eq!(started["authenticators"], step["authenticators"]);
    let again = browser.answer(&first, &code).await;
    assert_eq!(again.problem(), (409, "challenge_replaced".to_owned()));
    let sms = json!({"authenticator": first["authenticator"], "intent": "resend"});
    let refused = browser.call("challenge", sms).await;
    assert_eq!(refused.problem(), (404, "unknown_authenticator".to_owned()));
    let posted = json!({"step": step["id"], "choice": "yes"});
    let refused = browser.call("step", posted).await;
    assert_eq!(refused.problem(), (400, "malformed_request".to_owned()));
    let second = browser.open("totp").await;
    let code = app_code(&mut browser, "freja").await;
    let verified = browser.answer(&second, &code).await.json();
    assert_eq!(verified["outcome"], "verified");
    assert_eq!(verified["method"], "totp");
}

#[tokio::test]
async fn attempts_are_counted_over_both() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "freja").await;
    let first = browser.open("sms").await;
    browser.answer(&first, "no code").await;
    let asked = browser.answer(&first, &world.texted("freja")).await.json();
    assert_eq!(asked["step"]["attempts_left"], 4);
    let second = browser.open("totp").await;
    let refused = browser.answer(&second, "no code").await;
    assert_eq!(refused.json()["attempts_left"], 3);
    for _ in 0..2 {
        browser.answer(&second, "no code").await;
    }
    let locked = browser.answer(&second, "no code").await;
    assert_eq!(locked.problem(), (423, "locked".to_owned()));
}

#[tokio::test]
async fn what_was_proved_outlives_the_server() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("steps.sqlite");
    let plan = || Plan {
        database: Some(&file),
        ..Plan::default()
    };
    let world = World::of(plan()).await;
    let mut browser = Browser::at_second_step(&world, "freja").await;
    let asked = by_text(&mut browser, &world, "freja").await;
    let (cookies, page) = (browser.cookies.clone(), browser.page.clone());
    drop(world);
    let world = World::of(plan()).await;
    let mut browser = world.browser();
    (browser.cookies, browser.page) = (cookies, page);
    assert_eq!(
        browser.start().await["pending_step"]["id"],
        asked["step"]["id"]
    );
    let second = browser.open("totp").await;
    let code = app_code(&mut browser, "freja").await;
    assert_eq!(
        browser.answer(&second, &code).await.json()["outcome"],
        "verified"
    );
}

#[tokio::test]
async fn an_app_that_must_be_registered_cannot_be_put_off() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "gorm").await;
    let asked = by_text(&mut browser, &world, "gorm").await;
    let step = &asked["step"];
    assert_eq!(
        (&step["kind"], &step["optional"]),
        (&json!("register"), &json!(false))
    );
    let url = step["url"].as_str().unwrap();
    assert_eq!(url, format!("{}/register?lang=en", browser.page));
    assert_eq!(browser.start().await["pending_step"], *step);
    for choice in ["no", "later"] {
        let body = json!({"step": step["id"], "choice": choice});
        let refused = browser.call("step", body).await;
        assert_eq!(refused.problem(), (400, "malformed_request".to_owned()));
    }
    let wrong = register(&mut browser, "000000").await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.text.contains("not the code that the app shows"));
    assert_eq!(
        browser.start().await["attempts_left"],
        5,
        "the key is on the page anyway"
    );
    let code = shown(&mut browser).await;
    let done = register(&mut browser, &code).await;
    assert_eq!((done.status.as_u16(), done.location()), (303, "/account"));
    assert!(browser.get("/account").await.text.contains("Gorm"));
    world.advance(60.0);
    browser.give_password("gorm").await;
    let challenge = browser.open("totp").await;
    let code = app_code(&mut browser, "gorm").await;
    let verified = browser.answer(&challenge, &code).await.json();
    assert_eq!(verified["outcome"], "verified", "asked for once");
}

#[tokio::test]
async fn an_app_that_is_offered_can_be_put_off() {
    let world = World::with(Settings {
        registration: Registration::Offered,
        remember: Remember::Step,
        ..Settings::default()
    })
    .await;
    let mut browser = Browser::at_second_step(&world, "bo").await;
    let asked = by_text(&mut browser, &world, "bo").await;
    assert_eq!(asked["step"]["optional"], true);
    let body = json!({"step": asked["step"]["id"], "choice": "later"});
    let next = browser.call("step", body.clone()).await.json();
    assert_eq!(next["step"]["kind"], "remember");
    let twice = browser.call("step", body).await;
    assert_eq!(twice.problem(), (404, "unknown_step".to_owned()));
    let body = json!({"step": next["step"]["id"], "choice": "no"});
    assert_eq!(
        browser.call("step", body).await.json()["outcome"],
        "verified"
    );
    let mut browser = Browser::at_second_step(&world, "alva").await;
    let asked = by_text(&mut browser, &world, "alva").await;
    assert_eq!(asked["step"]["kind"], "remember", "she has an app");
}

#[tokio::test]
async fn who_has_one_way_and_needs_two_registers_the_second() {
    let world = World::with(Settings {
        factors: 2,
        ..Settings::default()
    })
    .await;
    let mut browser = Browser::at_second_step(&world, "bo").await;
    let asked = by_text(&mut browser, &world, "bo").await;
    assert_eq!(asked["step"]["kind"], "register");
    assert_eq!(asked["step"]["optional"], false);
    let code = shown(&mut browser).await;
    assert_eq!(register(&mut browser, &code).await.location(), "/account");
    let mut browser = Browser::at_second_step(&world, "eva").await;
    let asked = by_text(&mut browser, &world, "eva").await;
    let ways = asked["step"]["authenticators"].as_array().unwrap();
    let calls: Vec<_> = ways.iter().filter(|way| way["method"] == "voice").collect();
    assert_eq!(
        calls.len(),
        2,
        "a call to the same phone proves nothing more: {ways:?}"
    );
}

#[tokio::test]
async fn without_scripts_the_page_shows_each_step() {
    let world = World::with(Settings {
        remember: Remember::Step,
        ..Settings::default()
    })
    .await;
    let mut browser = Browser::at_second_step(&world, "freja").await;
    browser.open("sms").await;
    let page = browser.page.clone();
    let form = format!("code={}", world.texted("freja"));
    let next = browser.post_form(&format!("{page}/form"), &form).await;
    assert_eq!(
        (next.status.as_u16(), next.location()),
        (303, format!("{page}?plain").as_str())
    );
    let text = browser.get(next.location()).await.text;
    assert!(
        text.contains("One more way is needed") && text.contains("name=\"code\""),
        "{text}"
    );
    assert!(!text.contains("Send the text"), "{text}");
    let twice = browser.post_form(&format!("{page}/form"), &form).await;
    assert_eq!(twice.location(), next.location(), "posted twice");
    assert_eq!(browser.start().await["attempts_left"], 5);
    let form = format!("code={}", app_code(&mut browser, "freja").await);
    let next = browser.post_form(&format!("{page}/form"), &form).await;
    let text = browser.get(next.location()).await.text;
    assert!(
        text.contains("Remember this browser?") && !text.contains("name=\"code\""),
        "{text}"
    );
    let (_, rest) = text.split_once("name=\"step\" value=\"").unwrap();
    let (step, _) = rest.split_once('"').unwrap();
    let form = format!("step={step}&choice=yes");
    let done = browser.post_form(&format!("{page}/step"), &form).await;
    assert_eq!((done.status.as_u16(), done.location()), (303, "/account"));
    assert!(browser.get("/account").await.text.contains("Freja"));
    let mut browser = Browser::at_second_step(&world, "gorm").await;
    browser.open("sms").await;
    let page = browser.page.clone();
    let form = format!("code={}", world.texted("gorm"));
    let next = browser.post_form(&format!("{page}/form"), &form).await;
    let text = browser.get(next.location()).await.text;
    assert!(
        text.contains(&format!("href=\"{page}/register?lang=en\"")),
        "{text}"
    );
    let elsewhere = browser.post_form(&format!("{page}/form"), &form).await;
    assert_eq!(elsewhere.location(), next.location(), "posted twice");
    assert_eq!(browser.start().await["attempts_left"], 5);
}

#[tokio::test]
async fn a_page_to_register_is_there_only_where_it_is_asked_for() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    let path = format!("{}/register", browser.page);
    assert_eq!(browser.get(&path).await.status, 404);
    assert_eq!(register(&mut browser, "123456").await.status, 404);
    assert_eq!(world.browser().get(&path).await.status, 401);
}
