use consent_core::choices::{
    ActKind, BasisSays, ClaimedBasis, Did, Grade, NoticeForm, SwitchSeen, SwitchTouched,
};
use consent_core::choices::{ObservedCause, Purpose};
use consent_core::deadlines::{DeadlineKind, Inclusive, StatedOffset};
use consent_core::event::{
    AccountAdded, ChoiceObserved, ChoiceRecorded, Context, DeadlineAdded, DeadlineRevised, Event,
    Happening, LedgerCreated, NoticeAccepted, NoticePutOff, NoticeShown, PlanChanged,
    ProfileChanged, RecordedZone,
};
use consent_core::ledger::{ChainHead, EntryDraft, content_digest, seal};
use consent_core::time::Occurred;
use proptest::prelude::*;

use super::*;

const DEVICE: &str = "0198f6fc-90a0-71ad-a3a9-48e5bf825498";
const OTHER: &str = "019ad92f-5830-7efd-8dfd-34455435655f";
const ACCOUNT: &str = "0198f6ff-6b18-713f-abdf-3595dfd7c681";
const NOTICE: &str = "0198fc5b-dad8-7d2a-b2b7-8a07bfdc1324";
const DEADLINE: &str = "0198f6ff-6b18-7a73-9c52-d3ec8ab9a92d";
const TERMS: &str = "anthropic.privacy-policy@2025-09-28";
const NOTE: &str = "=HYPERLINK test, \"quotes\", émoji 🙂\nsecond line";

struct Sample {
    entries: Vec<LedgerEntry>,
    contents: Vec<Content>,
    names: BTreeMap<ServiceId, String>,
}

impl Sample {
    fn input(&self, demo: bool) -> ExportInput<'_> {
        ExportInput {
            entries: &self.entries,
            contents: &self.contents,
            service_names: &self.names,
            demo,
        }
    }

    fn write(
        &mut self,
        device: &str,
        at: &str,
        occurred: &str,
        stream: &str,
        told: (Event, Context),
    ) {
        let device_id = device.parse().unwrap();
        let head = self
            .entries
            .iter()
            .rfind(|e| e.device_id == device_id)
            .map_or(ChainHead::genesis(device_id), ChainHead::after);
        let number = self.entries.len() + 1;
        let occurred: Occurred = occurred.parse().unwrap();
        let happening = Happening {
            stream: stream.to_owned(),
            occurred,
            event: told.0,
            context: told.1,
        };
        let draft = EntryDraft {
            entry_id: format!("0198f6fc-9488-76c3-8d9a-{number:012x}")
                .parse()
                .unwrap(),
            stream: happening.stream.clone(),
            event_type: happening.event.event_type().to_owned(),
            event_version: 1,
            occurred,
            recorded_at: at.parse().unwrap(),
            payload: happening.payload(),
        };
        self.entries.push(seal(&head, draft));
    }

    fn keep(&mut self, salt: u8, text: &str) -> Hash {
        let salt = [salt; 32];
        let digest = content_digest(&salt, text.as_bytes());
        self.contents.push(Content {
            digest,
            salt,
            media_type: "text/plain".to_owned(),
            bytes: text.as_bytes().to_vec(),
        });
        digest
    }
}

fn zoned() -> Context {
    Context {
        zone: Some(RecordedZone {
            name: "Europe/Dublin".to_owned(),
            offset: "+01:00".parse().unwrap(),
        }),
        ..Context::default()
    }
}

fn basis(code: &str) -> ClaimedBasis {
    ClaimedBasis {
        code: code.to_owned(),
        says: BasisSays::Provider,
        source: format!("{TERMS}#10"),
    }
}

