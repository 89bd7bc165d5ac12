//! What a calendar file is made from, and what cannot be written.

use std::collections::BTreeSet;

use consent_core::reminders::DateKind;
use consent_core::time::{CivilDate, Timestamp};

/// For how many days a cancelled date stays in the file, so that every reader learns of it.
pub const GONE_AFTER_DAYS: i64 = 60;

/// Whether titles say whose date it is. Calendars are often synchronised to other people's servers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum TitleStyle {
    /// Only that there is something.
    #[default]
    Discreet,
    /// With the names, because the person chose so.
    Named,
}

/// How it stands with a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EntryState {
    /// There is still something to do, or to wait for.
    Open,
    /// It is settled.
    Done,
    /// It does not count any more since that day: set aside by the person, or taken back by the provider.
    Cancelled(CivilDate),
}

/// One date of the calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarEntry {
    /// The identity of the date as a bare UUID; it stays when the date moves.
    pub uid: String,
    /// Why the day matters.
    pub kind: DateKind,
    /// What it is about: `Claude, model training`, or the person's own words.
    pub what: String,
    /// The day as stated.
    pub date: CivilDate,
    /// The day that was stated first, if it moved.
    pub first_date: Option<CivilDate>,
    /// The last day on which it is surely not too late, where there is one.
    pub safe_day: Option<CivilDate>,
    /// How it stands.
    pub state: EntryState,
    /// How many entries after the first changed its date, state or text.
    pub sequence: u32,
    /// When the latest such entry was recorded.
    pub stamped_at: Timestamp,
    /// Days before the date on which an alarm is wanted, in any order; none for 0, the day itself.
    pub leads_days: Vec<u16>,
    /// The person's reminder time in minutes after midnight, 0 to 1439.
    pub reminder_minute: u16,
    /// What else is to be said, one paragraph each: what happens if nothing is done, what is on record, the source.
    pub description: Vec<String>,
    /// The page of the setting or of the authority; written only if it is an `https` address.
    pub url: Option<String>,
}

/// What a calendar file is made from; the same input gives the same bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarInput {
    /// Whether titles say names.
    pub names: TitleStyle,
    /// Whether this is the demo ledger and no record of a person.
    pub demo: bool,
    /// The person's day; it decides only which cancelled dates still stand in the file.
    pub today: CivilDate,
    /// The dates, in any order.
    pub entries: Vec<CalendarEntry>,
}

/// Why a calendar cannot be written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CalendarError {
    /// A calendar knows a date again by its id alone.
    #[error("the date {uid:?} has no proper id: a bare UUID in lower case is needed")]
    Uid {
        /// What was given.
        uid: String,
    },
    /// Two dates with one id would overwrite each other.
    #[error("two dates have the id {uid}: give each its own")]
    DuplicateUid {
        /// The id.
        uid: String,
    },
    /// The reminder time lies outside the day.
    #[error("the reminder time of {uid} is minute {minute}: a day has the minutes 0 to 1439")]
    ReminderMinute {
        /// Whose.
        uid: String,
        /// What was given.
        minute: u16,
    },
    /// An event ends on the day after, and the last day of the calendar has none.
    #[error("the date {uid} is on {date}: the calendar ends there; choose an earlier day")]
    LastDay {
        /// Whose.
        uid: String,
        /// The day.
        date: CivilDate,
    },
}

impl CalendarInput {
    /// How many dates stand in the file: what was cancelled long ago does not.
    #[must_use]
    pub fn standing(&self) -> usize {
        let stands = |entry: &&CalendarEntry| entry.stands_on(self.today);
        self.entries.iter().filter(stands).count()
    }

    /// The entries that stand in the file, by day and then by id, each looked at.
    pub(super) fn in_order(&self) -> Result<Vec<&CalendarEntry>, CalendarError> {
        let mut seen = BTreeSet::new();
        for entry in &self.entries {
            entry.check()?;
            if !seen.insert(entry.uid.as_str()) {
                return Err(CalendarError::DuplicateUid {
                    uid: entry.uid.clone(),
                });
            }
        }
        let mut entries: Vec<&CalendarEntry> = self
            .entries
            .iter()
            .filter(|entry| entry.stands_on(self.today))
            .collect();
        entries.sort_by_key(|entry| (entry.date, entry.uid.as_str()));
        Ok(entries)
    }
}

impl CalendarEntry {
    fn check(&self) -> Result<(), CalendarError> {
        let uid = self.uid.clone();
        if !is_bare_uuid(&uid) {
            return Err(CalendarError::Uid { uid });
        }
        if self.reminder_minute > 1439 {
            let minute = self.reminder_minute;
            return Err(CalendarError::ReminderMinute { uid, minute });
        }
        self.day_after().map(|_| ())
    }

    /// A cancelled date drops out 60 days after its day; if it was cancelled later than that, 60 days after it was.
    fn stands_on(&self, today: CivilDate) -> bool {
        match self.state {
            EntryState::Open | EntryState::Done => true,
            EntryState::Cancelled(on) => self.date.max(on).days_until(today) <= GONE_AFTER_DAYS,
        }
    }

    /// The day on which a whole-day event ends: it is not part of it.
    pub(super) fn day_after(&self) -> Result<CivilDate, CalendarError> {
        self.date
            .plus_days(1)
            .ok_or_else(|| CalendarError::LastDay {
                uid: self.uid.clone(),
                date: self.date,
            })
    }
}

fn is_bare_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(place, byte)| match place {
            8 | 13 | 18 | 23 => byte == b'-',
            14 => matches!(byte, b'1'..=b'8'),
            19 => matches!(byte, b'8' | b'9' | b'a' | b'b'),
            _ => matches!(byte, b'0'..=b'9' | b'a'..=b'f'),
        })
}
