//! The reference server of Second Step.
fn main() {}
