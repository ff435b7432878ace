//! "Remember this browser".

use second_step_server::settings::{Remember, Settings};
use serde_json::{Value, json};

use crate::support::browser::SITE;
use crate::support::{Answer, Browser, World};

async fn world(remember: Remember) -> World {
    World::with(Settings {
        remember,
        ..Settings::default()
    })
    .await
}

/// Answers with the code of the newest text, and asks to be remembered or not.
async fn answer(
    browser: &mut Browser<'_>,
    challenge: &Value,
    code: &str,
    remember: bool,
) -> Answer {
    let answer = json!({"type": "code", "code": code});
    let body = json!({"challenge": challenge["id"], "answer": answer, "remember": remember});
    browser.call("verify", body).await
}

/// Gives the password; whether the second step was skipped.
async fn is_let_in(browser: &mut Browser<'_>, user: &str) -> bool {
    browser.give_password(user).await;
    browser.page == "/account"
}

async fn sign_in(browser: &mut Browser<'_>, world: &World, remember: bool) -> Answer {
    let challenge = browser.open("sms").await;
    answer(browser, &challenge, &world.texted("alva"), remember).await
}

#[tokio::test]
async fn with_the_answer_it_is_remembered_until_it_is_too_long_ago() {
    let world = world(Remember::Flag).await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    assert_eq!(browser.start().await["remember"], "flag");
    let verified = sign_in(&mut browser, &world, true).await;
    assert_eq!(verified.json()["outcome"], "verified");
    let cookie = browser
        .cookies
        .iter()
        .find(|one| one.name == "second_step_remembered");
    assert_eq!(cookie.unwrap().path, "/sign-in");
    browser.post_form("/sign-out", "").await;
    assert!(is_let_in(&mut browser, "alva").await);
    let account = browser.get("/account").await.text;
    assert!(
        account.contains("Alva") && account.contains("This browser is remembered"),
        "{account}"
    );
    world.advance(30.0 * 86_400.0);
    browser.post_form("/sign-out", "").await;
    assert!(!is_let_in(&mut browser, "alva").await);
}

#[tokio::test]
async fn it_is_bound_to_browser_and_person() {
    let world = world(Remember::Flag).await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    sign_in(&mut browser, &world, true).await;
    assert!(!is_let_in(&mut browser, "bo").await, "somebody else here");
    assert!(
        !is_let_in(&mut world.browser(), "alva").await,
        "she elsewhere"
    );
    let cookie = browser
        .cookies
        .iter_mut()
        .find(|one| one.name == "second_step_remembered");
    cookie.unwrap().value.push('x');
    assert!(!is_let_in(&mut browser, "alva").await, "a made-up cookie");
    let kept: String = world
        .store
        .change(|db| db.query_row("SELECT hex(hash) FROM remembered", [], |row| row.get(0)))
        .await
        .unwrap();
    assert_eq!(kept.len(), 64, "a hash");
}

#[tokio::test]
async fn not_asked_or_not_allowed_is_not_remembered() {
    let world = world(Remember::Flag).await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    sign_in(&mut browser, &world, false).await;
    assert!(!is_let_in(&mut browser, "alva").await);
    let challenge = browser.open("sms").await;
    let refused = answer(&mut browser, &challenge, "no code", true).await;
    assert_eq!(refused.problem(), (422, "wrong_code".to_owned()));
    assert!(!is_let_in(&mut browser, "alva").await, "a wrong code");
    let world = self::world(Remember::None).await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    assert_eq!(browser.start().await["remember"], "none");
    sign_in(&mut browser, &world, true).await;
    assert!(!is_let_in(&mut browser, "alva").await);
}

/// Asks for a push and gives its number on the phone.
async fn approve(browser: &mut Browser<'_>) -> Value {
    let challenge = browser.open("push").await;
    let decision = json!({"decision": "approve", "number": challenge["number"]["show"]});
    let decided = browser.post_json("/demo/people/eva/push", &decision).await;
    assert_eq!(decided.status, 200, "{}", decided.text);
    challenge
}

