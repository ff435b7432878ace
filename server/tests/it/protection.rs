//! What every request and answer goes through.

use axum::body::Body;
use axum::http::Request;
use second_step_server::settings::Settings;
use serde_json::json;

use crate::support::browser::SITE;
use crate::support::{Answer, Browser, World};

const JSON: (&str, &str) = ("content-type", "application/json");

#[tokio::test]
async fn every_answer_carries_the_security_headers() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    let page = browser.page.clone();
    for path in [
        "/",
        page.as_str(),
        "/nowhere",
        "/assets/page.css",
        "/demo/people",
        "/account",
    ] {
        let answer = browser.get(path).await;
        let policy = answer.header("content-security-policy");
        let (nonce, rest) = policy
            .split_once("'nonce-")
            .unwrap()
            .1
            .split_once('\'')
            .unwrap();
        assert!(nonce.len() >= 22, "{path}: {nonce}");
        assert!(policy.starts_with("default-src 'none'; script-src 'nonce-"));
        assert_eq!(
            rest,
            " 'strict-dynamic' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; \
             form-action 'self'; base-uri 'none'; frame-ancestors 'none'; \
             require-trusted-types-for 'script'; trusted-types 'none'"
        );
        for (name, value) in [
            ("referrer-policy", "same-origin"),
            ("x-content-type-options", "nosniff"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
        ] {
            assert_eq!(answer.header(name), value, "{path}");
        }
        let kept = if path.starts_with("/assets/") {
            "no-cache"
        } else {
            "no-store"
        };
        assert_eq!(answer.header("cache-control"), kept, "{path}");
    }
}

#[tokio::test]
async fn each_page_has_a_nonce_of_its_own_and_its_scripts_carry_it() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    let page = browser.page.clone();
    let mut nonces = Vec::new();
    for _ in 0..2 {
        let answer = browser.get(&page).await;
        let policy = answer.header("content-security-policy").to_owned();
        let nonce = policy
            .split("'nonce-")
            .nth(1)
            .unwrap()
            .split('\'')
            .next()
            .unwrap()
            .to_owned();
        // Settings are no script: nothing runs them.
        let settings = answer
            .text
            .matches("<script type=\"application/json\"")
            .count();
        let scripts = answer.text.matches("<script").count() - settings;
        assert_eq!(
            answer.text.matches(&format!("nonce=\"{nonce}\"")).count(),
            scripts
        );
        assert_eq!(scripts, 2);
        nonces.push(nonce);
    }
    assert_ne!(nonces[0], nonces[1]);
}

#[tokio::test]
async fn no_page_has_inline_style_or_script() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    let page = browser.page.clone();
    for path in ["/", page.as_str(), "/demo/people/alva/authenticator.svg"] {
        let text = browser.get(path).await.text;
        assert!(
            !text.contains(" style=") && !text.contains("<style"),
            "{path}"
        );
        assert!(
            !text.contains(" onclick=") && !text.contains("javascript:"),
            "{path}"
        );
    }
}

#[tokio::test]
async fn the_browsers_correlation_id_is_kept_if_it_is_one() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    let sent = "3f0c4a52-58c1-4f5e-9f64-0c4a5258c14f";
    let answer = browser
        .call_raw("start", &[JSON, ("x-request-id", sent)], "{}")
        .await;
    assert_eq!(answer.header("x-request-id"), sent);
    let refused = browser
        .call_raw("start", &[JSON, ("x-request-id", sent)], "")
        .await;
    assert_eq!(refused.json()["reference"], sent);
    for odd in [
        "nonsense",
        "{3f0c4a52-58c1-4f5e-9f64-0c4a5258c14f}",
        "3f0c4a5258c14f5e9f640c4a5258c14f",
    ] {
        let answer = browser
            .call_raw("start", &[JSON, ("x-request-id", odd)], "{}")
            .await;
        let made = answer.header("x-request-id");
        assert!(made != odd && made.len() == 36, "{made}");
    }
    let page = browser.get("/").await;
    assert_eq!(page.header("x-request-id").len(), 36);
}

#[tokio::test]
async fn posts_from_elsewhere_are_refused_before_anything_happens() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "bo").await;
    for headers in [
        vec![JSON, ("origin", "https://evil.example")],
        vec![JSON, ("origin", "null")],
        vec![JSON, ("origin", "null"), ("sec-fetch-site", "cross-site")],
        vec![JSON, ("origin", SITE), ("sec-fetch-site", "same-site")],
    ] {
        let refused = browser.call_raw("cancel", &headers, "{}").await;
        assert_eq!(
            refused.problem(),
            (403, "wrong_origin".to_owned()),
            "{headers:?}"
        );
    }
    let native = [JSON, ("origin", "null"), ("sec-fetch-site", "same-origin")];
    assert_eq!(browser.call_raw("start", &native, "{}").await.status, 200);
}

