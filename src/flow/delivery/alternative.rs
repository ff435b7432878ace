//! What switching to another way to sign in costs.

/// Another way to sign in, as far as the decision to offer it goes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Alternative {
    /// A passkey or a security key.
    Key,
    /// A push that asks for a number.
    Push,
    /// A code from an app or from a hardware token.
    AppCode,
    /// The code by a voice call.
    Voice,
    /// A saved recovery code or a temporary pass.
    SavedCode,
    /// A code by e-mail.
    Email,
    /// A text to another number, whose route delivers half of its texts within `median` seconds.
    OtherNumber {
        /// Seconds.
        median: f64,
    },
    /// Nothing but another text or support.
    None,
}

impl Alternative {
    /// Seconds from the notice to being signed in this way: 4 to read and to decide, the way itself, and its own
    /// failures (their share times what they cost).
    #[must_use]
    pub fn cost(self) -> f64 {
        match self {
            Self::Key => 4.0 + 8.0 + 0.03 * 20.0,
            Self::Push => 4.0 + 13.0 + 0.0435 * 30.0,
            Self::AppCode => 4.0 + 20.0 + 0.05 * 20.0,
            Self::Voice => 4.0 + 38.0 + 0.10 * 40.0,
            Self::SavedCode => 35.0,
            Self::Email => 60.0,
            Self::OtherNumber { median } => 18.0 + median,
            Self::None => 25.0,
        }
    }

    /// The cheapest of several; [`Alternative::None`] where there are none.
    #[must_use]
    pub fn best(all: impl IntoIterator<Item = Self>) -> Self {
        all.into_iter()
            .min_by(|a, b| a.cost().total_cmp(&b.cost()))
            .unwrap_or(Self::None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn costs_in_seconds() {
        assert_eq!(Alternative::Key.cost(), 12.6);
        assert_eq!(Alternative::Push.cost(), 18.305);
        assert_eq!(Alternative::AppCode.cost(), 25.0);
        assert_eq!(Alternative::Voice.cost(), 46.0);
    }

    #[test]
    fn the_cheapest_wins() {
        let text = Alternative::OtherNumber { median: 4.0 };
        assert_eq!(
            Alternative::best([Alternative::Voice, text, Alternative::AppCode]),
            text
        );
        assert_eq!(Alternative::best([]), Alternative::None);
    }
}
