//! When to say that a text is late, for this person and on this route.
//!
//! Elapsed time is the only signal that can be trusted: receipts come late or never. The server sends [`Figures`] about
//! recent deliveries on the same route; they become a [`Curve`], which is weighed against a [`prior`] into a
//! [`Belief`]. The [`rule`] then finds the [`Moment`] from which waiting costs more than the best [`Alternative`].
//!
//! Everything here is a function of its arguments: no clock, no text, no I/O. Times are in seconds. Transcendental
//! functions come from `libm`, so that the host and the browser agree to the last bit.

mod alternative;
mod belief;
mod curve;
mod figures;
pub mod prior;
mod probit;
pub mod rule;
mod typical;

pub use alternative::Alternative;
pub use belief::Belief;
pub use curve::Curve;
pub use figures::Figures;
pub use prior::Prior;
pub use probit::{phi, probit};
pub use rule::{Moment, Survival, moment};
pub use typical::Typical;
