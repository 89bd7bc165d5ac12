//! Every day that matters, and when its reminders come.

use consent_app::dto::{AgendaItemView, AgendaView, DeadlineView};
use consent_app::{AppError, ConsentApp, days_ahead, read_leads, spelled};
use serde_json::json;

use crate::args::{Agenda, Later};
use crate::output::Output;

/// `consent agenda`.
pub(crate) fn agenda(
    app: &mut ConsentApp,
    asked: &Agenda,
    output: &mut Output,
) -> Result<(), AppError> {
    let mut agenda = app.agenda()?;
    demo(app, output);
    if asked.seen {
        app.see_missed()?;
        output.line(if agenda.missed.is_empty() {
            "Nothing came up while away."
        } else {
            "Seen. The list of what came up while away is empty; the days stay on the agenda."
        });
        output.data(None, &json!({ "seen": agenda.missed.len() }));
        return Ok(());
    }
    let known = agenda.items.len();
    let fits = |date: &DeadlineView| asked.within.is_none_or(|limit| date.days_left <= limit);
    agenda
        .items
        .retain(|item| (asked.all || !item.deadline.settled) && fits(&item.deadline));
    agenda.items.sort_by_key(|item| item.nearness);
    missed(&agenda, output);
    list(app, &agenda, known, output)?;
    if !agenda.service_answers {
        Output::remark("No notification service answers; this list is complete all the same.");
    }
    output.data(Some(&agenda.today), &agenda);
    Ok(())
}

/// `consent snooze`.
pub(crate) fn snooze(
    app: &mut ConsentApp,
    id: &str,
    later: Later,
    output: &mut Output,
) -> Result<(), AppError> {
    let snoozed = app.snooze(id, later.into())?;
    let item = item(app, id)?;
    output.line(&format!(
        "Put off until {}: {}.",
        snoozed.until,
        what(&item.deadline)
    ));
    if snoozed.capped {
        output.line(&format!(
            "That is earlier than you asked for, so that there is time to act: its last safe day is {}.",
            spelled(&item.deadline.safe_day)
        ));
    }
    demo(app, output);
    output.data(
        None,
        &json!({
            "deadline_id": item.deadline.deadline_id,
            "until": snoozed.until,
            "capped": snoozed.capped,
        }),
    );
    Ok(())
}

/// `consent deadline leads`.
pub(crate) fn leads(
    app: &mut ConsentApp,
    id: &str,
    days: &str,
    output: &mut Output,
) -> Result<(), AppError> {
    app.set_leads_of(id, read_leads(days)?.as_deref())?;
    let item = item(app, id)?;
    let what = what(&item.deadline);
    let whose = if item.leads_are_own {
        "for this day alone"
    } else {
        "as for every day of its kind"
    };
    output.line(&match before(&item.leads) {
        Some(before) => format!("Reminders {before}, {whose}: {what}."),
        None => format!("No reminder comes, {whose}: {what}."),
    });
    if let Some(next) = &item.next_reminder {
        output.line(&format!("The next one comes on {next}."));
    }
    demo(app, output);
    output.data(
        None,
        &json!({
            "deadline_id": item.deadline.deadline_id,
            "leads": item.leads,
            "leads_are_own": item.leads_are_own,
            "next_reminder": item.next_reminder,
        }),
    );
    Ok(())
}

/// Says what setting a computed day aside means.
pub(crate) fn set_aside(app: &ConsentApp, date: &DeadlineView, words: &str, output: &mut Output) {
    output.line(words);
    demo(app, output);
    output.data(None, &json!({ "set_aside": date, "words": words }));
}

fn demo(app: &ConsentApp, output: &mut Output) {
    if app.is_demo() {
        output.line("DEMO: this ledger is for trying out.");
    }
}

