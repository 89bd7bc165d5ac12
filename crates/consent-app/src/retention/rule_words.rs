//! What a rule says, in words: how long, from which day, under which conditions.

use consent_core::retention::{Bound, End, Keeps, OnOff, RetentionRule, Terms, TraceLine, Trigger};
use consent_core::time::Period;

use crate::words;

/// "chats", "uploaded files".
pub(super) fn kind_words(kind: &str) -> String {
    match kind {
        "chat" => "chats".to_owned(),
        "*" => "everything".to_owned(),
        kind => kind.replace('_', " "),
    }
}

/// The day that came out, by one line alone.
pub(super) fn came_out(line: &TraceLine) -> String {
    let lo = line.not_before.map(words::day);
    match (line.until, lo) {
        (Some(End::Day(day)), Some(lo)) if lo == words::day(day) => format!("kept until {lo}"),
        (Some(End::Day(day)), Some(lo)) => {
            format!("gone by {} (not before {lo})", words::day(day))
        }
        (Some(End::Day(day)), None) => format!("gone by {}", words::day(day)),
        (Some(End::Unknown), Some(lo)) => {
            format!("kept until {lo} at least; when it goes is not stated")
        }
        _ => "no end can be counted".to_owned(),
    }
}

pub(super) fn on_off(is: OnOff) -> &'static str {
    match is {
        OnOff::On => "on",
        OnOff::Off => "off",
    }
}

pub(super) fn only_if(rule: &RetentionRule) -> String {
    let mut only = vec![];
    if let Some(wanted) = &rule.setting {
        let purpose = wanted.purpose.replace('-', " ");
        only.push(format!("with {purpose} {}", on_off(wanted.is)));
    }
    if rule.terms != Terms::Any {
        only.push(format!("for {} the terms hold", reach(rule.terms)));
    }
    if only.is_empty() {
        String::new()
    } else {
        format!(" ({})", only.join("; "))
    }
}

/// Which items terms reach: "what was created since".
pub(super) fn reach(terms: Terms) -> &'static str {
    match terms {
        Terms::Any | Terms::All => "everything, since",
        Terms::New => "what was created since",
        Terms::NewOrResumed => "what was created or taken up again since",
    }
}

/// What a rule says of the end.
pub(super) fn keeps_words(keeps: &Keeps) -> String {
    match keeps {
        Keeps::For {
            from,
            duration,
            bound,
        } => format!("{} from {}", firmly(*duration, *bound), noun(*from)),
        Keeps::Until { event, then, bound } => {
            let until = until_words(*event);
            if *then == Period::days(0) && *bound == Bound::AtLeast {
                format!("{until}; how soon after that they go is not stated")
            } else {
                format!("{until}, then {}", firmly(*then, *bound))
            }
        }
        Keeps::NoEnd => "kept without an end".to_owned(),
        Keeps::NotStated => "kept, with no number stated".to_owned(),
        Keeps::Nothing => "not kept".to_owned(),
    }
}

/// "up to 5 years", as firmly as the rule means it; "gone at once" for no time at all.
pub(super) fn firmly(period: Period, bound: Bound) -> String {
    if period == Period::days(0) {
        return match bound {
            Bound::AtLeast => "for a time that is not stated".to_owned(),
            _ => "gone at once".to_owned(),
        };
    }
    let length = words::period(period);
    match bound {
        Bound::AtMost => format!("up to {length}"),
        Bound::AtLeast => format!("at least {length}"),
        Bound::Exactly => length,
        Bound::About => format!("about {length}"),
        Bound::Between { least } => format!("{} to {length}", words::period(least)),
    }
}

/// "within 30 days after", or "at once after".
pub(super) fn at_once_or(lead: &str, within: Period) -> String {
    if within == Period::days(0) {
        "at once after".to_owned()
    } else {
        format!("{lead}{} after", words::period(within))
    }
}

fn until_words(event: Trigger) -> &'static str {
    match event {
        Trigger::Deleted => "until you delete them",
        Trigger::Removed => "until you delete them or close the account",
        Trigger::AccountClosed => "until the account is closed",
        Trigger::Flagged => "until they are flagged",
        Trigger::Feedback => "until you send feedback",
        Trigger::Created | Trigger::LastActivity => "until they are used",
    }
}

pub(super) fn noun(trigger: Trigger) -> &'static str {
    match trigger {
        Trigger::Created => "the day of creation",
        Trigger::LastActivity => "the last use",
        Trigger::Deleted => "your deletion",
        Trigger::AccountClosed => "the closing of the account",
        Trigger::Removed => "the removal",
        Trigger::Flagged => "the flag",
        Trigger::Feedback => "your feedback",
    }
}

pub(super) fn happened(trigger: Trigger) -> &'static str {
    match trigger {
        Trigger::Removed => "you delete them or close the account",
        Trigger::Deleted => "you delete them",
        other => noun(other),
    }
}
