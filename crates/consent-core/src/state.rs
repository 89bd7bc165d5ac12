//! State: the replay of the events. `evolve` is total; nothing here refuses.

mod catalogue;
mod deadline;

pub use catalogue::{Adopted, OwnFact, OwnService};
pub use deadline::{Deadline, DeadlineRevision};

use std::collections::BTreeMap;

use crate::choices::{Grade, NoticeForm, Purpose, PurposeHistory, PurposeStep, Step, SwitchSeen};
use crate::event::{
    AccountAdded, ContentDeleted, Context, DeadlineAdded, DeadlineDismissed, Event, HoldPlaced,
};
use crate::id::{AccountId, DeadlineId, EntryId, HoldId, NoticeId, PlanId, ServiceId};
use crate::ledger::Hash;
use crate::time::{CivilDate, Occurred, Offset, Timestamp};

/// An event read back from its entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded {
    /// The entry.
    pub entry_id: EntryId,
    /// When it happened, as told.
    pub occurred: Occurred,
    /// When it was written down.
    pub recorded_at: Timestamp,
    /// What happened.
    pub event: Event,
    /// What stands beside it.
    pub context: Context,
}

impl Recorded {
    /// The user's offset when this was recorded; UTC if the entry does not say.
    #[must_use]
    pub fn offset(&self) -> Offset {
        self.context
            .zone
            .as_ref()
            .map_or(Offset::UTC, |zone| zone.offset)
    }

    /// The civil day it happened.
    #[must_use]
    pub fn day(&self) -> CivilDate {
        self.occurred.day(self.offset())
    }
}

/// Where the person lives.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Profile {
    /// Regions from narrow to wide.
    pub regions: Vec<String>,
    /// Whose law applies.
    pub jurisdiction: Option<String>,
}

/// A notice as it was shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// The day.
    pub on: CivilDate,
    /// How it came.
    pub form: NoticeForm,
    /// What it was about.
    pub purposes: Vec<Purpose>,
    /// How the switch stood beforehand.
    pub default_seen: Option<SwitchSeen>,
    /// Which edition.
    pub policy_version: Option<String>,
}

/// Content the person deleted at the service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deletion {
    /// The day.
    pub on: CivilDate,
    /// What kind.
    pub data_kind: String,
    /// How many, if told.
    pub count: Option<u32>,
    /// Created not before.
    pub created_from: Option<CivilDate>,
    /// Created not after.
    pub created_to: Option<CivilDate>,
    /// The entry.
    pub entry_id: EntryId,
}

impl Deletion {
    fn of(event: &ContentDeleted, on: CivilDate, entry_id: EntryId) -> Self {
        Self {
            on,
            data_kind: event.data_kind.clone(),
            count: event.count,
            created_from: event.created_from,
            created_to: event.created_to,
            entry_id,
        }
    }
}

/// This person's relation to one service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Its id.
    pub account_id: AccountId,
    /// The service.
    pub service_id: ServiceId,
    /// Plans held, each from its first day.
    pub plans: Vec<(CivilDate, Option<PlanId>)>,
    /// Digest of the person's own word for it.
    pub label: Option<Hash>,
    /// When it was added.
    pub added_on: CivilDate,
    /// When it was dropped.
    pub dropped_on: Option<CivilDate>,
    /// Notices shown.
    pub notices: BTreeMap<NoticeId, Notice>,
    /// What happened per purpose.
    pub purposes: BTreeMap<Purpose, PurposeHistory>,
    /// What was deleted.
    pub deletions: Vec<Deletion>,
    /// Days on which feedback was sent.
    pub feedback: Vec<CivilDate>,
    /// First day on which the terms apply because the person accepted them.
    pub accepted: Vec<(CivilDate, Option<String>)>,
}

impl Account {
    /// The plan held on a day.
    #[must_use]
    pub fn plan_on(&self, on: CivilDate) -> Option<&PlanId> {
        let held = self
            .plans
            .iter()
            .rev()
            .find(|(from, _)| *from <= on)
            .or(self.plans.first());
        held.and_then(|(_, plan)| plan.as_ref())
    }
}

/// An order that suspends deletion, as the person told it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hold {
    /// Its id.
    pub hold_id: HoldId,
    /// Which service.
    pub service_id: ServiceId,
    /// Its name.
    pub title: String,
    /// Who issued it.
    pub issuer: Option<String>,
    /// First day.
    pub from: CivilDate,
    /// Last day, if known.
    pub to: Option<CivilDate>,
    /// Period for catching up.
    pub after: Option<String>,
    /// Where it is said.
    pub source: Option<String>,
}

