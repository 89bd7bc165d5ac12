//! The vault: making one, opening one, and the one way by which entries are written.

mod appending;
mod backups;
mod checkpoints;
mod custody;
mod demo_clock;
mod fresh;
mod locking;
mod mending;
mod request;
mod restoring;
mod sealing;
mod synced;
mod ways_in;
mod words;

use appending::{begin, record, record_all};
pub use backups::Protection;
pub use custody::{ChangedKeys, HeadCopy, ProposedKeys, ProposedWords};
pub(crate) use fresh::Seen;
pub use locking::LockChoices;
pub(crate) use request::{Request, app_command, erasable, user};
pub use restoring::{OlderBackup, PreparedRestore, RestoreWith, Restored};
pub use ways_in::OpenWith;
pub use words::{ASKED_BACK, AskedBack};

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use consent_core::catalogue::Catalogue;
use consent_core::event::JoinReason;
use consent_core::fold::{AsOf, fold};
use consent_core::id::{AccountId, DeviceId, VaultId};
use consent_core::ledger::{Hash, LedgerEntry};
use consent_core::state::LedgerState;
use consent_core::time::{CivilDate, Now, Timestamp};
use consent_store::{
    CreatePlan, Entropy, KdfCost, LockedVault, OpenVault, Presence, SecretText, SlotKind,
    StoreError, Vault,
};

use zeroize::Zeroizing;

use crate::catalogue::{LookedAt, Shelf};
use crate::change::ChangeSet;
use crate::deadlines::KnownDate;
use crate::error::AppError;
use crate::ports::{Clock, FileAccess, IdSource, KeyStore, KeyStoreError, LoginItem, Notifier};
use crate::services::{Dropped, known_regions};
use crate::settings::{SystemLanguage, language_of};
use crate::words::Words;

/// The operating system, as far as use cases need it.
pub struct Ports {
    /// The wall clock.
    pub clock: Box<dyn Clock>,
    /// Ids and salts.
    pub ids: Box<dyn IdSource>,
    /// The key store.
    pub keys: Box<dyn KeyStore>,
    /// Files that leave the app.
    pub files: Box<dyn FileAccess>,
    /// The notification service.
    pub notifier: Box<dyn Notifier>,
    /// What starts when the person logs in.
    pub login: Box<dyn LoginItem>,
    /// The language of the system, or the one that was asked for; what the ledger's own setting says comes
    /// before the system's.
    pub language: SystemLanguage,
}

/// What a new ledger shall be.
pub struct CreateRequest {
    /// Where; the folder must not exist, or be empty.
    pub folder: PathBuf,
    /// A passphrase, if the person wants one; needed where no key store answers.
    pub passphrase: Option<SecretText>,
    /// Whether this is for trying out: a simulated clock, and DEMO on everything.
    pub demo: bool,
    /// Where the person lives, narrow to wide.
    pub regions: Vec<String>,
}

/// A ledger that was just made.
pub struct Created {
    /// The open app.
    pub app: ConsentApp,
    /// The 12 words, to be shown once.
    pub recovery_words: Zeroizing<String>,
    /// Whether the key store holds the key now.
    pub key_stored: Result<(), KeyStoreError>,
}

