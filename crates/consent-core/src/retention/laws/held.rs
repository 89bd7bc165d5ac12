//! The law of holds.

use super::*;

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..Default::default() })]

    #[test]
    fn a_hold_without_an_end_leaves_no_end_to_what_is_kept(
        rules in rules(), holds in holds(), item in items(), today in todays(),
    ) {
        let any = || vec!["*".to_owned()];
        let open = HoldRule {
            id: "open".to_owned(),
            from: first(),
            to: None,
            after: Period::days(0),
            scope: Scope {
                data_kinds: any(),
                plans: any(),
                regions: any(),
                exclude_regions: Vec::new(),
            },
            window: None,
        };
        let before = ends(&rules, &holds, &item, today);
        let all: Vec<_> = holds.into_iter().chain([open]).collect();
        let after = ends(&rules, &all, &item, today);
        let lifted = |end: Option<End>| end.map(|_| End::Indefinite);
        prop_assert_eq!(after.latest, lifted(before.latest).filter(|_| item.created_on <= today).or(before.latest));
        prop_assert_eq!(after.sure, lifted(before.sure).filter(|_| item.created_on <= today).or(before.sure));
    }
}
