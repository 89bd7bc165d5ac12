//! `decide`: from what is known and what is asked to what happened, or a no with its remedy.

use crate::catalogue;
use crate::choices::{self, NoticeAsk};
use crate::command::{Asked, Command, NoticeAnswer};
use crate::deadlines;
use crate::event::{
    AccountAdded, AccountDropped, CatalogueAdopted, ContentDeleted, Context, DeviceJoined, Event,
    Happening, HoldLifted, HoldPlaced, JoinReason, LedgerCreated, MissingEntries, PlanChanged,
    ProfileChanged, RecordedZone,
};
use crate::id::{AccountId, VaultId};
use crate::ledger::Hash;
use crate::rejection::Rejection;
use crate::state::{Account, LedgerState};
use crate::story::Story;
use crate::time::{CivilDate, Now, Occurred};

/// An event, the day of its own if it differs from what was asked, and its stream.
pub(crate) struct Decided {
    pub(crate) stream: String,
    pub(crate) occurred: Option<Occurred>,
    pub(crate) event: Event,
}

impl Decided {
    pub(crate) fn on(stream: String, event: Event) -> Self {
        Self {
            stream,
            occurred: None,
            event,
        }
    }
}

/// Decides one command. `None` of what is returned is written yet.
///
/// # Errors
/// A [`Rejection`] that names the remedy; then nothing happened.
pub fn decide(state: &LedgerState, asked: &Asked, now: &Now) -> Result<Vec<Happening>, Rejection> {
    let occurred = asked.occurred.unwrap_or(Occurred::At(now.at));
    let on = occurred.day(now.offset);
    if on > now.today() {
        return Err(Rejection::InFuture { on });
    }
    let decided = decide_events(state, &asked.command, on, now)?;
    let zone = RecordedZone {
        name: now.zone.clone(),
        offset: now.offset,
    };
    let happen = |d: Decided| Happening {
        stream: d.stream,
        occurred: d.occurred.unwrap_or(occurred),
        event: d.event,
        context: Context {
            zone: Some(zone.clone()),
            ..asked.context.clone()
        },
    };
    Ok(decided.into_iter().map(happen).collect())
}

fn decide_events(
    state: &LedgerState,
    command: &Command,
    on: CivilDate,
    now: &Now,
) -> Result<Vec<Decided>, Rejection> {
    let today = now.today();
    let one = |stream: String, event| Ok(vec![Decided::on(stream, event)]);
    match command {
        Command::BeginLedger {
            vault_id,
            edition,
            digest,
        } => Ok(begin_ledger(*vault_id, edition, *digest)),
        Command::JoinDevice {
            vault_id,
            reason,
            missing,
        } => Ok(vec![join(*vault_id, *reason, missing)]),
        Command::SetProfile { regions } => Ok(vec![live_in(regions)]),
        Command::RecordNotice {
            account_id,
            notice_id,
            form,
            purposes,
            default_seen,
            answer,
            policy_version,
        } => {
            followed(state, *account_id, on)?;
            choices::decide_notice(&NoticeAsk {
                account_id: *account_id,
                notice_id: *notice_id,
                form: *form,
                purposes,
                default_seen: *default_seen,
                answer: *answer,
                policy_version: policy_version.clone(),
                on,
            })
        }
        Command::RecordChoice {
            account_id,
            purpose,
            did,
            method,
            grade,
            basis,
        } => {
            let account = followed(state, *account_id, on)?;
            choices::decide_choice(
                account,
                *purpose,
                *did,
                method.as_deref(),
                *grade,
                basis.as_ref(),
                on,
            )
        }
        Command::RecordSeen {
            account_id,
            purpose,
            seen,
            who,
        } => {
            let account = followed(state, *account_id, on)?;
            Ok(choices::decide_seen(
                state, account, *purpose, *seen, *who, on,
            ))
        }
        Command::AddAccount { .. }
        | Command::ChangePlan { .. }
        | Command::DropAccount { .. }
        | Command::RecordDeletion { .. } => decide_account(state, command, on),
        Command::AdoptCatalogue { .. }
        | Command::DescribeService { .. }
        | Command::StateFact { .. } => catalogue::decide_own(state, command, today),
        Command::PlaceHold { .. } | Command::LiftHold { .. } => decide_hold(state, command),
        Command::AddDeadline { .. }
        | Command::MoveDeadline { .. }
        | Command::DismissDeadline { .. } => deadlines::decide_deadline(state, command, today),
        Command::Correct {
            entry_id,
            occurred,
            becomes,
        } => {
            if let Some(right) = occurred
                .map(|o| o.day(now.offset))
                .filter(|day| *day > today)
            {
                return Err(Rejection::InFuture { on: right });
            }
            let event = crate::event::EntryCorrected {
                corrects: *entry_id,
                becomes: becomes.clone(),
                occurred: *occurred,
                reason: "mistake".to_owned(),
            };
            one(Story::Ledger.to_string(), Event::EntryCorrected(event))
        }
    }
}

