//! Decisions about dates: announced, moved, withdrawn, dismissed.

use crate::command::Command;
use crate::deadlines::{DeadlineKind, DismissReason, Inclusive, StatedOffset};
use crate::decide::Decided;
use crate::event::{DeadlineAdded, DeadlineDismissed, DeadlineRevised, Event};
use crate::id::DeadlineId;
use crate::rejection::Rejection;
use crate::state::{Deadline, LedgerState};
use crate::story::Story;
use crate::time::{CivilDate, Occurred};

pub(crate) fn decide_deadline(
    state: &LedgerState,
    command: &Command,
    today: CivilDate,
) -> Result<Vec<Decided>, Rejection> {
    match command {
        Command::AddDeadline {
            deadline_id,
            account_id,
            kind,
            title,
            purpose,
            stated,
            announced_on,
            if_nothing,
            source,
        } => {
            not_ahead(*announced_on, today)?;
            if let Some(account_id) = account_id.filter(|id| !state.accounts.contains_key(id)) {
                return Err(Rejection::UnknownAccount { account_id });
            }
            let event = DeadlineAdded {
                deadline_id: *deadline_id,
                account_id: *account_id,
                kind: *kind,
                title: *title,
                purpose: *purpose,
                date: stated.date,
                inclusive: stated.inclusive,
                offset: stated.offset,
                announced_on: *announced_on,
                if_nothing: if_nothing.clone(),
                source: source.clone(),
            };
            Ok(announced(
                *deadline_id,
                *announced_on,
                Event::DeadlineAdded(event),
            ))
        }
        Command::MoveDeadline {
            deadline_id,
            stated,
            announced_on,
            source,
        } => {
            not_ahead(*announced_on, today)?;
            let deadline = known(state, *deadline_id)?;
            let in_force = deadline.in_force();
            let date = stated.map(|s| s.date);
            if let Some(same) = in_force.filter(|r| r.date == date).and(date) {
                return Err(Rejection::SameDate { date: same });
            }
            let next = deadline
                .revisions
                .iter()
                .map(|r| r.revision)
                .max()
                .unwrap_or(0);
            let event = DeadlineRevised {
                deadline_id: *deadline_id,
                revision: next.saturating_add(1),
                date,
                inclusive: stated.map_or(Inclusive::Unknown, |s| s.inclusive),
                offset: stated.map_or(StatedOffset::Unknown, |s| s.offset),
                announced_on: *announced_on,
                source: source.clone(),
            };
            Ok(announced(
                *deadline_id,
                *announced_on,
                Event::DeadlineRevised(event),
            ))
        }
        Command::DismissDeadline {
            deadline_id,
            reason,
        } => {
            let deadline = known(state, *deadline_id)?;
            if *reason == DismissReason::Done && deadline.kind == DeadlineKind::DecideBy {
                return Err(Rejection::DoneByRecording);
            }
            let event = DeadlineDismissed {
                deadline_id: *deadline_id,
                reason: reason.code().to_owned(),
            };
            Ok(vec![Decided::on(
                stream(*deadline_id),
                Event::DeadlineDismissed(event),
            )])
        }
        _ => Ok(vec![]),
    }
}

fn not_ahead(on: CivilDate, today: CivilDate) -> Result<(), Rejection> {
    if on > today {
        Err(Rejection::InFuture { on })
    } else {
        Ok(())
    }
}

fn known(state: &LedgerState, deadline_id: DeadlineId) -> Result<&Deadline, Rejection> {
    state
        .deadlines
        .get(&deadline_id)
        .ok_or(Rejection::UnknownDeadline { deadline_id })
}

fn stream(deadline_id: DeadlineId) -> String {
    Story::Deadline(deadline_id).to_string()
}

/// What a provider announced happened on the day it was announced.
fn announced(deadline_id: DeadlineId, on: CivilDate, event: Event) -> Vec<Decided> {
    vec![Decided {
        stream: stream(deadline_id),
        occurred: Some(Occurred::Day(on)),
        event,
    }]
}
