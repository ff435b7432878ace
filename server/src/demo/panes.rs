//! What is drawn beside the page: phone, authenticator app, recovery codes, phone operator.
//!
//! Drawn whole by the server, so that it can be read without scripts; `demo.js` keeps it fresh.

use maud::{Markup, html};

use super::people::PEOPLE;
use super::{Demo, devices};
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
    let mut panes = vec![
        messages(demo, language, user, Method::Sms).await?,
        messages(demo, language, user, Method::Voice).await?,
        messages(demo, language, user, Method::Email).await?,
        push(demo, language, user).await?,
        authenticator(app, demo, language, user).await?,
        token(demo, language, user).await?,
        key(demo, language, user).await?,
    ];
    for (method, name) in [
        (Method::TemporaryPass, ("pass", "demo-pass")),
        (Method::RecoveryCode, ("recovery", "demo-recovery")),
    ] {
        panes.push(paper(demo, language, user, method, name).await?);
    }
    Ok(html! {
        aside class="demo" data-user=(user) aria-labelledby="demo-title" {
            h2 id="demo-title" { (language.text("demo-title")) }
            p class="quiet" { (language.text("demo-about")) }
            @for pane in panes { (pane) }
            (operator(demo, language))
        }
    })
}

/// Texts, transcripts of calls, or e-mails.
async fn messages(
    demo: &Demo,
    language: Language,
    user: &str,
    method: Method,
) -> Result<Markup, StoreError> {
    let (pane, name, empty) = match method {
        Method::Voice => ("calls", "demo-calls", "demo-calls-empty"),
        Method::Email => ("inbox", "demo-inbox", "demo-inbox-empty"),
        _ => ("phone", "demo-phone", "demo-phone-empty"),
    };
    if demo.first(user, method).await?.is_none() {
        return Ok(html! {});
    }
    let messages = demo.messages(user, method).await?;
    Ok(html! {
        details open[method == Method::Sms || !messages.is_empty()] data-pane=(pane) {
            summary { (language.text(name)) }
            p class="quiet" data-empty hidden[!messages.is_empty()] { (language.text(empty)) }
            ol class="texts" aria-live="polite" aria-label=(language.text(name)) {
                @for (to, arrived) in messages.iter().rev() {
                    li data-id=(arrived.number) {
                        @if let Some(to) = to { b { (to) } "\n" }
                        (linked(arrived.message.text.expose()))
                    }
                }
            }
            noscript { p class="quiet" { (language.text("demo-phone-reload")) } }
        }
    })
}

/// The text, in which a line that is an address can be followed in a tab of its own, as in a program for mail.
fn linked(text: &str) -> Markup {
    html! {
        @for (place, line) in text.lines().enumerate() {
            @if place > 0 { "\n" }
            @if line.starts_with("http://") || line.starts_with("https://") {
                a href=(line) target="_blank" rel="noopener" { (line) }
            } @else { (line) }
        }
    }
}

/// The phone that is asked; `demo.js` fills it, for what waits there changes by itself.
async fn push(demo: &Demo, language: Language, user: &str) -> Result<Markup, StoreError> {
    if demo.first(user, Method::Push).await?.is_none() {
        return Ok(html! {});
    }
    Ok(html! {
        details open data-pane="push" {
            summary { (language.text("demo-push")) }
            p class="quiet" data-empty { (language.text("demo-push-empty")) }
            div class="request" data-request hidden aria-live="polite" {
                p { (language.text("demo-push-question")) }
                p data-show hidden { (language.text("demo-push-number")) " " output {} }
                div data-choose hidden {
                    p { (language.text("demo-push-choose")) }
                    p class="choices" data-choices {}
                }
                button type="button" class="second" data-deny { (language.text("demo-push-deny")) }
            }
        }
    })
}

async fn token(demo: &Demo, language: Language, user: &str) -> Result<Markup, StoreError> {
    let Some(token) = demo.first(user, Method::Hotp).await? else {
        return Ok(html! {});
    };
    let code = devices::shown(&token, demo.press(&token, 0).await?);
    Ok(html! {
        details data-pane="token" {
            summary { (language.text("demo-token")) }
            p class="app-code" {
                output data-code aria-label=(language.text("demo-token-code")) { (code.as_deref().unwrap_or("––––––")) }
                button type="button" class="second" data-press { (language.text("demo-token-press")) }
            }
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

/// Where a key of the browser's can be registered.
async fn key(demo: &Demo, language: Language, user: &str) -> Result<Markup, StoreError> {
    if !PEOPLE.iter().any(|one| one.user == user && one.keys) {
        return Ok(html! {});
    }
    let enrolled = demo.enrolled(user, Method::Webauthn).await?.len();
    Ok(html! {
        details data-pane="key" {
            summary { (language.text("demo-key")) }
            p class="quiet" { (language.text_with("demo-key-about", &[("count", &enrolled.to_string())])) }
            // `virtual-key.js` asks this, where the browser knows no keys.
            p data-virtual hidden data-virtual-key=(language.text("demo-key-touch")) { (language.text("demo-key-virtual")) }
            p class="choices" {
                button type="button" class="second" data-register="security_key" { (language.text("demo-key-register")) }
                button type="button" class="second" data-register="passkey" { (language.text("demo-key-passkey")) }
            }
            p role="alert" data-failed hidden { (language.text("demo-key-failed")) }
        }
    })
}

/// What is on paper: recovery codes, or a pass.
async fn paper(
    demo: &Demo,
    language: Language,
    user: &str,
    method: Method,
    (pane, name): (&str, &str),
) -> Result<Markup, StoreError> {
    let codes = demo.on_paper(user, method).await?;
    if codes.is_empty() {
        return Ok(html! {});
    }
    Ok(html! {
        details data-pane=(pane) {
            summary { (language.text(name)) }
            ol class={ "codes " (pane) } {
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
