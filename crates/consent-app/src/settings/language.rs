//! The language of the program: the person's choice in the ledger, else that of the system.

use std::sync::Arc;

use consent_store::OpenVault;

use super::changed;
use crate::change::ChangeSet;
use crate::dto::LanguageRequest;
use crate::error::AppError;
use crate::vault::ConsentApp;
use crate::words::{Language, LanguageChoice, Words};

const LANGUAGE: &str = "language";

/// Which language there is before a ledger says otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SystemLanguage {
    /// The system's: the setting of a ledger comes before it.
    Told(Language),
    /// The one that was asked for this time, whatever a ledger says.
    Asked(LanguageChoice),
}

impl SystemLanguage {
    /// By the tag of the system's locale, such as `de-AT`; English where there are no words for it.
    #[must_use]
    pub fn of_tag(tag: Option<&str>) -> Self {
        Self::Told(tag.and_then(Language::of_tag).unwrap_or_default())
    }

    /// The words while no ledger is open.
    #[must_use]
    pub fn words(self) -> Arc<Words> {
        self.chosen(LanguageChoice::System)
    }

    fn chosen(self, choice: LanguageChoice) -> Arc<Words> {
        match self {
            Self::Told(system) => Words::chosen(choice, system),
            Self::Asked(asked) => Words::chosen(asked, Language::English),
        }
    }
}

fn choice_in(vault: &OpenVault) -> LanguageChoice {
    // A setting that cannot be read is as if it was never told: the system's language counts.
    let json = vault.find_setting(LANGUAGE).ok().flatten();
    json.and_then(|json| serde_json::from_str(&json).ok())
        .unwrap_or_default()
}

/// The words that a ledger's setting and the system lead to.
pub(crate) fn language_of(vault: &OpenVault, system: SystemLanguage) -> Arc<Words> {
    system.chosen(choice_in(vault))
}

impl ConsentApp {
    /// What the person set about the language.
    pub(crate) fn language_choice(&self) -> LanguageChoice {
        choice_in(&self.vault)
    }

    /// Sets the language; from now on everything is said in it.
    pub(crate) fn set_language(&mut self, choice: LanguageChoice) -> Result<(), AppError> {
        self.remember(LANGUAGE, &choice)?;
        self.words = language_of(&self.vault, self.ports.language);
        // Days carry words.
        *self.dates.borrow_mut() = None;
        self.calendar_seen = None;
        self.keep_fresh();
        Ok(())
    }

    /// The window sets the language.
    pub fn choose_language(&mut self, told: LanguageRequest) -> Result<((), ChangeSet), AppError> {
        self.set_language(told.language)?;
        Ok(((), changed()))
    }
}
