//! Dates to decide by, and reminders.

use consent_app::dto::{AddDeadlineRequest, DeadlineView, RevisionView};
use consent_app::{AppError, ConsentApp, When, days_ahead, spelled};
use consent_core::deadlines::DismissReason;
use serde_json::json;

use crate::Outcome;
use crate::args::{Command, Deadline};
use crate::both::{Then, by_knowledge_of};
use crate::output::Output;
use crate::record::receipt;

/// `--check` speaks up for decisions due within so many days.
const CHECK_DAYS: i32 = 7;

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
            list(app, &views, when, output);
            then.print(output, |views, output| list(app, views, when, output));
            let day = app.day_of(when).to_string();
            then.data(output, (&day, when), &views, |then| json!(then));
            let due = views
                .iter()
                .any(|d| !d.settled && d.days_left <= CHECK_DAYS);
            Ok(if check && due {
                Outcome::Due
            } else {
                Outcome::Done
            })
        }
        Command::Deadline(what) => {
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
                Deadline::Leads { id, days } => {
                    leads(app, &id, &days, output)?;
                    return Ok(Outcome::Done);
                }
                Deadline::Dismiss { id } => {
                    let Some(changes) = app.set_aside_date(&id)? else {
                        output.line(
                            "You are not reminded of it as it stands now; if it changes, you are.",
                        );
                        output.data(None, &json!({ "silenced": id }));
                        return Ok(Outcome::Done);
                    };
                    changes
                }
                Deadline::Done { id } => {
                    let id = app.find_deadline(&id)?;
                    app.dismiss_deadline(id, DismissReason::Done)?
                }
            };
            receipt(app, &changes, None, output)?;
            Ok(Outcome::Done)
        }
        _ => Ok(Outcome::Done),
    }
}

fn leads(app: &mut ConsentApp, id: &str, days: &str, output: &mut Output) -> Result<(), AppError> {
    let told: Option<Vec<u16>> = match days {
        "default" => None,
        "never" => Some(vec![]),
        days => {
            let parsed = days.split(',').map(|day| day.trim().parse().ok());
            let parsed: Option<Vec<u16>> = parsed.collect();
            Some(parsed.ok_or_else(|| AppError::BadSetting {
                name: "the lead times".to_owned(),
                may_be: "days before, such as 14,3,0; never; default".to_owned(),
            })?)
        }
    };
    app.set_leads_of(id, told.as_deref())?;
    output.line(match told.as_deref() {
        None => "Reminders of it come as for every date of its kind.",
        Some([]) => "No reminder of it comes.",
        Some(_) => "Reminders of it come as you said.",
    });
    output.data(None, &json!({ "leads": told }));
    Ok(())
}

fn list(app: &ConsentApp, views: &[DeadlineView], when: When, output: &mut Output) {
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
            let id: String = d.deadline_id.chars().take(13).collect();
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
