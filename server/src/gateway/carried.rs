//! One text in the simulated operator's hands: where it is follows from the time.

use std::time::Duration;

use super::Message;
use crate::clock::Timestamp;
use crate::store::deliveries::DeliveryStatus;

/// One text in the operator's hands.
#[derive(Clone, Debug)]
pub struct Carried {
    /// Counts the operator's messages.
    pub number: u64,
    /// What it says, and to whom.
    pub message: Message,
    /// When it leaves the queue.
    pub leaves_at: Timestamp,
    /// When it arrives; never, if it is lost.
    pub arrives_at: Option<Timestamp>,
    /// When the receipt comes that says so, if one comes.
    pub fails_at: Option<Timestamp>,
    /// Whether the network says so when it was handed out.
    pub claims: bool,
}

impl Carried {
    /// What a receipt says of it at that moment.
    pub fn status(&self, now: Timestamp) -> DeliveryStatus {
        let passed = |moment: Option<Timestamp>| moment.is_some_and(|moment| moment <= now);
        if now < self.leaves_at {
            DeliveryStatus::Queued
        } else if passed(self.fails_at) {
            DeliveryStatus::Failed
        } else if self.claims && passed(self.arrives_at) {
            DeliveryStatus::Claimed
        } else {
            DeliveryStatus::Sent
        }
    }
}

/// A span from a setting; nonsense is none.
pub fn seconds(value: f64) -> Duration {
    Duration::try_from_secs_f64(value.clamp(0.0, 86_400.0)).unwrap_or_default()
}
