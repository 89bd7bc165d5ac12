//! What is shown or made ready and does not count yet: new words, new keys, a backup that may take the
//! ledger's place. One at a time, and none outlives the open ledger or the press on "cancel".

use std::path::PathBuf;

use consent_app::dto::{
    AdoptKeysRequest, AdoptWordsRequest, ChangedKeysView, ErrorDto, NewWordsView,
    PickBackupResponse, PrepareRestoreRequest, ProposeKeysRequest, RestorePreviewView,
    RestoreRequest, RestoredView, UnlockRequest,
};
use consent_app::{
    ASKED_BACK, AppError, ConsentApp, OlderBackup, OpenWith, PreparedRestore, ProposedKeys,
    ProposedWords, RestoreWith, SecretText, SlotKind,
};

use crate::state::{Answer, Desktop, Held};

/// What waits for the person's word.
pub(crate) enum Proposed {
    /// New words.
    Words(Box<ProposedWords>),
    /// New keys for everything.
    Keys(Box<ProposedKeys>),
    /// A backup, unpacked beside the ledger and verified.
    Restore(Box<PreparedRestore>),
}

fn shown_once(words: &str) -> NewWordsView {
    NewWordsView {
        words: words.split(' ').map(str::to_owned).collect(),
        ask_back: ASKED_BACK,
    }
}

/// After a change of everything, the page reads everything again.
const ALL: [&str; 6] = [
    "vault",
    "settings",
    "services",
    "choices",
    "deadlines",
    "history",
];

impl Held {
    /// Waits for the person's word; what waited before is forgotten.
    fn wait_with(&mut self, proposed: Proposed) {
        self.proposed = Some(proposed);
    }

    fn propose_words(&mut self) -> Result<NewWordsView, AppError> {
        self.proposed = None;
        let proposed = self.open()?.propose_words()?;
        let view = shown_once(proposed.words());
        self.wait_with(Proposed::Words(Box::new(proposed)));
        Ok(view)
    }

    fn propose_keys(&mut self, request: ProposeKeysRequest) -> Result<NewWordsView, AppError> {
        self.proposed = None;
        let passphrase = request.passphrase.map(SecretText::new);
        let proposed = self.open()?.propose_keys(passphrase)?;
        let view = shown_once(proposed.words());
        self.wait_with(Proposed::Keys(Box::new(proposed)));
        Ok(view)
    }

    fn adopt_keys(&mut self, request: &AdoptKeysRequest) -> Result<ChangedKeysView, AppError> {
        let keys = match self.proposed.take() {
            Some(Proposed::Keys(keys)) if keys.fits(&request.answers) => keys,
            Some(Proposed::Keys(keys)) => {
                self.wait_with(Proposed::Keys(keys));
                return Err(AppError::WordsDoNotMatch);
            }
            _ => return Err(AppError::Locked),
        };
        let app = self.app.take().ok_or(AppError::Locked)?;
        match app.adopt_keys(*keys, &request.answers) {
            Ok(changed) => {
                self.begin(changed.app);
                Ok(ChangedKeysView {
                    key_store_refused: changed.key_stored.err().map(|error| error.to_string()),
                })
            }
            Err(error) => {
                self.open_again();
                Err(error)
            }
        }
    }

    /// The file that a request is about: one of the list, or the one that was chosen last.
    fn backup_file(&mut self, listed: Option<&str>) -> Result<PathBuf, AppError> {
        match listed {
            Some(file) => self.open()?.listed_backup(file),
            None => self.picked.clone().ok_or_else(|| AppError::BadRequest {
                reason: "no file was chosen".to_owned(),
            }),
        }
    }

    fn prepare_restore(
        &mut self,
        request: PrepareRestoreRequest,
    ) -> Result<RestorePreviewView, AppError> {
        self.proposed = None;
        let with = match (request.passphrase, request.words) {
            (Some(text), None) => RestoreWith::Passphrase(SecretText::new(text)),
            (None, Some(text)) => RestoreWith::Words(SecretText::new(text)),
            _ => {
                return Err(AppError::BadRequest {
                    reason: "name one of passphrase and words".to_owned(),
                });
            }
        };
        let file = self.backup_file(request.file.as_deref())?;
        let ports = self.place.ports(self.place.is_simulated())?;
        let prepared = ConsentApp::prepare_restore(ports, &self.place.current, &file, with)?;
        let preview = prepared.preview()?;
        self.wait_with(Proposed::Restore(Box::new(prepared)));
        Ok(preview)
    }

    fn restore(&mut self, request: &RestoreRequest) -> Result<RestoredView, AppError> {
        let older = if request.older {
            OlderBackup::Accept
        } else {
            OlderBackup::Refuse
        };
        let Some(Proposed::Restore(prepared)) = self.proposed.take() else {
            return Err(AppError::Locked);
        };
        if let Err(error) = prepared.may_take_place(older) {
            self.wait_with(Proposed::Restore(prepared));
            return Err(error);
        }
        // Nobody may have it open while another takes its place.
        let was_open = self.put_down().is_some();
        match prepared.take_place(older) {
            Ok(restored) => {
                self.tried = Some(Ok(()));
                self.begin(restored.app);
                let aside = restored
                    .moved_aside
                    .as_deref()
                    .and_then(|path| path.file_name());
                Ok(RestoredView {
                    entries: u32::try_from(restored.entries).unwrap_or(u32::MAX),
                    moved_aside: aside.map(|name| name.to_string_lossy().into_owned()),
                })
            }
            Err(error) => {
                if was_open {
                    self.open_again();
                }
                Err(error)
            }
        }
    }