/// The day of that name, as it stands on the agenda.
fn item(app: &ConsentApp, start: &str) -> Result<AgendaItemView, AppError> {
    let items = app.agenda()?.items.into_iter();
    let mut found = items.filter(|item| item.deadline.deadline_id.starts_with(start));
    found.next().ok_or_else(|| AppError::NoSuchId {
        name: start.to_owned(),
        what: "date",
    })
}

/// "14 and 3 days before, and on the day"; none if never.
fn before(leads: &[u16]) -> Option<String> {
    let days: Vec<String> = leads
        .iter()
        .filter(|days| **days > 0)
        .map(ToString::to_string)
        .collect();
    let before = match days.as_slice() {
        [] => None,
        [one] if one == "1" => Some("1 day before".to_owned()),
        [one] => Some(format!("{one} days before")),
        [most @ .., last] => Some(format!("{} and {last} days before", most.join(", "))),
    };
    match (before, leads.contains(&0)) {
        (Some(before), true) => Some(format!("{before}, and on the day")),
        (None, true) => Some("on the day".to_owned()),
        (before, false) => before,
    }
}

fn missed(agenda: &AgendaView, output: &mut Output) {
    if agenda.missed.is_empty() {
        return;
    }
    output.line("Missed while away:");
    for missed in &agenda.missed {
        output.line(&format!(
            "  {}: {}, {}",
            missed.came_up,
            what(&missed.deadline),
            spelled(&missed.deadline.date)
        ));
    }
    output.line("  Once you saw them: consent agenda --seen");
}

fn list(
    app: &ConsentApp,
    agenda: &AgendaView,
    known: usize,
    output: &mut Output,
) -> Result<(), AppError> {
    if agenda.items.is_empty() {
        output.line(if known == 0 {
            "Nothing is on the agenda. Follow a service with `consent add`, or add a date with `consent deadline add`."
        } else {
            "Nothing is to be done by then. --all shows every day that is known."
        });
        return Ok(());
    }
    let names = app.date_names()?;
    let rows: Vec<Vec<String>> = agenda
        .items
        .iter()
        .map(|item| {
            let date = &item.deadline;
            vec![
                spelled(&date.date),
                what(date),
                state(item),
                reminders(item),
                names.of(&date.deadline_id),
            ]
        })
        .collect();
    output.table(
        &["DAY", "WHAT", "STATE", "NEXT REMINDER", "ID"],
        &[0, 4],
        &rows,
    );
    Ok(())
}

/// "Claude, private: decide: model training".
fn what(date: &DeadlineView) -> String {
    let Some(account) = &date.account else {
        return date.what.clone();
    };
    let label = account.label.as_ref();
    let label = label.map(|label| format!(", {label}")).unwrap_or_default();
    format!("{}{label}: {}", account.name, date.what)
}

/// How near it is, and until when it was put off.
fn state(item: &AgendaItemView) -> String {
    let date = &item.deadline;
    let asks = ["decide-by", "own"].contains(&date.kind.as_str());
    let near = days_ahead(date.days_left);
    let state = match date.status.as_str() {
        _ if date.done => "done".to_owned(),
        _ if date.dismissed => "not for you".to_owned(),
        _ if date.settled && asks => "settled".to_owned(),
        _ if date.settled => near,
        "passed" if date.kind == "decide-by" => "date passed, not checked".to_owned(),
        "passed" if asks => format!("date passed, {near}"),
        "passed" => format!("due {near}"),
        "last-safe-day" if asks => "last safe day".to_owned(),
        "closing" => "last safe day is over".to_owned(),
        _ => near,
    };
    match &item.snoozed_until {
        Some(until) if !date.settled => format!("{state}; put off until {until}"),
        _ => state,
    }
}

/// When the next reminder comes.
fn reminders(item: &AgendaItemView) -> String {
    if item.deadline.settled {
        return "none".to_owned();
    }
    match &item.next_reminder {
        Some(next) => next.clone(),
        None if item.leads.is_empty() => "never".to_owned(),
        None => "none after now".to_owned(),
    }
}
