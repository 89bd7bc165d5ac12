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
    assert!(matches!(run("dates", "["), Err(VectorsError::Json(_))));
}
