//! What is drawn.

pub mod host;
pub mod layout;
pub mod part;
pub mod part_id;
pub mod scene;
pub mod screen;
