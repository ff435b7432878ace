//! The reference server of Second Step: login page, verifier, demonstration.
//!
//! It is the widget's counterpart in tests, the demonstration that `cargo xtask start` serves, and a model for
//! whoever builds the server side. From the outside in:
//!
//! - [`web`]: what every request goes through: correlation id, security headers, origin.
//! - [`pages`] and [`api`]: the pages, which work without scripts, and the six calls of the widget.
//! - [`verifier`]: the rules of the second step, without HTTP.
//! - [`gateway`]: how messages leave. [`store`]: the database. [`clock`]: the time.
//! - [`demo`] and [`test_control`]: only where they were asked for, only on loopback.

pub mod api;
pub mod app;
pub mod cli;
pub mod clock;
pub mod demo;
pub mod gateway;
pub mod id;
pub mod l10n;
pub mod method;
pub mod origin;
pub mod pages;
pub mod person;
pub mod secrets;
pub mod settings;
pub mod statics;
pub mod store;
pub mod test_control;
pub mod throttle;
pub mod verifier;
pub mod web;
pub mod wire;
