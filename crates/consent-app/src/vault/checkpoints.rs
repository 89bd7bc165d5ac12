//! A page that says how far the ledger had come, kept away from this computer and compared later: the one
//! thing that shows an earlier state put back as a whole, or a chain rewritten with the key.

use std::path::Path;

use consent_formats::checkpoint::{CHECKPOINT_MOST_BYTES, Checkpoint};
use consent_formats::qr::{self, Screen};

use super::ConsentApp;
use crate::dto::{CheckpointComparedView, CheckpointView, SaveCheckpointResponse};
use crate::error::AppError;
use crate::exports::Replace;

impl ConsentApp {
    /// The page as of now.
    pub fn checkpoint(&self) -> Result<CheckpointView, AppError> {
        let page = Checkpoint::new(self.vault.vault_id(), self.today(), self.vault.heads())?;
        let text = page.text();
        Ok(CheckpointView {
            day: page.day().to_string(),
            entries: u32::try_from(page.entries()).unwrap_or(u32::MAX),
            // Very many devices make a page that no code can hold; the page itself says all.
            qr_svg: qr::svg(&text).ok(),
            text,
        })
    }

    /// The page as a code for a terminal; none if it is too long for one.
    #[must_use]
    pub fn checkpoint_code(text: &str) -> Option<String> {
        qr::terminal(text, Screen::Dark).ok()
    }

    /// The name that is proposed for a file with the page.
    #[must_use]
    pub fn checkpoint_name(&self) -> String {
        format!("consent-ledger-checkpoint-{}.txt", self.today())
    }

    /// Writes the page where the system's dialog says, which has asked before it replaces anything.
    pub fn checkpoint_to(&self, path: &Path) -> Result<SaveCheckpointResponse, AppError> {
        self.write_checkpoint(path, Replace::Yes)?;
        let name = path.file_name().unwrap_or_default();
        Ok(SaveCheckpointResponse::Written {
            name: name.to_string_lossy().into_owned(),
        })
    }

    /// Writes the page to a file of the person's.
    pub fn write_checkpoint(
        &self,
        path: &Path,
        replace: Replace,
    ) -> Result<CheckpointView, AppError> {
        if replace == Replace::No && path.exists() {
            return Err(AppError::FileExists {
                path: path.display().to_string(),
            });
        }
        let view = self.checkpoint()?;
        self.write_file(path, view.text.as_bytes())?;
        Ok(view)
    }

    /// Compares the ledger with a page that was kept: each entry it names must be here with that hash.
    pub fn compare_checkpoint(&self, path: &Path) -> Result<CheckpointComparedView, AppError> {
        let most = u64::try_from(CHECKPOINT_MOST_BYTES)
            .unwrap_or(u64::MAX)
            .saturating_add(1);
        let bytes = self
            .ports
            .files
            .read_at_most(path, most)
            .map_err(|error| super::sealing::not_read(path, &error))?;
        self.compare_checkpoint_text(&bytes)
    }

    /// The same with the page's text, as it was read or pasted.
    pub fn compare_checkpoint_text(
        &self,
        bytes: &[u8],
    ) -> Result<CheckpointComparedView, AppError> {
        let page = Checkpoint::parse(bytes)?;
        if page.vault_id() != self.vault.vault_id() {
            return Err(AppError::OtherCheckpoint);
        }
        let differs = self.vault.differing_heads(page.heads())?;
        Ok(CheckpointComparedView {
            day: page.day().to_string(),
            entries: u32::try_from(page.entries()).unwrap_or(u32::MAX),
            fits: differs.is_empty(),
            differs: differs
                .iter()
                .map(|head| u32::try_from(head.seq).unwrap_or(u32::MAX))
                .collect(),
        })
    }
}
