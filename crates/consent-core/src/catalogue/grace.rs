//! From one retention fact to the rule that the engine reads, completed with what the same texts say
//! follows a removal and the closing of an account.

use super::codes::{DurationKind, RetentionState, StatedDuration};
use super::model::RetentionFact;
use super::rules::{NOTHING_AGREED, RuleSpec, TEMPORARY, scope};
use crate::retention::{
    Bound, EndsWith, Keeps, OnOff, RetentionRule, Terms, Trigger, WantedSetting,
};
use crate::time::Period;

fn bound(fact: &RetentionFact) -> Bound {
    match fact.duration_kind {
        Some(DurationKind::Max | DurationKind::Default) => Bound::AtMost,
        Some(DurationKind::Exact) => Bound::Exactly,
        Some(DurationKind::Min) => Bound::AtLeast,
        Some(DurationKind::Unspecified) | None => Bound::About,
    }
}

/// What the period starts with; the last use where the source does not say, which ends latest.
fn start(fact: &RetentionFact, else_from: Trigger) -> Trigger {
    match fact.starts_at.as_deref() {
        Some("created" | "message" | "receipt or generation" | "translation finished") => {
            Trigger::Created
        }
        Some("activity" | "last activity" | "end of the conversation") => Trigger::LastActivity,
        _ => else_from,
    }
}

fn setting(purpose: &str, is: OnOff) -> WantedSetting {
    let purpose = purpose.to_owned();
    WantedSetting { purpose, is }
}

/// What follows a removal and the closing of an account, as the same texts say.
pub(super) struct Grace {
    removed: Option<(Period, Bound)>,
    closed: Option<(Period, Bound)>,
    /// Whether a period runs without any removal.
    timed: bool,
}

impl Grace {
    /// The same for what the person stated: their word on deletion counts beside any period.
    pub(super) fn of_own(facts: &[&RetentionFact]) -> Self {
        Self {
            timed: false,
            ..Self::of(facts)
        }
    }

    /// What these facts say follows.
    pub(super) fn of(facts: &[&RetentionFact]) -> Self {
        let period_of = |state: RetentionState| {
            facts
                .iter()
                .find(|fact| fact.state == state && fact.meta.scope.data_kinds.is_empty())
                .and_then(|fact| period(fact))
        };
        Self {
            removed: period_of(RetentionState::DeletedByUser),
            closed: period_of(RetentionState::AccountDeleted),
            timed: facts.iter().any(|fact| {
                is_timed(fact)
                    && matches!(
                        fact.state,
                        RetentionState::ActiveChat
                            | RetentionState::ApiDefault
                            | RetentionState::OrgControlled
                    )
            }),
        }
    }

    pub(super) fn rule(&self, fact: &RetentionFact) -> Option<RetentionRule> {
        let spec = match &fact.rule {
            Some(spec) => spec.clone(),
            None => self.derived(fact)?,
        };
        Some(RetentionRule {
            id: fact.meta.id.to_string(),
            content: spec.layer != "scores",
            layer: spec.layer,
            scope: scope(&fact.meta.scope, spec.data_kinds),
            terms: spec.terms.unwrap_or(Terms::Any),
            setting: spec.setting,
            keeps: spec.keeps,
            ends: spec.ends,
        })
    }

