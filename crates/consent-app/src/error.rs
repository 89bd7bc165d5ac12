//! What a use case can answer instead of a result, with stable codes.

mod codes;
mod key_lost;

pub use key_lost::{HeldInstead, LastKept};

use consent_core::fold::UnreadableEntry;
use consent_core::rejection::Rejection;
use consent_core::time::CivilDate;
use consent_formats::backup::BackupError;
use consent_formats::checkpoint::CheckpointError;
use consent_formats::pack::PackError;
use consent_store::StoreError;

use crate::ports::{KeyStoreError, LoginItemRefused};
use crate::words;

/// How a shell shows an error, and which exit code the command line gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ErrorKind {
    /// The rules say no; the form can help.
    Rejected,
    /// The words of the command are off.
    Usage,
    /// The ledger is locked, or its key is missing.
    Locked,
    /// The record is damaged, or entries are missing.
    Damaged,
    /// Another program is writing.
    Busy,
    /// The ledger was written by a newer version.
    Newer,
    /// Something else broke.
    Failed,
}

/// An answer other than a result. Nothing is half-written.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// The domain says no.
    #[error(transparent)]
    Rejected(#[from] Rejection),
    /// The ledger file or its folder.
    #[error(transparent)]
    Store(StoreError),
    /// The key store.
    #[error(transparent)]
    KeyStore(#[from] KeyStoreError),
    /// The key store answers, and does not hold this ledger's key.
    #[error("{}", key_lost::sentence(*.held, .last.as_ref()))]
    KeyLost {
        /// What it holds instead.
        held: HeldInstead,
        /// Which key store had it, as the ledger's header says.
        last: Option<LastKept>,
    },
    /// An entry of a newer program, or a malformed one.
    #[error("{0}; this ledger opens for reading in the version that wrote it")]
    Unreadable(#[from] UnreadableEntry),
    /// A file that should leave the app could not be written.
    #[error("the file {path} could not be written: {reason}; choose another place")]
    File {
        /// The place.
        path: String,
        /// What the system says.
        reason: std::io::ErrorKind,
    },
    /// A file that the person brings could not be read.
    #[error(
        "the file {path} could not be read: {reason}; choose another file, or look at its permissions"
    )]
    FileNotRead {
        /// The place.
        path: String,
        /// What the system says.
        reason: std::io::ErrorKind,
    },
    /// A catalogue pack that does not hold.
    #[error("the pack is refused and nothing was changed: {0}")]
    Pack(#[from] PackError),
    /// A pack is adopted only as it was shown.
    #[error("this is not the pack that was shown last; look at it again first")]
    PackNotShown,
    /// Dates would move later, or go, and that was not accepted.
    #[error("nothing was changed: by this pack dates would be later or gone: {}; say --accept-later-dates if that is right", .dates.join("; "))]
    LaterDates {
        /// Each date in words.
        dates: Vec<String>,
    },
    /// A setting of the vault that cannot be read.
    #[error(
        "the setting {name} cannot be read: {reason}; set it anew in Settings or with `consent settings set`"
    )]
    Setting {
        /// Which.
        name: &'static str,
        /// What is wrong.
        reason: String,
    },
    /// The target file is there already.
    #[error("{path} is there already; choose another name, or say --force to replace it")]
    FileExists {
        /// The place.
        path: String,
    },
    /// No such service.
    #[error("no service is called {name:?}{}", near_names(.near))]
    UnknownService {
        /// What was asked for.
        name: String,
        /// Names that are near.
        near: Vec<String>,
    },
    /// The service has no such plan.
    #[error("{service} has no plan {plan:?}; its plans are: {}", .known.join(", "))]
    UnknownPlan {
        /// The service.
        service: String,
        /// What was asked for.
        plan: String,
        /// Its plans.
        known: Vec<String>,
    },
    /// More than one service of the provider has such a plan.
    #[error("several services of {provider} have a plan {plan:?}; write one of: {}", .named.join(", "))]
    AmbiguousPlan {
        /// The provider.
        provider: String,
        /// What was asked for.
        plan: String,
        /// How each is named.
        named: Vec<String>,
    },
    /// The service says nothing of such a kind of data.
    #[error("{service} says nothing of {kind:?}; its kinds are: {}", .known.join(", "))]
    UnknownKind {
        /// The service.
        service: String,
        /// What was asked for.
        kind: String,
        /// Its kinds.
        known: Vec<String>,
    },
    /// No account fits the words.
    #[error(
        "no followed account fits {name:?}; see `consent status`, or follow it with `consent add`"
    )]
    NoSuchAccount {
        /// What was asked for.
        name: String,
    },
    /// The account was not followed on the day asked about.
    #[error(
        "{service} was not followed yet on {}; you follow it since {}, so ask about a day from then on",
        words::english_day(*.on), words::english_day(*.since)
    )]
    NotFollowedYet {
        /// The service.
        service: String,
        /// The day asked about.
        on: CivilDate,
        /// The first day.
        since: CivilDate,
    },
    /// Nothing had been written down about the account by the day of knowledge.
    #[error(
        "nothing had been written down about {service} by {}; leave --known-on out for what is \
         known now",
        words::english_day(*.written)
    )]
    NotWrittenYet {
        /// The service.
        service: String,
        /// The day of knowledge.
        written: CivilDate,
    },
    /// A secret was asked for and none came.
    #[error("nothing came as the {what}; answer when asked, or give one line on standard input")]
    NoSecret {
        /// What was asked for.
        what: &'static str,
    },
    /// More than one account fits.
    #[error("{name:?} fits more than one account: {}; say which with --account", .labels.join(", "))]
    AmbiguousAccount {
        /// What was asked for.
        name: String,
        /// The accounts that fit.
        labels: Vec<String>,
    },
    /// More than one thing fits the beginning of an id.
    #[error("{name:?} does not name exactly one {what}; give more of its id")]
    NoSuchId {
        /// What was asked for.
        name: String,
        /// What kind of thing.
        what: &'static str,
    },
    /// There is no ledger in the folder.
    #[error("there is no ledger here yet; make one with `consent init`")]
    NoVault,
    /// A simulated clock outside a demo ledger.
    #[error("--now works only in a ledger made with `consent init --demo`")]
    NotADemo,
    /// Neither a key store nor a passphrase.
    #[error("no key store answers on this computer, so a passphrase is needed; give one")]
    PassphraseNeeded,
    /// A time after which the ledger shuts that is none.
    #[error("give 1 to {most} minutes, or none at all")]
    LockMinutes {
        /// The longest.
        most: u16,
    },
    /// A folder that is copied to other computers.
    #[error(
        "{by} copies that folder to other computers while the ledger is written, which damages it; choose another folder. Backups may lie there"
    )]
    SyncedFolder {
        /// Which program.
        by: &'static str,
    },
    /// The ledger lies in a folder that is copied to other computers.
    #[error(
        "this ledger lies in a folder that {by} copies to other computers while it is written, which damages it. Nothing was changed: move the whole folder to where nothing copies it, and open it there"
    )]
    MovedIntoSyncedFolder {
        /// Which program.
        by: &'static str,
    },
    /// A checkpoint that cannot be read.
    #[error("the checkpoint cannot be read: {0}")]
    Checkpoint(#[from] CheckpointError),
    /// A checkpoint of another ledger.
    #[error("that checkpoint is of another ledger; choose one of this ledger")]
    OtherCheckpoint,
    /// A backup that does not hold.
    #[error("the backup is refused and nothing was changed: {0}")]
    Backup(#[from] BackupError),
    /// A backup whose ledger is not what the backup says.
    #[error(
        "the backup is refused: the ledger in it is not what the backup says. Nothing was changed; use another backup"
    )]
    BackupDiffers,
    /// The ledger was made before its words could open backups.
    #[error("this ledger's words open no backups yet; make new ones with `consent key new-words`")]
    NoBackupWords,
    /// A backup of another ledger.
    #[error("another ledger is in that folder; restore into an empty folder. Nothing was changed")]
    OtherLedger,
    /// The ledger has more entries than the backup.
    #[error(
        "the ledger here has {there} entries, the backup {held}; say --older if you want the older one. Nothing was changed"
    )]
    OlderBackup {
        /// How many there are here.
        there: u64,
        /// How many the backup holds.
        held: u64,
    },
    /// How far the ledger had come cannot be compared with the backup.
    #[error(
        "how many entries the ledger here had cannot be told; say --older to put the backup in its place, and what is there is kept. Nothing was changed"
    )]
    NotComparable,
    /// The key store has nothing from which new headers could be written.
    #[error(
        "the key store holds no key of this ledger, so it cannot write new headers. Nothing was changed. Restore a backup; or put vault.json back from a copy of this folder, whose words or passphrase then open it"
    )]
    NoKeyForHeaders,
    /// The key store gave no key for new headers.
    #[error(
        "new headers need the key that the key store holds, and it gave none ({}). Nothing was changed. Open the key store, for instance by logging in again, and try again; or restore a backup",
        .0.code()
    )]
    KeysForHeaders(KeyStoreError),
    /// A way of mending where nothing is broken.
    #[error("nothing is to be mended here: open the ledger as it is")]
    NothingToMend,
    /// The words asked back are not those of this ledger.
    #[error("those are not the words asked for; look at their numbers again")]
    WordsDoNotMatch,
    /// A passphrase that is too short to keep anything closed.
    #[error("this passphrase is too short; use at least {least} characters")]
    WeakPassphrase {
        /// How many characters at least.
        least: u32,
    },
    /// A text of the person's that is empty, or longer than an export could carry.
    #[error("{what} has {found} characters; write 1 to {most}")]
    TextLength {
        /// Which text.
        what: &'static str,
        /// How many characters it has.
        found: u32,
        /// How many it may have.
        most: u32,
    },
    /// A fact that the service does not have.
    #[error("there is no fact {fact:?} about this service; see `consent fact list`")]
    UnknownFact {
        /// What was asked for.
        fact: String,
    },
    /// A thousand things of one name.
    #[error("so many have that name already; choose another one")]
    TooManyOfThatName,
    /// A region that the product does not know.
    #[error("no region has the code {code:?}; use a country code such as DE, PL or US")]
    UnknownRegion {
        /// What was given.
        code: String,
    },
    /// A request that cannot be read.
    #[error("the request could not be read: {reason}")]
    BadRequest {
        /// What is wrong with it.
        reason: String,
    },
    /// The scheduler could not be set up.
    #[error("{reason}")]
    Scheduler {
        /// What stands in the way, and what to do.
        reason: String,
    },
    /// No such setting.
    #[error("no setting is called {name:?}; they are: {}", .known.join(", "))]
    UnknownSetting {
        /// What was asked for.
        name: String,
        /// Those that there are.
        known: Vec<&'static str>,
    },
    /// A value that a setting cannot have.
    #[error("{name} cannot be {found:?}; write {possible}")]
    SettingValue {
        /// Which.
        name: &'static str,
        /// What was given.
        found: String,
        /// What is possible.
        possible: &'static str,
    },
    /// No time of day.
    #[error("{text:?} is no time of day; write it as 09:00")]
    NoTimeOfDay {
        /// What was given.
        text: String,
    },
    /// Lead times that are too many or too far.
    #[error("give at most {most} lead times, none of them more than {most_days} days before")]
    LeadTimes {
        /// The farthest.
        most_days: u16,
        /// How many.
        most: u32,
    },
    /// A day of which nothing is reminded any more.
    #[error("nothing is to be done about that date any more, so no reminder comes")]
    NothingToRemind,
    /// Put off so far that the day would be lost.
    #[error("that would be too late to act; put it off for an hour, or act today")]
    SnoozeTooLate,
    /// This evening has begun already.
    #[error("six in the evening is over for today; put it off for an hour, or until tomorrow")]
    SnoozeOver,
    /// Computed days are neither moved nor done.
    #[error(
        "that day follows from what is recorded, so it is neither moved nor done; record what you did \
         or saw, or set it aside with `consent deadline dismiss`"
    )]
    ComputedDay,
    /// The system did not let the app change what starts at login.
    #[error(transparent)]
    Login(#[from] LoginItemRefused),
    /// Only computed days are silenced.
    #[error("say that the date is not for you instead; that is recorded")]
    NotComputed,
    /// A page that the catalogue does not name.
    #[error("that page is not in the catalogue, so it is not opened; copy its address instead")]
    UnknownPage,
    /// The system opened no page.
    #[error("the system opened no page; copy its address instead")]
    PageNotOpened,
    /// Nothing is open.
    #[error("the ledger is locked; open it first")]
    Locked,
    /// The export could not be made.
    #[error(
        "the export could not be made: {0}. Nothing was changed; check the ledger with `consent verify`, and try again"
    )]
    Export(String),
}

impl From<StoreError> for AppError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Unreadable(entry) => Self::Unreadable(entry),
            error => Self::Store(error),
        }
    }
}

fn near_names(near: &[String]) -> String {
    if near.is_empty() {
        "; see `consent catalogue list`".to_owned()
    } else {
        format!("; did you mean {}?", near.join(" or "))
    }
}
