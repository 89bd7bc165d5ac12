//! Services as screens and the command line read them.

use crate::say;
use consent_core::catalogue::CatalogueService;
use consent_core::choices::Purpose;
use consent_core::id::AccountId;
use consent_core::rejection::Rejection;
use consent_core::state::{Account, LedgerState};
use consent_core::time::CivilDate;

use super::name_of;
use crate::as_of::{Clocks, When};
use crate::catalogue::{summary, training_of_kinds};
use crate::choices::{purposes_of, standing_of};
use crate::dto::{
    self, AccountRef, AccountView, DeadlineView, ServiceRowView, ServiceView, ServicesView,
};
use crate::error::AppError;
use crate::retention::RetentionQuestion;
use crate::vault::ConsentApp;

impl ConsentApp {
    /// Every followed account and where it stands on a day.
    pub fn status(&self, when: impl Into<When>) -> Result<Vec<AccountView>, AppError> {
        let clocks = when.into().clocks(self.today());
        let state = self.state_by(clocks)?;
        let mut views = vec![];
        for account in state.followed(clocks.on) {
            views.push(self.account_view(&state, account, clocks)?);
        }
        views.sort_by(|a, b| (&a.service, &a.account_id).cmp(&(&b.service, &b.account_id)));
        Ok(views)
    }

    /// One account and where it stands on a day.
    pub fn show(
        &self,
        account_id: AccountId,
        when: impl Into<When>,
    ) -> Result<AccountView, AppError> {
        let clocks = when.into().clocks(self.today());
        let state = self.state_by(clocks)?;
        let account = self.known_on(&state, account_id, clocks)?;
        self.account_view(&state, account, clocks)
    }

