//! Typed ids: what the ledger, its streams and the catalogue are addressed by.
//!
//! Instance ids are `UUIDv7`, made by the id source of the platform and only parsed here; catalogue
//! ids are slugs whose form their type checks.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A text that is not an id of the wanted kind.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a valid {kind}: {text:?}")]
pub struct ParseIdError {
    /// What kind of id was expected.
    pub kind: &'static str,
    /// The text that was given.
    pub text: String,
}

macro_rules! uuid_id {
    ($(#[$doc:meta])* $name:ident, $kind:literal) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(uuid::Uuid);

        impl $name {
            /// Takes 16 bytes that an id source has made; they must carry a UUID version and variant.
            #[must_use]
            pub const fn from_bytes(bytes: [u8; 16]) -> Self {
                Self(uuid::Uuid::from_bytes(bytes))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}", self.0.as_hyphenated())
            }
        }

        impl FromStr for $name {
            type Err = ParseIdError;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                let bad = || ParseIdError { kind: $kind, text: text.to_owned() };
                let id = uuid::Uuid::try_parse(text).map_err(|_| bad())?;
                // Only the one spelling that is hashed and compared as text is accepted.
                let mut buffer = uuid::Uuid::encode_buffer();
                let written: &str = id.as_hyphenated().encode_lower(&mut buffer);
                if written == text { Ok(Self(id)) } else { Err(bad()) }
            }
        }

        impl TryFrom<String> for $name {
            type Error = ParseIdError;
            fn try_from(text: String) -> Result<Self, Self::Error> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.to_string()
            }
        }
    };
}

uuid_id!(
    /// One ledger entry.
    EntryId, "entry id"
);
uuid_id!(
    /// One writer with a chain of its own.
    DeviceId, "device id"
);
uuid_id!(
    /// One vault folder.
    VaultId, "vault id"
);
uuid_id!(
    /// This person's relation to one service.
    AccountId, "account id"
);
uuid_id!(
    /// One notice that was shown.
    NoticeId, "notice id"
);
uuid_id!(
    /// One date to decide by, with all its revisions.
    DeadlineId, "deadline id"
);
uuid_id!(
    /// One order that suspends deletion.
    HoldId, "hold id"
);

macro_rules! slug_id {
    ($(#[$doc:meta])* $name:ident, $kind:literal, $ok:expr) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// The slug as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl FromStr for $name {
            type Err = ParseIdError;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                let ok: fn(&str) -> bool = $ok;
                if ok(text) {
                    Ok(Self(text.to_owned()))
                } else {
                    Err(ParseIdError { kind: $kind, text: text.to_owned() })
                }
            }
        }

        impl TryFrom<String> for $name {
            type Error = ParseIdError;
            fn try_from(text: String) -> Result<Self, Self::Error> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0
            }
        }
    };
}

fn is_word(word: &str) -> bool {
    !word.is_empty()
        && word.len() <= 60
        && word
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_' || c == '-')
}

fn is_dotted(text: &str, at_least: usize) -> bool {
    text.split('.').count() >= at_least && text.split('.').all(is_word)
}

slug_id!(
    /// A service of the catalogue, `provider.service`, or the user's own, `own.name`.
    ServiceId, "service id", |t| is_dotted(t, 2)
);
slug_id!(
    /// A plan of one service: `pro`, `team`.
    PlanId, "plan id", is_word
);
slug_id!(
    /// One fact of the catalogue: `anthropic.claude.consumer.r3`.
    FactId, "fact id", |t| is_dotted(t, 3)
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_lower_case_spelling_of_a_uuid_is_an_id() {
        let text = "0198f6ff-6b18-713f-abdf-3595dfd7c681";
        assert_eq!(text.parse::<AccountId>().unwrap().to_string(), text);
        assert!(text.to_uppercase().parse::<AccountId>().is_err());
        assert!(
            "0198f6ff6b18713fabdf3595dfd7c681"
                .parse::<AccountId>()
                .is_err()
        );
    }

    #[test]
    fn slugs_are_checked_by_their_type() {
        assert!("anthropic.claude.consumer".parse::<ServiceId>().is_ok());
        assert!("anthropic".parse::<ServiceId>().is_err());
        assert!("Anthropic.Claude".parse::<ServiceId>().is_err());
        assert!("a..b".parse::<ServiceId>().is_err());
    }
}
