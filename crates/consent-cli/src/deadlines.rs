//! Dates to decide by, and reminders.

use consent_app::dto::{AddDeadlineRequest, DeadlineView, RevisionView};
use consent_app::{AppError, ConsentApp, DateNames, Dismissed, When, days_ahead, spelled};
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
                output.line("DEMO: this ledger is for trying out.");
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
    if views.is_empty() {
        output.line(&if when == When::default() {
            "Nothing is to be decided. Follow a service with `consent add`.".to_owned()
        } else {
            let on = spelled(&app.day_of(when).to_string());
            format!("No date to decide by was open on {on}.")
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
                .unwrap_or_else(|| "a date whose name was erased".to_owned());
            let state = match (d.settled, d.dismissed, d.status.as_str()) {
                (_, true, _) if d.done => "done".to_owned(),
                (_, true, _) => "not for you".to_owned(),
                (true, ..) => "settled".to_owned(),
                (_, _, "passed") => "date passed, not checked".to_owned(),
                (_, _, "last-safe-day") => "last safe day".to_owned(),
                _ => days_ahead(d.days_left),
            };
            let said = |r: &RevisionView| r.date.as_deref().map(spelled);
            let moved: Vec<String> = d.revisions.iter().filter_map(said).collect();
            let moved = if moved.len() > 1 {
                format!("moved: {}", moved.join(" -> "))
            } else {
                "not moved".to_owned()
            };
            let id = names.of(&d.deadline_id);
            let (date, safe_day) = (spelled(&d.date), spelled(&d.safe_day));
            vec![date, safe_day, what, state, moved, id]
        })
        .collect();
    output.table(
        &[
            "DECIDE BY",
            "LAST SAFE DAY",
            "WHAT",
            "STATE",
            "HISTORY",
            "ID",
        ],
        &[0, 1, 5],
        &rows,
    );
}
