//! What is known about a route's deliveries, from what widgets reported about single ones.
//!
//! Most reports are not of the kind "it took 6 seconds": many users had left before their text came, and all that is
//! known is that it took longer. Leaving those out would make every route look fast and reliable. The estimator of
//! Kaplan and Meier (1958) counts each report for as long as it lasted.

mod kaplan_meier;
mod observation;

pub use kaplan_meier::{Figures, SHARES, figures};
pub use observation::Observation;
