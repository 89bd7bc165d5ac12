//! Facts as they are read: one sentence, details, scope, age, every source.

use crate::say;
use crate::words::Words;
use consent_core::catalogue::{Announcement, CatalogueService, Coordinate, FactMeta, OverrideFact};
use consent_core::time::{CivilDate, PartialDate};

use super::details::{self, EndOfOrder};
use super::disagree::{Contradicted, contradictions};
use super::reading::CatalogueReading;
use super::{says, terms};
use crate::dto::{DetailView, FactGroupView, FactKind, FactView, SourceView};

/// Days after which a fact should be looked at again: twice the rule for a switch, since texts change
/// more rarely than switches move.
const OLD_DAYS: u32 = 180;

/// Whether a fact could be known on a day: it held already, or a text of that day told of it before.
pub(super) fn known(meta: &FactMeta, on: CivilDate) -> bool {
    let held = |from: PartialDate| from.earliest() <= on;
    let told = || meta.sources.iter().any(|s| s.as_of.latest() <= on);
    meta.valid_from.is_none_or(held) || told()
}

pub(super) fn announced(fact: &Announcement, on: CivilDate) -> bool {
    fact.known_from().is_some_and(|day| day <= on)
}

pub(super) fn ordered(fact: &OverrideFact, on: CivilDate) -> bool {
    fact.known_from().is_some_and(|day| day <= on)
}

/// Whether the end of an order could be known on a day.
pub(super) fn end_of(fact: &OverrideFact, on: CivilDate) -> EndOfOrder {
    match fact.end_announced_on {
        Some(announced) if announced > on => EndOfOrder::NotYetKnown,
        _ => EndOfOrder::Known,
    }
}

/// The newest day, month or year for which one of the sources speaks. "2026" may be any day of the year,
/// so a day in it counts as newer.
pub(super) fn newest<'a>(metas: impl Iterator<Item = &'a FactMeta>) -> Option<PartialDate> {
    let dates = metas
        .flat_map(|meta| &meta.sources)
        .map(|source| source.as_of);
    dates.max_by_key(|date| date.earliest())
}

/// The same, as it is shown.
pub(super) fn checked_on<'a>(metas: impl Iterator<Item = &'a FactMeta>) -> Option<String> {
    newest(metas).map(|date| date.to_string())
}

/// Writes the facts of one service for a plan, region and day.
pub(super) struct Facts<'a> {
    reading: &'a CatalogueReading,
    service: &'a CatalogueService,
    coordinate: &'a Coordinate,
    contradicted: Contradicted,
}

impl<'a> Facts<'a> {
    pub(super) fn of(
        reading: &'a CatalogueReading,
        service: &'a CatalogueService,
        coordinate: &'a Coordinate,
    ) -> Self {
        Self {
            reading,
            service,
            coordinate,
            contradicted: contradictions(service, coordinate),
        }
    }

    /// The facts by kind, those that hold first; kinds without a fact are left out.
    pub(super) fn groups(&self) -> Vec<FactGroupView> {
        let say = self.reading.words();
        let on = self.coordinate.on;
        let service = self.service;
        let training = known_facts(&service.training, on).map(|fact| {
            let sentence = says::training(say, &fact.meta, &fact.says);
            self.fact(
                FactKind::Training,
                &fact.meta,
                sentence,
                details::training(say, &fact.says),
            )
        });
        let opt_outs = known_facts(&service.opt_outs, on).map(|fact| {
            let lines = details::opt_out(say, service, self.coordinate, &fact.says);
            let sentence = says::opt_out(say, &fact.meta, &fact.says);
            self.fact(FactKind::OptOut, &fact.meta, sentence, lines)
        });
        let announcements = service
            .announcements
            .iter()
            .filter(|fact| announced(fact, on));
        let announcements = announcements.map(|fact| {
            let lines = details::announcement(say, service, fact);
            let sentence = says::announcement(say, &fact.meta, &fact.says);
            self.fact(FactKind::Announcement, &fact.meta, sentence, lines)
        });
        let retention = known_facts(&service.retention, on).map(|fact| {
            let sentence = says::retention(say, fact);
            self.fact(
                FactKind::Retention,
                &fact.meta,
                sentence,
                details::retention(say, fact),
            )
        });
        let orders = service.overrides.iter().filter(|fact| ordered(fact, on));
        let orders = orders.map(|fact| self.order(fact));
        let exports = known_facts(&service.exports, on).map(|fact| {
            let sentence = says::export(say, &fact.meta, &fact.says);
            self.fact(
                FactKind::Export,
                &fact.meta,
                sentence,
                details::export(say, &fact.says),
            )
        });
        let contacts = known_facts(&service.contacts, on).map(|fact| {
            let sentence = says::contact(say, &fact.meta, &fact.says);
            self.fact(FactKind::Contact, &fact.meta, sentence, vec![])
        });
        let notes = known_facts(&service.notes, on)
            .map(|fact| self.fact(FactKind::Note, &fact.meta, fact.text.clone(), vec![]));
        [
            group(FactKind::Training, training),
            group(FactKind::OptOut, opt_outs),
            group(FactKind::Announcement, announcements),
            group(FactKind::Retention, retention),
            group(FactKind::Override, orders),
            group(FactKind::Export, exports),
            group(FactKind::Contact, contacts),
            group(FactKind::Note, notes),
        ]
        .into_iter()
        .filter(|group| !group.facts.is_empty())
        .collect()
    }

