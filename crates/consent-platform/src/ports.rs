//! The real ports in one piece.

use consent_app::ports::Clock;
use consent_app::{Ports, SystemLanguage};

use crate::{RandomIds, SystemFiles, SystemKeyStore, SystemLoginItem, SystemNotifier};

/// The operating system behind the use cases, with this clock and this way of giving notice.
#[must_use]
pub fn system_ports(
    clock: Box<dyn Clock>,
    notifier: SystemNotifier,
    language: SystemLanguage,
) -> Ports {
    Ports {
        clock,
        ids: Box::new(RandomIds),
        keys: Box::new(SystemKeyStore),
        files: Box::new(SystemFiles),
        notifier: Box::new(notifier),
        login: Box::new(SystemLoginItem),
        language,
    }
}
