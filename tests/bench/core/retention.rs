//! Until when many things are kept, by the rules of all services.

use std::collections::BTreeMap;
use std::hint::black_box;

use consent_core::catalogue::{Catalogue, CatalogueService};
use consent_core::retention::{Item, SettingStep, SettingValue, resolve};
use consent_core::time::CivilDate;
use criterion::Criterion;

use super::catalogue::here;

const ITEMS: usize = 100_000;
const KINDS: [&str; 3] = ["chat", "voice", "uploaded_files"];

fn day(text: &str) -> CivilDate {
    text.parse().expect("a day")
}

/// The `n`th thing: some deleted, some flagged, some with feedback, training on, off or not known.
fn item(n: usize) -> Item {
    let created = |month: usize, date: usize| {
        day(&format!("2025-{:02}-{:02}", 1 + month % 12, 1 + date % 28))
    };
    let every = |period: usize, date: CivilDate| n.is_multiple_of(period).then_some(date);
    let steps = match n % 3 {
        0 => vec![],
        1 => vec![SettingStep {
            from: day("2024-01-01"),
            value: SettingValue::Off,
        }],
        _ => vec![
            SettingStep {
                from: day("2024-01-01"),
                value: SettingValue::On,
            },
            SettingStep {
                from: day("2025-10-08"),
                value: SettingValue::Off,
            },
        ],
    };
    Item {
        data_kind: KINDS[n % KINDS.len()].to_owned(),
        plan: None,
        regions: Some(here().regions),
        created_on: created(n, n / 12),
        last_activity_on: every(2, day("2026-02-03")),
        deleted_on: every(4, day("2026-03-01")),
        account_closed_on: every(50, day("2026-09-01")),
        flagged_on: every(40, day("2026-02-10")),
        feedback_on: every(20, day("2026-02-11")),
        terms_from: Some(day("2025-10-08")),
        settings: BTreeMap::from([("model-training".to_owned(), steps)]),
    }
}

/// Things of each service, by kind, so that rules are chosen once for each kind as the program does.
fn dealt() -> Vec<(&'static CatalogueService, Vec<Item>)> {
    let services: Vec<_> = Catalogue::built_in().services.values().collect();
    let mut dealt: Vec<(&CatalogueService, Vec<Item>)> = services
        .iter()
        .map(|service| (&***service, vec![]))
        .collect();
    let count = dealt.len();
    for n in 0..ITEMS {
        dealt[n % count].1.push(item(n));
    }
    dealt
}

pub fn measure(criterion: &mut Criterion) {
    let (dealt, here) = (dealt(), here());
    criterion.bench_function("retention_100000", |bencher| {
        bencher.iter(|| {
            let mut lines = 0;
            for (service, items) in &dealt {
                for kind in KINDS {
                    let (rules, holds) = service.retention_rules_for(&here, here.on, kind);
                    let same = items.iter().filter(|item| item.data_kind == kind);
                    for item in same {
                        lines += resolve(&rules, &holds, item, here.on).trace.len();
                    }
                }
            }
            black_box(lines)
        });
    });
}
