//! Recording what was asked, what was done, and what was seen.

mod columns;
mod receipt;
mod stale;
mod standing;
mod told;
mod view;

pub(crate) use columns::{default_state, if_nothing_by, if_nothing_words};
pub(crate) use stale::re_check;
pub(crate) use standing::{purposes_of, standing_of};
pub use told::Told;
pub(crate) use view::{date_of, switch_of};

use std::collections::BTreeSet;

use consent_core::choices::{ClaimedBasis, Did, Grade, NoticeForm, Purpose, SwitchSeen};
use consent_core::command::{Command, NoticeAnswer, WhoTurnedOn};
use consent_core::id::{AccountId, EntryId, NoticeId};
use consent_core::story::Story;
use consent_core::time::{CivilDate, Occurred};

use crate::change::ChangeSet;
use crate::error::AppError;
use crate::vault::{ConsentApp, user};

/// A notice as the person tells it.
#[derive(Debug, Clone)]
pub struct NoticeRequest {
    /// Which account.
    pub account_id: AccountId,
    /// How it came.
    pub form: NoticeForm,
    /// What it was about.
    pub purposes: Vec<Purpose>,
    /// How the switch stood beforehand.
    pub default_seen: Option<SwitchSeen>,
    /// The answer.
    pub answer: NoticeAnswer,
    /// The day; today if not told.
    pub on: Option<CivilDate>,
    /// The person's own words.
    pub note: Option<String>,
}

/// What the person saw.
#[derive(Debug, Clone, Copy)]
pub struct SeenRequest {
    /// Which account.
    pub account_id: AccountId,
    /// For which purpose.
    pub purpose: Purpose,
    /// What the switch showed.
    pub seen: SwitchSeen,
    /// If it is on: who turned it on.
    pub who: WhoTurnedOn,
    /// The day; today if not told.
    pub on: Option<CivilDate>,
}

/// The person's own act.
#[derive(Debug, Clone)]
pub struct ChoiceRequest {
    /// Which account.
    pub account_id: AccountId,
    /// For which purpose.
    pub purpose: Purpose,
    /// What was done.
    pub did: Did,
    /// By which way: `settings`, `pop-up`, ...
    pub method: Option<String>,
    /// How sure.
    pub grade: Grade,
    /// On which claimed ground; needed for consent.
    pub basis: Option<ClaimedBasis>,
    /// The day; today if not told.
    pub on: Option<CivilDate>,
    /// The person's own words.
    pub note: Option<String>,
}

impl ConsentApp {
    /// Records the person's own act for one purpose.
    pub fn record_choice(&mut self, request: ChoiceRequest) -> Result<ChangeSet, AppError> {
        let command = Command::RecordChoice {
            account_id: request.account_id,
            purpose: request.purpose,
            did: request.did,
            method: request.method,
            grade: request.grade,
            basis: request.basis,
        };
        self.ask(user(command).on(request.on).noted(request.note))
    }

    /// Records a notice and how it was answered.
    pub fn record_notice(&mut self, request: NoticeRequest) -> Result<ChangeSet, AppError> {
        let command = Command::RecordNotice {
            account_id: request.account_id,
            notice_id: NoticeId::from_bytes(self.ports.ids.next_id()),
            form: request.form,
            purposes: request.purposes,
            default_seen: request.default_seen,
            answer: request.answer,
            policy_version: None,
        };
        self.ask(user(command).on(request.on).noted(request.note))
    }

    /// Records what the switch showed when the person looked.
    pub fn record_seen(&mut self, request: SeenRequest) -> Result<ChangeSet, AppError> {
        let command = Command::RecordSeen {
            account_id: request.account_id,
            purpose: request.purpose,
            seen: request.seen,
            who: request.who,
        };
        self.ask(user(command).on(request.on))
    }

    /// Records for each of these accounts that its switch for model training showed off, in one
    /// transaction: all of it or nothing.
    pub(crate) fn record_all_seen_off(
        &mut self,
        account_ids: &[AccountId],
        on: CivilDate,
    ) -> Result<ChangeSet, AppError> {
        let each: BTreeSet<AccountId> = account_ids.iter().copied().collect();
        if each.is_empty() || each.len() != account_ids.len() {
            return Err(AppError::BadRequest {
                reason: "each account is named once, and at least one is".to_owned(),
            });
        }
        let requests = account_ids.iter().map(|&account_id| {
            user(Command::RecordSeen {
                account_id,
                purpose: Purpose::ModelTraining,
                seen: SwitchSeen::Off,
                who: WhoTurnedOn::NotSaid,
            })
            .on(Some(on))
        });
        self.ask_all(requests.collect())
    }

    /// Records that content was deleted at the service.
    pub fn record_deletion(
        &mut self,
        account_id: AccountId,
        data_kind: String,
        count: Option<u32>,
        created: Option<(CivilDate, CivilDate)>,
        on: Option<CivilDate>,
    ) -> Result<ChangeSet, AppError> {
        let command = Command::RecordDeletion {
            account_id,
            data_kind,
            count,
            created,
        };
        self.ask(user(command).on(on))
    }

    /// Says that an entry was wrong: the day of it, or all of it. The entry stays in the history.
    pub fn correct(
        &mut self,
        entry_id: EntryId,
        happened_on: Option<CivilDate>,
    ) -> Result<ChangeSet, AppError> {
        let entries = self.entries()?;
        let entry = entries.iter().find(|e| e.entry_id == entry_id);
        let becomes = match (happened_on, entry) {
            (Some(_), Some(entry)) => serde_json::from_str(&entry.payload).ok(),
            _ => None,
        };
        let occurred = happened_on.map(Occurred::Day);
        let of_catalogue = entry.is_some_and(|e| e.stream == Story::Catalogue.to_string());
        let mut changes = self.ask(user(Command::Correct {
            entry_id,
            occurred,
            becomes,
        }))?;
        if of_catalogue {
            changes.join(self.follow_catalogue()?);
        }
        Ok(changes)
    }
}
