//! Every screen side by side, to be looked at: `gallery/`. Only there with the feature `gallery`.

pub mod frame;
#[cfg(all(feature = "gallery", target_arch = "wasm32"))]
mod page;
#[cfg(test)]
mod tests;
pub mod views;
