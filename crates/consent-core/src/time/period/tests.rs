use rstest::rstest;
use serde_json::Value;

use super::*;

fn day(text: &str) -> CivilDate {
    text.parse().unwrap()
}

#[test]
fn every_sum_of_the_vectors_comes_out() {
    let file: Value =
        serde_json::from_str(include_str!("../../../../../tests/vectors/dates.json")).unwrap();
    let sums = file["add"].as_array().unwrap();
    assert!(sums.len() >= 52);
    for sum in sums {
        let hours: Hours = serde_json::from_value(sum["hours"].clone()).unwrap();
        let got = sum["duration"]
            .as_str()
            .unwrap()
            .parse::<Period>()
            .and_then(|period| period.add_to(day(sum["start"].as_str().unwrap()), hours));
        let got = match got {
            Ok(date) => serde_json::json!({ "date": date }),
            Err(error) => serde_json::json!({ "error": error.code() }),
        };
        assert_eq!(got, sum["expected"], "{}", sum["id"]);
    }
}

#[rstest]
#[case("P1Y2M3W4DT5H")]
#[case("P0D")]
#[case("P1Y0D")]
#[case("PT72H")]
#[case("P99999Y")]
fn a_period_is_written_as_it_was_read(#[case] text: &str) {
    assert_eq!(text.parse::<Period>().unwrap().to_string(), text);
}

#[rstest]
#[case("P1M1Y")]
#[case("P1D1D")]
#[case("P+1D")]
#[case("P1DT1H ")]
#[case("P1DT1H1H")]
#[case("P1T1H")]
#[case("P000001D")]
#[case("P1D\n")]
#[case("PD")]
fn anything_else_is_malformed(#[case] text: &str) {
    assert_eq!(text.parse::<Period>().unwrap_err().code(), "malformed");
}

#[test]
fn the_month_end_is_clamped_once_from_the_anchor() {
    let month = Period::months(1);
    let twice = month
        .add_to(day("2025-01-31"), Hours::Up)
        .and_then(|date| month.add_to(date, Hours::Up));
    assert_eq!(twice, Ok(day("2025-03-28")));
    assert_eq!(
        Period::months(2).add_to(day("2025-01-31"), Hours::Up),
        Ok(day("2025-03-31"))
    );
}

#[test]
fn the_greatest_period_is_out_of_range_and_not_an_overflow() {
    let period: Period = "P99999Y99999M99999W99999DT99999H".parse().unwrap();
    let error = period.add_to(day("0001-01-01"), Hours::Up).unwrap_err();
    assert_eq!(error.code(), "out-of-range");
}

#[test]
fn a_period_travels_as_text() {
    let period: Period = serde_json::from_str("\"P18M\"").unwrap();
    assert_eq!(serde_json::to_string(&period).unwrap(), "\"P18M\"");
    assert!(serde_json::from_str::<Period>("\"18 months\"").is_err());
}
