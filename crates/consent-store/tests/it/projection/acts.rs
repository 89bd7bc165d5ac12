//! Random sequences of what a person may ask, corrections and other devices among it.

use std::sync::Arc;

use consent_core::catalogue::{Catalogue, FactKind};
use consent_core::choices::{BasisSays, SwitchTouched};
use consent_core::choices::{ClaimedBasis, Did, Grade, NoticeForm, Purpose, SwitchSeen};
use consent_core::command::{Asked, Command, NoticeAnswer, WhoTurnedOn};
use consent_core::deadlines::{DeadlineKind, DismissReason, Inclusive, Stated, StatedOffset};
use consent_core::event::{Context, EVENT_VERSION, StatedSource};
use consent_core::id::{AccountId, DeadlineId, EntryId, HoldId, NoticeId};
use consent_core::ledger::{EntryDraft, Hash, LedgerEntry};
use consent_core::time::{CivilDate, Now, Occurred};
use consent_core::{decide, id::VaultId};
use consent_store::{Append, KnownLedger, LedgerFile, StoreError};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::json;

/// One thing that is asked, and when.
#[derive(Debug, Clone)]
pub struct Act {
    /// How far the clock has gone on since the act before; it may go back.
    minutes: i32,
    /// The day it is told for; none: now.
    told: Option<CivilDate>,
    what: What,
}

#[derive(Debug, Clone)]
enum What {
    Ask(Command),
    Correct(Index, Fix),
    CorrectLast(Fix),
    /// From here on the file is another device's.
    Move,
}

#[derive(Debug, Clone)]
enum Fix {
    Retract,
    Redate(CivilDate),
    /// Says that it was another account's: the entry stays in the stream of the first.
    Rehome(AccountId),
    Repurpose(Purpose),
}

fn id(kind: u8, number: u8) -> [u8; 16] {
    [kind, 0, 0, 0, 0, 0, 0x70, 0, 0x80, 0, 0, 0, 0, 0, 0, number]
}

fn account() -> impl Strategy<Value = AccountId> {
    select(vec![0, 0, 0, 1, 1, 2]).prop_map(|n| AccountId::from_bytes(id(1, n)))
}

fn deadline() -> impl Strategy<Value = DeadlineId> {
    (0_u8..2).prop_map(|n| DeadlineId::from_bytes(id(2, n)))
}

fn hold() -> impl Strategy<Value = HoldId> {
    (0_u8..2).prop_map(|n| HoldId::from_bytes(id(3, n)))
}

fn day() -> impl Strategy<Value = CivilDate> {
    (7_u8..=9, 1_u8..=28).prop_map(|(month, day)| {
        let text = format!("2025-{month:02}-{day:02}");
        text.parse().unwrap()
    })
}

fn purpose() -> impl Strategy<Value = Purpose> {
    select(&Purpose::ALL[..3])
}

fn stated() -> impl Strategy<Value = Stated> {
    let offset = select(vec![
        StatedOffset::Local,
        StatedOffset::Unknown,
        StatedOffset::Known("-07:00".parse().unwrap()),
    ]);
    (day(), select(Inclusive::ALL), offset).prop_map(|(date, inclusive, offset)| Stated {
        date,
        inclusive,
        offset,
    })
}

fn of_accounts() -> impl Strategy<Value = Command> {
    let plan = || select(vec!["free", "pro"]).prop_map(|plan| plan.parse().unwrap());
    prop_oneof![
        6 => (account(), prop::option::of(plan()), any::<bool>()).prop_map(
            |(account_id, plan, named)| {
                Command::AddAccount {
                    account_id,
                    service_id: "anthropic.claude.consumer".parse().unwrap(),
                    plan,
                    label: named.then(|| Hash::of_bytes(b"a name")),
                }
            }
        ),
        3 => (account(), plan()).prop_map(|(account_id, plan)| Command::ChangePlan { account_id, plan }),
        1 => account().prop_map(|account_id| Command::DropAccount { account_id }),
        3 => (
            account(),
            prop::option::of(0_u32..9),
            prop::option::of((day(), day()))
        )
            .prop_map(|(account_id, count, created)| Command::RecordDeletion {
                account_id,
                data_kind: "chats".to_owned(),
                count,
                created,
            }),
    ]
}

