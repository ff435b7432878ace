//! The second step as a pure state machine: events and the time go in, effects and a view come out.
//! No browser, no clock, no text, no network.

pub mod authenticator;
pub mod challenge;
pub mod code;
pub mod delivery;
pub mod effect;
pub mod event;
pub mod help;
pub mod observation;
pub mod options;
pub mod reply;
pub mod time;
pub mod view;

pub use effect::Effect;
pub use event::Event;
pub use view::View;
