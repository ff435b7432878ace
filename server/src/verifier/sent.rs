//! Codes that are sent: which are good, which were, and when the next may go.
//!
//! Pure: deliveries and time in, verdict out. No code is stored; each follows from the server's key, the
//! challenge and the generation, so the right one is found by working the few possible ones out again.

use crate::clock::Timestamp;
use crate::method::CODE_DIGITS;
use crate::secrets::{LinkToken, ServerKey};
use crate::settings::{ResendPolicy, Settings};
use crate::store::challenges::Challenge;
use crate::store::deliveries::Delivery;

use super::refusal::CodeRefusal;
use super::verdict::Verdict;

/// One challenge with what was sent for it, the oldest first.
#[derive(Debug)]
pub struct Sent<'a> {
    /// The challenge.
    pub challenge: &'a Challenge,
    /// Its deliveries.
    pub deliveries: &'a [Delivery],
}

impl Sent<'_> {
    /// The generation of the newest code; 0 if none was sent.
    pub fn generation(&self) -> u32 {
        self.deliveries
            .last()
            .map_or(0, |delivery| delivery.generation)
    }

    /// Which generation a message carries that goes out now. A code that would end soon is not sent again: it would
    /// die on its way, and a new one begins instead.
    pub fn next_generation(&self, now: Timestamp, settings: &Settings) -> u32 {
        let newest = self.generation();
        let lasts = self
            .expires_at(settings)
            .is_some_and(|end| end.after(now) >= settings.least_life_of_a_resend());
        match settings.resend_policy {
            ResendPolicy::Same if lasts => newest,
            ResendPolicy::Same | ResendPolicy::Replaces | ResendPolicy::Both => newest + 1,
        }
    }

    /// When the newest code ends: its life begins when it first goes out.
    pub fn expires_at(&self, settings: &Settings) -> Option<Timestamp> {
        self.generation_ends(self.generation(), settings)
    }

    /// Whether its newest code can still be answered.
    pub fn is_alive(&self, now: Timestamp, settings: &Settings) -> bool {
        self.challenge.used_generation.is_none()
            && self.expires_at(settings).is_some_and(|end| now < end)
    }

    /// What these digits are for this challenge.
    pub fn judge(
        &self,
        digits: &str,
        key: &ServerKey,
        now: Timestamp,
        settings: &Settings,
    ) -> Verdict {
        self.matching(digits, key)
            .map_or(Verdict::Refused(CodeRefusal::Wrong), |generation| {
                self.standing(generation, now, settings)
            })
    }

    /// What the code of a generation, or its link, is good for now.
    pub fn standing(&self, generation: u32, now: Timestamp, settings: &Settings) -> Verdict {
        let ended = self
            .generation_ends(generation, settings)
            .is_none_or(|end| end <= now);
        let superseded =
            settings.resend_policy == ResendPolicy::Replaces && generation < self.generation();
        if self.challenge.used_generation == Some(generation) {
            Verdict::Refused(CodeRefusal::Used)
        } else if superseded {
            Verdict::Refused(CodeRefusal::Older)
        } else if ended {
            Verdict::Refused(CodeRefusal::Expired)
        } else {
            Verdict::RightCode { generation }
        }
    }

    /// What these digits were for a challenge that is no longer asked about; `None` if nothing.
    pub fn recall(
        &self,
        digits: &str,
        key: &ServerKey,
        now: Timestamp,
        settings: &Settings,
    ) -> Option<CodeRefusal> {
        let generation = self.matching(digits, key)?;
        let ended = self
            .generation_ends(generation, settings)
            .is_none_or(|end| end <= now);
        Some(match self.challenge.used_generation {
            Some(used) if used == generation => CodeRefusal::Used,
            _ if ended => CodeRefusal::Expired,
            _ => CodeRefusal::Older,
        })
    }

    /// The generation whose code these digits are. Every one is compared, so the time tells nothing.
    fn matching(&self, digits: &str, key: &ServerKey) -> Option<u32> {
        let mut found = None;
        for generation in 1..=self.generation() {
            if key
                .code(self.challenge.id.as_str(), generation, CODE_DIGITS)
                .is(digits)
            {
                found = Some(generation);
            }
        }
        found
    }

    /// The generation whose link this is.
    pub fn linked(&self, link: &LinkToken, key: &ServerKey) -> Option<u32> {
        (1..=self.generation())
            .find(|generation| key.link(self.challenge.id.as_str(), *generation).is(link))
    }

    fn generation_ends(&self, generation: u32, settings: &Settings) -> Option<Timestamp> {
        let first = self
            .deliveries
            .iter()
            .find(|delivery| delivery.generation == generation)?;
        Some(first.sent_at + settings.code_lifetime)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::ChallengeId;
    use crate::store::deliveries::DeliveryStatus;
    use std::time::Duration;

    const KEY_BYTES: [u8; 32] = [3; 32];

    fn key() -> ServerKey {
        ServerKey::from_bytes(&KEY_BYTES).unwrap()
    }

    fn challenge(used_generation: Option<u32>) -> Challenge {
        Challenge {
            id: ChallengeId::from("ch_1".to_owned()),
            transaction: "tx_1".to_owned().into(),
            authenticator: "au_1".to_owned().into(),
            used_generation,
            replaced: false,
            confirmed: None,
            resync: None,
        }
    }

    fn delivery(number: u32, generation: u32, second: i64) -> Delivery {
        Delivery {
            challenge: ChallengeId::from("ch_1".to_owned()),
            number,
            generation,
            sent_at: Timestamp::from_millis(second * 1000),
            status: DeliveryStatus::Sent,
            route: None,
            message: None,
            token: None,
        }
    }

    fn judge(policy: ResendPolicy, used: Option<u32>, generation: u32, second: i64) -> Verdict {
        let settings = Settings {
            resend_policy: policy,
            ..Settings::default()
        };
        let deliveries = [
            delivery(1, 1, 0),
            delivery(2, if policy == ResendPolicy::Same { 1 } else { 2 }, 100),
        ];
        let challenge = challenge(used);
        let sent = Sent {
            challenge: &challenge,
            deliveries: &deliveries,
        };
        let code = key().code("ch_1", generation, CODE_DIGITS);
        sent.judge(
            code.expose(),
            &key(),
            Timestamp::from_millis(second * 1000),
            &settings,
        )
    }

    #[test]
    fn each_policy_has_its_own_idea_of_an_older_code() {
        let refused = Verdict::Refused;
        let right = |generation| Verdict::RightCode { generation };
        for (policy, used, generation, second, expected) in [
            (ResendPolicy::Same, None, 1, 200, right(1)),
            (
                ResendPolicy::Same,
                None,
                1,
                600,
                refused(CodeRefusal::Expired),
            ),
            (
                ResendPolicy::Same,
                Some(1),
                1,
                200,
                refused(CodeRefusal::Used),
            ),
            (
                ResendPolicy::Same,
                None,
                2,
                200,
                refused(CodeRefusal::Wrong),
            ),
            (
                ResendPolicy::Replaces,
                None,
                1,
                200,
                refused(CodeRefusal::Older),
            ),
            (ResendPolicy::Replaces, None, 2, 200, right(2)),
            (ResendPolicy::Replaces, None, 2, 699, right(2)),
            (
                ResendPolicy::Replaces,
                None,
                2,
                700,
                refused(CodeRefusal::Expired),
            ),
            (ResendPolicy::Both, None, 1, 599, right(1)),
            (
                ResendPolicy::Both,
                None,
                1,
                600,
                refused(CodeRefusal::Expired),
            ),
            (ResendPolicy::Both, None, 2, 600, right(2)),
        ] {
            assert_eq!(
                judge(policy, used, generation, second),
                expected,
                "{policy:?} {used:?} {generation} {second}"
            );
        }
    }

    #[test]
    fn the_life_of_a_code_that_is_sent_again_does_not_begin_again() {
        let settings = Settings::default();
        let deliveries = [delivery(1, 1, 0), delivery(2, 1, 500)];
        let challenge = challenge(None);
        let sent = Sent {
            challenge: &challenge,
            deliveries: &deliveries,
        };
        assert_eq!(
            sent.expires_at(&settings),
            Some(Timestamp::from_millis(0) + Duration::from_secs(600))
        );
    }

    #[test]
    fn a_code_that_would_end_soon_is_not_sent_again() {
        let deliveries = [delivery(1, 1, 0)];
        let challenge = challenge(None);
        let next = |deliveries: &[Delivery], resend_policy, second: i64| {
            let settings = Settings {
                resend_policy,
                ..Settings::default()
            };
            let sent = Sent {
                challenge: &challenge,
                deliveries,
            };
            sent.next_generation(Timestamp::from_millis(second * 1000), &settings)
        };
        for (second, expected) in [(30, 1), (480, 1), (481, 2), (599, 2)] {
            let same = next(&deliveries, ResendPolicy::Same, second);
            assert_eq!(same, expected, "{second}");
        }
        assert_eq!(next(&deliveries, ResendPolicy::Replaces, 30), 2);
        assert_eq!(next(&[], ResendPolicy::Same, 0), 1, "the first");
    }
}