fn of_choices() -> impl Strategy<Value = Command> {
    let answer = select(vec![
        NoticeAnswer::Shown,
        NoticeAnswer::PutOff,
        NoticeAnswer::Accepted(SwitchTouched::Moved),
        NoticeAnswer::Accepted(SwitchTouched::Untouched),
    ]);
    let notice = (
        account(),
        0_u8..3,
        select(NoticeForm::ALL),
        prop::collection::vec(purpose(), 1..3),
        prop::option::of(select(SwitchSeen::ALL)),
        answer,
    );
    let who = select(vec![
        WhoTurnedOn::Nobody,
        WhoTurnedOn::Me,
        WhoTurnedOn::NotSaid,
    ]);
    prop_oneof![
        notice.prop_map(
            |(account_id, number, form, purposes, default_seen, answer)| {
                Command::RecordNotice {
                    account_id,
                    notice_id: NoticeId::from_bytes(id(4, number)),
                    form,
                    purposes,
                    default_seen,
                    answer,
                    policy_version: Some("2025-08-28".to_owned()),
                }
            }
        ),
        (account(), purpose(), select(Did::ALL), select(Grade::ALL)).prop_map(
            |(account_id, purpose, did, grade)| Command::RecordChoice {
                account_id,
                purpose,
                did,
                method: None,
                grade,
                basis: Some(ClaimedBasis {
                    code: "consent".to_owned(),
                    says: BasisSays::Provider,
                    source: "its terms".to_owned(),
                }),
            }
        ),
        (account(), purpose(), select(SwitchSeen::ALL), who).prop_map(
            |(account_id, purpose, seen, who)| Command::RecordSeen {
                account_id,
                purpose,
                seen,
                who,
            }
        ),
    ]
}

fn of_dates() -> impl Strategy<Value = Command> {
    prop_oneof![
        (deadline(), prop::option::of(account()), stated(), day()).prop_map(
            |(deadline_id, account_id, stated, announced_on)| Command::AddDeadline {
                deadline_id,
                account_id,
                kind: DeadlineKind::DecideBy,
                title: None,
                purpose: Some(Purpose::ModelTraining),
                stated,
                announced_on,
                if_nothing: Some("access_blocked".to_owned()),
                source: None,
            }
        ),
        (deadline(), prop::option::of(stated()), day()).prop_map(
            |(deadline_id, stated, announced_on)| Command::MoveDeadline {
                deadline_id,
                stated,
                announced_on,
                source: Some("a page".to_owned()),
            }
        ),
        (deadline(), prop::sample::select(DismissReason::ALL)).prop_map(|(deadline_id, reason)| {
            Command::DismissDeadline {
                deadline_id,
                reason,
            }
        }),
        (hold(), day(), prop::option::of(day())).prop_map(|(hold_id, from, to)| {
            Command::PlaceHold {
                hold_id,
                service_id: "openai.chatgpt.consumer".parse().unwrap(),
                title: "an order".to_owned(),
                from,
                to,
                source: None,
            }
        }),
        (hold(), day()).prop_map(|(hold_id, to)| Command::LiftHold { hold_id, to }),
        prop::collection::vec(select(vec!["DE", "EEA"]), 0..3).prop_map(|regions| {
            Command::SetProfile {
                regions: regions.into_iter().map(str::to_owned).collect(),
            }
        }),
    ]
}

fn of_catalogue() -> impl Strategy<Value = Command> {
    let source = || StatedSource {
        title: "a letter".to_owned(),
        url: None,
        as_of: "2025-10".parse().unwrap(),
    };
    let claude = Catalogue::built_in().find("claude").unwrap().clone();
    let replaces = prop::option::of(Just(claude.training[0].meta.id.clone()));
    prop_oneof![
        2 => (0_u8..3).prop_map(move |n| Command::DescribeService {
            catalogue: Arc::new(Catalogue::built_in().clone()),
            service_id: format!("own.helper-{n}").parse().unwrap(),
            body: json!({ "service": format!("Helper {n}"), "short_names": ["helper"] }),
            source: source(),
        }),
        3 => (0_u8..4, replaces).prop_map(move |(n, replaces)| Command::StateFact {
            service: claude.clone(),
            fact_id: format!("anthropic.claude.consumer.own-{n}").parse().unwrap(),
            kind: FactKind::Training,
            replaces,
            body: json!({ "uses_content_for_training": "no" }),
            source: source(),
        }),
    ]
}

