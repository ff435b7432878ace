//! Answers that come at once.

use serde_json::json;
use tokio::task::JoinSet;

use crate::support::{Browser, World};

/// Many browsers with the same cookies, at the same moment.
async fn at_once(
    world: &'static World,
    browser: &Browser<'_>,
    challenge: &str,
    codes: Vec<String>,
) -> Vec<(u16, String)> {
    let mut answers = JoinSet::new();
    for code in codes {
        let mut twin = world.browser();
        twin.page.clone_from(&browser.page);
        twin.cookies.clone_from(&browser.cookies);
        let body = json!({"challenge": challenge, "answer": {"type": "code", "code": code}});
        answers.spawn(async move {
            let answer = twin.call("verify", body).await;
            let code = answer
                .json()
                .get("outcome")
                .or(answer.json().get("code"))
                .cloned();
            (
                answer.status.as_u16(),
                code.unwrap().as_str().unwrap().to_owned(),
            )
        });
    }
    answers.join_all().await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_right_answers_one_wins() {
    let world: &'static World = Box::leak(Box::new(World::new().await));
    let mut browser = Browser::at_second_step(world, "alva").await;
    let challenge = browser.open("sms").await;
    let id = challenge["id"].as_str().unwrap();
    let answers = at_once(world, &browser, id, vec![world.texted("alva"); 12]).await;
    let won = answers
        .iter()
        .filter(|answer| answer.1 == "verified")
        .count();
    let over = answers
        .iter()
        .filter(|answer| answer.1 == "transaction_ended")
        .count();
    assert_eq!((won, over), (1, 11), "{answers:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_same_app_code_in_two_sign_ins_wins_once() {
    let world: &'static World = Box::leak(Box::new(World::new().await));
    let mut code = world.browser();
    let code = code.get("/demo/people/cleo/authenticator").await.json()["code"]
        .as_str()
        .unwrap()
        .to_owned();
    let mut answers = JoinSet::new();
    for _ in 0..6 {
        let mut browser = Browser::at_second_step(world, "cleo").await;
        let challenge = browser.open("totp").await;
        let code = code.clone();
        answers.spawn(async move { browser.answer(&challenge, &code).await.status.as_u16() });
    }
    let mut statuses = answers.join_all().await;
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 422, 422, 422, 422, 422]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_wrong_answer_goes_uncounted() {
    let world: &'static World = Box::leak(Box::new(World::new().await));
    let mut browser = Browser::at_second_step(world, "alva").await;
    let challenge = browser.open("totp").await;
    let id = challenge["id"].as_str().unwrap();
    let mut answers = at_once(world, &browser, id, vec!["no code".to_owned(); 12]).await;
    answers.sort();
    let wrong = answers.iter().filter(|answer| answer.0 == 422).count();
    let locked = answers.iter().filter(|answer| answer.0 == 423).count();
    assert_eq!((wrong, locked), (4, 8), "{answers:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_double_click_sends_one_text() {
    let world: &'static World = Box::leak(Box::new(World::new().await));
    let mut browser = Browser::at_second_step(world, "alva").await;
    let authenticator = browser.authenticator("sms").await;
    let mut answers = JoinSet::new();
    for _ in 0..8 {
        let mut twin = world.browser();
        twin.page.clone_from(&browser.page);
        twin.cookies.clone_from(&browser.cookies);
        let body = json!({"authenticator": authenticator, "intent": "new"});
        answers.spawn(async move { twin.call("challenge", body).await.json()["id"].clone() });
    }
    let ids = answers.join_all().await;
    assert!(
        ids.iter().all(|id| id.is_string() && *id == ids[0]),
        "{ids:?}"
    );
    assert_eq!(world.texts("alva").len(), 1);
}
