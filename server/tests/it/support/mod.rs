//! A server, browsers, and the contract.

pub mod browser;
pub mod contract;
pub mod log;
pub mod soft_key;
pub mod world;

pub use browser::{Answer, Browser};
pub use world::World;
