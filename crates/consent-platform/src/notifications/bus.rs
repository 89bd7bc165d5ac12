//! The notification service of a Linux desktop: a name on the session bus.

use std::sync::{Arc, Mutex, PoisonError};

use consent_app::ports::{Notice, Notifier, NotifierAbsent};

use super::link::Link;
use super::{Presses, TIMEOUT};
use crate::process::answered_in;

/// The notification service of the desktop. Copies share one connection: a press on a notice comes back
/// on the connection that handed it over, and nowhere else.
#[derive(Debug, Clone, Default)]
pub struct SystemNotifier {
    presses: Option<Presses>,
    link: Arc<Mutex<Option<Arc<Link>>>>,
}

impl SystemNotifier {
    /// For a process that stays: its notices have buttons, and what is pressed is told.
    #[must_use]
    pub fn resident(presses: Presses) -> Self {
        Self {
            presses: Some(presses),
            ..Self::default()
        }
    }

    /// The connection, made anew if the bus went away in between.
    fn link(&self) -> zbus::Result<Arc<Link>> {
        let mut held = self.link.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(link) = held.as_ref().filter(|link| link.is_alive()) {
            return Ok(Arc::clone(link));
        }
        let link = Link::open(self.presses.clone())?;
        *held = Some(Arc::clone(&link));
        Ok(link)
    }
}

impl Notifier for SystemNotifier {
    fn hand(&self, notice: &Notice) -> Result<(), NotifierAbsent> {
        let (notifier, notice) = (self.clone(), notice.clone());
        let shown = answered_in(TIMEOUT, move || notifier.link()?.show(&notice));
        match shown {
            Some(Ok(())) => Ok(()),
            Some(Err(_)) | None => Err(NotifierAbsent),
        }
    }

    fn service(&self) -> Option<String> {
        let notifier = self.clone();
        answered_in(TIMEOUT, move || notifier.link()?.name())?.ok()
    }
}
