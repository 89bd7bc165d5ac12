//! The stable code of each error, and how a shell shows it.

use super::{AppError, ErrorKind, HeldInstead};

impl AppError {
    /// The stable code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Rejected(rejection) => rejection.code(),
            Self::Store(error) => error.code(),
            Self::KeyStore(error) | Self::KeysForHeaders(error) => error.code(),
            Self::KeyLost { held, .. } => match held {
                HeldInstead::Nothing => "key_missing",
                HeldInstead::AnotherKey => "keyring_odd",
            },
            Self::Unreadable(_) => "unreadable_entry",
            Self::File { .. } => "file_not_written",
            Self::FileExists { .. } => "file_exists",
            Self::FileNotRead { .. } => "file_not_read",
            Self::Pack(_) => "pack_refused",
            Self::PackNotShown => "pack_not_shown",
            Self::LaterDates { .. } => "later_dates",
            Self::Setting { .. } => "setting_unreadable",
            Self::UnknownService { .. } => "unknown_service",
            Self::UnknownPlan { .. } => "unknown_plan",
            Self::UnknownKind { .. } => "unknown_kind",
            Self::AmbiguousPlan { .. } => "ambiguous_plan",
            Self::NoSuchAccount { .. } => "no_such_account",
            Self::NotFollowedYet { .. } => "not_followed_yet",
            Self::NotWrittenYet { .. } => "not_written_yet",
            Self::NoSecret { .. } => "no_secret",
            Self::AmbiguousAccount { .. } => "ambiguous_account",
            Self::NoSuchId { .. } => "no_such_id",
            Self::Scheduler { .. } => "scheduler",
            Self::UnknownSetting { .. } => "unknown_setting",
            Self::SettingValue { .. } => "setting_value",
            Self::NoTimeOfDay { .. } => "no_time_of_day",
            Self::LeadTimes { .. } => "lead_times",
            Self::NothingToRemind => "nothing_to_remind",
            Self::SnoozeTooLate => "snooze_too_late",
            Self::SnoozeOver => "snooze_over",
            Self::ComputedDay => "computed_day",
            Self::Login(_) => "login_refused",
            Self::NotComputed => "not_computed",
            Self::NoVault => "no_vault",
            Self::NotADemo => "not_a_demo",
            Self::PassphraseNeeded => "passphrase_needed",
            Self::LockMinutes { .. } => "lock_minutes",
            Self::SyncedFolder { .. } => "synced_folder",
            Self::MovedIntoSyncedFolder { .. } => "moved_into_synced_folder",
            Self::Checkpoint(error) => error.code(),
            Self::OtherCheckpoint => "other_checkpoint",
            Self::Backup(error) => error.code(),
            Self::BackupDiffers => "backup_differs",
            Self::NoBackupWords => "no_backup_words",
            Self::OtherLedger => "other_ledger",
            Self::OlderBackup { .. } => "older_backup",
            Self::NotComparable => "not_comparable",
            Self::NoKeyForHeaders => "key_missing",
            Self::NothingToMend => "nothing_to_mend",
            Self::WordsDoNotMatch => "words_do_not_match",
            Self::WeakPassphrase { .. } => "weak_passphrase",
            Self::TextLength { .. } => "text_length",
            Self::UnknownFact { .. } => "unknown_fact",
            Self::TooManyOfThatName => "name_taken",
            Self::UnknownRegion { .. } => "unknown_region",
            Self::BadRequest { .. } => "bad_request",
            Self::UnknownPage => "unknown_page",
            Self::PageNotOpened => "page_not_opened",
            Self::Locked => "locked",
            Self::Export(_) => "export_failed",
        }
    }

    /// How it is shown.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::Rejected(_)
            | Self::FileExists { .. }
            | Self::NotADemo
            | Self::NotFollowedYet { .. }
            | Self::NotWrittenYet { .. }
            | Self::SyncedFolder { .. }
            | Self::MovedIntoSyncedFolder { .. }
            | Self::Checkpoint(_)
            | Self::OtherCheckpoint
            | Self::Backup(_)
            | Self::BackupDiffers
            | Self::NoBackupWords
            | Self::OtherLedger
            | Self::OlderBackup { .. }
            | Self::NotComparable
            | Self::NothingToMend
            | Self::LockMinutes { .. }
            | Self::WordsDoNotMatch
            | Self::UnknownPage
            | Self::Pack(_)
            | Self::PackNotShown
            | Self::LaterDates { .. }
            | Self::TooManyOfThatName
            | Self::PageNotOpened
            | Self::NothingToRemind
            | Self::SnoozeTooLate
            | Self::SnoozeOver
            | Self::ComputedDay
            | Self::NotComputed
            | Self::WeakPassphrase { .. }
            | Self::TextLength { .. } => ErrorKind::Rejected,
            Self::BadRequest { .. }
            | Self::UnknownRegion { .. }
            | Self::UnknownService { .. }
            | Self::UnknownPlan { .. }
            | Self::UnknownKind { .. }
            | Self::AmbiguousPlan { .. }
            | Self::NoSuchAccount { .. }
            | Self::AmbiguousAccount { .. }
            | Self::UnknownFact { .. }
            | Self::NoTimeOfDay { .. }
            | Self::UnknownSetting { .. }
            | Self::SettingValue { .. }
            | Self::LeadTimes { .. }
            | Self::NoSuchId { .. } => ErrorKind::Usage,
            Self::KeyStore(_)
            | Self::KeyLost { .. }
            | Self::NoKeyForHeaders
            | Self::KeysForHeaders(_)
            | Self::NoVault
            | Self::NoSecret { .. }
            | Self::PassphraseNeeded
            | Self::Locked => ErrorKind::Locked,
            Self::Unreadable(_) => ErrorKind::Newer,
            Self::File { .. }
            | Self::FileNotRead { .. }
            | Self::Setting { .. }
            | Self::Scheduler { .. }
            | Self::Login(_)
            | Self::Export(_) => ErrorKind::Failed,
            Self::Store(error) => match error.code() {
                "wrong_key" | "locked" | "keyring_odd" | "word_unknown" | "word_wrong"
                | "words_swapped" | "word_count" => ErrorKind::Locked,
                "busy" | "in_use" => ErrorKind::Busy,
                "vault_newer" => ErrorKind::Newer,
                "trace_of_vault" | "read_only" | "last_ways_in" | "header_full" => {
                    ErrorKind::Rejected
                }
                "folder_missing" | "ledger_linked" | "header_missing" | "header_damaged"
                | "ledger_missing" | "ledger_damaged" | "not_encrypted" | "entries_missing"
                | "chain_broken" | "damaged" => ErrorKind::Damaged,
                _ => ErrorKind::Failed,
            },
        }
    }
}
