//! Until when the provider says it keeps an item, with the trace.

mod foreseen;
mod holds;
mod layers;
mod rule_words;
mod trace;
mod what_if;

use std::collections::BTreeMap;

use consent_core::catalogue::{CatalogueService, Coordinate, with_region_groups};
use consent_core::choices::{Purpose, SwitchSeen};
use consent_core::id::AccountId;
use consent_core::rejection::Rejection;
use consent_core::retention::{Item, SettingStep, SettingValue};
use consent_core::state::{Account, LedgerState};
use consent_core::time::CivilDate;

pub(crate) use foreseen::{Ahead, Foreseen};
pub(crate) use holds::own_holds;
pub(crate) use trace::Answered;
pub use what_if::Supposing;

use crate::as_of::{Clocks, When};
use crate::dto::{RetentionRequest, RetentionResultView, RetentionView, SaidBy};
use crate::error::AppError;
use crate::vault::ConsentApp;

/// The item asked about.
#[derive(Debug, Clone, Default)]
pub struct RetentionQuestion {
    /// What kind; `chat` if not told.
    pub data_kind: Option<String>,
    /// When it was created; the day asked about, or an earlier day told, if not told.
    pub created: Option<CivilDate>,
    /// When it was last used.
    pub last_activity: Option<CivilDate>,
    /// When it was deleted.
    pub deleted: Option<CivilDate>,
    /// When it was flagged by a safety system.
    pub flagged: Option<CivilDate>,
    /// When feedback about it was sent.
    pub feedback: Option<CivilDate>,
    /// The day asked about, and by what was known when.
    pub when: When,
}

impl From<RetentionRequest> for RetentionQuestion {
    fn from(request: RetentionRequest) -> Self {
        Self {
            data_kind: request.data_kind,
            created: Some(request.created),
            deleted: request.deleted,
            ..Self::default()
        }
    }
}

impl ConsentApp {
    /// Until when an item is kept, the provider says.
    pub fn retention(
        &self,
        account_id: AccountId,
        question: &RetentionQuestion,
    ) -> Result<RetentionView, AppError> {
        let clocks = question.when.clocks(self.today());
        let state = self.state_by(clocks)?;
        let account = self.known_on(&state, account_id, clocks)?;
        question.check(&*self.service_of(&state, account)?, clocks.on)?;
        self.resolve_item(&state, account, question, clocks)
    }

    pub(crate) fn resolve_item(
        &self,
        state: &LedgerState,
        account: &Account,
        question: &RetentionQuestion,
        clocks: Clocks,
    ) -> Result<RetentionView, AppError> {
        let say = self.words();
        let service = self.service_of(state, account)?;
        let coordinate = Self::coordinate(state, account, clocks.on);
        let place = (&*service, &coordinate);
        let item = item(state, account, place, question, clocks.facts);
        let answered = answer(state, &service, &coordinate, item, clocks);
        let result = RetentionResultView::of(&answered.resolution, clocks.on);
        let since = may_be_in_training_since(account, clocks.on);
        Ok(RetentionView {
            account_id: account.account_id.to_string(),
            service: service.name.clone(),
            as_of: clocks.on.to_string(),
            words: result.words_by(say, &answered.resolution),
            said_by: SaidBy::of(&answered.resolution),
            result,
            layers: layers::item_bars(say, &answered, &service),
            trace: answered.trace(say, &service),
            data_kind: answered.item.data_kind,
            irreversible_from: since.map(|day| day.to_string()),
            demo: self.is_demo(),
        })
    }
}

impl RetentionQuestion {
    /// The day it was created; where that is not told, the day asked about, or the first day that is told
    /// of the item, if that is earlier.
    fn created_by(&self, on: CivilDate) -> CivilDate {
        let told = [
            self.last_activity,
            self.deleted,
            self.flagged,
            self.feedback,
        ];
        let first = told.into_iter().flatten().fold(on, CivilDate::min);
        self.created.unwrap_or(first)
    }

