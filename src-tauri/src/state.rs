//! What the shell holds: at most one open ledger, behind one lock.

use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError, TryLockError};

use consent_app::dto::{Appearance, ErrorDto, ReceiptView};
use consent_app::{AppError, AskedBack, ChangeSet, ConsentApp, KeepRunning, Told};
use consent_core::time::Timestamp;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::custody::Proposed;
use crate::life::Life;
use crate::place::Place;

/// What a command answers.
pub type Answer<T> = Result<T, ErrorDto>;
type Listener = Box<dyn Fn(&[String]) + Send + Sync>;

/// Everything between the commands and the ledger.
pub struct Desktop {
    held: Mutex<Held>,
    /// The program's own life beside the ledger.
    pub(crate) life: Life,
    listener: Mutex<Option<Listener>>,
}

/// What is behind the lock.
pub(crate) struct Held {
    pub(crate) place: Place,
    pub(crate) app: Option<ConsentApp>,
    pub(crate) asked_back: Option<AskedBack>,
    /// Whether the ledger in use was looked at since the program started.
    pub(crate) looked_at: bool,
    /// Why the key store did not open the ledger; none before it was asked.
    pub(crate) tried: Option<Result<(), ErrorDto>>,
    /// What the person wants closing to mean, as far as this process was told.
    pub(crate) kept: Option<KeepRunning>,
    /// How the window looked when a ledger was last open in this process.
    pub(crate) looks: Appearance,
    /// When the page last asked for something.
    pub(crate) last_asked: Option<Timestamp>,
    /// When the ledger was shut because the person went away.
    pub(crate) locked_by_absence: Option<Timestamp>,
    /// What is shown or made ready and does not count yet.
    pub(crate) proposed: Option<Proposed>,
    /// The backup that the person chose last in the system's dialog.
    pub(crate) picked: Option<PathBuf>,
}

impl Held {
    /// The open ledger.
    pub(crate) fn open(&mut self) -> Result<&mut ConsentApp, AppError> {
        self.app.as_mut().ok_or(AppError::Locked)
    }
}

impl Desktop {
    /// Nothing is open yet.
    #[must_use]
    pub fn new(place: Place) -> Self {
        Self {
            held: Mutex::new(Held {
                place,
                app: None,
                asked_back: None,
                looked_at: false,
                tried: None,
                kept: None,
                looks: Appearance::default(),
                last_asked: None,
                locked_by_absence: None,
                proposed: None,
                picked: None,
            }),
            life: Life::default(),
            listener: Mutex::new(None),
        }
    }

    /// Who is told which slices changed.
    pub fn on_change(&self, listener: impl Fn(&[String]) + Send + Sync + 'static) {
        *self.listener.lock().unwrap_or_else(PoisonError::into_inner) = Some(Box::new(listener));
    }

    pub(crate) fn hold(&self) -> MutexGuard<'_, Held> {
        // A use case that panicked wrote whole entries or none; the next one may go on.
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The same, unless a use case is at work.
    pub(crate) fn try_hold(&self) -> Option<MutexGuard<'_, Held>> {
        match self.held.try_lock() {
            Ok(held) => Some(held),
            Err(TryLockError::Poisoned(held)) => Some(held.into_inner()),
            Err(TryLockError::WouldBlock) => None,
        }
    }

    /// Shuts the ledger; whether it was open. The page and the tray show it.
    pub(crate) fn shut(&self) -> bool {
        let was_open = {
            let mut held = self.hold();
            let was_open = held.app.is_some();
            held.shut();
            was_open
        };
        self.tell_slices(&["vault".to_owned()]);
        was_open
    }

    pub(crate) fn tell(&self, changes: &ChangeSet) {
        let slices: Vec<String> = changes.slices.iter().map(ToString::to_string).collect();
        self.tell_slices(&slices);
    }

    pub(crate) fn tell_slices(&self, slices: &[String]) {
        let listener = self.listener.lock().unwrap_or_else(PoisonError::into_inner);
        if let (Some(listener), false) = (listener.as_ref(), slices.is_empty()) {
            listener(slices);
        }
        self.life.wake();
    }

    /// One question to the open ledger.
    pub(crate) fn read<T>(
        &self,
        ask: impl FnOnce(&mut ConsentApp) -> Result<T, AppError>,
    ) -> Answer<T> {
        let mut held = self.hold();
        let answer = held.open().and_then(|app| {
            let now = app.now().at;
            ask(app).map(|answer| (answer, now))
        });
        let (answer, now) = answer.map_err(|error| ErrorDto::from(&error))?;
        held.last_asked = Some(now);
        Ok(answer)
    }

    /// One question with a request.
    pub(crate) fn read_with<Q: DeserializeOwned, T>(
        &self,
        request: Option<Value>,
        ask: impl FnOnce(&mut ConsentApp, Q) -> Result<T, AppError>,
    ) -> Answer<T> {
        let request = parse(request)?;
        self.read(|app| ask(app, request))
    }

    /// One change of what is set beside the ledger: the page is told what to read again.
    pub(crate) fn set<T>(
        &self,
        change: impl FnOnce(&mut ConsentApp) -> Result<(T, ChangeSet), AppError>,
    ) -> Answer<T> {
        let (answer, changes) = self.read(change)?;
        self.tell(&changes);
        Ok(answer)
    }

    /// The same with a request.
    pub(crate) fn set_with<Q: DeserializeOwned, T>(
        &self,
        request: Option<Value>,
        change: impl FnOnce(&mut ConsentApp, Q) -> Result<(T, ChangeSet), AppError>,
    ) -> Answer<T> {
        let request = parse(request)?;
        self.set(|app| change(app, request))
    }

    /// One recording: its receipt goes back, the page is told what changed.
    pub(crate) fn record<Q: DeserializeOwned>(
        &self,
        request: Option<Value>,
        tell: impl FnOnce(&mut ConsentApp, Q) -> Result<Told, AppError>,
    ) -> Answer<ReceiptView> {
        let (receipt, changes) = self.read_with(request, tell)?;
        self.tell(&changes);
        Ok(receipt)
    }
}

/// Reads a request; what cannot be read is named, never guessed.
pub(crate) fn parse<Q: DeserializeOwned>(request: Option<Value>) -> Answer<Q> {
    let unreadable = |reason: String| ErrorDto::from(&AppError::BadRequest { reason });
    match request {
        Some(request @ Value::Object(_)) => {
            serde_json::from_value(request).map_err(|cause| unreadable(cause.to_string()))
        }
        _ => Err(unreadable("it is not an object".to_owned())),
    }
}
