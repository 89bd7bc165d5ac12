//! Notices through the system's notification service. Handed is not seen.

#[cfg(target_os = "linux")]
mod bus;
#[cfg(target_os = "linux")]
mod link;
#[cfg(not(target_os = "linux"))]
mod native;

use std::sync::mpsc::Sender;
use std::time::Duration;

use consent_app::ports::NoticeAction;

#[cfg(target_os = "linux")]
pub use bus::SystemNotifier;
#[cfg(not(target_os = "linux"))]
pub use native::SystemNotifier;

/// The name under which notices come.
const APP_NAME: &str = "Consent Ledger";
/// A service that hangs must not hold up the ledger that everything else waits for.
const TIMEOUT: Duration = Duration::from_secs(5);

/// What a person pressed on a notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Press {
    /// The tag of the notice.
    pub tag: String,
    /// Which button; the notice itself means the same as Open.
    pub action: NoticeAction,
}

/// Where presses go, in a process that stays to hear them.
pub type Presses = Sender<Press>;
