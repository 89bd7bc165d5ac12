//! The ways in: what opens the ledger, and changing it. New words are shown and asked back before they
//! count; a key store counts once it gave back what it was given.

use zeroize::Zeroizing;

use consent_store::{KdfCost, NewKeys, NewWords, RotationPlan, SecretText, SlotKind, same_key};

use super::{AskedBack, ConsentApp, PASSPHRASE_LEAST, backup_to, keyring_user};
use crate::change::ChangeSet;
use crate::dto::{CheckWordsRequest, LockWorth, RemoveWayRequest, SetPassphraseRequest, WaysView};
use crate::error::AppError;
use crate::ports::{KeyStore, KeyStoreError};

/// Between two copies of the ledger's end in the key store.
const COPY_MILLIS: i64 = 10 * 60_000;

/// Words that are shown and do not count yet.
pub struct ProposedWords {
    new: NewWords,
    asked: AskedBack,
}

/// New keys of the whole ledger that do not count yet.
pub struct ProposedKeys {
    new: NewKeys,
    asked: AskedBack,
}

/// A ledger whose every key was changed.
pub struct ChangedKeys {
    /// The open app.
    pub app: ConsentApp,
    /// Whether the key store took its new key. If it did not, what it held before opens the ledger still,
    /// where that was known.
    pub key_stored: Result<(), KeyStoreError>,
}

impl ProposedWords {
    /// To be shown once.
    #[must_use]
    pub fn words(&self) -> &str {
        self.new.words()
    }
}

impl ProposedKeys {
    /// To be shown once.
    #[must_use]
    pub fn words(&self) -> &str {
        self.new.words()
    }

    /// Whether the two that were asked back are right: whoever asks again has not lost the open ledger.
    #[must_use]
    pub fn fits(&self, answers: &[String; 2]) -> bool {
        self.asked.fits(answers)
    }
}

/// A passphrase that is long enough.
pub(super) fn strong_enough(passphrase: &SecretText, demo: bool) -> Result<(), AppError> {
    let least = usize::try_from(PASSPHRASE_LEAST).unwrap_or_default();
    if demo || passphrase.characters() >= least {
        Ok(())
    } else {
        Err(AppError::WeakPassphrase {
            least: PASSPHRASE_LEAST,
        })
    }
}

impl ConsentApp {
    fn kdf_cost(&self) -> KdfCost {
        // A demo is no safe: its passphrase is cheap to try, so that nobody waits for it.
        if self.is_demo() {
            KdfCost::Floor
        } else {
            KdfCost::Full
        }
    }

    /// What opens the ledger, and what a lock is worth because of it.
    pub fn ways(&self) -> Result<WaysView, AppError> {
        let kinds = self.slots();
        let has = |kind| kinds.contains(&kind);
        Ok(WaysView {
            slots: kinds.iter().map(|slot| slot.code().to_owned()).collect(),
            key_store: self.ports.keys.name().to_owned(),
            key_store_since: self.vault.key_store_seen().map(|(_, at)| at.to_string()),
            words_confirmed: self.words_confirmed()?,
            lock: if has(SlotKind::Keyring) {
                LockWorth::Curtain
            } else {
                LockWorth::Door
            },
            passphrase_least: PASSPHRASE_LEAST,
        })
    }

    /// Makes new words to be shown; the old ones stay until these are adopted.
    pub fn propose_words(&self) -> Result<ProposedWords, AppError> {
        let new = self.vault.new_words(self.now().at)?;
        let asked = AskedBack::new(&Zeroizing::new(new.words().to_owned()));
        Ok(ProposedWords { new, asked })
    }

    /// The new words count from now on, if the two that were asked back are right.
    pub fn adopt_words(
        &mut self,
        proposed: &ProposedWords,
        answers: &[String; 2],
    ) -> Result<(), AppError> {
        if !proposed.asked.fits(answers) {
            return Err(AppError::WordsDoNotMatch);
        }
        let to = backup_to(proposed.new.entropy());
        self.vault.adopt_words(&proposed.new, to)?;
        self.note_words_confirmed()
    }

