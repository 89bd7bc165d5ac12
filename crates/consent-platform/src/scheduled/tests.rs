use super::*;

fn look(program: &str, vault: Option<&str>) -> Look {
    Look {
        program: PathBuf::from(program),
        vault: vault.map(PathBuf::from),
    }
}

#[test]
fn a_unit_names_any_path_as_one_word() {
    let service = systemd::service(&look("/opt/my apps/con$ent 100%", Some("/a\"b\\c")));
    let line = "ExecStart=\"/opt/my apps/con$$ent 100%%\" \"--vault\" \"/a\\\"b\\\\c\" \"remind\" \"--once\"\n";
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
