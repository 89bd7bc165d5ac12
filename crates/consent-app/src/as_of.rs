//! Two clocks: the day asked about, and the day by whose knowledge it is answered.

use crate::say;
use crate::words::Words;
use std::collections::BTreeSet;

use consent_core::choices::Purpose;
use consent_core::fold::{AsOf, fold};
use consent_core::id::AccountId;
use consent_core::rejection::Rejection;
use consent_core::state::{Account, LedgerState};
use consent_core::time::CivilDate;

use crate::choices::standing_of;
use crate::dto::{AsOfAnswerView, AsOfRequest, AsOfRowView, AsOfView, DeadlineView};
use crate::error::AppError;
use crate::retention::RetentionQuestion;
use crate::services::dates_of;
use crate::vault::ConsentApp;

/// Which day is asked about, and by what was known when.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct When {
    /// The day asked about; left out: that of the knowledge, else today.
    pub on: Option<CivilDate>,
    /// Only what had been written down, and announced, by the end of this day; left out: everything
    /// written down until now, and what had been announced by the day asked about.
    pub known: Option<CivilDate>,
}

impl From<Option<CivilDate>> for When {
    fn from(on: Option<CivilDate>) -> Self {
        Self { on, known: None }
    }
}

impl When {
    /// A day by what was known on that very day.
    #[must_use]
    pub fn known_then(on: CivilDate) -> Self {
        Self {
            on: Some(on),
            known: Some(on),
        }
    }

    /// The day whose other answer belongs beside this one: a day told without a day of knowledge.
    #[must_use]
    pub fn looks_back(self) -> Option<CivilDate> {
        self.on.filter(|_| self.known.is_none())
    }

    pub(crate) fn clocks(self, today: CivilDate) -> Clocks {
        let on = self.on.or(self.known).unwrap_or(today);
        Clocks {
            on,
            facts: self.known.unwrap_or(on),
            written: self.known,
        }
    }
}

/// The two clocks, set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Clocks {
    /// The day asked about.
    pub(crate) on: CivilDate,
    /// Facts announced by this day count.
    pub(crate) facts: CivilDate,
    /// Entries written by this day count; none: all.
    pub(crate) written: Option<CivilDate>,
}

impl Clocks {
    /// A day by everything written down until now.
    pub(crate) fn on(on: CivilDate) -> Self {
        When::from(Some(on)).clocks(on)
    }
}

impl ConsentApp {
    /// The day that a question is about.
    #[must_use]
    pub fn day_of(&self, when: When) -> CivilDate {
        when.clocks(self.today()).on
    }

    /// What the ledger says by both clocks.
    pub(crate) fn state_by(&self, clocks: Clocks) -> Result<LedgerState, AppError> {
        let valid = Some(clocks.on);
        if clocks.written.is_none() {
            return self.state(valid);
        }
        let known = clocks.written;
        Ok(fold(&self.entries()?, AsOf { valid, known })?)
    }

    /// What held on a day, by everything written down until now, and what was known on it.
    pub fn as_of(&self, request: AsOfRequest) -> Result<AsOfView, AppError> {
        let (on, today) = (request.on, self.today());
        if on > today {
            return Err(Rejection::InFuture { on }.into());
        }
        let held = When::from(Some(on)).clocks(today);
        let known = When::known_then(on).clocks(today);
        let (held_state, known_state) = (self.state_by(held)?, self.state_by(known)?);
        let followed = |state: &LedgerState| -> BTreeSet<AccountId> {
            state
                .followed(on)
                .map(|account| account.account_id)
                .collect()
        };
        let (by_now, by_then) = (followed(&held_state), followed(&known_state));
        let mut rows = vec![];
        for id in by_now.union(&by_then) {
            let answer = |state: &LedgerState, ids: &BTreeSet<AccountId>, clocks| {
                let account = state.accounts.get(id).filter(|_| ids.contains(id));
                account
                    .map(|account| self.answer_by(state, account, clocks))
                    .transpose()
            };
            let held = answer(&held_state, &by_now, held)?;
            let known = answer(&known_state, &by_then, known)?;
            let mut states = [&held_state, &known_state].into_iter();
            let named = states.find_map(|state| Some((state, state.accounts.get(id)?)));
            let Some((state, account)) = named else {
                continue;
            };
            rows.push(AsOfRowView {
                account: self.account_ref(state, account, on)?,
                differs: held != known,
                held,
                known,
            });
        }
        rows.sort_by_key(|row| row.account.name.to_lowercase());
        Ok(AsOfView {
            today: today.to_string(),
            on: on.to_string(),
            rows,
        })
    }

    fn answer_by(
        &self,
        state: &LedgerState,
        account: &Account,
        clocks: Clocks,
    ) -> Result<AsOfAnswerView, AppError> {
        let say = self.words();
        let service = self.service_of(state, account)?;
        let coordinate = Self::coordinate(state, account, clocks.on);
        let own = dates_of(account, &self.deadline_views(state, clocks.on)?);
        let chat = RetentionQuestion {
            created: Some(clocks.on),
            ..RetentionQuestion::default()
        };
        Ok(AsOfAnswerView {
            standing: standing_of(
                say,
                state,
                account,
                Purpose::ModelTraining,
                clocks,
                (&service, &coordinate),
                &own,
            ),
            kept: self.resolve_item(state, account, &chat, clocks)?.words,
            dates: own
                .iter()
                .filter(|d| !d.settled)
                .map(|date| date_words(self.words(), date))
                .collect(),
        })
    }
}

/// "Decide by Sun 28 Sep 2025 (2 days)", as of the day looked back at.
fn date_words(say: &Words, deadline: &DeadlineView) -> String {
    let day = say.spelled(&deadline.date);
    let left = match deadline.status.as_str() {
        "passed" => say!(say, "as-of-passed-not-checked"),
        _ => say.days_ahead(deadline.days_left),
    };
    match &deadline.title {
        Some(title) => format!("{title}: {day} ({left})"),
        None => say!(say, "as-of-decide-by", day = day, left = left),
    }
}
