//! The people of the demonstration. Passwords are published; seeds and recovery codes are random.

use std::collections::HashMap;
use std::sync::Arc;

use rusqlite::Connection;
use tokio::sync::Mutex;

use crate::id::{AuthenticatorId, PersonId};
use crate::method::Method;
use crate::secrets::{Destination, Password, Seed, TypedCode};
use crate::settings::Registration;
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
    /// Numbers that calls go to, each with what its owner calls it.
    pub calls: &'static [(&'static str, &'static str)],
    /// Whether keys can be registered on the page.
    pub keys: bool,
    /// How many ways a sign-in takes.
    pub factors: u32,
    /// Whether an authenticator app has to be registered.
    pub registration: Registration,
    /// Ways of the second step, in the order of enrolment.
    pub methods: &'static [Method],
}

/// All of them.
pub const PEOPLE: [DemoPerson; 7] = [
    DemoPerson {
        user: "alva",
        name: "Alva",
        password: "autumn-river-42",
        phone: Some("+46701740612"),
        calls: &[],
        keys: false,
        factors: 1,
        registration: Registration::None,
        methods: &[Method::Sms, Method::Totp, Method::RecoveryCode],
    },
    DemoPerson {
        user: "bo",
        name: "Bo",
        password: "quiet-harbour-17",
        phone: Some("+46701740634"),
        calls: &[],
        keys: false,
        factors: 1,
        registration: Registration::None,
        methods: &[Method::Sms],
    },
    DemoPerson {
        user: "cleo",
        name: "Cleo",
        password: "copper-lantern-58",
        phone: None,
        calls: &[],
        keys: false,
        factors: 1,
        registration: Registration::None,
        methods: &[Method::Totp],
    },
    DemoPerson {
        user: "dag",
        name: "Dag",
        password: "winter-meadow-63",
        phone: None,
        calls: &[],
        keys: false,
        factors: 1,
        registration: Registration::None,
        methods: &[],
    },
    DemoPerson {
        user: "eva",
        name: "Eva",
        password: "silver-bridge-29",
        phone: Some("+46701740656"),
        calls: &[
            ("Mobile", "+46701740656"),
            ("Office", "+46701740678"),
            ("Alternate", "+46701740690"),
        ],
        keys: true,
        factors: 1,
        registration: Registration::None,
        methods: &[
            Method::Sms,
            Method::Voice,
            Method::Email,
            Method::Push,
            Method::Totp,
            Method::Hotp,
            Method::RecoveryCode,
            Method::TemporaryPass,
        ],
    },
    DemoPerson {
        user: "freja",
        name: "Freja",
        password: "marble-forest-74",
        phone: Some("+46701740643"),
        calls: &[],
        keys: false,
        factors: 2,
        registration: Registration::None,
        methods: &[Method::Sms, Method::Totp],
    },
    DemoPerson {
        user: "gorm",
        name: "Gorm",
        password: "velvet-island-36",
        phone: Some("+46701740665"),
        calls: &[],
        keys: false,
        factors: 1,
        registration: Registration::Forced,
        methods: &[Method::Sms],
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
    /// By method: recovery codes, pass.
    lists: Vec<(Method, List)>,
}

/// Codes under one salt.
struct List {
    salt: Seed,
    /// Code and hash.
    codes: Vec<(String, Vec<u8>)>,
}

impl Kit {
    fn list(&self, method: Method) -> Option<&List> {
        let of_method = self.lists.iter().find(|(of, _)| *of == method);
        of_method.map(|(_, list)| list)
    }
}

fn work_out(person: &DemoPerson) -> Option<Kit> {
    let password_hash = password::hash(&Password::new(person.password)).ok()?;
    let listed = [
        (Method::RecoveryCode, RECOVERY_CODES),
        (Method::TemporaryPass, 1),
    ];
    let lists = listed
        .into_iter()
        .filter(|(method, _)| person.methods.contains(method))
        .map(|(method, codes)| Some((method, new_list(codes)?)))
        .collect::<Option<_>>()?;
    Some(Kit {
        password_hash,
        lists,
    })
}

fn new_list(codes: u32) -> Option<List> {
    let salt = Seed::random();
    let codes = (0..codes)
        .map(|_| {
            let code = code::new_recovery_code();
            let hash = recovery::hash(&TypedCode::new(code.as_str()), &salt)?;
            Some((code, hash))
        })
        .collect::<Option<_>>()?;
    Some(List { salt, codes })
}

fn write_down(db: &Connection, person: &DemoPerson, kit: &Kit) -> rusqlite::Result<()> {
    let email = format!("{}@example.org", person.user);
    let new = NewPerson {
        user: person.user,
        name: person.name,
        email: &email,
        password_hash: &kit.password_hash,
        demo: true,
        factors: person.factors,
        registration: person.registration,
    };
    let id = people::add(db, &new)?;
    for method in person.methods {
        match method {
            Method::Voice => {
                for (label, number) in person.calls {
                    let place = (Some(*label), Some(Destination::new(*number)));
                    add_authenticator(db, id, *method, place, kit)?;
                }
            }
            _ => add_authenticator(db, id, *method, place(person, *method), kit)?,
        }
    }
    Ok(())
}

/// What the owner calls it, and where its codes go.
type Place = (Option<&'static str>, Option<Destination>);

fn place(person: &DemoPerson, method: Method) -> Place {
    match method {
        Method::Sms => (None, person.phone.map(Destination::new)),
        Method::Email => {
            let address = format!("{}@example.org", person.user);
            (None, Some(Destination::new(address)))
        }
        Method::Totp => (Some("Phone app"), None),
        Method::Push => (Some("Mobile"), None),
        Method::Hotp => (Some("Grey token"), None),
        _ => (None, None),
    }
}

fn add_authenticator(
    db: &Connection,
    id: PersonId,
    method: Method,
    (label, destination): Place,
    kit: &Kit,
) -> rusqlite::Result<()> {
    let list = kit.list(method);
    let authenticator = Authenticator {
        id: AuthenticatorId::random(),
        person: id,
        method,
        label: label.map(str::to_owned),
        destination,
        secret: match method {
            Method::Totp | Method::Hotp => Some(Seed::random()),
            _ => list.map(|list| list.salt.clone()),
        },
        counter: None,
        expires_at: None,
    };
    authenticators::add(db, &authenticator)?;
    for (ordinal, (code, hash)) in (1..).zip(list.map_or(&[][..], |list| &list.codes)) {
        recovery_codes::add(db, &authenticator.id, ordinal, hash)?;
        db.execute(
            "INSERT INTO demo_recovery_codes (authenticator, ordinal, code) VALUES (?1, ?2, ?3)",
            (&authenticator.id, ordinal, code),
        )?;
    }
    Ok(())
}

const RECOVERY_CODES: u32 = 8;
