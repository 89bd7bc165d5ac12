//! The third answer: when what is given today will be gone, by the retention engine.

use crate::say;
use crate::words::Words;
use consent_core::catalogue::{CatalogueService, Coordinate};
use consent_core::retention::{HoldRule, Item, Outcome, Resolution, resolve};
use consent_core::time::CivilDate;

use super::says;
use crate::dto::{AnswerView, Question, RetentionResultView};

/// What happens to a piece of content of today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// It stays where it is.
    Kept,
    /// It is deleted today.
    Deleted,
    /// It is flagged, and deleted.
    Flagged,
    /// Feedback about it is sent, and it is deleted.
    Feedback,
    /// The account is closed today.
    Closed,
}

impl Fate {
    const ALL: [Self; 5] = [
        Self::Kept,
        Self::Deleted,
        Self::Flagged,
        Self::Feedback,
        Self::Closed,
    ];

    fn label(self, say: &Words) -> String {
        match self {
            Self::Kept => say!(say, "compare-kept"),
            Self::Deleted => say!(say, "gone-things-you-delete-today"),
            Self::Flagged => say!(say, "gone-flagged-content-deleted-or-not"),
            Self::Feedback => say!(say, "compare-feedback"),
            Self::Closed => say!(say, "gone-after-the-account-is-closed-today"),
        }
    }

    /// The layer without which there is nothing to say of it.
    const fn needs(self) -> Option<&'static str> {
        match self {
            Self::Kept | Self::Deleted | Self::Closed => None,
            Self::Flagged => Some("safety"),
            Self::Feedback => Some("feedback"),
        }
    }
}

/// What the engine says of one fate.
pub(super) struct Told {
    /// The answer, a sentence.
    pub(super) words: String,
    /// The facts and orders that counted.
    pub(super) facts: Vec<String>,
    /// Whether two statements about one copy contradict one another.
    pub(super) disagree: bool,
}

/// Asks the engine about a piece of content of today; none where no text speaks of the fate.
pub(super) fn ask(
    say: &Words,
    service: &CatalogueService,
    coordinate: &Coordinate,
    orders: &[HoldRule],
    fate: Fate,
) -> Option<Told> {
    let on = coordinate.on;
    let item = item(service, coordinate, fate);
    let (rules, mut holds) = service.retention_rules_for(coordinate, on, &item.data_kind);
    holds.extend_from_slice(orders);
    let resolution = resolve(&rules, &holds, &item, on);
    let counts = |outcome: Outcome| matches!(outcome, Outcome::Kept | Outcome::Maybe);
    if let Some(layer) = fate.needs() {
        let mut lines = resolution.trace.iter();
        if !lines.any(|line| line.layer == layer && counts(line.outcome)) {
            return None;
        }
    }
    let result = RetentionResultView::of(&resolution, on);
    let disagree = matches!(result, RetentionResultView::Contradiction { .. });
    let order = order_in(say, service, &resolution);
    Some(Told {
        words: result.words_by(say, &resolution) + &order,
        facts: counted(service, &resolution),
        disagree,
    })
}

fn item(service: &CatalogueService, coordinate: &Coordinate, fate: Fate) -> Item {
    let on = coordinate.on;
    let day_if = |fates: &[Fate]| -> Option<CivilDate> { fates.contains(&fate).then_some(on) };
    Item {
        data_kind: "chat".to_owned(),
        plan: coordinate.plan.as_ref().map(ToString::to_string),
        regions: (!coordinate.regions.is_empty()).then(|| coordinate.regions.clone()),
        created_on: on,
        last_activity_on: None,
        deleted_on: day_if(&[Fate::Deleted, Fate::Flagged, Fate::Feedback]),
        account_closed_on: day_if(&[Fate::Closed]),
        flagged_on: day_if(&[Fate::Flagged]),
        feedback_on: day_if(&[Fate::Feedback]),
        terms_from: coordinate.terms_from(service.published_day(coordinate, on)),
        settings: std::collections::BTreeMap::new(),
    }
}

/// The order that suspends deletion here, if one does.
fn order_in(say: &Words, service: &CatalogueService, resolution: &Resolution) -> String {
    let held = resolution
        .trace
        .iter()
        .find(|line| line.outcome == Outcome::Held);
    held.map_or_else(String::new, |line| {
        let known = service
            .overrides
            .iter()
            .find(|order| order.meta.id.as_str() == line.id);
        let title = known.map_or(line.id.as_str(), |order| order.title.as_str());
        say!(
            say,
            "gone-an-order-suspends-deletion",
            title = title.trim_end_matches('.')
        )
    })
}

/// The facts of the service that made the answer.
fn counted(service: &CatalogueService, resolution: &Resolution) -> Vec<String> {
    let speaks = |outcome: Outcome| {
        matches!(
            outcome,
            Outcome::Kept | Outcome::Maybe | Outcome::Held | Outcome::Nothing
        )
    };
    let is_fact = |id: &str| service.metas().any(|meta| meta.id.as_str() == id);
    let lines = resolution.trace.iter();
    lines
        .filter(|line| speaks(line.outcome) && is_fact(&line.id))
        .map(|line| line.id.clone())
        .collect()
}

/// When what is given today will be gone, fate by fate; then what is said of single kinds of data.
pub(super) fn gone(
    say: &Words,
    service: &CatalogueService,
    coordinate: &Coordinate,
    orders: &[HoldRule],
) -> AnswerView {
    let mut view = AnswerView {
        question: Question::Gone,
        words: vec![],
        facts: vec![],
        sources_disagree: false,
    };
    let mut add = |id: String| {
        if !view.facts.contains(&id) {
            view.facts.push(id);
        }
    };
    for fate in Fate::ALL {
        if let Some(told) = ask(say, service, coordinate, orders, fate) {
            view.words
                .push(format!("{}: {}", fate.label(say), told.words));
            told.facts.into_iter().for_each(&mut add);
            view.sources_disagree |= told.disagree;
        }
    }
    let of_kinds = service.retention_facts(coordinate, coordinate.on);
    for fact in of_kinds {
        if !fact.meta.scope.data_kinds.is_empty() {
            view.words.push(says::retention(say, fact));
            add(fact.meta.id.to_string());
        }
    }
    view
}
