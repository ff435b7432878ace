//! Passkeys and security keys, WebAuthn level 3. The checks are webauthn-rs's; what it has to remember between
//! question and answer is kept in the database.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use webauthn_rs::prelude::{
    Passkey, PasskeyAuthentication, PasskeyRegistration, PublicKeyCredential,
    RegisterPublicKeyCredential, SecurityKey, SecurityKeyAuthentication, SecurityKeyRegistration,
    Url, Uuid, WebauthnError,
};
use webauthn_rs::{Webauthn, WebauthnBuilder};

use crate::id::{AuthenticatorId, ChallengeId, PersonId};
use crate::method::Method;
use crate::store::authenticators::{self, Authenticator};
use crate::store::challenges::Challenge;
use crate::store::keys::{self, Question};
use crate::store::people;

use super::answer::{Answered, Progress};
use super::refusal::{CodeRefusal, Halt, Refusal};
use super::transaction::{Caller, Open};
use super::verdict::Verdict;
use super::{Verifier, VerifierError};

/// Two kinds of keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KeyKind {
    /// It checks who uses it, by finger, face or PIN.
    Passkey,
    /// It may only be touched: enough after a password.
    SecurityKey,
}

/// Where the page is: keys answer for one site only.
#[derive(Clone, Debug)]
pub struct Site {
    /// Host name without a port: the relying party's id.
    pub host: String,
    /// Scheme, host and port.
    pub origin: String,
}

#[derive(Serialize, Deserialize)]
enum Credential {
    Passkey(Passkey),
    SecurityKey(SecurityKey),
}

#[derive(Serialize, Deserialize)]
enum Asked {
    Passkey(PasskeyAuthentication),
    SecurityKey(SecurityKeyAuthentication),
}

#[derive(Serialize, Deserialize)]
enum Registering {
    Passkey(PasskeyRegistration),
    SecurityKey(SecurityKeyRegistration),
}

impl Verifier {
    /// Judges what a key returned.
    ///
    /// # Errors
    /// What is wrong with assertion, challenge or transaction, or the database's.
    pub async fn verify_assertion(
        &self,
        caller: Caller,
        challenge: ChallengeId,
        credential: serde_json::Value,
        remember: bool,
    ) -> Result<Progress, VerifierError> {
        let credential: PublicKeyCredential =
            serde_json::from_value(credential).map_err(|_| Refusal::Malformed)?;
        self.change(move |verifier, db| {
            let (open, challenge, authenticator) = verifier.answerable(db, &caller, &challenge)?;
            if authenticator.method != Method::Webauthn {
                return Err(Refusal::Malformed.into());
            }
            let verdict = judge(db, &open, &challenge, &authenticator, &credential)?;
            let answered = Answered {
                challenge: Some(&challenge),
                authenticator: &authenticator,
                verdict,
                remember,
            };
            verifier.settle(db, &open, &answered)
        })
        .await
    }

    /// What a browser needs to make a new key. For somebody whom the caller vouches for.
    ///
    /// # Errors
    /// [`Refusal::UnknownAuthenticator`] where this site cannot have keys or nobody has that name.
    pub async fn begin_key(
        &self,
        user: String,
        kind: KeyKind,
        site: Site,
    ) -> Result<serde_json::Value, VerifierError> {
        self.change(move |_, db| {
            let (person, _) = people::by_user(db, &user)?.ok_or(Refusal::UnknownAuthenticator)?;
            let id = handle(person.id);
            let webauthn = webauthn(&site).map_err(told)?;
            let (options, state) = match kind {
                KeyKind::Passkey => webauthn
                    .start_passkey_registration(id, &user, &person.name, None)
                    .map(|(options, state)| (options, Registering::Passkey(state))),
                KeyKind::SecurityKey => webauthn
                    .start_securitykey_registration(id, &user, &person.name, None, None, None)
                    .map(|(mut options, state)| {
                        // Chromium makes no key that shall be protected and need not check its user.
                        if let Some(extensions) = &mut options.public_key.extensions {
                            extensions.cred_protect = None;
                        }
                        (options, Registering::SecurityKey(state))
                    }),
            }
            .map_err(told)?;
            keys::begin_registration(db, person.id, &json(&state)?)?;
            Ok(serde_json::to_value(options.public_key).map_err(|_| Refusal::Malformed)?)
        })
        .await
    }

