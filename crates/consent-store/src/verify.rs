//! Everything looked at: each entry once, for its chain and for the read models; pages and structure.

use consent_core::fold::UnreadableEntry;
use consent_core::ledger::{ChainReport, ChainVerifier, LedgerEntry};

use crate::guard::Door;
use crate::projection::Replay;
use crate::{LedgerFile, ProjectionFault, StoreError, ledger};

/// So many entries are read at once; between, others may write.
const AT_ONCE: u32 = 5_000;

/// What reading every entry showed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntriesReport {
    /// The chains.
    pub chain: ChainReport,
    /// Read models that do not say what the entries say; none is named if one entry cannot be read.
    pub projections: Vec<ProjectionFault>,
    /// The first entry that this version cannot read as an event, with the reason.
    pub unreadable: Option<UnreadableEntry>,
}

impl LedgerFile {
    /// Recomputes every hash and link, and compares each read model with a replay. Writes nothing.
    pub fn verify(&self) -> Result<EntriesReport, StoreError> {
        let mut looking = Looking::new();
        while looking.go_on(self)? {}
        // What was written meanwhile, and the read models, at one moment.
        let moment = self.connection.unchecked_transaction()?;
        while looking.go_on(self)? {}
        let projections = match looking.replay {
            Ok(replay) => replay.faults(&moment),
            Err(unreadable) => Err(StoreError::Unreadable(unreadable)),
        };
        let (projections, unreadable) = match projections {
            Ok(faults) => (faults, None),
            Err(StoreError::Unreadable(entry)) => (vec![], Some(entry)),
            Err(error) => return Err(error),
        };
        Ok(EntriesReport {
            chain: looking.chain.finish(),
            projections,
            unreadable,
        })
    }

    /// How many pages fail their authentication.
    pub(crate) fn page_errors(&self) -> Result<u32, StoreError> {
        let mut statement = self.connection.prepare("PRAGMA cipher_integrity_check")?;
        let errors = statement
            .query_map([], |row| row.get::<_, String>(0))?
            .count();
        Ok(u32::try_from(errors).unwrap_or(u32::MAX))
    }

    /// Whether the file has pages that nothing is in.
    pub(crate) fn has_unused_pages(&self) -> Result<bool, StoreError> {
        let sql = "PRAGMA freelist_count";
        let unused: u32 = self.connection.query_row(sql, [], |row| row.get(0))?;
        Ok(unused > 0)
    }

    /// Whether the structure of the file is sound, and every row has the shape of its table. The shape of
    /// entries and of read models is left to [`LedgerFile::verify`], which takes a tenth of the time.
    pub(crate) fn is_sound(&self) -> Result<bool, StoreError> {
        let _door = self.guard.open(Door::Check);
        self.connection
            .execute_batch("PRAGMA ignore_check_constraints = ON")?;
        let whole = self.quick_check("PRAGMA quick_check");
        self.connection
            .execute_batch("PRAGMA ignore_check_constraints = OFF")?;
        if !whole {
            return Ok(false);
        }
        let sql = "SELECT name FROM sqlite_master
            WHERE type = 'table' AND name NOT GLOB 'view_*' AND name <> 'ledger_entries'";
        let mut statement = self.connection.prepare(sql)?;
        let tables = statement.query_map([], |row| row.get::<_, String>(0))?;
        for table in tables {
            if !self.quick_check(&format!("PRAGMA quick_check({})", table?)) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn quick_check(&self, pragma: &str) -> bool {
        let said: Result<String, _> = self.connection.query_row(pragma, [], |row| row.get(0));
        said.is_ok_and(|said| said == "ok")
    }
}

/// How far the entries were looked at.
struct Looking {
    arrival: i64,
    chain: ChainVerifier,
    replay: Result<Replay, UnreadableEntry>,
}

impl Looking {
    fn new() -> Self {
        Self {
            arrival: 0,
            chain: ChainVerifier::new(&[], &[]),
            replay: Ok(Replay::default()),
        }
    }

    /// Looks at the next entries; whether there were any.
    fn go_on(&mut self, file: &LedgerFile) -> Result<bool, StoreError> {
        let before = self.arrival;
        ledger::show(&file.connection, before, AT_ONCE, |arrival, entry| {
            self.arrival = arrival;
            self.take(file, &entry)
        })?;
        Ok(self.arrival > before)
    }

    fn take(&mut self, file: &LedgerFile, entry: &LedgerEntry) -> Result<(), StoreError> {
        self.chain.take(entry);
        if let Ok(replay) = &mut self.replay {
            match replay.take(&file.connection, entry) {
                Ok(()) => {}
                Err(StoreError::Unreadable(entry)) => self.replay = Err(entry),
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }
}
