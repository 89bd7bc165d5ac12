//! The program's life beside its window: what closing the window means, where the page is to go next,
//! and who wakes the scheduler.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use consent_app::{AppError, KeepRunning};

use crate::state::{Desktop, Held};

/// What is to happen when the person closes the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Closing {
    /// The page asks what it is to mean.
    Ask,
    /// The window goes, the program stays.
    Stay,
    /// The program ends.
    Quit,
}

/// How the window stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Window {
    /// There is none, or there is one.
    #[default]
    Settled,
    /// It was told to go.
    Going,
    /// It was told to go, and the person asked for it again.
    GoingButWanted,
}

#[derive(Debug, Default)]
struct Inner {
    /// Whether the program was started without a window.
    in_background: bool,
    /// Whether the page asks just now what closing is to mean.
    asking: bool,
    window: Window,
    route: Option<String>,
}

/// What is remembered of it; never held while the ledger is.
pub(crate) struct Life {
    inner: Mutex<Inner>,
    waker: SyncSender<()>,
    woken: Mutex<Receiver<()>>,
}

impl Default for Life {
    fn default() -> Self {
        // One call to wake is as good as many.
        let (waker, woken) = sync_channel(1);
        Self {
            inner: Mutex::default(),
            waker,
            woken: Mutex::new(woken),
        }
    }
}

impl Life {
    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The program was started without a window.
    pub(crate) fn begin_in_background(&self) {
        self.inner().in_background = true;
    }

    /// The scheduler looks at once instead of waiting.
    pub(crate) fn wake(&self) {
        // If it is full, somebody woke it already.
        let _ = self.waker.try_send(());
    }

    /// Waits until somebody wakes it, or this long.
    pub(crate) fn sleep(&self, at_most: Duration) {
        let woken = self.woken.lock().unwrap_or_else(PoisonError::into_inner);
        // Either way it is time to look.
        let _ = woken.recv_timeout(at_most);
    }

    /// Where the page is to go when it asks next.
    pub(crate) fn send_to(&self, route: &str) {
        self.inner().route = Some(route.to_owned());
    }

    /// Where the page is to go, once.
    pub(crate) fn take_route(&self) -> Option<String> {
        self.inner().route.take()
    }

    /// The window was told to go.
    pub(crate) fn window_goes(&self) {
        let mut inner = self.inner();
        inner.asking = false;
        inner.window = Window::Going;
    }

    /// The person asks for the window; whether it can be shown at once.
    pub(crate) fn want_window(&self) -> Window {
        let mut inner = self.inner();
        if inner.window == Window::Going {
            inner.window = Window::GoingButWanted;
        }
        inner.window
    }

    /// The window is gone; how it stood before.
    pub(crate) fn window_gone(&self) -> Window {
        std::mem::take(&mut self.inner().window)
    }

    /// The page does not ask any more.
    pub(crate) fn asked(&self) {
        self.inner().asking = false;
    }
}

impl Desktop {
    /// What closing the window means now.
    pub(crate) fn closing(&self) -> Closing {
        let kept = self.hold().kept();
        let mut inner = self.life.inner();
        match kept {
            Kept::Told(KeepRunning::Stay) => Closing::Stay,
            Kept::Nothing if inner.in_background => Closing::Stay,
            Kept::Told(KeepRunning::Quit) | Kept::Nothing => Closing::Quit,
            // A page that does not answer must not keep the person: the second press ends the program.
            Kept::ToAsk if inner.asking => Closing::Quit,
            Kept::ToAsk => {
                inner.asking = true;
                Closing::Ask
            }
        }
    }

    /// The person said what closing means, or changed their mind about closing.
    pub(crate) fn settle_closing(
        &self,
        told: Option<KeepRunning>,
    ) -> Result<Option<Closing>, AppError> {
        self.life.asked();
        let Some(told) = told else { return Ok(None) };
        self.hold().open()?.set_keep_running(told)?;
        Ok(Some(match told {
            KeepRunning::Stay => Closing::Stay,
            KeepRunning::Quit => Closing::Quit,
        }))
    }
}

/// What is known of the person's answer.
enum Kept {
    Told(KeepRunning),
    /// The ledger is open, and they were not asked.
    ToAsk,
    /// The ledger is locked or not there, so they cannot be asked.
    Nothing,
}

impl Held {
    fn kept(&mut self) -> Kept {
        let answer = self.app.as_ref().map(consent_app::ConsentApp::keep_running);
        match (answer, self.kept) {
            (Some(Ok(None)), _) => Kept::ToAsk,
            (Some(Ok(Some(told))), _) | (None | Some(Err(_)), Some(told)) => Kept::Told(told),
            (None | Some(Err(_)), None) => Kept::Nothing,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Place;
    use crate::args::Arguments;

    fn desktop(folder: &std::path::Path) -> Desktop {
        let place = Place::of(Arguments {
            vault: Some(folder.join("vault")),
            now: Some("2025-08-29".to_owned()),
            ..Arguments::default()
        });
        Desktop::new(place.unwrap())
    }

    fn with_ledger(desktop: &Desktop) {
        let request = serde_json::json!({ "passphrase": "correct horse battery", "demo": true });
        let request = serde_json::from_value(request).unwrap();
        desktop.hold().create(request).unwrap();
    }

    #[test]
    fn without_a_ledger_closing_ends_unless_it_was_started_to_stay() {
        let folder = tempfile::tempdir().unwrap();
        let desktop = desktop(folder.path());
        assert_eq!(desktop.closing(), Closing::Quit);
        desktop.life.begin_in_background();
        assert_eq!(desktop.closing(), Closing::Stay);
    }

    #[test]
    fn it_is_asked_until_it_is_answered_and_then_never_again() {
        let folder = tempfile::tempdir().unwrap();
        let desktop = desktop(folder.path());
        with_ledger(&desktop);
        assert_eq!(desktop.closing(), Closing::Ask);
        assert_eq!(desktop.settle_closing(None).unwrap(), None);
        assert_eq!(
            desktop.closing(),
            Closing::Ask,
            "a changed mind is no answer"
        );
        assert_eq!(desktop.closing(), Closing::Quit, "the page did not answer");
        let told = desktop.settle_closing(Some(KeepRunning::Stay)).unwrap();
        assert_eq!(told, Some(Closing::Stay));
        assert_eq!(desktop.closing(), Closing::Stay);
        desktop.hold().shut();
        assert_eq!(desktop.closing(), Closing::Stay, "known though locked");
    }

    #[test]
    fn a_place_to_go_is_told_once_and_a_window_that_goes_comes_back() {
        let life = Life::default();
        life.send_to("#/agenda");
        assert_eq!(life.take_route().as_deref(), Some("#/agenda"));
        assert_eq!(life.take_route(), None);
        assert_eq!(life.want_window(), Window::Settled);
        life.window_goes();
        assert_eq!(life.want_window(), Window::GoingButWanted);
        assert_eq!(life.window_gone(), Window::GoingButWanted);
        assert_eq!(life.want_window(), Window::Settled);
    }
}
