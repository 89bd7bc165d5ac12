//! The readers of the folder's files and secrets alone, for tests that give them anything.

use super::head::HeadFile;
use super::header::Header;
use super::words::{self, Entropy};
use super::{SecretText, entry};
use crate::StoreError;

/// Reads a header, without its seal; the bytes of one that says the same.
pub fn header(bytes: &[u8]) -> Result<Vec<u8>, StoreError> {
    let header = Header::parse(bytes)?;
    serde_json::to_vec(&header).map_err(|_| StoreError::HeaderDamaged)
}

/// Reads a head file, without its seal; the bytes of one that says the same.
pub fn head(bytes: &[u8]) -> Result<Vec<u8>, StoreError> {
    let head: HeadFile = serde_json::from_slice(bytes).map_err(|_| StoreError::Damaged)?;
    serde_json::to_vec(&head).map_err(|_| StoreError::Damaged)
}

/// Reads the line of a key store.
pub fn key_store_line(text: &str) -> Result<(), StoreError> {
    entry::parse(&SecretText::new(text.to_owned())).map(|_| ())
}

/// The words that this stands for.
pub fn words(entropy: &Entropy) -> Result<SecretText, StoreError> {
    words::of_entropy(entropy)
}
