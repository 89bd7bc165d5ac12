//! What an answer to a question leads to: how long things are kept with the switch supposed so.

use consent_core::catalogue::{CatalogueService, Coordinate, RetentionFact, StatedDuration};
use consent_core::choices::Purpose;
use consent_core::retention::{
    Bound, End, Keeps, OnOff, Outcome, RetentionResult, RetentionRule, Supposition, TraceLine,
    Trigger,
};
use consent_core::state::{Account, LedgerState};
use consent_core::time::{CivilDate, Period};

use super::rule_words::{firmly, noun};
use super::{Answered, RetentionQuestion, answer, item};
use crate::as_of::Clocks;
use crate::dto::{RuleView, missing_words};
use crate::words;

/// Where and when an answer is looked ahead from.
pub(crate) struct Ahead<'a> {
    pub(crate) state: &'a LedgerState,
    pub(crate) account: &'a Account,
    pub(crate) service: &'a CatalogueService,
    pub(crate) coordinate: &'a Coordinate,
    /// The day on which the terms that are decided about hold.
    pub(crate) day: CivilDate,
}

/// How long things are kept after an answer.
pub(crate) struct Foreseen {
    /// In short sentences.
    pub(crate) lines: Vec<String>,
    /// Every rule they follow from.
    pub(crate) trace: Vec<RuleView>,
}

impl Ahead<'_> {
    /// With the switch for a purpose supposed so; none: as it is recorded.
    pub(crate) fn with(&self, purpose: Purpose, is: Option<OnOff>) -> Foreseen {
        let day = Some(self.day);
        let kept = self.asked(purpose, is, |_| {});
        let deleted = self.asked(purpose, is, |q| q.deleted = day);
        let flagged = self.asked(purpose, is, |q| (q.deleted, q.flagged) = (day, day));
        let feedback = self.asked(purpose, is, |q| (q.deleted, q.feedback) = (day, day));
        let mut lines = self.kept(&kept);
        lines.push(format!("Chats you delete: {}.", after_deletion(&deleted)));
        let left_out = self.service.exceptions(self.coordinate);
        for (answered, layer, label) in [
            (&flagged, "safety", "Flagged chats"),
            (&feedback, "feedback", "Feedback you send"),
        ] {
            let is_named = left_out.iter().any(|e| e.code == layer);
            let silent = is_named.then(|| format!("{label}: no number stated."));
            lines.extend(by_layer(answered, layer, label).or(silent));
        }
        let mut trace: Vec<RuleView> = vec![];
        for answered in [kept, deleted, flagged, feedback] {
            for view in answered.trace(self.service) {
                match trace.iter_mut().find(|known| known.id == view.id) {
                    Some(known) if known.outcome == "not-applicable" => *known = view,
                    Some(_) => {}
                    None => trace.push(view),
                }
            }
        }
        Foreseen { lines, trace }
    }

    fn asked(
        &self,
        purpose: Purpose,
        is: Option<OnOff>,
        change: impl Fn(&mut RetentionQuestion),
    ) -> Answered {
        let mut question = RetentionQuestion {
            created: Some(self.day),
            ..RetentionQuestion::default()
        };
        change(&mut question);
        let supposed = Supposition {
            settings: is
                .map(|is| (purpose.code().to_owned(), is))
                .into_iter()
                .collect(),
            ..Supposition::default()
        };
        let coordinate = Coordinate {
            on: self.day,
            ..self.coordinate.clone()
        };
        let place = (self.service, &coordinate);
        let item = item(self.state, self.account, place, &question, self.day);
        let item = supposed.of(&item);
        let clocks = Clocks::on(self.day);
        answer(self.state, self.service, &coordinate, item, clocks)
    }

    fn fact(&self, line: &TraceLine) -> Option<&RetentionFact> {
        let mut facts = self.service.retention.iter();
        facts.find(|fact| fact.meta.id.as_str() == line.id)
    }

    /// What is kept of a chat that is kept, each reason by itself, and a number that is published beside.
    fn kept(&self, answered: &Answered) -> Vec<String> {
        let mut service = vec![];
        let mut training = vec![];
        let mut others = vec![];
        let mut beside = vec![];
        for (line, rule) in counted(answered) {
            let said = match line.layer.as_str() {
                // That people read it is what the line is about.
                "human-review" => while_kept(rule),
                _ => doubted(line, while_kept(rule)),
            };
            let fact = self.fact(line);
            match (line.layer.as_str(), fact) {
                ("service", fact) => {
                    push_once(&mut service, said);
                    let number =
                        fact.filter(|f| matches!(f.duration, Some(StatedDuration::For(_))));
                    let until = matches!(rule.keeps, Keeps::Until { .. });
                    if let Some(fact) = number.filter(|_| until)
                        && words::about(fact.state) != "Chats you delete"
                        && let Some(length) = words::how_long(fact)
                    {
                        let about = words::about(fact.state);
                        push_once(
                            &mut beside,
                            format!("{about}: {length}, the provider also says."),
                        );
                    }
                }
                ("training", _) => push_once(&mut training, said),
                (_, Some(fact)) => {
                    push_once(
                        &mut others,
                        format!("{}: {said}.", words::about(fact.state)),
                    );
                }
                (_, None) => {}
            }
        }
        let mut lines = vec![match (service.is_empty(), training.is_empty()) {
            (true, true) => "Chats you keep: not kept.".to_owned(),
            (true, false) => format!("Chats you keep: {}, for training.", training.join(", or ")),
            (false, _) => format!("Chats you keep: {}.", service.join(", or ")),
        }];
        lines.extend(beside);
        if !service.is_empty() && !training.is_empty() {
            lines.push(format!("Chats for training: {}.", training.join(", or ")));
        }
        lines.extend(others);
        lines
    }
}