    /// A passphrase opens the ledger from now on; one that did before no longer does.
    pub fn set_passphrase(&mut self, text: &SecretText) -> Result<(), AppError> {
        strong_enough(text, self.is_demo())?;
        let (cost, at) = (self.kdf_cost(), self.now().at);
        Ok(self.vault.set_passphrase(text, cost, at)?)
    }

    /// A way in opens the ledger no longer; refused where fewer than two would be left.
    pub fn remove_way(&mut self, kind: SlotKind) -> Result<(), AppError> {
        self.vault.remove_ways(kind)?;
        if kind == SlotKind::Keyring {
            let user = keyring_user(self.vault.vault_id());
            // What it still holds opens nothing any more, so it may stay where it cannot be removed.
            let _ = self.ports.keys.delete(&user);
        }
        Ok(())
    }

    /// Gives the key store a key anew: where its entry was lost or is another's, or on a new computer.
    pub fn renew_key_store(&mut self) -> Result<(), AppError> {
        self.ports.keys.probe()?;
        let at = self.now().at;
        let line = self.vault.renew_keyring(at)?;
        let user = keyring_user(self.vault.vault_id());
        if let Err(error) = self.ports.keys.write(&user, line.expose()) {
            self.vault.key_store_refused()?;
            return Err(error.into());
        }
        let name = self.ports.keys.name();
        self.vault.key_store_has_it(name, at)?;
        self.note_copied();
        Ok(())
    }

    /// Makes a new key for everything: all secrets and the database under it.
    pub fn propose_keys(&self, passphrase: Option<SecretText>) -> Result<ProposedKeys, AppError> {
        if let Some(text) = &passphrase {
            strong_enough(text, self.is_demo())?;
        } else if self.slots().contains(&SlotKind::Passphrase) {
            return Err(AppError::PassphraseNeeded);
        }
        let plan = RotationPlan {
            at: self.now().at,
            passphrase,
            kdf_cost: self.kdf_cost(),
            with_keyring: self.slots().contains(&SlotKind::Keyring),
        };
        let new = self.vault.new_keys(&plan)?;
        let asked = AskedBack::new(&Zeroizing::new(new.words().to_owned()));
        Ok(ProposedKeys { new, asked })
    }

    /// Writes the ledger under the new key. Whatever happens on the way, the secrets of before open it
    /// until the new ones do. On a failure the ledger is shut; open it again. A key store that does not
    /// take its new key is no failure: the words have changed, and the person must hear that they have.
    pub fn adopt_keys(
        mut self,
        proposed: ProposedKeys,
        answers: &[String; 2],
    ) -> Result<ChangedKeys, AppError> {
        if !proposed.asked.fits(answers) {
            return Err(AppError::WordsDoNotMatch);
        }
        if !self.is_demo() {
            self.make_backup()?;
        }
        let to = backup_to(proposed.new.entropy());
        let user = keyring_user(self.vault.vault_id());
        self.vault = self.vault.rotate(proposed.new, to)?;
        let mut key_stored = Ok(());
        if let Some(line) = self.vault.renewed_line()? {
            key_stored = self.ports.keys.write(&user, line.expose());
            if key_stored.is_ok() {
                let (name, at) = (self.ports.keys.name(), self.ports.clock.now().at);
                self.vault.key_store_has_it(name, at)?;
            } else {
                self.vault.key_store_refused()?;
            }
        }
        self.note_words_confirmed()?;
        Ok(ChangedKeys {
            app: self,
            key_stored,
        })
    }

    /// Copies the ledger's end to the key store, so that a folder put back to an earlier state is noticed.
    /// It asks for nothing: without the key store's own key, or where it does not answer, it is left.
    pub fn leave_head_copy(&mut self) -> Result<(), KeyStoreError> {
        let Some(line) = self.line_to_copy() else {
            return Ok(());
        };
        let user = keyring_user(self.vault.vault_id());
        self.ports.keys.write(&user, line.expose())?;
        self.note_copied();
        Ok(())
    }

