//! The ledger as CSV, version 1. Specification: `docs/formats/csv.md`; judge: `tests/judge/validate.py`.
//!
//! The record columns are the hashed fields exactly as stored; the reading columns are derived from
//! them for people, row by row, by what the ledger knew when the entry was written.

mod columns;
mod erasable;
mod guard;
mod reading;
mod replay;
mod sidecar;

use std::collections::BTreeMap;

use consent_core::id::{DeviceId, ServiceId};
use consent_core::ledger::{Hash, LedgerEntry};

pub use columns::{ARCHIVE_COLUMNS, spreadsheet_columns};
pub use guard::{Guard, guard_cell, unguard_cell};
pub use sidecar::sidecar;

use erasable::Texts;
use reading::Reading;

/// Content that stands outside the chain and was not erased.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    /// Its salted digest, as the entry names it.
    pub digest: Hash,
    /// The salt of that digest.
    pub salt: [u8; 32],
    /// What it is; `text/...` is written out, of anything else only the size.
    pub media_type: String,
    /// The content.
    pub bytes: Vec<u8>,
}

/// What an export is made from.
#[derive(Debug, Clone, Copy)]
pub struct ExportInput<'a> {
    /// Every entry of every chain, in any order.
    pub entries: &'a [LedgerEntry],
    /// The content that is still there; what is missing was erased.
    pub contents: &'a [Content],
    /// The names of services, by their id.
    pub service_names: &'a BTreeMap<ServiceId, String>,
    /// Whether this is the demo ledger and no record of a person.
    pub demo: bool,
}

/// What separates the cells of the spreadsheet variant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Delimiter {
    /// `,`
    #[default]
    Comma,
    /// `;`, for spreadsheets in languages that write decimals with a comma.
    Semicolon,
}

/// Why an export cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// Two entries claim the same place in one chain.
    #[error("two entries stand at place {seq} of device {device_id}")]
    DuplicatePlace {
        /// Whose chain.
        device_id: DeviceId,
        /// The place.
        seq: u64,
    },
    /// Content outside the chain is not what its entry named.
    #[error("stored content does not fit its digest {digest}")]
    ContentMismatch {
        /// The digest that the entry names.
        digest: Hash,
    },
    /// The CSV could not be written.
    #[error("the rows could not be written: {0}")]
    Rows(#[from] ::csv::Error),
    /// The sidecar could not be written.
    #[error("the sidecar could not be written: {0}")]
    Sidecar(#[from] serde_json::Error),
}

/// The complete ledger, every entry with its stored bytes; the same ledger gives the same bytes.
pub fn export_archive(input: &ExportInput<'_>, guard: Guard) -> Result<Vec<u8>, ExportError> {
    let texts = Texts::new(input.contents)?;
    write(input, &texts, Vec::new(), b',', guard, Variant::Archive)
}

/// The ledger to look at in a spreadsheet: without the stored bytes, always with the formula guard.
pub fn export_spreadsheet(
    input: &ExportInput<'_>,
    delimiter: Delimiter,
) -> Result<Vec<u8>, ExportError> {
    let texts = Texts::new(input.contents)?;
    let delimiter = match delimiter {
        Delimiter::Comma => b',',
        Delimiter::Semicolon => b';',
    };
    let mark = "\u{feff}".as_bytes().to_vec();
    let guard = Guard::ApostropheV1;
    write(input, &texts, mark, delimiter, guard, Variant::Spreadsheet)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Variant {
    Archive,
    Spreadsheet,
}

fn write(
    input: &ExportInput<'_>,
    texts: &Texts<'_>,
    start: Vec<u8>,
    delimiter: u8,
    guard: Guard,
    variant: Variant,
) -> Result<Vec<u8>, ExportError> {
    let mut writer = ::csv::WriterBuilder::new()
        .delimiter(delimiter)
        .terminator(::csv::Terminator::CRLF)
        .quote_style(::csv::QuoteStyle::Necessary)
        .from_writer(start);
    match variant {
        Variant::Archive => writer.write_record(ARCHIVE_COLUMNS)?,
        Variant::Spreadsheet => writer.write_record(spreadsheet_columns())?,
    }
    let mut readings = replay::readings(input, texts);
    for entry in sorted(input.entries)? {
        let reading = readings
            .remove(&(entry.device_id, entry.seq))
            .unwrap_or_default();
        let cells = row(entry, &reading, texts, variant);
        writer.write_record(cells.iter().map(|cell| guard.write(cell).into_owned()))?;
    }
    writer
        .into_inner()
        .map_err(|e| ExportError::Rows(e.into_error().into()))
}

fn row(entry: &LedgerEntry, r: &Reading, texts: &Texts<'_>, variant: Variant) -> Vec<String> {
    let mut cells = vec![
        entry.device_id.to_string(),
        entry.seq.to_string(),
        entry.entry_id.to_string(),
        entry.hash.to_string(),
        entry.prev_hash.to_string(),
        entry.stream.clone(),
        entry.event_type.clone(),
        entry.event_version.to_string(),
        entry.occurred.to_string(),
        entry.recorded_at.to_string(),
    ];
    if variant == Variant::Archive {
        cells.push(entry.payload.clone());
        cells.push(texts.cell(&entry.payload));
    }
    cells.extend(r.cells());
    cells
}

/// The entries by device and place; a place claimed twice is no ledger.
fn sorted(entries: &[LedgerEntry]) -> Result<Vec<&LedgerEntry>, ExportError> {
    let mut by_place = BTreeMap::new();
    for entry in entries {
        let place = (entry.device_id, entry.seq);
        if by_place.insert(place, entry).is_some() {
            return Err(ExportError::DuplicatePlace {
                device_id: entry.device_id,
                seq: entry.seq,
            });
        }
    }
    Ok(by_place.into_values().collect())
}

#[cfg(test)]
mod tests;