#[expect(clippy::too_many_lines, reason = "one story, told in order")]
fn sample() -> Sample {
    let mut s = Sample {
        entries: vec![],
        contents: vec![],
        names: BTreeMap::from([(
            "anthropic.claude.consumer".parse().unwrap(),
            "Claude (consumer)".to_owned(),
        )]),
    };
    let label = s.keep(1, "private");
    let note = s.keep(2, NOTE);
    let account_id = ACCOUNT.parse().unwrap();
    let notice_id = NOTICE.parse().unwrap();
    let deadline_id = DEADLINE.parse().unwrap();
    let account = format!("account:{ACCOUNT}");
    let deadline = format!("deadline:{DEADLINE}");
    let terms = Some(TERMS.to_owned());
    let created = LedgerCreated {
        ledger_id: "0198f6fc-9294-7fac-a205-190d332122ed".parse().unwrap(),
        format: 1,
    };
    let at = "2025-08-29T18:00:05.000Z";
    s.write(
        DEVICE,
        at,
        at,
        "ledger",
        (Event::LedgerCreated(created), zoned()),
    );
    let profile = ProfileChanged {
        regions: vec!["IE".to_owned(), "EEA".to_owned()],
        jurisdiction: Some("IE".to_owned()),
    };
    let at = "2025-08-29T18:01:10.000Z";
    s.write(
        DEVICE,
        at,
        "2025-08-29",
        "profile",
        (Event::ProfileChanged(profile), zoned()),
    );
    let added = AccountAdded {
        account_id,
        service_id: "anthropic.claude.consumer".parse().unwrap(),
        plan: Some("pro".parse().unwrap()),
        surfaces: vec!["web".to_owned()],
        label: Some(label),
        since: None,
    };
    let at = "2025-08-29T18:03:11.000Z";
    s.write(
        DEVICE,
        at,
        at,
        &account,
        (Event::AccountAdded(added), zoned()),
    );
    let day = DeadlineAdded {
        deadline_id,
        account_id: Some(account_id),
        kind: DeadlineKind::DecideBy,
        title: None,
        purpose: Some(Purpose::ModelTraining),
        date: "2025-09-28".parse().unwrap(),
        inclusive: Inclusive::Unknown,
        offset: StatedOffset::Unknown,
        announced_on: "2025-08-28".parse().unwrap(),
        if_nothing: Some("access_blocked".to_owned()),
        source: None,
    };
    s.write(
        DEVICE,
        at,
        "2025-08-28",
        &deadline,
        (Event::DeadlineAdded(day), Context::default()),
    );
    let shown = NoticeShown {
        account_id,
        notice_id,
        form: NoticeForm::PopUp,
        surface: Some("app".to_owned()),
        policy_version: terms.clone(),
        purposes: vec![Purpose::ModelTraining],
        default_seen: Some(SwitchSeen::On),
        patterns: vec!["preticked".to_owned()],
    };
    let at = "2025-08-30T19:02:15.000Z";
    s.write(
        DEVICE,
        at,
        at,
        &account,
        (Event::NoticeShown(shown), zoned()),
    );
    let put_off = NoticePutOff {
        account_id,
        notice_id,
        words: Some("Not now".to_owned()),
    };
    let at = "2025-08-30T19:02:40.000Z";
    s.write(
        DEVICE,
        at,
        at,
        &account,
        (Event::NoticePutOff(put_off), zoned()),
    );
    let accepted = NoticeAccepted {
        account_id,
        notice_id,
        words: None,
        policy_version: terms.clone(),
        switch: SwitchTouched::Moved,
    };
    let at = "2025-09-10T08:14:41.000Z";
    s.write(
        DEVICE,
        at,
        at,
        &account,
        (Event::NoticeAccepted(accepted), zoned()),
    );
    let mut choice = ChoiceRecorded {
        account_id,
        purpose: Purpose::ModelTraining,
        act: ActKind::Setting,
        did: Did::TurnedOff,
        setting: Some(SwitchSeen::Off),
        before: Some(SwitchSeen::On),
        default_seen: Some(SwitchSeen::On),
        method: Some("toggle Off, accepted terms".to_owned()),
        surface: None,
        grade: Grade::Seen,
        notice_id: Some(notice_id),
        policy_version: terms,
        basis: Some(basis("legitimate-interests")),
    };
    let noted = Context {
        note: Some(note),
        ..zoned()
    };
    s.write(
        DEVICE,
        at,
        at,
        &account,
        (Event::ChoiceRecorded(choice.clone()), noted),
    );
    let moved = DeadlineRevised {
        deadline_id,
        revision: 2,
        date: Some("2025-10-08".parse().unwrap()),
        inclusive: Inclusive::Unknown,
        offset: StatedOffset::Unknown,
        announced_on: "2025-09-27".parse().unwrap(),
        source: None,
    };
    let at = "2025-09-27T10:00:00.000Z";
    s.write(
        DEVICE,
        at,
        "2025-09-27",
        &deadline,
        (Event::DeadlineRevised(moved), Context::default()),
    );
    let other_plan = PlanChanged {
        account_id,
        from: Some("pro".parse().unwrap()),
        to: "max".parse().unwrap(),
    };
    let at = "2025-10-01T10:00:00.000Z";
    s.write(
        DEVICE,
        at,
        "2025-10-01",
        &account,
        (Event::PlanChanged(other_plan), zoned()),
    );
    choice.purpose = Purpose::Feedback;
    choice.act = ActKind::Consent;
    choice.did = Did::Withdrawn;
    choice.notice_id = None;
    choice.basis = Some(basis("consent"));
    let at = "2025-10-20T17:40:00.000Z";
    s.write(
        DEVICE,
        at,
        "2025-10-20",
        &account,
        (Event::ChoiceRecorded(choice), zoned()),
    );
    let looked = ChoiceObserved {
        account_id,
        purpose: Purpose::ModelTraining,
        seen: SwitchSeen::NotFound,
        expected: Some(SwitchSeen::Off),
        grade: Grade::Seen,
        cause: ObservedCause::Schedule,
    };
    let at = "2025-12-24T10:02:00.000Z";
    s.write(
        OTHER,
        at,
        "2025-12-24",
        &account,
        (Event::ChoiceObserved(looked), zoned()),
    );
    s
}

