//! Why to look again: what changed since the person looked, in sentences.

use consent_core::catalogue::{
    CatalogueService, ChangeTopic, Changed, Coordinate, ExceptionKind, MaterialChange, OptOut,
    RetentionFact, TrainingAnswer,
};
use consent_core::choices::{Purpose, PurposeHistory, PurposeStep, Step};
use consent_core::id::EntryId;
use consent_core::state::{Account, LedgerState};
use consent_core::time::CivilDate;

use crate::as_of::Clocks;
use crate::dto::{ChangedFactView, CheckAgainView, SourceView, exception_words};
use crate::words;

/// Days after which a seen switch should be looked at again (the product's re-check rule).
const CHECK_AGAIN_DAYS: i64 = 90;

/// When to look again at a switch, and why.
pub(crate) struct ReCheck {
    /// The day.
    pub(crate) due_on: CivilDate,
    /// The entry by which the switch was last seen or moved.
    pub(crate) looked_in: EntryId,
    /// Why that day, in sentences.
    pub(crate) why: Vec<String>,
}

/// When to look again at a switch that was seen or moved: after 90 days, or when a text changed since;
/// none if it was never looked at.
pub(crate) fn re_check(
    state: &LedgerState,
    account: &Account,
    purpose: Purpose,
    clocks: Clocks,
    service: &CatalogueService,
    coordinate: &Coordinate,
) -> Option<ReCheck> {
    let history = state.history(account.account_id, purpose);
    let looked = history.last_looked(clocks.on)?;
    let is_that = |step: &&PurposeStep| {
        step.on == looked && matches!(step.step, Step::Act(_) | Step::Seen(_) | Step::Default(_))
    };
    let looked_in = history.steps.iter().rfind(is_that)?.entry_id;
    let routine = looked.plus_days(CHECK_AGAIN_DAYS)?;
    let told = check_again(account, (purpose, &history), clocks, service, coordinate);
    let changes = told.map(|view| view.changes).unwrap_or_default();
    let first = changes.iter().filter_map(|c| c.on.parse().ok()).min();
    let mut why = vec![format!(
        "You last looked at this switch on {}; {CHECK_AGAIN_DAYS} days later it is time to look again.",
        words::day(looked)
    )];
    why.extend(changes.into_iter().map(|change| change.words));
    Some(ReCheck {
        due_on: first.map_or(routine, |day: CivilDate| day.min(routine)),
        looked_in,
        why,
    })
}

/// The reasons to look again at a switch that was seen or moved; none if there are none. What the
/// person accepted later than they looked counts as read.
pub(super) fn check_again(
    account: &Account,
    (purpose, history): (Purpose, &PurposeHistory),
    clocks: Clocks,
    service: &CatalogueService,
    coordinate: &Coordinate,
) -> Option<CheckAgainView> {
    let looked = history.last_looked(clocks.on)?;
    let accepted = account.accepted.iter().map(|(day, _)| *day);
    let read = accepted
        .filter(|day| *day <= clocks.on)
        .fold(looked, Ord::max);
    let changes = service.changes_since(coordinate, clocks.facts, purpose, read);
    let days = looked.days_until(clocks.on);
    let due = days > CHECK_AGAIN_DAYS || !changes.is_empty();
    due.then(|| CheckAgainView {
        last_seen: looked.to_string(),
        days: u32::try_from(days).unwrap_or_default(),
        terms_changed_on: changes
            .iter()
            .map(|c| c.on)
            .max()
            .map(|day| day.to_string()),
        changes: changes.iter().map(view).collect(),
    })
}

fn view(change: &MaterialChange<'_>) -> ChangedFactView {
    ChangedFactView {
        topic: change.topic.code().to_owned(),
        words: sentence(change),
        on: change.on.to_string(),
        fact: change.fact.id.to_string(),
        source: SourceView::leading(change.fact),
    }
}

fn sentence(change: &MaterialChange<'_>) -> String {
    let lead = if change.topic == ChangeTopic::Affected {
        "For your plan and region: the provider"
    } else {
        "The provider"
    };
    match &change.what {
        Changed::Training { now, before } => {
            format!(
                "{lead} now says {} (before: {}).",
                training(now.as_ref()),
                training(before.as_ref())
            )
        }
        Changed::Control { now, before } => format!(
            "The provider now says that a no is said so: {} (before: {}).",
            way(*now),
            way(*before)
        ),
        Changed::Kept { now, before } => {
            let about = now.iter().chain(before).next();
            let about = about.map_or("", |fact| words::about(fact.state));
            format!(
                "The provider now says for \u{201c}{about}\u{201d}: {} (before: {}).",
                lengths(now),
                lengths(before)
            )
        }
        Changed::LeavesOut(exception) if exception.kind == ExceptionKind::Hold => format!(
            "An order to preserve began: a no now leaves out {} (before: none).",
            exception_words(exception.code)
        ),
        Changed::LeavesOut(exception) => format!(
            "The provider now says that a no leaves out, too: {} (before: not said).",
            exception_words(exception.code)
        ),
        Changed::NoLongerLeavesOut(exception) => format!(
            "The provider now says nothing of what a no left out before: {}.",
            exception_words(exception.code)
        ),
        Changed::Edition(edition) => {
            let title = &edition.title;
            match edition
                .change
                .as_ref()
                .filter(|_| edition.purpose.is_some())
            {
                Some(text) => format!("New terms, \u{201c}{title}\u{201d}: {text}"),
                None => format!(
                    "A new edition, \u{201c}{title}\u{201d}; the catalogue does not say what changed."
                ),
            }
        }
    }
}

/// What follows "the provider says".
fn training(answer: Option<&TrainingAnswer<'_>>) -> String {
    match answer.map(TrainingAnswer::statement) {
        Some(Some(says)) => format!("that {says}"),
        Some(None) => "nothing clear on whether content trains models".to_owned(),
        None => "nothing on whether content trains models".to_owned(),
    }
}

fn way(path: Option<&OptOut>) -> String {
    let Some(path) = path else {
        return "no way is named".to_owned();
    };
    let mut steps = path.path.clone();
    if steps.last() != path.label.as_ref() {
        steps.extend(path.label.clone());
    }
    if steps.is_empty() {
        path.url
            .clone()
            .unwrap_or_else(|| path.method.code().replace('_', " "))
    } else {
        steps.join(" > ")
    }
}

/// Every length that is stated, each once.
fn lengths(facts: &[&RetentionFact]) -> String {
    let mut said: Vec<String> = vec![];
    for fact in facts {
        let length = words::how_long(fact).unwrap_or_else(|| "no number stated".to_owned());
        if !said.contains(&length) {
            said.push(length);
        }
    }
    if said.is_empty() {
        "nothing stated".to_owned()
    } else {
        said.join(" or ")
    }
}
