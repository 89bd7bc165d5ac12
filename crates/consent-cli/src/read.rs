//! Commands that only read.

use consent_app::dto::AccountView;
use consent_app::{
    AppError, ConsentApp, Delimiter, ExportForm, Guard, Replace, RetentionQuestion, spelled,
};
use consent_core::id::AccountId;
use consent_core::time::CivilDate;
use serde_json::json;

use crate::Outcome;
use crate::args::{Command, Export, Retention};
use crate::deadlines::in_days;
use crate::output::Output;
use crate::record::about;

pub(crate) fn read(
    app: &mut ConsentApp,
    command: Command,
    output: &mut Output,
) -> Result<Outcome, AppError> {
    if app.is_demo() && !matches!(command, Command::Export(_)) {
        output.line("DEMO: this ledger is for trying out.");
    }
    match command {
        Command::Status { as_of } => {
            let views = app.status(as_of)?;
            if views.is_empty() {
                output.line(&nothing_followed(app, as_of)?);
            } else {
                status_table(app, &views, as_of, output)?;
            }
            let day = as_of.unwrap_or_else(|| app.today()).to_string();
            output.data(Some(&day), &views);
        }
        Command::Show {
            service,
            account,
            as_of,
        } => {
            let account = app.find_account_ever(&service, account.as_deref(), as_of)?;
            let view = app.show(account, as_of)?;
            show(&view, output);
            let day = as_of.unwrap_or_else(|| app.today()).to_string();
            output.data(Some(&day), &view);
        }
        Command::Retention(question) => retention(app, question, output)?,
        Command::History {
            service,
            account,
            as_of,
        } => {
            let account = service
                .map(|name| app.find_account_ever(&name, account.as_deref(), as_of))
                .transpose()?;
            history(app, account, as_of, output)?;
        }
        Command::Export(Export::Csv {
            out,
            raw,
            spreadsheet,
            delimiter,
            force,
        }) => {
            let form = match (spreadsheet, raw) {
                (true, _) if delimiter == ";" => ExportForm::Spreadsheet(Delimiter::Semicolon),
                (true, _) => ExportForm::Spreadsheet(Delimiter::Comma),
                (false, true) => ExportForm::Archive(Guard::Raw),
                (false, false) => ExportForm::Archive(Guard::ApostropheV1),
            };
            let path = out.unwrap_or_else(|| app.export_name().into());
            if path.as_os_str() == "-" {
                let (bytes, _, rows) = app.export_csv(form, "ledger.csv")?;
                if output.is_json() {
                    let csv = String::from_utf8_lossy(&bytes);
                    output.data(None, &json!({ "csv": csv, "entries": rows }));
                } else {
                    output.bytes(&bytes);
                }
                return Ok(Outcome::Done);
            }
            let replace = if force { Replace::Yes } else { Replace::No };
            let written = app.write_csv(form, &path, replace)?;
            for file in &written.files {
                output.line(&format!("Wrote {}.", file.display()));
            }
            output.line(&format!(
                "{} entries. Labels and notes stand in it in clear.",
                written.rows
            ));
            output.data(
                None,
                &json!({ "files": written.files, "entries": written.rows }),
            );
        }
        Command::Verify => return verify(app, output),
        _ => {}
    }
    Ok(Outcome::Done)
}

/// What was written down, of one account if it is named.
fn history(
    app: &ConsentApp,
    account: Option<AccountId>,
    as_of: Option<CivilDate>,
    output: &mut Output,
) -> Result<(), AppError> {
    let entries = app.history(account, as_of)?;
    if entries.is_empty() {
        output.line(&match as_of {
            Some(on) => {
                format!("Nothing was written down by {}.", spelled(&on.to_string()))
            }
            None => "Nothing recorded yet.".to_owned(),
        });
    }
    for entry in &entries {
        let mark = if entry.corrected {
            " (corrected later)"
        } else {
            ""
        };
        let note = entry
            .note
            .as_deref()
            .map(|n| format!(" \u{2014} {n}"))
            .unwrap_or_default();
        output.line(&format!(
            "#{:<4} {:<15}  {}{}{mark}{note}",
            entry.number,
            spelled(&entry.occurred),
            about(entry),
            entry.summary
        ));
    }
    let day = as_of.unwrap_or_else(|| app.today()).to_string();
    output.data(Some(&day), &entries);
    Ok(())
}

fn verify(app: &mut ConsentApp, output: &mut Output) -> Result<Outcome, AppError> {
    let report = app.verify()?;
    let plural = if report.devices == 1 {
        "device"
    } else {
        "devices"
    };
    if report.intact {
        let compared = report.compared_with.as_deref().map_or_else(
            || "Not compared with any copy kept elsewhere.".to_owned(),
            |at| {
                let day = spelled(at.split('T').next().unwrap_or(at));
                format!("Complete compared with this computer's copy of {day}.")
            },
        );
        let counted = format!("{} entries, {} {plural}", report.entries, report.devices);
        output.line(&format!("Intact: {counted}. {compared}"));
    } else {
        for fault in &report.faults {
            output.line(&format!("Damage: {fault}."));
        }
        output
            .line("Nothing was changed. Keep this folder as it is and restore a backup beside it.");
    }
    output.data(None, &report);
    Ok(if report.intact {
        Outcome::Done
    } else {
        Outcome::Damage
    })
}

