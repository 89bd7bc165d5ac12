//! Taking the dates that the catalogue in force knows into the ledger, each once.

use consent_core::catalogue::{
    CatalogueDeadline, CatalogueRevision, CatalogueService, is_own_fact_id,
};
use consent_core::command::Command;
use consent_core::deadlines::DeadlineKind;
use consent_core::event::{Context, Origin};
use consent_core::id::{DeadlineId, FactId};
use consent_core::state::{Account, Deadline, DeadlineRevision, LedgerState};
use consent_core::time::CivilDate;

use super::stated;
use crate::change::ChangeSet;
use crate::error::AppError;
use crate::vault::{ConsentApp, Request};

impl ConsentApp {
    /// Writes down the dates that the catalogue knows today for the followed accounts, and those it
    /// moved. Nothing is written twice; a date of a dropped account, or one that had passed before the
    /// account was followed, is left out. What rests on a fact that the person took back goes back.
    pub fn follow_catalogue(&mut self) -> Result<ChangeSet, AppError> {
        let today = self.today();
        let state = self.state(None)?;
        let mut changes = ChangeSet::default();
        for account in state.followed(today) {
            let service = self.service_of(&state, account)?;
            let coordinate = Self::coordinate(&state, account, today);
            let known = service.deadlines(&coordinate, today);
            let mut requests = vec![];
            for deadline in &known {
                requests.extend(self.due_to_follow(&state, account, deadline, &service, today));
            }
            requests.extend(taken_back(&state, account, &known, &service, today));
            for request in requests {
                changes.join(self.ask(request)?);
            }
        }
        Ok(changes)
    }

    fn due_to_follow(
        &mut self,
        state: &LedgerState,
        account: &Account,
        known: &CatalogueDeadline,
        service: &CatalogueService,
        today: CivilDate,
    ) -> Vec<Request> {
        let existing = state
            .deadlines
            .values()
            .find(|d| d.account_id == Some(account.account_id) && is_about(d, known, service));
        let mut requests = vec![];
        if existing.is_some_and(|deadline| is_ahead(deadline, today)) {
            return requests;
        }
        let deadline_id = if let Some(deadline) = existing {
            deadline.deadline_id
        } else {
            let over = known
                .revisions
                .last()
                .is_none_or(|r| r.date < account.added_on);
            let Some(first) = known.revisions.first().filter(|_| !over) else {
                return requests;
            };
            let deadline_id = DeadlineId::from_bytes(self.ports.ids.next_id());
            let command = Command::AddDeadline {
                deadline_id,
                account_id: Some(account.account_id),
                kind: DeadlineKind::DecideBy,
                title: None,
                purpose: known.purpose,
                stated: stated(first.date),
                announced_on: first.announced_on,
                if_nothing: Some(known.if_nothing.code().to_owned()),
                source: Some(first.source.clone()),
            };
            requests.push(from_fact(command, &first.fact, service));
            deadline_id
        };
        for (announced_on, revision) in moves(existing, known).steps {
            let command = Command::MoveDeadline {
                deadline_id,
                stated: Some(stated(revision.date)),
                announced_on,
                source: Some(revision.source.clone()),
            };
            requests.push(from_fact(command, &revision.fact, service));
        }
        requests
    }
}

/// Whether what is on record of a date was announced after today, since the clock was set back. The
/// catalogue of an earlier day knows less than the ledger, and takes nothing back.
fn is_ahead(deadline: &Deadline, today: CivilDate) -> bool {
    let mut revisions = deadline.revisions.iter();
    revisions.any(|revision| revision.announced_on > today)
}

/// What following the catalogue does to one date.
pub(crate) struct Moves<'a> {
    /// The revisions that are not on record, each with the day it counts as announced.
    steps: Vec<(CivilDate, &'a CatalogueRevision)>,
    /// The date in force after them.
    pub(crate) date: Option<CivilDate>,
}

