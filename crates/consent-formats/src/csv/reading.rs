//! The reading columns of one row.

use consent_core::choices::{ActKind, Did, Purpose, SwitchSeen};
use consent_core::event::{ChoiceRecorded, Context, Event};
use consent_core::id::{AccountId, DeadlineId, NoticeId, ServiceId};
use consent_core::state::{Account, Recorded};
use consent_core::time::CivilDate;
use serde_json::Value;

use super::erasable::Texts;
use super::replay::Known;

/// The reading columns, empty where something is unknown or does not apply.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Reading {
    zone: String,
    offset: String,
    service_id: String,
    service_name: String,
    account_id: String,
    account_label: String,
    plan: String,
    regions: String,
    jurisdiction: String,
    purpose: String,
    act: &'static str,
    before: &'static str,
    after: &'static str,
    term: &'static str,
    grade: &'static str,
    basis: String,
    basis_source: String,
    policy: String,
    policy_on: String,
    policy_for_user_on: String,
    deadline_id: String,
    deadline_on: String,
    revision: String,
    method: String,
    note: String,
}

impl Reading {
    /// The cells in the order of the columns. Requests and evidence are not recorded yet.
    pub(super) fn cells(&self) -> Vec<String> {
        let none = String::new;
        vec![
            self.zone.clone(),
            self.offset.clone(),
            self.service_id.clone(),
            self.service_name.clone(),
            self.account_id.clone(),
            self.account_label.clone(),
            self.plan.clone(),
            self.regions.clone(),
            self.jurisdiction.clone(),
            self.purpose.clone(),
            self.act.to_owned(),
            self.before.to_owned(),
            self.after.to_owned(),
            self.term.to_owned(),
            self.grade.to_owned(),
            self.basis.clone(),
            self.basis_source.clone(),
            self.policy.clone(),
            self.policy_on.clone(),
            self.policy_for_user_on.clone(),
            self.deadline_id.clone(),
            self.deadline_on.clone(),
            self.revision.clone(),
            none(),
            self.method.clone(),
            none(),
            self.note.clone(),
        ]
    }

    /// What stands beside every event: the zone and the note.
    pub(super) fn surroundings(&mut self, context: &Context, texts: &Texts<'_>) {
        if let Some(zone) = &context.zone {
            self.zone.clone_from(&zone.name);
            self.offset = format!("UTC{}", zone.offset);
        }
        let note = texts.text(context.note).unwrap_or_default();
        note.clone_into(&mut self.note);
    }

    /// Reads one event, already taken into the state.
    pub(super) fn of(recorded: &Recorded, payload: &Value, known: &mut Known<'_>) -> Self {
        let mut row = Self::default();
        row.read_basis(payload);
        match &recorded.event {
            Event::AccountAdded(e) => row.account(e.account_id, recorded, known),
            Event::PlanChanged(e) => row.account(e.account_id, recorded, known),
            Event::AccountDropped(e) => row.account(e.account_id, recorded, known),
            Event::ContentDeleted(e) => row.account(e.account_id, recorded, known),
            Event::ContentFlagged(e) => row.account(e.account_id, recorded, known),
            Event::NoticeShown(e) => {
                row.account(e.account_id, recorded, known);
                row.purposes(&e.purposes);
                row.after = switch(e.default_seen);
                row.term = "ucl:Prompted";
                row.policy(e.policy_version.as_deref(), e.account_id, known);
            }
            Event::NoticePutOff(e) => {
                row.account(e.account_id, recorded, known);
                row.purposes(&asked(e.account_id, e.notice_id, known));
                row.term = "ucl:Deferred";
                row.method = e.words.clone().unwrap_or_default();
            }
            Event::NoticeAccepted(e) => {
                row.account(e.account_id, recorded, known);
                row.purposes(&asked(e.account_id, e.notice_id, known));
                row.policy(e.policy_version.as_deref(), e.account_id, known);
                row.method = e.words.clone().unwrap_or_default();
            }
            Event::ChoiceRecorded(e) => row.choice(e, recorded, known),
            Event::ChoiceObserved(e) => {
                row.account(e.account_id, recorded, known);
                row.purposes(&[e.purpose]);
                row.before = switch(e.expected);
                row.after = switch(Some(e.seen));
                row.term = "ucl:Observed";
                row.grade = e.grade.code();
            }
            Event::ChoiceEnded(e) => {
                row.account(e.account_id, recorded, known);
                row.purposes(&[e.purpose]);
                let consent = was_consent(e.account_id, e.purpose, known);
                row.term = pick(consent, "dpv:ConsentRevoked", "ucl:Unknown");
            }
            Event::DefaultApplied(e) => {
                row.account(e.account_id, recorded, known);
                row.purposes(&[e.purpose]);
                row.after = switch(Some(e.setting));
                let consent = was_consent(e.account_id, e.purpose, known);
                row.term = pick(consent, "dpv:ConsentUnknown", "ucl:DefaultApplied");
                row.policy_for_user_on = text(e.from_on);
                row.deadline_id = text(e.deadline_id);
            }
            Event::FeedbackSent(e) => {
                row.account(e.account_id, recorded, known);
                row.purposes(&[Purpose::Feedback]);
                let consent = row.basis == "consent";
                row.act = pick(consent, "consent", "");
                row.after = "on";
                row.term = pick(consent, "dpv:ConsentGiven", "ucl:OptedIn");
            }
            Event::DeadlineAdded(e) => {
                row.deadline(e.deadline_id, recorded, known);
                row.deadline_on = e.date.to_string();
                "1".clone_into(&mut row.revision);
            }
            Event::DeadlineRevised(e) => {
                row.deadline(e.deadline_id, recorded, known);
                row.deadline_on = text(e.date);
                row.revision = e.revision.to_string();
            }
            Event::DeadlineDismissed(e) => row.deadline(e.deadline_id, recorded, known),
            Event::ServiceDescribed(e) => row.service(&e.service_id, known),
            Event::FactStated(e) => row.service(&e.service_id, known),
            Event::HoldPlaced(e) => row.service(&e.service_id, known),
            Event::HoldLifted(e) => {
                if let Some(hold) = known.now.holds.get(&e.hold_id) {
                    row.service(&hold.service_id, known);
                }
            }
            Event::LedgerCreated(_)
            | Event::DeviceJoined(_)
            | Event::ProfileChanged(_)
            | Event::CatalogueAdopted(_)
            | Event::EntryCorrected(_) => {}
        }
        row
    }

