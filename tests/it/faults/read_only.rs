//! A disk, folder or file that cannot be written: it is read all the same.

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::path::Path;
use std::process::Command;

use super::room::Room;
use super::{ON, Record, Way, followed};
use crate::cli::binary;

/// What reads must go on, and what writes must be refused with the reason.
fn reads_and_refuses(way: &Way<'_>, record: &Record, seen: &Path) {
    record.is_all_there(way, seen);
    for reading in [&["status"][..], &["show", "claude"], &["deadlines"]] {
        way.ok(reading);
    }
    way.ok(&["retention", "claude", "--created", "2025-08-01"]);
    way.refused(&ON, 3, "read_only");
    record.is_all_there(way, seen);
}

/// Whoever runs this: the superuser may write everywhere, so the program is started as nobody.
const NOBODY: u32 = 65_534;

/// Our program as somebody whom permissions stop.
fn as_nobody(program: &Path, is_superuser: bool) -> Command {
    if !is_superuser {
        return Command::new(program);
    }
    let mut command = Command::new("setpriv");
    command
        .args(["--reuid=65534", "--regid=65534", "--clear-groups", "--"])
        .arg(program);
    command
}

/// Sets permissions of one path in the vault's folder, and back afterwards.
fn without_permission(name: &str, mode: u32) {
    let demo = followed();
    let folder = demo.folder().to_owned();
    let is_superuser = fs::metadata(&folder).unwrap().uid() == 0;
    println!("way: permissions, superuser {is_superuser}");
    // Where the program was built nobody else may look.
    let program = folder.join("consent");
    fs::copy(binary(), &program).unwrap();
    if is_superuser {
        for path in [&folder, &demo.vault()] {
            chown(path, Some(NOBODY), Some(NOBODY)).unwrap();
            for item in fs::read_dir(path).unwrap() {
                chown(item.unwrap().path(), Some(NOBODY), Some(NOBODY)).unwrap();
            }
        }
    }
    let way = Way {
        demo: &demo,
        vault: demo.vault(),
        start: Box::new(|| as_nobody(&program, is_superuser)),
    };
    let record = Record::of(&way, &demo.vault());
    let path = demo.vault().join(name);
    let before = fs::metadata(&path).unwrap().permissions();
    fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
    reads_and_refuses(&way, &record, &demo.vault());
    fs::set_permissions(&path, before).unwrap();
    record.goes_on(&way, &demo.vault());
}

#[test]
fn a_folder_without_permission_to_write_is_read() {
    without_permission("", 0o500);
}

#[test]
fn a_ledger_file_without_permission_to_write_is_read() {
    without_permission("ledger.db", 0o400);
}

#[test]
fn a_read_only_disk_is_read() {
    let mut demo = followed();
    let vault = demo.vault();
    let mounts = format!(
        "mount --bind {0} {0} && mount -o remount,bind,ro {0}",
        vault.display()
    );
    let Some(room) = Room::with(&mounts) else {
        println!("way: permissions; namespaces are not permitted here");
        return without_permission("", 0o500);
    };
    println!("way: a read-only mount in a namespace");
    let before = Record::of(&Way::plain(&demo, &vault), &vault);
    let way = Way {
        demo: &demo,
        vault: vault.clone(),
        start: Box::new(|| room.command(&binary())),
    };
    reads_and_refuses(&way, &before, &vault);
    drop(way);

    // A date was moved meanwhile: what is recorded is read, and it is said that something is missing.
    demo.at("2025-09-27T18:00:00Z");
    let way = Way {
        demo: &demo,
        vault: vault.clone(),
        start: Box::new(|| room.command(&binary())),
    };
    let answer = way.run(&["deadlines"]);
    assert_eq!(answer.code, 0, "{}", answer.err);
    assert!(
        answer.err.contains("missing below") && answer.err.contains("[read_only]"),
        "{}",
        answer.err
    );
    drop(way);
    demo.at("2025-08-29T07:00:00Z");
    drop(room);
    before.goes_on(&Way::plain(&demo, &vault), &vault);
}
