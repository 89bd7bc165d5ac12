//! Which devices write here, and what a person went on without.

use consent_core::event::MissingEntries;
use consent_core::id::DeviceId;
use consent_core::ledger::genesis_hash;
use consent_core::time::Timestamp;
use rusqlite::{Connection, TransactionBehavior, params};

use crate::guard::Door;
use crate::{LedgerFile, StoreError};

/// What the names of settings begin with that say what was let go.
const LET_GO: &str = "let_go:";

/// Name of the setting that says up to where a device's entries were let go.
fn let_go(device: DeviceId) -> String {
    format!("{LET_GO}{device}")
}

impl LedgerFile {
    /// Entries that the person went on without, and that are still not here.
    pub(crate) fn let_go(&self) -> Result<Vec<MissingEntries>, StoreError> {
        let mut missing = vec![];
        for (name, json) in self.settings_under(LET_GO)? {
            let device = name.strip_prefix(LET_GO).and_then(|id| id.parse().ok());
            let (Some(device_id), Ok(to)) = (device, serde_json::from_str(&json)) else {
                return Err(StoreError::Damaged);
            };
            let from = self.last_seq(device_id)?.saturating_add(1);
            if from <= to {
                missing.push(MissingEntries {
                    device_id,
                    from,
                    to,
                });
            }
        }
        Ok(missing)
    }

    /// Whether the person went on without this entry.
    pub(crate) fn is_let_go(&self, device: DeviceId, seq: u64) -> Result<bool, StoreError> {
        let told = self.find_setting(&let_go(device))?;
        let up_to: Option<u64> = told.and_then(|json| serde_json::from_str(&json).ok());
        Ok(up_to.is_some_and(|up_to| seq <= up_to))
    }

    /// Writes from now on as a new device, so that two places never write two different entries at the
    /// same place of a chain; and notes what is missing, if that is why.
    pub(crate) fn write_as(
        &mut self,
        device: DeviceId,
        at: Timestamp,
        missing: &[MissingEntries],
    ) -> Result<(), StoreError> {
        let _door = self.guard.open(Door::Enrol);
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        for one in missing {
            transaction.execute(
                "INSERT INTO settings (name, value) VALUES (?1, ?2)
                 ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                params![let_go(one.device_id), one.to.to_string()],
            )?;
        }
        enrol(&transaction, device, at)?;
        transaction.commit()?;
        self.writer = device;
        Ok(())
    }
}

fn enrol(connection: &Connection, device: DeviceId, at: Timestamp) -> Result<(), StoreError> {
    let genesis = genesis_hash(device);
    connection.execute(
        "INSERT INTO ledger_devices (device_id, genesis_hash, enrolled_at) VALUES (?1, ?2, ?3)",
        params![
            device.to_string(),
            genesis.as_bytes().as_slice(),
            at.to_string()
        ],
    )?;
    connection.execute(
        "UPDATE vault_meta SET writer_device_id = ?1",
        [device.to_string()],
    )?;
    Ok(())
}