/// The use cases over one open ledger.
pub struct ConsentApp {
    pub(crate) ports: Ports,
    pub(crate) vault: OpenVault,
    pub(crate) catalogue: Arc<Catalogue>,
    /// The words of the language in force.
    pub(crate) words: Arc<Words>,
    /// Adopted packs, as far as they were read.
    pub(crate) shelf: RefCell<Shelf>,
    /// The pack that was looked at last, so that what is adopted is what was shown.
    pub(crate) looked_at: Option<LookedAt>,
    pub(crate) checked: Checked,
    /// Whether the notification service took what was last handed to it.
    pub(crate) notices_answer: bool,
    /// How often this process wrote: another program's writing shows in the file's own version.
    pub(crate) writes: u64,
    /// The days that were computed last, and from what.
    pub(crate) dates: RefCell<Option<(Seen, Arc<Vec<KnownDate>>)>>,
    /// For what the calendar file was last looked after.
    pub(crate) calendar_seen: Option<Seen>,
    /// Why the calendar file could not be kept fresh.
    pub(crate) calendar_trouble: Option<std::io::ErrorKind>,
    /// When the reminders were last looked at by this process.
    pub(crate) looked_at_reminders: Option<Timestamp>,
    /// When the ledger's end was last copied to the key store, and how many entries there were.
    copied_at: Option<Timestamp>,
    copied_entries: Option<u64>,
    folder: PathBuf,
    not_followed: Option<StoreError>,
}

/// Before everything was looked through since the ledger was opened.
pub(crate) const NOT_CHECKED: &str = "not-checked";

/// When the chain was last looked through, and what came out.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Checked {
    pub(crate) on: CivilDate,
    /// `intact`, `damaged` or `not-checked`.
    pub(crate) outcome: &'static str,
}

/// What can be said of a ledger without its key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VaultTrace {
    /// Whether its entries are invented.
    pub demo: bool,
    /// The ways by which it opens.
    pub slots: Vec<SlotKind>,
}

/// Characters that a passphrase has at least (the key design's rule; a demo is no safe).
const PASSPHRASE_LEAST: u32 = 10;

/// To whom backups are written that only the words open.
fn backup_to(entropy: &Entropy) -> Option<String> {
    consent_formats::backup::recipient_of_entropy(entropy).ok()
}

fn keyring_user(vault_id: VaultId) -> String {
    format!("vault:{vault_id}")
}

impl ConsentApp {
    /// Makes a ledger where there is no trace of one.
    pub fn create(mut ports: Ports, request: CreateRequest) -> Result<Created, AppError> {
        let now = ports.clock.now();
        let vault_id = VaultId::from_bytes(ports.ids.next_id());
        let device_id = DeviceId::from_bytes(ports.ids.next_id());
        if let Some(passphrase) = &request.passphrase {
            custody::strong_enough(passphrase, request.demo)?;
        }
        synced::refuse_new(&ports, &request.folder)?;
        let regions = known_regions(&request.regions)?;
        // A demo with a passphrase is for scripts: it leaves no entry in the person's key store.
        let probe = if request.demo && request.passphrase.is_some() {
            Err(KeyStoreError::Absent)
        } else {
            ports.keys.probe()
        };
        match probe {
            Err(KeyStoreError::Absent) if request.passphrase.is_none() => {
                return Err(AppError::PassphraseNeeded);
            }
            // It is there and does not open: that is said, with its own way out.
            Err(error) if request.passphrase.is_none() => return Err(error.into()),
            Ok(()) | Err(_) => {}
        }
        let mut prepared = Vault::prepare(
            &request.folder,
            CreatePlan {
                vault_id,
                device_id,
                demo: request.demo,
                created_at: now.at,
                passphrase: request.passphrase,
                key_store: probe.is_ok().then(|| ports.keys.name().to_owned()),
                // A demo is no safe: its passphrase is cheap to try, so that nobody waits for it.
                kdf_cost: if request.demo {
                    KdfCost::Floor
                } else {
                    KdfCost::Full
                },
                backup_to,
            },
        )?;
        let catalogue = Catalogue::built_in();
        let begun = begin(&mut ports, prepared.vault(), catalogue, regions);
        if let Err(error) = begun {
            prepared.abandon()?;
            return Err(error);
        }
        let words = Zeroizing::new(prepared.recovery_words().to_owned());
        let stored = match prepared.keyring_value() {
            Some(value) => ports.keys.write(&keyring_user(vault_id), value),
            None => probe,
        };
        if let (Err(error), Some(_)) = (stored, prepared.keyring_value()) {
            prepared.abandon()?;
            return Err(error.into());
        }
        let mut vault = prepared.commit()?;
        ports.clock = demo_clock::of_ledger(&mut vault, ports.clock)?;
        Ok(Created {
            app: Self::over(ports, vault, request.folder),
            recovery_words: words,
            key_stored: stored,
        })
    }

