//! No room on the disk: while recording, and while a ledger is made.

use std::fs;
use std::io::Write;
use std::path::Path;

use consent_core::ledger::EntryDraft;
use consent_store::{Append, DatabaseKey, ErasableContent, LedgerFile, NewLedger, StoreError};

use super::room::Room;
use super::{OFF, ON, Record, Way, copy_folder, followed};
use crate::cli::binary;

/// Fills the disk so that about so many bytes are left.
fn fill(filler: &Path, left: u64) {
    let mut file = fs::File::create(filler).unwrap();
    let chunk = [7_u8; 4096];
    while file.write_all(&chunk).is_ok() {}
    let full = file.metadata().unwrap().len();
    file.set_len(full.saturating_sub(left)).unwrap();
}

fn tmpfs(point: &Path, size: &str) -> Option<Room> {
    fs::create_dir(point).unwrap();
    let mount = format!("mount -t tmpfs -o {size} tmpfs {}", point.display());
    let room = Room::with(&mount);
    match &room {
        Some(_) => println!("way: a real disk with {size} in a mount namespace"),
        None => println!("way: a limit of pages at the store; namespaces are not permitted here"),
    }
    room
}

fn resize(room: &Room, point: &Path, size: &str) {
    let options = format!("remount,size={size}");
    room.mount(&[
        "-t",
        "tmpfs",
        "-o",
        &options,
        "tmpfs",
        point.to_str().unwrap(),
    ]);
}

#[test]
fn a_full_disk_is_said_while_recording_and_nothing_is_lost() {
    let demo = followed();
    let point = demo.folder().join("small");
    let Some(room) = tmpfs(&point, "size=2m") else {
        return a_limit_of_pages_refuses_and_keeps_everything();
    };
    let seen = room.seen(&point).join("vault");
    copy_folder(&demo.vault(), &seen);
    let way = Way {
        demo: &demo,
        vault: point.join("vault"),
        start: Box::new(|| room.command(&binary())),
    };
    let filler = room.seen(&point).join("filler");
    let note = "n".repeat(30_000);
    let (mut refused, mut taken) = (0, 0);
    for left in [0_u64, 12, 40, 512] {
        fill(&filler, left * 1024);
        let mut record = Record::of(&way, &seen);
        let mut asked = if taken % 2 == 0 { ON } else { OFF }.to_vec();
        asked.extend(["--note", &note]);
        if way.run(&asked).code == 0 {
            taken += 1;
            record.history = way.history();
        } else {
            refused += 1;
            way.refused(&asked, 1, "disk_full");
        }
        record.is_all_there(&way, &seen);
        fs::remove_file(&filler).unwrap();
    }
    assert!(
        refused >= 2 && taken >= 1,
        "{refused} refused, {taken} taken"
    );
    if taken % 2 == 1 {
        way.ok(&OFF);
    }
    Record::of(&way, &seen).goes_on(&way, &seen);
}

#[test]
fn a_disk_that_takes_no_further_file_is_full() {
    let demo = followed();
    let point = demo.folder().join("small");
    let Some(room) = tmpfs(&point, "nr_inodes=20") else {
        return a_limit_of_pages_refuses_and_keeps_everything();
    };
    let seen = room.seen(&point).join("vault");
    copy_folder(&demo.vault(), &seen);
    let way = Way {
        demo: &demo,
        vault: point.join("vault"),
        start: Box::new(|| room.command(&binary())),
    };
    let record = Record::of(&way, &seen);
    let filler = room.seen(&point).join("fillers");
    fs::create_dir(&filler).unwrap();
    let made = (0..20).take_while(|n| fs::write(filler.join(n.to_string()), "").is_ok());
    assert!((1..20).contains(&made.count()));
    way.refused(&ON, 1, "disk_full");
    record.is_all_there(&way, &seen);
    fs::remove_dir_all(&filler).unwrap();
    record.goes_on(&way, &seen);
}

#[test]
fn a_full_disk_while_a_ledger_is_made_leaves_no_trace_of_one() {
    let demo = followed();
    let point = demo.folder().join("small");
    let Some(room) = tmpfs(&point, "size=16k") else {
        return a_limit_of_pages_refuses_and_keeps_everything();
    };
    let way = Way {
        demo: &demo,
        vault: point.join("vault"),
        start: Box::new(|| room.command(&binary())),
    };
    let init = ["init", "--demo", "--region", "DE,EEA"];
    let mut refused = 0;
    for size in (16..1024).step_by(24) {
        let size = format!("{size}k");
        resize(&room, &point, &size);
        if way.run(&init).code == 0 {
            break;
        }
        refused += 1;
        way.refused(&init, 1, "disk_full");
        let left: Vec<_> = fs::read_dir(room.seen(&point)).unwrap().collect();
        assert!(left.is_empty(), "{size}: {left:?}");
    }
    assert!(refused >= 4, "{refused}");
    way.ok(&["verify"]);
    resize(&room, &point, "8m");
    way.ok(&["add", "claude", "--plan", "pro"]);
    way.ok(&ON);
    way.ok(&["verify"]);
}

fn entry(number: u8) -> Append {
    let draft = EntryDraft {
        entry_id: format!("01990000-0000-7000-8000-0000000001{number:02x}")
            .parse()
            .unwrap(),
        stream: "profile".to_owned(),
        event_type: "profile.changed".to_owned(),
        event_version: 1,
        occurred: "2025-09-01".parse().unwrap(),
        recorded_at: "2025-09-01T10:00:00.000Z".parse().unwrap(),
        payload: format!(r#"{{"regions":["{}"]}}"#, "R".repeat(9_000)),
    };
    let content = ErasableContent {
        salt: [number; 32],
        media_type: "text/plain".to_owned(),
        bytes: vec![number; 60_000],
    };
    Append {
        drafts: vec![draft],
        contents: vec![content],
        packs: vec![],
    }
}

/// The same at the store, where the database itself may grow no further: every place of one append at
/// which it can run full.
#[test]
fn a_limit_of_pages_refuses_and_keeps_everything() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ledger.db");
    let key = || DatabaseKey::from_bytes(&[7; 32]);
    let device = "01990000-0000-7000-8000-00000000000a";
    let new = NewLedger {
        vault_id: device.parse().unwrap(),
        device_id: device.parse().unwrap(),
        demo: true,
        created_at: "2025-09-01T10:00:00.000Z".parse().unwrap(),
    };
    let mut file = LedgerFile::create(&path, &key(), &new).unwrap();
    file.append(|_| Ok::<_, StoreError>((entry(1), ())))
        .unwrap();
    let (before, state) = (file.entries(0).unwrap(), file.state().unwrap());
    let mut further = 0;
    loop {
        file.limit_pages(further).unwrap();
        match file.append(|_| Ok::<_, StoreError>((entry(2), ()))) {
            Ok(_) => break,
            Err(error) => assert_eq!(error.code(), "disk_full", "{further} pages"),
        }
        assert_eq!(file.entries(0).unwrap(), before);
        assert_eq!(file.contents().unwrap().len(), 1);
        assert_eq!(file.state().unwrap(), state);
        further += 1;
    }
    assert!(
        further >= 4,
        "the control: it did run full, {further} times"
    );
    drop(file);
    let file = LedgerFile::open(&path, &key()).unwrap();
    assert_eq!(file.entries(0).unwrap().len(), 2);
    assert!(file.verify().unwrap().chain.is_intact());
    assert_eq!(file.verify().unwrap().projections, []);
}