/// A sequence of acts; it begins as every ledger does.
pub fn acts() -> impl Strategy<Value = Vec<Act>> {
    let fix = prop_oneof![
        2 => Just(Fix::Retract),
        4 => day().prop_map(Fix::Redate),
        3 => account().prop_map(Fix::Rehome),
        2 => purpose().prop_map(Fix::Repurpose),
    ];
    let what = prop_oneof![
        6 => of_accounts().prop_map(What::Ask),
        8 => of_choices().prop_map(What::Ask),
        5 => of_dates().prop_map(What::Ask),
        3 => of_catalogue().prop_map(What::Ask),
        6 => (any::<Index>(), fix).prop_map(|(at, fix)| What::Correct(at, fix)),
        1 => Just(What::Move),
    ];
    let act = (-90_i32..900, prop::option::of(day()), what).prop_map(|(minutes, told, what)| Act {
        minutes,
        told,
        what,
    });
    prop::collection::vec(act, 8..32).prop_map(|more| {
        let mut all = beginning();
        all.extend(more);
        all
    })
}

/// How every sequence begins: something of each kind.
pub fn beginning() -> Vec<Act> {
    let day = |text: &str| -> CivilDate { text.parse().unwrap() };
    let account_id = AccountId::from_bytes(id(1, 0));
    let service_id = "anthropic.claude.consumer".parse().unwrap();
    let commands = [
        Command::BeginLedger {
            vault_id: VaultId::from_bytes(id(9, 9)),
            edition: "2025.1".to_owned(),
            digest: Hash::of_bytes(b"catalogue"),
        },
        Command::SetProfile {
            regions: vec!["DE".to_owned(), "EEA".to_owned()],
        },
        Command::AddAccount {
            account_id,
            service_id,
            plan: Some("pro".parse().unwrap()),
            label: Some(Hash::of_bytes(b"a name")),
        },
        Command::AddDeadline {
            deadline_id: DeadlineId::from_bytes(id(2, 0)),
            account_id: Some(account_id),
            kind: DeadlineKind::DecideBy,
            title: None,
            purpose: Some(Purpose::ModelTraining),
            stated: Stated {
                date: day("2025-09-28"),
                inclusive: Inclusive::Unknown,
                offset: StatedOffset::Unknown,
            },
            announced_on: day("2025-08-28"),
            if_nothing: None,
            source: None,
        },
        Command::PlaceHold {
            hold_id: HoldId::from_bytes(id(3, 0)),
            service_id: "openai.chatgpt.consumer".parse().unwrap(),
            title: "an order".to_owned(),
            from: day("2025-05-13"),
            to: None,
            source: None,
        },
        Command::RecordDeletion {
            account_id,
            data_kind: "chats".to_owned(),
            count: Some(3),
            created: None,
        },
        Command::RecordSeen {
            account_id,
            purpose: Purpose::ModelTraining,
            seen: SwitchSeen::On,
            who: WhoTurnedOn::Nobody,
        },
    ];
    let told = |command| Act {
        minutes: 1,
        told: None,
        what: What::Ask(command),
    };
    commands.map(told).into()
}

/// What was seen at an account on a day, told so many minutes after the act before.
pub fn seen(minutes: i32, number: u8, on: &str, seen: SwitchSeen) -> Act {
    Act {
        minutes,
        told: Some(on.parse().unwrap()),
        what: What::Ask(Command::RecordSeen {
            account_id: AccountId::from_bytes(id(1, number)),
            purpose: Purpose::ModelTraining,
            seen,
            who: WhoTurnedOn::NotSaid,
        }),
    }
}

/// A further account.
pub fn further_account(number: u8) -> Act {
    Act {
        minutes: 1,
        told: Some("2025-07-01".parse().unwrap()),
        what: What::Ask(Command::AddAccount {
            account_id: AccountId::from_bytes(id(1, number)),
            service_id: "openai.chatgpt.consumer".parse().unwrap(),
            plan: None,
            label: None,
        }),
    }
}

/// Says of the last entry that it was this account's.
pub fn was_of(number: u8) -> Act {
    Act {
        minutes: 1,
        told: None,
        what: What::CorrectLast(Fix::Rehome(AccountId::from_bytes(id(1, number)))),
    }
}

