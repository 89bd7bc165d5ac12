//! The real ports in one piece.

use consent_app::Ports;
use consent_app::ports::Clock;

use crate::{RandomIds, SystemFiles, SystemKeyStore, SystemNotifier};

/// The operating system behind the use cases, with this clock.
#[must_use]
pub fn system_ports(clock: Box<dyn Clock>) -> Ports {
    Ports {
        clock,
        ids: Box::new(RandomIds),
        keys: Box::new(SystemKeyStore),
        files: Box::new(SystemFiles),
        notifier: Box::new(SystemNotifier),
    }
}
