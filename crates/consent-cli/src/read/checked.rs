//! `consent verify` and `consent checkpoint`: whether the record is whole, and what shows it later.

use std::path::Path;

use consent_app::dto::{CheckpointComparedView, VerifyView};
use consent_app::{AppError, ConsentApp, Replace, spelled};
use serde_json::json;

use crate::Outcome;
use crate::output::Output;

/// `consent verify`.
pub(super) fn verify(
    app: &mut ConsentApp,
    checkpoint: Option<&Path>,
    output: &mut Output,
) -> Result<Outcome, AppError> {
    let report = app.verify()?;
    say(&report, output);
    let compared = checkpoint
        .map(|path| app.compare_checkpoint(path))
        .transpose()?;
    if let Some(compared) = &compared {
        say_compared(compared, output);
    }
    let fits = compared.as_ref().is_none_or(|compared| compared.fits);
    match &compared {
        None => output.data(None, &report),
        Some(compared) => output.data(None, &json!({ "verify": report, "checkpoint": compared })),
    }
    Ok(if report.intact && fits {
        Outcome::Done
    } else {
        Outcome::Damage
    })
}

/// `consent verify --vouch-for-end`
pub(super) fn vouch_for_end(
    app: &mut ConsentApp,
    output: &mut Output,
) -> Result<Outcome, AppError> {
    let report = app.vouch_for_end()?;
    say(&report, output);
    output.data(None, &report);
    if !report.intact {
        return Ok(Outcome::Damage);
    }
    output.line(
        "Its last entry counts as the last one recorded; from now on it is compared with that.",
    );
    Ok(Outcome::Done)
}

fn say(report: &VerifyView, output: &mut Output) {
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
}

fn say_compared(compared: &CheckpointComparedView, output: &mut Output) {
    let day = spelled(&compared.day);
    if compared.fits {
        output.line(&format!(
            "Complete compared with your copy of {day}: its {} entries are here as they were.",
            compared.entries
        ));
        return;
    }
    for seq in &compared.differs {
        output.line(&format!(
            "Your copy of {day} names entry #{seq}, which is not here as it was."
        ));
    }
}

/// `consent checkpoint`.
pub(super) fn checkpoint(
    app: &ConsentApp,
    out: Option<&Path>,
    (force, qr): (bool, bool),
    output: &mut Output,
) -> Result<(), AppError> {
    let view = if let Some(path) = out {
        let replace = if force { Replace::Yes } else { Replace::No };
        let view = app.write_checkpoint(path, replace)?;
        output.line(&format!(
            "Written: {}. Keep it away from this computer; compare with `consent verify --checkpoint`.",
            path.display()
        ));
        view
    } else {
        let view = app.checkpoint()?;
        view.text.lines().for_each(|line| output.line(line));
        view
    };
    if qr {
        match ConsentApp::checkpoint_code(&view.text) {
            Some(code) => code.lines().for_each(|line| output.line(line)),
            None => Output::remark("consent: it is too long for a code; keep the page"),
        }
    }
    output.data(None, &view);
    Ok(())
}
