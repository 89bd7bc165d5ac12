//! What a no, a yes and doing nothing lead to, as sentences.

use consent_core::catalogue::{
    Announcement, CatalogueService, Coordinate, DefaultOutcome, DefaultState, RetentionFact,
};
use consent_core::choices::Purpose;
use consent_core::retention::OnOff;
use consent_core::time::{CivilDate, PartialDate};

use crate::dto::{self, DecisionColumnView, SourceView};
use crate::retention::{Ahead, Foreseen};

/// What doing nothing leads to, in the words that follow "If you do nothing:".
pub(crate) fn if_nothing_words(outcome: DefaultOutcome) -> &'static str {
    match outcome {
        DefaultOutcome::OptedIn => "the use begins, the provider says.",
        DefaultOutcome::OptedOut => "the use does not begin, the provider says.",
        DefaultOutcome::AccessBlocked => "you must choose to go on using it, the provider says.",
        DefaultOutcome::ConsentAssumed => {
            "going on counts as agreement, the provider says. This ledger never counts it so."
        }
        DefaultOutcome::Unaffected => "nothing changes for you, the provider says.",
        DefaultOutcome::ServiceEnded => "the service ends, the provider says.",
        DefaultOutcome::Unknown => "the sources do not say what follows.",
    }
}

/// Where the switch stands if nobody moves it: by the pop-up that asks, else by the training fact.
pub(crate) fn default_state(
    service: &CatalogueService,
    coordinate: &Coordinate,
    on: CivilDate,
) -> &'static str {
    let preset = service
        .announcements_known(coordinate, on)
        .into_iter()
        .filter_map(|fact| fact.preset_control_state.as_deref())
        .next_back();
    let stated = service
        .training(coordinate, on)
        .and_then(|t| t.fact.default_state);
    match (preset, stated) {
        (Some("on"), _) | (None, Some(DefaultState::On | DefaultState::AlwaysOn)) => "on",
        (Some("off"), _) | (None, Some(DefaultState::Off)) => "off",
        _ => "unknown",
    }
}

/// The facts that the three columns are written from.
pub(super) struct Columns<'a> {
    pub(super) service: &'a CatalogueService,
    pub(super) coordinate: &'a Coordinate,
    pub(super) today: CivilDate,
    pub(super) announced: Option<&'a Announcement>,
    pub(super) purpose: Purpose,
    /// From where the periods are looked ahead at.
    pub(super) ahead: Ahead<'a>,
}

/// How the switch stands if nobody moves it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stands {
    /// The record says.
    Recorded,
    /// By the notice that asks, or by the texts.
    At(OnOff),
    /// Nobody says.
    Unknown,
}

/// Sentences, the periods among them, and more sentences.
fn column(mut lines: Vec<String>, kept: Foreseen, last: Vec<String>) -> DecisionColumnView {
    lines.extend(kept.lines);
    lines.extend(last);
    DecisionColumnView {
        lines,
        trace: kept.trace,
    }
}

