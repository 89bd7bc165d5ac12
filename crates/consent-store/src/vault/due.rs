//! When reminders are due, readable without the key: instants and nothing else, so that a locked ledger
//! can remind without a name (`due.json` in the vault folder).

use consent_core::time::Timestamp;
use serde::{Deserialize, Serialize};
use std::path::Path;

use super::{LockedVault, OpenVault, folder};
use crate::StoreError;

pub(super) const FILE: &str = "due.json";
const FORMAT: u32 = 1;
const MOST_BYTES: u64 = 64 * 1024;
/// More instants than this say nothing more: years lie before the last of them.
const MOST_INSTANTS: usize = 1_000;

/// What stands in the file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DueInstants {
    /// When something is due that was not handed over yet, the earliest first.
    pub due: Vec<Timestamp>,
    /// Up to which instant the person was told while the ledger was locked.
    pub told_until: Option<Timestamp>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: u32,
    due: Vec<Timestamp>,
    told_until: Option<Timestamp>,
}

/// What the file says; none if it is not there, or not one that this version reads: it holds nothing
/// that could not be computed again.
fn read(vault: &Path) -> Result<Option<DueInstants>, StoreError> {
    let bytes = match folder::read_limited(&vault.join(FILE), MOST_BYTES) {
        Ok(Some(bytes)) => bytes,
        Ok(None) | Err(StoreError::Damaged) => return Ok(None),
        Err(error) => return Err(error),
    };
    let file = serde_json::from_slice::<File>(&bytes).ok();
    let file = file.filter(|file| file.format == FORMAT);
    Ok(file.map(|file| DueInstants {
        due: file.due,
        told_until: file.told_until,
    }))
}

fn write(vault: &Path, told: &DueInstants) -> Result<(), StoreError> {
    let mut due = told.due.clone();
    due.sort_unstable();
    due.dedup();
    due.truncate(MOST_INSTANTS);
    let file = File {
        format: FORMAT,
        due,
        told_until: told.told_until,
    };
    let text = serde_json::to_vec(&file).map_err(|_| StoreError::Damaged)?;
    folder::replace(&vault.join(FILE), &text)
}

impl LockedVault {
    /// When reminders are due, as the ledger last knew.
    pub fn due_instants(&self) -> Result<Option<DueInstants>, StoreError> {
        read(&self.folder)
    }

    /// Notes up to when the person was told.
    pub fn set_due_instants(&self, told: &DueInstants) -> Result<(), StoreError> {
        let _lock = folder::write_lock(&self.folder)?;
        write(&self.folder, told)
    }
}

impl OpenVault {
    /// When reminders are due, as the file says.
    pub fn due_instants(&self) -> Result<Option<DueInstants>, StoreError> {
        read(&self.folder)
    }

    /// Writes down when reminders are due.
    pub fn set_due_instants(&mut self, told: &DueInstants) -> Result<(), StoreError> {
        let _lock = folder::write_lock(&self.folder)?;
        write(&self.folder, told)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn instants_come_back_in_order_and_only_the_owner_reads_them() {
        let folder = tempfile::tempdir().unwrap();
        let told = DueInstants {
            due: vec![
                at("2025-09-27T07:00:00.000Z"),
                at("2025-09-25T07:00:00.000Z"),
            ],
            told_until: Some(at("2025-09-21T07:00:00.000Z")),
        };
        write(folder.path(), &told).unwrap();
        let text = std::fs::read_to_string(folder.path().join(FILE)).unwrap();
        let whole = "{\"format\":1,\"due\":[\"2025-09-25T07:00:00.000Z\",\"2025-09-27T07:00:00.000Z\"],\
            \"told_until\":\"2025-09-21T07:00:00.000Z\"}";
        assert_eq!(text, whole, "instants, and nothing else");
        let back = read(folder.path()).unwrap().unwrap();
        assert_eq!(back.due.len(), 2);
        assert!(back.due.is_sorted());
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = std::fs::metadata(folder.path().join(FILE)).unwrap();
            assert_eq!(mode.permissions().mode() & 0o777, 0o600);
        }
    }

    #[test]
    fn what_is_no_such_file_counts_as_none() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(read(folder.path()).unwrap(), None);
        for text in [
            "",
            "{}",
            "{\"format\":2,\"due\":[],\"told_until\":null}",
            "{\"format\":1,\"due\":[\"Claude\"],\"told_until\":null}",
            "{\"format\":1,\"due\":[],\"told_until\":null,\"what\":\"x\"}",
        ] {
            std::fs::write(folder.path().join(FILE), text).unwrap();
            assert_eq!(read(folder.path()).unwrap(), None, "{text}");
        }
        let long = "x".repeat(usize::try_from(MOST_BYTES).unwrap() + 1);
        std::fs::write(folder.path().join(FILE), long).unwrap();
        assert_eq!(read(folder.path()).unwrap(), None);
    }
}
