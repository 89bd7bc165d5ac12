//! What the person set about the program itself: whether it stays when its window is closed,
//! whether it starts at login, how it looks. Plain settings beside the ledger; each is asked once.

mod appearance;
mod language;
mod named;
mod typed;

pub use language::SystemLanguage;
pub(crate) use language::language_of;
pub use named::SettingLine;
pub use typed::read_leads;

use crate::say;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::change::ChangeSet;
use crate::dto::{KeepRunningRequest, SettingsView, StartAtLoginRequest, TestNoticeView};
use crate::error::AppError;
use crate::ports::Notice;
use crate::vault::ConsentApp;

const KEEP_RUNNING: &str = "keep_running";
const LOGIN_ASKED: &str = "login_asked";

/// What happens when the window is closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KeepRunning {
    /// The program stays without a window, so that reminders come.
    Stay,
    /// The program ends, and is silent until it is started again.
    Quit,
}

/// Whether the program starts when the person logs in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StartAtLogin {
    /// It starts, without a window.
    Yes,
    /// It does not.
    No,
}

/// Only what is set changed.
fn changed() -> ChangeSet {
    ChangeSet {
        slices: vec!["settings"],
        ..ChangeSet::default()
    }
}

impl ConsentApp {
    /// Everything that can be set.
    pub fn settings(&self) -> Result<SettingsView, AppError> {
        Ok(SettingsView {
            reminders: self.reminder_choices()?,
            keep_running: self.keep_running()?.map(|keep| keep == KeepRunning::Stay),
            start_at_login: self.start_at_login(),
            notice_service: self.ports.notifier.service(),
            appearance: self.appearance()?,
            views: self.saved_views()?.views,
            calendar: self.kept_calendar()?,
            language: self.language_choice(),
            in_force: self.words().tag().to_owned(),
        })
    }

    /// The window says whether the program stays.
    pub fn choose_keep_running(
        &mut self,
        told: KeepRunningRequest,
    ) -> Result<((), ChangeSet), AppError> {
        self.set_keep_running(if told.keep_running {
            KeepRunning::Stay
        } else {
            KeepRunning::Quit
        })?;
        Ok(((), changed()))
    }

    /// The window says whether the program starts at login.
    pub fn choose_start_at_login(
        &mut self,
        told: StartAtLoginRequest,
    ) -> Result<((), ChangeSet), AppError> {
        self.set_start_at_login(if told.start_at_login {
            StartAtLogin::Yes
        } else {
            StartAtLogin::No
        })?;
        Ok(((), changed()))
    }

    /// Whether to ask once: a date lies ahead, and the person never said whether the program may start
    /// with the computer. A ledger for trying out asks for nothing that lasts.
    pub(crate) fn offers_login(&self, dates_ahead: usize) -> Result<bool, AppError> {
        let can = self.start_at_login() == Some(false);
        Ok(dates_ahead > 0 && can && !self.is_demo() && !self.login_asked()?)
    }

    /// Hands a notice over that says only that notices arrive.
    pub fn test_notice(&mut self) -> Result<TestNoticeView, AppError> {
        let notice = Notice {
            title: self.marked_title(&say!(self.words(), "notice-test-title")),
            body: say!(self.words(), "notice-test-body"),
            tag: "test".to_owned(),
            actions: vec![],
        };
        let handed = self.ports.notifier.hand(&notice).is_ok();
        self.notices_answer = handed;
        let service = self.ports.notifier.service();
        Ok(TestNoticeView {
            service: service.filter(|_| handed),
        })
    }

    /// What the person wants to happen when the window is closed; none before they were asked.
    pub fn keep_running(&self) -> Result<Option<KeepRunning>, AppError> {
        self.set_before(KEEP_RUNNING)
    }

    /// Remembers what is to happen when the window is closed.
    pub fn set_keep_running(&mut self, told: KeepRunning) -> Result<(), AppError> {
        self.remember(KEEP_RUNNING, &told)
    }

    /// Whether the program starts at login; none where the system does not say.
    #[must_use]
    pub fn start_at_login(&self) -> Option<bool> {
        self.ports.login.is_on()
    }

    /// Starts at login from now on, or no longer. Either is an answer: it is not asked again.
    pub fn set_start_at_login(&mut self, told: StartAtLogin) -> Result<(), AppError> {
        match told {
            StartAtLogin::Yes => self.ports.login.turn_on()?,
            StartAtLogin::No => self.ports.login.turn_off()?,
        }
        self.remember(LOGIN_ASKED, &true)
    }

    /// Whether the person answered already whether the program starts at login.
    pub fn login_asked(&self) -> Result<bool, AppError> {
        Ok(self.set_before(LOGIN_ASKED)?.unwrap_or_default())
    }

    /// A setting; one that cannot be read is as if it was never told, so it is asked again.
    fn set_before<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, AppError> {
        let json = self.vault.find_setting(name)?;
        Ok(json.and_then(|json| serde_json::from_str(&json).ok()))
    }
}