    /// Shuts the ledger: its keys are wiped with it. What is left is the copy of its end that the key store
    /// has not seen yet; the key store may wait for the person, so it comes after.
    #[must_use]
    pub fn close(self) -> Option<HeadCopy> {
        Some(HeadCopy {
            line: self.line_to_copy()?,
            user: keyring_user(self.vault.vault_id()),
            keys: self.ports.keys,
        })
    }

    /// The line with the ledger's end, if the key store's own key is known and has not seen that end yet.
    fn line_to_copy(&self) -> Option<SecretText> {
        let is_new = self.copied_entries != Some(self.vault.count());
        self.vault.keyring_value().ok()?.filter(|_| is_new)
    }

    /// The same, if the last copy is older than ten minutes.
    pub(crate) fn leave_head_copy_now_and_then(&mut self) {
        let now = self.now().at.unix_millis();
        let is_recent = self
            .copied_at
            .is_some_and(|at| now.abs_diff(at.unix_millis()) < COPY_MILLIS.unsigned_abs());
        if !is_recent && self.leave_head_copy().is_err() {
            // Not asked again at once: it may be a prompt on somebody's screen.
            self.copied_at = Some(self.now().at);
        }
    }

    fn note_copied(&mut self) {
        self.copied_at = Some(self.now().at);
        self.copied_entries = Some(self.vault.count());
    }
}

/// The ledger's end on its way to the key store, after the ledger was shut.
pub struct HeadCopy {
    keys: Box<dyn KeyStore>,
    user: String,
    line: SecretText,
}

impl HeadCopy {
    /// Hands it over, unless the key store has had another key since: that one must stay. Best effort: it
    /// is what noticing an older folder needs, and an open ledger leaves one now and then.
    pub fn leave(self) {
        let has = self.keys.read(&self.user).ok();
        let is_of_this_key = has.is_some_and(|has| same_key(&SecretText::new(has), &self.line));
        if is_of_this_key {
            let _ = self.keys.write(&self.user, self.line.expose());
        }
    }
}

/// Only what is set changed.
pub(super) fn changed() -> ChangeSet {
    ChangeSet {
        slices: vec!["vault", "settings"],
        ..ChangeSet::default()
    }
}

impl ConsentApp {
    /// The window sets a passphrase.
    pub fn choose_passphrase(
        &mut self,
        told: SetPassphraseRequest,
    ) -> Result<((), ChangeSet), AppError> {
        self.set_passphrase(&SecretText::new(told.passphrase))?;
        Ok(((), changed()))
    }

    /// The window takes a way in away.
    pub fn choose_remove_way(
        &mut self,
        told: &RemoveWayRequest,
    ) -> Result<((), ChangeSet), AppError> {
        let kind = SlotKind::ALL
            .into_iter()
            .find(|kind| kind.code() == told.slot);
        let kind = kind.ok_or_else(|| AppError::BadRequest {
            reason: format!("{:?} is no way in", told.slot),
        })?;
        self.remove_way(kind)?;
        Ok(((), changed()))
    }

    /// The window adopts new words.
    pub fn choose_words(
        &mut self,
        proposed: &ProposedWords,
        answers: &[String; 2],
    ) -> Result<((), ChangeSet), AppError> {
        self.adopt_words(proposed, answers)?;
        Ok(((), changed()))
    }

    /// Whether these are the twelve words of now; where they are not, which place does not check.
    pub fn check_words(&mut self, told: CheckWordsRequest) -> Result<((), ChangeSet), AppError> {
        self.vault.check_words(&SecretText::new(told.words))?;
        self.note_words_confirmed()?;
        Ok(((), changed()))
    }

    /// The window gives the key store a key.
    pub fn choose_key_store(&mut self) -> Result<((), ChangeSet), AppError> {
        self.renew_key_store()?;
        Ok(((), changed()))
    }
}
