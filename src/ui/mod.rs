//! What is drawn.

pub mod adopt;
pub mod component;
pub mod devices;
pub mod driver;
pub mod field;
#[cfg(any(test, feature = "gallery"))]
pub mod gallery;
pub mod host;
pub mod layout;
pub mod mount;
pub mod part;
pub mod part_id;
pub mod scene;
pub mod screen;
pub mod widget;
pub mod words;