fn parse(bytes: &[u8], delimiter: u8) -> Vec<Vec<String>> {
    ::csv::ReaderBuilder::new()
        .has_headers(false)
        .delimiter(delimiter)
        .from_reader(bytes)
        .records()
        .map(|r| r.unwrap().iter().map(str::to_owned).collect())
        .collect()
}

/// The cell of the n-th entry (from 1), as it was before the guard.
fn cell(rows: &[Vec<String>], n: usize, column: &str) -> String {
    let at = rows[0].iter().position(|c| c == column).unwrap();
    unguard_cell(&rows[n][at]).to_owned()
}

#[test]
fn the_header_is_the_one_of_the_specification() {
    let judge = include_str!("../../../../tests/judge/examples/ledger.csv");
    assert_eq!(
        judge.split("\r\n").next().unwrap(),
        ARCHIVE_COLUMNS.join(",")
    );
    let judge = include_str!("../../../../tests/judge/examples/ledger-excel.csv");
    let names: Vec<&str> = spreadsheet_columns().collect();
    assert_eq!(
        judge
            .split("\r\n")
            .next()
            .unwrap()
            .trim_start_matches('\u{feff}'),
        names.join(";")
    );
}

#[test]
fn the_sidecar_describes_the_columns_as_the_example_does() {
    let example = include_str!("../../../../tests/judge/examples/ledger.csv-metadata.json");
    let example: serde_json::Value = serde_json::from_str(example).unwrap();
    let s = sample();
    let ours = sidecar(&s.input(false), "ledger.csv", Guard::ApostropheV1).unwrap();
    let ours: serde_json::Value = serde_json::from_str(&ours).unwrap();
    for part in [
        "@context",
        "url",
        "dct:title",
        "dct:conformsTo",
        "dialect",
        "tableSchema",
    ] {
        assert_eq!(ours[part], example[part], "{part}");
    }
    assert_eq!(ours["notes"][0]["formulaGuard"], "apostrophe-v1");
    let heads = ours["notes"][0]["heads"].as_array().unwrap();
    assert_eq!(heads.len(), 2);
    assert_eq!(heads[0]["seq"], 11);
    assert!(ours["notes"][0].get("demo").is_none());
}

#[test]
fn a_demo_ledger_says_so_in_its_sidecar() {
    let s = sample();
    let text = sidecar(&s.input(true), "DEMO-ledger.csv", Guard::Raw).unwrap();
    let json: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(json["dct:title"], "Consent Ledger export (DEMO)");
    assert_eq!(json["notes"][0]["demo"], true);
    assert!(json["notes"][0]["formulaGuard"].is_null());
}