#[tokio::test]
async fn nonsense_is_malformed_and_costs_nothing() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    let challenge = browser.open("sms").await;
    let id = challenge["id"].as_str().unwrap();
    let bodies = [
        String::new(),
        "null".to_owned(),
        "[]".to_owned(),
        "\"\"".to_owned(),
        "{\"challenge\": ".to_owned(),
        "<html></html>".to_owned(),
        json!({"challenge": id}).to_string(),
        json!({"challenge": id, "answer": {"type": "code"}}).to_string(),
        json!({"challenge": id, "answer": {"type": "code", "code": 123_456}}).to_string(),
        json!({"challenge": id, "answer": {"type": "telepathy", "code": "123456"}}).to_string(),
        json!({"challenge": id, "answer": {"type": "assertion", "credential": {}}}).to_string(),
        json!({"challenge": [id], "answer": {"type": "code", "code": "1"}}).to_string(),
    ];
    for body in &bodies {
        let refused = browser.call_raw("verify", &[JSON], body).await;
        assert_eq!(
            refused.problem(),
            (400, "malformed_request".to_owned()),
            "{body}"
        );
    }
    let plain = json!({"challenge": id, "answer": {"type": "code", "code": "000000"}}).to_string();
    let refused = browser
        .call_raw("verify", &[("content-type", "text/plain")], &plain)
        .await;
    assert_eq!(refused.problem(), (400, "malformed_request".to_owned()));
    let large = browser
        .call_raw("verify", &[JSON], &" ".repeat(40_000))
        .await;
    assert_eq!(large.problem(), (413, "malformed_request".to_owned()));
    assert_eq!(browser.start().await["attempts_left"], 5);
}

#[tokio::test]
async fn unknown_fields_are_ignored() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    let challenge = browser.open("sms").await;
    let body = json!({
        "challenge": challenge["id"],
        "answer": {"type": "code", "code": world.texted("alva"), "mood": "good"},
        "weather": ["fine"],
    });
    assert_eq!(
        browser.call("verify", body).await.json()["outcome"],
        "verified"
    );
}

#[tokio::test]
async fn a_page_that_asks_without_end_is_slowed_down() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    for _ in 0..120 {
        assert_eq!(browser.call("start", json!({})).await.status, 200);
    }
    let refused = browser.call("start", json!({})).await;
    assert_eq!(refused.problem(), (429, "too_many_requests".to_owned()));
    assert_eq!(refused.json()["retry_in"], 30);
    // Another sign-in is not held up by it.
    let mut other = Browser::at_second_step(&world, "alva").await;
    other.start().await;
    world.advance(30.0);
    browser.start().await;
}

#[tokio::test]
async fn cookies_are_secure_where_the_site_has_tls() {
    for (origin, secure) in [
        ("https://login.example.org", true),
        ("http://localhost:8080", false),
    ] {
        let world = at(origin).await;
        let mut browser = world.browser();
        let answer = give_password(&mut browser, origin, origin).await;
        let line = answer.header("set-cookie");
        let expected = format!("; Path={}; HttpOnly; SameSite=Strict", answer.location());
        let (_, attributes) = line.split_once(&expected).unwrap();
        assert_eq!(attributes, if secure { "; Secure" } else { "" }, "{line}");
    }
}

#[tokio::test]
async fn a_site_with_an_origin_answers_to_that_name_and_no_other() {
    let own = "https://login.example.org";
    let world = at(own).await;
    let mut browser = world.browser();
    for other in [
        "https://evil.example",
        "http://localhost:8080",
        "http://127.0.0.1",
    ] {
        let refused = give_password(&mut browser, other, own).await;
        assert_eq!(refused.problem(), (421, "wrong_host".to_owned()), "{other}");
    }
    assert!(world.texts("bo").is_empty());
    let answer = give_password(&mut browser, own, own).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
    let text = world.texts("bo").pop().unwrap();
    assert!(text.contains("\n\n@login.example.org #"), "{text}");
}

/// A world whose site is there.
async fn at(origin: &str) -> World {
    World::with(Settings {
        origin: Some(origin.parse().unwrap()),
        ..Settings::default()
    })
    .await
}

/// Asks the host of one origin, from a page of another.
async fn give_password(browser: &mut Browser<'_>, asked: &str, from: &str) -> Answer {
    let (_, host) = asked.split_once("://").unwrap();
    let request = Request::post("/sign-in")
        .header("host", host)
        .header("origin", from)
        .header("content-type", "application/x-www-form-urlencoded");
    let body = Body::from("user=bo&password=quiet-harbour-17");
    browser.send(request.body(body).unwrap()).await
}
