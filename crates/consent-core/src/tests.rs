//! The story of autumn 2025, decided and folded without any store.

use crate::choices::{Did, Grade, NoticeForm, Purpose, SwitchSeen, SwitchTouched, derive_standing};
use crate::command::{Asked, Command, NoticeAnswer, WhoTurnedOn};
use crate::deadlines::{DeadlineKind, Inclusive, Stated, StatedOffset};
use crate::event::{Context, EVENT_VERSION};
use crate::fold::{AsOf, fold};
use crate::id::{AccountId, DeadlineId, DeviceId, EntryId, NoticeId};
use crate::ledger::{ChainHead, EntryDraft, LedgerEntry, seal, verify_chains};
use crate::rejection::Rejection;
use crate::state::LedgerState;
use crate::time::{CivilDate, Now, Offset};
use crate::{decide, event};

const CLAUDE: AccountId = AccountId::from_bytes([1; 16]);
const DEADLINE: DeadlineId = DeadlineId::from_bytes([2; 16]);

/// A ledger in memory: decides, seals and folds as the app does.
struct Story {
    head: ChainHead,
    entries: Vec<LedgerEntry>,
    made: u8,
}

impl Story {
    fn begin() -> Self {
        let device = DeviceId::from_bytes([9; 16]);
        Self {
            head: ChainHead::genesis(device),
            entries: vec![],
            made: 0,
        }
    }

    fn state(&self) -> LedgerState {
        fold(&self.entries, AsOf::default()).unwrap()
    }

    fn as_of(&self, valid: &str) -> LedgerState {
        fold(
            &self.entries,
            AsOf {
                valid: Some(day(valid)),
                known: None,
            },
        )
        .unwrap()
    }

    fn ask(&mut self, at: &str, command: Command) -> Result<Vec<&'static str>, Rejection> {
        let now = Now {
            at: at.parse().unwrap(),
            offset: "+02:00".parse().unwrap(),
            zone: "Europe/Berlin".into(),
        };
        let asked = Asked {
            command,
            occurred: None,
            context: Context::default(),
        };
        let mut types = vec![];
        for happening in decide(&self.state(), &asked, &now)? {
            self.made += 1;
            let draft = EntryDraft {
                entry_id: EntryId::from_bytes([self.made; 16]),
                stream: happening.stream.clone(),
                event_type: happening.event.event_type().to_owned(),
                event_version: EVENT_VERSION,
                occurred: happening.occurred,
                recorded_at: now.at,
                payload: happening.payload(),
            };
            types.push(happening.event.event_type());
            let entry = seal(&self.head, draft);
            self.head = ChainHead::after(&entry);
            self.entries.push(entry);
        }
        Ok(types)
    }

    fn follow_claude(&mut self) {
        let add = Command::AddAccount {
            account_id: CLAUDE,
            service_id: "anthropic.claude.consumer".parse().unwrap(),
            plan: Some("pro".parse().unwrap()),
            label: None,
        };
        self.ask("2025-08-29T07:00:00.000Z", add).unwrap();
        let deadline = Command::AddDeadline {
            deadline_id: DEADLINE,
            account_id: Some(CLAUDE),
            kind: DeadlineKind::DecideBy,
            title: None,
            purpose: Some(Purpose::ModelTraining),
            stated: stated("2025-09-28"),
            announced_on: day("2025-08-28"),
            if_nothing: Some("access_blocked".into()),
            source: None,
        };
        self.ask("2025-08-29T07:00:01.000Z", deadline).unwrap();
    }
}

fn day(text: &str) -> CivilDate {
    text.parse().unwrap()
}

fn stated(date: &str) -> Stated {
    Stated {
        date: day(date),
        inclusive: Inclusive::Unknown,
        offset: StatedOffset::Unknown,
    }
}

fn turned_off() -> Command {
    Command::RecordChoice {
        account_id: CLAUDE,
        purpose: Purpose::ModelTraining,
        did: Did::TurnedOff,
        method: Some("settings".into()),
        grade: Grade::Seen,
        basis: None,
    }
}

fn pop_up(answer: NoticeAnswer) -> Command {
    Command::RecordNotice {
        account_id: CLAUDE,
        notice_id: NoticeId::from_bytes([7; 16]),
        form: NoticeForm::PopUp,
        purposes: vec![Purpose::ModelTraining],
        default_seen: Some(SwitchSeen::On),
        answer,
        policy_version: None,
    }
}

fn moved() -> Command {
    Command::MoveDeadline {
        deadline_id: DEADLINE,
        stated: Some(stated("2025-10-08")),
        announced_on: day("2025-09-27"),
        source: None,
    }
}

fn standing(state: &LedgerState, on: &str, passed: Option<&str>) -> &'static str {
    let history = state.history(CLAUDE, Purpose::ModelTraining);
    derive_standing(&history, day(on), passed.map(day)).code()
}

