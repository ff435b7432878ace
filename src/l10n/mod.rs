//! Words: which language, and its Fluent texts. Nothing here fails; what is wrong is collected and told.

mod available;
mod direction;
mod format;
mod localizer;
mod negotiate;

pub use available::{AVAILABLE, name_of};
pub use direction::{Direction, direction};
pub use format::{Format, PlainFormat};
#[cfg(test)]
pub use localizer::ENGLISH_SCREENS;
pub use localizer::{Arg, Localizer, Texts};
pub use negotiate::negotiate;
