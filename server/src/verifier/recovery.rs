//! Recovery codes: hashed with argon2 under one salt per list, so that one hash tries the whole list.

use argon2::Argon2;
use subtle::ConstantTimeEq as _;

use crate::secrets::{Seed, TypedCode};
use crate::store::recovery_codes::RecoveryCode;

use super::code;
use super::refusal::CodeRefusal;
use super::verdict::Verdict;

/// The hash under which a code is kept; `None` if it does not look like one.
/// Slow on purpose (NIST SP 800-63B-4 section 3.1.2.2): call it outside the database's lock.
pub fn hash(typed: &TypedCode, salt: &Seed) -> Option<Vec<u8>> {
    let code = code::recovery(typed)?;
    let mut hash = vec![0; HASH_LENGTH];
    Argon2::default()
        .hash_password_into(code.as_bytes(), salt.expose(), &mut hash)
        .ok()?;
    Some(hash)
}

/// What a code with this hash is for this list.
pub fn judge(list: &[RecoveryCode], hash: Option<&[u8]>) -> Verdict {
    let mut found = None;
    for code in list {
        if hash.is_some_and(|hash| hash.ct_eq(&code.hash).into()) {
            found = Some(code);
        }
    }
    match found {
        None => Verdict::Refused(CodeRefusal::Wrong),
        Some(code) if code.used => Verdict::Refused(CodeRefusal::Used),
        Some(code) => Verdict::RightRecoveryCode {
            ordinal: code.ordinal,
        },
    }
}

const HASH_LENGTH: usize = 32;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_found_however_it_is_typed_and_only_once() {
        let salt = Seed::random();
        let kept = hash(&TypedCode::new("ABCD-EFGH-JKMN"), &salt).unwrap();
        let typed = hash(&TypedCode::new("abcd efgh jkmn"), &salt);
        let list = |used| {
            [RecoveryCode {
                ordinal: 4,
                hash: kept.clone(),
                used,
            }]
        };
        assert_eq!(
            judge(&list(false), typed.as_deref()),
            Verdict::RightRecoveryCode { ordinal: 4 }
        );
        assert_eq!(
            judge(&list(true), typed.as_deref()),
            Verdict::Refused(CodeRefusal::Used)
        );
        assert_eq!(
            judge(&list(false), None),
            Verdict::Refused(CodeRefusal::Wrong)
        );
        let other = hash(&TypedCode::new("ABCD-EFGH-JKMP"), &salt);
        assert_eq!(
            judge(&list(false), other.as_deref()),
            Verdict::Refused(CodeRefusal::Wrong)
        );
    }
}