    /// An order; before its end was known, nothing is said that speaks of it.
    fn order(&self, fact: &OverrideFact) -> FactView {
        let say = self.reading.words();
        let on = self.coordinate.on;
        let end = end_of(fact, on);
        let until = fact.meta.valid_until.map(PartialDate::latest);
        let ended = until.filter(|day| end == EndOfOrder::Known && *day < on);
        let sentence = says::order(say, &fact.meta, &fact.says, ended);
        let lines = details::order(say, &fact.says, end);
        let view = self.fact(FactKind::Override, &fact.meta, sentence, lines);
        match end {
            EndOfOrder::Known => view,
            EndOfOrder::NotYetKnown => FactView {
                valid: valid(say, fact.meta.valid_from, None, on),
                note: None,
                applies: self.coordinate.may_meet(&fact.meta.scope),
                ..view
            },
        }
    }

    fn fact(
        &self,
        kind: FactKind,
        meta: &FactMeta,
        says: String,
        details: Vec<DetailView>,
    ) -> FactView {
        let say = self.reading.words();
        let id = meta.id.to_string();
        let on = self.coordinate.on;
        let applies = match kind {
            FactKind::Training => self.trains_by(&id),
            _ => self.coordinate.meets(meta),
        };
        let newest = newest(std::iter::once(meta));
        let days = |day: CivilDate| u32::try_from(day.days_until(on)).ok();
        FactView {
            kind,
            says,
            details,
            scope: terms::scope(say, self.service, &meta.scope),
            valid: valid(say, meta.valid_from, meta.valid_until, on),
            note: meta.note.clone(),
            confidence: meta.confidence.code().to_owned(),
            sources: SourceView::all(meta).collect(),
            checked_on: newest.map(|date| date.to_string()),
            // Of a month or year that is not over, nobody can say how long ago it was.
            age_days: newest.and_then(|date| days(date.latest())),
            old: newest
                .and_then(|date| days(date.earliest()))
                .is_some_and(|days| days > OLD_DAYS),
            applies,
            own: meta.own.as_ref().map(|mark| self.reading.own_entry(mark)),
            replaces: meta
                .own
                .as_ref()
                .and_then(|own| own.replaces.as_ref())
                .map(ToString::to_string),
            replaced_by: meta
                .replaced
                .as_ref()
                .filter(|_| meta.is_replaced_for(self.coordinate, on))
                .map(|replaced| replaced.by.to_string()),
            disagrees_with: self.contradicted.get(&id).cloned().unwrap_or_default(),
            can_override: meta.own.is_none()
                && meta.replaced.is_none()
                && !matches!(kind, FactKind::Override | FactKind::Note),
            fact_id: id,
        }
    }

    /// Whether a training fact holds; who accepted new terms early is under them from that day on.
    fn trains_by(&self, id: &str) -> bool {
        let held = self.service.training_facts(self.coordinate);
        let all = held.facts.iter().chain(&held.by_data_kind);
        all.into_iter().any(|fact| fact.meta.id.as_str() == id)
    }
}

fn known_facts<B>(
    facts: &[consent_core::catalogue::Fact<B>],
    on: CivilDate,
) -> impl Iterator<Item = &consent_core::catalogue::Fact<B>> {
    facts.iter().filter(move |fact| known(&fact.meta, on))
}

fn group(kind: FactKind, facts: impl Iterator<Item = FactView>) -> FactGroupView {
    let mut facts: Vec<FactView> = facts.collect();
    facts.sort_by_key(|fact| !fact.applies);
    FactGroupView { kind, facts }
}

/// Since when and until when it holds, in words.
fn valid(
    say: &Words,
    from: Option<PartialDate>,
    until: Option<PartialDate>,
    on: CivilDate,
) -> Option<String> {
    let ahead = |day: PartialDate| day.earliest() > on;
    Some(match (from, until) {
        (None, None) => return None,
        (Some(from), None) if ahead(from) => say!(say, "facts-from", from = say.partial(from)),
        (Some(from), None) => say!(say, "facts-since", from = say.partial(from)),
        (None, Some(until)) => say!(say, "facts-until", until = say.partial(until)),
        (Some(from), Some(until)) => {
            let (from, until) = (say.partial(from), say.partial(until));
            say!(say, "facts-from-to", from = from, until = until)
        }
    })
}
