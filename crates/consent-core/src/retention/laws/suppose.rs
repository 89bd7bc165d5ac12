//! The laws of supposing.

use super::*;

fn wanted() -> impl Strategy<Value = OnOff> {
    select(vec![OnOff::On, OnOff::Off])
}

fn suppositions() -> impl Strategy<Value = Supposition> {
    let day = || option::weighted(0.4, days());
    (
        option::weighted(0.5, select(vec!["pro".to_owned(), "team".to_owned()])),
        option::weighted(0.5, one_of(&[&["EEA"], &["US"], &["EEA", "US"]])),
        option::weighted(0.6, wanted()),
        [day(), day(), day()],
    )
        .prop_map(
            |(plan, regions, setting, [deleted_on, flagged_on, feedback_on])| {
                let purpose = || "model-training".to_owned();
                Supposition {
                    plan,
                    regions,
                    settings: setting.map(|is| (purpose(), is)).into_iter().collect(),
                    deleted_on,
                    flagged_on,
                    feedback_on,
                }
            },
        )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..Default::default() })]

    #[test]
    fn supposing_what_already_holds_changes_nothing(
        rules in rules(), holds in holds(), item in items(), today in todays(), is in wanted(),
    ) {
        let value = match is {
            OnOff::On => SettingValue::On,
            OnOff::Off => SettingValue::Off,
        };
        let always = vec![SettingStep { from: first(), value }];
        let purpose = "model-training".to_owned();
        let item = Item {
            settings: BTreeMap::from([(purpose.clone(), always)]),
            ..item
        };
        let as_it_is = Supposition {
            plan: item.plan.clone(),
            regions: item.regions.clone(),
            settings: BTreeMap::from([(purpose, is)]),
            deleted_on: item.deleted_on,
            flagged_on: item.flagged_on,
            feedback_on: item.feedback_on,
        };
        prop_assert_eq!(
            resolve(&rules, &holds, &item, today),
            resolve(&rules, &holds, &as_it_is.of(&item), today)
        );
        prop_assert_eq!(Supposition::default().of(&item), item);
    }

    #[test]
    fn supposing_twice_is_supposing_once(item in items(), supposed in suppositions()) {
        let once = supposed.of(&item);
        prop_assert_eq!(supposed.of(&once), once);
    }

    #[test]
    fn a_supposed_switch_outweighs_the_record(
        rules in rules(), holds in holds(), item in items(), today in todays(), is in wanted(),
    ) {
        let supposed = Supposition {
            settings: BTreeMap::from([("model-training".to_owned(), is)]),
            ..Supposition::default()
        };
        let unrecorded = Item { settings: BTreeMap::new(), ..item.clone() };
        let answer = |item: &Item| resolve(&rules, &holds, &supposed.of(item), today);
        prop_assert_eq!(answer(&item), answer(&unrecorded));
        if let RetentionResult::Unknown { missing, .. } = answer(&item).result {
            prop_assert!(!missing.contains(&"setting:model-training".to_owned()));
        }
    }
}