/// Why the list is empty, in plain words.
fn nothing_followed(app: &ConsentApp, as_of: Option<CivilDate>) -> Result<String, AppError> {
    let begin = "Begin with `consent add claude --plan pro`.";
    let Some(on) = as_of else {
        return Ok(format!("No service is followed yet. {begin}"));
    };
    let on = spelled(&on.to_string());
    let first = app
        .history(None, None)?
        .into_iter()
        .filter(|entry| entry.event_type == "account.added" && !entry.corrected)
        .map(|entry| entry.occurred)
        .min();
    Ok(match first {
        Some(first) => format!(
            "No service was followed on {on}. The first is followed since {}.",
            spelled(&first)
        ),
        None => format!("No service was followed on {on}. {begin}"),
    })
}

fn account_name(view: &AccountView) -> String {
    let plan = view.plan_name.clone().or_else(|| view.plan.clone());
    let parts: Vec<String> = [plan, view.label.clone()].into_iter().flatten().collect();
    if parts.is_empty() {
        "plan not known".to_owned()
    } else {
        parts.join(", ")
    }
}

fn status_table(
    app: &ConsentApp,
    views: &[AccountView],
    as_of: Option<CivilDate>,
    output: &mut Output,
) -> Result<(), AppError> {
    let mut rows = vec![];
    for view in views {
        let training = view
            .standings
            .iter()
            .find(|s| s.purpose == "model-training");
        let words = training.map_or_else(String::new, |s| {
            let since = s
                .since
                .as_deref()
                .map(|d| format!(", {}", spelled(d)))
                .unwrap_or_default();
            let again = s.check_again.as_ref().map_or("", |_| " (check again)");
            format!("{}{since}{again}", s.words)
        });
        let question = RetentionQuestion {
            as_of,
            ..RetentionQuestion::default()
        };
        let account = app.find_account_ever(&view.account_id, None, as_of)?;
        let kept = app.retention(account, &question)?.words;
        let next = view.deadlines.iter().find(|d| !d.settled).map_or_else(
            || "-".to_owned(),
            |d| match d.status.as_str() {
                "passed" => format!("{}, passed", spelled(&d.date)),
                _ => format!("{}, {}", spelled(&d.date), in_days(d.days_left)),
            },
        );
        rows.push(vec![
            view.service.clone(),
            account_name(view),
            words,
            kept,
            next,
        ]);
    }
    let header = [
        "SERVICE",
        "ACCOUNT",
        "TRAINING",
        "A CHAT IS KEPT",
        "NEXT DATE",
    ];
    output.table(&header, &[4], &rows);
    Ok(())
}

fn show(view: &AccountView, output: &mut Output) {
    output.line(&format!("{} \u{b7} {}", view.service, account_name(view)));
    for standing in &view.standings {
        let since = standing
            .since
            .as_deref()
            .map(|d| format!(", {}", spelled(d)))
            .unwrap_or_default();
        output.line(&format!(
            "  {}: {}{since}",
            standing.purpose, standing.words
        ));
        if let Some(again) = &standing.check_again {
            let terms = again
                .terms_changed_on
                .as_deref()
                .map(|day| format!("; terms changed on {}", spelled(day)))
                .unwrap_or_default();
            output.line(&format!(
                "    Check again: last seen {} days ago{terms}.",
                again.days
            ));
        }
    }
    if let Some(training) = &view.training {
        output.line(&format!("  {training}"));
    }
    if !view.left_out.is_empty() {
        let words: Vec<&str> = view.left_out.iter().map(|l| l.words.as_str()).collect();
        output.line(&format!("  A no leaves out: {}.", words.join(", ")));
    }
    for deadline in &view.deadlines {
        let dates: Vec<String> = deadline
            .revisions
            .iter()
            .filter_map(|r| r.date.as_deref().map(spelled))
            .collect();
        let settled = if deadline.settled { ", settled" } else { "" };
        output.line(&format!(
            "  Decide by {} (last safe day {}){settled}",
            dates.join(", moved to "),
            spelled(&deadline.safe_day)
        ));
        if let Some(words) = &deadline.if_nothing_words {
            output.line(&format!("    If you do nothing: {words}"));
        }
        if let Some(source) = &deadline.source {
            output.line(&format!("    Source: {}", source.place()));
        }
    }
    for path in view.paths.iter().filter(|p| !p.steps.is_empty()) {
        let label = path
            .label
            .as_deref()
            .map(|l| format!(" ({l})"))
            .unwrap_or_default();
        output.line(&format!("  Switch: {}{label}", path.steps.join(" > ")));
    }
}

fn retention(app: &ConsentApp, q: Retention, output: &mut Output) -> Result<(), AppError> {
    let account = app.find_account_ever(&q.service, q.account.as_deref(), q.as_of)?;
    let question = RetentionQuestion {
        data_kind: q.kind,
        created: q.created,
        last_activity: q.last_activity,
        deleted: q.deleted,
        flagged: q.flagged,
        feedback: q.feedback,
        as_of: q.as_of,
    };
    let view = app.retention(account, &question)?;
    output.line(&view.words);
    if q.trace {
        for line in &view.trace {
            let until = line
                .until
                .as_deref()
                .map(|d| format!(", until {}", spelled(d)))
                .unwrap_or_default();
            output.line(&format!(
                "  {}: {}{until}. {}  [{}]",
                line.layer, line.outcome, line.words, line.id
            ));
            if let Some(source) = &line.source {
                output.line(&format!("      {} ({})", source.place(), source.as_of));
            }
        }
        output.line("Not legal advice.");
    } else {
        output.line("Add --trace for the rules. Not legal advice.");
    }
    output.data(Some(&view.as_of.clone()), &view);
    Ok(())
}
