//! The formula guard: a cell that a spreadsheet would run gets an apostrophe in front.

use std::borrow::Cow;

/// Whether cells are guarded against being run as formulas.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Guard {
    /// `apostrophe-v1`: see the specification.
    #[default]
    ApostropheV1,
    /// None; for programs that read the file.
    Raw,
}

impl Guard {
    /// The name in the sidecar; none if there is no guard.
    #[must_use]
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::ApostropheV1 => Some("apostrophe-v1"),
            Self::Raw => None,
        }
    }

    /// The cell as it is written under this guard.
    #[must_use]
    pub fn write(self, cell: &str) -> Cow<'_, str> {
        match self {
            Self::ApostropheV1 => guard_cell(cell),
            Self::Raw => Cow::Borrowed(cell),
        }
    }

    /// The cell as it was before it was written under this guard.
    #[must_use]
    pub fn read(self, cell: &str) -> &str {
        match self {
            Self::ApostropheV1 => unguard_cell(cell),
            Self::Raw => cell,
        }
    }
}

const GUARDED: [char; 12] = [
    '=', '+', '-', '@', '\t', '\r', '\n', '\'', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}',
];

/// Puts an apostrophe before a cell that a spreadsheet may run, and before one that begins with one.
#[must_use]
pub fn guard_cell(cell: &str) -> Cow<'_, str> {
    if cell.starts_with(GUARDED) {
        Cow::Owned(format!("'{cell}"))
    } else {
        Cow::Borrowed(cell)
    }
}

/// Takes exactly one apostrophe away from a cell that begins with one.
#[must_use]
pub fn unguard_cell(cell: &str) -> &str {
    cell.strip_prefix('\'').unwrap_or(cell)
}
