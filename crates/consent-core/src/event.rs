//! Events: what can have happened. This is the stored format; it only ever grows.
//!
//! Names and payloads follow the event list of the product's domain document. A payload is one JSON
//! object with sorted keys; unknown keys of a later version are kept in the stored bytes and ignored
//! here, an unknown event *type* is an error, so that nothing is ever skipped in silence.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::catalogue::FactKind;
use crate::choices::{
    ActKind, ClaimedBasis, DefaultHow, Did, EndedBy, Grade, NoticeForm, ObservedCause, Purpose,
    SwitchSeen, SwitchTouched,
};
use crate::deadlines::{DeadlineKind, Inclusive, StatedOffset};
use crate::id::{
    AccountId, DeadlineId, DeviceId, EntryId, FactId, HoldId, NoticeId, PlanId, ServiceId, VaultId,
};
use crate::ledger::Hash;
use crate::time::{CivilDate, Occurred, PartialDate};

/// A stored payload that cannot be read back as an event.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EventError {
    /// The type or version was written by a newer program.
    #[error("event {event_type} version {event_version} is of a newer program")]
    Unknown {
        /// The type found.
        event_type: String,
        /// Its version.
        event_version: u32,
    },
    /// The payload does not have the shape of its type.
    #[error("payload of {event_type} is malformed: {reason}")]
    Malformed {
        /// The type found.
        event_type: String,
        /// What is wrong.
        reason: String,
    },
}

/// Who caused an entry to be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Origin {
    /// The person.
    User,
    /// The app by itself.
    App,
    /// A fact of the catalogue.
    Catalogue,
    /// An import.
    Import,
}

/// Why another device began to write to a ledger.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum JoinReason {
    /// A further device.
    New,
    /// A backup took the ledger's place.
    Restored,
    /// The ledger came from another computer.
    Moved,
    /// Another ledger was merged.
    Merged,
    /// Entries are missing, and the person went on without them.
    WentOn,
}

/// Entries of a chain that were once recorded and are not here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct MissingEntries {
    /// Whose chain.
    pub device_id: DeviceId,
    /// The first that is missing.
    pub from: u64,
    /// The last that was recorded.
    pub to: u64,
}

/// The user's zone when an entry was recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordedZone {
    /// Name, as the system says it.
    pub name: String,
    /// Offset from UTC at that moment.
    pub offset: crate::time::Offset,
}

/// Where the person has something from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatedSource {
    /// What it is: a letter, a page, what the switch showed.
    pub title: String,
    /// Its address, if it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The day, month or year it speaks for.
    pub as_of: PartialDate,
}

/// What every payload may carry besides its own fields.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Context {
    /// Who caused it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
    /// The user's zone when recorded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zone: Option<RecordedZone>,
    /// Digest of an erasable note.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Hash>,
    /// The catalogue fact relied on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fact: Option<FactId>,
    /// Digest of the catalogue file that held the fact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fact_digest: Option<Hash>,
}

macro_rules! events {
    ($($(#[$doc:meta])* $variant:ident = $name:literal { $($(#[$fdoc:meta])* $field:ident : $ty:ty),* $(,)? })+) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
            pub struct $variant {
                $(
                    $(#[$fdoc])*
                    pub $field: $ty,
                )*
            }
        )+

        /// What can have happened.
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[expect(missing_docs, reason = "each variant carries the documented struct of its name")]
        pub enum Event {
            $($variant($variant)),+
        }

        impl Event {
            /// The stable name in the ledger.
            #[must_use]
            pub const fn event_type(&self) -> &'static str {
                match self { $(Self::$variant(_) => $name),+ }
            }

            fn to_map(&self) -> Map<String, Value> {
                let value = match self { $(Self::$variant(e) => serde_json::to_value(e)),+ };
                match value {
                    Ok(Value::Object(map)) => map,
                    _ => Map::new(),
                }
            }

            fn from_text(event_type: &str, event_version: u32, payload: &str) -> Result<Self, EventError> {
                let malformed = |e: serde_json::Error| EventError::Malformed {
                    event_type: event_type.to_owned(),
                    reason: e.to_string(),
                };
                match (event_type, event_version) {
                    $(($name, 1) => serde_json::from_str(payload).map(Self::$variant).map_err(malformed),)+
                    _ => Err(EventError::Unknown { event_type: event_type.to_owned(), event_version }),
                }
            }
        }

        /// Every event name this program can read.
        pub const EVENT_TYPES: &[&str] = &[$($name),+];
    };
}

include!("event/list.rs");

/// An event with its surroundings, as it is written into an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Happening {
    /// Whose story it belongs to.
    pub stream: String,
    /// When it happened, as told.
    pub occurred: Occurred,
    /// What happened.
    pub event: Event,
    /// What every payload may carry besides.
    pub context: Context,
}

/// The version every event is written with today.
pub const EVENT_VERSION: u32 = 1;

impl Happening {
    /// The payload: one JSON object with sorted keys.
    #[must_use]
    pub fn payload(&self) -> String {
        let mut map = self.event.to_map();
        if let Ok(Value::Object(context)) = serde_json::to_value(&self.context) {
            map.extend(context);
        }
        Value::Object(map).to_string()
    }
}

/// Why an entry of this type is never corrected, if it is not: said in the words after "it is".
#[must_use]
pub fn never_corrected(event_type: &str) -> Option<&'static str> {
    match event_type {
        "entry.corrected" => Some("a correction itself"),
        "ledger.created" | "device.joined" => Some("the beginning of the ledger"),
        _ => None,
    }
}

/// Reads a stored payload back.
pub fn parse_event(
    event_type: &str,
    event_version: u32,
    payload: &str,
) -> Result<(Event, Context), EventError> {
    let malformed = |e: serde_json::Error| EventError::Malformed {
        event_type: event_type.to_owned(),
        reason: e.to_string(),
    };
    let event = Event::from_text(event_type, event_version, payload)?;
    let context = serde_json::from_str(payload).map_err(malformed)?;
    Ok((event, context))
}
