//! The password was typed: begin a transaction, or say no.

use crate::id::{PersonId, TransactionId};
use crate::secrets::{CookieToken, Password, TokenHash};
use crate::store::people;
use crate::store::transactions::{self, Ending, NewTransaction};

use super::refusal::Refusal;
use super::transaction::Caller;
use super::{Verifier, VerifierError, password};

/// What was typed on the login page.
#[derive(Debug)]
pub struct Credentials {
    /// User name.
    pub user: String,
    /// Password.
    pub password: Password,
}

/// What the server keeps in mind about the page.
#[derive(Debug)]
pub struct Surroundings {
    /// The host name under which the page was asked for, without a port.
    pub host: String,
    /// Where links in e-mails lead: the page's own origin.
    pub origin: String,
    /// The language of the page.
    pub language: String,
    /// What the browser shows if it was remembered.
    pub remembered: Option<CookieToken>,
}

/// What follows the password.
#[derive(Debug)]
pub enum Begun {
    /// A transaction that has begun.
    SecondStep(Caller),
    /// This browser is remembered: the cookie of a new session.
    SignedIn(CookieToken),
}

impl Verifier {
    /// Begins a transaction for whoever knows the password.
    ///
    /// # Errors
    /// [`Refusal::WrongPassword`], [`Refusal::TooManyRequests`], or the database's.
    pub async fn begin(
        &self,
        credentials: Credentials,
        around: Surroundings,
    ) -> Result<Begun, VerifierError> {
        let now = self.now();
        let user = credentials.user.trim().to_lowercase();
        self.passwords
            .count(&user, now)
            .map_err(Refusal::TooManyRequests)?;
        let looked_up = user.clone();
        let found = self
            .change(move |_, db| Ok(people::by_user(db, &looked_up)?))
            .await?;
        let (person, hash) = found.unzip();
        let checked = tokio::task::spawn_blocking(move || {
            password::matches(&credentials.password, hash.as_deref())
        });
        let right = checked.await.unwrap_or(false);
        let Some(person) = person.filter(|_| right) else {
            tracing::info!("wrong user name or password");
            return Err(Refusal::WrongPassword.into());
        };
        self.passwords.forgive(&user);
        let caller = Caller {
            transaction: TransactionId::random(),
            cookie: CookieToken::random(),
        };
        let signed_in = self.write_down(&caller, person.id, around).await?;
        if let Some(session) = signed_in {
            return Ok(Begun::SignedIn(session));
        }
        tracing::info!(transaction = %caller.transaction, person = person.id.0, "sign-in begun");
        Ok(Begun::SecondStep(caller))
    }

    /// Writes the transaction down. In a browser that is remembered it is over at once: then there is a session.
    async fn write_down(
        &self,
        caller: &Caller,
        person: PersonId,
        around: Surroundings,
    ) -> Result<Option<CookieToken>, VerifierError> {
        let now = self.now();
        let caller = caller.clone();
        let id = caller.transaction.clone();
        let cookie: TokenHash = caller.cookie.hash();
        self.change(move |verifier, db| {
            transactions::forget(db, now - REMEMBERED)?;
            let new = NewTransaction {
                id: &id,
                person,
                cookie: &cookie,
                host: &around.host,
                origin: &around.origin,
                language: &around.language,
                expires_at: now + verifier.settings.transaction_lifetime,
            };
            transactions::begin(db, &new)?;
            let Some(shown) = &around.remembered else {
                return Ok(None);
            };
            let open = verifier.open(db, &caller)?;
            let session = verifier.sign_in_remembered(db, &open, shown)?;
            if session.is_some() {
                transactions::end(db, &id, Ending::Verified)?;
            }
            Ok(session)
        })
        .await
    }
}

/// How long an ended transaction is remembered, so that an old code can be told from a wrong one.
const REMEMBERED: std::time::Duration = std::time::Duration::from_secs(24 * 60 * 60);
