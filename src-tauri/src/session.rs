//! One sitting at a ledger: found, made, opened, shut.

use consent_app::dto::{
    AppStateView, Appearance, ConfirmWordsRequest, CreateVaultRequest, CreateVaultResponse,
    ErrorDto, KeyStoreView, UnlockRequest, VaultState,
};
use consent_app::{
    ASKED_BACK, AppError, AskedBack, ConsentApp, CreateRequest, OpenWith, SecretText, SlotKind,
    VaultTrace,
};

use crate::custody::way;
use crate::state::Held;

impl Held {
    /// Where things stand. The first look opens the ledger by itself if the key store can.
    pub(crate) fn look(&mut self) -> Result<AppStateView, AppError> {
        self.looked_at = true;
        let trace = match &self.app {
            Some(_) => None,
            None => ConsentApp::look_at(&self.place.current)?,
        };
        if let Some(trace) = &trace
            && self.tried.is_none()
            && trace.slots.contains(&SlotKind::Keyring)
        {
            let opened = self.open_with(OpenWith::KeyStore);
            self.tried = Some(opened.map_err(|error| ErrorDto::from(&error)));
        }
        self.view(trace)
    }

    /// How the window looks now, or did when a ledger was last open here.
    pub(crate) fn looks(&mut self) -> Result<Appearance, AppError> {
        if let Some(app) = &self.app {
            self.looks = app.appearance()?;
        }
        Ok(self.looks)
    }

    fn view(&mut self, trace: Option<VaultTrace>) -> Result<AppStateView, AppError> {
        let (vault, demo, slots) = match (&self.app, trace) {
            (Some(app), _) => (VaultState::Open, app.is_demo(), app.slots()),
            (None, Some(trace)) => (VaultState::Locked, trace.demo, trace.slots),
            (None, None) => (VaultState::None, false, vec![]),
        };
        // Where nothing is made yet, a simulated clock does no harm: it makes a demo or nothing.
        let ports = self.place.ports(demo || vault == VaultState::None)?;
        // While a ledger is open nobody needs the key store, so it is not asked.
        let available = match vault {
            VaultState::Open => slots.contains(&SlotKind::Keyring),
            VaultState::Locked => true,
            VaultState::None => ConsentApp::key_store_answers(ports.keys.as_ref()).is_ok(),
        };
        let appearance = self.looks()?;
        let elsewhere = self.place.demo != self.place.own;
        let words = match &self.app {
            Some(app) => app.words_shared(),
            None => ports.language.words(),
        };
        let (today, simulated) = if let Some(app) = &self.app {
            (app.today(), app.simulated_day())
        } else {
            let today = ports.clock.now().today();
            (today, self.place.is_simulated().then_some(today))
        };
        Ok(AppStateView {
            vault,
            demo,
            can_leave_demo: elsewhere,
            demo_exists: elsewhere && ConsentApp::look_at(&self.place.demo)?.is_some(),
            simulated: simulated.map(|day| day.to_string()),
            slots: slots.iter().map(|slot| slot.code().to_owned()).collect(),
            keyring: KeyStoreView {
                available,
                name: ports.keys.name().to_owned(),
            },
            why_locked: match &self.tried {
                Some(Err(why)) if vault == VaultState::Locked => Some(why.clone()),
                _ => None,
            },
            today: today.to_string(),
            appearance,
            language: words.tag().to_owned(),
            read_only_reason: None,
        })
    }

    /// Reminds without names while the ledger is locked. Before it was looked at once it is not known to
    /// be locked: the key store may open it in a moment, and then the reminder can say more.
    pub(crate) fn look_locked(&mut self) {
        if !self.looked_at {
            return;
        }
        let looked = ConsentApp::is_demo_at(&self.place.current)
            .and_then(|demo| self.place.ports(demo))
            .and_then(|ports| ConsentApp::remind_locked(&ports, &self.place.current));
        match looked {
            Ok(_) | Err(AppError::NoVault) => {}
            Err(error) => tracing::warn!(code = error.code(), "a locked ledger was not looked at"),
        }
    }

