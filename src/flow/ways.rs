//! The ways to go on: their order in the chooser, and which is the best instead of one that is late.

use super::Flow;
use super::authenticator::{Authenticator, AuthenticatorId, Method};
use super::event::KeySupport;
use super::view::Choice;

impl Flow {
    /// Every way, in order: the server's, or the strongest that this browser can do first.
    pub(super) fn choices(&self) -> Vec<Choice> {
        let mut ways: Vec<&Authenticator> = self.known.transaction.authenticators.iter().collect();
        if !self.known.transaction.ordered {
            ways.sort_by_key(|way| (!self.is_usable(way.method), way.method.rank()));
        }
        ways.into_iter().map(|way| self.choice(way)).collect()
    }

    fn choice(&self, way: &Authenticator) -> Choice {
        Choice {
            id: way.id.clone(),
            method: way.method,
            hint: way.hint.clone(),
            slow: way.slow,
            last_used: self.surroundings.last_used.as_ref() == Some(&way.id),
            keys: if way.method == Method::WebAuthn {
                self.surroundings.keys
            } else {
                KeySupport::Supported
            },
            alive: way.method.is_sent()
                && self
                    .known
                    .live_of(&way.id)
                    .is_some_and(|live| !live.is_expired(self.now)),
        }
    }

    /// Whether there is another way than this one.
    pub(super) fn has_alternative_to(&self, id: &AuthenticatorId) -> bool {
        self.known
            .transaction
            .authenticators
            .iter()
            .any(|way| way.id != *id)
    }

    /// The quickest other way that this browser can do.
    pub(super) fn quickest_instead_of(&self, id: &AuthenticatorId) -> Option<Choice> {
        let ways = self.known.transaction.authenticators.iter();
        let others = ways.filter(|way| way.id != *id && self.is_usable(way.method));
        let quickest = others.min_by(|a, b| self.cost_of(a).total_cmp(&self.cost_of(b)))?;
        Some(self.choice(quickest))
    }

    fn is_usable(&self, method: Method) -> bool {
        method != Method::WebAuthn || self.surroundings.keys == KeySupport::Supported
    }
}
