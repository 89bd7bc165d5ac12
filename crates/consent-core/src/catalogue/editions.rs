//! Whether the terms moved on after a person last looked.

use super::model::CatalogueService;
use super::resolve::Coordinate;
use crate::choices::Purpose;
use crate::time::{CivilDate, PartialDate};

impl CatalogueService {
    /// The day on which a later edition of the terms took effect for this purpose: announced after
    /// `looked`, in effect by the coordinate's day. A date that was merely moved is no later edition.
    #[must_use]
    pub fn changed_since(
        &self,
        coordinate: &Coordinate,
        purpose: Purpose,
        looked: CivilDate,
    ) -> Option<CivilDate> {
        self.announcements_known(coordinate, coordinate.on)
            .into_iter()
            .filter(|fact| fact.supersedes.is_none())
            .filter(|fact| fact.purpose.is_none_or(|about| about == purpose))
            .filter(|fact| fact.known_from().is_some_and(|day| day > looked))
            .filter_map(|fact| fact.effective_on.map(PartialDate::latest))
            .filter(|effective| *effective <= coordinate.on)
            .max()
    }
}
