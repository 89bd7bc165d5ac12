//! Orders that suspend deletion, as the person tells of them.

use consent_core::command::Command;
use consent_core::id::{HoldId, ServiceId};
use consent_core::retention::{HoldRule, Scope};
use consent_core::state::LedgerState;
use consent_core::time::{CivilDate, Period};

use super::trace::hold_id;
use crate::as_of::When;
use crate::change::ChangeSet;
use crate::dto::HoldView;
use crate::error::AppError;
use crate::vault::{ConsentApp, user};
use crate::words;

impl ConsentApp {
    /// Tells of an order that suspends deletion at a service.
    pub fn place_hold(
        &mut self,
        service: &str,
        title: &str,
        from: CivilDate,
        to: Option<CivilDate>,
        source: Option<String>,
    ) -> Result<ChangeSet, AppError> {
        let service_id = self.find_service(&self.state(None)?, service)?.id.clone();
        let title = words::told("the order's name", title, words::NAME_MOST)?.to_owned();
        let hold_id = HoldId::from_bytes(self.ports.ids.next_id());
        let command = Command::PlaceHold {
            hold_id,
            service_id,
            title,
            from,
            to,
            source,
        };
        self.ask(user(command).on(self.past(from)))
    }

    /// Tells that the order ended.
    pub fn lift_hold(&mut self, start: &str, to: CivilDate) -> Result<ChangeSet, AppError> {
        let state = self.state(None)?;
        let fits = |id: &&HoldId| !start.is_empty() && id.to_string().starts_with(start);
        let found: Vec<_> = state.holds.keys().filter(fits).copied().collect();
        match found.as_slice() {
            [hold_id] => {
                let hold_id = *hold_id;
                self.ask(user(Command::LiftHold { hold_id, to }).on(self.past(to)))
            }
            _ => Err(AppError::NoSuchId {
                name: start.to_owned(),
                what: "hold",
            }),
        }
    }

    /// The day something happened, if it is not ahead: an order that is told late held before.
    fn past(&self, day: CivilDate) -> Option<CivilDate> {
        (day < self.today()).then_some(day)
    }

    /// The orders that the person told of.
    pub fn holds(&self, when: impl Into<When>) -> Result<Vec<HoldView>, AppError> {
        let when = when.into();
        let state = if when == When::default() {
            self.state(None)?
        } else {
            self.state_by(when.clocks(self.today()))?
        };
        Ok(state.holds.values().map(HoldView::of).collect())
    }
}

/// The person's own orders at a service, as the engine reads them.
pub(crate) fn own_holds(state: &LedgerState, service_id: &ServiceId) -> Vec<HoldRule> {
    let of_service = state.holds.values().filter(|h| h.service_id == *service_id);
    of_service
        .map(|hold| HoldRule {
            id: hold_id(hold),
            from: hold.from,
            to: hold.to,
            // An order without a stated time for catching up is over on its last day.
            after: hold
                .after
                .as_deref()
                .and_then(|p| p.parse().ok())
                .unwrap_or(Period::days(0)),
            scope: Scope {
                data_kinds: vec!["*".to_owned()],
                plans: vec!["*".to_owned()],
                regions: vec!["*".to_owned()],
                exclude_regions: vec![],
            },
            window: None,
        })
        .collect()
}
