//! Content outside the chain: found by the digests that a payload names.

use std::collections::BTreeMap;

use consent_core::ledger::{Hash, content_digest};
use serde::Serialize;
use serde_json::Value;

use super::{Content, ExportError};

/// One piece of content in the `erasable` cell; text in full, of a file its size.
#[derive(Serialize)]
struct Piece<'a> {
    digest: String,
    media_type: &'a str,
    salt: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    size: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'a str>,
}

/// The content that is still there, by its digest.
pub(super) struct Texts<'a>(BTreeMap<Hash, &'a Content>);

impl<'a> Texts<'a> {
    /// Refuses content that is not what its digest says: the file would be refused when read back.
    pub(super) fn new(contents: &'a [Content]) -> Result<Self, ExportError> {
        let mut by_digest = BTreeMap::new();
        for content in contents {
            if content_digest(&content.salt, &content.bytes) != content.digest {
                return Err(ExportError::ContentMismatch {
                    digest: content.digest,
                });
            }
            by_digest.insert(content.digest, content);
        }
        Ok(Self(by_digest))
    }

    /// The text behind a digest; none if it was erased or is no text.
    pub(super) fn text(&self, digest: Option<Hash>) -> Option<&'a str> {
        digest.and_then(|d| self.0.get(&d)).and_then(|c| text_of(c))
    }

    /// The `erasable` cell of a payload; empty if it names no content that is still there.
    pub(super) fn cell(&self, payload: &str) -> String {
        let mut named = vec![];
        if let Ok(value) = serde_json::from_str(payload) {
            collect(&value, &mut named);
        }
        let mut seen = vec![];
        let mut pieces = vec![];
        for digest in named {
            if let Some(content) = self.0.get(&digest)
                && !seen.contains(&digest)
            {
                seen.push(digest);
                pieces.push(piece(content));
            }
        }
        if pieces.is_empty() {
            return String::new();
        }
        serde_json::to_string(&pieces).unwrap_or_default()
    }
}

fn text_of(content: &Content) -> Option<&str> {
    content
        .media_type
        .starts_with("text/")
        .then(|| std::str::from_utf8(&content.bytes).ok())
        .flatten()
}

fn piece(content: &Content) -> Piece<'_> {
    let text = text_of(content);
    Piece {
        digest: content.digest.to_string(),
        media_type: &content.media_type,
        salt: Hash::from_bytes(content.salt).to_hex(),
        size: text.is_none().then_some(content.bytes.len()),
        text,
    }
}

fn collect(value: &Value, into: &mut Vec<Hash>) {
    match value {
        Value::String(text) => into.extend(text.parse::<Hash>().ok()),
        Value::Array(items) => items.iter().for_each(|item| collect(item, into)),
        Value::Object(map) => map.values().for_each(|item| collect(item, into)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
