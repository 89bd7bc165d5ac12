//! The faults of other writers, planted in our calendar: the judge refuses each, and says why.

use consent_formats::ics;

use super::{judged, sample};

fn refused(find: &str, replace: &str, because: &str) {
    let good = String::from_utf8(ics::events(&sample()).unwrap()).unwrap();
    let spoiled = good.replacen(find, replace, 1);
    assert_ne!(good, spoiled, "{find:?} is not in the calendar");
    let out = judged(spoiled.as_bytes());
    let said = String::from_utf8_lossy(&out.stdout);
    assert_eq!(out.status.code(), Some(1), "accepted: {because}: {said}");
    assert!(said.contains(because), "{because}: {said}");
}

#[test]
fn a_date_that_does_not_say_it_is_one() {
    refused(
        "DTSTART;VALUE=DATE:",
        "DTSTART:",
        "DTSTART;VALUE=DATE is required",
    );
}

#[test]
fn a_day_shifted_through_utc() {
    refused(
        "DTSTART;VALUE=DATE:20251008",
        "DTSTART:20251007T220000Z",
        "DTSTART;VALUE=DATE is required",
    );
}

#[test]
fn an_id_made_from_the_content() {
    let hash = format!("UID:{}", "0f".repeat(32));
    let uid = "UID:0198f6ff-6b18-7a73-9c52-d3ec8ab9a92d";
    refused(uid, &hash, "UID must be a bare UUID");
}

#[test]
fn an_alarm_after_the_day_began() {
    let because = "an alarm's trigger is a duration before the day";
    refused("TRIGGER:-PT15H", "TRIGGER:PT9H", because);
    refused("TRIGGER:-PT15H", "TRIGGER:PT0S", because);
}

#[test]
fn a_line_that_is_not_folded() {
    refused("\r\n ", "", "longer than 75 octets");
}

#[test]
fn words_that_are_not_escaped() {
    refused("C:\\\\models", "C:\\models", "not escaped");
    refused("models\\;", "models;", "not escaped");
    refused("cats\\,", "cats,", "not escaped");
}
