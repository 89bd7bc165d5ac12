//! Choices laid out: one purpose with all that belongs to it.

use crate::say;
use crate::words::Words;
use consent_core::catalogue::{Announcement, CatalogueService, Coordinate};
use consent_core::choices::Purpose;
use consent_core::event::Event;
use consent_core::fold::{AsOf, read_events};
use consent_core::id::AccountId;
use consent_core::state::{Account, LedgerState};
use consent_core::time::CivilDate;

use super::columns::Columns;
use super::standing_of;
use crate::as_of::Clocks;
use crate::catalogue::{summary, training_of_kinds};
use crate::dto::{self, BasisView, ChoiceView, DeadlineView, DecisionView, PathView, SourceView};
use crate::error::AppError;
use crate::retention::Ahead;
use crate::services::{dates_of, known};
use crate::vault::ConsentApp;

impl ConsentApp {
    /// One purpose of an account with all that belongs to it.
    pub(crate) fn choice_view(
        &self,
        state: &LedgerState,
        account: &Account,
        purpose: Purpose,
        on: CivilDate,
    ) -> Result<ChoiceView, AppError> {
        let say = self.words();
        let service = self.service_of(state, account)?;
        let coordinate = Self::coordinate(state, account, on);
        let own = dates_of(account, &self.deadline_views(state, on)?);
        let clocks = Clocks::on(on);
        let standing = standing_of(
            say,
            state,
            account,
            purpose,
            clocks,
            (&service, &coordinate),
            &own,
        );
        let is_training = purpose == Purpose::ModelTraining;
        let training = service.training(&coordinate, on).filter(|_| is_training);
        let undecidable = ["not-covered", "cannot-refuse"].contains(&standing.code.as_str());
        Ok(ChoiceView {
            purpose: purpose.code().to_owned(),
            standing,
            sources_disagree: training.as_ref().is_some_and(|t| !t.disagrees.is_empty()),
            sources: training
                .as_ref()
                .map(|t| SourceView::all(&t.fact.meta).collect())
                .unwrap_or_default(),
            training: training
                .map(|t| summary(say, &t))
                .or_else(|| training_of_kinds(say, &service, &coordinate).filter(|_| is_training))
                .map(|now| match coming(say, &service, &coordinate, purpose) {
                    Some(announced) => format!("{now} {announced}"),
                    None => now,
                }),
            left_out: if is_training && !undecidable {
                dto::left_out(say, &service, &coordinate)
            } else {
                vec![]
            },
            claimed_basis: self.claimed_basis(account.account_id, purpose)?,
            path: if is_training && !undecidable {
                switch_of(&service, &coordinate)
            } else {
                None
            },
            deadline: date_of(own, purpose),
            can_decide: !undecidable,
        })
    }

    /// The ground named with the last act of consent for this purpose.
    fn claimed_basis(
        &self,
        account_id: AccountId,
        purpose: Purpose,
    ) -> Result<Option<BasisView>, AppError> {
        let named = read_events(&self.entries()?, AsOf::default())?
            .into_iter()
            .filter_map(|recorded| match recorded.event {
                Event::ChoiceRecorded(e) if e.account_id == account_id && e.purpose == purpose => {
                    e.basis
                }
                _ => None,
            })
            .next_back();
        Ok(named.map(|basis| BasisView {
            code: basis.code,
            says: basis.says.code().to_owned(),
        }))
    }

    /// What a no, a yes and doing nothing lead to, as the provider says.
    pub fn decision(
        &self,
        account_id: AccountId,
        purpose: Purpose,
    ) -> Result<DecisionView, AppError> {
        let today = self.today();
        let state = self.state(None)?;
        let account = known(&state, account_id)?;
        let service = self.service_of(&state, account)?;
        let coordinate = Self::coordinate(&state, account, today);
        let own = dates_of(account, &self.deadline_views(&state, today)?);
        let latest = service
            .announcements_known(&coordinate, today)
            .into_iter()
            .rfind(|fact| {
                let ahead = fact.decide_by.is_some_and(|by| by.latest() >= today);
                fact.purpose == Some(purpose) && ahead
            });
        let begins = latest.and_then(|fact| fact.effective_on);
        let columns = Columns {
            say: self.words(),
            service: &service,
            coordinate: &coordinate,
            today,
            // A moved date is told with the words of the first announcement.
            announced: latest.map(|fact| first_of(&service, fact)),
            purpose,
            ahead: Ahead {
                say: self.words(),
                state: &state,
                account,
                service: &service,
                coordinate: &coordinate,
                day: begins.map_or(today, |day| day.latest().max(today)),
            },
        };
        Ok(DecisionView {
            today: today.to_string(),
            account: self.account_ref(&state, account, today)?,
            purpose: purpose.code().to_owned(),
            deadline: date_of(own, purpose),
            no: columns.no(),
            yes: columns.yes(),
            nothing: columns.nothing(),
            control_label: switch_of(&service, &coordinate).and_then(|path| path.label),
            sources: columns.sources(),
        })
    }
}

/// What was announced and does not hold yet: "Announced for Sun 28 Sep 2025: ...".
fn coming(
    say: &Words,
    service: &CatalogueService,
    coordinate: &Coordinate,
    purpose: Purpose,
) -> Option<String> {
    let announced = service
        .announcements_known(coordinate, coordinate.on)
        .into_iter()
        .rfind(|fact| fact.purpose == Some(purpose))?;
    let from = announced.effective_on?.earliest();
    let change = announced.change.as_ref()?;
    // A later date for the same change is told with the words of the first announcement.
    let first = announced
        .supersedes
        .as_ref()
        .and_then(|id| {
            service
                .announcements
                .iter()
                .find(|fact| fact.meta.id == *id)
        })
        .and_then(|fact| fact.change.as_ref());
    let words = first.unwrap_or(change);
    (from > coordinate.on).then(|| {
        say!(
            say,
            "view-announced-for",
            from = say.day(from),
            words = words
        )
    })
}

/// The announcement whose date this one moved, if it did.
fn first_of<'a>(service: &'a CatalogueService, fact: &'a Announcement) -> &'a Announcement {
    let earlier = fact.supersedes.as_ref();
    earlier
        .and_then(|id| {
            service
                .announcements
                .iter()
                .find(|known| known.meta.id == *id)
        })
        .unwrap_or(fact)
}

/// The switch to show: the person's own setting before any other way.
pub(crate) fn switch_of(service: &CatalogueService, coordinate: &Coordinate) -> Option<PathView> {
    service.switch(coordinate).map(PathView::of)
}

/// The date that matters most for a purpose: the first open one, else the last.
pub(crate) fn date_of(own: Vec<DeadlineView>, purpose: Purpose) -> Option<DeadlineView> {
    let mut mine: Vec<DeadlineView> = own
        .into_iter()
        .filter(|d| d.purpose.as_deref() == Some(purpose.code()))
        .collect();
    let open = mine.iter().position(|d| !d.settled);
    match open {
        Some(at) => Some(mine.swap_remove(at)),
        None => mine.pop(),
    }
}
