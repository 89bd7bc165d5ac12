//! What stands in a column, as the type it was written from.

use std::fmt::Display;
use std::str::FromStr;

use consent_core::ledger::Hash;
use rusqlite::Row;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::StoreError;

/// A text that is the written form of a type.
pub(crate) fn parsed<T: FromStr>(row: &Row<'_>, column: usize) -> Result<T, StoreError> {
    row.get_ref(column)?
        .as_str()
        .ok()
        .and_then(|text| text.parse().ok())
        .ok_or(StoreError::Damaged)
}

/// The same where there may be none.
pub(crate) fn parsed_or_none<T: FromStr>(
    row: &Row<'_>,
    column: usize,
) -> Result<Option<T>, StoreError> {
    let text: Option<String> = row.get(column)?;
    text.map(|text| text.parse().map_err(|_| StoreError::Damaged))
        .transpose()
}

/// The 32 bytes of a digest where there may be none.
pub(crate) fn digest_or_none(row: &Row<'_>, column: usize) -> Result<Option<Hash>, StoreError> {
    let bytes: Option<[u8; 32]> = row.get(column)?;
    Ok(bytes.map(Hash::from_bytes))
}

/// What stands in one column as JSON.
pub(crate) fn json<T: DeserializeOwned>(row: &Row<'_>, column: usize) -> Result<T, StoreError> {
    let text: String = row.get(column)?;
    serde_json::from_str(&text).map_err(|_| StoreError::Damaged)
}

/// A list that stands in one column as JSON.
pub(crate) fn listed<T: DeserializeOwned>(
    row: &Row<'_>,
    column: usize,
) -> Result<Vec<T>, StoreError> {
    json(row, column)
}

/// The written form of a list.
pub(crate) fn list<T: Serialize>(items: &[T]) -> Result<String, StoreError> {
    serde_json::to_string(items).map_err(|_| StoreError::Damaged)
}

/// The written form where there may be none.
pub(crate) fn text<T: Display>(value: Option<&T>) -> Option<String> {
    value.map(ToString::to_string)
}
