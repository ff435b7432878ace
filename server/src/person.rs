//! `person add`: a person who may sign in, for servers without the demonstration.

use rusqlite::Connection;

use crate::id::{AuthenticatorId, PersonId};
use crate::method::Method;
use crate::secrets::{Destination, Password, Seed, TypedCode};
use crate::settings::Registration;
use crate::store::authenticators::{self, Authenticator};
use crate::store::people::{self, NewPerson};
use crate::store::{Store, StoreError, recovery_codes};
use crate::verifier::{code, password, recovery, totp};

/// Who is added, and with which ways of the second step.
#[derive(Debug, clap::Args)]
pub struct Add {
    /// User name
    user: String,
    /// The name that the page greets with; by default the user name
    #[arg(long)]
    name: Option<String>,
    /// E-mail address; shown masked before the sign-in is complete
    #[arg(long, value_parser = email)]
    email: String,
    /// A number that texts go to, +46701740612; may be given several times
    #[arg(long, value_parser = number)]
    sms: Vec<String>,
    /// A number that calls go to; may be given several times
    #[arg(long, value_parser = number)]
    voice: Vec<String>,
    /// Let codes go to the e-mail address, too
    #[arg(long)]
    email_codes: bool,
    /// Enrol an authenticator app, and print what it scans
    #[arg(long)]
    totp: bool,
    /// Print so many recovery codes
    #[arg(long, default_value_t = 0, value_parser = clap::value_parser!(u32).range(0..=20))]
    recovery_codes: u32,
    /// How many ways a sign-in takes
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=2))]
    factors: u32,
    /// Have an authenticator app registered at the next sign-in
    #[arg(long, value_enum, default_value_t = Registration::None)]
    registration: Registration,
}

/// What the person has to be given, once.
#[derive(Debug, Default)]
pub struct Added {
    /// For the authenticator app: `otpauth://totp/…`.
    pub address: Option<String>,
    /// The list to print.
    pub recovery_codes: Vec<String>,
}

/// Why nobody was added.
#[derive(Debug, thiserror::Error)]
pub enum AddError {
    /// NIST SP 800-63B-4 section 3.1.1.2: where it is not the only factor.
    #[error("the password is shorter than {SHORTEST} characters; it is read from standard input")]
    ShortPassword,
    /// It cannot be typed into the login page as it is.
    #[error("the user name is empty")]
    NoName,
    /// Somebody has that name.
    #[error("there is a person of that name already")]
    Taken,
    /// The password could not be hashed.
    #[error("the password could not be hashed")]
    Hash,
    /// The database would not.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Adds a person.
///
/// # Errors
/// What is wrong with name or password, or the database's.
pub async fn add(store: &Store, add: Add, password: Password) -> Result<Added, AddError> {
    if String::from_utf8_lossy(password.expose()).chars().count() < SHORTEST {
        return Err(AddError::ShortPassword);
    }
    // As the login page reads it.
    let user = add.user.trim().to_lowercase();
    if user.is_empty() {
        return Err(AddError::NoName);
    }
    let worked_out = tokio::task::spawn_blocking(move || {
        let hash = password::hash(&password).ok()?;
        let codes = (0..add.recovery_codes).map(|_| code::new_recovery_code());
        Some((hash, List::of(codes.collect())?, add))
    });
    let (hash, list, add) = worked_out.await.ok().flatten().ok_or(AddError::Hash)?;
    store
        .change(move |db| {
            if people::by_user(db, &user)?.is_some() {
                return Ok(Err(AddError::Taken));
            }
            Ok(Ok(write_down(db, &user, &hash, &list, &add)?))
        })
        .await?
}

/// Recovery codes under one salt.
struct List {
    salt: Seed,
    codes: Vec<String>,
    hashes: Vec<Vec<u8>>,
}

impl List {
    fn of(codes: Vec<String>) -> Option<Self> {
        let salt = Seed::random();
        let hashes = codes
            .iter()
            .map(|code| recovery::hash(&TypedCode::new(code.as_str()), &salt))
            .collect::<Option<_>>()?;
        Some(Self {
            salt,
            codes,
            hashes,
        })
    }
}

fn write_down(
    db: &Connection,
    user: &str,
    hash: &str,
    list: &List,
    add: &Add,
) -> rusqlite::Result<Added> {
    let person = people::add(
        db,
        &NewPerson {
            user,
            name: add.name.as_deref().unwrap_or(user),
            email: &add.email,
            password_hash: hash,
            demo: false,
            factors: add.factors,
            registration: add.registration,
        },
    )?;
    let texts = add.sms.iter().map(|number| (Method::Sms, number));
    let calls = add.voice.iter().map(|number| (Method::Voice, number));
    let letters = add.email_codes.then_some((Method::Email, &add.email));
    for (method, place) in texts.chain(calls).chain(letters) {
        let place = Some(Destination::new(place.as_str()));
        enrol(db, person, method, place, None)?;
    }
    let mut added = Added::default();
    if add.totp {
        let seed = Seed::random();
        added.address = totp::enrolment(&seed, &add.email, "Second Step");
        enrol(db, person, Method::Totp, None, Some(seed))?;
    }
    if !list.codes.is_empty() {
        let salt = Some(list.salt.clone());
        let id = enrol(db, person, Method::RecoveryCode, None, salt)?;
        for (ordinal, hash) in (1..).zip(&list.hashes) {
            recovery_codes::add(db, &id, ordinal, hash)?;
        }
        added.recovery_codes.clone_from(&list.codes);
    }
    Ok(added)
}

fn enrol(
    db: &Connection,
    person: PersonId,
    method: Method,
    destination: Option<Destination>,
    secret: Option<Seed>,
) -> rusqlite::Result<AuthenticatorId> {
    let authenticator = Authenticator {
        id: AuthenticatorId::random(),
        person,
        method,
        label: None,
        destination,
        secret,
        counter: None,
        expires_at: None,
    };
    authenticators::add(db, &authenticator)?;
    Ok(authenticator.id)
}

/// International form, E.164: a plus and up to fifteen digits.
fn number(text: &str) -> Result<String, String> {
    let digits = text.strip_prefix('+').unwrap_or_default();
    let whole = (7..=15).contains(&digits.len()) && digits.bytes().all(|one| one.is_ascii_digit());
    if whole {
        Ok(text.to_owned())
    } else {
        Err("a number begins with + and the country code, and has digits only: +46701740612".into())
    }
}

fn email(text: &str) -> Result<String, String> {
    match text.split_once('@') {
        Some((local, domain)) if !local.is_empty() && domain.contains('.') => Ok(text.to_owned()),
        _ => Err("an e-mail address has a name, an @ and a site".into()),
    }
}

/// Characters of the shortest password that is taken.
const SHORTEST: usize = 8;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_international() {
        assert!(number("+46701740612").is_ok());
        for text in [
            "0701740612",
            "+46 70 174",
            "+4670174061212345",
            "+",
            "+46a01740612",
        ] {
            assert!(number(text).is_err(), "{text}");
        }
    }

    #[test]
    fn addresses_have_both_halves() {
        assert!(email("a@example.org").is_ok());
        for text in ["a", "@example.org", "a@", "a@b"] {
            assert!(email(text).is_err(), "{text}");
        }
    }
}
