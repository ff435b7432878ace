//! The browser's services, each behind a handle that undoes itself when it is dropped.

pub mod address;
pub mod clipboard;
pub mod clock;
pub mod intl;
pub mod page;
pub mod reference;
