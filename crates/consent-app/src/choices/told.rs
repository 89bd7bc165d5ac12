//! What the window tells, as commands, each answered with its receipt.

use consent_core::choices::{Did, Grade, NoticeForm, SwitchSeen, SwitchTouched};
use consent_core::command::{NoticeAnswer, WhoTurnedOn};
use consent_core::deadlines::DismissReason;
use consent_core::id::AccountId;

use super::{ChoiceRequest, NoticeRequest, SeenRequest};
use crate::change::ChangeSet;
use crate::dto::{
    CorrectRequest, DismissDeadlineRequest, ReceiptView, RecordDeletionRequest,
    RecordNoticeRequest, RecordSeenRequest, RecordSettingRequest, StillOffRequest,
    StillOffResponse, ToldAnswer, ToldDid,
};
use crate::error::AppError;
use crate::vault::ConsentApp;

/// A receipt, and what must be read again.
pub type Told = (ReceiptView, ChangeSet);

impl ConsentApp {
    /// The person moved the switch.
    pub fn tell_setting(&mut self, request: RecordSettingRequest) -> Result<Told, AppError> {
        let account_id = request.account_id;
        let changes = self.record_choice(ChoiceRequest {
            account_id,
            purpose: request.purpose,
            did: match request.did {
                ToldDid::TurnedOn => Did::TurnedOn,
                ToldDid::TurnedOff => Did::TurnedOff,
            },
            method: request.place,
            grade: if request.seen {
                Grade::Seen
            } else {
                Grade::Asserted
            },
            basis: None,
            on: Some(request.date),
            note: None,
        })?;
        self.told(changes, Some(account_id))
    }

    /// The person was asked.
    pub fn tell_notice(&mut self, request: RecordNoticeRequest) -> Result<Told, AppError> {
        let account_id = request.account_id;
        let changes = self.record_notice(NoticeRequest {
            account_id,
            form: NoticeForm::PopUp,
            purposes: request.purposes,
            default_seen: request.default_seen,
            answer: match request.answer {
                ToldAnswer::Shown => NoticeAnswer::Shown,
                ToldAnswer::PutOff => NoticeAnswer::PutOff,
                ToldAnswer::AcceptedUntouched => NoticeAnswer::Accepted(SwitchTouched::Untouched),
                ToldAnswer::AcceptedMoved => NoticeAnswer::Accepted(SwitchTouched::Moved),
            },
            on: Some(request.date),
            note: None,
        })?;
        self.told(changes, Some(account_id))
    }

    /// The person looked at the switch.
    pub fn tell_seen(&mut self, request: RecordSeenRequest) -> Result<Told, AppError> {
        let account_id = request.account_id;
        let who = match (request.seen, request.turned_on_myself) {
            (SwitchSeen::On, Some(true)) => WhoTurnedOn::Me,
            (SwitchSeen::On, Some(false)) => WhoTurnedOn::Nobody,
            _ => WhoTurnedOn::NotSaid,
        };
        let changes = self.record_seen(SeenRequest {
            account_id,
            purpose: request.purpose,
            seen: request.seen,
            who,
            on: Some(request.date),
        })?;
        self.told(changes, Some(account_id))
    }

    /// The person looked at several switches, and each was off: all is written, or nothing.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "each request of the window is handed over"
    )]
    pub fn tell_still_off(
        &mut self,
        request: StillOffRequest,
    ) -> Result<(StillOffResponse, ChangeSet), AppError> {
        let changes = self.record_all_seen_off(&request.account_ids, request.date)?;
        let receipts = self.receipts(&changes)?;
        Ok((StillOffResponse { receipts }, changes))
    }

    /// The person deleted content at the service.
    pub fn tell_deletion(&mut self, request: RecordDeletionRequest) -> Result<Told, AppError> {
        let account_id = request.account_id;
        let changes = self.record_deletion(
            account_id,
            request.data_kind,
            Some(request.count),
            Some((request.created, request.created)),
            Some(request.deleted),
        )?;
        self.told(changes, Some(account_id))
    }

    /// A date does not concern the person.
    pub fn tell_dismissal(&mut self, request: DismissDeadlineRequest) -> Result<Told, AppError> {
        let changes = self.dismiss_deadline(
            request.deadline_id,
            request.reason.unwrap_or(DismissReason::NotForMe),
        )?;
        self.told(changes, None)
    }

    /// An entry was wrong.
    pub fn tell_correction(&mut self, request: CorrectRequest) -> Result<Told, AppError> {
        let changes = self.correct(request.entry_id, request.happened_on)?;
        self.told(changes, None)
    }

    pub(crate) fn told(
        &self,
        changes: ChangeSet,
        account: Option<AccountId>,
    ) -> Result<Told, AppError> {
        Ok((self.receipt(&changes, account)?, changes))
    }
}
