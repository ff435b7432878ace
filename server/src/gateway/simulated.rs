//! The simulated operator: takes texts, delays or loses them as its route does, and keeps the phones' inboxes.
//!
//! Nothing runs in the background. What has arrived, and what a receipt says, follows from the clock at the
//! moment of asking. The inboxes are in memory and go with the process.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};
use serde::{Deserialize, Serialize};

use super::carried::{Carried, seconds};
use super::route::Route;
use super::{Accepted, Channel, Gateway, GatewayError, Message};
use crate::clock::{Clock, Timestamp};
use crate::secrets::Destination;
use crate::store::deliveries::DeliveryStatus;

/// What the operator does with the texts that come in from now on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Controls {
    /// The road that they take.
    pub route: Route,
    /// Seconds that each takes, instead of the route's own draw.
    pub delay: Option<f64>,
    /// Lose the next one, whatever the route.
    pub lose_next: bool,
    /// Refuse to take any.
    pub refuse: bool,
    /// Seconds that each stands in the queue before it leaves.
    pub queue: f64,
    /// Say "delivered" as soon as a text is handed out.
    pub claims: bool,
}

/// The operator, with all its phones.
pub struct SimulatedOperator {
    clock: Arc<dyn Clock>,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    controls: Controls,
    random: StdRng,
    taken: u64,
    messages: VecDeque<Carried>,
}

/// A text that has arrived on a phone.
#[derive(Clone, Debug)]
pub struct Arrived {
    /// Counts the operator's messages.
    pub number: u64,
    /// What it says.
    pub message: Message,
    /// When it came.
    pub at: Timestamp,
}

impl SimulatedOperator {
    /// An operator whose chances all follow from `seed`.
    pub fn new(clock: Arc<dyn Clock>, seed: u64) -> Self {
        let state = State {
            controls: Controls::default(),
            random: StdRng::seed_from_u64(seed),
            taken: 0,
            messages: VecDeque::new(),
        };
        Self {
            clock,
            state: Mutex::new(state),
        }
    }

    /// What it does with texts now.
    pub fn controls(&self) -> Controls {
        self.state().controls
    }

    /// Changes what it does with the texts to come.
    pub fn set_controls(&self, controls: Controls) {
        self.state().controls = controls;
    }

    /// Forgets every text and starts its chances again from `seed`.
    pub fn reset(&self, seed: u64) {
        let mut state = self.state();
        state.controls = Controls::default();
        state.random = StdRng::seed_from_u64(seed);
        state.messages.clear();
    }

    /// What came by this road to this place, in the order in which it came.
    pub fn inbox(&self, channel: Channel, place: &Destination) -> Vec<Arrived> {
        let now = self.clock.now();
        let state = self.state();
        let mut inbox: Vec<Arrived> = state
            .messages
            .iter()
            .filter(|carried| carried.message.channel == channel && carried.message.to == *place)
            .filter_map(|carried| {
                let at = carried.arrives_at.filter(|at| *at <= now)?;
                Some(Arrived {
                    number: carried.number,
                    message: carried.message.clone(),
                    at,
                })
            })
            .collect();
        inbox.sort_by_key(|arrived| (arrived.at, arrived.number));
        inbox
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Each change below is complete before anything can panic.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn carry(&mut self, message: Message, now: Timestamp) -> Carried {
        let Controls {
            route,
            delay,
            lose_next,
            queue,
            claims,
            ..
        } = self.controls;
        self.controls.lose_next = false;
        let drawn = route.draw(&mut self.random);
        let told = self.random.random::<f64>() < SHARE_OF_LOSSES_TOLD;
        let takes = if lose_next {
            None
        } else {
            delay.map(seconds).or(drawn)
        };
        let leaves_at = now + seconds(queue);
        self.taken += 1;
        Carried {
            number: self.taken,
            message,
            leaves_at,
            arrives_at: takes.map(|takes| leaves_at + takes),
            fails_at: (takes.is_none() && told).then(|| leaves_at + FAILURE_TOLD_AFTER),
            claims,
        }
    }
}

#[async_trait]
impl Gateway for SimulatedOperator {
    async fn send(&self, message: Message) -> Result<Accepted, GatewayError> {
        let now = self.clock.now();
        let mut state = self.state();
        if state.controls.refuse {
            return Err(GatewayError::Status(503));
        }
        let route = state.controls.route.name().to_owned();
        let carried = state.carry(message, now);
        let accepted = Accepted {
            message: carried.number.to_string(),
            route: Some(route),
            status: carried.status(now),
        };
        state.messages.push_back(carried);
        if state.messages.len() > MESSAGES_KEPT {
            state.messages.pop_front();
        }
        Ok(accepted)
    }

