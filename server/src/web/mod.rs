//! What every request and answer goes through, whatever it is about.

pub mod cookies;
pub mod headers;
pub mod host;
pub mod language;
pub mod origin;
pub mod request_id;
