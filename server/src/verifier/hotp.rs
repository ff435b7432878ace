//! Codes of a hardware token, RFC 4226: each press shows the code of the next counter.
//!
//! Presses that nobody typed put the token ahead of the server, so some counters ahead are tried (section 7.4).
//! A code from further ahead proves nothing by itself; two in a row do, and bring the two back in step.

use subtle::ConstantTimeEq as _;

use crate::secrets::Seed;

use super::refusal::CodeRefusal;
use super::totp::value;
use super::verdict::Verdict;

/// What these digits are, when `last` is the last counter that was accepted and `shown` the one that the code
/// before this one had, if the token is out of step.
pub fn judge(seed: &Seed, last: Option<i64>, shown: Option<i64>, digits: &str) -> Verdict {
    let next = last.map_or(0, |last| last.saturating_add(1));
    let is = |counter: &i64| -> bool {
        let code = value(seed, *counter);
        code.as_bytes().ct_eq(digits.as_bytes()).into()
    };
    // Six digits come again: what can be right is not refused because an older code was the same.
    let ahead = (next..=next.saturating_add(RESYNC)).find(is);
    let from = next.saturating_sub(LOOK_BACK).max(0);
    let found = ahead.or_else(|| (from..next).find(is));
    if let Some(step) = shown.map(|shown| shown + 1).filter(is) {
        return Verdict::RightStep { step };
    }
    match found {
        None => Verdict::Refused(CodeRefusal::Wrong),
        Some(counter) if counter < next => Verdict::Refused(CodeRefusal::Used),
        Some(counter) if counter <= next.saturating_add(LOOK_AHEAD) => {
            Verdict::RightStep { step: counter }
        }
        Some(counter) => Verdict::AnotherCode { counter },
    }
}

/// Presses that may have gone astray before two codes are asked for.
const LOOK_AHEAD: i64 = 10;
/// Presses that may have gone astray at all.
const RESYNC: i64 = 200;
/// Codes before the last one that are told from wrong ones.
const LOOK_BACK: i64 = 10;

#[cfg(test)]
mod tests {
    use super::*;

    /// With a seed, found by trying, whose eleventh code is one of the ten before it.
    #[test]
    fn a_code_that_comes_again_is_right_again() {
        let seed = Seed::new(461_096_u32.to_be_bytes().repeat(5));
        assert!((0..10).any(|old| value(&seed, old) == value(&seed, 10)));
        let code = value(&seed, 10);
        assert_eq!(
            judge(&seed, Some(9), None, &code),
            Verdict::RightStep { step: 10 }
        );
        assert_eq!(
            judge(&seed, Some(10), None, &code),
            Verdict::Refused(CodeRefusal::Used)
        );
    }

    fn seed() -> Seed {
        Seed::new(b"12345678901234567890".to_vec())
    }

    /// RFC 4226 appendix D.
    #[test]
    fn codes_are_those_of_the_rfc() {
        let codes = [
            "755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583",
            "399871", "520489",
        ];
        for (counter, code) in (0..).zip(codes) {
            assert_eq!(value(&seed(), counter), code);
        }
    }

    #[test]
    fn near_ahead_is_right_far_ahead_asks_for_another() {
        let judged = |last, shown, counter| judge(&seed(), last, shown, &value(&seed(), counter));
        assert_eq!(judged(None, None, 0), Verdict::RightStep { step: 0 });
        assert_eq!(judged(Some(4), None, 15), Verdict::RightStep { step: 15 });
        assert_eq!(
            judged(Some(4), None, 16),
            Verdict::AnotherCode { counter: 16 }
        );
        assert_eq!(
            judged(Some(4), Some(16), 17),
            Verdict::RightStep { step: 17 }
        );
        assert_eq!(
            judged(Some(4), Some(16), 19),
            Verdict::AnotherCode { counter: 19 }
        );
        assert_eq!(
            judged(Some(4), None, 206),
            Verdict::Refused(CodeRefusal::Wrong)
        );
        assert_eq!(
            judged(Some(4), None, 4),
            Verdict::Refused(CodeRefusal::Used)
        );
    }
}
