//! Append-only even for our own code: `SQLite` asks here before it prepares a statement. Outside the
//! append nothing adds an entry, and nothing ever changes or removes one, loosens a rule of the
//! connection, or attaches another file.
//!
//! It guards against our mistakes, as the triggers do; the file itself is guarded by its encryption.

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

use rusqlite::Connection;
use rusqlite::hooks::{AuthAction, AuthContext, Authorization};

use crate::StoreError;

/// What is being done, and so may be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Door {
    /// Reading, settings, reminders, read models.
    Shut = 0,
    /// Entries and what they name are added.
    Append = 1,
    /// A device begins to write here.
    Enrol = 2,
    /// The whole file is copied.
    Copy = 3,
    /// The structure is checked.
    Check = 4,
    /// A test does to the packs what a bad disk might.
    #[cfg(feature = "testing")]
    Spoil = 5,
}

/// Which door is open in one connection.
#[derive(Debug, Clone, Default)]
pub(crate) struct Guard(Arc<AtomicU8>);

/// Shuts the door when dropped.
#[derive(Debug)]
pub(crate) struct Opened(Arc<AtomicU8>);

impl Drop for Opened {
    fn drop(&mut self) {
        self.0.store(Door::Shut as u8, Ordering::Release);
    }
}

impl Guard {
    /// Stands guard from now on.
    pub(crate) fn over(connection: &mut Connection) -> Result<Self, StoreError> {
        let guard = Self::default();
        let door = Arc::clone(&guard.0);
        connection.authorizer(Some(move |context: AuthContext<'_>| {
            let open = match door.load(Ordering::Acquire) {
                1 => Door::Append,
                2 => Door::Enrol,
                3 => Door::Copy,
                4 => Door::Check,
                #[cfg(feature = "testing")]
                5 => Door::Spoil,
                _ => Door::Shut,
            };
            if permits(open, &context.action) || copies(open, &context) {
                Authorization::Allow
            } else {
                Authorization::Deny
            }
        }))?;
        Ok(guard)
    }

    /// Opens a door until what comes back is dropped.
    pub(crate) fn open(&self, door: Door) -> Opened {
        self.0.store(door as u8, Ordering::Release);
        Opened(Arc::clone(&self.0))
    }
}

/// A copy of the whole file writes into the file that it attaches, `vacuum_` and a number, and nowhere
/// else.
fn copies(door: Door, context: &AuthContext<'_>) -> bool {
    use AuthAction as A;
    door == Door::Copy
        && context
            .database_name
            .is_some_and(|name| name.starts_with("vacuum_"))
        && matches!(
            context.action,
            A::Insert { .. }
                | A::Update { .. }
                | A::Delete { .. }
                | A::CreateTable { .. }
                | A::CreateIndex { .. }
                | A::CreateTrigger { .. }
                | A::Reindex { .. }
        )
}

/// Pragmas that only tell, and only without a value.
const TELLING: [&str; 10] = [
    "application_id",
    "cipher_integrity_check",
    "cipher_page_size",
    "data_version",
    "freelist_count",
    "integrity_check",
    "page_count",
    "quick_check",
    "table_info",
    "user_version",
];

fn permits(door: Door, action: &AuthAction<'_>) -> bool {
    use AuthAction as A;
    #[cfg(feature = "testing")]
    if door == Door::Spoil {
        return true;
    }
    match action {
        A::Select | A::Read { .. } | A::Transaction { .. } | A::Savepoint { .. } | A::Recursive => {
            true
        }
        A::Function { function_name } => {
            !["load_extension", "sqlcipher_export"].contains(function_name)
        }
        A::Pragma {
            pragma_name,
            pragma_value,
        } => {
            let pragma = pragma_name.to_ascii_lowercase();
            let tells = TELLING.contains(&pragma.as_str());
            // A table to look at, and leaving out what a check looks at elsewhere.
            let checks = ["quick_check", "ignore_check_constraints"].contains(&pragma.as_str());
            let is_limit = cfg!(feature = "testing") && pragma == "max_page_count";
            (tells && pragma_value.is_none()) || (checks && door == Door::Check) || is_limit
        }
        A::Insert { table_name } => may_insert(door, table_name),
        A::Update { table_name, .. } => may_update(door, table_name),
        A::Delete { table_name } => may_delete(table_name),
        A::CreateTable { table_name }
        | A::DropTable { table_name }
        | A::CreateIndex { table_name, .. }
        | A::DropIndex { table_name, .. } => is_read_model(table_name),
        // A copy of the whole file attaches its target and writes there.
        A::Attach { .. } | A::Detach { .. } => door == Door::Copy,
        _ => false,
    }
}

