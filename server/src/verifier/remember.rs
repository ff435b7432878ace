//! Browsers that are remembered: the password is enough there.

use rusqlite::Connection;
use std::time::Duration;

use crate::secrets::CookieToken;
use crate::settings::{Registration, Remember};
use crate::store::sessions::Session;
use crate::store::{remembered, sessions};

use super::refusal::Halt;
use super::transaction::Open;
use super::{Verifier, VerifierError};

/// A browser that is remembered from now on.
#[derive(Debug)]
pub struct RememberedBrowser {
    /// What it shows the next time.
    pub cookie: CookieToken,
    /// For how long.
    pub lifetime: Duration,
}

impl Verifier {
    /// Remembers the browser of a sign-in that is complete, where that was asked for and the rules allow it.
    pub(super) fn remember(
        &self,
        db: &Connection,
        open: &Open,
        session: &Session,
    ) -> Result<Option<RememberedBrowser>, Halt> {
        if !open.transaction.remember || self.settings.remember == Remember::None {
            return Ok(None);
        }
        remembered::forget(db, open.now)?;
        let browser = RememberedBrowser {
            cookie: CookieToken::random(),
            lifetime: self.settings.remember_lifetime,
        };
        let ends = open.now + browser.lifetime;
        remembered::add(
            db,
            &browser.cookie.hash(),
            session.person,
            session.method,
            ends,
        )?;
        tracing::info!(person = session.person.0, "browser remembered");
        Ok(Some(browser))
    }

    /// Signs in without a second step whoever gave the password in a browser that is remembered for them. Not while
    /// the account is locked, and not past an app that has to be registered.
    pub(super) fn sign_in_remembered(
        &self,
        db: &Connection,
        open: &Open,
        shown: &CookieToken,
    ) -> Result<Option<CookieToken>, Halt> {
        let stopped = self.settings.remember == Remember::None
            || open.locked_for().is_some()
            || self.registration(db, open)? == Registration::Forced;
        if stopped {
            return Ok(None);
        }
        let found = remembered::find(db, &shown.hash(), open.person.id, open.now)?;
        let Some(method) = found else {
            return Ok(None);
        };
        let session = Session {
            person: open.person.id,
            method,
            remembered: true,
        };
        let cookie = CookieToken::random();
        let ends = open.now + self.settings.session_lifetime;
        sessions::begin(db, &cookie.hash(), &session, ends)?;
        tracing::info!(person = session.person.0, "signed in, browser remembered");
        Ok(Some(cookie))
    }

    /// Forgets all browsers of whoever is signed in.
    ///
    /// # Errors
    /// The database's.
    pub async fn forget_browsers(&self, session: CookieToken) -> Result<(), VerifierError> {
        let now = self.now();
        self.change(move |_, db| {
            if let Some(session) = sessions::find(db, &session.hash(), now)? {
                remembered::forget_all(db, session.person)?;
            }
            Ok(())
        })
        .await
    }
}
