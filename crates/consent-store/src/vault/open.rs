//! An open vault: every write holds the write lock, and the head file follows each commit.

use std::path::{Path, PathBuf};

use consent_core::event::MissingEntries;
use consent_core::id::{DeviceId, EntryId, VaultId};
use consent_core::ledger::{ChainHead, Hash, LedgerEntry};
use consent_core::state::LedgerState;
use consent_core::time::Timestamp;

use super::folder::OpenLock;
use super::head::HeadFile;
use super::header::Header;
use super::keys::{Key, VaultKey};
use super::{SlotKind, folder};
use crate::{Append, DeliveryKey, ErasableContent, KnownLedger, LedgerFile, StoreError};

/// An open vault.
pub struct OpenVault {
    pub(super) folder: PathBuf,
    pub(super) file: LedgerFile,
    pub(super) key: VaultKey,
    pub(super) header: Header,
    /// The key store's own key, if the key store was the way in or has been given one since.
    pub(super) kek: Option<Key>,
    /// A key that the key store was just given, and did not give back yet.
    pub(super) renewing: Option<Key>,
    pub(super) compared: Option<Timestamp>,
    end: End,
    copied: Option<u64>,
    /// As long as it is held nobody changes keys.
    shared: Option<OpenLock>,
}

/// Whether something outside the database shows how far it had come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    /// A head, in its file or in the key store, was compared with it, or the person vouched for it.
    Known,
    /// Nothing does; what was cut off at the end would not be noticed.
    Unknown,
}

impl OpenVault {
    pub(super) fn over(
        folder: &Path,
        file: LedgerFile,
        key: VaultKey,
        header: Header,
        kek: Option<Key>,
        shared: Option<OpenLock>,
    ) -> Self {
        Self {
            folder: folder.to_owned(),
            file,
            key,
            header,
            kek,
            renewing: None,
            compared: None,
            end: End::Unknown,
            copied: None,
            shared,
        }
    }

    /// With what it was compared when it was opened.
    pub(super) fn compared(
        mut self,
        head: Option<&HeadFile>,
        copy: Option<(ChainHead, u64)>,
    ) -> Self {
        self.compared = head.map(|head| head.written_at);
        self.copied = copy.map(|(_, entries)| entries);
        if head.is_some() {
            self.end = End::Known;
        }
        self
    }

    /// With the key store's copy of the head alone, of an entry of then.
    pub(super) fn compared_with_copy(mut self, of: Option<Timestamp>) -> Self {
        self.compared = of;
        self.end = End::Known;
        self
    }

    /// It was compared with what the backup that holds it says.
    pub(super) fn end_is_known(&mut self) {
        self.end = End::Known;
    }

    /// Whether nothing outside the database shows how far it had come: then entries may be missing at its
    /// end, and no head is written until the person vouches for it.
    #[must_use]
    pub fn end_is_unknown(&self) -> bool {
        self.end == End::Unknown
    }

    /// The person takes the last entry for the last one that was recorded: a head is written again.
    pub fn vouch_for_end(&mut self, at: Timestamp) -> Result<(), StoreError> {
        let _lock = folder::write_lock(&self.folder)?;
        if !self.file.verify_new()?.is_intact() {
            return Err(StoreError::ChainBroken);
        }
        self.write_head(at)?;
        self.compared = Some(at);
        self.end = End::Known;
        Ok(())
    }

    /// Closes the file; gives the key back.
    pub(super) fn close(self) -> VaultKey {
        self.key
    }

    /// Closes the file and gives up the place among those who have it open.
    pub(super) fn into_parts(self) -> (PathBuf, VaultKey, Header, Option<Key>) {
        drop(self.file);
        drop(self.shared);
        (self.folder, self.key, self.header, self.kek)
    }

    /// How many entries the key store's copy of the end counted when it opened the vault.
    #[must_use]
    pub fn copied(&self) -> Option<u64> {
        self.copied
    }

    /// Which vault this is.
    #[must_use]
    pub fn vault_id(&self) -> VaultId {
        self.header.vault_id
    }

    /// Whether its entries are invented.
    #[must_use]
    pub fn is_demo(&self) -> bool {
        self.header.demo
    }

    /// The device whose chain this vault extends.
    #[must_use]
    pub fn writer_device(&self) -> DeviceId {
        self.file.writer_device()
    }

    /// The ways in.
    #[must_use]
    pub fn slot_kinds(&self) -> Vec<SlotKind> {
        self.header.kinds()
    }

    /// Every entry in the order of arrival.
    pub fn entries(&self) -> Result<Vec<LedgerEntry>, StoreError> {
        let entries = self.file.entries(0)?;
        Ok(entries.into_iter().map(|(_, entry)| entry).collect())
    }

    /// The state as of now, by everything known: what a replay of all entries gives.
    pub fn state(&self) -> Result<LedgerState, StoreError> {
        self.file.state()
    }

