//! The pages, as a reader of HTML sees them.

use axum::body::Body;
use axum::http::Request;

use crate::support::world::Plan;
use crate::support::{Browser, World};

#[tokio::test]
async fn the_page_embeds_the_widget_around_a_form_that_works_alone() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "cleo").await;
    let page = browser.page.clone();
    let text = browser.get(&page).await.text;
    assert!(text.contains(&format!("<second-step endpoint=\"{page}/second-step\" account=\"c•••@example.org\" restart-url=\"/\"")), "{text}");
    assert!(text.contains(&format!("<form method=\"post\" action=\"{page}/form\">")));
    assert!(text.contains("type=\"text\" inputmode=\"numeric\" autocomplete=\"one-time-code\""));
    assert!(text.contains("src=\"/second-step/second-step.js\""));
    assert_eq!(text.matches("name=\"code\"").count(), 1);
}

#[tokio::test]
async fn settings_of_the_widget_stand_in_the_element() {
    let settings = r#"{"supportPhone":"+46 8 000 00"}"#;
    let world = World::of(Plan {
        widget_settings: Some(settings),
        ..Plan::default()
    })
    .await;
    let mut browser = Browser::at_second_step(&world, "dag").await;
    let page = browser.page.clone();
    let text = browser.get(&page).await.text;
    let element = text
        .split("<second-step")
        .nth(1)
        .unwrap()
        .split("</second-step>")
        .next()
        .unwrap();
    let (_, script) = element
        .split_once("<script type=\"application/json\">")
        .unwrap();
    let (json, _) = script.split_once("</script>").unwrap();
    let read: serde_json::Value = serde_json::from_str(json).unwrap();
    assert_eq!(read["supportPhone"], "+46 8 000 00");
    assert_eq!(
        read["supportEmail"], "support@example.org",
        "the demonstration's"
    );
}

#[tokio::test]
async fn the_demonstrations_support_speaks_the_pages_language() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "dag").await;
    let page = browser.page.clone();
    let swedish = browser.get(&format!("{page}?lang=sv")).await.text;
    assert!(swedish.contains("måndag till fredag"), "{swedish}");
}

#[tokio::test]
async fn whoever_is_signed_in_needs_no_login_page() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    assert_eq!(browser.get("/").await.status, 200);
    let challenge = browser.open("sms").await;
    browser.answer(&challenge, &world.texted("alva")).await;
    let on = browser.get("/?lang=sv").await;
    assert_eq!(
        (on.status.as_u16(), on.location()),
        (303, "/account?lang=sv")
    );
    browser.post_form("/sign-out", "").await;
    assert_eq!(browser.get("/").await.status, 200);
}

#[tokio::test]
async fn swedish_is_asked_for_by_address_or_browser_and_kept_by_links() {
    let world = World::new().await;
    let mut browser = world.browser();
    let swedish = browser.get("/?lang=sv").await.text;
    assert!(swedish.contains("<html lang=\"sv\">") && swedish.contains("Lösenord"));
    let answer = browser
        .post_form("/sign-in?lang=sv", "user=bo&password=quiet-harbour-17")
        .await;
    assert!(
        answer.location().ends_with("?lang=sv"),
        "{}",
        answer.location()
    );
    browser.get("/account?lang=sv").await;
    let page = answer.location().to_owned();
    assert!(browser.get(&page).await.text.contains("<html lang=\"sv\">"));
    assert!(
        world.texts("bo")[0].contains("är din kod"),
        "the text speaks it too"
    );
    let request = Request::get("/").header("accept-language", "sv-SE,sv;q=0.9,en;q=0.8");
    let text = browser
        .send(request.body(Body::empty()).unwrap())
        .await
        .text;
    assert!(text.contains("<html lang=\"sv\">") && text.contains("action=\"/sign-in\""));
    let english = browser.get("/?lang=xx").await.text;
    assert!(english.contains("<html lang=\"en\">"));
}

#[tokio::test]
async fn what_is_typed_is_text() {
    let world = World::new().await;
    let mut browser = world.browser();
    let refused = browser
        .post_form(
            "/sign-in",
            "user=%3Cscript%3Ealert(1)%3C/script%3E&password=x",
        )
        .await;
    assert_eq!(refused.status, 401);
    assert!(
        refused.text.contains("value=\"&lt;script&gt;") && !refused.text.contains("<script>alert")
    );
    assert!(refused.text.contains("role=\"alert\""));
}

#[tokio::test]
async fn a_reload_comes_back_to_the_same_page_and_after_the_end_goes_on() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    let page = browser.page.clone();
    assert_eq!(browser.get(&page).await.status, 200);
    assert_eq!(browser.get(&page).await.status, 200);
    let challenge = browser.open("sms").await;
    browser.answer(&challenge, &world.texted("alva")).await;
    let after = browser.get(&page).await;
    assert_eq!((after.status.as_u16(), after.location()), (303, "/account"));
    let out = browser.post_form("/sign-out", "").await;
    assert_eq!((out.status.as_u16(), out.location()), (303, "/"));
    let account = browser.get("/account").await;
    assert_eq!((account.status.as_u16(), account.location()), (303, "/"));
    let over = browser.get(&page).await;
    assert_eq!(over.status, 401);
    assert!(over.text.contains("Start over"));
}

#[tokio::test]
async fn signing_out_ends_the_session_on_the_server() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    let challenge = browser.open("sms").await;
    browser.answer(&challenge, &world.texted("alva")).await;
    let kept = browser.cookies.clone();
    browser.post_form("/sign-out", "").await;
    browser.cookies = kept;
    assert_eq!(browser.get("/account").await.status, 303);
}

#[tokio::test]
async fn a_session_ends_by_itself() {
    let world = World::new().await;
    let mut browser = Browser::at_second_step(&world, "alva").await;
    let challenge = browser.open("sms").await;
    browser.answer(&challenge, &world.texted("alva")).await;
    world.advance(28_799.0);
    assert_eq!(browser.get("/account").await.status, 200);
    world.advance(1.0);
    assert_eq!(browser.get("/account").await.status, 303);
}

#[tokio::test]
async fn the_widgets_files_have_their_types() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join("locales/en")).unwrap();
    for name in [
        "second-step.js",
        "second-step.css",
        "second_step_bg.wasm",
        "locales/en/screens.ftl",
    ] {
        std::fs::write(folder.path().join(name), "x").unwrap();
    }
    let world = World::of(Plan {
        www: Some(folder.path()),
        ..Plan::default()
    })
    .await;
    let mut browser = world.browser();
    for (name, kind) in [
        ("second-step.js", "text/javascript"),
        ("second-step.css", "text/css"),
        ("second_step_bg.wasm", "application/wasm"),
        ("locales/en/screens.ftl", "text/plain; charset=utf-8"),
    ] {
        let answer = browser.get(&format!("/second-step/{name}")).await;
        assert_eq!(
            (answer.status.as_u16(), answer.header("content-type")),
            (200, kind),
            "{name}"
        );
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
    }
    for name in [
        "nothing.js",
        "../Cargo.toml",
        "%2e%2e/Cargo.toml",
        "locales/",
    ] {
        assert_eq!(
            browser.get(&format!("/second-step/{name}")).await.status,
            404,
            "{name}"
        );
    }
}
