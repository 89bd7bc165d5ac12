//! What would hold under another plan, choice or deletion. Nothing of it is written down.
//!
//! A switch is supposed to have stood so since the item was created: what the record says of the time
//! between counts for the answer as it is, and is named beside the supposed one, since training that
//! has begun is not undone by supposing otherwise.

mod changes;
mod plans;

use crate::say;
use crate::words::Words;
use std::sync::Arc;

use consent_core::catalogue::{CatalogueService, Coordinate, TrainingUse, with_region_groups};
use consent_core::choices::{Purpose, SwitchSeen};
use consent_core::id::AccountId;
use consent_core::retention::{Item, OnOff, Supposition};
use consent_core::state::{Account, LedgerState};
use consent_core::time::CivilDate;

use super::rule_words::kind_words;
use super::{RetentionQuestion, answer, item, layers, terms_from};
use crate::as_of::Clocks;
use crate::catalogue::{summary, training_of_kinds};
use crate::dto::{self, RetentionResultView, WhatIfRequest, WhatIfSideView, WhatIfView};
use crate::error::AppError;
use crate::services::known_regions;
use crate::vault::ConsentApp;

/// What to suppose.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Supposing {
    /// Another plan: one of this service, of one sister service, or `<service id>:<plan>`.
    pub plan: Option<String>,
    /// Other regions, narrow to wide; empty: as they are.
    pub regions: Vec<String>,
    /// Switches as if they had stood so since the item was created.
    pub settings: Vec<(Purpose, OnOff)>,
    /// As if it were deleted on this day.
    pub deleted: Option<CivilDate>,
    /// As if it were flagged on this day.
    pub flagged: Option<CivilDate>,
    /// As if feedback on it were sent on this day.
    pub feedback: Option<CivilDate>,
}

/// One side: where and about what the question is asked.
struct Side<'a> {
    account: &'a Account,
    service: Arc<CatalogueService>,
    coordinate: Coordinate,
    item: Item,
    clocks: Clocks,
    supposed: String,
    /// How the switch for training stands on this side.
    training: Option<SwitchSeen>,
}

impl ConsentApp {
    /// What holds for an item, and what would, as the window asks.
    pub fn what_if(&self, request: WhatIfRequest) -> Result<WhatIfView, AppError> {
        let question = RetentionQuestion {
            data_kind: request.data_kind,
            created: Some(request.created.unwrap_or_else(|| self.today())),
            ..RetentionQuestion::default()
        };
        let is = |on| if on { OnOff::On } else { OnOff::Off };
        let settings = request.settings.iter();
        let supposing = Supposing {
            plan: request.plan,
            settings: settings.map(|s| (s.purpose, is(s.on))).collect(),
            deleted: request.deleted,
            ..Supposing::default()
        };
        self.suppose(request.account_id, &question, &supposing)
    }

    /// What holds for an item, and what would.
    pub fn suppose(
        &self,
        account_id: AccountId,
        question: &RetentionQuestion,
        supposing: &Supposing,
    ) -> Result<WhatIfView, AppError> {
        let say = self.words();
        let clocks = question.when.clocks(self.today());
        let state = self.state_by(clocks)?;
        let account = self.known_on(&state, account_id, clocks)?;
        let now = self.side_now(&state, account, question, clocks)?;
        question.check(&now.service, clocks.on)?;
        let then = self.side_then(&state, &now, supposing)?;
        let asked = RetentionQuestion {
            created: Some(then.item.created_on),
            deleted: then.item.deleted_on,
            ..question.clone()
        };
        asked.check(&then.service, then.clocks.on)?;
        let dates = (
            self.dates_now(&state, &now)?,
            self.dates_then(&state, &now, &then, supposing)?,
        );
        let mut view = WhatIfView {
            today: self.today().to_string(),
            account: self.account_ref(&state, account, clocks.on)?,
            plans: self.plans_to_suppose(&state, &now.service)?,
            now: now.view(say, &state),
            supposed: then.view(say, &state),
            changes: vec![],
        };
        view.changes = changes::sentences(say, &view.now, &view.supposed, &dates);
        view.changes
            .extend(not_undone(say, account, clocks.on, supposing));
        Ok(view)
    }