/// Asks for an e-mail, and presses the button behind its link in another browser.
async fn follow(browser: &mut Browser<'_>, world: &World) -> Value {
    let challenge = browser.open("email").await;
    let inbox = browser.get("/demo/people/eva/inbox").await.json();
    let newest = inbox["messages"].as_array().unwrap().last().unwrap();
    let link = newest["text"].as_str().unwrap().lines().last().unwrap();
    let mut elsewhere = world.browser();
    let pressed = elsewhere
        .post_form(link.strip_prefix(SITE).unwrap(), "")
        .await;
    assert_eq!(pressed.status, 200, "{}", pressed.text);
    assert!(elsewhere.cookies.is_empty(), "nothing is remembered there");
    challenge
}

async fn poll(browser: &mut Browser<'_>, challenge: &Value, remember: bool) -> Value {
    let body = json!({"challenge": challenge["id"], "remember": remember});
    browser.call("poll", body).await.json()
}

#[tokio::test]
async fn what_was_answered_elsewhere_is_remembered_where_the_poll_said_so() {
    for (policy, remember, let_in) in [
        (Remember::Flag, true, true),
        (Remember::Flag, false, false),
        (Remember::None, true, false),
    ] {
        for by_push in [true, false] {
            let world = world(policy).await;
            let mut browser = Browser::at_second_step(&world, "eva").await;
            let challenge = if by_push {
                approve(&mut browser).await
            } else {
                follow(&mut browser, &world).await
            };
            let verified = poll(&mut browser, &challenge, remember).await;
            assert_eq!(verified["outcome"], "verified");
            browser.post_form("/sign-out", "").await;
            let case = format!("{policy:?} {remember} {by_push}");
            assert_eq!(is_let_in(&mut browser, "eva").await, let_in, "{case}");
        }
    }
}

#[tokio::test]
async fn a_poll_that_waits_remembers_nothing() {
    let world = world(Remember::Flag).await;
    let mut browser = Browser::at_second_step(&world, "eva").await;
    let challenge = browser.open("push").await;
    let waiting = poll(&mut browser, &challenge, true).await;
    assert_eq!(waiting["outcome"], "waiting");
    let decision = json!({"decision": "approve", "number": challenge["number"]["show"]});
    browser.post_json("/demo/people/eva/push", &decision).await;
    // The box was unticked meanwhile.
    let verified = poll(&mut browser, &challenge, false).await;
    assert_eq!(verified["outcome"], "verified");
    assert!(!is_let_in(&mut browser, "eva").await);
}

#[tokio::test]
async fn as_a_step_it_is_asked_after_the_answer() {
    let world = world(Remember::Step).await;
    for (choice, let_in) in [("no", false), ("yes", true)] {
        let mut browser = Browser::at_second_step(&world, "alva").await;
        let asked = sign_in(&mut browser, &world, true).await.json();
        assert_eq!(asked["outcome"], "step");
        assert_eq!(asked["step"]["kind"], "remember");
        assert_eq!(
            browser.get("/account").await.status,
            303,
            "not signed in yet"
        );
        assert_eq!(browser.start().await["pending_step"], asked["step"]);
        let body = json!({"step": asked["step"]["id"], "choice": choice});
        let verified = browser.call("step", body.clone()).await.json();
        assert_eq!(verified["outcome"], "verified");
        assert_eq!(verified["method"], "sms");
        let again = browser.call("step", body).await;
        assert_eq!(again.problem(), (401, "no_transaction".to_owned()));
        assert_eq!(is_let_in(&mut browser, "alva").await, let_in, "{choice}");
        world.advance(60.0);
    }
}

#[tokio::test]
async fn a_lock_holds_there_too_and_the_person_can_take_it_back() {
    let world = world(Remember::Flag).await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    sign_in(&mut browser, &world, true).await;
    let mut thief = Browser::at_second_step(&world, "alva").await;
    let challenge = thief.open("totp").await;
    for _ in 0..5 {
        thief.answer(&challenge, "no code").await;
    }
    assert!(!is_let_in(&mut browser, "alva").await, "locked");
    world.advance(900.0);
    assert!(is_let_in(&mut browser, "alva").await);
    let kept = browser.cookies.clone();
    let forgotten = browser.post_form("/forget-browsers", "").await;
    assert_eq!(forgotten.location(), "/account");
    browser.cookies = kept;
    assert!(!is_let_in(&mut browser, "alva").await, "forgotten");
}
