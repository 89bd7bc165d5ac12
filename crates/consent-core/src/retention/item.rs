//! The item asked about: what is known of one chat, file or account.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::rule::Trigger;
use crate::time::CivilDate;

/// What a setting was from a day on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SettingValue {
    /// Switched on.
    On,
    /// Switched off.
    Off,
    /// Recorded as not known.
    Unknown,
}

/// One step in the history of a setting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct SettingStep {
    /// The first day of the value.
    pub from: CivilDate,
    /// The value.
    pub value: SettingValue,
}

/// One item, as far as it is known. What is not known is `None` and never guessed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// What kind of data it is.
    pub data_kind: String,
    /// The plan it was made under.
    #[serde(default)]
    pub plan: Option<String>,
    /// All regions that the user counts as in.
    #[serde(default)]
    pub regions: Option<Vec<String>>,
    /// The day it was created.
    pub created_on: CivilDate,
    /// The day it was last used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_activity_on: Option<CivilDate>,
    /// The day the user deleted it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deleted_on: Option<CivilDate>,
    /// The day the account was closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account_closed_on: Option<CivilDate>,
    /// The day it was flagged as against the rules.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub flagged_on: Option<CivilDate>,
    /// The day the user gave feedback on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feedback_on: Option<CivilDate>,
    /// The day from which the terms behind the rules hold for this user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub terms_from: Option<CivilDate>,
    /// The history of each setting by purpose, in ledger order.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub settings: BTreeMap<String, Vec<SettingStep>>,
}

impl Item {
    /// The day of an event in the item's life, if it has happened by a day.
    #[must_use]
    pub fn day_of(&self, trigger: Trigger, by: CivilDate) -> Option<CivilDate> {
        let known = Known {
            item: self,
            today: by,
        };
        known.day_of(trigger)
    }
}

/// An item as of a day: what is dated later does not count.
#[derive(Debug, Clone, Copy)]
pub(super) struct Known<'a> {
    pub(super) item: &'a Item,
    pub(super) today: CivilDate,
}

impl Known<'_> {
    fn by_today(self, day: Option<CivilDate>) -> Option<CivilDate> {
        day.filter(|day| *day <= self.today)
    }

    pub(super) fn exists(self) -> bool {
        self.item.created_on <= self.today
    }

    pub(super) fn created(self) -> CivilDate {
        self.item.created_on
    }

    pub(super) fn last_active(self) -> Option<CivilDate> {
        self.by_today(self.item.last_activity_on)
    }

    pub(super) fn removed(self) -> Option<CivilDate> {
        [self.item.deleted_on, self.item.account_closed_on]
            .into_iter()
            .filter_map(|day| self.by_today(day))
            .min()
    }

    /// The day of an event, if it has happened by today.
    pub(super) fn day_of(self, trigger: Trigger) -> Option<CivilDate> {
        match trigger {
            Trigger::Created => Some(self.created()),
            Trigger::LastActivity => Some(self.last_active().unwrap_or(self.created())),
            Trigger::Deleted => self.by_today(self.item.deleted_on),
            Trigger::AccountClosed => self.by_today(self.item.account_closed_on),
            Trigger::Removed => self.removed(),
            Trigger::Flagged => self.by_today(self.item.flagged_on),
            Trigger::Feedback => self.by_today(self.item.feedback_on),
        }
    }

    /// What a setting was on a day; of two steps on one day the later recorded counts.
    pub(super) fn setting_on(self, purpose: &str, day: CivilDate) -> SettingValue {
        self.item
            .settings
            .get(purpose)
            .into_iter()
            .flatten()
            .filter(|step| step.from <= day)
            .max_by_key(|step| step.from)
            .map_or(SettingValue::Unknown, |step| step.value)
    }
}
