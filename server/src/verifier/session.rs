//! Who is signed in, after the second step.

use crate::secrets::CookieToken;
use crate::store::{people, recovery_codes, sessions};

use super::{Verifier, VerifierError};
use crate::method::Method;

/// Somebody who is signed in.
#[derive(Clone, Debug)]
pub struct SignedIn {
    /// The name to greet them by.
    pub name: String,
    /// By which second step; where the browser was remembered, by which one then.
    pub method: Method,
    /// Whether the browser was remembered, and no second step was asked for.
    pub remembered: bool,
    /// Recovery codes that are left, where one was used for this sign-in.
    pub recovery_codes_left: Option<u32>,
}

impl Verifier {
    /// Who the cookie belongs to, if anybody.
    ///
    /// # Errors
    /// The database's.
    pub async fn signed_in(&self, cookie: CookieToken) -> Result<Option<SignedIn>, VerifierError> {
        let now = self.now();
        self.change(move |_, db| {
            let Some(session) = sessions::find(db, &cookie.hash(), now)? else {
                return Ok(None);
            };
            let person = people::by_id(db, session.person)?;
            let used = session.method == Method::RecoveryCode && !session.remembered;
            let recovery_codes_left = used
                .then(|| recovery_codes::left_to(db, session.person))
                .transpose()?;
            Ok(Some(SignedIn {
                name: person.name,
                method: session.method,
                remembered: session.remembered,
                recovery_codes_left,
            }))
        })
        .await
    }

    /// Ends a session.
    ///
    /// # Errors
    /// The database's.
    pub async fn sign_out(&self, cookie: CookieToken) -> Result<(), VerifierError> {
        let now = self.now();
        self.change(move |_, db| {
            sessions::forget(db, now)?;
            Ok(sessions::end(db, &cookie.hash())?)
        })
        .await
    }
}
