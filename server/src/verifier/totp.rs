//! Codes of authenticator apps, RFC 6238.
//!
//! One step back is accepted for the delay between phone and server (section 5.2), none forward, and no step twice.

use std::time::Duration;

use subtle::ConstantTimeEq as _;
use totp_rs::{Algorithm, Builder, Secret, Totp};

use crate::clock::Timestamp;
use crate::method::CODE_DIGITS;
use crate::secrets::Seed;

use super::refusal::CodeRefusal;
use super::verdict::Verdict;

/// How long one code is shown, the default of RFC 6238 section 4.
pub const STEP: Duration = Duration::from_secs(30);

/// What these digits are, when `last` is the last step that was accepted.
pub fn judge(seed: &Seed, last: Option<i64>, digits: &str, now: Timestamp) -> Verdict {
    let current = step_of(now);
    let mut found = None;
    for step in [current - 1, current] {
        if value(seed, step).as_bytes().ct_eq(digits.as_bytes()).into() {
            found = Some(step);
        }
    }
    match found {
        None => Verdict::Refused(CodeRefusal::Wrong),
        Some(step) if last.is_some_and(|last| step <= last) => {
            Verdict::Wait(until_unused(last.unwrap_or(step), now))
        }
        Some(step) => Verdict::RightStep { step },
    }
}

/// The code that an app with this seed shows at that moment.
pub fn current_code(seed: &Seed, now: Timestamp) -> String {
    value(seed, step_of(now))
}

/// How long it goes on showing it.
pub fn shown_for(now: Timestamp) -> Duration {
    until_unused(step_of(now), now)
}

/// The address that enrols an app: `otpauth://totp/…`.
pub fn enrolment(seed: &Seed, account: &str, issuer: &str) -> Option<String> {
    builder(seed)
        .with_account_name(account)
        .with_issuer(Some(issuer))
        .build()
        .ok()?
        .to_url()
        .ok()
}

/// A seed for those who type it into their app: base32 in groups of four.
pub fn in_groups(seed: &Seed) -> String {
    let whole = Secret::from(seed.expose()).to_base32();
    let letters: Vec<char> = whole.chars().collect();
    let groups = letters.chunks(4).map(|group| group.iter().collect());
    groups.collect::<Vec<String>>().join(" ")
}

/// The code of a step or counter, RFC 4226 section 5.3: a time step is nothing but a counter.
pub fn value(seed: &Seed, step: i64) -> String {
    let totp: Totp = builder(seed).build_noncompliant();
    totp.generate(u64::try_from(step).unwrap_or(0) * STEP.as_secs())
        .to_string()
}

fn builder(seed: &Seed) -> Builder {
    Builder::new()
        .with_algorithm(Algorithm::SHA1)
        .with_digits(u8::try_from(CODE_DIGITS).unwrap_or(6))
        .with_step_duration(STEP.as_secs())
        .with_secret(seed.expose())
}

fn step_of(now: Timestamp) -> i64 {
    i64::try_from(now.as_secs() / STEP.as_secs()).unwrap_or(i64::MAX)
}

/// Until an app shows a code of a later step than `step`.
fn until_unused(step: i64, now: Timestamp) -> Duration {
    let end = Timestamp::from_millis(step.saturating_add(1).saturating_mul(30_000));
    end.after(now)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 6238 appendix B, the SHA-1 rows, cut to six digits.
    const VECTORS: [(i64, &str); 6] = [
        (59, "287082"),
        (1_111_111_109, "081804"),
        (1_111_111_111, "050471"),
        (1_234_567_890, "005924"),
        (2_000_000_000, "279037"),
        (20_000_000_000, "353130"),
    ];

    fn seed() -> Seed {
        Seed::new(b"12345678901234567890".to_vec())
    }

    fn at(second: i64) -> Timestamp {
        Timestamp::from_millis(second * 1000)
    }

    #[test]
    fn codes_are_those_of_the_rfc() {
        for (second, expected) in VECTORS {
            assert_eq!(current_code(&seed(), at(second)), expected);
        }
    }

    #[test]
    fn one_step_back_and_none_forward() {
        let digits = current_code(&seed(), at(60));
        assert_eq!(
            judge(&seed(), None, &digits, at(59)),
            Verdict::Refused(CodeRefusal::Wrong)
        );
        assert_eq!(
            judge(&seed(), None, &digits, at(60)),
            Verdict::RightStep { step: 2 }
        );
        assert_eq!(
            judge(&seed(), None, &digits, at(119)),
            Verdict::RightStep { step: 2 }
        );
        assert_eq!(
            judge(&seed(), None, &digits, at(120)),
            Verdict::Refused(CodeRefusal::Wrong)
        );
    }

    #[test]
    fn no_step_twice_nor_one_before_it() {
        let digits = current_code(&seed(), at(60));
        assert_eq!(
            judge(&seed(), Some(2), &digits, at(70)),
            Verdict::Wait(Duration::from_secs(20))
        );
        let earlier = current_code(&seed(), at(59));
        assert_eq!(
            judge(&seed(), Some(2), &earlier, at(70)),
            Verdict::Wait(Duration::from_secs(20))
        );
        assert_eq!(
            judge(&seed(), Some(1), &digits, at(70)),
            Verdict::RightStep { step: 2 }
        );
    }

    #[test]
    fn the_enrolment_address_names_issuer_and_account() {
        let address = enrolment(&seed(), "alva@example.org", "Second Step").unwrap();
        assert!(address.starts_with("otpauth://totp/"), "{address}");
        assert!(address.contains("issuer=Second%20Step"), "{address}");
    }
}