    /// Refuses what cannot be asked: days out of order, a kind that the service says nothing about.
    fn check(&self, service: &CatalogueService, on: CivilDate) -> Result<(), AppError> {
        let told = [
            self.created,
            self.last_activity,
            self.deleted,
            self.flagged,
            self.feedback,
        ];
        if let Some(ahead) = told.into_iter().flatten().find(|day| *day > on) {
            return Err(Rejection::InFuture { on: ahead }.into());
        }
        let after = [self.deleted, self.flagged, self.feedback];
        if let Some(from) = self.created
            && let Some(to) = after.into_iter().flatten().find(|day| *day < from)
        {
            return Err(Rejection::EndsBeforeStart { from, to }.into());
        }
        let Some(kind) = &self.data_kind else {
            return Ok(());
        };
        let known = service.data_kinds();
        if known.contains(kind) {
            Ok(())
        } else {
            Err(AppError::UnknownKind {
                service: service.name.clone(),
                kind: kind.clone(),
                known,
            })
        }
    }
}

/// The engine's answer about one item, by the rules and orders that hold for a coordinate.
pub(crate) fn answer(
    state: &LedgerState,
    service: &CatalogueService,
    coordinate: &Coordinate,
    item: Item,
    clocks: Clocks,
) -> Answered {
    let (rules, mut holds) = service.retention_rules_for(coordinate, clocks.facts, &item.data_kind);
    holds.extend(holds::own_holds(state, &service.id));
    Answered::new(state, item, clocks.on, (rules, holds))
}

/// The first day on which the switch was on, as far as is known: training begun with it is not undone.
fn may_be_in_training_since(account: &Account, on: CivilDate) -> Option<CivilDate> {
    let history = account.purposes.get(&Purpose::ModelTraining)?;
    history
        .positions()
        .into_iter()
        .filter(|(day, position)| *day <= on && *position == SwitchSeen::On)
        .map(|(day, _)| day)
        .min()
}

/// The first day on which the announced terms hold for this person: the published day in force, or the
/// day of an earlier acceptance (domain rule: the earlier of both). Who follows an account after that
/// day has no date to decide by in the ledger; then the catalogue says the published day.
pub(crate) fn terms_from(
    state: &LedgerState,
    account: &Account,
    (service, coordinate): (&CatalogueService, &Coordinate),
    known_on: CivilDate,
) -> Option<CivilDate> {
    let of_account = state.deadlines.values().filter(|d| {
        d.account_id == Some(account.account_id) && d.purpose == Some(Purpose::ModelTraining)
    });
    let told = of_account
        .filter_map(|d| d.in_force())
        .filter_map(|r| r.date);
    let published = told
        .min()
        .or_else(|| service.published_day(coordinate, known_on));
    coordinate.terms_from(published)
}

/// The item asked about, with what the ledger says of the account.
pub(crate) fn item(
    state: &LedgerState,
    account: &Account,
    (service, coordinate): (&CatalogueService, &Coordinate),
    question: &RetentionQuestion,
    known_on: CivilDate,
) -> Item {
    let on = coordinate.on;
    let mut settings: BTreeMap<String, Vec<SettingStep>> = BTreeMap::new();
    for (purpose, history) in &account.purposes {
        let changes = history
            .positions()
            .into_iter()
            .map(|(from, position)| SettingStep {
                from,
                value: match position {
                    SwitchSeen::On => SettingValue::On,
                    SwitchSeen::Off => SettingValue::Off,
                    SwitchSeen::NotFound => SettingValue::Unknown,
                },
            });
        settings.insert(purpose.code().to_owned(), changes.collect());
    }
    Item {
        data_kind: question
            .data_kind
            .clone()
            .unwrap_or_else(|| "chat".to_owned()),
        plan: account.plan_on(on).map(ToString::to_string),
        regions: (!state.profile.regions.is_empty())
            .then(|| with_region_groups(&state.profile.regions)),
        created_on: question.created_by(on),
        last_activity_on: question.last_activity,
        deleted_on: question.deleted,
        account_closed_on: None,
        flagged_on: question.flagged,
        feedback_on: question.feedback,
        terms_from: terms_from(state, account, (service, coordinate), known_on),
        settings,
    }
}
