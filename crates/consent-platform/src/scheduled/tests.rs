use super::*;

fn look(program: &str, vault: Option<&str>) -> Look {
    Look {
        program: PathBuf::from(program),
        vault: vault.map(PathBuf::from),
    }
}

#[test]
fn a_unit_names_any_path_as_one_word() {
    let service = systemd::service(&look("/opt/my apps/con$ent 100%", Some("/a\"b\\c $HOME")));
    let line = "ExecStart=\"/opt/my apps/con$ent 100%%\" \"--vault\" \"/a\\\"b\\\\c $$HOME\" \"remind\" \"--once\"\n";
    assert!(service.contains(line), "{service}");
    let timer = systemd::timer();
    assert!(timer.contains("OnCalendar=*:0/5\n") && timer.contains("Persistent=true\n"));
}

#[test]
fn an_agent_and_a_task_name_any_path_too() {
    let look = look("/opt/a & b/consent", Some("/x <y>"));
    let plist = launchd::plist(&look);
    assert!(plist.contains("<string>/opt/a &amp; b/consent</string>\n"));
    assert!(
        plist.contains("<string>/x &lt;y&gt;</string>\n")
            && plist.contains("<integer>300</integer>")
    );
    let xml = task_scheduler::xml(&look);
    assert!(
        xml.contains("<Command>/opt/a &amp; b/consent</Command>"),
        "{xml}"
    );
    assert!(xml.contains(
        "&quot;--vault&quot; &quot;/x &lt;y&gt;&quot; &quot;remind&quot; &quot;--once&quot;"
    ));
}

#[test]
fn what_a_scheduler_of_ours_starts_is_read_back() {
    for (program, vault) in [
        ("/opt/consent", None),
        ("/opt/my apps/con$ent 100%", Some("/a\"b\\c")),
        ("/opt/a & b <c>/consent", Some("/x &amp; y\\")),
        (
            "C:\\Program Files\\consent.exe",
            Some("D:\\my \\\"ledger\\"),
        ),
    ] {
        let look = look(program, vault);
        if program.starts_with('/') {
            let unit = systemd::service(&look);
            assert_eq!(systemd::look_of(&unit), Some(look.clone()));
        }
        assert_eq!(launchd::look_of(&launchd::plist(&look)), Some(look.clone()));
        let task = task_scheduler::xml(&look);
        assert_eq!(task_scheduler::look_of(&task), Some(look));
    }
    for line in [
        "",
        "ExecStart=/bin/sh\n",
        "ExecStart=\"/bin/sh\" \"-c\" \"x\"\n",
        "ExecStart=\"/opt/consent\n",
        "ExecStart=\"/opt/%h\" \"remind\" \"--once\"\n",
    ] {
        assert_eq!(systemd::look_of(line), None, "{line}");
    }
}

#[test]
fn what_is_set_up_in_part_is_told_so() {
    let folder = tempfile::tempdir().unwrap();
    let (there, gone) = (folder.path().join("a"), folder.path().join("b"));
    let standing = |look| {
        let files = vec![there.clone(), gone.clone()];
        Standing::of(files, look, Runs::No, String::new()).unwrap()
    };
    assert!(standing(None).is_absent());
    fs::write(&there, format!("# {MARK}\n")).unwrap();
    let part = standing(Some(look("/nowhere/consent", None)));
    assert_eq!(
        (&part.files, &part.missing),
        (&vec![there.clone()], &vec![gone.clone()])
    );
    assert!(!part.is_whole() && !part.is_absent() && !part.finds_program());
    fs::write(&gone, format!("# {MARK}\n")).unwrap();
    let program = there.to_str().unwrap();
    let whole = standing(Some(look(program, None)));
    assert!(whole.is_whole() && whole.finds_program());
    assert!(!standing(None).is_whole(), "nothing is started");
    fs::write(&gone, "somebody's").unwrap();
    let files = vec![there.clone(), gone.clone()];
    let foreign = Standing::of(files, None, Runs::No, String::new());
    assert!(matches!(foreign, Err(ScheduleError::Foreign { .. })));
}

#[test]
fn what_cannot_be_written_whole_leaves_everything_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let (new, old) = (folder.path().join("a"), folder.path().join("b"));
    let blocked = folder.path().join("file/c");
    fs::write(folder.path().join("file"), "").unwrap();
    let text = |what: &str| format!("# {MARK}\n{what}\n");
    fs::write(&old, text("old")).unwrap();
    let files = [
        (new.clone(), text("new")),
        (old.clone(), text("new")),
        (blocked, text("new")),
    ];
    // A file where a folder should be is nobody's unit: it is refused before anything is written.
    assert!(matches!(write(&files), Err(ScheduleError::Foreign { .. })));
    assert!(!new.exists());
    let written = write(&files[..2]).unwrap();
    assert_eq!(fs::read_to_string(&old).unwrap(), text("new"));
    written.take_back();
    assert!(!new.exists());
    assert_eq!(fs::read_to_string(&old).unwrap(), text("old"));
}

#[test]
fn a_line_break_in_a_path_is_refused() {
    let refused = Look::of(Path::new("/a\nExecStart=/bin/sh"), true);
    assert!(matches!(refused, Err(ScheduleError::Path { .. })));
}

#[test]
fn a_foreign_file_is_neither_written_nor_removed() {
    let folder = tempfile::tempdir().unwrap();
    let (ours, foreign) = (folder.path().join("a"), folder.path().join("b"));
    fs::write(&foreign, "somebody's").unwrap();
    let files = [
        (ours.clone(), format!("# {MARK}\n")),
        (foreign.clone(), format!("# {MARK}\n")),
    ];
    assert!(matches!(write(&files), Err(ScheduleError::Foreign { .. })));
    assert!(!ours.exists(), "all or nothing");
    assert_eq!(fs::read_to_string(&foreign).unwrap(), "somebody's");
    assert!(remove(std::slice::from_ref(&foreign)).is_err() && foreign.exists());
    write(&files[..1]).unwrap();
    write(&files[..1]).unwrap();
    assert_eq!(
        remove(std::slice::from_ref(&ours)).unwrap(),
        std::slice::from_ref(&ours)
    );
    assert_eq!(remove(&[ours]).unwrap(), Vec::<PathBuf>::new());
}
