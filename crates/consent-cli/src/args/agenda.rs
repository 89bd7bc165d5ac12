//! The agenda, putting off, settings, and what reminds without a window.

use clap::{Args, Subcommand, ValueEnum};
use consent_app::SnoozeBy;

/// How far a reminder is put off.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Later {
    /// An hour.
    #[value(name = "1h")]
    Hour,
    /// Six this evening.
    Evening,
    /// Tomorrow at the time of reminders.
    #[value(name = "1d", alias = "tomorrow")]
    Tomorrow,
    /// In a week at the time of reminders.
    #[value(name = "1w", alias = "week")]
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
    /// The settled ones too.
    #[arg(long)]
    pub(crate) all: bool,
    /// You have seen what came up while the app was not running.
    #[arg(long)]
    pub(crate) seen: bool,
}

/// What reminds without a window.
#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
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
}

#[derive(Debug, Subcommand)]
pub(crate) enum Settings {
    /// Every setting, its value, and what it may be.
    List,
    /// Change one of them.
    Set {
        /// Its name, from the list.
        name: String,
        /// Its value.
        value: String,
    },
}
