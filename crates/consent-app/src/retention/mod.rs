//! Until when the provider says it keeps an item, with the trace.

mod layers;

use std::collections::BTreeMap;

use consent_core::catalogue::with_region_groups;
use consent_core::choices::{Purpose, SwitchSeen};
use consent_core::command::Command;
use consent_core::id::{AccountId, HoldId, ServiceId};
use consent_core::rejection::Rejection;
use consent_core::retention::{
    HoldRule, Item, Resolution, Scope, SettingStep, SettingValue, resolve,
};
use consent_core::state::{Account, LedgerState};
use consent_core::time::{CivilDate, Period};

use crate::change::ChangeSet;
use crate::dto::{HoldView, RetentionRequest, RetentionResultView, RetentionView, RuleView};
use crate::error::AppError;
use crate::vault::{ConsentApp, user};
use crate::words;

/// The item asked about.
#[derive(Debug, Clone, Default)]
pub struct RetentionQuestion {
    /// What kind; `chat` if not told.
    pub data_kind: Option<String>,
    /// When it was created; the day the account was followed if not told.
    pub created: Option<CivilDate>,
    /// When it was last used.
    pub last_activity: Option<CivilDate>,
    /// When it was deleted.
    pub deleted: Option<CivilDate>,
    /// When it was flagged by a safety system.
    pub flagged: Option<CivilDate>,
    /// When feedback about it was sent.
    pub feedback: Option<CivilDate>,
    /// The day asked about; today if not told.
    pub as_of: Option<CivilDate>,
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
        let on = question.as_of.unwrap_or_else(|| self.today());
        if let Some(created) = question.created {
            if created > on {
                return Err(Rejection::InFuture { on: created }.into());
            }
            if let Some(deleted) = question.deleted.filter(|deleted| *deleted < created) {
                return Err(Rejection::EndsBeforeStart {
                    from: created,
                    to: deleted,
                }
                .into());
            }
        }
        let state = self.state_on(on)?;
        let account = self.known_on(&state, account_id, on)?;
        self.resolve_item(&state, account, question, on)
    }

    pub(crate) fn resolve_item(
        &self,
        state: &LedgerState,
        account: &Account,
        question: &RetentionQuestion,
        on: CivilDate,
    ) -> Result<RetentionView, AppError> {
        let service = self.service_of(state, account)?;
        let (resolution, item) = self.resolution(state, account, question, on)?;
        let result = RetentionResultView::of(&resolution, on);
        Ok(RetentionView {
            account_id: account.account_id.to_string(),
            service: service.name.clone(),
            as_of: on.to_string(),
            words: result.words(),
            result,
            layers: layers::item_bars(item.created_on, on, &resolution, &service),
            trace: resolution
                .trace
                .iter()
                .map(|line| RuleView::of(line, &service))
                .collect(),
            data_kind: item.data_kind,
            irreversible_from: may_be_in_training_since(account, on).map(|day| day.to_string()),
            demo: self.is_demo(),
        })
    }

    /// The engine's answer about one item, and the item as it was asked about.
    pub(super) fn resolution(
        &self,
        state: &LedgerState,
        account: &Account,
        question: &RetentionQuestion,
        on: CivilDate,
    ) -> Result<(Resolution, Item), AppError> {
        let service = self.service_of(state, account)?;
        let coordinate = Self::coordinate(state, account, on);
        let item = item(state, account, question, on);
        let (rules, mut holds) = service.retention_rules_for(&coordinate, on, &item.data_kind);
        holds.extend(own_holds(state, &account.service_id));
        Ok((resolve(&rules, &holds, &item, on), item))
    }

    /// Tells of an order that suspends deletion at a service.
    pub fn place_hold(
        &mut self,
        service: &str,
        title: &str,
        from: CivilDate,
        to: Option<CivilDate>,
        source: Option<String>,
    ) -> Result<ChangeSet, AppError> {
        let service_id = self.find_service(&self.state(None)?, service)?.id.clone();
        let title = words::told("the order's name", title, words::NAME_MOST)?.to_owned();
        let hold_id = HoldId::from_bytes(self.ports.ids.next_id());
        self.ask(user(Command::PlaceHold {
            hold_id,
            service_id,
            title,
            from,
            to,
            source,
        }))
    }

    /// Tells that the order ended.
    pub fn lift_hold(&mut self, start: &str, to: CivilDate) -> Result<ChangeSet, AppError> {
        let state = self.state(None)?;
        let fits = |id: &&HoldId| !start.is_empty() && id.to_string().starts_with(start);
        let found: Vec<_> = state.holds.keys().filter(fits).copied().collect();
        match found.as_slice() {
            [hold_id] => self.ask(user(Command::LiftHold {
                hold_id: *hold_id,
                to,
            })),
            _ => Err(AppError::NoSuchId {
                name: start.to_owned(),
                what: "hold",
            }),
        }
    }

    /// The orders that the person told of.
    pub fn holds(&self, as_of: Option<CivilDate>) -> Result<Vec<HoldView>, AppError> {
        let state = match as_of {
            Some(on) => self.state_on(on)?,
            None => self.state(None)?,
        };
        Ok(state.holds.values().map(HoldView::of).collect())
    }
}

/// The orders that the person told of at a service, as the engine reads them.
pub(crate) fn own_holds(state: &LedgerState, service_id: &ServiceId) -> Vec<HoldRule> {
    let of_service = state.holds.values().filter(|h| h.service_id == *service_id);
    of_service
        .map(|hold| HoldRule {
            id: hold.title.clone(),
            from: hold.from,
            to: hold.to,
            // An order without a stated time for catching up is over on its last day.
            after: hold
                .after
                .as_deref()
                .and_then(|p| p.parse().ok())
                .unwrap_or(Period::days(0)),
            scope: Scope {
                data_kinds: vec!["*".to_owned()],
                plans: vec!["*".to_owned()],
                regions: vec!["*".to_owned()],
                exclude_regions: vec![],
            },
            window: None,
        })
        .collect()
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
/// day of an earlier acceptance (domain rule: the earlier of both).
fn terms_from(state: &LedgerState, account: &Account, on: CivilDate) -> Option<CivilDate> {
    let of_account = state.deadlines.values().filter(|d| {
        d.account_id == Some(account.account_id) && d.purpose == Some(Purpose::ModelTraining)
    });
    let published = of_account
        .filter_map(|d| d.in_force())
        .filter_map(|r| r.date)
        .min();
    let accepted = account
        .accepted
        .iter()
        .map(|(day, _)| *day)
        .filter(|day| *day <= on)
        .min();
    match (published, accepted) {
        (Some(published), Some(accepted)) => Some(published.min(accepted)),
        (published, accepted) => published.or(accepted),
    }
}

fn item(
    state: &LedgerState,
    account: &Account,
    question: &RetentionQuestion,
    on: CivilDate,
) -> Item {
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
        created_on: question.created.unwrap_or(account.added_on),
        last_activity_on: question.last_activity,
        deleted_on: question.deleted,
        account_closed_on: None,
        flagged_on: question.flagged,
        feedback_on: question.feedback,
        terms_from: terms_from(state, account, on),
        settings,
    }
}