    /// Enrols the key that the browser made.
    ///
    /// # Errors
    /// [`Refusal::Malformed`] where it is not an answer to what was asked.
    pub async fn finish_key(
        &self,
        user: String,
        credential: serde_json::Value,
        site: Site,
    ) -> Result<AuthenticatorId, VerifierError> {
        let made: RegisterPublicKeyCredential =
            serde_json::from_value(credential).map_err(|_| Refusal::Malformed)?;
        self.change(move |_, db| {
            let (person, _) = people::by_user(db, &user)?.ok_or(Refusal::UnknownAuthenticator)?;
            let state = keys::take_registration(db, person.id)?.ok_or(Refusal::Malformed)?;
            let webauthn = webauthn(&site).map_err(told)?;
            let (credential, label) = match parse(&state)? {
                Registering::Passkey(state) => {
                    let key = webauthn.finish_passkey_registration(&made, &state);
                    (Credential::Passkey(key.map_err(told)?), "Passkey")
                }
                Registering::SecurityKey(state) => {
                    let key = webauthn.finish_securitykey_registration(&made, &state);
                    (Credential::SecurityKey(key.map_err(told)?), "Security key")
                }
            };
            enrol(db, person.id, label, &credential)
        })
        .await
    }

    /// Makes the question of a new challenge.
    pub(super) fn ask_key(
        &self,
        db: &Connection,
        open: &Open,
        challenge: &Challenge,
    ) -> Result<(), Halt> {
        if keys::question(db, &challenge.id)?.is_some() {
            return Ok(());
        }
        let kept = keys::credential(db, &challenge.authenticator)?;
        let webauthn = webauthn(&site(open)).map_err(told)?;
        let (options, state) = match parse(&kept.ok_or(Refusal::UnknownAuthenticator)?)? {
            Credential::Passkey(key) => webauthn
                .start_passkey_authentication(&[key])
                .map(|(options, state)| (options, Asked::Passkey(state))),
            Credential::SecurityKey(key) => webauthn
                .start_securitykey_authentication(&[key])
                .map(|(options, state)| (options, Asked::SecurityKey(state))),
        }
        .map_err(told)?;
        let question = Question {
            options: json(&options.public_key)?,
            state: json(&state)?,
        };
        Ok(keys::ask(db, &challenge.id, &question)?)
    }
}

fn judge(
    db: &Connection,
    open: &Open,
    challenge: &Challenge,
    key: &Authenticator,
    answer: &PublicKeyCredential,
) -> Result<Verdict, Halt> {
    let refused = Verdict::Refused(CodeRefusal::Assertion);
    let kept = keys::credential(db, &key.id)?;
    let (Some(question), Some(kept)) = (keys::question(db, &challenge.id)?, kept) else {
        return Ok(refused);
    };
    let webauthn = webauthn(&site(open)).map_err(told)?;
    let checked = match parse(&question.state)? {
        Asked::Passkey(state) => webauthn.finish_passkey_authentication(answer, &state),
        Asked::SecurityKey(state) => webauthn.finish_securitykey_authentication(answer, &state),
    };
    let result = match checked {
        Ok(result) => result,
        Err(error) => {
            tracing::info!(challenge = %challenge.id, %error, "assertion refused");
            return Ok(refused);
        }
    };
    let mut credential = parse(&kept)?;
    match &mut credential {
        Credential::Passkey(key) => key.update_credential(&result),
        Credential::SecurityKey(key) => key.update_credential(&result),
    };
    keys::set_credential(db, &key.id, &json(&credential)?)?;
    Ok(Verdict::RightKey)
}

fn enrol(
    db: &Connection,
    person: PersonId,
    label: &str,
    credential: &Credential,
) -> Result<AuthenticatorId, Halt> {
    let key = Authenticator {
        id: AuthenticatorId::random(),
        person,
        method: Method::Webauthn,
        label: Some(label.to_owned()),
        destination: None,
        secret: None,
        counter: None,
        expires_at: None,
    };
    authenticators::add(db, &key)?;
    keys::set_credential(db, &key.id, &json(credential)?)?;
    tracing::info!(person = person.0, authenticator = %key.id, "key enrolled");
    Ok(key.id)
}

fn site(open: &Open) -> Site {
    Site {
        host: open.transaction.host.clone(),
        origin: open.transaction.origin.clone(),
    }
}

fn webauthn(site: &Site) -> Result<Webauthn, WebauthnError> {
    let origin = Url::parse(&site.origin).map_err(|_| WebauthnError::InvalidRPOrigin)?;
    WebauthnBuilder::new(&site.host, &origin)?
        .rp_name("Second Step")
        .build()
}

/// The user handle: the same for all keys of a person, and nothing that tells who it is.
fn handle(person: PersonId) -> Uuid {
    Uuid::from_u64_pair(0, u64::try_from(person.0).unwrap_or_default())
}

fn told(error: WebauthnError) -> Halt {
    tracing::info!(%error, "key not taken");
    Refusal::Malformed.into()
}

/// What this server wrote can always be written and read; a database of somebody else's making may hold anything.
fn json(value: &impl Serialize) -> Result<String, Halt> {
    serde_json::to_string(value).map_err(|_| Refusal::Malformed.into())
}

fn parse<T: for<'de> Deserialize<'de>>(text: &str) -> Result<T, Halt> {
    serde_json::from_str(text).map_err(|_| Refusal::Malformed.into())
}
