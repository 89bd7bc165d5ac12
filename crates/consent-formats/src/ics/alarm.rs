//! Alarms: always before the day, counted from its start in the reader's zone.

use super::input::{CalendarEntry, EntryState};

const DAY_MINUTES: u32 = 24 * 60;

/// The triggers of an entry, the nearest first: some readers keep the first one only.
///
/// None on the day itself: that trigger would be positive, and there are readers that take its absolute value.
pub(super) fn triggers(entry: &CalendarEntry) -> Vec<String> {
    if entry.state != EntryState::Open {
        return vec![];
    }
    let mut leads = entry.leads_days.clone();
    leads.sort_unstable();
    leads.dedup();
    leads
        .into_iter()
        .filter_map(|days| trigger(days, entry.reminder_minute))
        .collect()
}

/// The duration from a minute of the day so many days before, to the start of the day.
fn trigger(lead_days: u16, reminder_minute: u16) -> Option<String> {
    let before = (u32::from(lead_days) * DAY_MINUTES).checked_sub(u32::from(reminder_minute))?;
    let (days, rest) = (before / DAY_MINUTES, before % DAY_MINUTES);
    let date = if days > 0 {
        format!("{days}D")
    } else {
        String::new()
    };
    let time = match (rest / 60, rest % 60) {
        (0, 0) if days == 0 => return None,
        (0, 0) => String::new(),
        (hours, 0) => format!("T{hours}H"),
        (0, minutes) => format!("T{minutes}M"),
        (hours, minutes) => format!("T{hours}H{minutes}M"),
    };
    Some(format!("-P{date}{time}"))
}