    /// The account, or from which day on it was followed.
    pub(crate) fn known_on<'a>(
        &self,
        state: &'a LedgerState,
        account_id: AccountId,
        clocks: Clocks,
    ) -> Result<&'a Account, AppError> {
        if let Some(account) = state.accounts.get(&account_id) {
            return Ok(account);
        }
        let on = clocks.on;
        let by_now = self.state(Some(on))?;
        if let (Some(account), Some(written)) = (by_now.accounts.get(&account_id), clocks.written) {
            return Err(AppError::NotWrittenYet {
                service: self.service_of(&by_now, account)?.name.clone(),
                written,
            });
        }
        let now = self.state(None)?;
        let account = known(&now, account_id)?;
        let service = self.service_of(&now, account)?;
        Err(AppError::NotFollowedYet {
            service: service.name.clone(),
            on,
            since: account.added_on,
        })
    }

    /// The board: every followed account with its standing, what is kept and its next date.
    pub fn services(&self) -> Result<ServicesView, AppError> {
        let say = self.words();
        let today = self.today();
        let state = self.state(None)?;
        let clocks = Clocks::on(today);
        let dates = self.deadline_views(&state, today)?;
        let chat = RetentionQuestion {
            created: Some(today),
            ..RetentionQuestion::default()
        };
        let mut rows = vec![];
        for account in state.followed(today) {
            let service = self.service_of(&state, account)?;
            let coordinate = Self::coordinate(&state, account, today);
            let own = dates_of(account, &dates);
            let kept = self.resolve_item(&state, account, &chat, clocks)?;
            rows.push(ServiceRowView {
                account: self.account_ref(&state, account, today)?,
                standing: standing_of(
                    say,
                    &state,
                    account,
                    Purpose::ModelTraining,
                    clocks,
                    (&service, &coordinate),
                    &own,
                ),
                kept_words: kept.words,
                kept: kept.result,
                next: own.into_iter().find(|d| !d.settled),
            });
        }
        rows.sort_by_key(|row| row.account.name.to_lowercase());
        Ok(ServicesView {
            today: today.to_string(),
            rows,
        })
    }

    /// One account in full.
    pub fn service(&self, account_id: AccountId) -> Result<ServiceView, AppError> {
        let say = self.words();
        let today = self.today();
        let state = self.state(None)?;
        let account = known(&state, account_id)?;
        let service = self.service_of(&state, account)?;
        let mut choices = vec![];
        for purpose in purposes_of(account) {
            choices.push(self.choice_view(&state, account, purpose, today)?);
        }
        let region = match state.profile.regions.first() {
            Some(code) => name_of(say, code),
            None => say!(say, "region-not-told"),
        };
        let mut timeline = self.history(Some(account_id), None)?;
        timeline.reverse();
        Ok(ServiceView {
            today: today.to_string(),
            account: self.account_ref(&state, account, today)?,
            provider: service.provider.clone(),
            region,
            choices,
            retention: self.kept_now(&state, account, today)?,
            timeline,
        })
    }

    /// Which account, in words.
    pub(crate) fn account_ref(
        &self,
        state: &LedgerState,
        account: &Account,
        on: CivilDate,
    ) -> Result<AccountRef, AppError> {
        let service = self.service_of(state, account)?;
        Ok(AccountRef {
            account_id: account.account_id.to_string(),
            service_id: account.service_id.to_string(),
            name: service.name.clone(),
            plan: plan_name(&service, account, on),
            label: self.text_of(account.label)?,
        })
    }

    fn account_view(
        &self,
        state: &LedgerState,
        account: &Account,
        clocks: Clocks,
    ) -> Result<AccountView, AppError> {
        let say = self.words();
        let on = clocks.on;
        let service = self.service_of(state, account)?;
        let coordinate = Self::coordinate(state, account, on);
        let own = dates_of(account, &self.deadline_views(state, on)?);
        let standings = purposes_of(account)
            .into_iter()
            .map(|p| {
                standing_of(
                    say,
                    state,
                    account,
                    p,
                    clocks,
                    (&service, &coordinate),
                    &own,
                )
            })
            .collect();
        let training = service.training(&coordinate, clocks.facts);
        Ok(AccountView {
            account_id: account.account_id.to_string(),
            service_id: account.service_id.to_string(),
            service: service.name.clone(),
            provider: service.provider.clone(),
            plan: account.plan_on(on).map(ToString::to_string),
            plan_name: plan_name(&service, account, on),
            label: self.text_of(account.label)?,
            standings,
            sources_disagree: training.as_ref().is_some_and(|t| !t.disagrees.is_empty()),
            training: training
                .map(|t| summary(say, &t))
                .or_else(|| training_of_kinds(say, &service, &coordinate)),
            left_out: dto::left_out(say, &service, &coordinate),
            paths: service
                .opt_outs(&coordinate)
                .into_iter()
                .map(dto::PathView::of)
                .collect(),
            deadlines: own,
            demo: self.is_demo(),
        })
    }
}

/// The account with this id, or a no that names it.
pub(crate) fn known(state: &LedgerState, account_id: AccountId) -> Result<&Account, Rejection> {
    state
        .accounts
        .get(&account_id)
        .ok_or(Rejection::UnknownAccount { account_id })
}

/// The dates of one account.
pub(crate) fn dates_of(account: &Account, dates: &[DeadlineView]) -> Vec<DeadlineView> {
    let id = account.account_id.to_string();
    let mine = |d: &&DeadlineView| d.account.as_ref().is_some_and(|a| a.account_id == id);
    dates.iter().filter(mine).cloned().collect()
}

fn plan_name(service: &CatalogueService, account: &Account, on: CivilDate) -> Option<String> {
    let plan = account.plan_on(on)?;
    let named = service.plans.iter().find(|known| known.id == *plan);
    let name = named.map_or_else(|| plan.to_string(), |known| known.name.clone());
    // Beside "Claude (consumer)", "Claude Pro" says "Claude" twice.
    let family = service.name.split(" (").next().unwrap_or(&service.name);
    let short = name
        .strip_prefix(family)
        .map(str::trim)
        .filter(|rest| !rest.is_empty());
    Some(short.unwrap_or(&name).to_owned())
}
