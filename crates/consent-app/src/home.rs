//! The first screen: what needs the person now, what comes, what is settled.

use consent_core::choices::Purpose;
use consent_core::state::LedgerState;
use consent_core::time::CivilDate;

use crate::as_of::Clocks;
use crate::choices::{date_of, default_state, purposes_of, standing_of, switch_of};
use crate::dto::{CardKind, CardView, HealthView, HomeView, NextDateView, SettledView};
use crate::error::AppError;
use crate::services::dates_of;
use crate::settings::KeepRunning;
use crate::vault::{ConsentApp, NOT_CHECKED};

/// Cards shown at once; the rest is counted.
const MOST_CARDS: usize = 5;
/// How far ahead dates are shown.
const DAYS_AHEAD: i32 = 90;

impl ConsentApp {
    /// The first screen.
    pub fn home(&self) -> Result<HomeView, AppError> {
        let today = self.today();
        let state = self.state(None)?;
        let mut cards = self.cards(&state, today)?;
        let settled = self.settled(&state, today, &cards)?;
        let more = cards.len().saturating_sub(MOST_CARDS);
        cards.truncate(MOST_CARDS);
        let next: Vec<NextDateView> = self
            .deadline_views(&state, today)?
            .into_iter()
            .filter(|d| !d.settled && (0..=DAYS_AHEAD).contains(&d.days_left))
            .map(|deadline| NextDateView { deadline })
            .collect();
        Ok(HomeView {
            today: today.to_string(),
            cards,
            more: u32::try_from(more).unwrap_or(u32::MAX),
            settled,
            offer_login: self.offers_login(next.len())?,
            next,
            health: self.health()?,
        })
    }

    /// Everything that needs the person: a last safe day first, then the nearest date, then what
    /// passed unchecked, what to look at again, and what is not known.
    pub(crate) fn cards(
        &self,
        state: &LedgerState,
        today: CivilDate,
    ) -> Result<Vec<CardView>, AppError> {
        let say = self.words();
        let dates = self.deadline_views(state, today)?;
        let mut cards = vec![];
        for account in state.followed(today) {
            let service = self.service_of(state, account)?;
            let coordinate = Self::coordinate(state, account, today);
            let own = dates_of(account, &dates);
            for purpose in purposes_of(account) {
                let clocks = Clocks::on(today);
                let standing = standing_of(
                    say,
                    state,
                    account,
                    purpose,
                    clocks,
                    (&service, &coordinate),
                    &own,
                );
                let deadline = date_of(own.clone(), purpose);
                let ahead = deadline
                    .as_ref()
                    .is_some_and(|d| !d.settled && d.status != "passed");
                let kind = match standing.code.as_str() {
                    _ if ahead => CardKind::Decide,
                    "date-passed" => CardKind::Passed,
                    "not-known" | "put-off" | "seen-on" | "switch-not-found" => CardKind::Unknown,
                    _ if standing.check_again.is_some() => CardKind::CheckAgain,
                    _ => continue,
                };
                let is_training = purpose == Purpose::ModelTraining;
                cards.push(CardView {
                    account: self.account_ref(state, account, today)?,
                    purpose: purpose.code().to_owned(),
                    kind,
                    standing,
                    deadline: deadline.filter(|d| !d.settled),
                    default_state: if is_training {
                        default_state(&service, &coordinate, today)
                    } else {
                        "unknown"
                    }
                    .to_owned(),
                    control_label: switch_of(&service, &coordinate)
                        .filter(|_| is_training)
                        .and_then(|path| path.label),
                });
            }
        }
        cards.sort_by_key(|card| {
            let days = card.deadline.as_ref().map_or(i32::MAX, |d| d.days_left);
            let last = card
                .deadline
                .as_ref()
                .is_some_and(|d| d.status == "last-safe-day" || d.status == "closing");
            let name = card.account.name.to_lowercase();
            (!last, card.kind, days, name)
        });
        Ok(cards)
    }

    fn settled(
        &self,
        state: &LedgerState,
        today: CivilDate,
        cards: &[CardView],
    ) -> Result<Vec<SettledView>, AppError> {
        let say = self.words();
        let dates = self.deadline_views(state, today)?;
        let mut settled = vec![];
        for account in state.followed(today) {
            let service = self.service_of(state, account)?;
            let coordinate = Self::coordinate(state, account, today);
            let own = dates_of(account, &dates);
            let reference = self.account_ref(state, account, today)?;
            for purpose in purposes_of(account) {
                let has_card = cards.iter().any(|card| {
                    card.account.account_id == reference.account_id
                        && card.purpose == purpose.code()
                });
                if !has_card {
                    let clocks = Clocks::on(today);
                    let standing = standing_of(
                        say,
                        state,
                        account,
                        purpose,
                        clocks,
                        (&service, &coordinate),
                        &own,
                    );
                    settled.push(SettledView {
                        account: reference.clone(),
                        standing,
                    });
                }
            }
        }
        settled.sort_by_key(|line| line.account.name.to_lowercase());
        Ok(settled)
    }

    fn health(&self) -> Result<HealthView, AppError> {
        Ok(HealthView {
            ledger: self.checked.outcome.to_owned(),
            checked_on: (self.checked.outcome != NOT_CHECKED).then(|| self.checked.on.to_string()),
            entries: u32::try_from(self.entries()?.len()).unwrap_or(u32::MAX),
            words_confirmed: self.words_confirmed()?,
            backup_tested_on: self.last_backup()?.map(|last| last.on.to_string()),
            reminders: match (self.notices_answer, self.keep_running()?) {
                (false, _) => "no-service",
                (true, Some(KeepRunning::Stay)) => "in-background",
                (true, _) => "only-while-open",
            }
            .to_owned(),
        })
    }
}
