//! The people of the demonstration. Passwords are published; seeds and recovery codes are random.

use std::collections::HashMap;
use std::sync::Arc;

use rusqlite::Connection;
use tokio::sync::Mutex;

use crate::id::{AuthenticatorId, PersonId};
use crate::method::Method;
use crate::secrets::{Password, PhoneNumber, Seed, TypedCode};
use crate::store::authenticators::{self, Authenticator};
use crate::store::people::{self, NewPerson};
use crate::store::recovery_codes;
use crate::store::{Store, StoreError};
use crate::verifier::{code, password, recovery};

/// One person of the demonstration.
#[derive(Debug)]
pub struct DemoPerson {
    /// User name.
    pub user: &'static str,
    /// Name shown.
    pub name: &'static str,
    /// The published password.
    pub password: &'static str,
    /// Number that texts go to, if any. From the range that Sweden keeps for fiction.
    pub phone: Option<&'static str>,
    /// Ways of the second step, in the order of enrolment.
    pub methods: &'static [Method],
}

/// All of them.
pub const PEOPLE: [DemoPerson; 4] = [
    DemoPerson {
        user: "alva",
        name: "Alva",
        password: "autumn-river-42",
        phone: Some("+46701740612"),
        methods: &[Method::Sms, Method::Totp, Method::RecoveryCode],
    },
    DemoPerson {
        user: "bo",
        name: "Bo",
        password: "quiet-harbour-17",
        phone: Some("+46701740634"),
        methods: &[Method::Sms],
    },
    DemoPerson {
        user: "cleo",
        name: "Cleo",
        password: "copper-lantern-58",
        phone: None,
        methods: &[Method::Totp],
    },
    DemoPerson {
        user: "dag",
        name: "Dag",
        password: "winter-meadow-63",
        phone: None,
        methods: &[],
    },
];

/// What is slow to work out about each person, kept so that a second enrolment takes no time.
#[derive(Default)]
pub struct Kits(Mutex<HashMap<&'static str, Arc<Kit>>>);

impl Kits {
    async fn of(&self, person: &'static DemoPerson) -> Result<Arc<Kit>, StoreError> {
        let mut kits = self.0.lock().await;
        if let Some(kit) = kits.get(person.user) {
            return Ok(Arc::clone(kit));
        }
        let worked_out = tokio::task::spawn_blocking(|| work_out(person)).await;
        let kit = Arc::new(worked_out.ok().flatten().ok_or(StoreError::Lost)?);
        kits.insert(person.user, Arc::clone(&kit));
        Ok(kit)
    }
}

/// Adds those who are not there yet.
///
/// # Errors
/// When the database fails.
pub async fn enrol(store: &Store, kits: &Kits) -> Result<(), StoreError> {
    for person in &PEOPLE {
        let known = store.change(|db| people::by_user(db, person.user)).await?;
        if known.is_none() {
            let kit = kits.of(person).await?;
            store.change(move |db| write_down(db, person, &kit)).await?;
        }
    }
    Ok(())
}

/// Removes them, with all that is theirs.
///
/// # Errors
/// When the database fails.
pub async fn remove(store: &Store) -> Result<(), StoreError> {
    let gone = store.change(people::remove_demo).await?;
    if gone > 0 {
        tracing::info!(gone, "people of the demonstration removed");
    }
    Ok(())
}

/// A recovery code on paper, for the pane.
#[derive(Debug)]
pub struct OnPaper {
    /// As printed.
    pub code: String,
    /// Whether it was used.
    pub used: bool,
}

/// The person's list of recovery codes, if there is one.
///
/// # Errors
/// When the database fails.
pub fn recovery_list(db: &Connection, list: &AuthenticatorId) -> rusqlite::Result<Vec<OnPaper>> {
    db.prepare_cached(
        "SELECT code, used_at IS NOT NULL FROM demo_recovery_codes JOIN recovery_codes USING (authenticator, ordinal)
         WHERE authenticator = ?1 ORDER BY ordinal",
    )?
    .query_map([list], |row| Ok(OnPaper { code: row.get(0)?, used: row.get(1)? }))?
    .collect()
}

/// Password and recovery codes of one person, hashed.
struct Kit {
    password_hash: String,
    salt: Seed,
    /// Code and hash.
    recovery_codes: Vec<(String, Vec<u8>)>,
}

fn work_out(person: &DemoPerson) -> Option<Kit> {
    let password_hash = password::hash(&Password::new(person.password)).ok()?;
    let salt = Seed::random();
    let listed = person.methods.contains(&Method::RecoveryCode);
    let recovery_codes = (0..if listed { RECOVERY_CODES } else { 0 })
        .map(|_| {
            let code = code::new_recovery_code();
            let hash = recovery::hash(&TypedCode::new(code.as_str()), &salt)?;
            Some((code, hash))
        })
        .collect::<Option<_>>()?;
    Some(Kit {
        password_hash,
        salt,
        recovery_codes,
    })
}

fn write_down(db: &Connection, person: &DemoPerson, kit: &Kit) -> rusqlite::Result<()> {
    let email = format!("{}@example.org", person.user);
    let new = NewPerson {
        user: person.user,
        name: person.name,
        email: &email,
        password_hash: &kit.password_hash,
        demo: true,
    };
    let id = people::add(db, &new)?;
    for method in person.methods {
        add_authenticator(db, id, person, *method, kit)?;
    }
    Ok(())
}

fn add_authenticator(
    db: &Connection,
    id: PersonId,
    person: &DemoPerson,
    method: Method,
    kit: &Kit,
) -> rusqlite::Result<()> {
    let authenticator = Authenticator {
        id: AuthenticatorId::random(),
        person: id,
        method,
        label: (method == Method::Totp).then(|| "Phone app".to_owned()),
        destination: person
            .phone
            .filter(|_| method.is_sent())
            .map(PhoneNumber::new),
        secret: match method {
            Method::Totp => Some(Seed::random()),
            Method::RecoveryCode => Some(kit.salt.clone()),
            _ => None,
        },
        counter: None,
    };
    authenticators::add(db, &authenticator)?;
    if method == Method::RecoveryCode {
        for (ordinal, (code, hash)) in (1..).zip(&kit.recovery_codes) {
            recovery_codes::add(db, &authenticator.id, ordinal, hash)?;
            db.execute(
                "INSERT INTO demo_recovery_codes (authenticator, ordinal, code) VALUES (?1, ?2, ?3)",
                (&authenticator.id, ordinal, code),
            )?;
        }
    }
    Ok(())
}

const RECOVERY_CODES: u32 = 8;
