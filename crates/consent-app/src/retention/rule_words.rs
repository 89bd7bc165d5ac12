//! What a rule says, in words: how long, from which day, under which conditions.

use crate::say;
use crate::words::Words;
use consent_core::retention::{Bound, End, Keeps, OnOff, RetentionRule, Terms, TraceLine, Trigger};
use consent_core::time::Period;

/// "chats", "uploaded files".
pub(super) fn kind_words(say: &Words, kind: &str) -> String {
    match kind {
        "chat" => say!(say, "rule-words-chats-there"),
        "*" => say!(say, "rule-words-all-of-it"),
        kind => kind.replace('_', " "),
    }
}

/// The day that came out, by one line alone.
pub(super) fn came_out(say: &Words, line: &TraceLine) -> String {
    let lo = line.not_before.map(|it| say.day(it));
    match (line.until, lo) {
        (Some(End::Day(day)), Some(lo)) if lo == say.day(day) => {
            say!(say, "rule-words-kept-until", lo = lo)
        }
        (Some(End::Day(day)), Some(lo)) => {
            say!(
                say,
                "rule-words-gone-by-not-before",
                day = say.day(day),
                lo = lo
            )
        }
        (Some(End::Day(day)), None) => say!(say, "rule-words-gone-by", day = say.day(day)),
        (Some(End::Unknown), Some(lo)) => {
            say!(say, "rule-words-kept-until-at-least-when-it", lo = lo)
        }
        _ => say!(say, "rule-words-no-end-can-be-counted"),
    }
}

pub(super) fn on_off(say: &Words, is: OnOff) -> String {
    match is {
        OnOff::On => say!(say, "is-on"),
        OnOff::Off => say!(say, "is-off"),
    }
}

pub(super) fn only_if(say: &Words, rule: &RetentionRule) -> String {
    let mut only = vec![];
    if let Some(wanted) = &rule.setting {
        let purpose = say.purpose(&wanted.purpose);
        only.push(say!(
            say,
            "rule-words-with",
            purpose = purpose,
            is = on_off(say, wanted.is)
        ));
    }
    if rule.terms != Terms::Any {
        only.push(say!(
            say,
            "rule-words-for-the-terms-hold",
            reach = reach(say, rule.terms)
        ));
    }
    if only.is_empty() {
        String::new()
    } else {
        format!(" ({})", only.join("; "))
    }
}

/// Which items terms reach: "what was created since".
pub(super) fn reach(say: &Words, terms: Terms) -> String {
    match terms {
        Terms::Any | Terms::All => say!(say, "rule-words-everything-since"),
        Terms::New => say!(say, "rule-words-what-was-created-since"),
        Terms::NewOrResumed => say!(say, "rule-words-what-was-created-or-taken-up"),
    }
}

/// What a rule says of the end.
pub(super) fn keeps_words(say: &Words, keeps: &Keeps) -> String {
    match keeps {
        Keeps::For {
            from,
            duration,
            bound,
        } => say!(
            say,
            "rule-words-from",
            length = firmly(say, *duration, *bound),
            event = noun(say, *from)
        ),
        Keeps::Until { event, then, bound } => {
            let until = until_words(say, *event);
            if *then == Period::days(0) && *bound == Bound::AtLeast {
                say!(say, "rule-words-how-soon-after-that-they-go", until = until)
            } else {
                say!(
                    say,
                    "rule-words-then",
                    until = until,
                    length = firmly(say, *then, *bound)
                )
            }
        }
        Keeps::NoEnd => say!(say, "rule-words-kept-without-an-end"),
        Keeps::NotStated => say!(say, "rule-words-kept-with-no-number-stated"),
        Keeps::Nothing => say!(say, "length-not-kept"),
    }
}

/// "up to 5 years", as firmly as the rule means it; "gone at once" for no time at all.
pub(super) fn firmly(say: &Words, period: Period, bound: Bound) -> String {
    if period == Period::days(0) {
        return match bound {
            Bound::AtLeast => say!(say, "rule-words-for-a-time-that-is-not"),
            _ => say!(say, "rule-words-gone-at-once"),
        };
    }
    let length = say.period(period);
    match bound {
        Bound::AtMost => say!(say, "length-at-most", length = length),
        Bound::AtLeast => say!(say, "length-at-least", length = length),
        Bound::Exactly => length,
        Bound::About => say!(say, "length-about", length = length),
        Bound::Between { least } => say!(
            say,
            "rule-words-to",
            least = say.period(least),
            length = length
        ),
    }
}

/// "within 30 days after", or "at once after".
pub(super) fn at_once_or_within(say: &Words, within: Period) -> String {
    if within == Period::days(0) {
        say!(say, "rule-words-at-once-after")
    } else {
        say!(say, "rule-words-within-after", within = say.period(within))
    }
}

fn until_words(say: &Words, event: Trigger) -> String {
    match event {
        Trigger::Deleted => say!(say, "length-until-deleted"),
        Trigger::Removed => say!(say, "rule-words-until-you-delete-them-or-close"),
        Trigger::AccountClosed => say!(say, "rule-words-until-the-account-is-closed"),
        Trigger::Flagged => say!(say, "rule-words-until-they-are-flagged"),
        Trigger::Feedback => say!(say, "rule-words-until-you-send-feedback"),
        Trigger::Created | Trigger::LastActivity => say!(say, "rule-words-until-they-are-used"),
    }
}

pub(super) fn noun(say: &Words, trigger: Trigger) -> String {
    match trigger {
        Trigger::Created => say!(say, "rule-words-the-day-of-creation"),
        Trigger::LastActivity => say!(say, "rule-words-the-last-use"),
        Trigger::Deleted => say!(say, "rule-words-your-deletion"),
        Trigger::AccountClosed => say!(say, "rule-words-the-closing-of-the-account"),
        Trigger::Removed => say!(say, "rule-words-the-removal"),
        Trigger::Flagged => say!(say, "rule-words-the-flag"),
        Trigger::Feedback => say!(say, "rule-words-your-feedback"),
    }
}

pub(super) fn happened(say: &Words, trigger: Trigger) -> String {
    match trigger {
        Trigger::Removed => say!(say, "rule-words-you-delete-them-or-close-the"),
        Trigger::Deleted => say!(say, "rule-words-you-delete-them"),
        other => noun(say, other),
    }
}