impl Columns<'_> {
    fn periods(&self) -> Vec<&RetentionFact> {
        let mut facts = self.service.retention_facts(self.coordinate, self.today);
        facts.retain(|fact| fact.duration.is_some());
        facts
    }

    pub(super) fn no(&self) -> DecisionColumnView {
        let first = match dto::excepted(self.service, self.coordinate) {
            None => "Training: no, the provider says.".to_owned(),
            Some(left) => format!("Training: no, except {left}."),
        };
        let kept = self.ahead.with(self.purpose, Some(OnOff::Off));
        let later = self.later(OnOff::Off).into_iter().collect();
        column(vec![first], kept, later)
    }

    pub(super) fn yes(&self) -> DecisionColumnView {
        let change = self.announced.and_then(|fact| fact.change.clone());
        let mut first = vec!["Training: yes.".to_owned()];
        first.extend(change.map(|text| format!("The change: {text}")));
        let kept = self.ahead.with(self.purpose, Some(OnOff::On));
        let later = self.later(OnOff::On).into_iter().collect();
        column(first, kept, later)
    }

    fn later(&self, supposed: OnOff) -> Option<String> {
        let answer = self.service.training(self.coordinate, self.today);
        let facts = answer.as_ref().map(|a| a.fact);
        // Before new terms hold, what they say about changing one's mind is what counts.
        let coming = self.service.training.iter().find(|fact| {
            let begins = fact.meta.valid_from.map(PartialDate::earliest);
            begins.is_some_and(|day| day > self.today)
                && fact.meta.scope.data_kinds.is_empty()
                && self.announced.is_some()
        });
        let fact = coming.or(facts)?;
        match (fact.choice_reversible?, fact.opt_out_prospective_only) {
            (false, _) => Some("Change later: no, the provider says.".to_owned()),
            (true, Some(true)) if supposed == OnOff::On => {
                Some("Change later: yes, but training already begun keeps what it has.".to_owned())
            }
            (true, _) => Some("Change later: yes.".to_owned()),
        }
    }

    pub(super) fn nothing(&self) -> DecisionColumnView {
        let mut lines = vec![];
        match self.announced {
            Some(fact) => {
                let words = if_nothing_words(fact.default_outcome);
                lines.push(capital(words));
                if fact.preset_control_state.as_deref() == Some("on") {
                    lines.push(
                        "The switch in the notice is already On: going on without moving it \
                         leaves it On."
                            .to_owned(),
                    );
                }
                lines.extend(fact.meta.note.clone());
            }
            None => lines.push(
                match default_state(self.service, self.coordinate, self.today) {
                    "on" => "The switch stands On until somebody turns it off.".to_owned(),
                    "off" => "The switch stands Off until somebody turns it on.".to_owned(),
                    _ => "The sources do not say how the switch stands untouched.".to_owned(),
                },
            ),
        }
        let untouched = self.untouched();
        lines.push(match untouched {
            Stands::Recorded => "How long, with the switch as you recorded it:".to_owned(),
            Stands::At(OnOff::On) => "How long, with the switch left On:".to_owned(),
            Stands::At(OnOff::Off) => "How long, with the switch left Off:".to_owned(),
            Stands::Unknown => "How long, not knowing how the switch stands:".to_owned(),
        });
        let is = match untouched {
            Stands::At(is) => Some(is),
            Stands::Recorded | Stands::Unknown => None,
        };
        let last = match self.announced {
            Some(_) => "This ledger would say: “Date passed, not checked”. Never a yes.",
            None => "This ledger would go on saying: “Not known yet”. Never a yes.",
        };
        let kept = self.ahead.with(self.purpose, is);
        column(lines, kept, vec![last.to_owned()])
    }

    /// How the switch stands if nobody moves it: as recorded, else as the notice or the texts say.
    fn untouched(&self) -> Stands {
        let history = self.ahead.account.purposes.get(&self.purpose);
        if history.is_some_and(|history| !history.positions().is_empty()) {
            return Stands::Recorded;
        }
        match default_state(self.service, self.coordinate, self.today) {
            "on" => Stands::At(OnOff::On),
            "off" => Stands::At(OnOff::Off),
            _ => Stands::Unknown,
        }
    }

    pub(super) fn sources(&self) -> Vec<SourceView> {
        let mut sources: Vec<SourceView> = vec![];
        let mut add = |found: Vec<SourceView>| {
            for source in found {
                if sources.iter().all(|known| known.place() != source.place()) {
                    sources.push(source);
                }
            }
        };
        if let Some(fact) = self.announced {
            add(SourceView::all(&fact.meta).collect());
        }
        if let Some(answer) = self.service.training(self.coordinate, self.today) {
            add(SourceView::leading(&answer.fact.meta).into_iter().collect());
        }
        for fact in self.periods() {
            add(SourceView::leading(&fact.meta).into_iter().collect());
        }
        sources.truncate(6);
        sources
    }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().collect::<String>() + letters.as_str())
        .unwrap_or_default()
}
