//! Values of settings as they are typed, and as they are written back.

use crate::dto::{QuietChoice, ReminderChoices};
use crate::error::AppError;
use crate::words;

/// How lead times are typed.
pub(super) const LEADS: &str = "days before the day such as 14,3,0, or never, or default";

/// "on" or "off"; none if it is neither.
pub(super) fn switch(told: &str) -> Option<bool> {
    match told {
        "on" => Some(true),
        "off" => Some(false),
        _ => None,
    }
}

/// A switch as it is typed.
pub(super) fn switch_said(is: bool) -> String {
    if is { "on" } else { "off" }.to_owned()
}

/// Sets quiet hours: two times of a day that differ, or "off"; none if it is neither.
pub(super) fn set_quiet(all: &mut ReminderChoices, told: &str) -> Option<()> {
    if told == "off" {
        all.quiet = None;
        return Some(());
    }
    let (from, to) = told.split_once('-')?;
    let (from, to) = (from.trim(), to.trim());
    let are_times = words::minute_of(from).is_some() && words::minute_of(to).is_some();
    (are_times && from != to).then(|| {
        all.quiet = Some(QuietChoice {
            from: from.to_owned(),
            to: to.to_owned(),
        });
    })
}

/// Quiet hours as they are typed.
pub(super) fn quiet_said(quiet: Option<&QuietChoice>) -> String {
    quiet.map_or_else(
        || "off".to_owned(),
        |quiet| format!("{}-{}", quiet.from, quiet.to),
    )
}

/// Lead times.
pub(super) enum Leads {
    /// Those that everybody has who changed nothing, or those of the kind.
    Default,
    /// These days before; none: never.
    Days(Vec<u16>),
}

/// Lead times; none if it is no such thing.
pub(super) fn leads(told: &str) -> Option<Leads> {
    match told {
        "default" => Some(Leads::Default),
        "never" => Some(Leads::Days(vec![])),
        days => {
            let days = days.split(',').map(|day| day.trim().parse().ok());
            days.collect::<Option<Vec<u16>>>().map(Leads::Days)
        }
    }
}

/// Lead times as they are typed.
pub(super) fn leads_said(leads: &[u16]) -> String {
    if leads.is_empty() {
        return "never".to_owned();
    }
    let days: Vec<String> = leads.iter().map(ToString::to_string).collect();
    days.join(",")
}

/// Lead times of one day as they are typed; none: as for every day of its kind.
pub fn read_leads(text: &str) -> Result<Option<Vec<u16>>, AppError> {
    match leads(text.trim()) {
        Some(Leads::Days(days)) => Ok(Some(days)),
        Some(Leads::Default) => Ok(None),
        None => Err(AppError::SettingValue {
            name: "leads",
            found: text.to_owned(),
            possible: LEADS,
        }),
    }
}
