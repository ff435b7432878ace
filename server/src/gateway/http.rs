//! A plain HTTP gateway: one POST of a JSON template to one URL.

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use serde_json::Value;

use super::{Accepted, Channel, Gateway, GatewayError, Message};
use crate::clock::Timestamp;
use crate::store::deliveries::DeliveryStatus;

/// A gateway that is reached by HTTP.
#[derive(Clone)]
pub struct HttpGateway {
    agent: ureq::Agent,
    plan: Arc<Plan>,
}

/// What to post, and where. The header may hold a key, hence no `Debug`.
struct Plan {
    url: String,
    template: Value,
    headers: Vec<(String, String)>,
}

/// Why the settings of the gateway make no sense.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// The template is not JSON.
    #[error("the gateway's template is not JSON: {0}")]
    Template(serde_json::Error),
    /// The template never says the number or the text.
    #[error("the gateway's template must hold {{to}} and {{text}}")]
    Placeholders,
    /// A header is not `Name: value`.
    #[error("a gateway's header is written 'Name: value'")]
    Header,
}

impl HttpGateway {
    /// A gateway at `url`; `template` is JSON whose strings may hold `{to}`, `{text}` and `{channel}`, each header is
    /// `Name: value`.
    ///
    /// # Errors
    /// When template or header cannot be understood.
    pub fn new(url: &str, template: &str, headers: &[String]) -> Result<Self, SettingsError> {
        let template: Value = serde_json::from_str(template).map_err(SettingsError::Template)?;
        let text = template.to_string();
        if !text.contains("{to}") || !text.contains("{text}") {
            return Err(SettingsError::Placeholders);
        }
        let headers = headers
            .iter()
            .map(|header| {
                header
                    .split_once(':')
                    .map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()))
            })
            .collect::<Option<Vec<_>>>()
            .ok_or(SettingsError::Header)?;
        let agent = ureq::Agent::config_builder()
            .timeout_global(Some(TIMEOUT))
            .http_status_as_error(false)
            .max_redirects(0)
            .build()
            .into();
        Ok(Self {
            agent,
            plan: Arc::new(Plan {
                url: url.to_owned(),
                template,
                headers,
            }),
        })
    }

    /// A template that does not name the channel is that of a gateway for texts.
    fn takes(&self, channel: Channel) -> bool {
        channel == Channel::Sms || self.plan.template.to_string().contains("{channel}")
    }

    fn post(&self, message: &Message) -> Result<Accepted, GatewayError> {
        if !self.takes(message.channel) {
            return Err(GatewayError::Channel(message.channel.name()));
        }
        let mut request = self.agent.post(&self.plan.url);
        for (name, value) in &self.plan.headers {
            request = request.header(name, value);
        }
        let body = filled(&self.plan.template, message);
        let response = request
            .send_json(&body)
            .map_err(|_| GatewayError::Unreachable)?;
        let status = response.status();
        if !status.is_success() {
            return Err(GatewayError::Status(status.as_u16()));
        }
        Ok(Accepted {
            message: "http".to_owned(),
            route: Some("http".to_owned()),
            status: DeliveryStatus::Sent,
        })
    }
}

#[async_trait]
impl Gateway for HttpGateway {
    async fn send(&self, message: Message) -> Result<Accepted, GatewayError> {
        let gateway = self.clone();
        let done = tokio::task::spawn_blocking(move || gateway.post(&message));
        done.await.map_err(|_| GatewayError::Unreachable)?
    }

    fn has_receipts(&self) -> bool {
        false
    }

    fn status(&self, _message: &str, _now: Timestamp) -> Option<DeliveryStatus> {
        None
    }
}

/// The template with number and text put in; JSON escaping is left to the serialiser.
fn filled(template: &Value, message: &Message) -> Value {
    match template {
        // One pass, so that a text which happens to hold "{to}" stays as it is.
        Value::String(text) => Value::String(
            text.split("{text}")
                .map(|piece| {
                    piece
                        .replace("{channel}", message.channel.name())
                        .replace("{to}", message.to.expose())
                })
                .collect::<Vec<_>>()
                .join(message.text.expose()),
        ),
        Value::Array(items) => items.iter().map(|item| filled(item, message)).collect(),
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| (name.clone(), filled(value, message)))
            .collect::<serde_json::Map<_, _>>()
            .into(),
        other => other.clone(),
    }
}

/// How long the gateway may take.
const TIMEOUT: Duration = Duration::from_secs(10);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::secrets::{Destination, MessageText};
    use serde_json::json;

    #[test]
    fn the_template_is_filled_without_breaking_json() {
        let message = Message {
            channel: Channel::Sms,
            to: Destination::new("+46"),
            text: MessageText::new("a \"code\" {to}\n@x #1"),
        };
        let template = json!({"messages": [{"to": "{to}", "body": "{text}", "ttl": 5}]});
        assert_eq!(
            filled(&template, &message),
            json!({"messages": [{"to": "+46", "body": "a \"code\" {to}\n@x #1", "ttl": 5}]})
        );
    }

    #[test]
    fn a_template_without_its_places_is_refused() {
        assert!(HttpGateway::new("http://localhost", r#"{"to": "{to}"}"#, &[]).is_err());
        assert!(HttpGateway::new("http://localhost", "{to} {text}", &[]).is_err());
        assert!(
            HttpGateway::new(
                "http://localhost",
                r#"["{to}", "{text}"]"#,
                &["nonsense".to_owned()]
            )
            .is_err()
        );
        assert!(
            HttpGateway::new(
                "http://localhost",
                r#"["{to}", "{text}"]"#,
                &["A: b: c".to_owned()]
            )
            .is_ok()
        );
    }

    #[test]
    fn a_gateway_for_texts_takes_nothing_else() {
        let texts = HttpGateway::new("http://localhost", r#"["{to}", "{text}"]"#, &[]).unwrap();
        assert!(texts.takes(Channel::Sms) && !texts.takes(Channel::Voice));
        let all =
            HttpGateway::new("http://localhost", r#"["{channel}", "{to}{text}"]"#, &[]).unwrap();
        assert!(all.takes(Channel::Email));
    }
}
