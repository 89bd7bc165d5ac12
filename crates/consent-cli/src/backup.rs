//! `consent backup`: made, listed, tested, restored.

use consent_app::dto::BackupView;
use consent_app::{AppError, ConsentApp, OlderBackup, Protection, Replace, RestoreWith, spelled};
use serde_json::json;

use crate::Outcome;
use crate::args::{Access, Backup, Make, WantedBackup as Wanted};
use crate::open::{PASSPHRASE, WORDS, ask, folder, open, ports};
use crate::output::Output;

/// `consent backup`.
pub(crate) fn backup(
    access: &Access,
    backup: &Backup,
    output: &mut Output,
) -> Result<Outcome, AppError> {
    match backup {
        Backup::Make(make) => made(access, make, output),
        Backup::List => list(access, output),
        Backup::Test(wanted) => test(access, wanted, output),
        Backup::Restore { wanted, older } => restore(access, wanted, *older, output),
    }
}

fn made(access: &Access, make: &Make, output: &mut Output) -> Result<Outcome, AppError> {
    let mut app = open(access)?;
    let view = match &make.out {
        None => app.make_backup()?,
        Some(path) => {
            let protection = if make.with_passphrase {
                Protection::Passphrase(ask("Passphrase:", PASSPHRASE)?)
            } else {
                Protection::Words
            };
            let replace = if make.force {
                Replace::Yes
            } else {
                Replace::No
            };
            app.write_backup(path, &protection, replace)?
        }
    };
    output.line(&format!(
        "Backup made and opened again: {}, {}.",
        view.file,
        entries(view.entries)
    ));
    output.line(if make.with_passphrase {
        "Your passphrase opens it, and the ledger in it."
    } else {
        "Your 12 words open it, and the ledger in it."
    });
    output.data(None, &view);
    Ok(Outcome::Done)
}

fn entries(count: u32) -> String {
    if count == 1 {
        "1 entry".to_owned()
    } else {
        format!("{count} entries")
    }
}

fn list(access: &Access, output: &mut Output) -> Result<Outcome, AppError> {
    let view = open(access)?.backups()?;
    if view.backups.is_empty() {
        output.line("No backup yet: make one with `consent backup make`.");
    }
    let row = |backup: &BackupView| {
        vec![
            day(&backup.made_on),
            entries(backup.entries),
            backup.file.clone(),
        ]
    };
    let rows: Vec<_> = view.backups.iter().map(row).collect();
    if !rows.is_empty() {
        output.table(&["MADE", "HOLDS", "FILE"], &[0, 1, 2], &rows);
    }
    output.data(None, &view);
    Ok(Outcome::Done)
}

fn day(text: &str) -> String {
    spelled(text)
}

fn test(access: &Access, wanted: &Wanted, output: &mut Output) -> Result<Outcome, AppError> {
    let mut app = open(access)?;
    let passphrase = wanted
        .with_passphrase
        .then(|| ask("Passphrase of the backup:", PASSPHRASE))
        .transpose()?;
    let view = app.test_backup(&wanted.file, passphrase.as_ref())?;
    output.line(&format!(
        "The backup of {} holds: {}, every one checked.",
        day(&view.backup.made_on),
        entries(view.backup.entries)
    ));
    if view.behind > 0 {
        output.line(&format!("Recorded since: {}.", entries(view.behind)));
    }
    output.data(None, &view);
    Ok(Outcome::Done)
}

fn restore(
    access: &Access,
    wanted: &Wanted,
    older: bool,
    output: &mut Output,
) -> Result<Outcome, AppError> {
    let folder = folder(access)?;
    let with = if wanted.with_passphrase {
        RestoreWith::Passphrase(ask("Passphrase of the backup:", PASSPHRASE)?)
    } else {
        RestoreWith::Words(ask("The 12 recovery words:", WORDS)?)
    };
    let older = if older {
        OlderBackup::Accept
    } else {
        OlderBackup::Refuse
    };
    let restored = ConsentApp::restore(
        ports(access, access.now.is_some())?,
        &folder,
        &wanted.file,
        with,
        older,
    )?;
    let count = u32::try_from(restored.entries).unwrap_or(u32::MAX);
    output.line(&format!(
        "Restored into {}: {}, every one checked.",
        folder.display(),
        entries(count)
    ));
    if let Some(aside) = &restored.moved_aside {
        output.line(&format!("What was there is kept in {}.", aside.display()));
    }
    output.data(
        None,
        &json!({ "folder": folder, "entries": count, "moved_aside": restored.moved_aside }),
    );
    Ok(Outcome::Done)
}
