//! The demonstration, and that nothing of it is there without its option.

use axum::body::Body;
use axum::http::Request;
use serde_json::{Value, json};

use crate::support::world::Plan;
use crate::support::{Browser, World};

const READS: [&str; 7] = [
    "/demo/people",
    "/demo/people/alva/phone",
    "/demo/people/alva/authenticator",
    "/demo/people/alva/authenticator.svg",
    "/demo/people/alva/recovery-codes",
    "/demo/operator",
    "/test/csp-reports",
];

#[tokio::test]
async fn without_the_option_its_routes_and_people_do_not_exist() {
    let world = World::of(Plan {
        demo: false,
        ..Plan::default()
    })
    .await;
    let mut browser = world.browser();
    for path in READS {
        assert_eq!(browser.get(path).await.status, 404, "{path}");
    }
    for path in [
        "/demo/operator",
        "/test/clock",
        "/test/reset",
        "/csp-report",
    ] {
        assert_eq!(
            browser.post_json(path, &json!({})).await.status,
            404,
            "{path}"
        );
    }
    let login = browser.get("/").await.text;
    assert!(!login.contains("autumn-river-42") && !login.contains("alva"));
    let refused = browser
        .post_form("/sign-in", "user=alva&password=autumn-river-42")
        .await;
    assert_eq!(refused.status, 401);
}

#[tokio::test]
async fn everybody_on_the_login_page_can_sign_in_as_it_says() {
    let world = World::new().await;
    let mut browser = world.browser();
    let login = browser.get("/").await.text;
    let people = browser.get("/demo/people").await.json();
    for person in people["people"].as_array().unwrap() {
        let (user, password) = (
            person["user"].as_str().unwrap(),
            person["password"].as_str().unwrap(),
        );
        assert!(login.contains(password), "{user}");
        let answer = browser
            .post_form("/sign-in", &format!("user={user}&password={password}"))
            .await;
        assert_eq!(answer.status, 303, "{user}");
        browser.page = answer.location().to_owned();
        let started = browser.start().await;
        let mut offered: Vec<&Value> = started["authenticators"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| &one["method"])
            .collect();
        // Some have several numbers to be called at.
        offered.dedup();
        let listed: Vec<&Value> = person["methods"].as_array().unwrap().iter().collect();
        assert_eq!(offered, listed, "{user}");
    }
}

#[tokio::test]
async fn the_panes_show_what_the_person_holds() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    browser.open("sms").await;
    world.advance(3.0);
    let phone = browser.get("/demo/people/alva/phone").await.json();
    assert_eq!(phone["messages"][0]["arrived_ago"], 3);
    let text = phone["messages"][0]["text"].as_str().unwrap();
    assert!(text.ends_with(&format!("@localhost #{}", world.texted("alva"))));
    let app = browser.get("/demo/people/alva/authenticator").await.json();
    assert_eq!(app["seconds_left"], 27);
    assert!(app["uri"].as_str().unwrap().starts_with("otpauth://totp/"));
    let qr = browser.get("/demo/people/alva/authenticator.svg").await;
    assert_eq!(qr.header("content-type"), "image/svg+xml");
    assert!(qr.text.contains("<svg"));
    let page = browser.page.clone();
    let page = browser.get(&page).await.text;
    assert!(page.contains(app["code"].as_str().unwrap()));
    assert!(page.contains(&format!("@localhost #{}", world.texted("alva"))));
    // Whoever has no app has no pane for it.
    assert_eq!(
        browser.get("/demo/people/bo/authenticator").await.json(),
        Value::Null
    );
    assert_eq!(
        browser
            .get("/demo/people/bo/authenticator.svg")
            .await
            .status,
        404
    );
}

#[tokio::test]
async fn the_operator_does_as_it_is_told() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    let told = browser
        .post_json(
            "/demo/operator",
            &json!({"route": "two-hump", "delay": 5, "lose_next": true}),
        )
        .await;
    assert_eq!(told.json()["route"], "two-hump");
    browser.open("sms").await;
    world.advance(30.0);
    assert!(world.texts("alva").is_empty(), "the first is lost");
    assert_eq!(
        browser.get("/demo/operator").await.json()["lose_next"],
        false
    );
    let resent = browser.ask("sms", "resend").await.json();
    assert_eq!(resent["delivery"]["route"], "two-hump");
    world.advance(4.9);
    assert!(world.texts("alva").is_empty());
    world.advance(0.1);
    assert_eq!(world.texts("alva").len(), 1);
    let nonsense = browser
        .post_json("/demo/operator", &json!({"route": "pigeon"}))
        .await;
    assert!(nonsense.status.is_client_error());
}

#[tokio::test]
async fn another_name_for_this_machine_is_not_answered() {
    let world = World::new().await;
    let mut browser = world.browser();
    for (host, status) in [
        ("evil.example", 421),
        ("127.0.0.1:9", 200),
        ("[::1]:9", 200),
        ("LOCALHOST", 200),
    ] {
        let request = Request::get("/demo/people")
            .header("host", host)
            .body(Body::empty())
            .unwrap();
        assert_eq!(
            browser.send(request).await.status.as_u16(),
            status,
            "{host}"
        );
    }
}
