//! A ledger whose ways in are changed: at any moment one secret opens it, the one of before or the one of
//! after, and what was cut off is brought to its end by that.

use std::collections::{BTreeSet, HashSet};
use std::fs;
use std::path::Path;
use std::sync::{LazyLock, Mutex};

use consent_store::{OpenVault, StoreError};

use super::{Found, Secret, compared, opened_by};
use crate::faults::copy_folder;
use crate::faults::programs::quick_folder;

/// What was refused by which headers. A secret that opens none of them is searched for slips, which takes
/// long and has the same end each time.
static REFUSED: LazyLock<Mutex<HashSet<Attempt>>> = LazyLock::new(Mutex::default);

/// Header, copy and secret.
type Attempt = (Option<Vec<u8>>, Option<Vec<u8>>, Secret);

/// Opens by a secret, unless these headers refused it before.
fn tried(vault: &Path, secret: &Secret) -> Result<Option<OpenVault>, StoreError> {
    let header = |name| fs::read(vault.join(name)).ok();
    let attempt = (
        header("vault.json"),
        header("vault.json.bak"),
        secret.clone(),
    );
    if REFUSED.lock().unwrap().contains(&attempt) {
        return Err(StoreError::WrongKey);
    }
    let opened = opened_by(vault, secret);
    if let Err(StoreError::WrongKey) = opened {
        REFUSED.lock().unwrap().insert(attempt);
    }
    opened
}

/// What a secret led to.
#[derive(PartialEq, Eq)]
enum Led {
    Nowhere,
    /// To a ledger with this in it, which only the secret of this number opens from now on.
    In(BTreeSet<String>, usize),
    /// It is refused by this name.
    Refused(String),
}

/// Asks by every secret, each of a copy, since opening ends what was cut off.
pub fn ask(vault: &Path, secrets: &[Secret]) -> Found {
    let mut first: Option<Led> = None;
    for secret in secrets {
        match (led(vault, secret, secrets), &first) {
            (Led::Nowhere, _) => {}
            (Led::Refused(name), _) => return Found::Refused(name, None),
            (found, None) => first = Some(found),
            (found, Some(first)) if found == *first => {}
            (Led::In(..), Some(_)) => {
                return Found::Refused("two secrets, two ledgers".to_owned(), None);
            }
        }
    }
    let Some(Led::In(mut held, only)) = first else {
        return Found::Refused("nothing opens it".to_owned(), None);
    };
    // Each secret took the place of the one before.
    held.extend((0..=only).map(mark));
    Found::Whole(held)
}

/// Confirmed: the secret of this number, and no other, opens it.
pub fn mark(number: usize) -> String {
    format!("secret {number}")
}

fn led(vault: &Path, secret: &Secret, secrets: &[Secret]) -> Led {
    let folder = quick_folder();
    let place = folder.path().join("vault");
    copy_folder(vault, &place);
    let held = match tried(&place, secret) {
        Ok(None) => return Led::Refused("nothing is there".to_owned()),
        Err(StoreError::WrongKey) => return Led::Nowhere,
        Err(error) => return Led::Refused(error.code().to_owned()),
        Ok(Some(vault)) => match compared(&vault) {
            Ok(Found::Whole(held)) => held,
            Ok(_) => return Led::Refused("no head".to_owned()),
            Err(error) => return Led::Refused(error.code().to_owned()),
        },
    };
    let header = fs::read_to_string(place.join("vault.json")).unwrap();
    if header.contains("\"pending\"") || place.join("ledger.db.next").exists() {
        return Led::Refused("what was cut off was not ended".to_owned());
    }
    let opens = |secret: &Secret| tried(&place, secret).is_ok();
    let open: Vec<usize> = (0..secrets.len())
        .filter(|number| opens(&secrets[*number]))
        .collect();
    match open[..] {
        [only] => Led::In(held, only),
        _ => Led::Refused(format!("{} secrets open it", open.len())),
    }
}
