//! The catalogue as the ledger tells of it: editions adopted, and what the person added.

use serde_json::Value;

use super::{LedgerState, Recorded};
use crate::catalogue::FactKind;
use crate::event::{CatalogueAdopted, FactStated, ServiceDescribed, StatedSource};
use crate::id::{EntryId, FactId, ServiceId};
use crate::ledger::Hash;
use crate::time::CivilDate;

/// An edition of the catalogue that was adopted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Adopted {
    /// The entry.
    pub entry_id: EntryId,
    /// The day.
    pub on: CivilDate,
    /// Its edition.
    pub edition: String,
    /// The digest that is pinned.
    pub digest: Hash,
    /// `built-in` or `pack`.
    pub source: Option<String>,
    /// Id of the key that signed it.
    pub signer: Option<String>,
}

/// A service that the person described.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnService {
    /// The entry.
    pub entry_id: EntryId,
    /// The day it was written down.
    pub recorded_on: CivilDate,
    /// Its id.
    pub service_id: ServiceId,
    /// What it is called and who runs it, with the keys of a catalogue file.
    pub body: Value,
    /// Where the person has it from.
    pub source: StatedSource,
}

/// A fact that the person stated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnFact {
    /// The entry.
    pub entry_id: EntryId,
    /// The day it was written down.
    pub recorded_on: CivilDate,
    /// About which service.
    pub service_id: ServiceId,
    /// Its id.
    pub fact_id: FactId,
    /// What it is about.
    pub kind: FactKind,
    /// The fact in whose place it stands.
    pub replaces: Option<FactId>,
    /// What it says, with the keys of a catalogue file.
    pub body: Value,
    /// Where the person has it from.
    pub source: StatedSource,
}

impl Recorded {
    /// The person's day when this was written down.
    #[must_use]
    pub fn recorded_on(&self) -> CivilDate {
        self.recorded_at.local(self.offset()).date
    }
}

impl LedgerState {
    pub(super) fn adopt(&mut self, e: &CatalogueAdopted, recorded: &Recorded) {
        self.adopted.push(Adopted {
            entry_id: recorded.entry_id,
            on: recorded.day(),
            edition: e.edition.clone(),
            digest: e.digest,
            source: e.source.clone(),
            signer: e.signer.clone(),
        });
    }

    /// A later description of the same service stands for the earlier one.
    pub(super) fn describe(&mut self, e: &ServiceDescribed, recorded: &Recorded) {
        self.own_services
            .retain(|own| own.service_id != e.service_id);
        self.own_services.push(OwnService {
            entry_id: recorded.entry_id,
            recorded_on: recorded.recorded_on(),
            service_id: e.service_id.clone(),
            body: e.body.clone(),
            source: e.source.clone(),
        });
    }

    /// A later statement with the same id stands for the earlier one.
    pub(super) fn state_fact(&mut self, e: &FactStated, recorded: &Recorded) {
        self.own_facts.retain(|own| own.fact_id != e.fact_id);
        self.own_facts.push(OwnFact {
            entry_id: recorded.entry_id,
            recorded_on: recorded.recorded_on(),
            service_id: e.service_id.clone(),
            fact_id: e.fact_id.clone(),
            kind: e.kind,
            replaces: e.replaces.clone(),
            body: e.body.clone(),
            source: e.source.clone(),
        });
    }
}
