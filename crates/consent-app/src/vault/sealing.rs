//! One backup sealed into its file, and opened again as far as it goes.

use std::fs::File;
use std::io::{BufReader, BufWriter, Read, Seek, Write};
use std::path::Path;

use consent_core::time::Timestamp;
use consent_formats::backup::{
    BackupError, BackupFile, Facts, Limits, OpenBackup, Source, To, With, seal_to,
};
use consent_formats::csv::Guard;
use consent_store::{PrivateFolder, SecretText, Snapshot, StoreError, private_file};

use super::ConsentApp;
use crate::dto::BackupView;
use crate::error::AppError;
use crate::exports::ExportForm;

impl ConsentApp {
    pub(super) fn seal_into(&mut self, path: &Path, to: &To<'_>) -> Result<(), AppError> {
        let work = PrivateFolder::beside(path)?;
        let ledger = work.place("ledger.db");
        let snapshot: Snapshot = self.vault.snapshot(&ledger)?;
        let name = BackupFile::Csv.name();
        let form = ExportForm::Archive(Guard::default());
        let (csv, sidecar, _) = self.export_csv(form, name)?;
        let facts = Facts {
            vault_id: self.vault.vault_id(),
            demo: self.is_demo(),
            made_at: self.now().at,
            heads: snapshot.heads.clone(),
        };
        let header = snapshot.header.clone();
        drop(snapshot);
        let sidecar = sidecar.unwrap_or_default();
        let mut file = File::open(&ledger).map_err(|error| not_read(&ledger, &error))?;
        let mut sources = [
            Source {
                file: BackupFile::Vault,
                bytes: &mut header.as_slice(),
            },
            Source {
                file: BackupFile::Ledger,
                bytes: &mut file,
            },
            Source {
                file: BackupFile::Csv,
                bytes: &mut csv.as_slice(),
            },
            Source {
                file: BackupFile::CsvMetadata,
                bytes: &mut sidecar.as_bytes(),
            },
        ];
        let out = BufWriter::new(private_file(path)?);
        let mut out = seal_to(&facts, &mut sources, to, Limits::default(), out)?;
        out.flush().map_err(StoreError::from)?;
        Ok(())
    }

    /// The last entry of each chain in a backup of this ledger, without unpacking it.
    pub(super) fn look_into(&self, path: &Path) -> Result<Facts, AppError> {
        let entropy = self.vault.backup_entropy()?;
        let (backup, _) = open_file(path, &With::Words(&entropy))?;
        Ok(backup.facts().clone())
    }

    /// Opens a backup of this ledger as far as it goes: the seal, every file, the database under this
    /// ledger's key, all its entries.
    pub(super) fn test_own(
        &self,
        path: &Path,
        passphrase: Option<&SecretText>,
    ) -> Result<BackupView, AppError> {
        let entropy = self.vault.backup_entropy()?;
        let with = match passphrase {
            Some(text) => With::Passphrase(text.expose()),
            None => With::Words(&entropy),
        };
        let (mut backup, size) = open_file(path, &with)?;
        let facts = backup.facts().clone();
        let work = PrivateFolder::beside(path)?;
        let ledger = work.place("ledger.db");
        let mut header = vec![];
        copy_out(&mut backup, BackupFile::Vault, &mut header)?;
        let mut file = private_file(&ledger)?;
        copy_out(&mut backup, BackupFile::Ledger, &mut file)?;
        for readable in [BackupFile::Csv, BackupFile::CsvMetadata] {
            // Compared, and not written anywhere in clear.
            copy_out(&mut backup, readable, &mut std::io::sink())?;
        }
        drop(file);
        let heads = self.vault.prove(&header, &ledger)?;
        if heads != facts.heads {
            return Err(AppError::BackupDiffers);
        }
        Ok(BackupView::of(
            path,
            &facts,
            size,
            self.ports.clock.zone().as_ref(),
        ))
    }
}

pub(super) fn open_file(
    path: &Path,
    with: &With<'_>,
) -> Result<(OpenBackup<BufReader<File>>, u64), AppError> {
    let file = File::open(path).map_err(|error| not_read(path, &error))?;
    let size = file.metadata().map_or(0, |about| about.len());
    let backup = OpenBackup::open(BufReader::new(file), with, Limits::default())?;
    Ok((backup, size))
}

pub(super) fn copy_out<R: Read + Seek>(
    backup: &mut OpenBackup<R>,
    file: BackupFile,
    to: &mut dyn Write,
) -> Result<(), AppError> {
    let copied = backup.copy(file, to);
    // The readable part may be left out.
    if let Err(BackupError::Missing {
        file: BackupFile::Csv | BackupFile::CsvMetadata,
    }) = copied
    {
        return Ok(());
    }
    copied?;
    Ok(())
}

pub(super) fn not_read(path: &Path, error: &std::io::Error) -> AppError {
    AppError::FileNotRead {
        path: path.display().to_string(),
        reason: error.kind(),
    }
}

impl BackupView {
    pub(super) fn of(
        path: &Path,
        facts: &Facts,
        size: u64,
        zone: &dyn consent_core::time::Zone,
    ) -> Self {
        let made: Timestamp = facts.made_at;
        Self {
            file: path.display().to_string(),
            made_at: made.to_string(),
            made_on: made.local(zone.offset_at(made)).date.to_string(),
            entries: u32::try_from(facts.entries()).unwrap_or(u32::MAX),
            bytes: u32::try_from(size).unwrap_or(u32::MAX),
            demo: facts.demo,
        }
    }
}
