//! The parts that screens are made of. Each is a function of the scene.

pub mod account;
pub mod alert;
pub mod alternatives;
pub mod button;
pub mod footer;
pub mod help;
pub mod help_panel;
pub mod help_text;
pub mod help_ways;
pub mod icon;
pub mod late;
pub mod prose;
pub mod remember;
pub mod resend;
pub mod status;
pub mod support;
pub mod tag;
