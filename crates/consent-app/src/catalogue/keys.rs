//! Keys of publishers of packs that the person trusts: plain settings of the vault.

use consent_formats::pack::PackKey;
use serde::{Deserialize, Serialize};

use crate::error::AppError;
use crate::vault::ConsentApp;
use crate::words;

const SETTING: &str = "catalogue_keys";
/// Keys that are trusted without being given. There is none yet; `docs/formats/catalogue-pack.md` says
/// how one is added.
const BUILT_IN: &[&str] = &[];

/// A key, with the person's own word for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrustedKey {
    /// The line that it is written as.
    pub key: String,
    /// Its id, as minisign prints it.
    pub id: String,
    /// What the person calls it.
    pub name: Option<String>,
}

impl ConsentApp {
    /// The keys that the person trusts.
    pub fn trusted_keys(&self) -> Result<Vec<TrustedKey>, AppError> {
        let stored = self.vault.find_setting(SETTING)?;
        let unreadable = |reason: serde_json::Error| AppError::Setting {
            name: SETTING,
            reason: reason.to_string(),
        };
        stored.map_or_else(
            || Ok(vec![]),
            |json| serde_json::from_str(&json).map_err(unreadable),
        )
    }

    /// Trusts a key; one that is trusted already gets the new name.
    pub fn trust_key(&mut self, key: &str, name: Option<&str>) -> Result<TrustedKey, AppError> {
        let key = PackKey::parse(key)?;
        let name = name.map(|name| words::told("the name", name, words::NAME_MOST));
        let trusted = TrustedKey {
            key: key.text().to_owned(),
            id: key.id().to_owned(),
            name: name.transpose()?.map(str::to_owned),
        };
        let mut all = self.trusted_keys()?;
        all.retain(|known| known.key != trusted.key);
        all.push(trusted.clone());
        self.store_keys(&all)?;
        Ok(trusted)
    }

    /// Trusts a key no longer, named by its id, its name or itself. What was adopted stays.
    pub fn untrust_key(&mut self, which: &str) -> Result<TrustedKey, AppError> {
        let mut all = self.trusted_keys()?;
        let which = which.trim();
        let fits = |known: &TrustedKey| {
            known.key == which
                || known.id.eq_ignore_ascii_case(which)
                || known.name.as_deref() == Some(which)
        };
        let found: Vec<usize> = (0..all.len())
            .filter(|at| all.get(*at).is_some_and(fits))
            .collect();
        // A name or id can be given to several keys: then only the key itself says which is meant.
        let [at] = found.as_slice() else {
            return Err(AppError::NoSuchId {
                name: which.to_owned(),
                what: "trusted key",
            });
        };
        let gone = all.remove(*at);
        self.store_keys(&all)?;
        Ok(gone)
    }

    fn store_keys(&mut self, all: &[TrustedKey]) -> Result<(), AppError> {
        let json = serde_json::to_string(all).map_err(|reason| AppError::Setting {
            name: SETTING,
            reason: reason.to_string(),
        })?;
        Ok(self.vault.set_setting(SETTING, &json)?)
    }

    /// Every key that a pack may be signed with, and whether it was trusted before.
    pub(super) fn keys_to_try(&self, given: Option<&str>) -> Result<Vec<PackKey>, AppError> {
        let mut keys = vec![];
        for text in BUILT_IN {
            keys.push(PackKey::parse(text)?);
        }
        for known in self.trusted_keys()? {
            keys.push(PackKey::parse(&known.key)?);
        }
        if let Some(text) = given.filter(|text| !text.trim().is_empty()) {
            let key = PackKey::parse(text)?;
            if !keys.contains(&key) {
                keys.push(key);
            }
        }
        Ok(keys)
    }

    /// Whether a key was trusted before.
    pub(super) fn is_trusted(&self, key: &PackKey) -> Result<bool, AppError> {
        let built_in = BUILT_IN.contains(&key.text());
        Ok(built_in
            || self
                .trusted_keys()?
                .iter()
                .any(|known| known.key == key.text()))
    }
}
