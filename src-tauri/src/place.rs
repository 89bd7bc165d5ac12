//! Which ledger the window is about: the person's own, or one for trying out.

use std::path::PathBuf;

use anyhow::{Context as _, anyhow};
use consent_app::{AppError, Ports, SystemLanguage};
use consent_platform::{
    DemoClock, Presses, SystemNotifier, clock_of, default_vault_folder, demo_vault_folder,
    system_language, system_ports,
};

use crate::args::Arguments;

/// The folders and the clock.
#[derive(Debug, Clone)]
pub struct Place {
    /// The ledger that is opened by itself.
    pub own: PathBuf,
    /// Where a ledger for trying out is made.
    pub demo: PathBuf,
    /// The one in use.
    pub current: PathBuf,
    simulated: Option<DemoClock>,
    notifier: SystemNotifier,
}

impl Place {
    /// From what was asked for on start. A folder that was named is used for either kind.
    pub fn of(arguments: Arguments) -> anyhow::Result<Self> {
        let simulated = match arguments.now {
            None => None,
            Some(text) => Some(
                DemoClock::at(&text)
                    .ok_or_else(|| anyhow!("{text:?} is no time; write 2025-09-26"))?
                    .running(),
            ),
        };
        let (own, demo) = match arguments.vault {
            Some(folder) => (folder.clone(), folder),
            None => (
                default_vault_folder().context("this system names no home folder")?,
                demo_vault_folder().context("this system names no home folder")?,
            ),
        };
        Ok(Self {
            current: own.clone(),
            own,
            demo,
            simulated,
            notifier: SystemNotifier::default(),
        })
    }

    /// The same for a program that stays: its notices have buttons, and what is pressed is told.
    #[must_use]
    pub fn hearing(self, presses: Presses) -> Self {
        Self {
            notifier: SystemNotifier::resident(presses),
            ..self
        }
    }

    /// The operating system for a ledger of this kind.
    pub fn ports(&self, demo: bool) -> Result<Ports, AppError> {
        let clock = clock_of(self.simulated.clone(), demo)?;
        Ok(system_ports(clock, self.notifier.clone(), language()))
    }

    /// Whether the clock is a simulated one.
    #[must_use]
    pub fn is_simulated(&self) -> bool {
        self.simulated.is_some()
    }
}

/// The language of the system, for a ledger that says nothing else and before one is open.
pub(crate) fn language() -> SystemLanguage {
    SystemLanguage::of_tag(system_language().as_deref())
}
