use rstest::rstest;

use super::*;

const RETENTION: &str = include_str!("../../../../tests/vectors/retention.json");
const DATES: &str = include_str!("../../../../tests/vectors/dates.json");

#[rstest]
#[case("retention", RETENTION, 63)]
#[case("dates", DATES, 111)]
fn every_vector_comes_out(#[case] kind: &str, #[case] text: &str, #[case] at_least: usize) {
    let report = run(kind, text).unwrap();
    assert!(report.failures.is_empty(), "{report}");
    assert!(report.total >= at_least, "{report}");
    assert!(report.skipped.is_empty(), "{report}");
}

#[test]
fn a_wrong_answer_is_told_with_both_sides() {
    let text = r#"{"format": "https://w3id.org/consent-ledger/vectors/dates/1", "add": [
        {"id": "X1", "start": "2025-01-31", "duration": "P1M", "hours": "up",
         "expected": {"date": "2025-03-03"}},
        {"id": "X2", "start": "2025-01-31", "duration": "P1M", "hours": "sideways",
         "expected": {"date": "2025-02-28"}}]}"#;
    let report = run("dates", text).unwrap();
    let ids: Vec<_> = report.failures.iter().map(|f| f.id.as_str()).collect();
    assert_eq!(ids, ["X1", "X2"]);
    let told = report.to_string();
    assert!(told.contains("2025-03-03") && told.contains("2025-02-28"));
    assert!(told.ends_with("2 vectors, 2 failed\n"));
}

#[rstest]
#[case("retention", RETENTION)]
#[case("dates", DATES)]
fn a_changed_expectation_turns_every_vector_red(#[case] kind: &str, #[case] text: &str) {
    let mut file: Map<String, Value> = serde_json::from_str(text).unwrap();
    let mut ids = vec![];
    for vectors in file.values_mut().filter_map(Value::as_array_mut) {
        for vector in vectors {
            vector["expected"] = json!("something else");
            ids.push(vector["id"].as_str().unwrap().to_owned());
        }
    }
    let report = run(kind, &Value::Object(file).to_string()).unwrap();
    let failed: Vec<_> = report.failures.iter().map(|f| f.id.clone()).collect();
    assert_eq!(failed, ids);
    assert!(report.failures.iter().all(|f| f.got != f.expected));
}

#[test]
fn vectors_with_rules_and_zones_of_their_own_run() {
    let text = r#"{"format": "https://w3id.org/consent-ledger/vectors/dates/1",
        "about": ["a remark"], "zones": {"Odd/Quarter": {"initial": "+05:45", "changes": []}},
        "read": [{"id": "Y1", "zone": "Odd/Quarter",
            "stated": {"date": "2026-05-10", "inclusive": "yes", "offset": "local"},
            "expected": {"earliest": "2026-05-10T18:15:00Z", "latest": "2026-05-10T18:15:00Z",
                         "safe_day": "2026-05-10", "passed_day": "2026-05-11"}},
            {"id": "Y2", "zone": "Odd/Other",
            "stated": {"date": "2026-05-10", "inclusive": "yes", "offset": "local"},
            "expected": {}}]}"#;
    let report = run("dates", text).unwrap();
    assert_eq!((report.total, report.skipped.len()), (2, 0));
    assert_eq!(report.failures.len(), 1);
    assert_eq!(report.failures[0].id, "Y2");
    assert!(report.failures[0].got.to_string().contains("Odd/Other"));
}

#[test]
fn a_list_of_vectors_that_nothing_computes_is_told() {
    let text = r#"{"format": "https://w3id.org/consent-ledger/vectors/dates/1", "add": [],
        "subtract": [{"id": "Z1", "expected": {}}]}"#;
    let report = run("dates", text).unwrap();
    assert_eq!(report.skipped, [("subtract".to_owned(), 1)]);
}

#[test]
fn a_trace_that_differs_fails_though_the_answer_is_right() {
    let text = RETENTION.replace("\"outcome\": \"kept\"", "\"outcome\": \"maybe\"");
    assert_ne!(text, RETENTION);
    assert!(!run("retention", &text).unwrap().failures.is_empty());
}

#[test]
fn a_file_of_another_kind_is_refused() {
    assert!(matches!(
        run("retention", DATES),
        Err(VectorsError::Format { .. })
    ));
    assert!(matches!(run("weather", DATES), Err(VectorsError::Kind(_))));
    let statutory = run("statutory", "{}").unwrap_err();
    assert!(matches!(statutory, VectorsError::NotBuilt(_)));
    assert!(
        statutory
            .to_string()
            .contains("not part of this program yet")
    );
    for lists in ["", r#", "add": {}"#, r#", "add": [], "read": 3"#] {
        let text =
            format!(r#"{{"format": "https://w3id.org/consent-ledger/vectors/dates/1"{lists}}}"#);
        assert!(matches!(run("dates", &text), Err(VectorsError::NoLists(_))));
    }
    assert!(matches!(run("dates", "["), Err(VectorsError::Json(_))));
}
