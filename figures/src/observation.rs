//! What one widget reported about one delivery.

/// How one delivery went, in seconds since the send.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Observation {
    /// The browser heard the code itself: exactly when it came.
    Heard(f64),
    /// The first digit was typed, pasted or filled in: it came a little before.
    FirstInput(f64),
    /// The user switched, gave up or closed the page: it had not come by then.
    Left(f64),
}

impl Observation {
    /// The seconds for which it is known how the delivery went, and whether it came then; nothing for a time that
    /// cannot be.
    pub(crate) fn seen(self) -> Option<(f64, bool)> {
        let (Self::Heard(seconds) | Self::FirstInput(seconds) | Self::Left(seconds)) = self;
        if !(0.0..=f64::MAX).contains(&seconds) {
            return None;
        }
        Some(match self {
            Self::Heard(seconds) => (seconds, true),
            Self::FirstInput(seconds) => ((seconds - TO_FIRST_INPUT).max(SHORTEST), true),
            Self::Left(seconds) => (seconds, false),
        })
    }
}

/// Seconds from a text's arrival until its first digit is in: to notice it, to read it, to begin.
const TO_FIRST_INPUT: f64 = 5.0;
/// No text arrives sooner.
const SHORTEST: f64 = 0.2;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typing_comes_after_arrival() {
        assert_eq!(Observation::FirstInput(11.0).seen(), Some((6.0, true)));
        assert_eq!(Observation::FirstInput(2.0).seen(), Some((0.2, true)));
        assert_eq!(Observation::Heard(3.0).seen(), Some((3.0, true)));
        assert_eq!(Observation::Left(40.0).seen(), Some((40.0, false)));
    }

    #[test]
    fn what_cannot_be_is_not_counted() {
        for seconds in [-1.0, f64::NAN, f64::INFINITY] {
            assert_eq!(Observation::Heard(seconds).seen(), None);
            assert_eq!(Observation::Left(seconds).seen(), None);
        }
        assert_eq!(Observation::FirstInput(f64::NAN).seen(), None);
    }
}