    /// A ledger that had to be shut for something that then failed is opened again where nobody need be
    /// asked; else it stays locked.
    fn open_again(&mut self) {
        self.shut();
        let trace = ConsentApp::look_at(&self.place.current);
        if trace
            .is_ok_and(|found| found.is_some_and(|trace| trace.slots.contains(&SlotKind::Keyring)))
        {
            // What stands in its way is said when the person opens it.
            let _ = self.open_with(OpenWith::KeyStore);
        }
    }

    fn go_on(&mut self, request: UnlockRequest) -> Result<(), AppError> {
        let with = way(request)?;
        let demo = ConsentApp::is_demo_at(&self.place.current)?;
        let ports = self.place.ports(demo)?;
        self.begin(ConsentApp::go_on(ports, &self.place.current, with)?);
        self.tried = Some(Ok(()));
        Ok(())
    }

    fn rebuild(&mut self) -> Result<(), AppError> {
        if self.app.is_some() {
            return Err(AppError::NothingToMend);
        }
        let ports = self.place.ports(self.place.is_simulated())?;
        self.begin(ConsentApp::rebuild(ports, &self.place.current)?);
        self.tried = Some(Ok(()));
        Ok(())
    }
}

/// Exactly one of the ways in that a request may name.
pub(crate) fn way(request: UnlockRequest) -> Result<OpenWith, AppError> {
    match (request.passphrase, request.words, request.keyring) {
        (Some(text), None, None) => Ok(OpenWith::Passphrase(SecretText::new(text))),
        (None, Some(text), None) => Ok(OpenWith::Words(SecretText::new(text))),
        (None, None, Some(true)) => Ok(OpenWith::KeyStore),
        _ => Err(AppError::BadRequest {
            reason: "name one of passphrase, words and keyring".to_owned(),
        }),
    }
}

impl Desktop {
    fn held<T>(&self, act: impl FnOnce(&mut Held) -> Result<T, AppError>) -> Answer<T> {
        act(&mut self.hold()).map_err(|error| ErrorDto::from(&error))
    }

    /// The same where everything on screen may be another afterwards, also if it failed on the way.
    fn held_and_told<T>(&self, act: impl FnOnce(&mut Held) -> Result<T, AppError>) -> Answer<T> {
        let answer = self.held(act);
        self.tell_slices(&ALL.map(str::to_owned));
        answer
    }

    /// New words to be shown; they are kept here until they are adopted, given up, or the ledger is shut.
    pub(crate) fn propose_words(&self) -> Answer<NewWordsView> {
        self.held(Held::propose_words)
    }

    /// The words that were shown count, if the two asked back are right.
    pub(crate) fn adopt_words(&self, request: &AdoptWordsRequest) -> Answer<()> {
        let Some(Proposed::Words(words)) = self.hold().proposed.take() else {
            return Err(ErrorDto::from(&AppError::Locked));
        };
        let adopted = self.set(|app| app.choose_words(&words, &request.answers));
        if adopted.is_err() {
            self.hold().wait_with(Proposed::Words(words));
        }
        adopted
    }

    /// New keys whose words are to be shown.
    pub(crate) fn propose_keys(&self, request: ProposeKeysRequest) -> Answer<NewWordsView> {
        self.held(|held| held.propose_keys(request))
    }

    /// Every key is changed, if the two words asked back are right.
    pub(crate) fn adopt_keys(&self, request: &AdoptKeysRequest) -> Answer<ChangedKeysView> {
        self.held_and_told(|held| held.adopt_keys(request))
    }

    /// What was shown or made ready is wiped, and nothing has changed.
    pub(crate) fn forget_proposed(&self) {
        self.hold().proposed = None;
    }

    /// The same when the program ends; nobody waits for a use case that is still at work.
    pub(crate) fn forget_at_the_end(&self) {
        if let Some(mut held) = self.try_hold() {
            held.proposed = None;
        }
    }

    /// The file that was chosen is kept in mind, until another is; the page learns its name alone.
    pub(crate) fn pick(&self, picked: Option<PathBuf>) -> PickBackupResponse {
        let Some(path) = picked else {
            return PickBackupResponse::Cancelled;
        };
        let name = path.file_name().unwrap_or_default();
        let name = name.to_string_lossy().into_owned();
        self.hold().picked = Some(path);
        PickBackupResponse::Picked { name }
    }

    /// Unpacks and verifies a backup, and says what restoring it would do.
    pub(crate) fn prepare_restore(
        &self,
        request: PrepareRestoreRequest,
    ) -> Answer<RestorePreviewView> {
        self.held(|held| held.prepare_restore(request))
    }

    /// The backup that was looked into takes the place of the ledger.
    pub(crate) fn restore(&self, request: &RestoreRequest) -> Answer<RestoredView> {
        self.held_and_told(|held| held.restore(request))
    }

    /// Goes on although entries are missing.
    pub(crate) fn go_on(&self, request: UnlockRequest) -> Answer<()> {
        self.held(|held| held.go_on(request))
    }

    /// New headers from what the key store holds.
    pub(crate) fn rebuild(&self) -> Answer<()> {
        self.held(Held::rebuild)
    }
}
