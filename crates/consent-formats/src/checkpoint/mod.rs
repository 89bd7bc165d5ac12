//! A page that says how far a ledger had come on a day, to be kept away from the computer and compared
//! years later. Specification: `docs/formats/checkpoint.md`.
//!
//! The sum in its last line finds slips of whoever copies the page; it is no proof of who wrote it.

mod reading;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use consent_core::id::{DeviceId, VaultId};
use consent_core::ledger::{ChainHead, Hash};
use consent_core::time::CivilDate;

/// Bytes of a page at most.
pub const CHECKPOINT_MOST_BYTES: usize = 64 * 1024;
const TITLE: &str = "Consent Ledger: how far a ledger had come, form 1";
const GROUP_DIGITS: usize = 8;
const GROUPS_A_LINE: usize = 4;
const SUM_GROUPS: usize = 2;

/// How far a ledger had come on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    vault_id: VaultId,
    day: CivilDate,
    heads: Vec<ChainHead>,
}

/// Why there is no page.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CheckpointError {
    /// One device is named twice.
    #[error("the chain of the device {device_id} is there twice; one device has one chain")]
    DeviceTwice {
        /// Which one.
        device_id: DeviceId,
    },
    /// More chains than a page can name.
    #[error("it would be larger than {CHECKPOINT_MOST_BYTES} bytes, for {devices} devices")]
    TooManyDevices {
        /// How many there are.
        devices: usize,
    },
    /// The text that was given is too large to be a page.
    #[error(
        "the text is larger than {CHECKPOINT_MOST_BYTES} bytes; it was not read further. Choose the file that was saved"
    )]
    TooLarge,
    /// The bytes that were given are no text.
    #[error("this is no text; choose the file that was saved, or type the page")]
    NoText,
    /// A line is not what stands there.
    #[error("line {line} should be {expected}; compare it with your page")]
    Line {
        /// Its number, from 1.
        line: usize,
        /// What belongs there.
        expected: &'static str,
    },
    /// The text was changed, or copied with a slip.
    #[error(
        "the sum in line {line} does not fit the lines above it: something differs from the page \
         that was made. Compare it line by line"
    )]
    Sum {
        /// The number of the last line.
        line: usize,
    },
}

impl CheckpointError {
    /// A name for this kind of refusal that never changes.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::DeviceTwice { .. } => "checkpoint_device_twice",
            Self::TooManyDevices { .. } => "checkpoint_too_many_devices",
            Self::TooLarge => "checkpoint_too_large",
            Self::NoText => "checkpoint_no_text",
            Self::Line { .. } => "checkpoint_line",
            Self::Sum { .. } => "checkpoint_sum",
        }
    }
}

impl Checkpoint {
    /// Takes the ends of all chains; those that nothing was written to are left out.
    ///
    /// # Errors
    /// One device has two ends, or there are more than a page can name.
    pub fn new(
        vault_id: VaultId,
        day: CivilDate,
        heads: &[ChainHead],
    ) -> Result<Self, CheckpointError> {
        let mut heads: Vec<ChainHead> = heads.to_vec();
        heads.sort_by_key(|head| head.device_id);
        let mut devices = BTreeSet::new();
        for head in &heads {
            let device_id = head.device_id;
            if !devices.insert(device_id) {
                return Err(CheckpointError::DeviceTwice { device_id });
            }
        }
        heads.retain(|head| head.seq > 0);
        let page = Self {
            vault_id,
            day,
            heads,
        };
        if page.text().len() > CHECKPOINT_MOST_BYTES {
            let devices = page.heads.len();
            return Err(CheckpointError::TooManyDevices { devices });
        }
        Ok(page)
    }

    /// Which vault.
    #[must_use]
    pub fn vault_id(&self) -> VaultId {
        self.vault_id
    }

    /// The civil day on which it was made.
    #[must_use]
    pub fn day(&self) -> CivilDate {
        self.day
    }

    /// The end of each chain, by device.
    #[must_use]
    pub fn heads(&self) -> &[ChainHead] {
        &self.heads
    }

    /// How many entries all chains had together.
    #[must_use]
    pub fn entries(&self) -> u64 {
        let places = self.heads.iter().map(|head| head.seq);
        places.fold(0, u64::saturating_add)
    }

    /// The page; the same checkpoint gives the same text.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = format!(
            "{TITLE}\n\nVault {}\nDay {}\nEntries {}\n",
            self.vault_id,
            self.day,
            self.entries()
        );
        for head in &self.heads {
            let digits = grouped(&head.hash.to_hex());
            // Writing to a String does not fail.
            let _ = write!(
                text,
                "\nDevice {}\nlast entry {}, hash\n{digits}\n",
                head.device_id, head.seq
            );
        }
        text.push('\n');
        let sum = sum(&text);
        text.push_str(&sum);
        text.push('\n');
        text
    }

    /// Reads a page as it was saved, printed and typed, or sent. Other ends of lines and blanks at the end
    /// of lines or of the page do not matter; everything else does.
    ///
    /// # Errors
    /// The first line that is not as it must be.
    pub fn parse(bytes: &[u8]) -> Result<Self, CheckpointError> {
        reading::parse(bytes)
    }
}

/// Digits in groups, four groups a line.
fn grouped(digits: &str) -> String {
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && place.is_multiple_of(GROUP_DIGITS * GROUPS_A_LINE) {
            text.push('\n');
        } else if place > 0 && place.is_multiple_of(GROUP_DIGITS) {
            text.push(' ');
        }
        text.push(digit);
    }
    text
}

/// The last line for the text above it.
fn sum(above: &str) -> String {
    let digits = Hash::of_bytes(above.as_bytes()).to_hex();
    let digits: String = digits.chars().take(SUM_GROUPS * GROUP_DIGITS).collect();
    format!("Sum {}", grouped(&digits))
}

#[cfg(test)]
mod tests;
