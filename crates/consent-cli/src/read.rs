//! Commands that only read.

mod accounts;
mod checked;
mod retention;

use consent_app::dto::ExportCalendarRequest;
use consent_app::{AppError, CalendarForm, ConsentApp, Delimiter, ExportForm, Guard, Replace, say};
use consent_core::id::AccountId;
use consent_core::time::CivilDate;
use serde_json::json;
use std::path::PathBuf;

use crate::Outcome;
use crate::args::{Command, Export};
use crate::output::Output;
use crate::record::about;

pub(crate) fn read(
    app: &mut ConsentApp,
    command: Command,
    output: &mut Output,
) -> Result<Outcome, AppError> {
    let words = output.words();
    let say = &*words;
    if app.is_demo() && !matches!(command, Command::Export(_)) {
        output.line(say!(say, "cli-agenda-demo-this-ledger-is-for-trying"));
    }
    match command {
        Command::Status { clocks } => accounts::status(app, clocks.when(), output)?,
        Command::Show {
            service,
            account,
            clocks,
        } => {
            let named = (service.as_str(), account.as_deref());
            accounts::show(app, named, clocks.when(), output)?;
        }
        Command::Retention(asked) => retention::retention(app, &asked, output)?,
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
                output.line(say!(
                    say,
                    "cli-read-wrote",
                    display = file.display().to_string()
                ));
            }
            output.line(say!(
                say,
                "cli-read-entries-labels-and-notes-stand-in",
                rows = written.rows
            ));
            output.data(
                None,
                &json!({ "files": written.files, "entries": written.rows }),
            );
        }
        Command::Export(Export::Ics {
            out,
            names,
            tasks,
            force,
        }) => calendar(app, (names, tasks), out, force, output)?,
        Command::Verify {
            vouch_for_end: true,
            ..
        } => return checked::vouch_for_end(app, output),
        Command::Verify { checkpoint, .. } => {
            return checked::verify(app, checkpoint.as_deref(), output);
        }
        Command::Checkpoint { out, force, qr } => {
            checked::checkpoint(app, out.as_deref(), (force, qr), output)?;
        }
        _ => {}
    }
    Ok(Outcome::Done)
}

fn calendar(
    app: &ConsentApp,
    (names, tasks): (bool, bool),
    out: Option<PathBuf>,
    force: bool,
    output: &mut Output,
) -> Result<(), AppError> {
    let words = output.words();
    let say = &*words;
    let form = CalendarForm::from(ExportCalendarRequest { names, tasks });
    let path = out.unwrap_or_else(|| app.calendar_name(form).into());
    if path.as_os_str() == "-" {
        let (bytes, dates) = app.calendar(form)?;
        if output.is_json() {
            let ics = String::from_utf8_lossy(&bytes);
            output.data(None, &json!({ "ics": ics, "dates": dates }));
        } else {
            output.bytes(&bytes);
        }
        return Ok(());
    }
    let replace = if force { Replace::Yes } else { Replace::No };
    let written = app.write_calendar(form, &path, replace)?;
    for file in &written.files {
        output.line(say!(
            say,
            "cli-read-wrote",
            display = file.display().to_string()
        ));
    }
    output.line(&match (written.rows, names) {
        (1, true) => say!(say, "cli-read-1-date-it-names-its-service"),
        (dates, true) => say!(
            say,
            "cli-read-dates-they-name-their-services",
            dates = dates
        ),
        (1, false) => say!(say, "cli-read-1-date-it-names-no-service"),
        (dates, false) => say!(
            say,
            "cli-read-dates-they-name-no-service-names",
            dates = dates
        ),
    });
    output.data(
        None,
        &json!({ "files": written.files, "dates": written.rows }),
    );
    Ok(())
}

/// What was written down, of one account if it is named.
fn history(
    app: &ConsentApp,
    account: Option<AccountId>,
    as_of: Option<CivilDate>,
    output: &mut Output,
) -> Result<(), AppError> {
    let words = output.words();
    let say = &*words;
    let entries = app.history(account, as_of)?;
    if entries.is_empty() {
        output.line(&match as_of {
            Some(on) => {
                say!(
                    say,
                    "cli-read-nothing-was-written-down-by",
                    on = say.spelled(&on.to_string())
                )
            }
            None => say!(say, "cli-read-nothing-recorded-yet"),
        });
    }
    for entry in &entries {
        let mark = if entry.corrected {
            say!(say, "cli-read-corrected-later")
        } else {
            String::new()
        };
        let note = entry
            .note
            .as_deref()
            .map(|n| format!(" \u{2014} {n}"))
            .unwrap_or_default();
        output.line(format!(
            "#{:<4} {:<15}  {}{}{mark}{note}",
            entry.number,
            say.spelled(&entry.occurred),
            about(entry),
            entry.summary
        ));
    }
    let day = as_of.unwrap_or_else(|| app.today()).to_string();
    output.data(Some(&day), &entries);
    Ok(())
}
