//! The road for real texts: a plain HTTP gateway, and none at all.

use std::sync::{Arc, Mutex};

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use axum::{Json, Router};
use second_step_server::gateway::Gateway;
use second_step_server::gateway::http::HttpGateway;
use second_step_server::gateway::missing::MissingGateway;
use serde_json::{Value, json};
use tokio::net::TcpListener;

use crate::support::world::{BOS, Plan};
use crate::support::{Browser, World};

/// A phone company's end: what it was sent, and what it answers.
#[derive(Clone, Default)]
struct Company {
    taken: Arc<Mutex<Vec<(Value, String)>>>,
    status: Arc<Mutex<StatusCode>>,
}

impl Company {
    /// Begins to listen; gives the address to post to.
    async fn listen(&self) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let router = Router::new()
            .route("/messages", post(take))
            .with_state(self.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        format!("http://{address}/messages")
    }
}

async fn take(
    State(company): State<Company>,
    headers: HeaderMap,
    Json(body): Json<Value>,
) -> StatusCode {
    let key = headers
        .get("x-api-key")
        .unwrap()
        .to_str()
        .unwrap()
        .to_owned();
    company.taken.lock().unwrap().push((body, key));
    *company.status.lock().unwrap()
}

async fn world(gateway: Arc<dyn Gateway>) -> World {
    World::of(Plan {
        gateway: Some(gateway),
        ..Plan::default()
    })
    .await
}

const TEMPLATE: &str =
    r#"{"recipient": "{to}", "content": {"body": "{text}"}, "sender": "Second Step"}"#;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_text_goes_out_as_the_template_says() {
    let company = Company::default();
    let url = company.listen().await;
    let gateway = HttpGateway::new(&url, TEMPLATE, &["X-Api-Key: sesame".to_owned()]).unwrap();
    let world = world(Arc::new(gateway)).await;
    let mut browser = Browser::at_second_step(&world, "bo").await;
    let started = browser.start().await;
    assert_eq!(started["receipts"], false);
    let challenge = started["challenges"][0].clone();
    let (body, key) = company.taken.lock().unwrap()[0].clone();
    assert_eq!(key, "sesame");
    assert_eq!(
        (&body["recipient"], &body["sender"]),
        (&json!(BOS), &json!("Second Step"))
    );
    let text = body["content"]["body"].as_str().unwrap();
    let code = text.rsplit_once("\n@localhost #").unwrap().1;
    let verified = browser.answer(&challenge, code).await;
    assert_eq!(verified.json()["outcome"], "verified");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_gateway_that_says_no_or_nothing_is_a_delivery_that_failed() {
    let company = Company::default();
    *company.status.lock().unwrap() = StatusCode::TOO_MANY_REQUESTS;
    let url = company.listen().await;
    let no = HttpGateway::new(&url, TEMPLATE, &["X-Api-Key: sesame".to_owned()]).unwrap();
    // A port that was free a moment ago: nobody listens.
    let free = TcpListener::bind("127.0.0.1:0")
        .await
        .unwrap()
        .local_addr()
        .unwrap();
    let nothing = HttpGateway::new(&format!("http://{free}/"), TEMPLATE, &[]).unwrap();
    let gateways: [Arc<dyn Gateway>; 3] =
        [Arc::new(no), Arc::new(nothing), Arc::new(MissingGateway)];
    for gateway in gateways {
        let world = world(gateway).await;
        let mut browser = Browser::at_second_step(&world, "alva").await;
        let failed = browser.ask("sms", "new").await;
        assert_eq!(failed.problem(), (502, "delivery_failed".to_owned()));
        assert_eq!(browser.start().await["challenges"], json!([]));
    }
}
