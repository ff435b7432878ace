//! The ways to go on: their order in the chooser, and which is the best instead of one that is late.

use super::Flow;
use super::authenticator::{Authenticator, AuthenticatorId, Method};
use super::effect::Effect;
use super::event::KeySupport;
use super::view::Choice;

impl Flow {
    /// Every way, in order: the server's, or the strongest that this browser can do first.
    pub(super) fn choices(&self) -> Vec<Choice> {
        let ways = &self.known.transaction.authenticators;
        if self.known.transaction.ordered {
            return ways.iter().map(|way| self.choice(way)).collect();
        }
        let mut choices = Vec::with_capacity(ways.len());
        for usable in [true, false] {
            for method in Method::STRONGEST_FIRST {
                if self.is_usable(method) == usable {
                    let of_method = ways.iter().filter(|way| way.method == method);
                    choices.extend(of_method.map(|way| self.choice(way)));
                }
            }
        }
        choices
    }

    fn choice(&self, way: &Authenticator) -> Choice {
        Choice {
            id: way.id.clone(),
            method: way.method,
            hint: way.hint.clone(),
            slow: way.slow,
            last_used: self.last_used.as_ref() == Some(&way.id),
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

    /// Asks which of the ways was used last in this browser, where they are others than at the last time of asking.
    pub(super) fn recall_last_used(&mut self, asked: &[AuthenticatorId]) {
        let ids = self.known.ids();
        if !self.options.forget_last_used && !ids.is_empty() && ids != asked {
            self.effects.push(Effect::RecallLastUsed(ids));
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

#[cfg(test)]
mod tests {
    use super::super::authenticator::Authenticator;
    use super::super::challenge::Transaction;
    use super::super::effect::RequestId;
    use super::super::event::{Event, Surroundings};
    use super::super::options::Options;
    use super::super::reply::{Reply, Said};
    use super::super::time::Instant;
    use super::super::view::Screen;
    use super::*;

    fn told(request: u32, names: &[&str]) -> Event {
        let ways = names.iter().map(|name| Authenticator {
            id: AuthenticatorId((*name).to_owned()),
            method: Method::Totp,
            hint: None,
            slow: false,
            figures: None,
        });
        let transaction = Transaction {
            authenticators: ways.collect(),
            ..Transaction::default()
        };
        Event::Replied {
            request: RequestId(request),
            reply: Reply {
                reference: String::new(),
                body: Ok(Said::Transaction(Box::new(transaction))),
            },
        }
    }

    fn asked(effects: &[Effect]) -> Option<&[AuthenticatorId]> {
        effects.iter().find_map(|effect| match effect {
            Effect::RecallLastUsed(ids) => Some(ids.as_slice()),
            _ => None,
        })
    }

    fn mounted(options: Options) -> Flow {
        let mut flow = Flow::new(options);
        flow.handle(
            Event::Mounted(Surroundings::default()),
            Instant::from_millis(0),
        );
        flow
    }

    #[test]
    fn which_was_used_last_is_asked_once_and_only_marks_the_choice() {
        let mut flow = mounted(Options::default());
        let effects = flow.handle(told(0, &["a", "b"]), Instant::from_millis(1));
        let ids = ["a", "b"].map(|name| AuthenticatorId(name.to_owned()));
        assert_eq!(asked(&effects), Some(ids.as_slice()));
        let recalled = Event::Recalled(AuthenticatorId("b".to_owned()));
        assert_eq!(flow.handle(recalled, Instant::from_millis(1)), []);
        let Screen::Choose(chooser) = flow.view().screen else {
            panic!("the chooser is open")
        };
        let marked: Vec<bool> = chooser.choices.iter().map(|way| way.last_used).collect();
        assert_eq!(marked, [false, true]);

        flow.handle(Event::Restored, Instant::from_millis(2));
        let effects = flow.handle(told(1, &["a", "b"]), Instant::from_millis(3));
        assert_eq!(asked(&effects), None, "the same ways as before");
        flow.handle(Event::Restored, Instant::from_millis(4));
        let effects = flow.handle(told(2, &["a", "b", "c"]), Instant::from_millis(5));
        assert!(asked(&effects).is_some(), "one was registered meanwhile");
    }

    #[test]
    fn nothing_is_recalled_where_the_host_wants_it_forgotten() {
        let mut flow = mounted(Options {
            forget_last_used: true,
            ..Options::default()
        });
        let effects = flow.handle(told(0, &["a", "b"]), Instant::from_millis(1));
        assert_eq!(asked(&effects), None);
    }
}
