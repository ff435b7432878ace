//! Plays the flow: whole stories with a clock of their own, random sequences against the invariants, and what must
//! never show in a log. No browser, no network, no real clock.

#[cfg(test)]
mod builders;
#[cfg(test)]
mod moments;
#[cfg(test)]
mod person;

#[cfg(test)]
mod random;
#[cfg(test)]
mod redaction;
#[cfg(test)]
mod stories;
#[cfg(test)]
mod table;
