//! How messages leave: one trait, a simulated operator and a plain HTTP gateway.

mod carried;
pub mod http;
pub mod missing;
pub mod route;
pub mod simulated;

use async_trait::async_trait;

use crate::clock::Timestamp;
use crate::method::Method;
use crate::secrets::{Destination, MessageText};
use crate::store::deliveries::DeliveryStatus;

/// The road that a message takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    /// A text message.
    Sms,
    /// A call that reads the text out.
    Voice,
    /// An e-mail.
    Email,
}

impl Channel {
    /// The road of a method that sends codes.
    pub const fn of(method: Method) -> Option<Self> {
        match method {
            Method::Sms => Some(Self::Sms),
            Method::Voice => Some(Self::Voice),
            Method::Email => Some(Self::Email),
            _ => None,
        }
    }

    /// The name in a gateway's template.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Sms => "sms",
            Self::Voice => "voice",
            Self::Email => "email",
        }
    }
}

/// A message on its way out.
#[derive(Clone, Debug)]
pub struct Message {
    /// By which road.
    pub channel: Channel,
    /// To whom.
    pub to: Destination,
    /// What it says.
    pub text: MessageText,
}

/// What a gateway gives back when it takes a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted {
    /// Its own name for the message, for asking later.
    pub message: String,
    /// The key under which figures of this route are kept.
    pub route: Option<String>,
    /// How it goes so far.
    pub status: DeliveryStatus,
}

/// Why a gateway did not take a message. Says nothing of number or text.
#[derive(Debug, thiserror::Error)]
pub enum GatewayError {
    /// It answered with this status.
    #[error("the gateway answered with status {0}")]
    Status(u16),
    /// It does not take messages of this channel.
    #[error("the gateway takes no {0} messages")]
    Channel(&'static str),
    /// There is none.
    #[error("no gateway is set")]
    Missing,
    /// It could not be reached, or not in time.
    #[error("the gateway could not be reached")]
    Unreachable,
}

/// Whoever takes messages to phones.
#[async_trait]
pub trait Gateway: Send + Sync {
    /// Hands a message over.
    ///
    /// # Errors
    /// When it was not taken.
    async fn send(&self, message: Message) -> Result<Accepted, GatewayError>;

    /// The key of the route that a message would take now, where it is known before.
    fn route(&self) -> Option<String> {
        None
    }

    /// Whether [`Gateway::status`] ever hears anything.
    fn has_receipts(&self) -> bool;

    /// What the receipts say of a message by now; `None` where nothing was heard.
    fn status(&self, message: &str, now: Timestamp) -> Option<DeliveryStatus>;
}
