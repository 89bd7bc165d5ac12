//! Dates to decide by, and reminders.

use consent_app::dto::{AddDeadlineRequest, DeadlineView, RevisionView};
use consent_app::{AppError, ConsentApp, DateNames, Dismissed, When, say};
use consent_core::deadlines::DismissReason;
use serde_json::json;

use crate::Outcome;
use crate::agenda;
use crate::args::{Command, Deadline};
use crate::both::{Then, by_knowledge_of};
use crate::output::Output;
use crate::record::receipt;

pub(crate) fn deadlines(
    app: &mut ConsentApp,
    command: Command,
    output: &mut Output,
) -> Result<Outcome, AppError> {
    let words = output.words();
    let say = &*words;
    match command {
        Command::Deadlines {
            within,
            check,
            all,
            clocks,
        } => {
            let when = clocks.when();
            let ask = |when: When| -> Result<Vec<DeadlineView>, AppError> {
                let mut views = app.deadlines(when)?;
                views.retain(|d| all || !d.settled);
                views.retain(|d| within.is_none_or(|limit| d.days_left <= limit));
                Ok(views)
            };
            let views = ask(when)?;
            let then = Then::of(when, &views, ask)?;
            if app.is_demo() {
                output.line(say!(say, "cli-agenda-demo-this-ledger-is-for-trying"));
            }
            by_knowledge_of(when, output);
            let names = app.date_names()?;
            list(app, (&views, &names), when, output);
            then.print(output, |views, output| {
                list(app, (views, &names), when, output);
            });
            let day = app.day_of(when).to_string();
            then.data(output, (&day, when), &views, |then| json!(then));
            let asking = app.asking(when)?;
            let due = views.iter().any(|d| asking.contains(&d.deadline_id));
            Ok(if check && due {
                Outcome::Due
            } else {
                Outcome::Done
            })
        }
        Command::Deadline(what) => deadline(app, what, output),
        _ => Ok(Outcome::Done),
    }
}

/// `consent deadline`.
fn deadline(
    app: &mut ConsentApp,
    what: Deadline,
    output: &mut Output,
) -> Result<Outcome, AppError> {
    let changes = match what {
        Deadline::Add {
            title,
            date,
            service,
            source,
        } => {
            let account_id = service
                .map(|name| app.find_account(&name, None))
                .transpose()?;
            app.add_deadline(&AddDeadlineRequest {
                title,
                date,
                account_id,
                source,
            })?
        }
        Deadline::Move {
            id,
            date,
            announced,
            source,
        } => {
            let id = app.find_deadline(&id)?;
            app.move_deadline(id, Some(date), announced, source)?
        }
        Deadline::Dismiss { id } => match app.dismiss_date(&id)? {
            Dismissed::Recorded(changes) => changes,
            Dismissed::SetAside { date, words } => {
                agenda::set_aside(app, &date, &words, output);
                return Ok(Outcome::Done);
            }
        },
        Deadline::Leads { id, days } => {
            agenda::leads(app, &id, &days, output)?;
            return Ok(Outcome::Done);
        }
        Deadline::Done { id } => {
            let id = app.find_deadline(&id)?;
            app.dismiss_deadline(id, DismissReason::Done)?
        }
    };
    receipt(app, &changes, None, output)?;
    Ok(Outcome::Done)
}

fn list(
    app: &ConsentApp,
    (views, names): (&[DeadlineView], &DateNames),
    when: When,
    output: &mut Output,
) {
    let words = output.words();
    let say = &*words;
    if views.is_empty() {
        output.line(&if when == When::default() {
            say!(say, "cli-deadlines-nothing-is-to-be-decided-follow")
        } else {
            let on = say.spelled(&app.day_of(when).to_string());
            say!(say, "cli-deadlines-no-date-to-decide-by-was", on = on)
        });
        return;
    }
    let rows: Vec<Vec<String>> = views
        .iter()
        .map(|d| {
            let what = d
                .title
                .clone()
                .or_else(|| d.account.as_ref().map(|a| a.name.clone()))
                .unwrap_or_else(|| say!(say, "cli-deadlines-a-date-whose-name-was-erased"));
            let state = match (d.settled, d.dismissed, d.status.as_str()) {
                (_, true, _) if d.done => say!(say, "cli-agenda-done"),
                (_, true, _) => say!(say, "cli-agenda-not-for-you"),
                (true, ..) => say!(say, "cli-agenda-settled"),
                (_, _, "passed") => say!(say, "cli-agenda-date-passed-not-checked"),
                (_, _, "last-safe-day") => say!(say, "cli-agenda-last-safe-day"),
                _ => say.days_ahead(d.days_left),
            };
            let said = |r: &RevisionView| r.date.as_deref().map(|day| say.spelled(day));
            let moved: Vec<String> = d.revisions.iter().filter_map(said).collect();
            let moved = if moved.len() > 1 {
                say!(say, "cli-deadlines-moved", moved = moved.join(" -> "))
            } else {
                say!(say, "cli-deadlines-not-moved")
            };
            let id = names.of(&d.deadline_id);
            let (date, safe_day) = (say.spelled(&d.date), say.spelled(&d.safe_day));
            vec![date, safe_day, what, state, moved, id]
        })
        .collect();
    output.table(
        &[
            say!(say, "cli-deadlines-decide-by"),
            say!(say, "cli-deadlines-last-safe-day"),
            say!(say, "cli-agenda-what"),
            say!(say, "cli-agenda-state"),
            say!(say, "cli-deadlines-history"),
            say!(say, "cli-agenda-id"),
        ],
        &[0, 1, 5],
        &rows,
    );
}
