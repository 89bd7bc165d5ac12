//! A calendar as another program reads it.

use consent_formats::ics::{self, CalendarInput, TitleStyle};
use serde_json::{Value, json};

use super::{WORDS, judged, python, sample};

/// Reads with the library `icalendar` of Python and tells what it understood, in the order of the file.
const READER: &str = r#"
import icalendar, json, sys
calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
out = []
for item in calendar.walk():
    if item.name in ("VEVENT", "VTODO"):
        days = {key: item[key].dt.isoformat() for key in ("DTSTART", "DTEND", "DUE") if key in item}
        alarms = [[int(a["TRIGGER"].dt.total_seconds() // 60), a["TRIGGER"].params.get("RELATED"), str(a["DESCRIPTION"])]
                  for a in item.walk("VALARM")]
        out.append({"kind": item.name, "uid": str(item["UID"]), "sequence": int(item["SEQUENCE"]), "days": days,
                    "stamps": [item["DTSTAMP"].dt.isoformat(), item["LAST-MODIFIED"].dt.isoformat()],
                    "summary": str(item["SUMMARY"]), "description": str(item["DESCRIPTION"]),
                    "status": str(item["STATUS"]), "url": str(item["URL"]), "alarms": alarms})
print(json.dumps({"name": str(calendar["NAME"]), "items": out}))
"#;

fn read(calendar: &[u8]) -> Value {
    let out = python(READER, calendar);
    let fault = String::from_utf8_lossy(&out.stderr).into_owned();
    assert!(
        out.status.success(),
        "cargo xtask setup installs the reader: {fault}"
    );
    serde_json::from_slice(&out.stdout).unwrap()
}

fn accepted(calendar: &[u8], what: &str) {
    let out = judged(calendar);
    let said = String::from_utf8_lossy(&out.stdout);
    assert!(out.status.success() && said.contains(what), "{said}");
}

/// The judge of the exports looks at the file too, where it is asked for.
fn leave(name: &str, calendar: &[u8]) {
    if let Some(folder) = std::env::var_os("CONSENT_EXPORTS") {
        std::fs::write(std::path::Path::new(&folder).join(name), calendar).unwrap();
    }
}

fn column(calendar: &Value, name: &str) -> Vec<Value> {
    let items = calendar["items"].as_array().unwrap();
    items.iter().map(|item| item[name].clone()).collect()
}

#[test]
fn another_program_reads_the_same_dates() {
    let calendar = ics::events(&sample()).unwrap();
    accepted(&calendar, "5 events, 0 tasks, 5 alarms");
    leave("calendar-events.ics", &calendar);
    let told = read(&calendar);
    let days: Vec<(String, String)> = told["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| (&item["days"]["DTSTART"], &item["days"]["DTEND"]))
        .map(|(from, to)| {
            (
                from.as_str().unwrap().to_owned(),
                to.as_str().unwrap().to_owned(),
            )
        })
        .collect();
    let expected = [
        ("2025-10-08", "2025-10-09"),
        ("2025-12-31", "2026-01-01"),
        ("2026-01-01", "2026-01-02"),
        ("2026-03-01", "2026-03-02"),
        ("2028-02-29", "2028-03-01"),
    ];
    assert_eq!(
        days,
        expected.map(|(from, to)| (from.to_owned(), to.to_owned()))
    );
    assert_eq!(
        column(&told, "uid"),
        [
            "0198f6ff-6b18-7a73-9c52-d3ec8ab9a92d",
            "01995cb2-1a00-766a-989a-b49eefce96e8",
            "019932bd-bec0-8368-8b66-9e6887e0415e",
            "01990939-b180-7e98-bb8d-fa28977de84f",
            "019932bd-bec0-8368-8b66-9e6887e0415f",
        ]
    );
    assert_eq!(column(&told, "sequence"), [2, 0, 0, 0, 0]);
    let states = [
        "CONFIRMED",
        "CONFIRMED",
        "CONFIRMED",
        "CANCELLED",
        "CONFIRMED",
    ];
    assert_eq!(column(&told, "status"), states);
    let stamp = "2025-09-18T12:00:00+00:00";
    assert_eq!(told["items"][0]["stamps"], json!([stamp, stamp]));
    assert_eq!(
        told["items"][0]["url"],
        "https://www.linkedin.com/legal/privacy-policy"
    );
}

#[test]
fn another_program_reads_the_same_words_and_alarms() {
    let told = read(&ics::events(&sample()).unwrap());
    let titles = [
        "Decide: ",
        "Done: ",
        "Check again: ",
        "Check again: ",
        "Gone by: ",
    ];
    assert_eq!(
        column(&told, "summary"),
        titles.map(|title| format!("{title}{WORDS}"))
    );
    let said = told["items"][0]["description"].as_str().unwrap();
    let first = "The provider says: by 2025-10-08, first announced as 2025-09-28.\n\
        Last safe day, computed: 2025-10-07. Not legal advice.\n";
    assert_eq!(
        said,
        format!(
            "{first}{}\nSource: a page, read on 2025-09-18",
            WORDS.repeat(4)
        )
    );
    let decide = format!("Decide: {WORDS}");
    let (day, week) = (-15 * 60, -(6 * 24 + 15) * 60);
    assert_eq!(
        told["items"][0]["alarms"],
        json!([[day, null, decide], [week, null, decide]])
    );
    let check = format!("Check again: {WORDS}");
    let evening = 1125 - 3 * 24 * 60;
    assert_eq!(told["items"][2]["alarms"], json!([[evening, null, check]]));
    assert_eq!(told["items"][1]["alarms"], json!([]));
    assert_eq!(told["items"][3]["alarms"], json!([]));
}

#[test]
fn another_program_reads_the_tasks() {
    let calendar = ics::tasks(&sample()).unwrap();
    accepted(&calendar, "0 events, 5 tasks, 5 alarms");
    leave("calendar-tasks.ics", &calendar);
    let told = read(&calendar);
    assert_eq!(told["items"][0]["days"], json!({"DUE": "2025-10-08"}));
    let states = [
        "NEEDS-ACTION",
        "COMPLETED",
        "NEEDS-ACTION",
        "CANCELLED",
        "NEEDS-ACTION",
    ];
    assert_eq!(column(&told, "status"), states);
    assert_eq!(told["items"][0]["alarms"][0][0], -15 * 60);
    assert_eq!(
        told["items"][0]["alarms"][0][1], "END",
        "a task has no start"
    );
}

#[test]
fn a_demo_says_so_and_nothing_to_tell_is_read_too() {
    let demo = CalendarInput {
        names: TitleStyle::Discreet,
        demo: true,
        ..sample()
    };
    let calendar = ics::events(&demo).unwrap();
    accepted(&calendar, "5 events");
    let told = read(&calendar);
    assert_eq!(told["name"], "DEMO: Privacy deadlines");
    for title in column(&told, "summary") {
        assert!(title.as_str().unwrap().starts_with("DEMO: "), "{title}");
    }
    let empty = CalendarInput {
        entries: vec![],
        ..sample()
    };
    let calendar = ics::events(&empty).unwrap();
    accepted(&calendar, "0 events, 0 tasks, 0 alarms");
    assert_eq!(read(&calendar)["items"], json!([]));
}