    /// Opens the ledger in a folder.
    pub fn open(ports: Ports, folder: &Path, with: OpenWith) -> Result<Self, AppError> {
        synced::refuse_moved(&ports, folder)?;
        let locked = locate(folder)?;
        let vault = with.open(&ports, &locked, |way| locked.unlock(way))?;
        // What joined and was cut off before it said so had taken a backup's place, if it did not go on.
        Self::opened(ports, vault, folder, JoinReason::Restored)
    }

    /// An open vault as the app: a device that joined has said so, and the catalogue is followed, as far as
    /// the ledger can be written.
    fn opened(
        mut ports: Ports,
        mut vault: OpenVault,
        folder: &Path,
        joined: JoinReason,
    ) -> Result<Self, AppError> {
        ports.clock = demo_clock::of_ledger(&mut vault, ports.clock)?;
        let mut app = Self::over(ports, vault, folder.to_owned());
        let said = app.say_that_it_joined(joined);
        match said
            .and_then(|()| app.adopt_built_in())
            .and_then(|()| app.follow_catalogue())
        {
            // What is recorded can be read all the same.
            Err(AppError::Store(error @ (StoreError::ReadOnly | StoreError::Full))) => {
                app.not_followed = Some(error);
            }
            followed => drop(followed?),
        }
        Ok(app)
    }

    /// A ledger that was just opened: only what is new in it was looked at on the way.
    fn over(ports: Ports, vault: OpenVault, folder: PathBuf) -> Self {
        let checked = Checked {
            on: ports.clock.now().today(),
            outcome: NOT_CHECKED,
        };
        let words = language_of(&vault, ports.language);
        let copied = vault.copied();
        Self {
            ports,
            vault,
            catalogue: Arc::new(Catalogue::built_in().clone()),
            words,
            shelf: RefCell::default(),
            looked_at: None,
            checked,
            notices_answer: true,
            writes: 0,
            dates: RefCell::default(),
            calendar_seen: None,
            calendar_trouble: None,
            looked_at_reminders: None,
            copied_at: None,
            copied_entries: copied,
            folder,
            not_followed: None,
        }
    }