/// The moves of a date that are not on record; of one that is not there at all, those after the first.
pub(crate) fn moves<'a>(existing: Option<&Deadline>, known: &'a CatalogueDeadline) -> Moves<'a> {
    let first = known
        .revisions
        .first()
        .map(|r| (r.announced_on, Some(r.date)));
    let mut in_force = match existing {
        Some(deadline) => deadline.in_force().map(|r| (r.announced_on, r.date)),
        None => first,
    };
    // What the catalogue says last counts again, if it was put right; a date that the person moved
    // themselves stays.
    let last = known.revisions.last().map(|r| &r.fact);
    let catalogued = existing
        .and_then(|d| d.in_force())
        .and_then(|r| r.fact.as_ref())
        .is_some_and(|fact| !is_own_fact_id(fact));
    let mut steps = vec![];
    for revision in known.revisions.iter().skip(usize::from(existing.is_none())) {
        let put_right = catalogued && last == Some(&revision.fact);
        let noted = existing.is_some_and(|d| {
            let same = |r: &DeadlineRevision| {
                r.fact.as_ref() == Some(&revision.fact) && r.date == Some(revision.date)
            };
            d.revisions.iter().any(same)
        });
        let same = in_force.is_some_and(|(_, date)| date == Some(revision.date));
        if (noted && !put_right) || same {
            continue;
        }
        let redated = existing
            .and_then(|d| d.in_force())
            .is_some_and(|r| r.fact.as_ref() == Some(&revision.fact));
        let announced_on = announced(revision, in_force, noted || redated);
        steps.push((announced_on, revision));
        if in_force.is_none_or(|(before, _)| before <= announced_on) {
            in_force = Some((announced_on, Some(revision.date)));
        }
    }
    Moves {
        steps,
        date: in_force.and_then(|(_, date)| date),
    }
}

/// Whether a date on record is the one that the catalogue means, under whichever of its facts.
pub(crate) fn is_about(
    deadline: &Deadline,
    known: &CatalogueDeadline,
    service: &CatalogueService,
) -> bool {
    let mut facts = deadline.revisions.iter().filter_map(|r| r.fact.as_ref());
    facts.any(|fact| {
        let named = known.revisions.iter().any(|k| k.fact == *fact);
        named || service.began_with(fact) == Some(&known.began_with)
    })
}

/// What the person stated themselves, and what puts the date of one announcement right, comes after what
/// stood there, whenever that was announced.
fn announced(
    revision: &CatalogueRevision,
    in_force: Option<(CivilDate, Option<CivilDate>)>,
    put_right: bool,
) -> CivilDate {
    let before = in_force.filter(|_| put_right || is_own_fact_id(&revision.fact));
    before.map_or(revision.announced_on, |(day, _)| {
        day.max(revision.announced_on)
    })
}

fn from_fact(command: Command, fact: &FactId, service: &CatalogueService) -> Request {
    // An own fact is in the ledger itself.
    let digest = (!is_own_fact_id(fact)).then_some(service.digest);
    Request {
        command,
        occurred: None,
        context: Context {
            origin: Some(Origin::Catalogue),
            fact: Some(fact.clone()),
            fact_digest: digest,
            ..Context::default()
        },
        note: None,
        contents: vec![],
        pack: None,
    }
}

/// Dates that rest on a fact of the person's own which they took back: what the catalogue says takes
/// its place again, or the date goes.
fn taken_back(
    state: &LedgerState,
    account: &Account,
    known: &[CatalogueDeadline],
    service: &CatalogueService,
    today: CivilDate,
) -> Vec<Request> {
    let mut requests = vec![];
    for deadline in state.deadlines.values() {
        let Some(in_force) = deadline
            .in_force()
            .filter(|_| deadline.account_id == Some(account.account_id))
            .filter(|_| !is_ahead(deadline, today))
        else {
            continue;
        };
        let gone = |fact: &FactId| is_own_fact_id(fact) && service.fact(fact).is_none();
        if in_force.date.is_none() || !in_force.fact.as_ref().is_some_and(gone) {
            continue;
        }
        let back = known.iter().find(|k| is_about(deadline, k, service));
        let back = back.and_then(|k| k.revisions.last());
        if back.is_some_and(|k| in_force.date == Some(k.date)) {
            continue;
        }
        let command = Command::MoveDeadline {
            deadline_id: deadline.deadline_id,
            stated: back.map(|k| stated(k.date)),
            announced_on: in_force
                .announced_on
                .max(back.map_or(today, |k| k.announced_on)),
            source: back.map(|k| k.source.clone()),
        };
        let digest = back.map(|_| service.digest);
        requests.push(Request {
            command,
            occurred: None,
            context: Context {
                origin: Some(Origin::App),
                fact: back.map(|k| k.fact.clone()),
                fact_digest: digest,
                ..Context::default()
            },
            note: None,
            contents: vec![],
            pack: None,
        });
    }
    requests
}
