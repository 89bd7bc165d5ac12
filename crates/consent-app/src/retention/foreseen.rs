//! What an answer to a question leads to: how long things are kept with the switch supposed so.

use crate::say;
use crate::words::Words;
use consent_core::catalogue::{
    CatalogueService, Coordinate, RetentionFact, RetentionState, StatedDuration,
};
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

/// Where and when an answer is looked ahead from.
pub(crate) struct Ahead<'a> {
    pub(crate) say: &'a Words,
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
        let say = self.say;
        let day = Some(self.day);
        let kept = self.asked(purpose, is, |_| {});
        let deleted = self.asked(purpose, is, |q| q.deleted = day);
        let flagged = self.asked(purpose, is, |q| (q.deleted, q.flagged) = (day, day));
        let feedback = self.asked(purpose, is, |q| (q.deleted, q.feedback) = (day, day));
        let mut lines = self.kept(&kept);
        lines.push(say!(
            say,
            "foreseen-chats-you-delete",
            said = after_deletion(say, &deleted)
        ));
        let left_out = self.service.exceptions(self.coordinate);
        for (answered, layer, label) in [
            (&flagged, "safety", say!(say, "about-flagged")),
            (&feedback, "feedback", say!(say, "about-feedback")),
        ] {
            let is_named = left_out.iter().any(|e| e.code == layer);
            let silent = is_named.then(|| say!(say, "foreseen-no-number-stated", label = label));
            lines.extend(by_layer(say, answered, layer, &label).or(silent));
        }
        let mut trace: Vec<RuleView> = vec![];
        for answered in [kept, deleted, flagged, feedback] {
            for view in answered.trace(say, self.service) {
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
        let say = self.say;
        let mut service = vec![];
        let mut training = vec![];
        let mut others = vec![];
        let mut beside = vec![];
        for (line, rule) in counted(answered) {
            let said = match line.layer.as_str() {
                // That people read it is what the line is about.
                "human-review" => while_kept(say, rule),
                _ => doubted(say, line, while_kept(say, rule)),
            };
            let fact = self.fact(line);
            match (line.layer.as_str(), fact) {
                ("service", fact) => {
                    push_once(&mut service, said);
                    let number =
                        fact.filter(|f| matches!(f.duration, Some(StatedDuration::For(_))));
                    let until = matches!(rule.keeps, Keeps::Until { .. });
                    if let Some(fact) = number.filter(|_| until)
                        && fact.state != RetentionState::DeletedByUser
                        && let Some(length) = say.how_long(fact)
                    {
                        let about = say.about(fact.state);
                        push_once(
                            &mut beside,
                            say!(
                                say,
                                "foreseen-the-provider-also-says",
                                about = about,
                                length = length
                            ),
                        );
                    }
                }
                ("training", _) => push_once(&mut training, said),
                (_, Some(fact)) => {
                    push_once(&mut others, format!("{}: {said}.", say.about(fact.state)));
                }
                (_, None) => {}
            }
        }
        let or = say!(say, "foreseen-or");
        let mut lines = vec![match (service.is_empty(), training.is_empty()) {
            (true, true) => say!(say, "foreseen-chats-you-keep-not-kept"),
            (true, false) => say!(
                say,
                "foreseen-chats-you-keep-for-training",
                said = training.join(&or)
            ),
            (false, _) => say!(say, "foreseen-chats-you-keep", said = service.join(&or)),
        }];
        lines.extend(beside);
        if !service.is_empty() && !training.is_empty() {
            lines.push(say!(
                say,
                "foreseen-chats-for-training",
                said = training.join(&or)
            ));
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
fn doubted(say: &Words, line: &TraceLine, said: String) -> String {
    match &line.missing {
        Some(missing) => say!(
            say,
            "foreseen-depends-on",
            said = said,
            missing = missing_words(say, missing)
        ),
        None => said,
    }
}

/// How long a rule keeps what nobody deletes.
fn while_kept(say: &Words, rule: &RetentionRule) -> String {
    match &rule.keeps {
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
        Keeps::Until { event, .. } => match event {
            Trigger::AccountClosed => say!(say, "rule-words-until-the-account-is-closed"),
            _ => say!(say, "length-until-deleted"),
        },
        Keeps::NoEnd => say!(say, "foreseen-without-an-end"),
        Keeps::NotStated => say!(say, "foreseen-no-number-stated-2"),
        Keeps::Nothing => say!(say, "length-not-kept"),
    }
}

/// What follows a deletion, by all reasons and orders together.
fn after_deletion(say: &Words, answered: &Answered) -> String {
    let held = answered
        .resolution
        .trace
        .iter()
        .any(|line| line.outcome == Outcome::Held);
    match &answered.resolution.result {
        RetentionResult::NothingKept => say!(say, "length-not-kept"),
        RetentionResult::GoneBy { by, .. } | RetentionResult::ShouldBeGone { since: by, .. } => {
            let governs = counted(answered).find(|(line, _)| line.until == Some(End::Day(*by)));
            match governs.filter(|_| !held) {
                Some((line, rule)) => gone(say, rule, line),
                None => say!(
                    say,
                    "foreseen-gone-by-because-of-an-order",
                    by = say.day(*by)
                ),
            }
        }
        RetentionResult::Indefinite { .. } if held => {
            say!(say, "foreseen-kept-while-an-order-to-preserve")
        }
        RetentionResult::Indefinite { .. } => say!(say, "length-no-end"),
        RetentionResult::Contradiction { .. } => say!(say, "foreseen-sources-disagree"),
        RetentionResult::Unknown {
            missing,
            earliest_by,
            ..
        } => {
            let facts: Vec<String> = missing
                .iter()
                .filter(|fact| !fact.starts_with("not-stated"))
                .map(|fact| missing_words(say, fact))
                .collect();
            let sure = earliest_by.and_then(|by| {
                let surely = |line: &TraceLine| line.outcome == Outcome::Kept;
                let by = Some(End::Day(by));
                counted(answered).find(|(line, _)| surely(line) && line.until == by)
            });
            match sure {
                _ if facts.is_empty() => say!(say, "foreseen-no-number-stated-2"),
                Some((line, rule)) => {
                    let longer = facts.join(", ");
                    say!(
                        say,
                        "foreseen-whether-longer-depends-on",
                        gone = gone(say, rule, line),
                        longer = longer
                    )
                }
                None => say!(say, "foreseen-depends-on-2", facts = facts.join(", ")),
            }
        }
    }
}

/// "gone within 30 days", by the period that decided.
fn gone(say: &Words, rule: &RetentionRule, line: &TraceLine) -> String {
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
        _ => return say!(say, "foreseen-no-number-stated-2"),
    };
    if period == Period::days(0) {
        return say!(say, "rule-words-gone-at-once");
    }
    match bound {
        Bound::AtMost => say!(say, "foreseen-gone-within", length = say.period(period)),
        _ => say!(
            say,
            "foreseen-gone-after",
            length = firmly(say, period, bound)
        ),
    }
}

/// What one layer alone keeps, if it does: "Flagged chats: up to 2 years."
fn by_layer(say: &Words, answered: &Answered, layer: &str, label: &str) -> Option<String> {
    let mut said = vec![];
    for (line, rule) in counted(answered).filter(|(line, _)| line.layer == layer) {
        let length = match &rule.keeps {
            Keeps::For {
                duration, bound, ..
            } => firmly(say, *duration, *bound),
            _ => while_kept(say, rule),
        };
        push_once(&mut said, doubted(say, line, length));
    }
    (!said.is_empty()).then(|| format!("{label}: {}.", said.join(&say!(say, "foreseen-or"))))
}
