//! The state of the vault, and how it is made and opened.

use serde::{Deserialize, Serialize};

use super::{Appearance, ErrorDto};

/// Whether there is a ledger, and whether it is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum VaultState {
    /// No trace of one.
    None,
    /// It is there, its key is not known.
    Locked,
    /// It is open.
    Open,
}

/// The system's key store.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct KeyStoreView {
    /// Whether it answers.
    pub available: bool,
    /// What it calls itself.
    pub name: String,
}

/// What every screen starts from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct AppStateView {
    /// The vault.
    pub vault: VaultState,
    /// Whether its entries are invented.
    pub demo: bool,
    /// Whether there is an own ledger beside a demo to go back to.
    pub can_leave_demo: bool,
    /// Whether a demo ledger can be opened beside the own one.
    pub demo_exists: bool,
    /// The day of a simulated clock.
    pub simulated: Option<String>,
    /// The ways by which it opens.
    #[cfg_attr(feature = "ts", ts(type = "Array<Slot>"))]
    pub slots: Vec<String>,
    /// The system's key store.
    pub keyring: KeyStoreView,
    /// Why it could not be opened by itself when the program started.
    pub why_locked: Option<ErrorDto>,
    /// The person's day.
    pub today: String,
    /// How the window looks; while nothing is open, as it did last, or as the system asks for.
    pub appearance: Appearance,
    /// The language in force: `en`, `de`, `fr`, `es`, or `qps` for trying out.
    pub language: String,
    /// Why nothing can be written, if so.
    #[cfg_attr(feature = "ts", ts(type = "ReadOnlyReason | null"))]
    pub read_only_reason: Option<String>,
}

/// A new ledger.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CreateVaultRequest {
    /// A passphrase, if the person wants one.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub passphrase: Option<String>,
    /// Whether it is for trying out.
    pub demo: bool,
}

/// The words, shown once.
#[derive(Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CreateVaultResponse {
    /// Twelve words.
    pub words: Vec<String>,
    /// Positions (1 to 12) of the two words that are asked back.
    pub ask_back: [u32; 2],
    /// Whether the key store holds the key now.
    pub key_stored: bool,
}

/// The two words that were asked back.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ConfirmWordsRequest {
    /// In the order in which they were asked.
    pub answers: [String; 2],
}

/// Exactly one of the three.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct UnlockRequest {
    /// The passphrase.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub passphrase: Option<String>,
    /// The twelve words.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub words: Option<String>,
    /// The key store of the system.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub keyring: Option<bool>,
}

/// What a lock is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum LockWorth {
    /// The key store opens the ledger again by itself: who sits at the open session gets in.
    Curtain,
    /// Only what somebody types opens it.
    Door,
}

/// What opens the ledger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct WaysView {
    /// The ways by which it opens.
    #[cfg_attr(feature = "ts", ts(type = "Array<Slot>"))]
    pub slots: Vec<String>,
    /// What the system's key store calls itself.
    pub key_store: String,
    /// Since when it holds the key, if that was written down.
    pub key_store_since: Option<String>,
    /// Whether the words were ever asked back.
    pub words_confirmed: bool,
    /// What a lock is worth.
    pub lock: LockWorth,
    /// How many characters a passphrase has at least.
    pub passphrase_least: u32,
}

/// New words, shown once.
#[derive(Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct NewWordsView {
    /// Twelve words.
    pub words: Vec<String>,
    /// Positions (1 to 12) of the two words that are asked back.
    pub ask_back: [u32; 2],
}

/// The two of the new words that were asked back.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct AdoptWordsRequest {
    /// In the order in which they were asked.
    pub answers: [String; 2],
}

/// A passphrase from now on.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SetPassphraseRequest {
    /// The passphrase.
    pub passphrase: String,
}

/// A way in that is taken away.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RemoveWayRequest {
    /// Which.
    #[cfg_attr(feature = "ts", ts(type = "Slot"))]
    pub slot: String,
}

/// A backup of the list.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TestBackupRequest {
    /// Where it is, as the list says.
    pub file: String,
}

/// How far the ledger has come, to be kept elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CheckpointView {
    /// The person's day.
    pub day: String,
    /// How many entries.
    pub entries: u32,
    /// The page.
    pub text: String,
    /// The same as a picture of a QR code; none if it is too long for one.
    pub qr_svg: Option<String>,
}

/// The ledger beside a checkpoint.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CheckpointComparedView {
    /// The day of the checkpoint.
    pub day: String,
    /// How many entries it counts.
    pub entries: u32,
    /// Whether everything it names is here as it was then.
    pub fits: bool,
    /// The last entries it names that are not here, or not as they were.
    pub differs: Vec<u32>,
}

/// One backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BackupView {
    /// Where it is.
    pub file: String,
    /// The instant when it was made.
    pub made_at: String,
    /// The person's day then.
    pub made_on: String,
    /// How many entries it holds.
    pub entries: u32,
    /// How large it is.
    pub bytes: u32,
    /// Whether its entries are invented.
    pub demo: bool,
}

/// A backup that was opened and holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BackupTestView {
    /// Which.
    pub backup: BackupView,
    /// How many entries were recorded since.
    pub behind: u32,
}

/// The backups beside the ledger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct BackupsView {
    /// The newest first.
    pub backups: Vec<BackupView>,
    /// The day on which the last one was made and opened again; none: no backup yet.
    pub last_tested_on: Option<String>,
    /// Where they are.
    pub folder: String,
}

/// Which slices changed, so that screens read them again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LedgerChanged {
    /// The slices.
    pub slices: Vec<String>,
}
