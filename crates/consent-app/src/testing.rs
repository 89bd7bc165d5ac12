//! Doubles of the ports, for tests: a clock that is set, ids that count, a key store and a notification
//! service in memory, a folder that goes away. The ledger between them is real: encrypted, on disk.
//!
//! Each double is a handle: a copy kept by the test sees and steers what the app was given.

mod zones;

pub use zones::{apia, berlin, honolulu, kiritimati, new_york};

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use consent_core::id::DeadlineId;
use consent_core::reminders::Point;
use consent_core::time::{CivilDate, LocalTime, Now, TableZone, Timestamp, Zone};

use crate::error::AppError;
use crate::ports::{
    Clock, FileAccess, IdSource, KeyStore, KeyStoreError, LoginItem, LoginItemRefused, Notice,
    Notifier, NotifierAbsent,
};
use crate::settings::SystemLanguage;
use crate::vault::{ConsentApp, Ports};

fn held<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A clock that stands where it was set, in the zone it was given.
#[derive(Debug, Clone)]
pub struct FixedClock(Arc<Mutex<(Timestamp, TableZone)>>);

impl FixedClock {
    /// A clock in a zone, at the beginning of time until it is set.
    #[must_use]
    pub fn in_zone(zone: TableZone) -> Self {
        Self(Arc::new(Mutex::new((Timestamp::UNIX_EPOCH, zone))))
    }

    /// Sets it to what the wall shows: a day, and minutes since midnight.
    pub fn set(&self, date: CivilDate, minute: u16) {
        let mut clock = held(&self.0);
        if let Some(reading) = clock.1.instant_of(LocalTime { date, minute }) {
            clock.0 = reading.at;
        }
    }

    /// Sets it to an instant.
    pub fn set_to(&self, at: Timestamp) {
        held(&self.0).0 = at;
    }

    /// Takes the computer to another zone; the instant stays.
    pub fn travel(&self, zone: TableZone) {
        held(&self.0).1 = zone;
    }
}

impl Clock for FixedClock {
    fn now(&self) -> Now {
        let clock = held(&self.0);
        Now {
            at: clock.0,
            offset: clock.1.offset_at(clock.0),
            zone: clock.1.name.clone(),
        }
    }

    fn zone(&self) -> Box<dyn Zone> {
        Box::new(held(&self.0).1.clone())
    }
}

/// Ids and salts that count upwards.
#[derive(Debug, Clone, Default)]
pub struct SequentialIds(Arc<Mutex<u64>>);

impl SequentialIds {
    fn next(&self) -> [u8; 8] {
        let mut last = held(&self.0);
        *last = last.wrapping_add(1);
        last.to_be_bytes()
    }
}

impl IdSource for SequentialIds {
    fn next_id(&mut self) -> [u8; 16] {
        // The marks of version 7, so that it is an id as any other.
        let mut id = [0, 0, 0, 0, 0, 0, 0x70, 0, 0x80, 0, 0, 0, 0, 0, 0, 0];
        for (to, from) in id
            .iter_mut()
            .rev()
            .zip(self.next().into_iter().rev().take(6))
        {
            *to = from;
        }
        // The beginning tells ids apart too, since people name them by their beginning.
        for (to, from) in id.iter_mut().take(6).zip(self.next().into_iter().skip(2)) {
            *to = from;
        }
        id
    }

    fn salt(&mut self) -> [u8; 32] {
        let mut salt = [0; 32];
        for (to, from) in salt.iter_mut().zip(self.next()) {
            *to = from;
        }
        salt
    }
}

#[derive(Debug, Default)]
struct Keys {
    entries: BTreeMap<String, String>,
    fails: Option<KeyStoreError>,
    reads: u32,
}

/// A key store in memory that can be told to fail.
#[derive(Debug, Clone, Default)]
pub struct MemoryKeyStore(Arc<Mutex<Keys>>);

impl MemoryKeyStore {
    /// From now on every question is answered so; `None`: it works.
    pub fn answer_with(&self, error: Option<KeyStoreError>) {
        held(&self.0).fails = error;
    }

