//! Choices laid out: one purpose with all that belongs to it, and the three columns.

use consent_core::catalogue::{
    Announcement, CatalogueService, Coordinate, DefaultOutcome, DefaultState, OptOut, OptOutMethod,
    RetentionFact, RetentionState,
};
use consent_core::choices::Purpose;
use consent_core::event::Event;
use consent_core::fold::{AsOf, read_events};
use consent_core::id::AccountId;
use consent_core::state::{Account, LedgerState};
use consent_core::time::{CivilDate, PartialDate};

use super::standing_of;
use crate::dto::{self, BasisView, ChoiceView, DeadlineView, DecisionView, PathView, SourceView};
use crate::error::AppError;
use crate::services::{dates_of, known};
use crate::vault::ConsentApp;
use crate::words;

impl ConsentApp {
    /// One purpose of an account with all that belongs to it.
    pub(crate) fn choice_view(
        &self,
        state: &LedgerState,
        account: &Account,
        purpose: Purpose,
        on: CivilDate,
    ) -> Result<ChoiceView, AppError> {
        let service = self.find_service(account.service_id.as_str())?;
        let coordinate = Self::coordinate(state, account, on);
        let own = dates_of(account, &self.deadline_views(state, on)?);
        let standing = standing_of(state, account, purpose, on, service, &coordinate, &own);
        let is_training = purpose == Purpose::ModelTraining;
        let training = service.training(&coordinate, on).filter(|_| is_training);
        let undecidable = ["not-covered", "cannot-refuse"].contains(&standing.code.as_str());
        Ok(ChoiceView {
            purpose: purpose.code().to_owned(),
            standing,
            sources_disagree: training.as_ref().is_some_and(|t| !t.disagrees.is_empty()),
            sources: training
                .as_ref()
                .map(|t| SourceView::all(&t.fact.meta).collect())
                .unwrap_or_default(),
            training: training.map(|t| {
                let now = t.summary();
                match coming(service, &coordinate, purpose) {
                    Some(announced) => format!("{now} {announced}"),
                    None => now,
                }
            }),
            left_out: if is_training && !undecidable {
                dto::left_out(service, &coordinate)
            } else {
                vec![]
            },
            claimed_basis: self.claimed_basis(account.account_id, purpose)?,
            path: if is_training {
                switch_of(service, &coordinate)
            } else {
                None
            },
            deadline: date_of(own, purpose),
            can_decide: !undecidable,
        })
    }

    /// The ground named with the last act of consent for this purpose.
    fn claimed_basis(
        &self,
        account_id: AccountId,
        purpose: Purpose,
    ) -> Result<Option<BasisView>, AppError> {
        let named = read_events(&self.entries()?, AsOf::default())?
            .into_iter()
            .filter_map(|recorded| match recorded.event {
                Event::ChoiceRecorded(e) if e.account_id == account_id && e.purpose == purpose => {
                    e.basis
                }
                _ => None,
            })
            .next_back();
        Ok(named.map(|basis| BasisView {
            code: basis.code,
            says: basis.says.code().to_owned(),
        }))
    }

    /// What a no, a yes and doing nothing lead to, as the provider says.
    pub fn decision(
        &self,
        account_id: AccountId,
        purpose: Purpose,
    ) -> Result<DecisionView, AppError> {
        let today = self.today();
        let state = self.state(None)?;
        let account = known(&state, account_id)?;
        let service = self.find_service(account.service_id.as_str())?;
        let coordinate = Self::coordinate(&state, account, today);
        let own = dates_of(account, &self.deadline_views(&state, today)?);
        let announced = service
            .announcements_known(&coordinate, today)
            .into_iter()
            .rfind(|fact| {
                let ahead = fact.decide_by.is_some_and(|by| by.latest() >= today);
                fact.purpose == Some(purpose) && ahead
            })
            // A moved date is told with the words of the first announcement.
            .map(|fact| first_of(service, fact));
        let columns = Columns {
            service,
            coordinate: &coordinate,
            today,
            announced,
        };
        let (no, yes, nothing) = (columns.no(), columns.yes(), columns.nothing());
        Ok(DecisionView {
            today: today.to_string(),
            account: self.account_ref(account, today)?,
            purpose: purpose.code().to_owned(),
            deadline: date_of(own, purpose),
            no,
            yes,
            nothing,
            control_label: switch_of(service, &coordinate).and_then(|path| path.label),
            sources: columns.sources(),
        })
    }
}

/// What was announced and does not hold yet: "Announced for Sun 28 Sep 2025: ...".
fn coming(service: &CatalogueService, coordinate: &Coordinate, purpose: Purpose) -> Option<String> {
    let announced = service
        .announcements_known(coordinate, coordinate.on)
        .into_iter()
        .rfind(|fact| fact.purpose == Some(purpose))?;
    let from = announced.effective_on?.earliest();
    let change = announced.change.as_ref()?;
    // A later date for the same change is told with the words of the first announcement.
    let first = announced
        .supersedes
        .as_ref()
        .and_then(|id| {
            service
                .announcements
                .iter()
                .find(|fact| fact.meta.id == *id)
        })
        .and_then(|fact| fact.change.as_ref());
    let words = first.unwrap_or(change);
    (from > coordinate.on).then(|| format!("Announced for {}: {words}", words::day(from)))
}

