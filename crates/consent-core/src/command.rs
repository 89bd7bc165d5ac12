//! Commands: what can be asked of the ledger. Ids arrive made; days are as the person told them.

use std::sync::Arc;

use crate::catalogue::{Catalogue, CatalogueService, FactKind};
use crate::choices::{ClaimedBasis, Did, Grade, NoticeForm, Purpose, SwitchSeen, SwitchTouched};
use crate::deadlines::{DeadlineKind, DismissReason, Stated};
use crate::event::{Context, JoinReason, MissingEntries, StatedSource};
use crate::id::{
    AccountId, DeadlineId, EntryId, FactId, HoldId, NoticeId, PlanId, ServiceId, VaultId,
};
use crate::ledger::Hash;
use crate::time::{CivilDate, Occurred};

/// A command with what stands beside every event it leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// What is asked.
    pub command: Command,
    /// When it happened, as told; "now" if the person did not say.
    pub occurred: Option<Occurred>,
    /// Origin, note and fact relied on; the zone is filled in by `decide`.
    pub context: Context,
}

/// How the person answered a notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoticeAnswer {
    /// Only saw it.
    Shown,
    /// Pressed "Not now".
    PutOff,
    /// Pressed the button that goes on.
    Accepted(SwitchTouched),
}

/// What the person says about a switch that is found on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhoTurnedOn {
    /// Nobody: it was like that.
    Nobody,
    /// The person.
    Me,
    /// Not said.
    NotSaid,
}

/// Where an edition of the catalogue is from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EditionFrom {
    /// It is part of the program.
    BuiltIn,
    /// A pack that somebody signed.
    Pack {
        /// Id of the key.
        signer: String,
    },
}

/// What can be asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Begin a ledger.
    BeginLedger {
        /// Whose vault.
        vault_id: VaultId,
        /// Edition of the catalogue built in.
        edition: String,
        /// Its digest.
        digest: Hash,
    },
    /// Begin to write as another device.
    JoinDevice {
        /// Whose vault.
        vault_id: VaultId,
        /// Why.
        reason: JoinReason,
        /// Entries that were once recorded and are not here.
        missing: Vec<MissingEntries>,
    },
    /// Rely on another edition of the catalogue.
    AdoptCatalogue {
        /// The edition.
        edition: CivilDate,
        /// What is pinned.
        digest: Hash,
        /// Where it is from.
        from: EditionFrom,
    },
    /// Describe a service that the catalogue does not have.
    DescribeService {
        /// The catalogue in force, which must not have it.
        catalogue: Arc<Catalogue>,
        /// Its id to be.
        service_id: ServiceId,
        /// What it is called and who runs it, with the keys of a catalogue file.
        body: serde_json::Value,
        /// Where the person has it from.
        source: StatedSource,
    },
    /// State a fact about a service.
    StateFact {
        /// The service as the catalogue in force has it.
        service: Arc<CatalogueService>,
        /// The fact's id to be.
        fact_id: FactId,
        /// What it is about.
        kind: FactKind,
        /// The fact in whose place it stands.
        replaces: Option<FactId>,
        /// What it says, with the keys of a catalogue file.
        body: serde_json::Value,
        /// Where the person has it from.
        source: StatedSource,
    },
    /// Say where the person lives.
    SetProfile {
        /// Regions from narrow to wide.
        regions: Vec<String>,
    },
    /// Follow an account.
    AddAccount {
        /// Its id to be.
        account_id: AccountId,
        /// The service.
        service_id: ServiceId,
        /// The plan held.
        plan: Option<PlanId>,
        /// Digest of the person's own word for it.
        label: Option<Hash>,
    },
    /// Another plan.
    ChangePlan {
        /// Which account.
        account_id: AccountId,
        /// The plan since.
        plan: PlanId,
    },
    /// Stop following.
    DropAccount {
        /// Which account.
        account_id: AccountId,
    },
    /// A notice was shown and answered.
    RecordNotice {
        /// Which account.
        account_id: AccountId,
        /// The notice's id to be.
        notice_id: NoticeId,
        /// How it came.
        form: NoticeForm,
        /// What it was about.
        purposes: Vec<Purpose>,
        /// How the switch stood beforehand.
        default_seen: Option<SwitchSeen>,
        /// The answer.
        answer: NoticeAnswer,
        /// Which edition.
        policy_version: Option<String>,
    },
    /// The person's own act.
    RecordChoice {
        /// Which account.
        account_id: AccountId,
        /// For which purpose.
        purpose: Purpose,
        /// What was done.
        did: Did,
        /// By which way.
        method: Option<String>,
        /// How sure.
        grade: Grade,
        /// On which claimed ground; needed for an act of consent.
        basis: Option<ClaimedBasis>,
    },
    /// The person looked at the switch.
    RecordSeen {
        /// Which account.
        account_id: AccountId,
        /// For which purpose.
        purpose: Purpose,
        /// What it showed.
        seen: SwitchSeen,
        /// If it is on: who turned it on.
        who: WhoTurnedOn,
    },
    /// The person deleted content at the service.
    RecordDeletion {
        /// Which account.
        account_id: AccountId,
        /// What kind.
        data_kind: String,
        /// How many.
        count: Option<u32>,
        /// Created not before, not after.
        created: Option<(CivilDate, CivilDate)>,
    },
    /// A date to act by is announced, or is the person's own.
    AddDeadline {
        /// Its id to be.
        deadline_id: DeadlineId,
        /// Which account.
        account_id: Option<AccountId>,
        /// Which kind.
        kind: DeadlineKind,
        /// Digest of the person's own title.
        title: Option<Hash>,
        /// What is to be decided.
        purpose: Option<Purpose>,
        /// The day, as written.
        stated: Stated,
        /// When it was announced.
        announced_on: CivilDate,
        /// What doing nothing leads to.
        if_nothing: Option<String>,
        /// Where that is said.
        source: Option<String>,
    },
    /// A date was moved, or withdrawn.
    MoveDeadline {
        /// Which.
        deadline_id: DeadlineId,
        /// The new day; none if withdrawn.
        stated: Option<Stated>,
        /// When that was announced.
        announced_on: CivilDate,
        /// Where.
        source: Option<String>,
    },
    /// Nothing is to be done about a date any more.
    DismissDeadline {
        /// Which.
        deadline_id: DeadlineId,
        /// Why.
        reason: DismissReason,
    },
    /// An order suspends deletion.
    PlaceHold {
        /// Its id to be.
        hold_id: HoldId,
        /// Which service.
        service_id: ServiceId,
        /// Its name.
        title: String,
        /// First day.
        from: CivilDate,
        /// Last day, if known.
        to: Option<CivilDate>,
        /// Where it is said.
        source: Option<String>,
    },
    /// The order ended.
    LiftHold {
        /// Which.
        hold_id: HoldId,
        /// Last day.
        to: CivilDate,
    },
    /// An earlier entry was wrong.
    Correct {
        /// Which entry.
        entry_id: EntryId,
        /// The day that stands for it, if only the day was wrong.
        occurred: Option<Occurred>,
        /// The payload that stands for it; none if it should not be there.
        becomes: Option<serde_json::Value>,
    },
}
