//! Every kind of day, and putting reminders off.

use consent_app::dto::{AgendaItemView, Nearness};
use consent_app::{AppError, ConsentApp, days_ahead, spelled};
use serde_json::json;

use crate::args::{Agenda, Later};
use crate::output::Output;

/// Characters of an id that are shown at least.
const ID_SHOWN: usize = 13;

pub(crate) fn agenda(
    app: &mut ConsentApp,
    wanted: &Agenda,
    output: &mut Output,
) -> Result<(), AppError> {
    if app.is_demo() {
        output.line("DEMO: this ledger is for trying out.");
    }
    if wanted.seen {
        app.see_missed()?;
    }
    let view = app.agenda()?;
    for missed in &view.missed {
        let name = name(missed.deadline.account.as_ref(), &missed.deadline.what);
        output.line(&format!("Missed while away: {name} ({}).", missed.came_up));
    }
    if !view.missed.is_empty() {
        output.line("Say that you have seen these with `consent agenda --seen`.");
    }
    let items: Vec<&AgendaItemView> = view
        .items
        .iter()
        .filter(|item| wanted.all || item.nearness != Nearness::Settled)
        .collect();
    if items.is_empty() {
        output.line("Nothing is on the agenda. Follow a service with `consent add`, or add a date with `consent deadline add`.");
    } else {
        let ids: Vec<&str> = view
            .items
            .iter()
            .map(|i| i.deadline.deadline_id.as_str())
            .collect();
        let rows: Vec<Vec<String>> = items.iter().map(|item| row(item, &ids)).collect();
        let header = ["WHEN", "DATE", "WHAT", "STATE", "NEXT REMINDER", "ID"];
        output.table(&header, &[1, 5], &rows);
    }
    if !view.service_answers {
        Output::remark("No notification service answers; this list is complete all the same.");
    }
    output.data(Some(&view.today), &view);
    Ok(())
}

fn name(account: Option<&consent_app::dto::AccountRef>, what: &str) -> String {
    match account {
        Some(account) => format!("{}: {what}", account.name),
        None => what.to_owned(),
    }
}

fn row(item: &AgendaItemView, ids: &[&str]) -> Vec<String> {
    let date = &item.deadline;
    let when = match item.nearness {
        Nearness::Overdue => "overdue",
        Nearness::Today => "today",
        Nearness::Soon => "soon",
        Nearness::Later => "later",
        Nearness::Settled => "settled",
    };
    let state = match (date.dismissed, date.done, date.settled) {
        (_, true, _) => "done".to_owned(),
        (true, ..) => "not for you".to_owned(),
        (_, _, true) => "settled".to_owned(),
        _ if date.status == "passed" => format!("passed {}", days_ahead(date.days_left)),
        _ if date.status == "last-safe-day" && date.kind == "decide-by" => {
            "last safe day".to_owned()
        }
        _ => days_ahead(date.days_left),
    };
    let next = match (&item.snoozed_until, &item.next_reminder) {
        (Some(until), _) => format!("put off until {until}"),
        (None, Some(next)) => next.clone(),
        (None, None) => "-".to_owned(),
    };
    vec![
        when.to_owned(),
        spelled(&date.date),
        name(date.account.as_ref(), &date.what),
        state,
        next,
        shown(&date.deadline_id, ids),
    ]
}

/// The beginning of an id that no other day of the agenda has.
fn shown(id: &str, ids: &[&str]) -> String {
    let begins = |length: usize| -> String { id.chars().take(length).collect() };
    let is_alone = |start: &str| ids.iter().filter(|other| other.starts_with(start)).count() <= 1;
    (ID_SHOWN..id.len())
        .map(begins)
        .find(|start| is_alone(start))
        .unwrap_or_else(|| id.to_owned())
}

pub(crate) fn snooze(
    app: &mut ConsentApp,
    id: &str,
    later: Later,
    output: &mut Output,
) -> Result<(), AppError> {
    let snoozed = app.snooze(id, later.into())?;
    output.line(&format!("You are reminded again on {}.", snoozed.until));
    if snoozed.capped {
        output.line("That is earlier than asked: later would be too late to act.");
    }
    output.data(
        None,
        &json!({ "until": snoozed.until, "capped": snoozed.capped }),
    );
    Ok(())
}
