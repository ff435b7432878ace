//! `openapi.yaml`, and whether an answer keeps to it.

use std::collections::{BTreeSet, HashMap};
use std::sync::{LazyLock, Mutex, PoisonError};

use jsonschema::Validator;
use serde_json::{Value, json};

use super::Answer;

/// The document.
pub static DOCUMENT: LazyLock<Value> = LazyLock::new(|| {
    let text = include_str!("../../../openapi.yaml");
    serde_norway::from_str(text).expect("openapi.yaml is YAML")
});

/// Fails the test if the answer is not one that the document allows for the verb.
pub fn hold(verb: &str, answer: &Answer) {
    let (media, schema) = documented(verb, answer);
    let kind = answer.header("content-type");
    assert_eq!(kind.split(';').next(), Some(media.as_str()), "{verb}");
    let body = answer.json();
    let mut validators = VALIDATORS.lock().unwrap_or_else(PoisonError::into_inner);
    let validator = validators
        .entry(schema.to_string())
        .or_insert_with(|| compile(&schema));
    let faults: Vec<String> = validator
        .iter_errors(&body)
        .map(|fault| fault.to_string())
        .collect();
    assert!(faults.is_empty(), "{verb}: {faults:#?}\n{body:#}");
    assert_eq!(
        answer.headers.contains_key("retry-after"),
        body.get("retry_in").is_some(),
        "{verb}: {body}"
    );
    if let Some(reference) = body.get("reference") {
        assert_eq!(reference, answer.header("x-request-id"));
        assert_eq!(body["status"], answer.status.as_u16());
    }
    let seen = body
        .get("code")
        .or(body.get("outcome"))
        .and_then(Value::as_str);
    let seen = format!("{} {}", answer.status.as_u16(), seen.unwrap_or(verb));
    SEEN.lock()
        .unwrap_or_else(PoisonError::into_inner)
        .insert(seen);
}

/// Status and code of every answer that was held against the document so far, in this program.
pub fn seen() -> BTreeSet<String> {
    SEEN.lock().unwrap_or_else(PoisonError::into_inner).clone()
}

/// Media type and schema that the document gives for this answer.
fn documented(verb: &str, answer: &Answer) -> (String, Value) {
    let status = answer.status.as_u16().to_string();
    let responses = &DOCUMENT["paths"][format!("/{verb}")]["post"]["responses"];
    let response = responses
        .get(&status)
        .unwrap_or_else(|| panic!("{verb} may not answer {status}: {}", answer.text));
    let response = response["$ref"]
        .as_str()
        .map_or(response, |pointer| followed(pointer));
    let content = response["content"].as_object().expect("a body");
    let (media, body) = content.iter().next().expect("a media type");
    (media.clone(), body["schema"].clone())
}

fn followed(pointer: &str) -> &'static Value {
    DOCUMENT
        .pointer(pointer.trim_start_matches('#'))
        .unwrap_or_else(|| panic!("{pointer} is not there"))
}

fn compile(schema: &Value) -> Validator {
    let mut whole = schema.clone();
    whole["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
    whole["components"] = DOCUMENT["components"].clone();
    jsonschema::validator_for(&whole).unwrap_or_else(|fault| panic!("{schema}: {fault}"))
}

static VALIDATORS: LazyLock<Mutex<HashMap<String, Validator>>> = LazyLock::new(Mutex::default);
static SEEN: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());