    fn choice(&mut self, e: &ChoiceRecorded, recorded: &Recorded, known: &mut Known<'_>) {
        let consent = self.basis == "consent";
        known.consent.insert((e.account_id, e.purpose), consent);
        self.account(e.account_id, recorded, known);
        self.purposes(&[e.purpose]);
        self.act = e.act.code();
        self.before = switch(e.before);
        let moved = (e.act == ActKind::Setting).then(|| e.did.leaves());
        self.after = switch(e.setting.or(moved));
        self.term = match (e.did, consent) {
            (Did::TurnedOn | Did::Given, true) => "dpv:ConsentGiven",
            (Did::TurnedOn | Did::Given, false) => "ucl:OptedIn",
            (Did::Refused, true) => "dpv:ConsentRefused",
            (Did::TurnedOff, true) if e.notice_id.is_some() => "dpv:ConsentRefused",
            (Did::TurnedOff | Did::Withdrawn, true) => "dpv:ConsentWithdrawn",
            (Did::TurnedOff | Did::Refused | Did::Withdrawn, false) => "ucl:OptedOut",
        };
        self.grade = e.grade.code();
        self.method = e.method.clone().unwrap_or_default();
        self.policy(e.policy_version.as_deref(), e.account_id, known);
    }

    /// The account, and what held for it: by what was known then, on the day it happened.
    fn account(&mut self, id: AccountId, recorded: &Recorded, known: &Known<'_>) {
        self.account_id = id.to_string();
        self.regions = known.now.profile.regions.join(" ");
        self.jurisdiction = known.now.profile.jurisdiction.clone().unwrap_or_default();
        let Some(account) = account(id, known) else {
            return;
        };
        self.service(&account.service_id, known);
        let label = known.texts.text(account.label).unwrap_or_default();
        label.clone_into(&mut self.account_label);
        self.plan = text(account.plan_on(recorded.day()));
    }

    fn service(&mut self, id: &ServiceId, known: &Known<'_>) {
        self.service_id = id.to_string();
        let name = known.input.service_names.get(id);
        self.service_name = name.cloned().unwrap_or_default();
    }

    fn deadline(&mut self, id: DeadlineId, recorded: &Recorded, known: &Known<'_>) {
        self.deadline_id = id.to_string();
        let now = known.now.deadlines.get(&id);
        let Some(deadline) = now.or_else(|| known.whole.deadlines.get(&id)) else {
            return;
        };
        if let Some(account) = deadline.account_id {
            self.account(account, recorded, known);
        }
        self.purpose = text(deadline.purpose);
    }

    fn purposes(&mut self, purposes: &[Purpose]) {
        let codes: Vec<&str> = purposes.iter().map(|p| p.code()).collect();
        self.purpose = codes.join(" ");
    }

    /// The edition, the day it names after its `@`, and the day it began to apply to this person.
    fn policy(&mut self, version: Option<&str>, id: AccountId, known: &Known<'_>) {
        let Some(version) = version else { return };
        version.clone_into(&mut self.policy);
        let named = version.rsplit_once('@').map(|(_, day)| day);
        self.policy_on = text(named.and_then(|day| day.parse::<CivilDate>().ok()));
        let accepted = account(id, known).and_then(|a| {
            let same = a
                .accepted
                .iter()
                .filter(|(_, v)| v.as_deref() == Some(version));
            same.map(|(on, _)| *on).min()
        });
        self.policy_for_user_on = text(accepted);
    }

    fn read_basis(&mut self, payload: &Value) {
        let field = |name: &str| {
            let value = payload.get("basis").and_then(|basis| basis.get(name));
            value.and_then(Value::as_str).unwrap_or_default().to_owned()
        };
        self.basis = field("code");
        self.basis_source = field("source");
    }
}

fn account<'k>(id: AccountId, known: &'k Known<'_>) -> Option<&'k Account> {
    let now = known.now.accounts.get(&id);
    now.or_else(|| known.whole.accounts.get(&id))
}

fn asked(id: AccountId, notice: NoticeId, known: &Known<'_>) -> Vec<Purpose> {
    let shown = account(id, known).and_then(|a| a.notices.get(&notice));
    shown.map(|n| n.purposes.clone()).unwrap_or_default()
}

fn was_consent(id: AccountId, purpose: Purpose, known: &Known<'_>) -> bool {
    known.consent.get(&(id, purpose)).copied().unwrap_or(false)
}

const fn pick(condition: bool, yes: &'static str, no: &'static str) -> &'static str {
    if condition { yes } else { no }
}

fn switch(seen: Option<SwitchSeen>) -> &'static str {
    match seen {
        Some(SwitchSeen::On) => "on",
        Some(SwitchSeen::Off) => "off",
        Some(SwitchSeen::NotFound) => "unknown",
        None => "",
    }
}

fn text(value: Option<impl std::fmt::Display>) -> String {
    value.map(|v| v.to_string()).unwrap_or_default()
}
