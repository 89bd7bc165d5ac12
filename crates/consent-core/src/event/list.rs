events! {
    /// A ledger was begun.
    LedgerCreated = "ledger.created" {
        /// Whose vault.
        ledger_id: VaultId,
        /// Version of the ledger's form.
        format: u32,
    }
    /// Another device, or the same one after a restore, began to write to the ledger.
    DeviceJoined = "device.joined" {
        /// Whose vault.
        ledger_id: VaultId,
        /// Version of the ledger's form.
        format: u32,
        /// Why.
        reason: JoinReason,
        /// Entries that were once recorded and are not here.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        missing: Vec<MissingEntries>,
    }
    /// Where the person lives.
    ProfileChanged = "profile.changed" {
        /// Regions from narrow to wide.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        regions: Vec<String>,
        /// Whose law applies.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        jurisdiction: Option<String>,
    }
    /// The catalogue the app relies on from now on.
    CatalogueAdopted = "catalogue.adopted" {
        /// Its edition.
        edition: String,
        /// Digest over its files.
        digest: Hash,
        /// The one before.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        from_edition: Option<String>,
        /// `built-in` or `pack`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        source: Option<String>,
        /// Id of the key that signed the pack.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        signer: Option<String>,
    }
    /// A service that the person described, since the catalogue does not have it.
    ServiceDescribed = "service.described" {
        /// Its id, `own.<name>`.
        service_id: ServiceId,
        /// What it is called and who runs it, with the keys of a catalogue file.
        body: Value,
        /// Where the person has it from.
        source: StatedSource,
    }
    /// A fact that the person stated about a service.
    FactStated = "fact.stated" {
        /// About which service.
        service_id: ServiceId,
        /// Its id.
        fact_id: FactId,
        /// What it is about.
        kind: FactKind,
        /// The fact in whose place it stands.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        replaces: Option<FactId>,
        /// What it says, with the keys of a catalogue file.
        body: Value,
        /// Where the person has it from.
        source: StatedSource,
    }
    /// The person follows an account at a service.
    AccountAdded = "account.added" {
        /// Its id.
        account_id: AccountId,
        /// The service.
        service_id: ServiceId,
        /// The plan held; unknown if absent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        plan: Option<PlanId>,
        /// Where it is used.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        surfaces: Vec<String>,
        /// Digest of the person's own word for it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        label: Option<Hash>,
        /// First day, if told.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        since: Option<CivilDate>,
    }
    /// Another plan from the day it occurred.
    PlanChanged = "account.plan_changed" {
        /// Which account.
        account_id: AccountId,
        /// The plan before.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        from: Option<PlanId>,
        /// The plan since.
        to: PlanId,
    }
    /// No longer followed; the records stay.
    AccountDropped = "account.dropped" {
        /// Which account.
        account_id: AccountId,
    }
    /// The service asked, or told, something.
    NoticeShown = "notice.shown" {
        /// Which account.
        account_id: AccountId,
        /// Which notice.
        notice_id: NoticeId,
        /// How it came.
        form: NoticeForm,
        /// Where.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        surface: Option<String>,
        /// Which edition of which text.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        policy_version: Option<String>,
        /// What it was about.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        purposes: Vec<Purpose>,
        /// How the switch stood beforehand.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        default_seen: Option<SwitchSeen>,
        /// What was remarkable about its form.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        patterns: Vec<String>,
    }
    /// The person pressed "Not now".
    NoticePutOff = "notice.put_off" {
        /// Which account.
        account_id: AccountId,
        /// Which notice.
        notice_id: NoticeId,
        /// The words on the button.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        words: Option<String>,
    }
    /// The person pressed the button that goes on. No consent by itself.
    NoticeAccepted = "notice.accepted" {
        /// Which account.
        account_id: AccountId,
        /// Which notice.
        notice_id: NoticeId,
        /// The words on the button.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        words: Option<String>,
        /// Which edition.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        policy_version: Option<String>,
        /// Whether the switch was moved.
        switch: SwitchTouched,
    }
    /// The person's own act for one purpose.
    ChoiceRecorded = "choice.recorded" {
        /// Which account.
        account_id: AccountId,
        /// For which purpose.
        purpose: Purpose,
        /// Use of a setting, or consent.
        act: ActKind,
        /// What was done.
        did: Did,
        /// How the switch stands after it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        setting: Option<SwitchSeen>,
        /// How it stood before.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        before: Option<SwitchSeen>,
        /// How it was set beforehand.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        default_seen: Option<SwitchSeen>,
        /// By which way.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        method: Option<String>,
        /// Where.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        surface: Option<String>,
        /// How sure the record is.
        grade: Grade,
        /// The notice it answers.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        notice_id: Option<NoticeId>,
        /// Under which edition.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        policy_version: Option<String>,
        /// On which claimed ground.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        basis: Option<ClaimedBasis>,
    }
    /// The person looked at the switch. Not an act.
    ChoiceObserved = "choice.observed" {
        /// Which account.
        account_id: AccountId,
        /// For which purpose.
        purpose: Purpose,
        /// What it showed.
        seen: SwitchSeen,
        /// What the record said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        expected: Option<SwitchSeen>,
        /// How sure.
        grade: Grade,
        /// Why the person looked.
        cause: ObservedCause,
    }
    /// Someone else ended a choice.
    ChoiceEnded = "choice.ended" {
        /// Which account.
        account_id: AccountId,
        /// For which purpose.
        purpose: Purpose,
        /// Who.
        by: EndedBy,
        /// Where that is said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        source: Option<String>,
    }
    /// A switch left on, seen by the person. Never a consent.
    DefaultApplied = "default.applied" {
        /// Which account.
        account_id: AccountId,
        /// For which purpose.
        purpose: Purpose,
        /// How it stands.
        setting: SwitchSeen,
        /// Since when the terms apply to this person.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        from_on: Option<CivilDate>,
        /// The date that passed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        deadline_id: Option<DeadlineId>,
        /// How it came.
        how: DefaultHow,
    }
    /// The person sent thumbs, a rating or a report.
    FeedbackSent = "feedback.sent" {
        /// Which account.
        account_id: AccountId,
        /// Where.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        surface: Option<String>,
        /// `message`, `conversation` or `session`.
        covers: String,
    }
    /// The person deleted content at the service.
    ContentDeleted = "content.deleted" {
        /// Which account.
        account_id: AccountId,
        /// What kind.
        data_kind: String,
        /// How many.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        count: Option<u32>,
        /// Created not before.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        created_from: Option<CivilDate>,
        /// Created not after.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        created_to: Option<CivilDate>,
    }
    /// The service said it flagged content.
    ContentFlagged = "content.flagged" {
        /// Which account.
        account_id: AccountId,
        /// What kind.
        data_kind: String,
        /// Who said so.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        told_by: Option<String>,
    }
    /// A day by which the person must act.
    DeadlineAdded = "deadline.added" {
        /// Its id.
        deadline_id: DeadlineId,
        /// Which account, if any.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        account_id: Option<AccountId>,
        /// Which kind.
        kind: DeadlineKind,
        /// Digest of the person's own word for it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        title: Option<Hash>,
        /// What is to be decided.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        purpose: Option<Purpose>,
        /// The day, as written.
        date: CivilDate,
        /// Whether "by" includes it.
        inclusive: Inclusive,
        /// Where the day ends.
        offset: StatedOffset,
        /// When it was announced.
        announced_on: CivilDate,
        /// What doing nothing leads to, as the source says.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        if_nothing: Option<String>,
        /// Where that is said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        source: Option<String>,
    }
    /// The day was moved, or withdrawn.
    DeadlineRevised = "deadline.revised" {
        /// Which.
        deadline_id: DeadlineId,
        /// 2, 3, ...
        revision: u32,
        /// The new day; none if withdrawn.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        date: Option<CivilDate>,
        /// Whether "by" includes it.
        inclusive: Inclusive,
        /// Where the day ends.
        offset: StatedOffset,
        /// When that was announced.
        announced_on: CivilDate,
        /// Where.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        source: Option<String>,
    }
    /// It does not concern the person.
    DeadlineDismissed = "deadline.dismissed" {
        /// Which.
        deadline_id: DeadlineId,
        /// `not-for-me`, `duplicate`, `done` or `other`.
        reason: String,
    }
    /// An order that suspends deletion, told by the person.
    HoldPlaced = "hold.placed" {
        /// Its id.
        hold_id: HoldId,
        /// Which service.
        service_id: ServiceId,
        /// Its name.
        title: String,
        /// Who issued it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        issuer: Option<String>,
        /// First day.
        from: CivilDate,
        /// Last day, if known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        to: Option<CivilDate>,
        /// Period for catching up after its end.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        after: Option<String>,
        /// Where.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        source: Option<String>,
    }
    /// The order ended.
    HoldLifted = "hold.lifted" {
        /// Which.
        hold_id: HoldId,
        /// Last day.
        to: CivilDate,
        /// Period for catching up after its end.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        after: Option<String>,
    }
    /// An earlier entry was wrong; it stays, and this stands for it.
    EntryCorrected = "entry.corrected" {
        /// Which entry.
        corrects: EntryId,
        /// The payload that stands for it; none if it should not be there.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        becomes: Option<Value>,
        /// The day that stands for it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        occurred: Option<Occurred>,
        /// `mistake`, `duplicate` or `other`.
        reason: String,
    }
}
