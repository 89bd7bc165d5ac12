//! The vault as a whole: which of its backups are kept, and when the next one is due.

mod backups;

pub use backups::{
    AutomaticBackup, BackupTest, DAYS_KEPT, KEPT_MOST, LastBackup, MONTHS_KEPT, NextBackup,
    WEEKS_KEPT, kept_backups, next_backup,
};
