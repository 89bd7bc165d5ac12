//! The laws that hold for any rules, holds and items.

mod held;
mod suppose;

use std::collections::BTreeMap;

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::holding::Ends;
use super::item::Known;
use super::resolve::Case;
use super::*;
use crate::time::{CivilDate, Period};

/// Days lie close together, so that they meet.
const SPAN: i64 = 500;

fn first() -> CivilDate {
    CivilDate::new(2024, 12, 1).unwrap()
}

fn days() -> impl Strategy<Value = CivilDate> {
    (0..SPAN).prop_map(|offset| first().plus_days(offset).unwrap())
}

fn periods() -> impl Strategy<Value = Period> {
    prop_oneof![
        (0_u16..300).prop_map(Period::days),
        (0_u16..14).prop_map(Period::months),
        (0_u16..500).prop_map(|hours| format!("PT{hours}H").parse().unwrap()),
        Just("P9990Y".parse().unwrap()),
    ]
}

fn one_of(lists: &'static [&'static [&'static str]]) -> impl Strategy<Value = Vec<String>> {
    select(lists).prop_map(|list| list.iter().map(ToString::to_string).collect())
}

fn scopes() -> impl Strategy<Value = Scope> {
    (
        one_of(&[&["*"], &["*"], &["chat"], &["chat", "file"], &["file"]]),
        one_of(&[&["*"], &["*"], &["pro"], &["team"]]),
        one_of(&[&["*"], &["*"], &["EEA"], &["US"]]),
        one_of(&[&[], &[], &["US"], &["EEA", "UK"]]),
    )
        .prop_map(|(data_kinds, plans, regions, exclude_regions)| Scope {
            data_kinds,
            plans,
            regions,
            exclude_regions,
        })
}

fn triggers() -> impl Strategy<Value = Trigger> {
    select(vec![
        Trigger::Created,
        Trigger::LastActivity,
        Trigger::Deleted,
        Trigger::AccountClosed,
        Trigger::Removed,
        Trigger::Flagged,
        Trigger::Feedback,
    ])
}

/// A bound for a period; the lower of two periods is never the longer one.
fn bounds() -> impl Strategy<Value = (Period, Bound)> {
    prop_oneof![
        4 => (
            periods(),
            select(vec![Bound::AtMost, Bound::AtLeast, Bound::Exactly, Bound::About]),
        ),
        1 => (0_u16..100, 0_u16..200).prop_map(|(least, more)| {
            let least_period = Period::days(least);
            (Period::days(least + more), Bound::Between { least: least_period })
        }),
    ]
}

fn keeps() -> impl Strategy<Value = Keeps> {
    prop_oneof![
        5 => (triggers(), bounds()).prop_map(|(from, (duration, bound))| Keeps::For {
            from, duration, bound,
        }),
        4 => (triggers(), bounds()).prop_map(|(event, (then, bound))| Keeps::Until {
            event, then, bound,
        }),
        1 => select(vec![Keeps::NoEnd, Keeps::NotStated, Keeps::Nothing]),
    ]
}

fn rules() -> impl Strategy<Value = Vec<RetentionRule>> {
    let settings = (
        select(vec!["model-training", "human-review"]),
        select(vec![OnOff::On, OnOff::Off]),
    );
    let ends = (triggers(), periods()).prop_map(|(event, within)| EndsWith { event, within });
    let rule = (
        select(vec!["service", "training", "legal"]),
        scopes(),
        select(vec![
            Terms::Any,
            Terms::New,
            Terms::NewOrResumed,
            Terms::All,
        ]),
        option::weighted(0.3, settings),
        keeps(),
        option::weighted(0.4, ends),
        proptest::bool::weighted(0.9),
    )
        .prop_map(|(layer, scope, terms, setting, keeps, ends, content)| {
            let setting = setting.map(|(purpose, is)| WantedSetting {
                purpose: purpose.to_owned(),
                is,
            });
            RetentionRule {
                id: String::new(),
                layer: layer.to_owned(),
                scope,
                terms,
                setting,
                keeps,
                ends,
                content,
            }
        });
    vec(rule, 0..6).prop_map(|mut rules| {
        for (number, rule) in rules.iter_mut().enumerate() {
            rule.id = format!("rule-{number}");
        }
        rules
    })
}

fn holds() -> impl Strategy<Value = Vec<HoldRule>> {
    let window = (days(), 0..SPAN).prop_map(|(from, length)| HoldWindow {
        from,
        to: from.plus_days(length).unwrap(),
    });
    let hold = (
        days(),
        option::weighted(0.7, 0..SPAN),
        periods(),
        scopes(),
        option::weighted(0.3, window),
    )
        .prop_map(|(from, length, after, scope, window)| HoldRule {
            id: "hold".to_owned(),
            from,
            to: length.and_then(|length| from.plus_days(length)),
            after,
            scope,
            window,
        });
    vec(hold, 0..4)
}

fn items() -> impl Strategy<Value = Item> {
    let value = select(vec![
        SettingValue::On,
        SettingValue::Off,
        SettingValue::Unknown,
    ]);
    let step = (days(), value).prop_map(|(from, value)| SettingStep { from, value });
    let day = || option::weighted(0.4, days());
    (
        option::weighted(0.8, select(vec!["pro".to_owned(), "team".to_owned()])),
        option::weighted(0.8, one_of(&[&["EEA"], &["US"], &["EEA", "US"], &[]])),
        days(),
        [day(), day(), day(), day(), day()],
        option::weighted(0.8, days()),
        option::weighted(0.7, vec(step, 0..4)),
    )
        .prop_map(|(plan, regions, created_on, known, terms_from, steps)| {
            let [
                last_activity_on,
                deleted_on,
                account_closed_on,
                flagged_on,
                feedback_on,
            ] = known;
            Item {
                data_kind: "chat".to_owned(),
                plan,
                regions,
                created_on,
                last_activity_on,
                deleted_on,
                account_closed_on,
                flagged_on,
                feedback_on,
                terms_from,
                settings: steps
                    .map(|steps| BTreeMap::from([("model-training".to_owned(), steps)]))
                    .unwrap_or_default(),
            }
        })
}

/// Asked about late enough for most things to have happened.
fn todays() -> impl Strategy<Value = CivilDate> {
    (SPAN / 2..SPAN * 2).prop_map(|offset| first().plus_days(offset).unwrap())
}

fn ends(rules: &[RetentionRule], holds: &[HoldRule], item: &Item, today: CivilDate) -> Ends {
    Case::new(rules, holds, Known { item, today }).ends
}

/// Whether the deletion of the item starts something that was not there before.
fn starts_with_deletion(rule: &RetentionRule) -> bool {
    matches!(
        rule.keeps,
        Keeps::For {
            from: Trigger::Deleted | Trigger::Removed,
            ..
        }
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..Default::default() })]

    #[test]
    fn the_order_of_rules_and_holds_does_not_matter(
        (rules, mixed_rules) in rules().prop_flat_map(|all| (Just(all.clone()), Just(all).prop_shuffle())),
        (holds, mixed_holds) in holds().prop_flat_map(|all| (Just(all.clone()), Just(all).prop_shuffle())),
        item in items(),
        today in todays(),
    ) {
        let before = resolve(&rules, &holds, &item, today).result;
        let after = resolve(&mixed_rules, &mixed_holds, &item, today).result;
        // Of clashes in several layers the first is told; that there is one does not depend on order.
        let clash = |result: &RetentionResult| matches!(result, RetentionResult::Contradiction { .. });
        prop_assert!(before == after || clash(&before) && clash(&after), "{before:?} {after:?}");
        prop_assert_eq!(
            ends(&rules, &holds, &item, today),
            ends(&mixed_rules, &mixed_holds, &item, today)
        );
    }

    #[test]
    fn saying_it_twice_changes_nothing(
        rules in rules(), holds in holds(), item in items(), today in todays(),
    ) {
        let twice_rules: Vec<_> = rules.iter().chain(&rules).cloned().collect();
        let twice_holds: Vec<_> = holds.iter().chain(&holds).cloned().collect();
        prop_assert_eq!(
            resolve(&rules, &holds, &item, today).result,
            resolve(&twice_rules, &twice_holds, &item, today).result
        );
    }

    #[test]
    fn one_more_rule_or_hold_never_makes_an_end_earlier(
        rules in rules(), holds in holds(), item in items(), today in todays(),
        rule in any::<Index>(), hold in any::<Index>(),
    ) {
        let all = ends(&rules, &holds, &item, today);
        let not_later = |fewer: Ends| {
            fewer.sure <= all.sure && fewer.latest <= all.latest && fewer.lo <= all.lo
        };
        if !rules.is_empty() {
            let mut fewer = rules.clone();
            fewer.remove(rule.index(rules.len()));
            prop_assert!(not_later(ends(&fewer, &holds, &item, today)));
        }
        if !holds.is_empty() {
            let mut fewer = holds.clone();
            fewer.remove(hold.index(holds.len()));
            prop_assert!(not_later(ends(&rules, &fewer, &item, today)));
        }
    }

    #[test]
    fn a_shorter_hold_never_makes_it_later(
        rules in rules(), holds in holds(), item in items(), today in todays(), by in 0..SPAN,
    ) {
        let shorter: Vec<_> = holds.iter().cloned().map(|mut hold| {
            let to = hold.to.unwrap_or(first().plus_days(3 * SPAN).unwrap());
            hold.to = to.plus_days(-by).map(|to| to.max(hold.from));
            hold
        }).collect();
        let (long, short) = (
            ends(&rules, &holds, &item, today),
            ends(&rules, &shorter, &item, today),
        );
        prop_assert!(short.sure <= long.sure && short.latest <= long.latest);
    }

    #[test]
    fn deleting_never_makes_it_later_unless_a_rule_starts_there(
        mut rules in rules(), mut holds in holds(), mut item in items(), today in todays(),
        deleted in days(),
    ) {
        rules.retain(|rule| !starts_with_deletion(rule));
        holds.retain(|hold| hold.window.is_none());
        item.deleted_on = None;
        let there = ends(&rules, &holds, &item, today);
        item.deleted_on = Some(deleted);
        let gone = ends(&rules, &holds, &item, today);
        prop_assert!(gone.sure <= there.sure, "{gone:?} {there:?}");
        prop_assert!(gone.latest <= there.latest, "{gone:?} {there:?}");
    }

    #[test]
    fn the_sure_end_is_not_after_the_latest_and_the_start_not_after_either(
        rules in rules(), holds in holds(), item in items(), today in todays(),
    ) {
        let Ends { lo, sure, latest } = ends(&rules, &holds, &item, today);
        prop_assert!(sure <= latest);
        prop_assert!(lo.map(End::Day) <= sure);
        for line in resolve(&rules, &holds, &item, today).trace {
            if let (Some(lo), Some(hi)) = (line.not_before, line.until) {
                prop_assert!(End::Day(lo) <= hi, "{line:?}");
            }
        }
    }

    #[test]
    fn a_later_trigger_never_ends_earlier(
        (period, bound) in bounds(), one in days(), other in days(),
    ) {
        let (early, late) = (one.min(other), one.max(other));
        let today = first().plus_days(SPAN).unwrap();
        let any = || vec!["*".to_owned()];
        let rule = RetentionRule {
            id: "flagged".to_owned(),
            layer: "safety".to_owned(),
            scope: Scope {
                data_kinds: any(),
                plans: any(),
                regions: any(),
                exclude_regions: Vec::new(),
            },
            terms: Terms::Any,
            setting: None,
            keeps: Keeps::For { from: Trigger::Flagged, duration: period, bound },
            ends: None,
            content: true,
        };
        let flagged = |day| {
            let item = Item {
                data_kind: "chat".to_owned(),
                plan: None,
                regions: None,
                created_on: first(),
                last_activity_on: None,
                deleted_on: None,
                account_closed_on: None,
                flagged_on: Some(day),
                feedback_on: None,
                terms_from: None,
                settings: BTreeMap::new(),
            };
            ends(std::slice::from_ref(&rule), &[], &item, today)
        };
        prop_assert!(flagged(early).latest <= flagged(late).latest);
        prop_assert!(flagged(early).lo <= flagged(late).lo);
    }

    #[test]
    fn the_trace_replays_to_the_ends(
        rules in rules(), holds in holds(), item in items(), today in todays(),
    ) {
        let trace = resolve(&rules, &holds, &item, today).trace;
        let until = |wanted: &[Outcome]| {
            trace.iter().filter(|line| wanted.contains(&line.outcome)).filter_map(|l| l.until).max()
        };
        let told = Ends {
            lo: trace
                .iter()
                .filter(|line| !matches!(line.outcome, Outcome::NotCounted))
                .filter_map(|line| line.not_before)
                .max(),
            sure: until(&[Outcome::Kept, Outcome::Held]),
            latest: until(&[Outcome::Kept, Outcome::Maybe, Outcome::Held]),
        };
        prop_assert_eq!(told, ends(&rules, &holds, &item, today));
    }

    #[test]
    fn facts_of_later_days_do_not_count(
        rules in rules(), holds in holds(), item in items(), today in todays(), later in 1..SPAN,
    ) {
        let later = today.plus_days(later);
        let past = |day: Option<CivilDate>| day.filter(|day| *day <= today);
        let mut forgetful = item.clone();
        let mut foreseeing = item.clone();
        for (known, forgotten, foreseen) in [
            (item.last_activity_on, &mut forgetful.last_activity_on, &mut foreseeing.last_activity_on),
            (item.deleted_on, &mut forgetful.deleted_on, &mut foreseeing.deleted_on),
            (item.account_closed_on, &mut forgetful.account_closed_on, &mut foreseeing.account_closed_on),
            (item.flagged_on, &mut forgetful.flagged_on, &mut foreseeing.flagged_on),
            (item.feedback_on, &mut forgetful.feedback_on, &mut foreseeing.feedback_on),
        ] {
            *forgotten = past(known);
            *foreseen = past(known).or(later);
        }
        prop_assert_eq!(
            resolve(&rules, &holds, &forgetful, today),
            resolve(&rules, &holds, &foreseeing, today)
        );
    }

    #[test]
    fn an_unknown_answer_names_what_is_missing(
        rules in rules(), holds in holds(), item in items(), today in todays(),
    ) {
        if let RetentionResult::Unknown { missing, .. } = resolve(&rules, &holds, &item, today).result {
            prop_assert!(!missing.is_empty());
            prop_assert!(missing.is_sorted());
        }
    }
}
