//! Whether the terms moved on after a person last looked.

use super::model::{Announcement, CatalogueService};
use super::resolve::Coordinate;
use crate::choices::Purpose;
use crate::time::{CivilDate, PartialDate};

impl Coordinate {
    /// The first day on which announced terms hold for this person: the published day, or that of an
    /// earlier acceptance (domain rule: the earlier of both).
    #[must_use]
    pub fn terms_from(&self, published: Option<CivilDate>) -> Option<CivilDate> {
        let accepted = self.accepted_on.filter(|day| *day <= self.on);
        published.into_iter().chain(accepted).min()
    }
}

impl CatalogueService {
    /// The published day in force from which announced terms on training hold.
    #[must_use]
    pub fn published_day(&self, coordinate: &Coordinate, known_on: CivilDate) -> Option<CivilDate> {
        let dates = self.deadlines(coordinate, known_on);
        dates
            .iter()
            .filter(|d| d.purpose == Some(Purpose::ModelTraining))
            .filter_map(|d| d.revisions.last())
            .map(|revision| revision.date)
            .min()
    }

    /// The later editions of the terms for this purpose, each with the day on which it took effect:
    /// announced after `looked`, in effect by the coordinate's day. A date that was merely moved is no
    /// later edition; it moves the day of the one that it revises.
    pub(super) fn later_editions(
        &self,
        coordinate: &Coordinate,
        purpose: Purpose,
        looked: CivilDate,
    ) -> Vec<(&Announcement, CivilDate)> {
        let known = self.announcements_known(coordinate, coordinate.on);
        let in_effect = |first: &Announcement| -> Option<CivilDate> {
            let mut dated = known.iter().filter(|fact| fact.effective_on.is_some());
            let last = dated.rfind(|fact| *self.first_of_chain(fact) == first.meta.id)?;
            last.effective_on.map(PartialDate::latest)
        };
        known
            .iter()
            .copied()
            .filter(|fact| fact.supersedes.is_none())
            .filter(|fact| fact.purpose.is_none_or(|about| about == purpose))
            .filter(|fact| fact.known_from().is_some_and(|day| day > looked))
            .filter_map(|fact| Some((fact, in_effect(fact)?)))
            .filter(|(_, effective)| *effective <= coordinate.on)
            .collect()
    }

    /// The day on which the last later edition took effect, if there is one.
    #[must_use]
    pub fn changed_since(
        &self,
        coordinate: &Coordinate,
        purpose: Purpose,
        looked: CivilDate,
    ) -> Option<CivilDate> {
        let later = self.later_editions(coordinate, purpose, looked);
        later.into_iter().map(|(_, effective)| effective).max()
    }
}