    fn side_now<'a>(
        &self,
        state: &LedgerState,
        account: &'a Account,
        question: &RetentionQuestion,
        clocks: Clocks,
    ) -> Result<Side<'a>, AppError> {
        let say = self.words();
        let service = self.service_of(state, account)?;
        let coordinate = Self::coordinate(state, account, clocks.on);
        let place = (&*service, &coordinate);
        let item = item(state, account, place, question, clocks.facts);
        let training = position(account, clocks.on);
        let plan = plans::name(&service, account.plan_on(clocks.on));
        let mut parts = vec![plan.map_or_else(
            || say!(say, "what-if-the-plan-is-not-known"),
            |name| say!(say, "what-if-the-plan-is", name = name),
        )];
        parts.push(match training {
            Some(SwitchSeen::On) => say!(say, "what-if-model-training-is-on"),
            Some(SwitchSeen::Off) => say!(say, "what-if-model-training-is-off"),
            _ => say!(say, "what-if-how-model-training-stands-is-not"),
        });
        parts.extend(
            item.deleted_on
                .map(|d| say!(say, "change-deleted-on", day = say.day(d))),
        );
        Ok(Side {
            account,
            service,
            coordinate,
            supposed: say!(
                say,
                "what-if-as-it-is-created-on",
                what = one_of(say, &item.data_kind),
                created_on = say.day(item.created_on),
                parts = parts.join("; ")
            ),
            item,
            clocks,
            training,
        })
    }

    fn side_then<'a>(
        &self,
        state: &LedgerState,
        now: &Side<'a>,
        supposing: &Supposing,
    ) -> Result<Side<'a>, AppError> {
        let say = self.words();
        let mut service = now.service.clone();
        let mut coordinate = now.coordinate.clone();
        let mut item = now.item.clone();
        let mut training = now.training;
        if let Some(wanted) = &supposing.plan {
            let (found, plan) = self.plan_to_suppose(state, &now.service, wanted)?;
            if found.id != service.id {
                // Another service has a switch and terms of its own: what is recorded here says nothing.
                coordinate.accepted_on = None;
                item.settings.clear();
                training = None;
            }
            service = found;
            coordinate.plan = Some(plan);
        }
        let regions = known_regions(&supposing.regions)?;
        if !regions.is_empty() {
            coordinate.regions.clone_from(&regions);
        }
        for (purpose, is) in &supposing.settings {
            if *purpose == Purpose::ModelTraining {
                training = Some(match is {
                    OnOff::On => SwitchSeen::On,
                    OnOff::Off => SwitchSeen::Off,
                });
            }
        }
        let supposition = Supposition {
            plan: coordinate.plan.as_ref().map(ToString::to_string),
            regions: (!regions.is_empty()).then(|| with_region_groups(&regions)),
            settings: supposing
                .settings
                .iter()
                .map(|(purpose, is)| (purpose.code().to_owned(), *is))
                .collect(),
            deleted_on: supposing.deleted,
            flagged_on: supposing.flagged,
            feedback_on: supposing.feedback,
        };
        // A day that is supposed ahead of the one asked about is looked back at from itself.
        let on = supposition
            .last_day()
            .map_or(now.clocks.on, |day| day.max(now.clocks.on));
        coordinate.on = on;
        let clocks = Clocks { on, ..now.clocks };
        item.terms_from = if supposing.plan.is_some() || !regions.is_empty() {
            coordinate.terms_from(service.published_day(&coordinate, clocks.facts))
        } else {
            terms_from(state, now.account, (&service, &coordinate), clocks.facts)
        };
        let item = supposition.of(&item);
        Ok(Side {
            account: now.account,
            supposed: changes::supposed(
                say,
                supposing,
                &now.service,
                (&service, &coordinate),
                &item,
            ),
            service,
            coordinate,
            item,
            clocks,
            training,
        })
    }
}

impl Side<'_> {
    fn view(&self, say: &Words, state: &LedgerState) -> WhatIfSideView {
        let answered = answer(
            state,
            &self.service,
            &self.coordinate,
            self.item.clone(),
            self.clocks,
        );
        let result = RetentionResultView::of(&answered.resolution, self.clocks.on);
        WhatIfSideView {
            supposed: self.supposed.clone(),
            training: self.training_words(say),
            words: result.words_by(say, &answered.resolution),
            result,
            layers: layers::item_bars(say, &answered, &self.service),
            left_out: dto::left_out(say, &self.service, &self.coordinate),
            trace: answered.trace(say, &self.service),
        }
    }

    /// What the provider says of training, and what follows with the switch of this side.
    fn training_words(&self, say: &Words) -> Option<String> {
        let Some(answer) = self.service.training(&self.coordinate, self.clocks.facts) else {
            return training_of_kinds(say, &self.service, &self.coordinate);
        };
        let hangs = matches!(
            answer.fact.uses_content_for_training,
            TrainingUse::OptOut | TrainingUse::OptInOnly
        );
        let then = match self.training.filter(|_| hangs) {
            Some(SwitchSeen::On) => say!(say, "what-if-with-the-switch-on-it-does"),
            Some(SwitchSeen::Off) => say!(say, "what-if-with-the-switch-off-it-does"),
            _ => String::new(),
        };
        Some(summary(say, &answer) + &then)
    }
}

/// "a chat", "voice recordings".
fn one_of(say: &Words, kind: &str) -> String {
    if kind == "chat" {
        say!(say, "what-if-a-chat")
    } else {
        kind_words(say, kind)
    }
}

/// Where the switch for training stood on a day, as far as is recorded.
fn position(account: &Account, on: CivilDate) -> Option<SwitchSeen> {
    let history = account.purposes.get(&Purpose::ModelTraining)?;
    let known = history.positions();
    known
        .into_iter()
        .rfind(|(day, _)| *day <= on)
        .map(|(_, seen)| seen)
}

/// What the record says otherwise than supposed, and supposing does not undo.
fn not_undone(
    say: &Words,
    account: &Account,
    on: CivilDate,
    supposing: &Supposing,
) -> Option<String> {
    let off = supposing
        .settings
        .contains(&(Purpose::ModelTraining, OnOff::Off));
    let since = super::may_be_in_training_since(account, on).filter(|_| off)?;
    Some(say!(
        say,
        "what-if-your-record-says-that-model-training",
        since = say.day(since)
    ))
}