fn decide_account(
    state: &LedgerState,
    command: &Command,
    on: CivilDate,
) -> Result<Vec<Decided>, Rejection> {
    let one = |stream: String, event| Ok(vec![Decided::on(stream, event)]);
    match command {
        Command::AddAccount {
            account_id,
            service_id,
            plan,
            label,
        } => {
            let event = AccountAdded {
                account_id: *account_id,
                service_id: service_id.clone(),
                plan: plan.clone(),
                surfaces: vec![],
                label: *label,
                since: None,
            };
            one(account_stream(*account_id), Event::AccountAdded(event))
        }
        Command::ChangePlan { account_id, plan } => {
            let account = followed(state, *account_id, on)?;
            let from = account.plan_on(on).cloned();
            if from.as_ref() == Some(plan) {
                return Err(Rejection::SamePlan { plan: plan.clone() });
            }
            let event = PlanChanged {
                account_id: *account_id,
                from,
                to: plan.clone(),
            };
            one(account_stream(*account_id), Event::PlanChanged(event))
        }
        Command::DropAccount { account_id } => {
            followed(state, *account_id, on)?;
            let event = AccountDropped {
                account_id: *account_id,
            };
            one(account_stream(*account_id), Event::AccountDropped(event))
        }
        Command::RecordDeletion {
            account_id,
            data_kind,
            count,
            created,
        } => {
            followed(state, *account_id, on)?;
            if let Some((from, to)) = created.filter(|(from, to)| to < from) {
                return Err(Rejection::EndsBeforeStart { from, to });
            }
            let event = ContentDeleted {
                account_id: *account_id,
                data_kind: data_kind.clone(),
                count: *count,
                created_from: created.map(|c| c.0),
                created_to: created.map(|c| c.1),
            };
            one(account_stream(*account_id), Event::ContentDeleted(event))
        }
        _ => Ok(vec![]),
    }
}

fn decide_hold(state: &LedgerState, command: &Command) -> Result<Vec<Decided>, Rejection> {
    let one = |stream: String, event| Ok(vec![Decided::on(stream, event)]);
    match command {
        Command::PlaceHold {
            hold_id,
            service_id,
            title,
            from,
            to,
            source,
        } => {
            if let Some(to) = to.filter(|to| to < from) {
                return Err(Rejection::EndsBeforeStart { from: *from, to });
            }
            let event = HoldPlaced {
                hold_id: *hold_id,
                service_id: service_id.clone(),
                title: title.clone(),
                issuer: None,
                from: *from,
                to: *to,
                after: None,
                source: source.clone(),
            };
            one(Story::Hold(*hold_id).to_string(), Event::HoldPlaced(event))
        }
        Command::LiftHold { hold_id, to } => {
            let hold = state
                .holds
                .get(hold_id)
                .ok_or(Rejection::UnknownHold { hold_id: *hold_id })?;
            if *to < hold.from {
                return Err(Rejection::EndsBeforeStart {
                    from: hold.from,
                    to: *to,
                });
            }
            let event = HoldLifted {
                hold_id: *hold_id,
                to: *to,
                after: None,
            };
            one(Story::Hold(*hold_id).to_string(), Event::HoldLifted(event))
        }
        _ => Ok(vec![]),
    }
}

fn begin_ledger(vault_id: VaultId, edition: &str, digest: Hash) -> Vec<Decided> {
    vec![
        Decided::on(
            Story::Ledger.to_string(),
            Event::LedgerCreated(LedgerCreated {
                ledger_id: vault_id,
                format: 1,
            }),
        ),
        Decided::on(
            Story::Catalogue.to_string(),
            Event::CatalogueAdopted(CatalogueAdopted {
                edition: edition.to_owned(),
                digest,
                from_edition: None,
                source: Some("built-in".to_owned()),
                signer: None,
            }),
        ),
    ]
}

fn join(vault_id: VaultId, reason: JoinReason, missing: &[MissingEntries]) -> Decided {
    let event = DeviceJoined {
        ledger_id: vault_id,
        format: 1,
        reason,
        missing: missing.to_vec(),
    };
    Decided::on(Story::Ledger.to_string(), Event::DeviceJoined(event))
}

fn live_in(regions: &[String]) -> Decided {
    let event = ProfileChanged {
        regions: regions.to_vec(),
        jurisdiction: regions.first().cloned(),
    };
    Decided::on(Story::Profile.to_string(), Event::ProfileChanged(event))
}

pub(crate) fn account_stream(account_id: AccountId) -> String {
    Story::Account(account_id).to_string()
}

fn followed(
    state: &LedgerState,
    account_id: AccountId,
    on: CivilDate,
) -> Result<&Account, Rejection> {
    let account = state
        .accounts
        .get(&account_id)
        .ok_or(Rejection::UnknownAccount { account_id })?;
    match account.dropped_on.filter(|dropped| *dropped <= on) {
        Some(dropped) => Err(Rejection::AccountDropped {
            service: account.service_id.clone(),
            on: dropped,
        }),
        None => Ok(account),
    }
}

impl NoticeAnswer {
    /// Whether the notice was answered with the button that goes on.
    #[must_use]
    pub const fn is_accepted(self) -> bool {
        matches!(self, Self::Accepted(_))
    }
}
