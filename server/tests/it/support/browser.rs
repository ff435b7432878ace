//! A browser as far as the server can tell: it keeps cookies by path, and says where it posts from.

use axum::body::Body;
use axum::http::header::{CONTENT_TYPE, COOKIE, HOST, LOCATION, ORIGIN, SET_COOKIE};
use axum::http::{HeaderMap, Method, Request, StatusCode};
use http_body_util::BodyExt as _;
use second_step_server::demo::people::PEOPLE;
use serde_json::{Value, json};
use tower::ServiceExt as _;

use super::World;
use super::contract;

pub struct Browser<'a> {
    world: &'a World,
    pub cookies: Vec<Cookie>,
    /// The page of the sign-in that is under way: `/sign-in/tx_…`.
    pub page: String,
}

#[derive(Clone, Debug)]
pub struct Cookie {
    pub name: String,
    pub value: String,
    pub path: String,
}

#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
}

impl Answer {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|_| panic!("no JSON: {}", self.text))
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map_or("", |value| value.to_str().unwrap())
    }

    /// Status and code of a problem, for comparing in one go.
    pub fn problem(&self) -> (u16, String) {
        let code = self.json()["code"].as_str().unwrap_or("none").to_owned();
        (self.status.as_u16(), code)
    }

    pub fn location(&self) -> &str {
        self.header(LOCATION.as_str())
    }
}

impl<'a> Browser<'a> {
    pub fn new(world: &'a World) -> Self {
        Self {
            world,
            cookies: Vec::new(),
            page: String::new(),
        }
    }

    /// A browser that gave the password and stands at the second step.
    pub async fn at_second_step(world: &'a World, user: &str) -> Self {
        let mut browser = Self::new(world);
        browser.give_password(user).await;
        browser
    }

    /// Gives the password and follows to the page of the second step.
    pub async fn give_password(&mut self, user: &str) {
        let person = PEOPLE.iter().find(|person| person.user == user).unwrap();
        let form = format!("user={user}&password={}", person.password);
        let answer = self.post_form("/sign-in", &form).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
        self.page = answer.location().to_owned();
    }

    pub async fn get(&mut self, path: &str) -> Answer {
        let request = Request::get(path).body(Body::empty()).unwrap();
        self.send(request).await
    }

    pub async fn post_form(&mut self, path: &str, form: &str) -> Answer {
        let request = Request::post(path)
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(ORIGIN, SITE);
        self.send(request.body(Body::from(form.to_owned())).unwrap())
            .await
    }

    pub async fn post_json(&mut self, path: &str, body: &Value) -> Answer {
        let request = Request::post(path)
            .header(CONTENT_TYPE, "application/json")
            .header(ORIGIN, SITE);
        self.send(request.body(Body::from(body.to_string())).unwrap())
            .await
    }

    /// As `sendBeacon` does with a string.
    pub async fn post_text(&mut self, path: &str, body: &str) -> Answer {
        let request = Request::post(path)
            .header(CONTENT_TYPE, "text/plain;charset=UTF-8")
            .header(ORIGIN, SITE);
        self.send(request.body(Body::from(body.to_owned())).unwrap())
            .await
    }

    /// One of the six calls; the answer is held against the contract.
    pub async fn call(&mut self, verb: &str, body: Value) -> Answer {
        let path = format!("{}/second-step/{verb}", self.page);
        let answer = self.post_json(&path, &body).await;
        contract::hold(verb, &answer);
        answer
    }

    /// The same with any body and headers.
    pub async fn call_raw(&mut self, verb: &str, headers: &[(&str, &str)], body: &str) -> Answer {
        let path = format!("{}/second-step/{verb}", self.page);
        let mut request = Request::post(path);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let answer = self
            .send(request.body(Body::from(body.to_owned())).unwrap())
            .await;
        contract::hold(verb, &answer);
        answer
    }

    pub async fn start(&mut self) -> Value {
        let answer = self.call("start", json!({})).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
        answer.json()
    }

    /// The name of the person's authenticator of that method.
    pub async fn authenticator(&mut self, method: &str) -> String {
        let started = self.start().await;
        let all = started["authenticators"].as_array().unwrap();
        let found = all.iter().find(|one| one["method"] == method).unwrap();
        found["id"].as_str().unwrap().to_owned()
    }

    /// Opens the authenticator of that method; the answer is the challenge.
    pub async fn open(&mut self, method: &str) -> Value {
        let answer = self.ask(method, "new").await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
        answer.json()
    }

    pub async fn ask(&mut self, method: &str, intent: &str) -> Answer {
        let authenticator = self.authenticator(method).await;
        let body = json!({"authenticator": authenticator, "intent": intent});
        self.call("challenge", body).await
    }

    /// Answers a challenge with a code.
    pub async fn answer(&mut self, challenge: &Value, code: &str) -> Answer {
        let body = json!({"challenge": challenge["id"], "answer": {"type": "code", "code": code}});
        self.call("verify", body).await
    }

    pub async fn send(&mut self, mut request: Request<Body>) -> Answer {
        let path = request.uri().path().to_owned();
        let headers = request.headers_mut();
        headers
            .entry(HOST)
            .or_insert_with(|| "localhost:8080".parse().unwrap());
        let sent: Vec<String> = self
            .cookies
            .iter()
            .filter(|cookie| path.starts_with(&cookie.path))
            .map(|cookie| format!("{}={}", cookie.name, cookie.value))
            .collect();
        if !sent.is_empty() {
            headers.insert(COOKIE, sent.join("; ").parse().unwrap());
        }
        let safe = request.method() == Method::GET;
        let response = self.world.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.unwrap().to_bytes();
        for line in parts.headers.get_all(SET_COOKIE) {
            assert!(!safe, "a read sets no cookie");
            self.keep(line.to_str().unwrap());
        }
        Answer {
            status: parts.status,
            headers: parts.headers,
            text: String::from_utf8(bytes.to_vec()).unwrap(),
        }
    }

    fn keep(&mut self, line: &str) {
        let mut parts = line.split("; ");
        let (name, value) = parts.next().and_then(|pair| pair.split_once('=')).unwrap();
        let attributes: Vec<&str> = parts.collect();
        assert!(attributes.contains(&"HttpOnly") && attributes.contains(&"SameSite=Strict"));
        let path = attributes
            .iter()
            .find_map(|one| one.strip_prefix("Path="))
            .unwrap();
        self.cookies
            .retain(|cookie| cookie.name != name || cookie.path != path);
        if !attributes.contains(&"Max-Age=0") {
            self.cookies.push(Cookie {
                name: name.to_owned(),
                value: value.to_owned(),
                path: path.to_owned(),
            });
        }
    }
}

pub const SITE: &str = "http://localhost:8080";
