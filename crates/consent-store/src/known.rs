//! What a decision may look at inside the write transaction: nothing another writer could still change.

use consent_core::id::EntryId;
use consent_core::ledger::LedgerEntry;
use consent_core::state::LedgerState;
use rusqlite::Connection;

use crate::{StoreError, ledger, query};

/// The ledger as it stands while a decision about it is made.
pub struct KnownLedger<'a> {
    connection: &'a Connection,
}

impl<'a> KnownLedger<'a> {
    pub(crate) fn new(connection: &'a Connection) -> Self {
        Self { connection }
    }

    /// The state as of now, by everything known.
    pub fn state(&self) -> Result<LedgerState, StoreError> {
        query::state(self.connection)
    }

    /// The entry with this id.
    pub fn find_entry(&self, entry_id: EntryId) -> Result<Option<LedgerEntry>, StoreError> {
        ledger::find(self.connection, entry_id)
    }

    /// Whether a correction stands for this entry.
    pub fn is_corrected(&self, entry_id: EntryId) -> Result<bool, StoreError> {
        ledger::is_corrected(self.connection, entry_id)
    }
}
