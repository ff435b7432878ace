//! **Second Step**, the verification-step widget that login pages embed.
//!
//! Dependencies point one way: `www/second-step.js -> embed -> ui -> {provider, browser, l10n} -> flow`.
//! [`flow`] is pure: events and the time go in, effects come out. ARCHITECTURE.md has the map.

#[cfg(feature = "widget")]
pub mod browser;
#[cfg(feature = "widget")]
pub mod embed;
pub mod flow;
#[cfg(feature = "widget")]
pub mod l10n;
#[cfg(feature = "widget")]
pub mod provider;
#[cfg(feature = "widget")]
pub mod ui;

#[cfg(feature = "widget")]
pub use ui::component::{SecondStep, SecondStepProps};
