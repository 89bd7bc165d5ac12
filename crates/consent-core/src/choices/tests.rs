use super::*;
use crate::id::EntryId;
use crate::time::CivilDate;
use rstest::rstest;

fn day(text: &str) -> CivilDate {
    text.parse().unwrap()
}

fn history(steps: &[(&str, Step)]) -> PurposeHistory {
    let steps = steps
        .iter()
        .map(|(on, step)| PurposeStep {
            on: day(on),
            step: *step,
            grade: Grade::Seen,
            entry_id: EntryId::from_bytes([1; 16]),
        })
        .collect();
    PurposeHistory { steps }
}

#[rstest]
#[case(&[], "not-known")]
#[case(&[("2025-08-30", Step::Asked)], "not-known")]
#[case(&[("2025-08-30", Step::Asked), ("2025-08-30", Step::PutOff)], "put-off")]
#[case(&[("2025-09-26", Step::Act(Did::TurnedOff))], "turned-off")]
#[case(&[("2025-09-26", Step::Act(Did::TurnedOff)), ("2026-07-09", Step::Seen(SwitchSeen::Off))], "turned-off")]
#[case(&[("2025-09-26", Step::Act(Did::TurnedOff)), ("2026-07-09", Step::Seen(SwitchSeen::On))], "seen-on")]
#[case(&[("2025-09-20", Step::Accepted)], "not-known")]
#[case(&[("2025-09-20", Step::Accepted), ("2025-09-20", Step::Default(DefaultHow::AcceptedUntouched))], "default-on")]
#[case(&[("2025-09-20", Step::Act(Did::Given)), ("2025-09-21", Step::Act(Did::Withdrawn))], "withdrew")]
fn the_last_act_or_look_counts(#[case] steps: &[(&str, Step)], #[case] code: &str) {
    assert_eq!(
        derive_standing(&history(steps), day("2026-12-31"), None).code(),
        code
    );
}

#[test]
fn a_date_that_passed_without_a_look_is_no_yes() {
    let asked = history(&[("2025-08-30", Step::Asked), ("2025-08-30", Step::PutOff)]);
    let passed = derive_standing(&asked, day("2025-10-09"), Some(day("2025-10-08")));
    assert_eq!(
        passed,
        Standing::DatePassedNotChecked {
            due: day("2025-10-08")
        }
    );
}

#[test]
fn what_happened_later_does_not_count() {
    let later = history(&[("2025-09-26", Step::Act(Did::TurnedOff))]);
    assert_eq!(
        derive_standing(&later, day("2025-09-25"), None),
        Standing::NotKnown
    );
}

#[test]
fn days_between_two_looks_that_differ_are_not_known() {
    let looks = history(&[
        ("2026-07-20", Step::Seen(SwitchSeen::Off)),
        ("2026-08-20", Step::Seen(SwitchSeen::Off)),
        ("2026-11-25", Step::Seen(SwitchSeen::On)),
        ("2026-11-26", Step::Act(Did::TurnedOff)),
    ]);
    assert_eq!(
        looks.positions(),
        [
            (day("2026-07-20"), SwitchSeen::Off),
            (day("2026-08-20"), SwitchSeen::Off),
            (day("2026-08-21"), SwitchSeen::NotFound),
            (day("2026-11-25"), SwitchSeen::On),
            (day("2026-11-26"), SwitchSeen::Off),
        ]
    );
}
