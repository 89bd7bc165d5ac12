//! What is supposed, and what it changes, in sentences.

use consent_core::catalogue::{CatalogueService, Coordinate};
use consent_core::retention::{Item, OnOff};
use consent_core::time::CivilDate;

use super::{Supposing, plans};
use crate::dto::{LeftOutView, RuleView, WhatIfSideView};
use crate::words;

/// What is supposed: "Supposed: the plan is Team; ...".
pub(super) fn supposed(
    supposing: &Supposing,
    own: &CatalogueService,
    (service, coordinate): (&CatalogueService, &Coordinate),
    item: &Item,
) -> String {
    let mut parts = vec![];
    if supposing.plan.is_some()
        && let Some(plan) = plans::name(service, coordinate.plan.as_ref())
    {
        let of = if service.id == own.id {
            String::new()
        } else {
            format!(" ({})", service.name)
        };
        parts.push(format!("the plan is {plan}{of}"));
    }
    if !supposing.regions.is_empty() {
        parts.push(format!("the region is {}", supposing.regions.join(", ")));
    }
    for (purpose, is) in &supposing.settings {
        let is = match is {
            OnOff::On => "on",
            OnOff::Off => "off",
        };
        parts.push(format!(
            "{} has been {is} since {}, the day of creation",
            purpose.code().replace('-', " "),
            words::day(item.created_on)
        ));
    }
    for (day, what) in [
        (supposing.deleted, "deleted on"),
        (supposing.flagged, "flagged on"),
        (supposing.feedback, "feedback sent on"),
    ] {
        parts.extend(day.map(|day| format!("{what} {}", words::day(day))));
    }
    if parts.is_empty() {
        "Supposed: nothing else.".to_owned()
    } else {
        format!("Supposed: {}.", parts.join("; "))
    }
}

/// What begins or ceases to count, where the same texts speak on both sides.
fn by_rule(now: &WhatIfSideView, then: &WhatIfSideView) -> Vec<String> {
    let counts = |line: &RuleView| ["kept", "maybe", "held"].contains(&line.outcome.as_str());
    let turned = |line: &&RuleView| {
        let before = now.trace.iter().find(|other| other.id == line.id);
        before.is_some_and(|before| counts(before) != counts(line))
    };
    let lead = |line: &RuleView| {
        if counts(line) {
            "Counts then"
        } else {
            "No longer counts"
        }
    };
    let lines = then.trace.iter().filter(turned);
    lines
        .map(|line| format!("{}: {}", lead(line), line.words))
        .collect()
}

/// What changes; empty if nothing does.
pub(super) fn sentences(
    now: &WhatIfSideView,
    then: &WhatIfSideView,
    (dates_now, dates_then): &(Vec<CivilDate>, Vec<CivilDate>),
) -> Vec<String> {
    let mut changes = vec![];
    if now.words != then.words {
        changes.push(format!(
            "How long: \u{201c}{}\u{201d} instead of \u{201c}{}\u{201d}",
            then.words, now.words
        ));
    }
    changes.extend(by_rule(now, then));
    if now.training != then.training {
        let said = |side: &WhatIfSideView| {
            let none = "The catalogue has nothing on whether content trains models.";
            side.training.clone().unwrap_or_else(|| none.to_owned())
        };
        changes.push(format!(
            "Training: \u{201c}{}\u{201d} instead of \u{201c}{}\u{201d}",
            said(then),
            said(now)
        ));
    }
    let missing = |from: &[LeftOutView], of: &[LeftOutView]| -> Vec<String> {
        let not = |left: &&LeftOutView| from.iter().all(|known| known.code != left.code);
        of.iter()
            .filter(not)
            .map(|left| left.words.clone())
            .collect()
    };
    let more = missing(&now.left_out, &then.left_out);
    if !more.is_empty() {
        changes.push(format!("A no would leave out, too: {}.", more.join(", ")));
    }
    let fewer = missing(&then.left_out, &now.left_out);
    if !fewer.is_empty() {
        changes.push(format!(
            "No source says there that a no leaves out: {}.",
            fewer.join(", ")
        ));
    }
    if dates_now != dates_then {
        let said = |dates: &[CivilDate]| match dates {
            [] => "none".to_owned(),
            dates => dates
                .iter()
                .copied()
                .map(words::day)
                .collect::<Vec<_>>()
                .join(", "),
        };
        changes.push(format!(
            "Date to decide: {} instead of {}.",
            said(dates_then),
            said(dates_now)
        ));
    }
    changes
}
