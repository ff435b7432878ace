//! The demonstration: people with published passwords, and beside the page what they would hold in their
//! hands. Exists only with `--demo`, which the command line ties to loopback.

mod devices;
mod panes;
pub mod people;
mod routes;

use std::sync::Arc;

use crate::gateway::simulated::SimulatedOperator;
use crate::store::{Store, StoreError};

pub use panes::panes;
pub use routes::routes;

/// What the demonstration is made of.
pub struct Demo {
    /// The phone company.
    pub operator: Arc<SimulatedOperator>,
    /// From which its chances follow.
    pub seed: u64,
    /// The database, for the panes.
    pub store: Store,
    /// What its people are enrolled with.
    pub kits: people::Kits,
}

impl Demo {
    /// Adds the people that are not there yet.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn enrol(&self, store: &Store) -> Result<(), StoreError> {
        people::enrol(store, &self.kits).await
    }
}
