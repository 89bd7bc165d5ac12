//! Accounts, standings and dates as they are read.

use serde::Serialize;

use consent_core::catalogue::{CatalogueService, Coordinate, OptOut};
use consent_core::choices::{Purpose, Standing};
use consent_core::time::CivilDate;

use crate::vault::ConsentApp;

/// Where a purpose stands, with its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StandingView {
    /// Which purpose.
    pub purpose: String,
    /// The stable code.
    pub code: String,
    /// The words on screen.
    pub words: String,
    /// Since when, if it goes back to a day.
    pub since: Option<String>,
    /// When the switch was last seen or moved.
    pub last_looked: Option<String>,
    /// Whether to look again: it was seen long ago.
    pub check_again: bool,
    /// How many days ago it was seen.
    pub seen_days_ago: Option<u32>,
}

impl StandingView {
    pub(crate) fn of(
        purpose: Purpose,
        standing: Standing,
        looked: Option<CivilDate>,
        stale: bool,
        on: CivilDate,
    ) -> Self {
        Self {
            purpose: purpose.code().to_owned(),
            code: standing.code().to_owned(),
            words: standing_words(standing).to_owned(),
            since: standing.since().map(|d| d.to_string()),
            last_looked: looked.map(|d| d.to_string()),
            check_again: stale,
            seen_days_ago: looked.and_then(|d| u32::try_from(d.days_until(on)).ok()),
        }
    }
}

/// The words of a standing. A default is never called a consent.
fn standing_words(standing: Standing) -> &'static str {
    match standing {
        Standing::NotKnown => "Not known yet",
        Standing::PutOff { .. } => "Put off",
        Standing::TurnedOff { .. } => "You turned it off",
        Standing::Allowed { .. } => "You allowed it",
        Standing::Withdrew { .. } => "You withdrew it",
        Standing::DefaultOn { .. } => "On because nobody turned it off",
        Standing::SeenOff { .. } => "Off when you looked",
        Standing::SeenOn { .. } => "On when you looked",
        Standing::SwitchNotFound { .. } => "Switch not found when you looked",
        Standing::DatePassedNotChecked { .. } => "Date passed, not checked",
        Standing::Ended {
            by: consent_core::choices::EndedBy::Provider,
            ..
        } => "Ended by the provider",
        Standing::Ended {
            by: consent_core::choices::EndedBy::Court,
            ..
        } => "Ended by a court",
    }
}

/// A use that a no does not reach.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LeftOutView {
    /// The stable code.
    pub code: String,
    /// The words.
    pub words: String,
    /// The fact that says so.
    pub fact: String,
}

/// How to say no at the service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PathView {
    /// The menu path, joined for reading.
    pub path: String,
    /// The exact words of the control.
    pub label: Option<String>,
    /// The provider's page.
    pub url: Option<String>,
    /// The fact that says so.
    pub fact: String,
}

impl PathView {
    pub(crate) fn of(opt_out: &OptOut) -> Self {
        Self {
            path: opt_out.path.join(" > "),
            label: opt_out.label.clone(),
            url: opt_out.url.clone(),
            fact: opt_out.meta.id.to_string(),
        }
    }
}

/// One announced value of a date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RevisionView {
    /// 1, 2, ...
    pub revision: u32,
    /// The day; none if withdrawn.
    pub date: Option<String>,
    /// When it was announced.
    pub announced_on: String,
    /// Where.
    pub source: Option<String>,
}

/// A date to act by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DeadlineView {
    /// Its id.
    pub deadline_id: String,
    /// Which account; empty if none.
    pub account_id: String,
    /// Which service.
    pub service_id: Option<String>,
    /// Its name.
    pub service: Option<String>,
    /// The person's own title.
    pub title: Option<String>,
    /// `decide-by` or `own`.
    pub kind: String,
    /// What is to be decided.
    pub purpose: Option<String>,
    /// The day, as written.
    pub date: String,
    /// The last day that is safe under a cautious reading.
    pub safe_day: String,
    /// `open`, `last-safe-day`, `closing` or `passed`.
    pub status: String,
    /// Days to the written day; negative if past.
    pub days_left: i32,
    /// Whether nothing is left to decide.
    pub settled: bool,
    /// Whether the person said that it does not concern them.
    pub dismissed: bool,
    /// What doing nothing leads to, as the source says.
    pub if_nothing: Option<String>,
    /// Where the date is said.
    pub source: Option<String>,
    /// Every value it had.
    pub revisions: Vec<RevisionView>,
}

/// One followed account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AccountView {
    /// Its id.
    pub account_id: String,
    /// The service's id.
    pub service_id: String,
    /// The service's name.
    pub service: String,
    /// Who runs it.
    pub provider: String,
    /// The plan's id.
    pub plan: Option<String>,
    /// The plan's name.
    pub plan_name: Option<String>,
    /// The person's own word for it.
    pub label: Option<String>,
    /// Where each purpose stands.
    pub standings: Vec<StandingView>,
    /// What the provider says of training, in one line.
    pub training: Option<String>,
    /// Whether facts of equal standing contradict one another.
    pub sources_disagree: bool,
    /// What a no leaves out.
    pub left_out: Vec<LeftOutView>,
    /// How to say no.
    pub paths: Vec<PathView>,
    /// Its dates.
    pub deadlines: Vec<DeadlineView>,
    /// Whether this is a demo.
    pub demo: bool,
}

impl ConsentApp {
    pub(crate) fn exception_views(
        service: &CatalogueService,
        coordinate: &Coordinate,
    ) -> Vec<LeftOutView> {
        let words = |code: &str| match code {
            "feedback" => "feedback you send",
            "safety" => "flagged chats",
            "human-review" => "samples that people read",
            "prospective-only" => "training that has already begun",
            "training-copy" => "copies in training data",
            "not-reversible" => "a choice that cannot be taken back",
            "hold" => "copies under an order to preserve",
            "data-kind" => "some kinds of data (see the catalogue)",
            _ => "other uses",
        };
        service
            .exceptions(coordinate)
            .into_iter()
            .map(|e| LeftOutView {
                code: e.code.to_owned(),
                words: words(e.code).to_owned(),
                fact: e.fact.to_string(),
            })
            .collect()
    }
}
