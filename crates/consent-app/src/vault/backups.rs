//! Backups: made, counted once they were opened again, listed and tested. What a backup holds is the vault
//! as it is, still encrypted, and the CSV, all under one seal.

use std::path::{Path, PathBuf};

use consent_core::ledger::ChainHead;
use consent_core::time::CivilDate;
use consent_core::vault::{self, AutomaticBackup, BackupTest, NextBackup};
use consent_formats::backup::{To, recipient_of_entropy};
use consent_store::{SecretText, StoreError, Unfinished};

use super::ConsentApp;
use super::sealing::not_read;
use crate::change::ChangeSet;
use crate::dto::{BackupTestView, BackupView, BackupsView, TestBackupRequest};
use crate::error::AppError;
use crate::exports::Replace;

/// Folder of automatic backups, inside the ledger's own.
const FOLDER: &str = "backups";
/// Ending of every backup.
const ENDING: &str = "age";
/// Name of the setting that says when the last backup was opened again, and how much it held.
const SETTING: &str = "backup";

/// What a backup opens with.
pub enum Protection {
    /// The twelve words.
    Words,
    /// The passphrase of the ledger, typed again.
    Passphrase(SecretText),
}

/// What is remembered of the last backup that was opened again.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub(crate) struct LastBackup {
    pub(crate) on: CivilDate,
    heads: Vec<ChainHead>,
}

impl ConsentApp {
    /// Where automatic backups lie.
    fn backups_folder(&self) -> PathBuf {
        Self::backups_of(&self.folder)
    }

    /// Makes today's backup beside the ledger: the twelve words open it, and nothing is asked. A backup
    /// of today with fewer entries is replaced; one with more stays, and this one gets another name.
    pub fn make_backup(&mut self) -> Result<BackupView, AppError> {
        let folder = self.backups_folder();
        let day = self.today();
        let path = self.free_name(&folder, day);
        let view = self.write_backup(&path, &Protection::Words, Replace::Yes)?;
        let last = LastBackup {
            on: day,
            heads: self.vault.heads().to_vec(),
        };
        let json = serde_json::to_string(&last).map_err(|error| AppError::Setting {
            name: SETTING,
            reason: error.to_string(),
        })?;
        self.vault.set_setting(SETTING, &json)?;
        self.drop_old_backups()?;
        Ok(view)
    }

    /// The first name of the day that takes nothing away: there is no file of it, or one that holds no more
    /// than the new one will. What does not open with the words of today may open with those of before.
    fn free_name(&self, folder: &Path, day: CivilDate) -> PathBuf {
        let entries = self.vault.count();
        let is_free = |path: &PathBuf| {
            !path.exists()
                || self
                    .look_into(path)
                    .is_ok_and(|held| held.entries() <= entries)
        };
        let first = folder.join(format!("consent-ledger-{day}.{ENDING}"));
        let next = (1_u32..).map(|number| {
            folder.join(match number {
                1 => format!("consent-ledger-{day}-{entries}.{ENDING}"),
                number => format!("consent-ledger-{day}-{entries}-{number}.{ENDING}"),
            })
        });
        std::iter::once(first.clone())
            .chain(next)
            .find(is_free)
            .unwrap_or(first)
    }

    /// Makes today's backup if something was recorded since the last one and none was made today.
    pub fn keep_backups(&mut self) -> Result<Option<BackupView>, AppError> {
        // A ledger for trying out leaves nothing that lasts.
        if self.is_demo() {
            return Ok(None);
        }
        let last = self.last_backup()?;
        let last = last.as_ref().map(|last| vault::LastBackup {
            day: last.on,
            heads: &last.heads,
        });
        match vault::next_backup(last, self.vault.heads(), self.today()) {
            NextBackup::Due => self.make_backup().map(Some),
            NextBackup::NothingRecorded | NextBackup::Unchanged | NextBackup::MadeToday => Ok(None),
        }
    }

    /// The last backup that was opened again.
    pub(crate) fn last_backup(&self) -> Result<Option<LastBackup>, AppError> {
        let Some(json) = self.vault.find_setting(SETTING)? else {
            return Ok(None);
        };
        serde_json::from_str(&json)
            .map(Some)
            .map_err(|error| AppError::Setting {
                name: SETTING,
                reason: error.to_string(),
            })
    }

