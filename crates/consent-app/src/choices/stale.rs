//! Why to look again: what changed since the person looked, in sentences.

use crate::say;
use crate::words::Words;
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
    say: &Words,
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
    let told = check_again(
        say,
        account,
        (purpose, &history),
        clocks,
        service,
        coordinate,
    );
    let changes = told.map(|view| view.changes).unwrap_or_default();
    let first = changes.iter().filter_map(|c| c.on.parse().ok()).min();
    let mut why = vec![say!(
        say,
        "stale-you-last-looked-at-this-switch",
        looked = say.day(looked),
        days = CHECK_AGAIN_DAYS
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
    say: &Words,
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
        changes: changes.iter().map(|change| view(say, change)).collect(),
    })
}

fn view(say: &Words, change: &MaterialChange<'_>) -> ChangedFactView {
    ChangedFactView {
        topic: change.topic.code().to_owned(),
        words: sentence(say, change),
        on: change.on.to_string(),
        fact: change.fact.id.to_string(),
        source: SourceView::leading(change.fact),
    }
}

fn sentence(say: &Words, change: &MaterialChange<'_>) -> String {
    let lead = if change.topic == ChangeTopic::Affected {
        say!(say, "stale-for-your-plan-and-region-the")
    } else {
        say!(say, "stale-the-provider")
    };
    match &change.what {
        Changed::Training { now, before } => {
            say!(
                say,
                "stale-now-says-before",
                lead = lead,
                now = training(say, now.as_ref()),
                before = training(say, before.as_ref())
            )
        }
        Changed::Control { now, before } => say!(
            say,
            "stale-the-provider-now-says-that-a",
            now = way(say, *now),
            before = way(say, *before)
        ),
        Changed::Kept { now, before } => {
            let about = now.iter().chain(before).next();
            let about = about.map_or_else(String::new, |fact| say.about(fact.state));
            say!(
                say,
                "stale-the-provider-now-says-for-before",
                about = about,
                now = lengths(say, now),
                before = lengths(say, before)
            )
        }
        Changed::LeavesOut(exception) if exception.kind == ExceptionKind::Hold => say!(
            say,
            "stale-an-order-to-preserve-began-a",
            what = exception_words(say, exception.code)
        ),
        Changed::LeavesOut(exception) => say!(
            say,
            "stale-the-provider-now-says-that-a-2",
            what = exception_words(say, exception.code)
        ),
        Changed::NoLongerLeavesOut(exception) => say!(
            say,
            "stale-the-provider-now-says-nothing-of",
            what = exception_words(say, exception.code)
        ),
        Changed::Edition(edition) => {
            let title = &edition.title;
            match edition
                .change
                .as_ref()
                .filter(|_| edition.purpose.is_some())
            {
                Some(text) => say!(say, "stale-new-terms", title = title, text = text),
                None => say!(say, "stale-a-new-edition-the-catalogue-does", title = title),
            }
        }
    }
}

/// What follows "the provider says".
fn training(say: &Words, answer: Option<&TrainingAnswer<'_>>) -> String {
    match answer.map(TrainingAnswer::statement) {
        Some(Some(says)) => say!(say, "stale-that", says = says),
        Some(None) => say!(say, "stale-nothing-clear-on-whether-content-trains"),
        None => say!(say, "stale-nothing-on-whether-content-trains-models"),
    }
}

fn way(say: &Words, path: Option<&OptOut>) -> String {
    let Some(path) = path else {
        return say!(say, "stale-no-way-is-named");
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
fn lengths(say: &Words, facts: &[&RetentionFact]) -> String {
    let mut said: Vec<String> = vec![];
    for fact in facts {
        let length = say
            .how_long(fact)
            .unwrap_or_else(|| say!(say, "stale-no-number-stated"));
        if !said.contains(&length) {
            said.push(length);
        }
    }
    if said.is_empty() {
        say!(say, "stale-nothing-stated")
    } else {
        said.join(&say!(say, "list-or"))
    }
}
