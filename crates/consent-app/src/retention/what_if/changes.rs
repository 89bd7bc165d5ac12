//! What is supposed, and what it changes, in sentences.

use crate::say;
use crate::words::Words;
use consent_core::catalogue::{CatalogueService, Coordinate};
use consent_core::retention::{Item, OnOff};
use consent_core::time::CivilDate;

use super::{Supposing, plans};
use crate::dto::{LeftOutView, RuleView, WhatIfSideView};

/// What is supposed: "Supposed: the plan is Team; ...".
pub(super) fn supposed(
    say: &Words,
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
        parts.push(say!(say, "change-the-plan-is", plan = plan, of = of));
    }
    if !supposing.regions.is_empty() {
        parts.push(say!(
            say,
            "change-the-region-is",
            regions = supposing.regions.join(", ")
        ));
    }
    for (purpose, is) in &supposing.settings {
        let is = match is {
            OnOff::On => say!(say, "is-on"),
            OnOff::Off => say!(say, "is-off"),
        };
        parts.push(say!(
            say,
            "change-has-been-since-the-day-of",
            purpose = say.purpose(purpose.code()),
            is = is,
            created_on = say.day(item.created_on)
        ));
    }
    for (day, what) in [
        (supposing.deleted, "change-deleted-on"),
        (supposing.flagged, "change-flagged-on"),
        (supposing.feedback, "change-feedback-on"),
    ] {
        parts.extend(day.map(|day| say!(say, what, day = say.day(day))));
    }
    if parts.is_empty() {
        say!(say, "change-supposed-nothing-else")
    } else {
        say!(say, "change-supposed", parts = parts.join("; "))
    }
}

/// What begins or ceases to count, where the same texts speak on both sides.
fn by_rule(say: &Words, now: &WhatIfSideView, then: &WhatIfSideView) -> Vec<String> {
    let counts = |line: &RuleView| ["kept", "maybe", "held"].contains(&line.outcome.as_str());
    let turned = |line: &&RuleView| {
        let before = now.trace.iter().find(|other| other.id == line.id);
        before.is_some_and(|before| counts(before) != counts(line))
    };
    let lead = |line: &RuleView| {
        if counts(line) {
            say!(say, "change-counts-then")
        } else {
            say!(say, "change-no-longer-counts")
        }
    };
    let lines = then.trace.iter().filter(turned);
    lines
        .map(|line| format!("{}: {}", lead(line), line.words))
        .collect()
}

/// What changes; empty if nothing does.
pub(super) fn sentences(
    say: &Words,
    now: &WhatIfSideView,
    then: &WhatIfSideView,
    (dates_now, dates_then): &(Vec<CivilDate>, Vec<CivilDate>),
) -> Vec<String> {
    let mut changes = vec![];
    if now.words != then.words {
        changes.push(say!(
            say,
            "change-how-long-instead-of",
            then = then.words,
            now = now.words
        ));
    }
    changes.extend(by_rule(say, now, then));
    if now.training != then.training {
        let said = |side: &WhatIfSideView| {
            let none = say!(say, "change-the-catalogue-has-nothing-on-whether");
            side.training.clone().unwrap_or(none)
        };
        changes.push(say!(
            say,
            "change-training-instead-of",
            then = said(then),
            now = said(now)
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
        changes.push(say!(
            say,
            "change-a-no-would-leave-out-too",
            more = more.join(", ")
        ));
    }
    let fewer = missing(&then.left_out, &now.left_out);
    if !fewer.is_empty() {
        changes.push(say!(
            say,
            "change-no-source-says-there-that-a",
            fewer = fewer.join(", ")
        ));
    }
    if dates_now != dates_then {
        let said = |dates: &[CivilDate]| match dates {
            [] => say!(say, "change-no-date"),
            dates => dates
                .iter()
                .copied()
                .map(|it| say.day(it))
                .collect::<Vec<_>>()
                .join(", "),
        };
        changes.push(say!(
            say,
            "change-date-to-decide-instead-of",
            dates_then = said(dates_then),
            dates_now = said(dates_now)
        ));
    }
    changes
}