    /// Writes a backup to a file of the person's, and opens it again.
    pub fn write_backup(
        &mut self,
        path: &Path,
        protection: &Protection,
        replace: Replace,
    ) -> Result<BackupView, AppError> {
        if replace == Replace::No && path.exists() {
            return Err(AppError::FileExists {
                path: path.display().to_string(),
            });
        }
        let mine = recipient_of_entropy(&*self.vault.backup_entropy()?)?;
        let words = self.vault.backup_to().map(str::to_owned);
        let words = words.ok_or(AppError::NoBackupWords)?;
        let recipients = [words.as_str(), mine.as_str()];
        let to = match protection {
            Protection::Words => To::Words(&recipients),
            Protection::Passphrase(text) => {
                self.vault.check_passphrase(text)?;
                To::Passphrase(text.expose())
            }
        };
        // Half a file, or one that does not hold, never gets its name.
        let unfinished = Unfinished::of(path)?;
        self.seal_into(unfinished.path(), &to)?;
        let view = match protection {
            Protection::Words => self.test_own(unfinished.path(), None),
            Protection::Passphrase(text) => self.test_own(unfinished.path(), Some(text)),
        }?;
        unfinished.finish()?;
        Ok(BackupView {
            file: path.display().to_string(),
            ..view
        })
    }

    /// Tests a backup of this ledger: what it holds, and how far it is behind.
    pub fn test_backup(
        &mut self,
        path: &Path,
        passphrase: Option<&SecretText>,
    ) -> Result<BackupTestView, AppError> {
        let backup = self.test_own(path, passphrase)?;
        let behind = self.vault.count().saturating_sub(u64::from(backup.entries));
        Ok(BackupTestView {
            backup,
            behind: u32::try_from(behind).unwrap_or(u32::MAX),
        })
    }

    /// The window makes a backup.
    pub fn backup_now(&mut self) -> Result<(BackupView, ChangeSet), AppError> {
        let made = self.make_backup()?;
        let changes = ChangeSet {
            slices: vec!["vault"],
            ..ChangeSet::default()
        };
        Ok((made, changes))
    }

    /// The window tests a backup of its list; no other file is opened for it.
    pub fn test_listed(&mut self, told: &TestBackupRequest) -> Result<BackupTestView, AppError> {
        let path = self.listed_backup(&told.file)?;
        self.test_backup(&path, None)
    }

    /// A backup of the list, as the list names it.
    pub fn listed_backup(&self, file: &str) -> Result<PathBuf, AppError> {
        let files = self.backup_files()?;
        let wanted = files
            .into_iter()
            .find(|path| path.display().to_string() == file);
        wanted.ok_or_else(|| AppError::BadRequest {
            reason: "that is no backup beside the ledger".to_owned(),
        })
    }

    /// Where the automatic backups of the ledger in a folder lie, opened or not.
    #[must_use]
    pub fn backups_of(folder: &Path) -> PathBuf {
        folder.join(FOLDER)
    }

    /// The backups beside the ledger, the newest first, and when the last one was opened again.
    pub fn backups(&self) -> Result<BackupsView, AppError> {
        let mut found = vec![];
        for path in self.backup_files()? {
            if let Ok(facts) = self.look_into(&path) {
                let size = std::fs::metadata(&path).map_or(0, |about| about.len());
                let zone = self.ports.clock.zone();
                found.push(BackupView::of(&path, &facts, size, zone.as_ref()));
            }
        }
        found.sort_by(|a, b| b.made_at.cmp(&a.made_at));
        Ok(BackupsView {
            backups: found,
            last_tested_on: self.last_backup()?.map(|last| last.on.to_string()),
            folder: self.backups_folder().display().to_string(),
        })
    }

    fn backup_files(&self) -> Result<Vec<PathBuf>, AppError> {
        let folder = self.backups_folder();
        let entries = match std::fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(vec![]),
            Err(error) => return Err(not_read(&folder, &error)),
        };
        let paths = entries.filter_map(|entry| entry.ok().map(|entry| entry.path()));
        Ok(paths
            .filter(|path| path.extension().is_some_and(|ending| ending == ENDING))
            .collect())
    }

    /// Removes automatic backups that newer ones stand for; never one that holds more than they do.
    fn drop_old_backups(&self) -> Result<(), AppError> {
        let mut paths = vec![];
        let mut known = vec![];
        for path in self.backup_files()? {
            // What cannot be opened with this ledger's key may be somebody's last copy of something.
            if let Ok(facts) = self.look_into(&path) {
                let zone = self.ports.clock.zone();
                known.push(AutomaticBackup {
                    day: facts.made_at.local(zone.offset_at(facts.made_at)).date,
                    made_at: facts.made_at,
                    entries: facts.entries(),
                    // Before it had its name it was opened.
                    test: BackupTest::Passed,
                });
                paths.push(path);
            }
        }
        let kept = vault::kept_backups(&known);
        for (at, path) in paths.iter().enumerate() {
            if !kept.contains(&at) {
                std::fs::remove_file(path).map_err(StoreError::from)?;
            }
        }
        Ok(())
    }
}
