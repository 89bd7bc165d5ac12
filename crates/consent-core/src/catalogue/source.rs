//! What a fact rests on.

use serde::{Deserialize, Serialize};

use super::codes::SourceKind;
use crate::time::PartialDate;

/// A text that a fact rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// What kind of text it is.
    pub kind: SourceKind,
    /// Its address; only what the person has it from themselves may have none.
    pub url: Option<String>,
    /// Its title.
    pub title: String,
    /// The day the text says, or on which it was archived.
    pub as_of: PartialDate,
}

impl Source {
    /// Where it is found: its address, else its title.
    #[must_use]
    pub fn place(&self) -> &str {
        self.url.as_deref().unwrap_or(&self.title)
    }

    pub(super) fn is_same_text(&self, other: &Self) -> bool {
        self.place() == other.place()
    }
}
