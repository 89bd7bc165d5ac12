//! Every day that matters to the person: those in the ledger, and those that follow from it.

use crate::say;
use crate::words::Words;
use consent_core::choices::Purpose;
use consent_core::deadlines::Stated;
use consent_core::reminders::{DateKind, Moved, OpenDeadline, ReminderSettings, Settled};
use consent_core::state::LedgerState;
use consent_core::time::CivilDate;

use crate::dto::DeadlineView;
use crate::error::AppError;
use crate::reminders::Asides;
use crate::vault::ConsentApp;

/// A day, as the reminders need it and as it is shown.
#[derive(Debug, Clone)]
pub(crate) struct KnownDate {
    /// For the planner.
    pub(crate) open: OpenDeadline,
    /// For the person.
    pub(crate) view: DeadlineView,
}

/// What the person set beside the ledger, for all days and for single ones.
pub(crate) struct Wishes {
    pub(crate) settings: ReminderSettings,
    pub(crate) asides: Asides,
}

impl ConsentApp {
    /// Every day that is known, settled ones too, nearest first.
    pub(crate) fn known_dates(
        &self,
        state: &LedgerState,
        today: CivilDate,
    ) -> Result<Vec<KnownDate>, AppError> {
        let wishes = Wishes {
            settings: self.reminder_settings()?,
            asides: self.asides()?,
        };
        let mut dates = self.recorded_dates(state, today, &wishes)?;
        dates.extend(self.computed_dates(state, today, &wishes)?);
        dates.sort_by(|a, b| {
            let key = |d: &KnownDate| (d.open.stated.date, d.open.deadline_id);
            key(a).cmp(&key(b))
        });
        Ok(dates)
    }

    fn recorded_dates(
        &self,
        state: &LedgerState,
        today: CivilDate,
        wishes: &Wishes,
    ) -> Result<Vec<KnownDate>, AppError> {
        let mut dates = vec![];
        for mut view in self.deadline_views(state, today)? {
            let deadline = view.deadline_id.parse().ok();
            let deadline = deadline.and_then(|id| state.deadlines.get(&id));
            let Some((deadline, in_force)) = deadline.and_then(|d| Some((d, d.in_force()?))) else {
                continue;
            };
            let Some(date) = in_force.date else { continue };
            // What was decided stays decided where it is still the day before, or the clock says so.
            view.settled |= state.is_settled(deadline, CivilDate::MAX);
            let kind = DateKind::from(deadline.kind);
            let aside = wishes.asides.of(deadline.deadline_id);
            let first = deadline.revisions.iter().map(|r| r.revision).min();
            dates.push(KnownDate {
                open: OpenDeadline {
                    deadline_id: deadline.deadline_id,
                    revision: in_force.revision,
                    kind,
                    stated: Stated {
                        date,
                        inclusive: in_force.inclusive,
                        offset: in_force.offset,
                    },
                    learned_at: in_force.learned_at,
                    settled: if view.settled {
                        Settled::Yes
                    } else {
                        Settled::No
                    },
                    moved: if first == Some(in_force.revision) {
                        Moved::No
                    } else {
                        Moved::Yes
                    },
                    series: kind.series(aside.leads(kind, &wishes.settings)),
                    put_off: aside.put_off(in_force.revision),
                },
                view,
            });
        }
        Ok(dates)
    }
}

/// What a day is for. The person's own words stand for a date of their own.
pub(super) fn words(
    say: &Words,
    kind: DateKind,
    purpose: Option<Purpose>,
    title: Option<&str>,
) -> String {
    if let Some(title) = title {
        return title.to_owned();
    }
    let purpose = purpose.map(|purpose| say.purpose(purpose.code()));
    let about = |verb: String| match &purpose {
        Some(purpose) => format!("{verb}: {purpose}"),
        None => verb,
    };
    match kind {
        DateKind::DecideBy => about(say!(say, "date-decide")),
        DateKind::ReCheck => about(say!(say, "date-check-again")),
        DateKind::Own => say!(say, "date-erased"),
        DateKind::KeptUntil => about(say!(say, "date-gone-by-then")),
        DateKind::HoldReview => about(say!(say, "date-order")),
    }
}