#[test]
fn autumn_2025_day_by_day() {
    let mut story = Story::begin();
    story.follow_claude();
    story
        .ask("2025-08-30T18:00:00.000Z", pop_up(NoticeAnswer::PutOff))
        .unwrap();
    assert_eq!(standing(&story.state(), "2025-09-25", None), "put-off");
    story.ask("2025-09-26T18:00:00.000Z", turned_off()).unwrap();
    assert!(
        story
            .state()
            .is_settled(&story.state().deadlines[&DEADLINE], day("2025-09-26"))
    );
    assert!(
        !story
            .state()
            .is_settled(&story.state().deadlines[&DEADLINE], day("2025-09-25"))
    );
    story.ask("2025-09-27T08:00:00.000Z", moved()).unwrap();
    let state = story.state();
    let deadline = &state.deadlines[&DEADLINE];
    assert_eq!(
        deadline.revisions.len(),
        2,
        "the first date stays in the history"
    );
    assert_eq!(deadline.in_force().unwrap().date, Some(day("2025-10-08")));
    assert_eq!(
        story.as_of("2025-09-26").deadlines[&DEADLINE]
            .in_force()
            .unwrap()
            .date,
        Some(day("2025-09-28"))
    );
    assert!(
        state.is_settled(deadline, day("2025-09-27")),
        "a moved date re-arms nothing that is settled"
    );
    assert_eq!(standing(&state, "2025-12-31", None), "turned-off");
    assert!(verify_chains(&story.entries, &[story.head]).is_intact());
}

#[test]
fn doing_nothing_is_never_called_a_consent() {
    let mut story = Story::begin();
    story.follow_claude();
    story.ask("2025-09-27T08:00:00.000Z", moved()).unwrap();
    assert_eq!(
        standing(&story.state(), "2025-10-09", Some("2025-10-08")),
        "date-passed"
    );
    let looked = Command::RecordSeen {
        account_id: CLAUDE,
        purpose: Purpose::ModelTraining,
        seen: SwitchSeen::On,
        who: WhoTurnedOn::Nobody,
    };
    let types = story.ask("2025-10-10T08:00:00.000Z", looked).unwrap();
    assert_eq!(types, ["choice.observed", "default.applied"]);
    assert_eq!(
        standing(&story.state(), "2025-10-10", Some("2025-10-08")),
        "default-on"
    );
    assert!(story.entries.iter().all(|e| !e.payload.contains("given")));
}

#[test]
fn accept_with_the_switch_untouched_is_a_default() {
    let mut story = Story::begin();
    story.follow_claude();
    let answer = NoticeAnswer::Accepted(SwitchTouched::Untouched);
    let types = story
        .ask("2025-09-20T08:00:00.000Z", pop_up(answer))
        .unwrap();
    assert_eq!(
        types,
        ["notice.shown", "notice.accepted", "default.applied"]
    );
    assert_eq!(standing(&story.state(), "2025-09-20", None), "default-on");
}

#[test]
fn a_no_names_its_remedy() {
    let mut story = Story::begin();
    let unknown = story
        .ask("2025-09-01T08:00:00.000Z", turned_off())
        .unwrap_err();
    assert_eq!(unknown.code(), "unknown_account");
    story.follow_claude();
    let consent = Command::RecordChoice {
        account_id: CLAUDE,
        purpose: Purpose::ModelTraining,
        did: Did::Given,
        method: None,
        grade: Grade::Asserted,
        basis: None,
    };
    let no = story.ask("2025-09-01T08:00:00.000Z", consent).unwrap_err();
    assert_eq!(no.code(), "consent_is_not_the_basis");
    story.ask("2025-09-26T18:00:00.000Z", turned_off()).unwrap();
    let twice = story
        .ask("2025-09-26T18:00:00.000Z", turned_off())
        .unwrap_err();
    assert_eq!(twice.code(), "recorded_already");
}

#[test]
fn a_correction_stands_for_the_entry_and_the_entry_stays() {
    let mut story = Story::begin();
    story.follow_claude();
    story.ask("2025-09-26T18:00:00.000Z", turned_off()).unwrap();
    let wrong = story.entries.last().unwrap().entry_id;
    let correct = Command::Correct {
        entry_id: wrong,
        occurred: None,
        becomes: None,
    };
    story.ask("2025-09-28T18:00:00.000Z", correct).unwrap();
    assert_eq!(standing(&story.state(), "2025-09-28", None), "not-known");
    let known = fold(
        &story.entries,
        AsOf {
            valid: None,
            known: Some(day("2025-09-27")),
        },
    )
    .unwrap();
    assert_eq!(
        standing(&known, "2025-09-27", None),
        "turned-off",
        "what was known on the 27th"
    );
    assert!(story.entries.iter().any(|e| e.entry_id == wrong));
}

#[test]
fn payloads_are_objects_with_sorted_keys_and_read_back() {
    let mut story = Story::begin();
    story.follow_claude();
    for entry in &story.entries {
        let value: serde_json::Value = serde_json::from_str(&entry.payload).unwrap();
        assert_eq!(value.to_string(), entry.payload);
        event::parse_event(&entry.event_type, 1, &entry.payload).unwrap();
    }
    assert!(matches!(
        event::parse_event("future.thing", 1, "{}"),
        Err(event::EventError::Unknown { .. })
    ));
    assert_eq!(Offset::UTC.to_string(), "+00:00");
}