    /// Shows the closure the ledger inside the write transaction, then stores what it decided.
    /// Nothing is written if the closure refuses.
    pub fn append<T, E: From<StoreError>>(
        &mut self,
        decide: impl FnOnce(&KnownLedger<'_>) -> Result<(Append, T), E>,
    ) -> Result<(Vec<LedgerEntry>, T), E> {
        let lock = folder::write_lock(&self.folder)?;
        let (sealed, answer) = self.file.append(decide)?;
        if let Some(last) = sealed.last() {
            // The entries count even if this fails; the next opening catches up.
            if let Err(error) = self.seal_end(last.recorded_at) {
                tracing::warn!(code = error.code(), "the end of the ledger is not sealed");
            }
        }
        drop(lock);
        Ok((sealed, answer))
    }

    /// Verifies what is new, and writes the head that it leads to.
    fn seal_end(&mut self, written_at: Timestamp) -> Result<(), StoreError> {
        if !self.file.verify_new()?.is_intact() {
            return Err(StoreError::ChainBroken);
        }
        match self.end {
            End::Known => self.write_head(written_at),
            End::Unknown => Ok(()),
        }
    }

    /// The head as of the last entry.
    pub(super) fn write_head_as_recorded(&self) -> Result<(), StoreError> {
        match self.file.last_recorded_at()? {
            Some(at) => self.write_head(at),
            None => Ok(()),
        }
    }

    pub(super) fn write_head(&self, written_at: Timestamp) -> Result<(), StoreError> {
        HeadFile::new(
            self.header.vault_id,
            &self.file.verified.heads,
            self.count(),
            written_at,
        )
        .write(&self.folder, &self.key)
    }

    /// How many entries were verified: places in the file have no gaps.
    #[must_use]
    pub fn count(&self) -> u64 {
        u64::try_from(self.file.verified.arrival).unwrap_or(0)
    }

    /// One content that entries name by digest; none if it was erased.
    pub fn content(&self, digest: Hash) -> Result<Option<ErasableContent>, StoreError> {
        self.file.content(digest)
    }

    /// Every content that was not erased.
    pub fn contents(&self) -> Result<Vec<ErasableContent>, StoreError> {
        self.file.contents()
    }

    /// Contents in the order asked for; none where one was erased.
    pub fn contents_of(
        &self,
        digests: &[Hash],
    ) -> Result<Vec<Option<ErasableContent>>, StoreError> {
        digests
            .iter()
            .map(|digest| self.file.content(*digest))
            .collect()
    }

    /// The text of an adopted pack; an error if it is not what the entry pins.
    pub fn pack(&self, digest: Hash) -> Result<Option<String>, StoreError> {
        self.file.pack(digest)
    }

    /// Whether the device that writes here has recorded nothing yet.
    pub fn is_new_here(&self) -> Result<bool, StoreError> {
        Ok(self.file.last_seq(self.writer_device())? == 0)
    }

    /// Entries that the person went on without, and that are still not here.
    pub fn let_go(&self) -> Result<Vec<MissingEntries>, StoreError> {
        self.file.let_go()
    }

    /// The JSON stored under this name.
    pub fn find_setting(&self, name: &str) -> Result<Option<String>, StoreError> {
        self.file.find_setting(name)
    }

    /// Stores JSON under this name in place of what was there.
    pub fn set_setting(&mut self, name: &str, json: &str) -> Result<(), StoreError> {
        let _lock = folder::write_lock(&self.folder)?;
        self.file.set_setting(name, json)
    }

    /// Every setting whose name begins so, by its name.
    pub fn settings_under(&self, prefix: &str) -> Result<Vec<(String, String)>, StoreError> {
        self.file.settings_under(prefix)
    }

    /// Forgets what was stored under this name.
    pub fn remove_setting(&mut self, name: &str) -> Result<(), StoreError> {
        let _lock = folder::write_lock(&self.folder)?;
        self.file.remove_setting(name)
    }

    /// When an entry was written down; none if there is no such entry.
    pub fn recorded_at(&self, entry_id: EntryId) -> Result<Option<Timestamp>, StoreError> {
        self.file.recorded_at(entry_id)
    }

    /// When the last entry of a story was written down.
    pub fn last_recorded(&self, stream: &str) -> Result<Option<Timestamp>, StoreError> {
        self.file.last_recorded(stream)
    }

    /// Every reminder that was claimed.
    pub fn delivered_keys(&self, now: Timestamp) -> Result<Vec<DeliveryKey>, StoreError> {
        self.file.delivered_keys(now)
    }

    /// Claims a reminder; `false` if it was claimed before.
    pub fn claim_delivery(&mut self, key: &DeliveryKey, at: Timestamp) -> Result<bool, StoreError> {
        let _lock = folder::write_lock(&self.folder)?;
        self.file.claim_delivery(key, at)
    }

    /// Gives a claim back that could not be handed over.
    pub fn release_delivery(&mut self, key: &DeliveryKey) -> Result<(), StoreError> {
        let _lock = folder::write_lock(&self.folder)?;
        self.file.release_delivery(key)
    }

    /// Notes that a claimed reminder was handed to the operating system.
    pub fn mark_handed(&mut self, key: &DeliveryKey, at: Timestamp) -> Result<(), StoreError> {
        let _lock = folder::write_lock(&self.folder)?;
        self.file.mark_handed(key, at)
    }

    /// Forgets what was handed over: for tests that must notice it.
    #[cfg(feature = "testing")]
    pub fn forget_deliveries(&mut self) -> Result<(), StoreError> {
        let _lock = folder::write_lock(&self.folder)?;
        self.file.forget_deliveries()
    }

    /// A number that changes when another connection has written.
    pub fn data_version(&self) -> Result<i64, StoreError> {
        self.file.data_version()
    }
}

#[cfg(feature = "testing")]
impl OpenVault {
    /// Puts another text in the place of every adopted pack, or none, as a bad disk might.
    pub fn spoil_packs(&self, text: Option<&str>) -> Result<(), StoreError> {
        self.file.spoil_packs(text)
    }

    /// Writes less safely than it does, for what is made in bulk and may be lost.
    pub fn weaken(&self, pragma: &str) -> Result<(), StoreError> {
        self.file.weaken(pragma)
    }
}
