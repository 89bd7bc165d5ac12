//! Reminders where no window is resident: one look, and a scheduler that looks every five minutes.

use consent_app::{AppError, ConsentApp, LockedLook};
use consent_platform::scheduled::{self, Installed, Runs, ScheduleError, Standing};
use serde_json::json;

use crate::Outcome;
use crate::args::{Access, Remind};
use crate::open::{self, folder, ports};
use crate::output::Output;

pub(crate) fn remind(
    access: &Access,
    what: &Remind,
    output: &mut Output,
) -> Result<Outcome, AppError> {
    if what.install {
        let installed = scheduled::install(&folder(access)?, access.vault.is_some());
        said(&installed.map_err(|error| refused(&error))?, output);
    } else if what.uninstall {
        let gone = scheduled::uninstall().map_err(|error| refused(&error))?;
        if gone.is_empty() {
            output.line("No scheduler looks for reminders; nothing was changed.");
        }
        for path in &gone {
            output.line(&format!("Removed {}.", path.display()));
        }
        output.data(None, &json!({ "removed": gone }));
    } else if what.status {
        status(
            &scheduled::standing().map_err(|error| refused(&error))?,
            output,
        );
    } else {
        once(access, output)?;
    }
    Ok(Outcome::Done)
}

fn refused(error: &ScheduleError) -> AppError {
    AppError::Scheduler {
        reason: error.to_string(),
    }
}

fn said(installed: &Installed, output: &mut Output) {
    for path in &installed.files {
        output.line(&format!("Wrote {}.", path.display()));
    }
    output.line(if installed.running {
        "From now on reminders come every five minutes at the latest, also with the window closed."
    } else {
        "The scheduler did not answer, so nothing runs yet; it begins with your next login, or when you run:"
    });
    if !installed.running {
        output.line(&format!("  {}", installed.command));
    }
    output.data(
        None,
        &json!({ "files": installed.files, "running": installed.running, "command": installed.command }),
    );
}

fn status(stands: &Standing, output: &mut Output) {
    output.line(match (stands.is_absent(), stands.is_whole(), stands.runs) {
        (true, ..) => "No scheduler looks for reminders; `consent remind --install` sets one up.",
        (_, false, _) => "The scheduler is set up in part; `consent remind --install` writes it anew.",
        (.., Runs::Yes) => "The scheduler looks for due reminders every five minutes.",
        (.., Runs::No) => "The scheduler is set up and does not run; it begins with your next login, or when you run:",
        (.., Runs::Unanswered) => {
            "The scheduler is set up and does not answer here, so whether it runs is not known. To begin at once, run:"
        }
    });
    if stands.is_whole() && stands.runs != Runs::Yes {
        output.line(&format!("  {}", stands.command));
    }
    if let Some(program) = &stands.program {
        let gone = if stands.finds_program() {
            ""
        } else {
            " (it is not there any more; `consent remind --install` names the one you run)"
        };
        output.line(&format!("Program: {}{gone}", program.display()));
        let usual = "the usual one".to_owned();
        let vault = stands.vault.as_ref().map(|v| v.display().to_string());
        output.line(&format!("Ledger: {}", vault.unwrap_or(usual)));
    }
    for path in &stands.files {
        output.line(&format!("File: {}", path.display()));
    }
    for path in &stands.missing {
        if !stands.is_absent() {
            output.line(&format!("Missing: {}", path.display()));
        }
    }
    let installed = match (stands.is_absent(), stands.is_whole()) {
        (true, _) => "no",
        (_, true) => "yes",
        _ => "in-part",
    };
    let runs = match stands.runs {
        Runs::Yes => Some(true),
        Runs::No => Some(false),
        Runs::Unanswered => None,
    };
    output.data(
        None,
        &json!({
            "installed": installed,
            "running": runs,
            "program": stands.program,
            "program_found": stands.finds_program(),
            "vault": stands.vault,
            "files": stands.files,
            "missing": stands.missing,
            "command": stands.command,
        }),
    );
}

fn once(access: &Access, output: &mut Output) -> Result<(), AppError> {
    let mut app = match open::open(access) {
        Ok(app) => app,
        Err(error @ (AppError::KeyStore(_) | AppError::KeyLost { .. })) => {
            return locked(access, error, output);
        }
        // Nobody is there to be asked: so it is where the scheduler looks.
        Err(error @ AppError::NoSecret { .. }) if !(access.passphrase_stdin || access.words) => {
            return locked(access, error, output);
        }
        Err(error) => return Err(error),
    };
    let handed = app.remind()?;
    if let Err(error) = app.keep_backups() {
        Output::remark(&format!(
            "consent: no backup was made: {error} [{}]",
            error.code()
        ));
    }
    for notice in &handed.notices {
        output.line(&format!("Handed to the system: {}", notice.title));
    }
    if !handed.service_answers {
        Output::remark("No notification service answers; the dates stay in `consent agenda`.");
    }
    let titles: Vec<&str> = handed.notices.iter().map(|n| n.title.as_str()).collect();
    let next = handed.next_look.map(|at| at.to_string());
    output.data(
        None,
        &json!({ "handed": titles, "service_answers": handed.service_answers, "next_look": next, "locked": false }),
    );
    Ok(())
}

/// Where nothing opens the ledger, a notice without names comes all the same.
fn locked(access: &Access, why: AppError, output: &mut Output) -> Result<(), AppError> {
    let folder = folder(access)?;
    let ports = ports(access, ConsentApp::is_demo_at(&folder)?)?;
    let look = ConsentApp::remind_locked(&ports, &folder)?;
    let said = match look {
        LockedLook::Unknown => return Err(why),
        LockedLook::Handed => "The ledger is locked: handed without names.",
        LockedLook::NothingDue => "The ledger is locked; nothing is due.",
        LockedLook::Nobody => {
            "The ledger is locked, something is due, and no notification service answers."
        }
    };
    output.line(said);
    let handed = look == LockedLook::Handed;
    output.data(
        None,
        &json!({ "locked": true, "handed_without_names": handed }),
    );
    Ok(())
}
