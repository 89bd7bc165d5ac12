//! The agenda, putting off, settings, and what reminds without a window.

use clap::{Args, Subcommand, ValueEnum};
use consent_app::SnoozeBy;

/// How far a reminder is put off.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Later {
    /// An hour.
    #[value(name = "1h", alias = "hour")]
    Hour,
    /// Six this evening.
    Evening,
    /// Tomorrow at the time of reminders.
    #[value(name = "1d", alias = "tomorrow")]
    Tomorrow,
    /// In a week at the time of reminders.
    #[value(name = "1w", aliases = ["week", "7d"])]
    Week,
}

impl From<Later> for SnoozeBy {
    fn from(later: Later) -> Self {
        match later {
            Later::Hour => Self::Hour,
            Later::Evening => Self::Evening,
            Later::Tomorrow => Self::Tomorrow,
            Later::Week => Self::Week,
        }
    }
}

/// Which days of the agenda.
#[derive(Debug, Args)]
pub(crate) struct Agenda {
    /// Only those within so many days, such as 90d.
    #[arg(long, value_name = "DAYS", value_parser = super::days)]
    pub(crate) within: Option<i32>,
    /// Those of which nothing is to be done any more too.
    #[arg(long)]
    pub(crate) all: bool,
    /// Say that you saw what came up while away; that list is emptied.
    #[arg(long, conflicts_with_all = ["within", "all"])]
    pub(crate) seen: bool,
}

/// What reminds without a window.
#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "flags of the grammar, of which one is given"
)]
pub(crate) struct Remind {
    /// Look once, hand over what is due, and stop.
    #[arg(long)]
    pub(crate) once: bool,
    /// Let the system's scheduler look every five minutes.
    #[arg(long)]
    pub(crate) install: bool,
    /// Let it look no longer.
    #[arg(long)]
    pub(crate) uninstall: bool,
    /// Say whether it looks, where that is written, and which program it starts.
    #[arg(long)]
    pub(crate) status: bool,
}

/// What is set.
#[derive(Debug, Args)]
pub(crate) struct Settings {
    #[command(subcommand)]
    pub(crate) change: Option<ChangeSettings>,
}

/// What is done about it.
#[derive(Debug, Subcommand)]
pub(crate) enum ChangeSettings {
    /// Every setting, its value, and what it means.
    List,
    /// Change one of them.
    Set {
        /// Its name, from the list.
        name: String,
        /// What it should be.
        value: String,
        /// Replace a file that is there: for the calendar files.
        #[arg(long)]
        force: bool,
    },
}