    /// What it holds.
    #[must_use]
    pub fn entries(&self) -> BTreeMap<String, String> {
        held(&self.0).entries.clone()
    }

    /// Forgets everything, as a new computer would.
    pub fn forget(&self) {
        held(&self.0).entries.clear();
    }

    /// How often it was asked: each may be a prompt on somebody's screen.
    #[must_use]
    pub fn times_asked(&self) -> u32 {
        held(&self.0).reads
    }
}

impl KeyStore for MemoryKeyStore {
    fn name(&self) -> &'static str {
        "a key store in memory"
    }

    fn read(&self, user: &str) -> Result<String, KeyStoreError> {
        let mut keys = held(&self.0);
        keys.reads = keys.reads.saturating_add(1);
        match keys.fails {
            Some(error) => Err(error),
            None => keys
                .entries
                .get(user)
                .cloned()
                .ok_or(KeyStoreError::NoEntry),
        }
    }

    fn write(&self, user: &str, value: &str) -> Result<(), KeyStoreError> {
        let mut keys = held(&self.0);
        if let Some(error) = keys.fails {
            return Err(error);
        }
        keys.entries.insert(user.to_owned(), value.to_owned());
        Ok(())
    }

    fn delete(&self, user: &str) -> Result<(), KeyStoreError> {
        let mut keys = held(&self.0);
        keys.entries.remove(user);
        keys.fails.map_or(Ok(()), Err)
    }

    fn probe(&self) -> Result<(), KeyStoreError> {
        held(&self.0).fails.map_or(Ok(()), Err)
    }
}

#[derive(Debug, Default)]
struct Desk {
    notices: Vec<Notice>,
    absent: bool,
    crashes: Option<Cut>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cut {
    BeforeShown,
    AfterShown,
}

/// A notification service that keeps what it was handed, or is not there.
#[derive(Debug, Clone, Default)]
pub struct RecordingNotifier(Arc<Mutex<Desk>>);

impl RecordingNotifier {
    /// From now on nobody takes notices.
    pub fn leave(&self) {
        held(&self.0).absent = true;
    }

    /// It is there again.
    pub fn come_back(&self) {
        held(&self.0).absent = false;
    }

    /// The program ends in the middle of the next handing over.
    pub fn crash_next(&self) {
        held(&self.0).crashes = Some(Cut::BeforeShown);
    }

    /// The program ends when the next notice was shown, before it can note that.
    pub fn crash_after_next(&self) {
        held(&self.0).crashes = Some(Cut::AfterShown);
    }

    /// The program does not end after all.
    pub fn go_on(&self) {
        held(&self.0).crashes = None;
    }

    /// Everything it was handed, in order.
    #[must_use]
    pub fn notices(&self) -> Vec<Notice> {
        held(&self.0).notices.clone()
    }
}

impl Notifier for RecordingNotifier {
    fn hand(&self, notice: &Notice) -> Result<(), NotifierAbsent> {
        let mut desk = held(&self.0);
        if desk.absent {
            return Err(NotifierAbsent);
        }
        let cut = desk.crashes.take();
        if cut != Some(Cut::BeforeShown) {
            desk.notices.push(notice.clone());
        }
        drop(desk);
        if cut.is_some() {
            std::panic::resume_unwind(Box::new("the program ends here"));
        }
        Ok(())
    }

    fn service(&self) -> Option<String> {
        let there = !held(&self.0).absent;
        there.then(|| "a service in memory".to_owned())
    }
}

/// What starts at login, kept in memory; or a system that does not let anybody change it.
#[derive(Debug, Clone, Default)]
pub struct MemoryLoginItem(Arc<Mutex<Login>>);

#[derive(Debug, Default)]
struct Login {
    on: bool,
    refuses: bool,
}

impl MemoryLoginItem {
    /// From now on the system refuses.
    pub fn refuse(&self) {
        held(&self.0).refuses = true;
    }

    fn change(&self, change: impl FnOnce(&mut Login)) -> Result<(), LoginItemRefused> {
        let mut login = held(&self.0);
        if login.refuses {
            return Err(LoginItemRefused);
        }
        change(&mut login);
        Ok(())
    }
}

impl LoginItem for MemoryLoginItem {
    fn is_on(&self) -> Option<bool> {
        let login = held(&self.0);
        (!login.refuses).then_some(login.on)
    }

