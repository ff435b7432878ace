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
    /// The code of this time step or counter, never used before.
    RightStep {
        /// Which step (RFC 6238 section 4) or counter (RFC 4226 section 5.1).
        step: i64,
    },
    /// A recovery code that was never used.
    RightRecoveryCode {
        /// Its place in the list.
        ordinal: u32,
    },
    /// The pass that an administrator handed out.
    RightPass {
        /// Its place in the list of passes.
        ordinal: u32,
        /// Whether it is good only once.
        once: bool,
    },
    /// The number that the phone shows.
    RightPush,
    /// What the key signed.
    RightKey,
    /// A hardware token's code from far ahead; the next one will tell. Costs no attempt.
    AnotherCode {
        /// Its counter.
        counter: i64,
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
            Self::RightCode { .. }
            | Self::RightStep { .. }
            | Self::RightRecoveryCode { .. }
            | Self::RightPass { .. }
            | Self::RightPush
            | Self::RightKey => 5,
            Self::Wait(_) | Self::AnotherCode { .. } => 4,
            Self::Refused(CodeRefusal::Used) => 3,
            Self::Refused(CodeRefusal::Older) => 2,
            Self::Refused(CodeRefusal::Expired) => 1,
            Self::Refused(_) => 0,
        }
    }
}