fn is_read_model(table: &str) -> bool {
    table.starts_with("view_")
}

/// What changes day by day beside the ledger. Writing to the schema itself takes a pragma.
fn is_beside(table: &str) -> bool {
    is_read_model(table)
        || [
            "projections",
            "reminder_deliveries",
            "settings",
            "sqlite_master",
        ]
        .contains(&table)
}

fn may_insert(door: Door, table: &str) -> bool {
    match table {
        "ledger_entries" | "erasable_contents" | "catalogue_snapshots" => door == Door::Append,
        "ledger_devices" => door == Door::Enrol,
        table => is_beside(table),
    }
}

fn may_update(door: Door, table: &str) -> bool {
    match table {
        "vault_meta" => door == Door::Enrol,
        "catalogue_snapshots" => door == Door::Append,
        table => is_beside(table),
    }
}

fn may_delete(table: &str) -> bool {
    is_beside(table)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Everything that would change what was recorded, or loosen what guards it.
    const ABUSES: [&str; 26] = [
        "UPDATE ledger_entries SET payload = '{}'",
        "DELETE FROM ledger_entries",
        "INSERT INTO ledger_entries SELECT * FROM ledger_entries",
        "REPLACE INTO ledger_entries SELECT * FROM ledger_entries",
        "UPDATE ledger_devices SET enrolled_at = enrolled_at",
        "DELETE FROM ledger_devices",
        "INSERT INTO ledger_devices SELECT * FROM ledger_devices",
        "UPDATE vault_meta SET demo = 1",
        "DELETE FROM erasable_contents",
        "UPDATE erasable_contents SET bytes = x''",
        "DELETE FROM catalogue_snapshots",
        "DELETE FROM migrations",
        "DROP TRIGGER ledger_entries_no_update",
        "DROP TRIGGER ledger_entries_extend",
        "DROP TABLE ledger_entries",
        "ALTER TABLE ledger_entries ADD COLUMN more TEXT",
        "CREATE TRIGGER more AFTER INSERT ON ledger_entries BEGIN SELECT 1; END",
        "CREATE TABLE more (a TEXT)",
        "CREATE VIEW more AS SELECT 1",
        "ATTACH DATABASE ':memory:' AS other",
        "PRAGMA writable_schema = ON",
        "PRAGMA recursive_triggers = OFF",
        "PRAGMA foreign_keys = OFF",
        "PRAGMA journal_mode = WAL",
        "PRAGMA rekey = 'x'",
        "PRAGMA user_version = 9",
    ];

    fn tables() -> Connection {
        let connection = Connection::open_in_memory().unwrap();
        connection.execute_batch(crate::migrate::tables()).unwrap();
        connection
    }

    #[test]
    fn nothing_outside_the_append_changes_the_record() {
        let mut connection = tables();
        let guard = Guard::over(&mut connection).unwrap();
        for abuse in ABUSES {
            assert!(connection.prepare(abuse).is_err(), "{abuse}");
        }
        let insert = "INSERT INTO ledger_entries SELECT * FROM ledger_entries";
        let door = guard.open(Door::Append);
        assert!(connection.prepare(insert).is_ok());
        for never in ABUSES
            .iter()
            .filter(|abuse| !abuse.contains("INTO ledger_entries"))
        {
            assert!(connection.prepare(never).is_err(), "{never}");
        }
        drop(door);
        assert!(connection.prepare(insert).is_err(), "the door shuts again");
    }

    /// The control: without the guard every one of these can be prepared.
    #[test]
    fn without_the_guard_they_would_be_taken() {
        let connection = tables();
        for abuse in ABUSES.iter().filter(|abuse| !abuse.starts_with("PRAGMA")) {
            assert!(connection.prepare(abuse).is_ok(), "{abuse}");
        }
    }
}