#[test]
fn the_cells_say_what_the_ledger_knew_when_it_was_written() {
    let s = sample();
    let rows = parse(
        &export_archive(&s.input(false), Guard::ApostropheV1).unwrap(),
        b',',
    );
    assert_eq!(rows.len(), 13);
    let expected = [
        (1, "service_id", ""),
        (1, "occurred_offset", "UTC+01:00"),
        (2, "regions", ""),
        (3, "account_label", "private"),
        (3, "service_name", "Claude (consumer)"),
        (3, "regions", "IE EEA"),
        (3, "jurisdiction", "IE"),
        (4, "account_id", ACCOUNT),
        (4, "plan", "pro"),
        (4, "purpose", "model-training"),
        (4, "deadline_on", "2025-09-28"),
        (4, "deadline_revision", "1"),
        (5, "term", "ucl:Prompted"),
        (5, "setting_after", "on"),
        (5, "policy_effective_on", "2025-09-28"),
        (5, "policy_effective_for_user_on", ""),
        (6, "term", "ucl:Deferred"),
        (6, "purpose", "model-training"),
        (6, "method", "Not now"),
        (7, "act", ""),
        (7, "policy_effective_for_user_on", "2025-09-10"),
        (8, "act", "setting"),
        (8, "term", "ucl:OptedOut"),
        (8, "setting_before", "on"),
        (8, "setting_after", "off"),
        (8, "grade", "seen"),
        (8, "claimed_basis", "legitimate-interests"),
        (8, "note", NOTE),
        (9, "deadline_on", "2025-10-08"),
        (9, "deadline_revision", "2"),
        (9, "plan", "pro"),
        (10, "plan", "max"),
        (11, "act", "consent"),
        (11, "term", "dpv:ConsentWithdrawn"),
        (11, "plan", "max"),
        (12, "device_id", OTHER),
        (12, "seq", "1"),
        (12, "term", "ucl:Observed"),
        (12, "setting_before", "off"),
        (12, "setting_after", "unknown"),
        (12, "regions", "IE EEA"),
    ];
    for (n, column, want) in expected {
        assert_eq!(cell(&rows, n, column), want, "entry {n}, {column}");
    }
    for (n, entry) in s.entries.iter().enumerate() {
        assert_eq!(cell(&rows, n + 1, "payload"), entry.payload);
        assert_eq!(cell(&rows, n + 1, "entry_hash"), entry.hash.to_string());
    }
}

#[test]
fn content_is_written_until_it_is_erased() {
    let mut s = sample();
    let rows = parse(&export_archive(&s.input(false), Guard::Raw).unwrap(), b',');
    let pieces: serde_json::Value = serde_json::from_str(&cell(&rows, 8, "erasable")).unwrap();
    assert_eq!(pieces[0]["text"], NOTE);
    assert_eq!(pieces[0]["salt"], "02".repeat(32));
    s.contents.clear();
    let rows = parse(&export_archive(&s.input(false), Guard::Raw).unwrap(), b',');
    assert_eq!(cell(&rows, 8, "erasable"), "");
    assert_eq!(cell(&rows, 8, "note"), "");
    assert_eq!(cell(&rows, 3, "account_label"), "");
}

#[test]
fn the_order_of_reading_does_not_show_in_the_bytes() {
    let mut s = sample();
    let first = export_archive(&s.input(false), Guard::ApostropheV1).unwrap();
    s.entries.reverse();
    s.contents.reverse();
    assert_eq!(
        export_archive(&s.input(false), Guard::ApostropheV1).unwrap(),
        first
    );
}

#[test]
fn the_spreadsheet_variant_has_a_mark_and_no_long_columns() {
    let s = sample();
    for (delimiter, byte) in [(Delimiter::Comma, b','), (Delimiter::Semicolon, b';')] {
        let bytes = export_spreadsheet(&s.input(true), delimiter).unwrap();
        let body = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap();
        assert!(bytes.ends_with(b"\r\n"));
        let rows = parse(body, byte);
        assert_eq!(rows[0], spreadsheet_columns().collect::<Vec<_>>());
        assert!(rows.iter().flatten().all(|c| !c.starts_with('=')));
    }
}

