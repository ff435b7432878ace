//! The server as a whole: requests in, answers out, the clock and the phone company in the test's hands.
//!
//! Every answer of the six calls, in every test, is held against `openapi.yaml`.

#[cfg(test)]
mod support;

#[cfg(test)]
mod contract;
#[cfg(test)]
mod control;
#[cfg(test)]
mod demo;
#[cfg(test)]
mod email;
#[cfg(test)]
mod figures;
#[cfg(test)]
mod gateway;
#[cfg(test)]
mod hotp;
#[cfg(test)]
mod lock;
#[cfg(test)]
mod logs;
#[cfg(test)]
mod pages;
#[cfg(test)]
mod pass;
#[cfg(test)]
mod plain;
#[cfg(test)]
mod protection;
#[cfg(test)]
mod push;
#[cfg(test)]
mod race;
#[cfg(test)]
mod recovery;
#[cfg(test)]
mod remember;
#[cfg(test)]
mod resend;
#[cfg(test)]
mod restart;
#[cfg(test)]
mod sms;
#[cfg(test)]
mod start;
#[cfg(test)]
mod steps;
#[cfg(test)]
mod totp;
#[cfg(test)]
mod voice;
#[cfg(test)]
mod webauthn;
