//! Reminders where no window is resident: one look, and a scheduler that looks every five minutes.

use consent_app::{AppError, ConsentApp, LockedLook, say};
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
    let words = output.words();
    let say = &*words;
    if what.install {
        let installed = scheduled::install(&folder(access)?, access.vault.is_some());
        said(&installed.map_err(|error| refused(&error))?, output);
    } else if what.uninstall {
        let gone = scheduled::uninstall().map_err(|error| refused(&error))?;
        if gone.is_empty() {
            output.line(say!(
                say,
                "cli-remind-no-scheduler-looks-for-reminders-nothing"
            ));
        }
        for path in &gone {
            output.line(say!(
                say,
                "cli-remind-removed",
                display = path.display().to_string()
            ));
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
    let words = output.words();
    let say = &*words;
    for path in &installed.files {
        output.line(say!(
            say,
            "cli-read-wrote",
            display = path.display().to_string()
        ));
    }
    output.line(if installed.running {
        say!(say, "cli-remind-from-now-on-reminders-come-every")
    } else {
        say!(say, "cli-remind-the-scheduler-did-not-answer-so")
    });
    if !installed.running {
        output.line(format!("  {}", installed.command));
    }
    output.data(
        None,
        &json!({ "files": installed.files, "running": installed.running, "command": installed.command }),
    );
}

fn status(stands: &Standing, output: &mut Output) {
    let words = output.words();
    let say = &*words;
    output.line(match (stands.is_absent(), stands.is_whole(), stands.runs) {
        (true, ..) => say!(say, "cli-remind-no-scheduler-looks-for-reminders-consent"),
        (_, false, _) => say!(say, "cli-remind-the-scheduler-is-set-up-in"),
        (.., Runs::Yes) => say!(say, "cli-remind-the-scheduler-looks-for-due-reminders"),
        (.., Runs::No) => say!(say, "cli-remind-the-scheduler-is-set-up-and"),
        (.., Runs::Unanswered) => {
            say!(say, "cli-remind-the-scheduler-is-set-up-and-2")
        }
    });
    if stands.is_whole() && stands.runs != Runs::Yes {
        output.line(format!("  {}", stands.command));
    }
    if let Some(program) = &stands.program {
        let gone = if stands.finds_program() {
            String::new()
        } else {
            say!(say, "cli-remind-it-is-not-there-any-more")
        };
        output.line(say!(
            say,
            "cli-remind-program",
            display = program.display().to_string(),
            gone = gone
        ));
        let usual = say!(say, "cli-remind-the-usual-one");
        let vault = stands.vault.as_ref().map(|v| v.display().to_string());
        output.line(say!(
            say,
            "cli-remind-ledger",
            usual = vault.unwrap_or(usual)
        ));
    }
    for path in &stands.files {
        output.line(say!(
            say,
            "cli-remind-file",
            display = path.display().to_string()
        ));
    }
    for path in &stands.missing {
        if !stands.is_absent() {
            output.line(say!(
                say,
                "cli-remind-missing",
                display = path.display().to_string()
            ));
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
    let words = output.words();
    let say = &*words;
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
        Output::remark(say!(
            say,
            "cli-remind-consent-no-backup-was-made",
            error = error.to_string(),
            code = error.code()
        ));
    }
    for notice in &handed.notices {
        output.line(say!(
            say,
            "cli-remind-handed-to-the-system",
            title = notice.title
        ));
    }
    if !handed.service_answers {
        Output::remark(say!(
            say,
            "cli-remind-no-notification-service-answers-the-dates"
        ));
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
    let words = output.words();
    let say = &*words;
    let folder = folder(access)?;
    let ports = ports(access, ConsentApp::is_demo_at(&folder)?)?;
    let look = ConsentApp::remind_locked(&ports, &folder)?;
    let said = match look {
        LockedLook::Unknown => return Err(why),
        LockedLook::Handed => say!(say, "cli-remind-the-ledger-is-locked-handed-without"),
        LockedLook::NothingDue => say!(say, "cli-remind-the-ledger-is-locked-nothing-is"),
        LockedLook::Nobody => {
            say!(say, "cli-remind-the-ledger-is-locked-something-is")
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