    /// Makes a ledger; one for trying out goes beside the person's own.
    pub(crate) fn create(
        &mut self,
        request: CreateVaultRequest,
    ) -> Result<CreateVaultResponse, AppError> {
        let folder = if request.demo {
            self.place.demo.clone()
        } else {
            self.place.own.clone()
        };
        let created = ConsentApp::create(
            self.place.ports(request.demo)?,
            CreateRequest {
                folder: folder.clone(),
                passphrase: request.passphrase.map(SecretText::new),
                demo: request.demo,
                regions: vec![],
            },
        )?;
        self.place.current = folder;
        self.tried = Some(Ok(()));
        self.asked_back = Some(AskedBack::new(&created.recovery_words));
        let words = created.recovery_words.split(' ').map(str::to_owned);
        let response = CreateVaultResponse {
            words: words.collect(),
            ask_back: ASKED_BACK,
            key_stored: created.key_stored.is_ok(),
        };
        self.begin(created.app);
        Ok(response)
    }

    /// The words asked back; once they were right they are forgotten here.
    pub(crate) fn confirm_words(&mut self, request: &ConfirmWordsRequest) -> Result<(), AppError> {
        let asked = self.asked_back.take().ok_or(AppError::Locked)?;
        let confirmed = self
            .open()
            .and_then(|app| app.confirm_words(&asked, &request.answers));
        if confirmed.is_err() {
            self.asked_back = Some(asked);
        }
        confirmed
    }

    /// Opens the ledger with exactly one of the ways.
    pub(crate) fn unlock(&mut self, request: UnlockRequest) -> Result<(), AppError> {
        self.open_with(way(request)?)
    }

    pub(crate) fn open_with(&mut self, with: OpenWith) -> Result<(), AppError> {
        let demo = ConsentApp::is_demo_at(&self.place.current)?;
        let ports = self.place.ports(demo)?;
        self.begin(ConsentApp::open(ports, &self.place.current, with)?);
        self.tried = Some(Ok(()));
        Ok(())
    }

    /// Opening counts as being there: a page that asks for nothing is idle from then on.
    pub(crate) fn begin(&mut self, app: ConsentApp) {
        self.last_asked = Some(app.now().at);
        self.app = Some(app);
    }

    /// Shuts the ledger: its keys are wiped with it. The key store is told after that; it may wait for the
    /// person, and nothing waits for it.
    pub(crate) fn shut(&mut self) {
        if let Some(copy) = self.put_down().and_then(ConsentApp::close) {
            let named = std::thread::Builder::new().name("head-copy".to_owned());
            // Without a thread it is left: an open ledger leaves one now and then.
            let _ = named.spawn(move || copy.leave());
        }
    }

    /// Forgets everything that belongs to the open ledger, and hands that over. Where another takes its place
    /// the key store hears nothing of its end: it is about to be given another key.
    pub(crate) fn put_down(&mut self) -> Option<ConsentApp> {
        if let Some(Ok(Some(kept))) = self.app.as_ref().map(ConsentApp::keep_running) {
            self.kept = Some(kept);
        }
        if let Some(Ok(looks)) = self.app.as_ref().map(ConsentApp::appearance) {
            self.looks = looks;
        }
        self.asked_back = None;
        self.proposed = None;
        self.last_asked = None;
        self.app.take()
    }

    /// Goes to the ledger for trying out.
    pub(crate) fn move_to_demo(&mut self) {
        self.shut();
        self.tried = None;
        self.looked_at = false;
        self.place.current = self.place.demo.clone();
    }

    /// Goes back to the person's own ledger. It may have been locked before: it is not opened unasked.
    pub(crate) fn move_to_own(&mut self) {
        self.shut();
        self.tried = Some(Ok(()));
        self.place.current = self.place.own.clone();
    }
}
