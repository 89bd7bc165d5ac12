//! What is supposed of an item: nothing of it happened, and nothing of it is written down.

use std::collections::BTreeMap;

use super::item::{Item, SettingStep, SettingValue};
use super::rule::OnOff;
use crate::time::CivilDate;

/// What is supposed; what is left out stays as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Supposition {
    /// Another plan.
    pub plan: Option<String>,
    /// Other regions.
    pub regions: Option<Vec<String>>,
    /// Switches as if they had stood so since the item was created, whatever is recorded.
    pub settings: BTreeMap<String, OnOff>,
    /// As if it were deleted on this day.
    pub deleted_on: Option<CivilDate>,
    /// As if it were flagged on this day.
    pub flagged_on: Option<CivilDate>,
    /// As if feedback on it were sent on this day.
    pub feedback_on: Option<CivilDate>,
}

impl Supposition {
    /// The item as it would be.
    #[must_use]
    pub fn of(&self, item: &Item) -> Item {
        let first = item
            .last_activity_on
            .map_or(item.created_on, |day| day.min(item.created_on));
        let mut settings = item.settings.clone();
        for (purpose, is) in &self.settings {
            let value = match is {
                OnOff::On => SettingValue::On,
                OnOff::Off => SettingValue::Off,
            };
            settings.insert(purpose.clone(), vec![SettingStep { from: first, value }]);
        }
        Item {
            plan: self.plan.clone().or_else(|| item.plan.clone()),
            regions: self.regions.clone().or_else(|| item.regions.clone()),
            deleted_on: self.deleted_on.or(item.deleted_on),
            flagged_on: self.flagged_on.or(item.flagged_on),
            feedback_on: self.feedback_on.or(item.feedback_on),
            settings,
            ..item.clone()
        }
    }

    /// The last day that is supposed: an answer about it cannot be asked for earlier.
    #[must_use]
    pub fn last_day(&self) -> Option<CivilDate> {
        [self.deleted_on, self.flagged_on, self.feedback_on]
            .into_iter()
            .flatten()
            .max()
    }
}
