//! What is drawn beside the page: phone, authenticator app, recovery codes, phone operator.
//!
//! Drawn whole by the server, so that it can be read without scripts; `demo.js` keeps it fresh.

use maud::{Markup, html};

use super::Demo;
use crate::app::App;
use crate::gateway::route::Route;
use crate::method::Method;
use crate::store::StoreError;
use crate::verifier::totp;
use crate::web::language::Language;

/// The panes of one person; nothing where the demonstration is off.
pub async fn panes(app: &App, language: Language, user: &str) -> Markup {
    let Some(demo) = &app.demo else {
        return html! {};
    };
    draw(app, demo, language, user)
        .await
        .unwrap_or_else(|error| {
            tracing::error!(%error, "panes not drawn");
            html! {}
        })
}

async fn draw(
    app: &App,
    demo: &Demo,
    language: Language,
    user: &str,
) -> Result<Markup, StoreError> {
    let texts = phone(demo, language, user).await?;
    let code = authenticator(app, demo, language, user).await?;
    let list = recovery(demo, language, user).await?;
    Ok(html! {
        aside class="demo" data-user=(user) aria-labelledby="demo-title" {
            h2 id="demo-title" { (language.text("demo-title")) }
            p class="quiet" { (language.text("demo-about")) }
            (texts)
            (code)
            (list)
            (operator(demo, language))
        }
    })
}

async fn phone(demo: &Demo, language: Language, user: &str) -> Result<Markup, StoreError> {
    if demo.first(user, Method::Sms).await?.is_none() {
        return Ok(html! {});
    }
    let texts = demo.texts(user).await?;
    Ok(html! {
        details open data-pane="phone" {
            summary { (language.text("demo-phone")) }
            p class="quiet" data-empty hidden[!texts.is_empty()] { (language.text("demo-phone-empty")) }
            ol class="texts" aria-live="polite" aria-label=(language.text("demo-phone")) {
                @for arrived in texts.iter().rev() { li data-id=(arrived.number) { (arrived.message.text.expose()) } }
            }
            noscript { p class="quiet" { (language.text("demo-phone-reload")) } }
        }
    })
}

async fn authenticator(
    app: &App,
    demo: &Demo,
    language: Language,
    user: &str,
) -> Result<Markup, StoreError> {
    let Some(seed) = demo
        .first(user, Method::Totp)
        .await?
        .and_then(|one| one.secret)
    else {
        return Ok(html! {});
    };
    let now = app.verifier.now();
    Ok(html! {
        details open data-pane="authenticator" {
            summary { (language.text("demo-app")) }
            p class="app-code" {
                output data-code aria-label=(language.text("demo-app-code")) { (totp::current_code(&seed, now)) }
                " " span class="quiet" { span data-left { (totp::shown_for(now).as_secs()) } " " (language.text("demo-app-left")) }
            }
            img class="qr" width="148" height="148" alt=(language.text("demo-app-qr"))
                src=(format!("/demo/people/{user}/authenticator.svg"));
        }
    })
}

async fn recovery(demo: &Demo, language: Language, user: &str) -> Result<Markup, StoreError> {
    let codes = demo.on_paper(user).await?;
    if codes.is_empty() {
        return Ok(html! {});
    }
    Ok(html! {
        details data-pane="recovery" {
            summary { (language.text("demo-recovery")) }
            ol class="codes" {
                @for one in &codes {
                    li {
                        @if one.used { s { (one.code) } " " span class="quiet" { (language.text("demo-recovery-used")) } }
                        @else { (one.code) }
                    }
                }
            }
        }
    })
}

fn operator(demo: &Demo, language: Language) -> Markup {
    let controls = demo.operator.controls();
    html! {
        details data-pane="operator" {
            summary { (language.text("demo-operator")) }
            form class="operator" {
                label for="demo-route" { (language.text("demo-route")) }
                select id="demo-route" name="route" {
                    @for route in Route::ALL {
                        option value=(route.name()) selected[route == controls.route] {
                            (language.text(&format!("demo-route-{}", route.name())))
                        }
                    }
                }
                label for="demo-delay" { (language.text("demo-delay")) }
                input id="demo-delay" name="delay" type="number" min="0" step="any"
                    value=[controls.delay.map(|seconds| seconds.to_string())];
                label class="check" {
                    input type="checkbox" name="lose_next" checked[controls.lose_next];
                    span { (language.text("demo-lose-next")) }
                }
                label class="check" {
                    input type="checkbox" name="refuse" checked[controls.refuse];
                    span { (language.text("demo-refuse")) }
                }
            }
        }
    }
}