    fn route(&self) -> Option<String> {
        Some(self.controls().route.name().to_owned())
    }

    fn has_receipts(&self) -> bool {
        true
    }

    fn status(&self, message: &str, now: Timestamp) -> Option<DeliveryStatus> {
        let state = self.state();
        let carried = state
            .messages
            .iter()
            .find(|carried| carried.number.to_string() == message)?;
        Some(carried.status(now))
    }
}

/// Share of lost texts for which a failure receipt comes.
const SHARE_OF_LOSSES_TOLD: f64 = 0.4;

/// When it comes.
const FAILURE_TOLD_AFTER: Duration = Duration::from_secs(3);

/// How many texts are remembered.
const MESSAGES_KEPT: usize = 1_000;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::ManualClock;
    use crate::secrets::MessageText;

    fn operator() -> (Arc<ManualClock>, SimulatedOperator) {
        let clock = Arc::new(ManualClock::new(Timestamp::from_millis(0)));
        let operator = SimulatedOperator::new(Arc::clone(&clock) as Arc<dyn Clock>, 7);
        (clock, operator)
    }

    fn text() -> Message {
        Message {
            channel: Channel::Sms,
            to: Destination::new("+4670"),
            text: MessageText::new("hello"),
        }
    }

    #[tokio::test]
    async fn a_text_arrives_when_its_time_has_come() {
        let (clock, operator) = operator();
        operator.set_controls(Controls {
            delay: Some(5.0),
            claims: true,
            ..Controls::default()
        });
        let accepted = operator.send(text()).await.unwrap();
        clock.advance(Duration::from_millis(4_999));
        assert!(operator.inbox(Channel::Sms, &text().to).is_empty());
        assert_eq!(
            operator.status(&accepted.message, clock.now()),
            Some(DeliveryStatus::Sent)
        );
        clock.advance(Duration::from_millis(1));
        assert_eq!(operator.inbox(Channel::Sms, &text().to).len(), 1);
        assert_eq!(
            operator.status(&accepted.message, clock.now()),
            Some(DeliveryStatus::Claimed)
        );
        assert!(
            operator
                .inbox(Channel::Sms, &Destination::new("+4671"))
                .is_empty()
        );
    }

    #[tokio::test]
    async fn only_the_next_one_is_lost() {
        let (clock, operator) = operator();
        operator.set_controls(Controls {
            delay: Some(0.0),
            lose_next: true,
            ..Controls::default()
        });
        operator.send(text()).await.unwrap();
        operator.send(text()).await.unwrap();
        clock.advance(Duration::from_secs(3600));
        assert_eq!(operator.inbox(Channel::Sms, &text().to).len(), 1);
    }

    #[tokio::test]
    async fn four_in_ten_losses_are_told_after_three_seconds() {
        let (clock, operator) = operator();
        operator.set_controls(Controls {
            route: Route::Lost,
            ..Controls::default()
        });
        let mut names = Vec::new();
        for _ in 0..500 {
            names.push(operator.send(text()).await.unwrap().message);
        }
        clock.advance(Duration::from_millis(2_999));
        let told = |clock: &ManualClock| {
            names
                .iter()
                .filter(|name| operator.status(name, clock.now()) == Some(DeliveryStatus::Failed))
                .count()
        };
        assert_eq!(told(&clock), 0);
        clock.advance(Duration::from_millis(1));
        assert!(
            (150..=250).contains(&told(&clock)),
            "{} were told",
            told(&clock)
        );
    }

    #[tokio::test]
    async fn the_queue_comes_before_the_road() {
        let (clock, operator) = operator();
        operator.set_controls(Controls {
            delay: Some(1.0),
            queue: 10.0,
            ..Controls::default()
        });
        let accepted = operator.send(text()).await.unwrap();
        assert_eq!(accepted.status, DeliveryStatus::Queued);
        clock.advance(Duration::from_secs(10));
        assert_eq!(
            operator.status(&accepted.message, clock.now()),
            Some(DeliveryStatus::Sent)
        );
        assert!(operator.inbox(Channel::Sms, &text().to).is_empty());
        clock.advance(Duration::from_secs(1));
        assert_eq!(operator.inbox(Channel::Sms, &text().to).len(), 1);
    }
}