    /// The rule that follows from the state. Statements without a number about content that was
    /// flagged, sent or read by people give none: they cannot be told from content that was not, and
    /// are shown as what a no leaves out. Copies for training and on the own disk stay apart.
    fn derived(&self, fact: &RetentionFact) -> Option<RuleSpec> {
        use RetentionState as S;
        let spec = |layer: &str, keeps: Keeps| RuleSpec {
            layer: layer.to_owned(),
            data_kinds: Vec::new(),
            terms: None,
            setting: None,
            keeps,
            ends: None,
        };
        let ends = self.removed.map(|(within, _)| EndsWith {
            event: Trigger::Removed,
            within,
        });
        let only_for = |kind: &str| {
            let all = fact.meta.scope.data_kinds.is_empty();
            if all {
                vec![kind.to_owned()]
            } else {
                Vec::new()
            }
        };
        let service = |from| self.service_keeps(fact, start(fact, from));
        Some(match fact.state {
            S::ActiveChat | S::OrgControlled => RuleSpec {
                ends: ends.filter(|_| is_timed(fact)),
                ..spec("service", service(Trigger::LastActivity))
            },
            S::ApiDefault => RuleSpec {
                ends: ends.filter(|_| is_timed(fact)),
                ..spec("service", service(Trigger::Created))
            },
            S::TemporaryChat => RuleSpec {
                data_kinds: only_for(TEMPORARY),
                ends: ends.filter(|_| is_timed(fact)),
                ..spec("service", service(Trigger::Created))
            },
            S::ZeroDataRetention => RuleSpec {
                data_kinds: only_for(NOTHING_AGREED),
                ..spec("service", service(Trigger::Created))
            },
            S::DeletedByUser if self.timed => return None,
            S::DeletedByUser => spec("service", until(Trigger::Removed, period(fact))),
            S::OptedOut => match fact.duration_kind {
                Some(DurationKind::Exact) => RuleSpec {
                    setting: Some(setting("model-training", OnOff::Off)),
                    ..spec("service", service(Trigger::Created))
                },
                _ if fact.duration == Some(StatedDuration::Nothing) => RuleSpec {
                    setting: Some(setting("model-training", OnOff::Off)),
                    ..spec("training", Keeps::Nothing)
                },
                _ => spec("service", until(Trigger::Removed, period(fact))),
            },
            S::OptedIn => RuleSpec {
                setting: Some(setting("model-training", OnOff::On)),
                ends: ends.filter(|_| is_timed(fact)),
                ..spec("training", service(Trigger::LastActivity))
            },
            S::Flagged => spec("safety", counted(fact, Trigger::Flagged)?),
            S::FlagScores => spec("scores", counted(fact, Trigger::Flagged)?),
            S::FeedbackGiven => spec("feedback", counted(fact, Trigger::Feedback)?),
            S::HumanReviewed => RuleSpec {
                setting: Some(setting("human-review", OnOff::On)),
                ..spec("human-review", counted(fact, Trigger::LastActivity)?)
            },
            S::AccountDeleted => RuleSpec {
                ends: self.removed.map(|(within, _)| EndsWith {
                    event: Trigger::Deleted,
                    within,
                }),
                ..spec("account", counted(fact, Trigger::AccountClosed)?)
            },
            S::TrainingData | S::LocalCopy => return None,
        })
    }

    fn service_keeps(&self, fact: &RetentionFact, from: Trigger) -> Keeps {
        match fact.duration {
            None => Keeps::NotStated,
            Some(StatedDuration::Nothing) => Keeps::Nothing,
            Some(StatedDuration::For(duration)) => Keeps::For {
                from,
                duration,
                bound: bound(fact),
            },
            Some(StatedDuration::Indefinite | StatedDuration::UntilDeleted) => {
                until(Trigger::Removed, self.removed)
            }
            Some(StatedDuration::UntilAccountDeleted) => until(Trigger::AccountClosed, self.closed),
        }
    }
}

/// Until an event; without a stated period after it, nobody says when it is gone.
fn until(event: Trigger, then: Option<(Period, Bound)>) -> Keeps {
    let (then, bound) = then.unwrap_or((Period::days(0), Bound::AtLeast));
    Keeps::Until { event, then, bound }
}

fn is_timed(fact: &RetentionFact) -> bool {
    matches!(fact.duration, Some(StatedDuration::For(_)))
}

pub(super) fn period(fact: &RetentionFact) -> Option<(Period, Bound)> {
    match fact.duration {
        Some(StatedDuration::For(period)) => Some((period, bound(fact))),
        _ => None,
    }
}

fn counted(fact: &RetentionFact, from: Trigger) -> Option<Keeps> {
    let (duration, bound) = period(fact)?;
    Some(Keeps::For {
        from,
        duration,
        bound,
    })
}

/// The rules without those of the catalogue that an own fact was put in the place of: what the person
/// stated about a layer outranks every statement of the catalogue about the same copies.
pub(super) fn outranked(
    mut rules: Vec<RetentionRule>,
    facts: &[&RetentionFact],
) -> Vec<RetentionRule> {
    let own = |rule: &RetentionRule| {
        facts.iter().find_map(|fact| {
            let mark = fact.meta.own.as_ref()?;
            (fact.meta.id.as_str() == rule.id).then_some(mark)
        })
    };
    let replacing: Vec<RetentionRule> = rules
        .iter()
        .filter(|rule| own(rule).is_some_and(|mark| mark.replaces.is_some()))
        .cloned()
        .collect();
    rules.retain(|rule| {
        let covers = |mine: &RetentionRule| {
            let kinds = &mine.scope.data_kinds;
            let all = kinds.iter().any(|kind| kind == "*");
            mine.layer == rule.layer
                && (all
                    || rule
                        .scope
                        .data_kinds
                        .iter()
                        .all(|kind| kinds.contains(kind)))
        };
        own(rule).is_some() || !replacing.iter().any(covers)
    });
    rules
}
