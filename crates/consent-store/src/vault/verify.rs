//! A whole vault looked through: pages, structure and entries side by side.

use std::path::Path;
use std::thread::{self, ScopedJoinHandle};

use consent_core::fold::UnreadableEntry;
use consent_core::ledger::ChainReport;
use consent_core::time::Timestamp;

use super::{LEDGER, OpenVault, folder};
use crate::{DatabaseKey, LedgerFile, ProjectionFault, StoreError};

/// What checking everything found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerifyReport {
    /// The chains.
    pub chain: ChainReport,
    /// When the head was written that the ledger was compared with; none: it could not be compared.
    pub compared_with_head_of: Option<Timestamp>,
    /// Pages of the file whose seal is wrong.
    pub page_errors: u32,
    /// Whether tables and indexes agree.
    pub structure_ok: bool,
    /// Erasable contents whose bytes are not those that an entry names.
    pub changed_contents: u32,
    /// Read models that do not say what the entries say.
    pub projections: Vec<ProjectionFault>,
    /// The first entry that this version cannot read; it is whole all the same.
    pub unreadable: Option<UnreadableEntry>,
}

impl VerifyReport {
    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_intact(&self) -> bool {
        self.chain.is_intact()
            && self.page_errors == 0
            && self.structure_ok
            && self.changed_contents == 0
            && self.projections.is_empty()
    }
}

impl OpenVault {
    /// Checks pages, structure, hashes and links, and whether the read models say what the entries say.
    /// A read model that differs is made anew at the next opening.
    pub fn verify(&self) -> Result<VerifyReport, StoreError> {
        let path = self.folder.join(LEDGER);
        let key = self.key.database(self.header.epoch)?;
        // Both read the whole file, and none needs what the other finds.
        let (whole, entries) = thread::scope(|scope| {
            let whole = scope.spawn(|| whole(&path, &key));
            let entries = self.file.verify();
            (joined(whole), entries)
        });
        let (page_errors, structure_ok) = match whole? {
            Whole::Yes => (0, true),
            Whole::No => self.damage(&path, &key)?,
        };
        let entries = entries?;
        if !entries.projections.is_empty()
            && let Err(error) = self.distrust_projections()
        {
            tracing::warn!(code = error.code(), "read models that differ are kept");
        }
        Ok(VerifyReport {
            chain: entries.chain,
            compared_with_head_of: self.compared,
            page_errors,
            structure_ok,
            changed_contents: self.file.changed_contents()?,
            projections: entries.projections,
            unreadable: entries.unreadable,
        })
    }

    /// How many pages are damaged, and whether the structure is sound. Somebody may have been writing when
    /// it did not look so: this is once more, and where it can be, while nobody writes. Again by a connection
    /// that has read no page yet: one that holds them in memory would not see what the disk holds.
    fn damage(&self, path: &Path, key: &DatabaseKey) -> Result<(u32, bool), StoreError> {
        let _lock = folder::write_lock(&self.folder).ok();
        let file = LedgerFile::open_unverified(path, key)?;
        Ok((file.page_errors()?, file.is_sound()?))
    }

    fn distrust_projections(&self) -> Result<(), StoreError> {
        let _lock = folder::write_lock(&self.folder)?;
        self.file.distrust_projections()
    }
}

enum Whole {
    Yes,
    No,
}

/// Whether structure and pages are sound. To check the structure every page is read by a connection that
/// has read none, and so its seal is checked: all but what is unused inside the file, which takes a reading
/// of its own.
fn whole(path: &Path, key: &DatabaseKey) -> Result<Whole, StoreError> {
    let file = LedgerFile::open_unverified(path, key)?;
    let is_whole = file.is_sound()? && (!file.has_unused_pages()? || file.page_errors()? == 0);
    Ok(if is_whole { Whole::Yes } else { Whole::No })
}

fn joined<T>(work: ScopedJoinHandle<'_, T>) -> T {
    work.join()
        .unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}
