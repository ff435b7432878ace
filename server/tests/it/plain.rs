//! Without scripts.

use crate::support::{Answer, Browser, World};

async fn type_code(browser: &mut Browser<'_>, code: &str) -> Answer {
    let path = format!("{}/form", browser.page);
    browser
        .post_form(&path, &format!("code={}", code.replace(' ', "+")))
        .await
}

async fn pane(browser: &mut Browser<'_>, path: &str) -> serde_json::Value {
    browser.get(path).await.json()
}

#[tokio::test]
async fn the_text_that_came_by_itself_signs_in() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "bo").await;
    let answer = type_code(&mut browser, &world.texted("bo")).await;
    assert_eq!(
        (answer.status.as_u16(), answer.location()),
        (303, "/account")
    );
    assert!(browser.get("/account").await.text.contains("Welcome, Bo."));
}

#[tokio::test]
async fn a_text_is_sent_by_a_button_and_then_signs_in() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    let page = browser.page.clone();
    let text = browser.get(&page).await.text;
    let noscript = text
        .split("<noscript>")
        .nth(1)
        .unwrap()
        .split("</noscript>")
        .next()
        .unwrap();
    assert!(noscript.contains("Send a text to ••12"), "{noscript}");
    let id = noscript
        .split("name=\"authenticator\" value=\"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap()
        .to_owned();
    let sent = browser
        .post_form(&format!("{page}/send"), &format!("authenticator={id}"))
        .await;
    assert_eq!(
        (sent.status.as_u16(), sent.location()),
        (303, format!("{page}?plain").as_str())
    );
    let text = browser.get(sent.location()).await.text;
    assert!(text.contains("A text is on its way to ••12.") && !text.contains("second-step.js"));
    let early = browser
        .post_form(&format!("{page}/send"), &format!("authenticator={id}"))
        .await;
    assert_eq!(early.status, 429);
    assert!(early.text.contains("in 30 seconds"), "{}", early.text);
    let answer = type_code(&mut browser, &world.texted("alva")).await;
    assert_eq!(answer.location(), "/account");
}

#[tokio::test]
async fn one_field_takes_whatever_the_person_has() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    let app = pane(&mut browser, "/demo/people/alva/authenticator").await["code"]
        .as_str()
        .unwrap()
        .to_owned();
    assert_eq!(type_code(&mut browser, &app).await.location(), "/account");
    browser.give_password("alva").await;
    let paper = pane(&mut browser, "/demo/people/alva/recovery-codes").await["codes"][0]["code"]
        .as_str()
        .unwrap()
        .to_owned();
    assert_eq!(
        type_code(&mut browser, &paper.to_lowercase())
            .await
            .location(),
        "/account"
    );
    assert!(browser.get("/account").await.text.contains("recovery code"));
}

#[tokio::test]
async fn each_refusal_has_its_words_and_costs_one_attempt() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "bo").await;
    let old = world.texted("bo");
    type_code(&mut browser, &old).await;
    browser.give_password("bo").await;
    for (code, status, words) in [
        (
            "000 000x",
            422,
            "That code is not right. 4 attempts are left.",
        ),
        (
            old.as_str(),
            422,
            "used already, and each code works once. 3 attempts",
        ),
        ("", 400, "Type the code first."),
    ] {
        let refused = type_code(&mut browser, code).await;
        assert_eq!(refused.status.as_u16(), status);
        assert!(
            refused.text.contains(words) && refused.text.contains("role=\"alert\""),
            "{}",
            refused.text
        );
    }
    let late = world.texted("bo");
    world.advance(600.0);
    let refused = type_code(&mut browser, &late).await;
    assert!(
        refused
            .text
            .contains("has expired. Ask for a new one. 2 attempts"),
        "{}",
        refused.text
    );
    type_code(&mut browser, "no code").await;
    let locked = type_code(&mut browser, "no code").await;
    assert_eq!(locked.status, 423);
    assert!(
        locked.text.contains("locked for 15 minutes"),
        "{}",
        locked.text
    );
}

#[tokio::test]
async fn an_app_code_again_is_told_to_wait() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "cleo").await;
    let code = pane(&mut browser, "/demo/people/cleo/authenticator").await["code"]
        .as_str()
        .unwrap()
        .to_owned();
    type_code(&mut browser, &code).await;
    browser.give_password("cleo").await;
    let refused = type_code(&mut browser, &code).await;
    assert!(
        refused.text.contains("Wait 30 seconds for the next one"),
        "{}",
        refused.text
    );
}

#[tokio::test]
async fn starting_over_and_coming_too_late() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    let page = browser.page.clone();
    let kept = browser.cookies.clone();
    let out = browser.post_form(&format!("{page}/cancel"), "").await;
    assert_eq!((out.status.as_u16(), out.location()), (303, "/"));
    browser.cookies = kept;
    let over = type_code(&mut browser, "123456").await;
    assert_eq!(over.status, 410);
    assert!(over.text.contains("This sign-in is over.") && over.text.contains("Start over"));
    browser.give_password("alva").await;
    world.advance(900.0);
    let late = type_code(&mut browser, "123456").await;
    assert!(late.text.contains("took too long"), "{}", late.text);
}

#[tokio::test]
async fn a_form_from_another_site_is_refused() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "bo").await;
    let request = axum::http::Request::post(format!("{}/form", browser.page))
        .header("content-type", "application/x-www-form-urlencoded")
        .header("origin", "https://evil.example");
    let body = format!("code={}", world.texted("bo"));
    let refused = browser.send(request.body(body.into()).unwrap()).await;
    assert_eq!(refused.status, 403);
    assert_eq!(browser.get("/account").await.status, 303);
}

#[tokio::test]
async fn who_has_nothing_is_told_so_where_no_widget_tells_it() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "dag").await;
    let page = browser.page.clone();
    let with_widget = browser.get(&page).await.text;
    let (element, noscript) = with_widget
        .split_once("<second-step")
        .and_then(|(_, rest)| rest.split_once("</second-step>"))
        .unwrap();
    let told = "no second step is registered for this account";
    assert!(!element.contains(told) && !element.contains("<form"));
    let (noscript, rest) = noscript
        .split_once("<noscript>")
        .and_then(|(_, rest)| rest.split_once("</noscript>"))
        .unwrap();
    assert!(!rest.contains(told));
    let plain = browser.get(&format!("{page}?plain")).await.text;
    for text in [noscript, plain.as_str()] {
        assert!(text.contains(told) && text.contains("Start over"), "{text}");
        assert!(!text.contains("From a text") && !text.contains("Never give this code"));
        assert!(!text.contains("name=\"code\""), "there is no code to type");
    }
}
