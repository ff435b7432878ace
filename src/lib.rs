//! The verification-step widget that login pages embed.
