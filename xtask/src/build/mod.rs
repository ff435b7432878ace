//! From the sources to the folder that a server hands out under `/second-step/`.

pub mod gallery;
pub mod names;
pub mod optimise;
pub mod site;
pub mod size;
pub mod widget;