/// What the ledger says, as of the events folded into it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LedgerState {
    /// Where the person lives.
    pub profile: Profile,
    /// Editions of the catalogue that were adopted, the first one first.
    pub adopted: Vec<Adopted>,
    /// Services that the person described.
    pub own_services: Vec<OwnService>,
    /// Facts that the person stated.
    pub own_facts: Vec<OwnFact>,
    /// Accounts, dropped ones too.
    pub accounts: BTreeMap<AccountId, Account>,
    /// Dates to act by.
    pub deadlines: BTreeMap<DeadlineId, Deadline>,
    /// Orders told by the person.
    pub holds: BTreeMap<HoldId, Hold>,
}

impl LedgerState {
    /// Accounts that are followed on a day.
    pub fn followed(&self, on: CivilDate) -> impl Iterator<Item = &Account> {
        self.accounts
            .values()
            .filter(move |a| a.dropped_on.is_none_or(|dropped| dropped > on))
    }

    /// The history of one purpose of one account; empty if nothing happened.
    #[must_use]
    pub fn history(&self, account: AccountId, purpose: Purpose) -> PurposeHistory {
        let account = self.accounts.get(&account);
        account
            .and_then(|a| a.purposes.get(&purpose))
            .cloned()
            .unwrap_or_default()
    }

    /// Whether nothing is left to decide: an own act or a look since it was announced, a dismissal, or
    /// a withdrawn date.
    #[must_use]
    pub fn is_settled(&self, deadline: &Deadline, on: CivilDate) -> bool {
        if deadline.dismissed_on.is_some_and(|d| d <= on)
            || deadline.in_force().is_none_or(|r| r.date.is_none())
        {
            return true;
        }
        let account = deadline.account_id.and_then(|id| self.accounts.get(&id));
        if account.is_some_and(|a| a.dropped_on.is_some_and(|d| d <= on)) {
            return true;
        }
        let (Some(account), Some(purpose)) = (account, deadline.purpose) else {
            return false;
        };
        let since = deadline.first_announced();
        account.purposes.get(&purpose).is_some_and(|history| {
            history.steps.iter().any(|s| {
                let after = s.on <= on && since.is_none_or(|first| s.on >= first);
                after
                    && matches!(
                        s.step,
                        Step::Act(_) | Step::Default(_) | Step::Seen(_) | Step::Ended(_)
                    )
            })
        })
    }

    /// Takes one event in.
    pub fn evolve(&mut self, recorded: &Recorded) {
        let on = recorded.day();
        let step = |step, grade| PurposeStep {
            on,
            step,
            grade,
            entry_id: recorded.entry_id,
        };
        match &recorded.event {
            Event::ProfileChanged(e) => {
                self.profile = Profile {
                    regions: e.regions.clone(),
                    jurisdiction: e.jurisdiction.clone(),
                };
            }
            Event::CatalogueAdopted(e) => self.adopt(e, recorded),
            Event::ServiceDescribed(e) => self.describe(e, recorded),
            Event::FactStated(e) => self.state_fact(e, recorded),
            Event::AccountAdded(e) => self.add_account(e, on),
            Event::PlanChanged(e) => self.with(e.account_id, |a| {
                a.plans.push((on, Some(e.to.clone())));
                a.plans.sort_by_key(|(from, _)| *from);
            }),
            Event::AccountDropped(e) => self.with(e.account_id, |a| a.dropped_on = Some(on)),
            Event::NoticeShown(e) => self.with(e.account_id, |a| {
                let notice = Notice {
                    on,
                    form: e.form,
                    purposes: e.purposes.clone(),
                    default_seen: e.default_seen,
                    policy_version: e.policy_version.clone(),
                };
                a.notices.insert(e.notice_id, notice);
                for purpose in &e.purposes {
                    a.push(*purpose, step(Step::Asked, Grade::Asserted));
                }
            }),
            Event::NoticePutOff(e) => self.with(e.account_id, |a| {
                for purpose in a.asked_by(e.notice_id) {
                    a.push(purpose, step(Step::PutOff, Grade::Asserted));
                }
            }),
            Event::NoticeAccepted(e) => self.with(e.account_id, |a| {
                a.accepted.push((on, e.policy_version.clone()));
                for purpose in a.asked_by(e.notice_id) {
                    a.push(purpose, step(Step::Accepted, Grade::Asserted));
                }
            }),
            Event::ChoiceRecorded(e) => {
                self.with(e.account_id, |a| {
                    a.push(e.purpose, step(Step::Act(e.did), e.grade));
                });
            }
            Event::ChoiceObserved(e) => {
                self.with(e.account_id, |a| {
                    a.push(e.purpose, step(Step::Seen(e.seen), e.grade));
                });
            }
            Event::ChoiceEnded(e) => self.with(e.account_id, |a| {
                a.push(e.purpose, step(Step::Ended(e.by), Grade::Asserted));
            }),
            Event::DefaultApplied(e) => self.with(e.account_id, |a| {
                a.push(e.purpose, step(Step::Default(e.how), Grade::Seen));
            }),
            Event::FeedbackSent(e) => self.with(e.account_id, |a| a.feedback.push(on)),
            Event::ContentDeleted(e) => self.with(e.account_id, |a| {
                a.deletions.push(Deletion::of(e, on, recorded.entry_id));
            }),
            Event::LedgerCreated(_)
            | Event::DeviceJoined(_)
            | Event::ContentFlagged(_)
            | Event::EntryCorrected(_) => {}
            Event::DeadlineAdded(e) => self.add_deadline(e, recorded),
            Event::DeadlineRevised(e) => {
                if let Some(deadline) = self.deadlines.get_mut(&e.deadline_id) {
                    deadline.revisions.push(DeadlineRevision {
                        revision: e.revision,
                        date: e.date,
                        inclusive: e.inclusive,
                        offset: e.offset,
                        announced_on: e.announced_on,
                        learned_at: recorded.recorded_at,
                        source: e.source.clone(),
                        fact: recorded.context.fact.clone(),
                    });
                }
            }
            Event::DeadlineDismissed(e) => self.dismiss_deadline(e, on),
            Event::HoldPlaced(e) => self.place_hold(e),
            Event::HoldLifted(e) => {
                if let Some(hold) = self.holds.get_mut(&e.hold_id) {
                    hold.to = Some(e.to);
                    hold.after.clone_from(&e.after);
                }
            }
        }
    }

