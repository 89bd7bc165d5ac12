//! What days are called where people type: the beginnings of their ids.

use std::collections::BTreeSet;

use consent_core::id::DeadlineId;

use crate::error::AppError;
use crate::vault::ConsentApp;

/// So much of an id is shown at least.
const LEAST: usize = 13;

/// The ids of every day that is known, recorded or computed, and how much of each names it alone.
#[derive(Debug, Clone)]
pub struct DateNames(BTreeSet<String>);

impl ConsentApp {
    /// The names of every day that is known now, withdrawn ones too.
    pub fn date_names(&self) -> Result<DateNames, AppError> {
        let state = self.state(None)?;
        let known = self.known_dates(&state, self.today())?;
        let recorded = state.deadlines.keys().map(ToString::to_string);
        let known = known.into_iter().map(|date| date.view.deadline_id);
        Ok(DateNames(recorded.chain(known).collect()))
    }
}

impl DateNames {
    /// The beginning of an id that no other day has.
    #[must_use]
    pub fn of(&self, id: &str) -> String {
        let others = self.0.iter().filter(|other| *other != id);
        let shared = others.map(|other| {
            let pairs = other.chars().zip(id.chars());
            pairs.take_while(|(a, b)| a == b).count()
        });
        let enough = shared.max().unwrap_or_default().saturating_add(1);
        id.chars().take(enough.max(LEAST)).collect()
    }

    /// The one day whose id begins so.
    pub(crate) fn find(&self, start: &str) -> Result<DeadlineId, AppError> {
        let fits = |id: &&String| !start.is_empty() && id.starts_with(start);
        let found: Vec<&String> = self.0.iter().filter(fits).collect();
        let only = match found.as_slice() {
            [only] => only.parse().ok(),
            _ => None,
        };
        only.ok_or_else(|| AppError::NoSuchId {
            name: start.to_owned(),
            what: "date",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: &str = "01990000-0000-7000-8000-000000000001";
    const SAME_MOMENT: &str = "01990000-0000-7000-8000-000000000002";
    const COMPUTED: &str = "5c1d2e3f-0000-8000-8000-000000000001";

    fn names(ids: &[&str]) -> DateNames {
        DateNames(ids.iter().map(|id| (*id).to_owned()).collect())
    }

    #[test]
    fn the_shown_beginning_names_one_day_only() {
        let alone = names(&[ONE, COMPUTED]);
        assert_eq!(alone.of(ONE), "01990000-0000");
        assert_eq!(alone.of(COMPUTED), "5c1d2e3f-0000");
        let both = names(&[ONE, SAME_MOMENT, COMPUTED]);
        for id in [ONE, SAME_MOMENT, COMPUTED] {
            let found = both.find(&both.of(id)).unwrap();
            assert_eq!(found.to_string(), id);
        }
        assert_eq!(both.of(COMPUTED), "5c1d2e3f-0000", "no longer than needed");
    }

    #[test]
    fn a_beginning_of_several_days_or_of_none_names_nothing() {
        let both = names(&[ONE, SAME_MOMENT]);
        for start in ["", "0199", "01990000-0000", "f"] {
            assert_eq!(both.find(start).unwrap_err().code(), "no_such_id");
        }
    }
}
