//! Commands that write.

use consent_app::dto::{EntryView, HoldView};
use consent_app::{
    AppError, ChangeSet, ChoiceRequest, ConsentApp, NoticeRequest, SeenRequest, When, say,
};
use consent_core::choices::{
    BasisSays, ClaimedBasis, Did, Grade, NoticeForm, SwitchSeen, SwitchTouched,
};
use consent_core::command::{NoticeAnswer, WhoTurnedOn};
use consent_core::id::AccountId;

use crate::Outcome;
use crate::args::{About, Answer, Command, Consented, Hold, OnOff, Record, Seen, Who};
use crate::both::{Then, by_knowledge_of};
use crate::output::Output;

/// Runs a command that writes and prints the receipt.
pub(crate) fn record(
    app: &mut ConsentApp,
    command: Command,
    output: &mut Output,
) -> Result<Outcome, AppError> {
    let (changes, account) = match command {
        Command::Add(add) => {
            let (account, changes) =
                app.add_account(&add.service, add.plan.as_deref(), add.account.as_deref())?;
            (changes, Some(account))
        }
        Command::Plan {
            service,
            plan,
            account,
            date,
        } => {
            let account = app.find_account(&service, account.as_deref())?;
            (app.change_plan(account, &plan, date)?, Some(account))
        }
        Command::Drop { service, account } => {
            let account = app.find_account(&service, account.as_deref())?;
            (app.drop_account(account)?, None)
        }
        Command::Region { code } => (app.set_region(&code)?, None),
        Command::Record(what) => record_one(app, what)?,
        Command::Hold(hold) => match hold {
            Hold::Add {
                service,
                title,
                from,
                to,
                source,
            } => (app.place_hold(&service, &title, from, to, source)?, None),
            Hold::Lift { id, to } => (app.lift_hold(&id, to)?, None),
            Hold::List { clocks } => return list_holds(app, clocks.when(), output),
        },
        Command::Correct { entry, happened_on } => {
            let entry = app.find_entry(&entry)?;
            (app.correct(entry, happened_on)?, None)
        }
        _ => return Ok(Outcome::Done),
    };
    receipt(app, &changes, account, output)?;
    Ok(Outcome::Done)
}

fn list_holds(app: &ConsentApp, when: When, output: &mut Output) -> Result<Outcome, AppError> {
    let words = output.words();
    let say = &*words;
    let holds = app.holds(when)?;
    let then = Then::of(when, &holds, |when| app.holds(when))?;
    by_knowledge_of(when, output);
    let print = |holds: &Vec<HoldView>, output: &mut Output| {
        if holds.is_empty() {
            output.line(say!(say, "cli-record-no-order-was-told-of-those"));
        }
        for hold in holds {
            let to = hold.to.as_deref().map_or_else(
                || say!(say, "cli-record-no-end-known"),
                |day| say.spelled(day),
            );
            let id: String = hold.hold_id.chars().take(13).collect();
            output.line(say!(
                say,
                "cli-record-from-to",
                id = id,
                service_id = hold.service_id,
                title = hold.title,
                hold = say.spelled(&hold.from),
                to = to
            ));
        }
    };
    print(&holds, output);
    then.print(output, print);
    let day = app.day_of(when).to_string();
    then.data(output, (&day, when), &holds, |then| serde_json::json!(then));
    Ok(Outcome::Done)
}

fn account(app: &ConsentApp, about: &About) -> Result<AccountId, AppError> {
    app.find_account(&about.service, about.account.as_deref())
}

fn position(state: OnOff) -> SwitchSeen {
    match state {
        OnOff::On => SwitchSeen::On,
        OnOff::Off => SwitchSeen::Off,
    }
}

