//! The grammar of backups.

use std::path::PathBuf;

use clap::{Args, Subcommand};

#[derive(Debug, Subcommand)]
pub(crate) enum Backup {
    /// Make a backup beside the ledger, or in a file of your own, and open it again.
    Make(Make),
    /// The backups beside the ledger.
    List,
    /// Open a backup of this ledger as far as it goes, and say how far it is behind.
    Test(Wanted),
    /// Put a backup in the place of the ledger; what is there is moved aside.
    Restore {
        #[command(flatten)]
        wanted: Wanted,
        /// Also if the ledger here has more entries.
        #[arg(long)]
        older: bool,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Make {
    /// Where to; without it, beside the ledger.
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    /// Your passphrase opens it instead of the words; it is asked for.
    #[arg(long, requires = "out")]
    pub(crate) with_passphrase: bool,
    /// Replace the file if it is there.
    #[arg(long, requires = "out")]
    pub(crate) force: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Wanted {
    /// Which file.
    pub(crate) file: PathBuf,
    /// It opens with the passphrase, not with the words.
    #[arg(long)]
    pub(crate) with_passphrase: bool,
}