fn push_once(list: &mut Vec<String>, text: String) {
    if !list.contains(&text) {
        list.push(text);
    }
}

/// The lines that count, each with its rule.
fn counted(answered: &Answered) -> impl Iterator<Item = (&TraceLine, &RetentionRule)> {
    let lines = answered.resolution.trace.iter();
    lines
        .filter(|line| matches!(line.outcome, Outcome::Kept | Outcome::Maybe))
        .filter_map(|line| Some((line, answered.rule(line)?)))
}

/// With what it depends on, if that is not known.
fn doubted(line: &TraceLine, said: String) -> String {
    match &line.missing {
        Some(missing) => format!("{said} (depends on {})", missing_words(missing)),
        None => said,
    }
}

/// How long a rule keeps what nobody deletes.
fn while_kept(rule: &RetentionRule) -> String {
    match &rule.keeps {
        Keeps::For {
            from,
            duration,
            bound,
        } => format!("{} from {}", firmly(*duration, *bound), noun(*from)),
        Keeps::Until { event, .. } => match event {
            Trigger::AccountClosed => "until the account is closed".to_owned(),
            _ => "until you delete them".to_owned(),
        },
        Keeps::NoEnd => "without an end".to_owned(),
        Keeps::NotStated => "no number stated".to_owned(),
        Keeps::Nothing => "not kept".to_owned(),
    }
}

/// What follows a deletion, by all reasons and orders together.
fn after_deletion(answered: &Answered) -> String {
    let held = answered
        .resolution
        .trace
        .iter()
        .any(|line| line.outcome == Outcome::Held);
    match &answered.resolution.result {
        RetentionResult::NothingKept => "not kept".to_owned(),
        RetentionResult::GoneBy { by, .. } | RetentionResult::ShouldBeGone { since: by, .. } => {
            let governs = counted(answered).find(|(line, _)| line.until == Some(End::Day(*by)));
            match governs.filter(|_| !held) {
                Some((line, rule)) => gone(rule, line),
                None => format!(
                    "gone by {}, because of an order to preserve",
                    words::day(*by)
                ),
            }
        }
        RetentionResult::Indefinite { .. } if held => {
            "kept while an order to preserve lasts; no end is known".to_owned()
        }
        RetentionResult::Indefinite { .. } => "no end stated".to_owned(),
        RetentionResult::Contradiction { .. } => "sources disagree".to_owned(),
        RetentionResult::Unknown {
            missing,
            earliest_by,
            ..
        } => {
            let facts: Vec<String> = missing
                .iter()
                .filter(|fact| !fact.starts_with("not-stated"))
                .map(|fact| missing_words(fact))
                .collect();
            let sure = earliest_by.and_then(|by| {
                let surely = |line: &TraceLine| line.outcome == Outcome::Kept;
                let by = Some(End::Day(by));
                counted(answered).find(|(line, _)| surely(line) && line.until == by)
            });
            match sure {
                _ if facts.is_empty() => "no number stated".to_owned(),
                Some((line, rule)) => {
                    let longer = facts.join(", ");
                    format!("{}; whether longer depends on {longer}", gone(rule, line))
                }
                None => format!("depends on {}", facts.join(", ")),
            }
        }
    }
}

/// "gone within 30 days", by the period that decided.
fn gone(rule: &RetentionRule, line: &TraceLine) -> String {
    let ended = line.because == consent_core::retention::Because::Ended;
    let (period, bound) = match (&rule.ends, &rule.keeps) {
        (Some(ends), _) if ended => (ends.within, Bound::AtMost),
        (
            _,
            Keeps::For {
                duration, bound, ..
            },
        ) => (*duration, *bound),
        (_, Keeps::Until { then, bound, .. }) => (*then, *bound),
        _ => return "no number stated".to_owned(),
    };
    if period == Period::days(0) {
        return "gone at once".to_owned();
    }
    match bound {
        Bound::AtMost => format!("gone within {}", words::period(period)),
        _ => format!("gone after {}", firmly(period, bound)),
    }
}

/// What one layer alone keeps, if it does: "Flagged chats: up to 2 years."
fn by_layer(answered: &Answered, layer: &str, label: &str) -> Option<String> {
    let mut said = vec![];
    for (line, rule) in counted(answered).filter(|(line, _)| line.layer == layer) {
        let length = match &rule.keeps {
            Keeps::For {
                duration, bound, ..
            } => firmly(*duration, *bound),
            _ => while_kept(rule),
        };
        push_once(&mut said, doubted(line, length));
    }
    (!said.is_empty()).then(|| format!("{label}: {}.", said.join(", or ")))
}