fn record_one(
    app: &mut ConsentApp,
    what: Record,
) -> Result<(ChangeSet, Option<AccountId>), AppError> {
    match what {
        Record::Setting { .. } | Record::Consent { .. } => record_choice(app, what),
        Record::Notice {
            about,
            answer,
            purpose,
            preset,
            moved,
        } => {
            let account_id = account(app, &about)?;
            let switch = if moved {
                SwitchTouched::Moved
            } else {
                SwitchTouched::Untouched
            };
            let answer = match answer {
                Answer::Shown => NoticeAnswer::Shown,
                Answer::PutOff => NoticeAnswer::PutOff,
                Answer::Accepted => NoticeAnswer::Accepted(switch),
            };
            let changes = app.record_notice(NoticeRequest {
                account_id,
                form: NoticeForm::PopUp,
                purposes: purpose,
                default_seen: preset.map(position),
                answer,
                on: about.date,
                note: about.note,
            })?;
            Ok((changes, Some(account_id)))
        }
        Record::Look {
            about,
            purpose,
            state,
            turned_on_by,
        } => {
            let account_id = account(app, &about)?;
            let seen = match state {
                Seen::On => SwitchSeen::On,
                Seen::Off => SwitchSeen::Off,
                Seen::NotFound => SwitchSeen::NotFound,
            };
            let who = match turned_on_by {
                Who::Nobody => WhoTurnedOn::Nobody,
                Who::Me => WhoTurnedOn::Me,
                Who::NotSaid => WhoTurnedOn::NotSaid,
            };
            let on = about.date;
            let changes = app.record_seen(SeenRequest {
                account_id,
                purpose,
                seen,
                who,
                on,
            })?;
            Ok((changes, Some(account_id)))
        }
        Record::Deletion {
            about,
            kind,
            count,
            created_from,
            created_to,
        } => {
            let account_id = account(app, &about)?;
            let created = created_from.zip(created_to);
            let changes = app.record_deletion(account_id, kind, count, created, about.date)?;
            Ok((changes, Some(account_id)))
        }
    }
}

fn record_choice(
    app: &mut ConsentApp,
    what: Record,
) -> Result<(ChangeSet, Option<AccountId>), AppError> {
    match what {
        Record::Setting {
            about,
            purpose,
            state,
            method,
            seen,
        } => {
            let account_id = account(app, &about)?;
            let did = match state {
                OnOff::On => Did::TurnedOn,
                OnOff::Off => Did::TurnedOff,
            };
            let grade = if seen { Grade::Seen } else { Grade::Asserted };
            let changes = app.record_choice(ChoiceRequest {
                account_id,
                purpose,
                did,
                method,
                grade,
                basis: None,
                on: about.date,
                note: about.note,
            })?;
            Ok((changes, Some(account_id)))
        }
        Record::Consent {
            about,
            purpose,
            did,
            basis_source,
        } => {
            let account_id = account(app, &about)?;
            let did = match did {
                Consented::Given => Did::Given,
                Consented::Refused => Did::Refused,
                Consented::Withdrawn => Did::Withdrawn,
            };
            let basis = basis_source.map(|source| ClaimedBasis {
                code: "consent".to_owned(),
                says: BasisSays::Provider,
                source,
            });
            let changes = app.record_choice(ChoiceRequest {
                account_id,
                purpose,
                did,
                method: None,
                grade: Grade::Asserted,
                basis,
                on: about.date,
                note: about.note,
            })?;
            Ok((changes, Some(account_id)))
        }
        _ => Ok((ChangeSet::default(), None)),
    }
}

/// "Claude (consumer), Pro, private: ", if an entry is about an account, or the service's name alone.
pub(crate) fn about(entry: &EntryView) -> String {
    let Some(account) = &entry.account else {
        let service = entry.service.as_ref();
        return service.map_or_else(String::new, |name| format!("{name}: "));
    };
    let parts = [
        Some(account.name.clone()),
        account.plan.clone(),
        account.label.clone(),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    format!("{}: ", parts.join(", "))
}

/// Says what was written, in the words of the history, and what the choice leaves out.
pub(crate) fn receipt(
    app: &ConsentApp,
    changes: &ChangeSet,
    account: Option<AccountId>,
    output: &mut Output,
) -> Result<(), AppError> {
    let words = output.words();
    let say = &*words;
    let written = app.written(changes)?;
    for entry in &written {
        output.line(say!(
            say,
            "cli-record-recorded",
            number = entry.number,
            occurred = say.spelled(&entry.occurred),
            entry = about(entry),
            summary = entry.summary
        ));
    }
    let receipt = app.receipt(changes, account)?;
    if !receipt.left_out.is_empty() {
        let left_out = receipt.left_out.join(", ");
        output.line(say!(say, "cli-record-a-no-leaves-out", left_out = left_out));
    }
    for date in &receipt.stops {
        let date = say.spelled(date);
        output.line(say!(
            say,
            "cli-record-reminders-for-decide-by-stop",
            date = date
        ));
    }
    if app.is_demo() {
        output.line(say!(say, "cli-agenda-demo-this-ledger-is-for-trying"));
    }
    output.data(None, &written);
    Ok(())
}
