//! No gateway: nothing is taken. For a server whose people have no texts.

use async_trait::async_trait;

use super::{Accepted, Gateway, GatewayError, Message};
use crate::clock::Timestamp;
use crate::store::deliveries::DeliveryStatus;

/// The gateway of a server that has none.
#[derive(Debug)]
pub struct MissingGateway;

#[async_trait]
impl Gateway for MissingGateway {
    async fn send(&self, _message: Message) -> Result<Accepted, GatewayError> {
        Err(GatewayError::Missing)
    }

    fn has_receipts(&self) -> bool {
        false
    }

    fn status(&self, _message: &str, _now: Timestamp) -> Option<DeliveryStatus> {
        None
    }
}