/// The announcement whose date this one moved, if it did.
fn first_of<'a>(service: &'a CatalogueService, fact: &'a Announcement) -> &'a Announcement {
    let earlier = fact.supersedes.as_ref();
    earlier
        .and_then(|id| {
            service
                .announcements
                .iter()
                .find(|known| known.meta.id == *id)
        })
        .unwrap_or(fact)
}

/// The switch to show: the person's own setting before any other way.
pub(crate) fn switch_of(service: &CatalogueService, coordinate: &Coordinate) -> Option<PathView> {
    let ways = service.opt_outs(coordinate);
    // A switch for content in general comes before one for a single kind of data.
    let rank = |way: &&&OptOut| {
        (
            !way.meta.scope.data_kinds.is_empty(),
            way.method != OptOutMethod::Setting,
            way.path.is_empty(),
        )
    };
    ways.iter().min_by_key(rank).map(|way| PathView::of(way))
}

/// The date that matters most for a purpose: the first open one, else the last.
pub(crate) fn date_of(own: Vec<DeadlineView>, purpose: Purpose) -> Option<DeadlineView> {
    let mut mine: Vec<DeadlineView> = own
        .into_iter()
        .filter(|d| d.purpose.as_deref() == Some(purpose.code()))
        .collect();
    let open = mine.iter().position(|d| !d.settled);
    match open {
        Some(at) => Some(mine.swap_remove(at)),
        None => mine.pop(),
    }
}

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
struct Columns<'a> {
    service: &'a CatalogueService,
    coordinate: &'a Coordinate,
    today: CivilDate,
    announced: Option<&'a Announcement>,
}

impl Columns<'_> {
    fn periods(&self) -> Vec<&RetentionFact> {
        let mut facts = self.service.retention_facts(self.coordinate, self.today);
        facts.retain(|fact| fact.duration.is_some());
        facts
    }

    /// "Chats you delete: up to 30 days", for facts of these states, the first of each state.
    fn kept(&self, states: &[(RetentionState, &str)]) -> Vec<String> {
        let facts = self.periods();
        let of = |(state, label): &(RetentionState, &str)| {
            let fact = facts
                .iter()
                .find(|fact| fact.state == *state && fact.meta.scope.data_kinds.is_empty())?;
            Some(format!("{label}: {}.", words::how_long(fact)?))
        };
        states.iter().filter_map(of).collect()
    }

    fn exceptions(&self) -> Vec<&'static str> {
        let has = |code: &str| {
            self.service
                .exceptions(self.coordinate)
                .iter()
                .any(|e| e.code == code)
        };
        let mut left = vec![];
        if has("safety") {
            left.push("flagged chats");
        }
        if has("feedback") {
            left.push("feedback you send");
        }
        left
    }

    fn no(&self) -> Vec<String> {
        let left = self.exceptions();
        let mut lines = vec![if left.is_empty() {
            "Training: no, the provider says.".to_owned()
        } else {
            format!("Training: no, except {}.", left.join(" and "))
        }];
        lines.extend(self.kept(&[
            (RetentionState::OptedOut, "Back-end copies"),
            (RetentionState::DeletedByUser, "Chats you delete"),
            (RetentionState::Flagged, "Flagged chats"),
            (RetentionState::FeedbackGiven, "Feedback you send"),
        ]));
        lines.extend(self.later(false));
        lines
    }

    fn yes(&self) -> Vec<String> {
        let change = self.announced.and_then(|fact| fact.change.clone());
        let mut lines = vec!["Training: yes.".to_owned()];
        lines.extend(change.map(|text| format!("The change: {text}")));
        lines.extend(self.kept(&[
            (RetentionState::OptedIn, "Chats for training"),
            (RetentionState::DeletedByUser, "Chats you delete"),
            (RetentionState::Flagged, "Flagged chats"),
            (RetentionState::FeedbackGiven, "Feedback you send"),
        ]));
        lines.extend(self.later(true));
        lines
    }

    fn later(&self, allowed: bool) -> Option<String> {
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
            (true, Some(true)) if allowed => {
                Some("Change later: yes, but training already begun keeps what it has.".to_owned())
            }
            (true, _) => Some("Change later: yes.".to_owned()),
        }
    }

    fn nothing(&self) -> Vec<String> {
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
        lines.push(match self.announced {
            Some(_) => "This ledger would say: “Date passed, not checked”. Never a yes.".to_owned(),
            None => "This ledger would go on saying: “Not known yet”. Never a yes.".to_owned(),
        });
        lines
    }

    fn sources(&self) -> Vec<SourceView> {
        let mut sources: Vec<SourceView> = vec![];
        let mut add = |found: Vec<SourceView>| {
            for source in found {
                if sources.iter().all(|known| known.url != source.url) {
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
