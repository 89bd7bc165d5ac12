//! What a no, a yes and doing nothing lead to, as sentences.

use crate::say;
use crate::words::Words;
use consent_core::catalogue::{
    Announcement, CatalogueService, Coordinate, DefaultOutcome, DefaultState, RetentionFact,
};
use consent_core::choices::Purpose;
use consent_core::retention::OnOff;
use consent_core::time::{CivilDate, PartialDate};

use crate::dto::{self, DecisionColumnView, SourceView};
use crate::retention::{Ahead, Foreseen};

/// What doing nothing leads to, in the words that follow "If you do nothing:".
pub(crate) fn if_nothing_words(say: &Words, outcome: DefaultOutcome) -> String {
    if_nothing_by(say, outcome, &say!(say, "says-the-provider-inside"))
}

/// The same with who says so: "the provider says", "you noted".
pub(crate) fn if_nothing_by(say: &Words, outcome: DefaultOutcome, who: &str) -> String {
    let id = match outcome {
        DefaultOutcome::OptedIn => "nothing-opted-in",
        DefaultOutcome::OptedOut => "nothing-opted-out",
        DefaultOutcome::AccessBlocked => "nothing-access-blocked",
        DefaultOutcome::ConsentAssumed => "nothing-consent-assumed",
        DefaultOutcome::Unaffected => "nothing-unaffected",
        DefaultOutcome::ServiceEnded => "nothing-service-ended",
        DefaultOutcome::Unknown => "nothing-unknown",
    };
    say!(say, id, who = who)
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
    pub(super) say: &'a Words,
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
        let say = self.say;
        let first = match dto::excepted(say, self.service, self.coordinate) {
            None => say!(say, "columns-training-no-the-provider-says"),
            Some(left) => say!(say, "columns-training-no-except", left = left),
        };
        let kept = self.ahead.with(self.purpose, Some(OnOff::Off));
        let later = self.later(OnOff::Off).into_iter().collect();
        column(vec![first], kept, later)
    }

    pub(super) fn yes(&self) -> DecisionColumnView {
        let say = self.say;
        let change = self.announced.and_then(|fact| fact.change.clone());
        let mut first = vec![say!(say, "columns-training-yes")];
        first.extend(change.map(|text| say!(say, "columns-the-change", text = text)));
        let kept = self.ahead.with(self.purpose, Some(OnOff::On));
        let later = self.later(OnOff::On).into_iter().collect();
        column(first, kept, later)
    }

    fn later(&self, supposed: OnOff) -> Option<String> {
        let say = self.say;
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
            (false, _) => Some(say!(say, "columns-change-later-no-the-provider-says")),
            (true, Some(true)) if supposed == OnOff::On => {
                Some(say!(say, "columns-change-later-yes-but-training-already"))
            }
            (true, _) => Some(say!(say, "columns-change-later-yes")),
        }
    }

    pub(super) fn nothing(&self) -> DecisionColumnView {
        let say = self.say;
        let mut lines = vec![];
        match self.announced {
            Some(fact) => {
                let words = if_nothing_words(say, fact.default_outcome);
                lines.push(capital(&words));
                if fact.preset_control_state.as_deref() == Some("on") {
                    lines.push(say!(say, "columns-the-switch-in-the-notice-is"));
                }
                lines.extend(fact.meta.note.clone());
            }
            None => lines.push(
                match default_state(self.service, self.coordinate, self.today) {
                    "on" => say!(say, "columns-the-switch-stands-on-until-somebody"),
                    "off" => say!(say, "columns-the-switch-stands-off-until-somebody"),
                    _ => say!(say, "columns-the-sources-do-not-say-how"),
                },
            ),
        }
        let untouched = self.untouched();
        lines.push(match untouched {
            Stands::Recorded => say!(say, "columns-how-long-with-the-switch-as"),
            Stands::At(OnOff::On) => say!(say, "columns-how-long-with-the-switch-left"),
            Stands::At(OnOff::Off) => say!(say, "columns-how-long-with-the-switch-left-2"),
            Stands::Unknown => say!(say, "columns-how-long-not-knowing-how-the"),
        });
        let is = match untouched {
            Stands::At(is) => Some(is),
            Stands::Recorded | Stands::Unknown => None,
        };
        let last = match self.announced {
            Some(_) => say!(say, "columns-this-ledger-would-say-date-passed"),
            None => say!(say, "columns-this-ledger-would-go-on-saying"),
        };
        let kept = self.ahead.with(self.purpose, is);
        column(lines, kept, vec![last])
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
