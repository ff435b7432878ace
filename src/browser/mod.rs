//! The browser's services, each behind a handle that undoes itself when it is dropped.

pub mod address;
mod base64url;
pub mod clipboard;
pub mod clock;
pub mod intl;
pub mod last_used;
mod lookup;
pub mod page;
pub mod reference;
pub mod web_otp;
pub mod webauthn;
