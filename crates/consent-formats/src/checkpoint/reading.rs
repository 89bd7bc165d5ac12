//! Reading a page, line by line.

use consent_core::id::DeviceId;
use consent_core::ledger::{ChainHead, Hash};

use super::{CHECKPOINT_MOST_BYTES, Checkpoint, CheckpointError, TITLE, sum};

/// The lines that are left, without blanks at their ends.
struct Lines<'a> {
    left: std::iter::Peekable<std::vec::IntoIter<&'a str>>,
    number: usize,
}

impl<'a> Lines<'a> {
    fn of(text: &'a str) -> Self {
        let mut lines: Vec<&str> = text
            .split('\n')
            .map(|line| line.trim_end_matches(['\r', ' ', '\t']))
            .collect();
        while lines.last().is_some_and(|line| line.is_empty()) {
            lines.pop();
        }
        Self {
            left: lines.into_iter().peekable(),
            number: 0,
        }
    }

    fn next(&mut self) -> &'a str {
        self.number = self.number.saturating_add(1);
        self.left.next().unwrap_or_default()
    }

    fn wrong(&self, expected: &'static str) -> CheckpointError {
        CheckpointError::Line {
            line: self.number,
            expected,
        }
    }

    fn exactly(&mut self, line: &str, expected: &'static str) -> Result<(), CheckpointError> {
        if self.next() == line {
            Ok(())
        } else {
            Err(self.wrong(expected))
        }
    }

    /// A line that begins and ends with these words, and a value between them.
    fn value<T: std::str::FromStr + ToString>(
        &mut self,
        (before, after): (&str, &str),
        expected: &'static str,
    ) -> Result<T, CheckpointError> {
        let line = self.next();
        let text = line
            .strip_prefix(before)
            .and_then(|rest| rest.strip_suffix(after));
        let value = text.and_then(|text| Some((text, text.parse::<T>().ok()?)));
        // Only the one spelling that is written is read: no sign, no zeros in front.
        let value = value.filter(|(text, value)| value.to_string() == *text);
        value
            .map(|(_, value)| value)
            .ok_or_else(|| self.wrong(expected))
    }
}

pub(super) fn parse(bytes: &[u8]) -> Result<Checkpoint, CheckpointError> {
    if bytes.len() > CHECKPOINT_MOST_BYTES {
        return Err(CheckpointError::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| CheckpointError::NoText)?;
    let mut lines = Lines::of(text);
    lines.exactly(TITLE, "the title of such a page, in form 1")?;
    lines.exactly("", "empty")?;
    let vault_id = lines.value(("Vault ", ""), "`Vault` and its id")?;
    let day = lines.value(("Day ", ""), "`Day` and a date like 2026-11-26")?;
    let entries: u64 = lines.value(("Entries ", ""), "`Entries` and their number")?;
    let entries_line = lines.number;
    let mut heads: Vec<ChainHead> = vec![];
    lines.exactly("", "empty")?;
    while lines
        .left
        .peek()
        .is_some_and(|line| !line.starts_with("Sum"))
    {
        let head = head(&mut lines)?;
        if heads
            .last()
            .is_some_and(|last| last.device_id >= head.device_id)
        {
            return Err(CheckpointError::Line {
                line: lines.number.saturating_sub(3),
                expected: "a device whose id comes after the one before",
            });
        }
        heads.push(head);
        lines.exactly("", "empty")?;
    }
    let found = lines.next();
    let page = Checkpoint {
        vault_id,
        day,
        heads,
    };
    let written = page.text();
    let above = written.trim_end_matches('\n');
    let above = above.rsplit_once('\n').map_or("", |(above, _)| above);
    let line = lines.number;
    // What was read so far is written anew: the sum is that of the page, however its lines ended.
    if page.entries() != entries {
        return Err(CheckpointError::Line {
            line: entries_line,
            expected: "as many entries as the devices have together",
        });
    }
    if found != sum(&format!("{above}\n")) {
        return Err(CheckpointError::Sum { line });
    }
    if lines.left.next().is_some() {
        return Err(CheckpointError::Line {
            line: line.saturating_add(1),
            expected: "nothing: the page ends with the sum",
        });
    }
    Ok(page)
}

fn head(lines: &mut Lines<'_>) -> Result<ChainHead, CheckpointError> {
    let device_id: DeviceId = lines.value(("Device ", ""), "`Device` and its id, or the sum")?;
    let place = "`last entry`, a number and `, hash`";
    let seq: u64 = lines.value(("last entry ", ", hash"), place)?;
    if seq == 0 {
        return Err(lines.wrong(place));
    }
    let digits = half(lines)? + &half(lines)?;
    let hash: Hash = format!("sha256:{digits}")
        .parse()
        .map_err(|_| lines.wrong(DIGITS))?;
    Ok(ChainHead {
        device_id,
        seq,
        hash,
    })
}

const DIGITS: &str = "four groups of eight digits, 0 to 9 and a to f";

/// One line of a hash.
fn half(lines: &mut Lines<'_>) -> Result<String, CheckpointError> {
    let line = lines.next();
    let groups: Vec<&str> = line.split(' ').collect();
    let digit = |c: char| c.is_ascii_digit() || ('a'..='f').contains(&c);
    let sound = |group: &&str| group.len() == 8 && group.chars().all(digit);
    if groups.len() == 4 && groups.iter().all(sound) {
        Ok(groups.concat())
    } else {
        Err(lines.wrong(DIGITS))
    }
}
