//! What no screen of the terminal and no export says.

use super::Demo;

/// Words and marks that promise, judge or count nothing out.
fn faults(text: &str) -> Vec<&'static str> {
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let flat = format!(" {} ", flat.to_lowercase());
    let never = [
        " 0 days",
        " -1 day",
        " 1 days",
        " no time.",
        "has been deleted",
        "have been deleted",
        "will be deleted",
        "consented",
        "opted in",
        "✓",
        "✔",
        "☑",
        "✅",
        "null",
    ];
    never
        .into_iter()
        .filter(|said| flat.contains(said))
        .collect()
}

/// A person who said no, one who saw a default, and one who has looked at nothing.
fn told() -> Demo {
    let mut demo = Demo::new("2025-08-29T07:00:00Z", "DE");
    demo.ok(&["add", "claude", "--plan", "pro"]);
    demo.ok(&["add", "chatgpt", "--plan", "plus"]);
    demo.ok(&["add", "grok"]);
    demo.at("2025-09-20T07:00:00Z");
    demo.ok(&[
        "record",
        "setting",
        "claude",
        "model-training",
        "off",
        "--seen",
    ]);
    demo.ok(&["record", "look", "chatgpt", "model-training", "off"]);
    demo
}

#[test]
fn no_answer_promises_judges_or_counts_nothing_out() {
    let mut demo = told();
    for day in ["2025-09-20", "2025-09-28", "2025-09-29", "2025-12-20"] {
        demo.at(&format!("{day}T12:00:00Z"));
        for command in [
            &["status"][..],
            &["show", "claude"],
            &["show", "grok"],
            &["deadlines", "--all"],
            &["agenda", "--all"],
            &["history"],
            &[
                "retention",
                "claude",
                "--created",
                "2025-09-01",
                "--deleted",
                "2025-09-20",
                "--trace",
            ],
            &["export", "csv", "--out", "-"],
            &["export", "csv", "--spreadsheet", "--out", "-"],
            &["catalogue", "list"],
            &["catalogue", "show", "grok"],
            &["catalogue", "compare", "claude", "grok"],
        ] {
            let said = demo.ok(command);
            assert_eq!(
                faults(&said),
                Vec::<&str>::new(),
                "{day} {command:?}: {said}"
            );
        }
    }
}

#[test]
fn a_no_is_never_shown_as_total() {
    let demo = told();
    let claude = demo.ok(&["show", "claude"]);
    let line = "You turned it off, Sat 20 Sep 2025, except flagged chats and feedback you send";
    assert!(claude.contains(line), "{claude}");
    let chatgpt = demo.ok(&["show", "chatgpt"]);
    assert!(
        chatgpt.contains("Off when you looked, Sat 20 Sep 2025, except "),
        "{chatgpt}"
    );
    let grok = demo.ok(&["show", "grok"]);
    assert!(
        grok.contains("Not known yet") && !grok.contains("except"),
        "{grok}"
    );
    let status = demo.ok(&["status"]);
    assert!(status.contains("except"), "{status}");
    let views = demo.data(&["status"]);
    for view in views.as_array().unwrap() {
        for standing in view["standings"].as_array().unwrap() {
            let no = ["turned-off", "withdrew", "seen-off"]
                .contains(&standing["code"].as_str().unwrap());
            assert_eq!(standing["except"].is_string(), no, "{standing}");
        }
    }
}

/// Rows and cells of RFC 4180: quoted cells may hold commas and line ends.
fn cells(csv: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell) = (vec![], vec![], String::new());
    let mut quoted = false;
    for c in csv.chars() {
        match c {
            '"' => {
                quoted = !quoted;
                cell.push('"');
            }
            ',' if !quoted => row.push(std::mem::take(&mut cell)),
            '\n' if !quoted => {
                row.push(std::mem::take(&mut cell).trim_end().to_owned());
                rows.push(std::mem::take(&mut row));
            }
            other => cell.push(other),
        }
    }
    rows
}

#[test]
fn a_cell_of_the_export_is_a_word_or_empty() {
    let demo = told();
    let csv = demo.ok(&["export", "csv", "--out", "-"]);
    let rows = cells(&csv);
    let (header, rows) = rows.split_first().unwrap();
    let at = |name: &str| header.iter().position(|h| h == name).unwrap();
    let (before, after, act) = (at("setting_before"), at("setting_after"), at("act"));
    let mut seen = 0;
    for row in rows {
        assert_eq!(row.len(), header.len());
        for cell in [row[before].as_str(), &row[after]] {
            assert!(["on", "off", "unknown", ""].contains(&cell), "{cell}");
        }
        // A look is no act: what the switch showed is never filed as the person's choice.
        let looked = row[at("event_type")] == "choice.observed";
        assert!(!looked || row[act].is_empty(), "{row:?}");
        seen += 1;
    }
    assert!(seen > 4);
}
