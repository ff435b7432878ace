//! The verifier: begins sign-ins, opens challenges, sends codes, judges answers.
//!
//! It knows nothing of HTTP. Each operation is one file; each change of state is one database transaction,
//! so of several answers that come at once exactly one can win, and none goes uncounted.

mod answer;
mod any;
mod begin;
mod challenge;
pub mod code;
pub mod hotp;
mod judge;
mod key;
mod link;
mod lock;
mod message;
mod observe;
pub mod password;
mod poll;
mod push;
pub mod recovery;
mod refusal;
mod remember;
mod sent;
mod session;
mod start;
mod steps;
pub mod totp;
mod transaction;
mod verdict;
mod view;

use std::sync::{Arc, PoisonError, RwLock};

use rusqlite::Connection;

use crate::clock::{Clock, Timestamp};
use crate::gateway::Gateway;
use crate::secrets::ServerKey;
use crate::settings::Settings;
use crate::store::{Store, StoreError, settings};
use crate::throttle::Throttle;

pub use answer::{Progress, Verified};
pub use begin::{Begun, Credentials, Surroundings};
pub use key::{KeyKind, Site};
pub use link::Linked;
pub use push::OnPhoneAnswer;
pub use refusal::{CodeRefusal, Refusal, VerifierError};
pub use remember::RememberedBrowser;
pub use session::SignedIn;
pub use steps::NewApp;
pub use transaction::Caller;

use refusal::Halt;

/// The verifier; clones share everything.
#[derive(Clone)]
pub struct Verifier {
    store: Store,
    clock: Arc<dyn Clock>,
    gateway: Arc<dyn Gateway>,
    key: ServerKey,
    /// The rules as they stood when this copy was made: one change of state keeps to one set of rules.
    settings: Arc<Settings>,
    newest_settings: Arc<RwLock<Arc<Settings>>>,
    passwords: Arc<Throttle>,
    known: Arc<observe::Known>,
}

impl Verifier {
    /// A verifier over this database, which gives it its key; a new database gets one.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn new(
        store: Store,
        clock: Arc<dyn Clock>,
        gateway: Arc<dyn Gateway>,
        settings: Arc<Settings>,
    ) -> Result<Self, StoreError> {
        let key = store.change(server_key).await?;
        let passwords = Arc::new(Throttle::new(password::TRIES, password::WINDOW));
        Ok(Self {
            store,
            clock,
            gateway,
            key,
            newest_settings: Arc::new(RwLock::new(Arc::clone(&settings))),
            settings,
            passwords,
            known: Arc::default(),
        })
    }

    /// The rules that the server was started with.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Changes the rules, for tests; answers that are under way keep to the old ones.
    pub fn change_settings(&self, change: impl FnOnce(&mut Settings)) {
        let mut newest = self
            .newest_settings
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        change(Arc::make_mut(&mut newest));
    }

    /// A copy that keeps to the newest rules.
    fn up_to_date(&self) -> Self {
        let newest = self
            .newest_settings
            .read()
            .unwrap_or_else(PoisonError::into_inner);
        Self {
            settings: Arc::clone(&newest),
            ..self.clone()
        }
    }

    /// The present moment, by the server's clock.
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Forgets what is in memory only; for tests that begin again.
    pub fn forget_tries(&self) {
        self.passwords.clear();
        self.known.forget();
    }

    /// Runs one change of state with this verifier at hand. A refusal is a result: what it counted is kept.
    async fn change<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Self, &Connection) -> Result<T, Halt> + Send + 'static,
    ) -> Result<T, VerifierError> {
        let verifier = self.up_to_date();
        let done = self
            .store
            .change(move |db| match work(&verifier, db) {
                Ok(value) => Ok(Ok(value)),
                Err(Halt::Refused(refusal)) => Ok(Err(refusal)),
                Err(Halt::Failed(error)) => Err(error),
            })
            .await?;
        done.map_err(VerifierError::Refused)
    }
}

fn server_key(db: &Connection) -> rusqlite::Result<ServerKey> {
    let kept = settings::read(db, KEY_NAME)?;
    if let Some(key) = kept.as_deref().and_then(ServerKey::from_bytes) {
        return Ok(key);
    }
    let key = ServerKey::random();
    settings::write(db, KEY_NAME, key.expose())?;
    Ok(key)
}

const KEY_NAME: &str = "server-key";