/// Goes on as another device.
pub fn another_device() -> Act {
    Act {
        minutes: 0,
        told: None,
        what: What::Move,
    }
}

/// What plays acts: a clock and a source of ids.
#[derive(Default)]
pub struct Person {
    minutes: i32,
    made: u8,
}

/// What became of an act.
pub enum Played {
    Done,
    MoveAsked,
}

impl Person {
    /// Asks for one thing; a no of the rules is an answer like any other.
    pub fn play(&mut self, file: &mut LedgerFile, act: &Act) -> Played {
        self.minutes = (self.minutes + act.minutes).clamp(0, 27 * 1_440);
        let (day, rest) = (1 + self.minutes / 1_440, self.minutes % 1_440);
        let at = format!("2025-10-{day:02}T{:02}:{:02}:00.000Z", rest / 60, rest % 60);
        let now = Now {
            at: at.parse().unwrap(),
            offset: "+02:00".parse().unwrap(),
            zone: "Europe/Berlin".to_owned(),
        };
        let entries: Vec<LedgerEntry> = plain(file);
        let command = match &act.what {
            What::Ask(command) => command.clone(),
            What::Move => return Played::MoveAsked,
            What::Correct(at, fix) if !entries.is_empty() => correction(at.get(&entries), fix),
            What::Correct(..) => return Played::Done,
            What::CorrectLast(fix) => correction(entries.last().unwrap(), fix),
        };
        let asked = Asked {
            command,
            occurred: act.told.map(Occurred::Day),
            context: Context::default(),
        };
        let decided = file.append(|known| self.decide(known, &entries, &asked, &now));
        match decided {
            Ok(_) | Err(StoreError::TraceOfVault) => {}
            Err(error) => panic!("{error}"),
        }
        Played::Done
    }

    fn decide(
        &mut self,
        known: &KnownLedger<'_>,
        entries: &[LedgerEntry],
        asked: &Asked,
        now: &Now,
    ) -> Result<(Append, ()), StoreError> {
        // Stands for any no: the closure has one kind of error.
        let no = || StoreError::TraceOfVault;
        if let Command::Correct { entry_id, .. } = asked.command {
            let corrected = known.is_corrected(entry_id)?;
            let named = |entry: &LedgerEntry| {
                entry.event_type == "entry.corrected"
                    && entry.payload.contains(&entry_id.to_string())
            };
            assert_eq!(corrected, entries.iter().any(named));
            let entry = known.find_entry(entry_id)?.unwrap();
            if corrected || ["entry.corrected", "ledger.created"].contains(&&*entry.event_type) {
                return Err(no());
            }
        }
        let happened = decide(&known.state()?, asked, now).map_err(|_| no())?;
        let drafts = happened.into_iter().map(|happening| {
            self.made += 1;
            EntryDraft {
                entry_id: EntryId::from_bytes(id(5, self.made)),
                stream: happening.stream.clone(),
                event_type: happening.event.event_type().to_owned(),
                event_version: EVENT_VERSION,
                occurred: happening.occurred,
                recorded_at: now.at,
                payload: happening.payload(),
            }
        });
        let append = Append {
            drafts: drafts.collect(),
            contents: vec![],
            packs: vec![],
        };
        Ok((append, ()))
    }
}

/// Every entry, without its place.
pub fn plain(file: &LedgerFile) -> Vec<LedgerEntry> {
    let entries = file.entries(0).unwrap();
    entries.into_iter().map(|(_, entry)| entry).collect()
}

fn correction(entry: &LedgerEntry, fix: &Fix) -> Command {
    let mut payload: serde_json::Value = serde_json::from_str(&entry.payload).unwrap();
    let mut put = |name: &str, value: String| {
        if payload.get(name).is_some() {
            payload[name] = value.into();
        }
        Some(payload.clone())
    };
    let (occurred, becomes) = match fix {
        Fix::Retract => (None, None),
        Fix::Redate(day) => (Some(Occurred::Day(*day)), put("", String::new())),
        Fix::Rehome(account) => (None, put("account_id", account.to_string())),
        Fix::Repurpose(purpose) => (None, put("purpose", purpose.to_string())),
    };
    Command::Correct {
        entry_id: entry.entry_id,
        occurred,
        becomes,
    }
}
