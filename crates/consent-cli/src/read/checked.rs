//! `consent verify` and `consent checkpoint`: whether the record is whole, and what shows it later.

use std::path::Path;

use consent_app::dto::{CheckpointComparedView, VerifyView};
use consent_app::{AppError, ConsentApp, Replace, say};
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
    tell(&report, output);
    let compared = checkpoint
        .map(|path| app.compare_checkpoint(path))
        .transpose()?;
    if let Some(compared) = &compared {
        tell_compared(compared, output);
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
    let words = output.words();
    let say = &*words;
    let report = app.vouch_for_end()?;
    tell(&report, output);
    output.data(None, &report);
    if !report.intact {
        return Ok(Outcome::Damage);
    }
    output.line(say!(say, "cli-checked-its-last-entry-counts-as-the"));
    Ok(Outcome::Done)
}

fn tell(report: &VerifyView, output: &mut Output) {
    let words = output.words();
    let say = &*words;
    let plural = if report.devices == 1 {
        "device"
    } else {
        "devices"
    };
    if report.intact {
        let compared = report.compared_with.as_deref().map_or_else(
            || say!(say, "cli-checked-not-compared-with-any-copy-kept"),
            |at| {
                let day = say.spelled(at.split('T').next().unwrap_or(at));
                say!(
                    say,
                    "cli-checked-complete-compared-with-this-computers-copy",
                    day = day
                )
            },
        );
        let counted = say!(
            say,
            "cli-checked-entries",
            entries = report.entries,
            devices = report.devices,
            plural = plural
        );
        output.line(say!(
            say,
            "cli-checked-intact",
            counted = counted,
            compared = compared
        ));
    } else {
        for fault in &report.faults {
            output.line(say!(say, "cli-checked-damage", fault = fault));
        }
        output.line(say!(
            say,
            "cli-checked-nothing-was-changed-keep-this-folder"
        ));
    }
}

fn tell_compared(compared: &CheckpointComparedView, output: &mut Output) {
    let words = output.words();
    let say = &*words;
    let day = say.spelled(&compared.day);
    if compared.fits {
        output.line(say!(
            say,
            "cli-checked-complete-compared-with-your-copy-of",
            day = day,
            entries = compared.entries
        ));
        return;
    }
    for seq in &compared.differs {
        output.line(say!(
            say,
            "cli-checked-your-copy-of-names-entry-which",
            day = day,
            seq = seq
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
    let words = output.words();
    let say = &*words;
    let view = if let Some(path) = out {
        let replace = if force { Replace::Yes } else { Replace::No };
        let view = app.write_checkpoint(path, replace)?;
        output.line(say!(
            say,
            "cli-checked-written-keep-it-away-from-this",
            display = path.display().to_string()
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
            None => Output::remark(say!(say, "cli-checked-consent-it-is-too-long-for")),
        }
    }
    output.data(None, &view);
    Ok(())
}
