//! The words of `locales/` as trees: what every language has to have, what the program asks for, and the pseudo-locales
//! that show what escapes translation. For the task runner and the tests; nothing of it is shipped.

#![allow(
    clippy::missing_errors_doc,
    reason = "each error is a file that cannot be read or parsed, and names it"
)]

pub mod asked;
pub mod catalogue;
pub mod finding;
pub mod message;
pub mod plurals;
pub mod pseudo;
pub mod report;