    fn add_account(&mut self, e: &AccountAdded, on: CivilDate) {
        let account = Account {
            account_id: e.account_id,
            service_id: e.service_id.clone(),
            plans: vec![(e.since.unwrap_or(on), e.plan.clone())],
            label: e.label,
            added_on: on,
            dropped_on: None,
            notices: BTreeMap::new(),
            purposes: BTreeMap::new(),
            deletions: vec![],
            feedback: vec![],
            accepted: vec![],
        };
        self.accounts.entry(e.account_id).or_insert(account);
    }

    fn place_hold(&mut self, e: &HoldPlaced) {
        let hold = Hold {
            hold_id: e.hold_id,
            service_id: e.service_id.clone(),
            title: e.title.clone(),
            issuer: e.issuer.clone(),
            from: e.from,
            to: e.to,
            after: e.after.clone(),
            source: e.source.clone(),
        };
        self.holds.insert(e.hold_id, hold);
    }

    fn dismiss_deadline(&mut self, e: &DeadlineDismissed, on: CivilDate) {
        if let Some(deadline) = self.deadlines.get_mut(&e.deadline_id) {
            deadline.dismissed_on = Some(on);
            deadline.dismissed_because = Some(e.reason.clone());
        }
    }

    fn add_deadline(&mut self, e: &DeadlineAdded, recorded: &Recorded) {
        let first = DeadlineRevision {
            revision: 1,
            date: Some(e.date),
            inclusive: e.inclusive,
            offset: e.offset,
            announced_on: e.announced_on,
            learned_at: recorded.recorded_at,
            source: e.source.clone(),
            fact: recorded.context.fact.clone(),
        };
        let deadline = Deadline {
            deadline_id: e.deadline_id,
            account_id: e.account_id,
            kind: e.kind,
            title: e.title,
            purpose: e.purpose,
            if_nothing: e.if_nothing.clone(),
            revisions: vec![first],
            dismissed_on: None,
            dismissed_because: None,
        };
        self.deadlines.entry(e.deadline_id).or_insert(deadline);
    }

    fn with(&mut self, account_id: AccountId, change: impl FnOnce(&mut Account)) {
        if let Some(account) = self.accounts.get_mut(&account_id) {
            change(account);
        }
    }
}

impl Account {
    fn push(&mut self, purpose: Purpose, step: PurposeStep) {
        self.purposes.entry(purpose).or_default().steps.push(step);
    }

    fn asked_by(&self, notice: NoticeId) -> Vec<Purpose> {
        self.notices
            .get(&notice)
            .map(|n| n.purposes.clone())
            .unwrap_or_default()
    }
}
