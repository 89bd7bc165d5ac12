//! Decisions about notices, choices and looks.

use crate::choices::{
    ClaimedBasis, DefaultHow, Did, Grade, NoticeForm, ObservedCause, Purpose, Step, SwitchSeen,
    SwitchTouched,
};
use crate::command::{NoticeAnswer, WhoTurnedOn};
use crate::decide::{Decided, account_stream};
use crate::event::{
    ChoiceObserved, ChoiceRecorded, DefaultApplied, Event, NoticeAccepted, NoticePutOff,
    NoticeShown,
};
use crate::id::{AccountId, NoticeId};
use crate::rejection::Rejection;
use crate::state::{Account, LedgerState};
use crate::time::CivilDate;

/// A notice as it is told.
pub(crate) struct NoticeAsk<'a> {
    pub(crate) account_id: AccountId,
    pub(crate) notice_id: NoticeId,
    pub(crate) form: NoticeForm,
    pub(crate) purposes: &'a [Purpose],
    pub(crate) default_seen: Option<SwitchSeen>,
    pub(crate) answer: NoticeAnswer,
    pub(crate) policy_version: Option<String>,
    pub(crate) on: CivilDate,
}

pub(crate) fn decide_notice(ask: &NoticeAsk) -> Result<Vec<Decided>, Rejection> {
    if ask.purposes.is_empty() {
        return Err(Rejection::NoPurpose);
    }
    let stream = || account_stream(ask.account_id);
    let (account_id, notice_id) = (ask.account_id, ask.notice_id);
    let mut decided = vec![Decided::on(
        stream(),
        Event::NoticeShown(NoticeShown {
            account_id,
            notice_id,
            form: ask.form,
            surface: None,
            policy_version: ask.policy_version.clone(),
            purposes: ask.purposes.to_vec(),
            default_seen: ask.default_seen,
            patterns: vec![],
        }),
    )];
    match ask.answer {
        NoticeAnswer::Shown => {}
        NoticeAnswer::PutOff => {
            let event = NoticePutOff {
                account_id,
                notice_id,
                words: Some("Not now".to_owned()),
            };
            decided.push(Decided::on(stream(), Event::NoticePutOff(event)));
        }
        NoticeAnswer::Accepted(switch) => {
            let event = NoticeAccepted {
                account_id,
                notice_id,
                words: Some("Accept".to_owned()),
                policy_version: ask.policy_version.clone(),
                switch,
            };
            decided.push(Decided::on(stream(), Event::NoticeAccepted(event)));
            // A switch left as it was preset is a default, and is written as nothing more.
            if switch == SwitchTouched::Untouched && ask.default_seen == Some(SwitchSeen::On) {
                for purpose in ask.purposes {
                    let event = DefaultApplied {
                        account_id,
                        purpose: *purpose,
                        setting: SwitchSeen::On,
                        from_on: Some(ask.on),
                        deadline_id: None,
                        how: DefaultHow::AcceptedUntouched,
                    };
                    decided.push(Decided::on(stream(), Event::DefaultApplied(event)));
                }
            }
        }
    }
    Ok(decided)
}

pub(crate) fn decide_choice(
    account: &Account,
    purpose: Purpose,
    did: Did,
    method: Option<&str>,
    grade: Grade,
    basis: Option<&ClaimedBasis>,
    on: CivilDate,
) -> Result<Vec<Decided>, Rejection> {
    let history = account.purposes.get(&purpose);
    let steps = history.map(|h| h.steps.as_slice()).unwrap_or_default();
    if matches!(did, Did::Given | Did::Refused | Did::Withdrawn)
        && basis.is_none_or(|b| b.code != "consent")
    {
        return Err(Rejection::ConsentIsNotTheBasis {
            service: account.service_id.clone(),
        });
    }
    if did == Did::Withdrawn
        && !steps
            .iter()
            .any(|s| s.step == Step::Act(Did::Given) && s.on <= on)
    {
        return Err(Rejection::NothingToWithdraw);
    }
    let last = steps
        .iter()
        .rfind(|s| matches!(s.step, Step::Act(_) | Step::Default(_)));
    if last.is_some_and(|s| s.on == on && s.step == Step::Act(did)) {
        return Err(Rejection::RecordedAlready { did, on });
    }
    let before = history.and_then(|h| h.positions().into_iter().rfind(|(d, _)| *d <= on));
    let event = ChoiceRecorded {
        account_id: account.account_id,
        purpose,
        act: did.kind(),
        did,
        setting: Some(did.leaves()),
        before: before.map(|(_, position)| position),
        default_seen: account
            .notices
            .values()
            .filter_map(|n| n.default_seen)
            .next_back(),
        method: method.map(str::to_owned),
        surface: None,
        grade,
        notice_id: None,
        policy_version: None,
        basis: basis.cloned(),
    };
    Ok(vec![Decided::on(
        account_stream(account.account_id),
        Event::ChoiceRecorded(event),
    )])
}

pub(crate) fn decide_seen(
    state: &LedgerState,
    account: &Account,
    purpose: Purpose,
    seen: SwitchSeen,
    who: WhoTurnedOn,
    on: CivilDate,
) -> Vec<Decided> {
    let account_id = account.account_id;
    let history = account.purposes.get(&purpose);
    let expected = history.and_then(|h| h.positions().into_iter().rfind(|(d, _)| *d <= on));
    let mut decided = vec![Decided::on(
        account_stream(account_id),
        Event::ChoiceObserved(ChoiceObserved {
            account_id,
            purpose,
            seen,
            expected: expected.map(|(_, position)| position),
            grade: Grade::Seen,
            cause: ObservedCause::Schedule,
        }),
    )];
    match (seen, who) {
        (SwitchSeen::On, WhoTurnedOn::Nobody) => {
            let of_this = |d: &&crate::state::Deadline| {
                d.account_id == Some(account_id) && d.purpose == Some(purpose)
            };
            let deadline = state.deadlines.values().find(of_this);
            let event = DefaultApplied {
                account_id,
                purpose,
                setting: SwitchSeen::On,
                from_on: deadline.and_then(|d| d.in_force()).and_then(|r| r.date),
                deadline_id: deadline.map(|d| d.deadline_id),
                how: DefaultHow::Seen,
            };
            decided.push(Decided::on(
                account_stream(account_id),
                Event::DefaultApplied(event),
            ));
        }
        (SwitchSeen::On, WhoTurnedOn::Me) => {
            let event = ChoiceRecorded {
                account_id,
                purpose,
                act: Did::TurnedOn.kind(),
                did: Did::TurnedOn,
                setting: Some(SwitchSeen::On),
                before: None,
                default_seen: None,
                method: None,
                surface: None,
                grade: Grade::Seen,
                notice_id: None,
                policy_version: None,
                basis: None,
            };
            decided.push(Decided::on(
                account_stream(account_id),
                Event::ChoiceRecorded(event),
            ));
        }
        _ => {}
    }
    decided
}