#[test]
fn an_entry_of_a_newer_program_keeps_its_record_columns() {
    let mut s = sample();
    let head = ChainHead::after(
        s.entries
            .iter()
            .rfind(|e| e.device_id == DEVICE.parse().unwrap())
            .unwrap(),
    );
    let mut draft = EntryDraft {
        entry_id: "0198f6fc-9488-76c3-8d9a-0000000000ff".parse().unwrap(),
        stream: "request:1".to_owned(),
        event_type: "request.sent".to_owned(),
        event_version: 9,
        occurred: "2025-11-01".parse().unwrap(),
        recorded_at: "2025-11-01T10:00:00.000Z".parse().unwrap(),
        payload: r#"{"zone":{"name":"UTC","offset":"+00:00"}}"#.to_owned(),
    };
    s.entries.push(seal(&head, draft.clone()));
    let rows = parse(&export_archive(&s.input(false), Guard::Raw).unwrap(), b',');
    assert_eq!(cell(&rows, 12, "payload"), draft.payload);
    assert_eq!(cell(&rows, 12, "occurred_zone"), "UTC");
    assert_eq!(cell(&rows, 12, "term"), "");
    draft.stream.push('2');
    s.entries.push(seal(&head, draft));
    let twice = export_archive(&s.input(false), Guard::Raw);
    assert!(matches!(
        twice,
        Err(ExportError::DuplicatePlace { seq: 12, .. })
    ));
}

#[test]
fn content_that_does_not_fit_its_digest_is_refused() {
    let mut s = sample();
    s.contents[0].bytes.push(b'!');
    let refused = export_archive(&s.input(false), Guard::Raw);
    assert!(matches!(refused, Err(ExportError::ContentMismatch { .. })));
}

#[test]
fn samples_are_left_for_the_outside_judge() {
    let Some(folder) = std::env::var_os("CONSENT_EXPORTS") else {
        return;
    };
    let folder = std::path::Path::new(&folder);
    std::fs::create_dir_all(folder).unwrap();
    let s = sample();
    for (name, guard, demo) in [
        ("ledger.csv", Guard::ApostropheV1, false),
        ("ledger-raw.csv", Guard::Raw, false),
        ("DEMO-ledger.csv", Guard::ApostropheV1, true),
    ] {
        let input = s.input(demo);
        std::fs::write(folder.join(name), export_archive(&input, guard).unwrap()).unwrap();
        let side = sidecar(&input, name, guard).unwrap();
        std::fs::write(folder.join(format!("{name}-metadata.json")), side).unwrap();
    }
    for (name, delimiter) in [
        ("ledger-sheet.csv", Delimiter::Comma),
        ("ledger-excel.csv", Delimiter::Semicolon),
    ] {
        let bytes = export_spreadsheet(&s.input(false), delimiter).unwrap();
        std::fs::write(folder.join(name), bytes).unwrap();
    }
}

proptest! {
    #[test]
    fn reading_undoes_writing(text in "(?s)[=+\\-@\t\r\n'＝＋－＠]?.*") {
        let written = guard_cell(&text);
        prop_assert!(!written.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']));
        prop_assert_eq!(unguard_cell(&written), text.as_str());
        let raw = Guard::Raw.write(&text);
        prop_assert_eq!(Guard::Raw.read(&raw), text.as_str());
    }

    #[test]
    fn any_note_comes_back(note in "(?s).*", semicolon in any::<bool>()) {
        let mut s = sample();
        let digest = s.keep(7, &note);
        let context = Context { note: Some(digest), ..zoned() };
        let profile = ProfileChanged { regions: vec![], jurisdiction: None };
        let at = "2025-12-25T10:00:00.000Z";
        s.write(OTHER, at, at, "profile", (Event::ProfileChanged(profile), context));
        let rows = parse(&export_archive(&s.input(false), Guard::ApostropheV1).unwrap(), b',');
        prop_assert_eq!(cell(&rows, 13, "note"), note.as_str());
        let pieces: serde_json::Value =
            serde_json::from_str(&cell(&rows, 13, "erasable")).unwrap();
        prop_assert_eq!(pieces[0]["text"].as_str(), Some(note.as_str()));
        let (delimiter, byte) =
            if semicolon { (Delimiter::Semicolon, b';') } else { (Delimiter::Comma, b',') };
        let bytes = export_spreadsheet(&s.input(false), delimiter).unwrap();
        let rows = parse(bytes.strip_prefix("\u{feff}".as_bytes()).unwrap(), byte);
        prop_assert_eq!(cell(&rows, 13, "note"), note.as_str());
    }
}
