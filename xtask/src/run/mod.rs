//! Running steps and programs, and saying how far they are.

pub mod plan;
pub mod process;
pub mod tally;
