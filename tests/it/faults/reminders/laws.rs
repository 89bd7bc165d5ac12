//! What must hold after each look.

use std::collections::BTreeSet;

use consent_app::ports::Notice;
use consent_core::reminders::Point;
use consent_core::time::Timestamp;
use proptest::prelude::*;

use super::computer::{Computer, Key, Shown};

impl Computer {
    /// No notice about anything that was told before.
    pub fn check_notices(
        &self,
        notices: &[Notice],
        new: &BTreeSet<Key>,
    ) -> Result<(), TestCaseError> {
        let new: BTreeSet<Key> = new.difference(&self.never).copied().collect();
        let about: BTreeSet<String> = new.iter().map(|(id, ..)| id.to_string()).collect();
        for notice in notices.iter().filter(|notice| notice.tag != "digest") {
            prop_assert!(about.contains(&notice.tag), "{notice:?} was told again");
        }
        let digests = notices
            .iter()
            .filter(|notice| notice.tag == "digest")
            .count();
        // Two programs may look within one step: the first may speak for many, the second for the rest.
        prop_assert!(
            digests <= 2 && notices.len() <= about.len(),
            "{notices:?} told again"
        );
        prop_assert_eq!(notices.is_empty(), about.is_empty());
        Ok(())
    }

    /// Nothing before its time, nothing that is done with.
    pub fn check_due(&self, dates: &[Shown], new: &BTreeSet<Key>) -> Result<(), TestCaseError> {
        for (id, revision, point) in new.difference(&self.never) {
            let date = dates.iter().find(|date| date.id == *id).unwrap();
            let done = date.settled || self.done.contains(id);
            prop_assert!(!done, "{point} came after it was done");
            prop_assert_eq!(date.revision, *revision);
            if !matches!(point, Point::Moved | Point::Snoozed(_)) {
                let at = self.due(date).get(point).copied();
                prop_assert!(at.is_some_and(|at| at <= self.now()), "{point} at {at:?}");
            }
        }
        Ok(())
    }

    /// Everything that is due was handed over.
    pub fn check_lost(&self, dates: &[Shown]) -> Result<(), TestCaseError> {
        let now = self.now();
        for date in dates.iter().filter(|date| !date.settled) {
            let due = self.due(date);
            let learned = self.learned[&(date.id, date.revision)];
            if self.is_held(date, due.get(&Point::Safe).copied()) {
                continue;
            }
            for (point, at) in due {
                let key = (date.id, date.revision, point);
                let existed = learned > now || at >= learned;
                if at <= now && existed && !self.never.contains(&key) {
                    prop_assert!(
                        self.told.contains(&key),
                        "{point} of {:?} was lost",
                        date.stated
                    );
                }
            }
        }
        Ok(())
    }

    /// Whether the person asked for quiet, and that does not make it too late.
    fn is_held(&self, date: &Shown, safe: Option<Timestamp>) -> bool {
        let now = self.now();
        let asked = self
            .put_off
            .get(&date.id)
            .filter(|p| p.revision == date.revision);
        let Some(asked) = asked else { return false };
        let holds = asked.asked_at <= now && now < asked.asked_at.plus_seconds(asked.at_most);
        let before_safe = safe.is_none_or(|safe| asked.asked_at >= safe || now < safe);
        holds && before_safe
    }
}
