//! Every day that matters, and when its reminders come.

use consent_app::dto::{AgendaItemView, AgendaView, DeadlineView};
use consent_app::{AppError, ConsentApp, Words, read_leads, say};
use serde_json::json;

use crate::args::{Agenda, Later};
use crate::output::Output;

/// `consent agenda`.
pub(crate) fn agenda(
    app: &mut ConsentApp,
    asked: &Agenda,
    output: &mut Output,
) -> Result<(), AppError> {
    let words = output.words();
    let say = &*words;
    let mut agenda = app.agenda()?;
    demo(app, output);
    if asked.seen {
        app.see_missed()?;
        output.line(if agenda.missed.is_empty() {
            say!(say, "cli-agenda-nothing-came-up-while-away")
        } else {
            say!(say, "cli-agenda-seen-the-list-of-what-came")
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
        Output::remark(say!(
            say,
            "cli-agenda-no-notification-service-answers-this-list"
        ));
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
    let words = output.words();
    let say = &*words;
    let snoozed = app.snooze(id, later.into())?;
    let item = item(app, id)?;
    output.line(say!(
        say,
        "cli-agenda-put-off-until",
        until = snoozed.until,
        deadline = what(&item.deadline)
    ));
    if snoozed.capped {
        output.line(say!(
            say,
            "cli-agenda-that-is-earlier-than-you-asked",
            safe_day = say.spelled(&item.deadline.safe_day)
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
    let words = output.words();
    let say = &*words;
    app.set_leads_of(id, read_leads(days)?.as_deref())?;
    let item = item(app, id)?;
    let what = what(&item.deadline);
    let whose = if item.leads_are_own {
        say!(say, "cli-agenda-for-this-day-alone")
    } else {
        say!(say, "cli-agenda-as-for-every-day-of-its")
    };
    output.line(&match before(say, &item.leads) {
        Some(before) => say!(
            say,
            "cli-agenda-reminders",
            before = before,
            whose = whose,
            what = what
        ),
        None => say!(
            say,
            "cli-agenda-no-reminder-comes",
            whose = whose,
            what = what
        ),
    });
    if let Some(next) = &item.next_reminder {
        output.line(say!(say, "cli-agenda-the-next-one-comes-on", next = next));
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
    let words = output.words();
    let say = &*words;
    if app.is_demo() {
        output.line(say!(say, "cli-agenda-demo-this-ledger-is-for-trying"));
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
fn before(say: &Words, leads: &[u16]) -> Option<String> {
    let days: Vec<String> = leads
        .iter()
        .filter(|days| **days > 0)
        .map(ToString::to_string)
        .collect();
    let before = match days.as_slice() {
        [] => None,
        [one] if one == "1" => Some(say!(say, "cli-agenda-1-day-before")),
        [one] => Some(say!(say, "cli-agenda-days-before", one = one)),
        [most @ .., last] => Some(say!(
            say,
            "cli-agenda-and-days-before",
            most = most.join(", "),
            last = last
        )),
    };
    match (before, leads.contains(&0)) {
        (Some(before), true) => Some(say!(say, "cli-agenda-and-on-the-day", before = before)),
        (None, true) => Some(say!(say, "cli-agenda-on-the-day")),
        (before, false) => before,
    }
}

fn missed(agenda: &AgendaView, output: &mut Output) {
    let words = output.words();
    let say = &*words;
    if agenda.missed.is_empty() {
        return;
    }
    output.line(say!(say, "cli-agenda-missed-while-away"));
    for missed in &agenda.missed {
        output.line(format!(
            "  {}: {}, {}",
            missed.came_up,
            what(&missed.deadline),
            say.spelled(&missed.deadline.date)
        ));
    }
    output.line(say!(say, "cli-agenda-once-you-saw-them-consent-agenda"));
}

fn list(
    app: &ConsentApp,
    agenda: &AgendaView,
    known: usize,
    output: &mut Output,
) -> Result<(), AppError> {
    let words = output.words();
    let say = &*words;
    if agenda.items.is_empty() {
        output.line(if known == 0 {
            say!(say, "cli-agenda-nothing-is-on-the-agenda-follow")
        } else {
            say!(say, "cli-agenda-nothing-is-to-be-done-by")
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
                say.spelled(&date.date),
                what(date),
                state(say, item),
                reminders(say, item),
                names.of(&date.deadline_id),
            ]
        })
        .collect();
    output.table(
        &[
            say!(say, "cli-agenda-day"),
            say!(say, "cli-agenda-what"),
            say!(say, "cli-agenda-state"),
            say!(say, "cli-agenda-next-reminder"),
            say!(say, "cli-agenda-id"),
        ],
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
fn state(say: &Words, item: &AgendaItemView) -> String {
    let date = &item.deadline;
    let asks = ["decide-by", "own"].contains(&date.kind.as_str());
    let near = say.days_ahead(date.days_left);
    let state = match date.status.as_str() {
        _ if date.done => say!(say, "cli-agenda-done"),
        _ if date.dismissed => say!(say, "cli-agenda-not-for-you"),
        _ if date.settled && asks => say!(say, "cli-agenda-settled"),
        _ if date.settled => near,
        "passed" if date.kind == "decide-by" => {
            say!(say, "cli-agenda-date-passed-not-checked")
        }
        "passed" if asks => say!(say, "cli-agenda-date-passed", near = near),
        "passed" => say!(say, "cli-agenda-due", near = near),
        "last-safe-day" if asks => say!(say, "cli-agenda-last-safe-day"),
        "closing" => say!(say, "cli-agenda-last-safe-day-is-over"),
        _ => near,
    };
    match &item.snoozed_until {
        Some(until) if !date.settled => say!(
            say,
            "cli-agenda-put-off-until-2",
            state = state,
            until = until
        ),
        _ => state,
    }
}

/// When the next reminder comes.
fn reminders(say: &Words, item: &AgendaItemView) -> String {
    if item.deadline.settled {
        return say!(say, "cli-agenda-none");
    }
    match &item.next_reminder {
        Some(next) => next.clone(),
        None if item.leads.is_empty() => say!(say, "cli-agenda-never"),
        None => say!(say, "cli-agenda-none-after-now"),
    }
}
