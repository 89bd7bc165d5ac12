//! The notification centres of macOS and Windows: notices without buttons. Not run yet.

use consent_app::ports::{Notice, Notifier, NotifierAbsent};
use notify_rust::Notification;

use super::{APP_NAME, Presses, TIMEOUT};
use crate::process::answered_in;

/// The notification service of the desktop.
#[derive(Debug, Clone, Default)]
pub struct SystemNotifier;

impl SystemNotifier {
    /// For a process that stays. Presses are not heard here yet, so no buttons are shown.
    #[must_use]
    pub fn resident(_: Presses) -> Self {
        Self
    }
}

impl Notifier for SystemNotifier {
    fn hand(&self, notice: &Notice) -> Result<(), NotifierAbsent> {
        let mut notification = Notification::new();
        notification
            .appname(APP_NAME)
            .summary(&notice.title)
            .body(&notice.body);
        let shown = answered_in(TIMEOUT, move || notification.show().is_ok());
        if shown == Some(true) {
            Ok(())
        } else {
            Err(NotifierAbsent)
        }
    }

    fn service(&self) -> Option<String> {
        Some("the notification centre of the system".to_owned())
    }
}