    /// What stands in a folder, without its key: nothing, or a ledger that is locked.
    pub fn look_at(folder: &Path) -> Result<Option<VaultTrace>, AppError> {
        match locate(folder) {
            Ok(locked) => Ok(Some(VaultTrace {
                demo: locked.is_demo(),
                slots: locked.slot_kinds(),
            })),
            Err(AppError::NoVault) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Whether the system's key store answers; asks for an entry that no ledger has.
    pub fn key_store_answers(keys: &dyn KeyStore) -> Result<(), KeyStoreError> {
        match keys.read(&keyring_user(VaultId::from_bytes([0; 16]))) {
            Ok(_) | Err(KeyStoreError::NoEntry) => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// The ways by which this ledger opens.
    #[must_use]
    pub fn slots(&self) -> Vec<SlotKind> {
        self.vault.slot_kinds()
    }

    /// A number that changes when another program has written to the ledger.
    pub fn data_version(&self) -> Result<i64, AppError> {
        Ok(self.vault.data_version()?)
    }

    /// Why dates that the catalogue announces are not in this ledger yet; none: they are. A shell says
    /// it, since a date that was moved may be among them.
    #[must_use]
    pub fn not_followed(&self) -> Option<&StoreError> {
        self.not_followed.as_ref()
    }

    /// Whether the ledger in a folder was made for trying out.
    pub fn is_demo_at(folder: &Path) -> Result<bool, AppError> {
        Ok(locate(folder)?.is_demo())
    }

    /// The ways by which the ledger in a folder can be opened.
    pub fn slots_at(folder: &Path) -> Result<Vec<SlotKind>, AppError> {
        Ok(locate(folder)?.slot_kinds())
    }

    /// Whether this ledger was made for trying out.
    #[must_use]
    pub fn is_demo(&self) -> bool {
        self.vault.is_demo()
    }

    /// Where the ledger lies.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The words of the language in force.
    #[must_use]
    pub fn words(&self) -> &Words {
        &self.words
    }

    /// The same, to be kept beside the app.
    #[must_use]
    pub fn words_shared(&self) -> Arc<Words> {
        Arc::clone(&self.words)
    }

    /// The time now, as the clock says.
    #[must_use]
    pub fn now(&self) -> Now {
        self.ports.clock.now()
    }

    /// The person's day.
    #[must_use]
    pub fn today(&self) -> CivilDate {
        self.now().today()
    }

    pub(crate) fn entries(&self) -> Result<Vec<LedgerEntry>, AppError> {
        Ok(self.vault.entries()?)
    }

    pub(crate) fn state(&self, valid: Option<CivilDate>) -> Result<LedgerState, AppError> {
        if valid.is_none() {
            return Ok(self.vault.state()?);
        }
        Ok(fold(&self.entries()?, AsOf { valid, known: None })?)
    }

    /// Decides a command and appends what happened, in one transaction.
    pub(crate) fn ask(&mut self, request: Request) -> Result<ChangeSet, AppError> {
        self.writes = self.writes.wrapping_add(1);
        let changes = record(&mut self.ports, &mut self.vault, request)?;
        self.leave_head_copy_now_and_then();
        self.keep_fresh();
        Ok(changes)
    }

    /// Asks for several things about different accounts at once: all are written, or none.
    pub(crate) fn ask_all(&mut self, requests: Vec<Request>) -> Result<ChangeSet, AppError> {
        self.writes = self.writes.wrapping_add(1);
        let changes = record_all(&mut self.ports, &mut self.vault, requests)?;
        self.leave_head_copy_now_and_then();
        self.keep_fresh();
        Ok(changes)
    }

    /// The text of an erasable content, if it was not erased.
    pub(crate) fn text_of(&self, digest: Option<Hash>) -> Result<Option<String>, AppError> {
        let Some(digest) = digest else {
            return Ok(None);
        };
        let content = self.vault.content(digest)?;
        Ok(content.and_then(|c| String::from_utf8(c.bytes).ok()))
    }

    /// Looks at everything: chains, head, pages, and whether all can be read as events.
    pub fn verify(&mut self) -> Result<crate::dto::VerifyView, AppError> {
        let report = self.vault.verify()?;
        let view = crate::dto::VerifyView::of(&self.words, &report, self.today(), self.is_demo());
        self.checked = Checked {
            on: self.today(),
            outcome: if view.intact { "intact" } else { "damaged" },
        };
        Ok(view)
    }

    /// Another plan, account and the rest live in their own files; this finds an account that is
    /// followed, by words.
    pub fn find_account(&self, name: &str, label: Option<&str>) -> Result<AccountId, AppError> {
        self.account_by_words(name, label, self.today(), Dropped::Out)
    }

    /// Finds an account to read about, as of a day: one that was followed then, else one that ever was.
    pub fn find_account_ever(
        &self,
        name: &str,
        label: Option<&str>,
        as_of: Option<CivilDate>,
    ) -> Result<AccountId, AppError> {
        let on = as_of.unwrap_or_else(|| self.today());
        self.account_by_words(name, label, on, Dropped::In)
    }
}

pub(crate) fn locate(folder: &Path) -> Result<LockedVault, AppError> {
    match Vault::locate(folder) {
        Ok(Presence::Vault(locked)) => Ok(locked),
        Ok(Presence::None) => Err(AppError::NoVault),
        Err(error) => Err(StoreError::into(error)),
    }
}