    fn turn_on(&self) -> Result<(), LoginItemRefused> {
        self.change(|login| login.on = true)
    }

    fn turn_off(&self) -> Result<(), LoginItemRefused> {
        self.change(|login| login.on = false)
    }
}

/// Files written plainly; the careful way is the platform's, and is tested there.
#[derive(Debug, Clone, Copy, Default)]
pub struct PlainFiles;

impl FileAccess for PlainFiles {
    fn read_at_most(&self, path: &Path, most_bytes: u64) -> std::io::Result<Vec<u8>> {
        let mut bytes = vec![];
        std::io::Read::read_to_end(
            &mut std::io::Read::take(std::fs::File::open(path)?, most_bytes),
            &mut bytes,
        )?;
        Ok(bytes)
    }

    fn write_whole(&self, path: &Path, bytes: &[u8]) -> std::io::Result<()> {
        std::fs::write(path, bytes)
    }

    fn synchronised_by(&self, _folder: &Path) -> Option<&'static str> {
        None
    }
}

/// A folder for one vault, removed when it is dropped.
#[derive(Debug)]
pub struct TempVault(PathBuf);

impl TempVault {
    /// A folder of its own below the system's place for such; the vault in it is not made yet.
    pub fn new() -> std::io::Result<Self> {
        let base = std::env::temp_dir();
        for number in 0_u32..100_000 {
            let folder = base.join(format!("consent-vault-{}-{number}", std::process::id()));
            match std::fs::create_dir(&folder) {
                Ok(()) => return Ok(Self(folder)),
                Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        }
        Err(std::io::ErrorKind::AlreadyExists.into())
    }

    /// Where the vault is, or is to be made.
    #[must_use]
    pub fn vault(&self) -> PathBuf {
        self.0.join("vault")
    }
}

impl Drop for TempVault {
    fn drop(&mut self) {
        // What cannot be removed is the system's to tidy up.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// One computer of a test: every port, steered by the handles.
#[derive(Debug, Clone)]
pub struct Doubles {
    /// Its clock.
    pub clock: FixedClock,
    /// Its ids.
    pub ids: SequentialIds,
    /// Its key store.
    pub keys: MemoryKeyStore,
    /// Its notification service.
    pub notifier: RecordingNotifier,
    /// What starts at login.
    pub login: MemoryLoginItem,
}

impl Doubles {
    /// A computer in Berlin.
    #[must_use]
    pub fn in_berlin() -> Self {
        Self {
            clock: FixedClock::in_zone(berlin()),
            ids: SequentialIds::default(),
            keys: MemoryKeyStore::default(),
            notifier: RecordingNotifier::default(),
            login: MemoryLoginItem::default(),
        }
    }

    /// The ports, as an app is given them.
    #[must_use]
    pub fn ports(&self) -> Ports {
        Ports {
            clock: Box::new(self.clock.clone()),
            ids: Box::new(self.ids.clone()),
            keys: Box::new(self.keys.clone()),
            files: Box::new(PlainFiles),
            notifier: Box::new(self.notifier.clone()),
            login: Box::new(self.login.clone()),
            language: SystemLanguage::of_tag(None),
        }
    }
}

impl ConsentApp {
    /// The reminders that were handed over: revision and point, in their own spelling.
    pub fn delivered(&self) -> Result<Vec<(u32, String)>, AppError> {
        let all = self.delivered_points()?;
        Ok(all
            .into_iter()
            .map(|(_, revision, point)| (revision, point.to_string()))
            .collect())
    }

    /// The reminders that were handed over: day, revision and point.
    pub fn handed_over(&self) -> Result<BTreeSet<(DeadlineId, u32, Point)>, AppError> {
        self.delivered_points()
    }

    /// Forgets what was handed over: a fault that the laws of reminders must notice.
    pub fn forget_deliveries(&mut self) -> Result<(), AppError> {
        Ok(self.vault.forget_deliveries()?)
    }
}
