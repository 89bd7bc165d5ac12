//! `consent backup`: made, listed, tested, restored.

use consent_app::dto::BackupView;
use consent_app::{
    AppError, ConsentApp, OlderBackup, Protection, Replace, RestoreWith, Words, say,
};
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
    let words = output.words();
    let say = &*words;
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
    output.line(say!(
        say,
        "cli-backup-backup-made-and-opened-again",
        file = view.file,
        entries = entries(say, view.entries)
    ));
    output.line(if make.with_passphrase {
        say!(say, "cli-backup-your-passphrase-opens-it-and-the")
    } else {
        say!(say, "cli-backup-your-12-words-open-it-and")
    });
    output.data(None, &view);
    Ok(Outcome::Done)
}

fn entries(say: &Words, count: u32) -> String {
    if count == 1 {
        say!(say, "cli-backup-1-entry")
    } else {
        say!(say, "cli-backup-entries", count = count)
    }
}

fn list(access: &Access, output: &mut Output) -> Result<Outcome, AppError> {
    let words = output.words();
    let say = &*words;
    let view = open(access)?.backups()?;
    if view.backups.is_empty() {
        output.line(say!(say, "cli-backup-no-backup-yet-make-one-with"));
    }
    let row = |backup: &BackupView| {
        vec![
            day(say, &backup.made_on),
            entries(say, backup.entries),
            backup.file.clone(),
        ]
    };
    let rows: Vec<_> = view.backups.iter().map(row).collect();
    if !rows.is_empty() {
        output.table(
            &[
                say!(say, "cli-backup-made"),
                say!(say, "cli-backup-holds"),
                say!(say, "cli-backup-file"),
            ],
            &[0, 1, 2],
            &rows,
        );
    }
    output.data(None, &view);
    Ok(Outcome::Done)
}

fn day(say: &Words, text: &str) -> String {
    say.spelled(text)
}

fn test(access: &Access, wanted: &Wanted, output: &mut Output) -> Result<Outcome, AppError> {
    let words = output.words();
    let say = &*words;
    let mut app = open(access)?;
    let passphrase = wanted
        .with_passphrase
        .then(|| {
            ask(
                &say!(say, "cli-backup-passphrase-of-the-backup"),
                PASSPHRASE,
            )
        })
        .transpose()?;
    let view = app.test_backup(&wanted.file, passphrase.as_ref())?;
    output.line(say!(
        say,
        "cli-backup-the-backup-of-holds-every-one",
        made_on = day(say, &view.backup.made_on),
        entries = entries(say, view.backup.entries)
    ));
    if view.behind > 0 {
        output.line(say!(
            say,
            "cli-backup-recorded-since",
            behind = entries(say, view.behind)
        ));
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
    let words = output.words();
    let say = &*words;
    let folder = folder(access)?;
    let with = if wanted.with_passphrase {
        RestoreWith::Passphrase(ask(
            &say!(say, "cli-backup-passphrase-of-the-backup"),
            PASSPHRASE,
        )?)
    } else {
        RestoreWith::Words(ask(&say!(say, "cli-backup-the-12-recovery-words"), WORDS)?)
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
    output.line(say!(
        say,
        "cli-backup-restored-into-every-one-checked",
        display = folder.display().to_string(),
        count = entries(say, count)
    ));
    if let Some(aside) = &restored.moved_aside {
        output.line(say!(
            say,
            "cli-backup-what-was-there-is-kept-in",
            display = aside.display().to_string()
        ));
    }
    output.data(
        None,
        &json!({ "folder": folder, "entries": count, "moved_aside": restored.moved_aside }),
    );
    Ok(Outcome::Done)
}
