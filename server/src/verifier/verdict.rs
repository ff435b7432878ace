//! What a code turned out to be.

use std::time::Duration;

use super::refusal::CodeRefusal;

/// What a code turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The sent code of this generation.
    RightCode {
        /// Which generation.
        generation: u32,
    },
    /// The app's code of this time step, never used before.
    RightStep {
        /// Which step, RFC 6238 section 4.
        step: i64,
    },
    /// A recovery code that was never used.
    RightRecoveryCode {
        /// Its place in the list.
        ordinal: u32,
    },
    /// A right code that was used before; another comes after this time. Costs no attempt: whoever
    /// guesses learns nothing from it.
    Wait(Duration),
    /// No good.
    Refused(CodeRefusal),
}

impl Verdict {
    /// How much it says, for choosing among several.
    pub const fn weight(self) -> u8 {
        match self {
            Self::RightCode { .. } | Self::RightStep { .. } | Self::RightRecoveryCode { .. } => 5,
            Self::Wait(_) => 4,
            Self::Refused(CodeRefusal::Used) => 3,
            Self::Refused(CodeRefusal::Older) => 2,
            Self::Refused(CodeRefusal::Expired) => 1,
            Self::Refused(CodeRefusal::Wrong) => 0,
        }
    }
}
