//! The operating system behind the ports of consent-app: clock, ids, key store, files, notices, paths.
//!
//! The only crate that reads the clock, and the only one that talks to the key store.

mod away;
mod clock;
mod files;
mod ids;
mod instance;
mod keyring;
mod language;
mod login;
mod notifications;
mod paths;
mod ports;
mod process;
pub mod scheduled;
mod synced;

pub use away::{Presence, watch as watch_presence};
pub use clock::{DemoClock, SystemClock, clock_of};
pub use files::SystemFiles;
pub use ids::RandomIds;
pub use instance::{WindowLock, instance_name, session_bus_answers};
pub use keyring::{SystemKeyStore, answered_probe};
pub use language::system_language;
pub use login::SystemLoginItem;
pub use notifications::{Press, Presses, SystemNotifier};
pub use paths::{default_vault_folder, demo_vault_folder};
pub use ports::system_ports;
pub use process::{close_to_others, prepare_window, tray_library_answers};
