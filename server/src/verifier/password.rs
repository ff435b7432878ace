//! Passwords, argon2id. Not the project's subject, but a second step needs a first.

use std::time::Duration;

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{Error, PasswordHasher as _, PasswordVerifier as _};

use crate::secrets::Password;

/// The hash under which a password is kept, PHC form. Slow on purpose.
///
/// # Errors
/// When the operating system gives no random salt.
pub fn hash(password: &Password) -> Result<String, Error> {
    Argon2::default()
        .hash_password(password.expose())
        .map(|hash| hash.to_string())
}

/// Whether the password belongs to this hash. Without a hash it takes as long, so that an unknown user
/// name cannot be told from a wrong password by the clock.
pub fn matches(password: &Password, hash: Option<&str>) -> bool {
    let checked = |hash: &str| {
        PasswordHash::new(hash).is_ok_and(|hash| {
            Argon2::default()
                .verify_password(password.expose(), &hash)
                .is_ok()
        })
    };
    match hash {
        Some(hash) => checked(hash),
        None => {
            checked(NOBODYS_HASH);
            false
        }
    }
}

/// Of a random password that was thrown away; same parameters as [`hash`].
const NOBODYS_HASH: &str = "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$nPS0zb7bTuZhsLHYiV5R3jqhFmJZ0d0aF2aJ9QmQ2kU";

/// Wrong passwords per user name within [`WINDOW`].
pub const TRIES: u32 = 10;

/// How long the count of [`TRIES`] lasts.
pub const WINDOW: Duration = Duration::from_secs(15 * 60);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_right_password_matches() {
        let kept = hash(&Password::new("correct horse")).unwrap();
        assert!(matches(&Password::new("correct horse"), Some(&kept)));
        assert!(!matches(&Password::new("battery staple"), Some(&kept)));
        assert!(!matches(&Password::new("correct horse"), None));
        let (mine, nobodys) = (
            PasswordHash::new(&kept).unwrap(),
            PasswordHash::new(NOBODYS_HASH).unwrap(),
        );
        assert_eq!(
            mine.params, nobodys.params,
            "an unknown user must cost the same"
        );
    }
}
