//! The types above in TypeScript, as one file for `ui/src/ipc/bindings`.

use crate::words::LanguageChoice;
use consent_core::choices::{Grade, Purpose, SwitchSeen};
use consent_core::deadlines::{DeadlineStatus, DismissReason};
use consent_core::reminders::{DateKind, Snooze};
use ts_rs::{Config, TS};

use crate::vault::LockChoices;

use super::{
    AccountRef, AddAccountsRequest, AddAccountsResponse, AddDeadlineRequest, AdoptKeysRequest,
    AdoptPackRequest, AdoptWordsRequest, AdoptedView, AgendaItemView, AgendaView, AnswerView,
    AppStateView, Appearance, AsOfAnswerView, AsOfRequest, AsOfRowView, AsOfView, BackupTestView,
    BackupView, BackupsView, BasisView, CardKind, CardView, CatalogueDateView, CatalogueRowView,
    CatalogueServiceRequest, CatalogueServiceView, CatalogueView, CategoryView, ChangeKind,
    ChangedFactView, ChangedKeysView, CheckAgainView, CheckWordsRequest, CheckpointComparedView,
    CheckpointView, ChoiceView, CompareCellView, CompareCheckpointRequest, CompareColumnView,
    CompareFileRequest, CompareFileResponse, CompareRequest, CompareRowView, CompareView,
    ConfirmWordsRequest, CorrectRequest, CreateVaultRequest, CreateVaultResponse, DateChangeView,
    DeadlineView, DecisionColumnView, DecisionRequest, DecisionView, DescribeServiceRequest,
    DetailView, DismissDeadlineRequest, EntryView, ErrorDto, ExportCalendarRequest,
    ExportCalendarResponse, ExportCsvRequest, ExportCsvResponse, FactChangeView, FactGroupView,
    FactKind, FactView, HealthView, HistoryRequest, HistoryView, HomeView, KeepCalendarRequest,
    KeepRunningRequest, KeptCalendarView, KeyStoreView, LanguageRequest, LayerPattern, LayerView,
    LeadChoices, LeadsOfDateRequest, LedgerChanged, LeftOutView, LockWorth, MissedView, Nearness,
    NewWordsView, NextDateView, OpenPageRequest, OpenPageResponse, OwnDetail, OwnFactView,
    OwnSource, PackPreviewView, PathView, PickBackupRequest, PickBackupResponse, PlanChoiceView,
    PrepareRestoreRequest, PreviewPackRequest, PreviewPackResponse, ProposeKeysRequest, Question,
    QuietChoice, ReceiptView, RecordDeletionRequest, RecordNoticeRequest, RecordSeenRequest,
    RecordSettingRequest, RegionView, ReminderChoices, RemoveWayRequest, RestoreOver,
    RestorePreviewView, RestoreRequest, RestoredView, RetentionRequest, RetentionResultView,
    RetentionView, RevisionView, RowHeight, RuleView, SaidBy, SaveCheckpointRequest,
    SaveCheckpointResponse, SavedView, SavedViews, ServiceChangeView, ServiceRequest,
    ServiceRowView, ServiceView, ServicesLayout, ServicesShown, ServicesSort, ServicesView,
    SetPassphraseRequest, SettingsView, SettleClosingRequest, SettledView, SilenceDateRequest,
    SnoozeRequest, SnoozeView, SnoozedView, SourceView, StandingView, StartAtLoginRequest,
    StarterServiceView, StarterView, StateFactRequest, StillOffRequest, StillOffResponse,
    TestBackupRequest, TestNoticeView, Theme, ToldAnswer, ToldDid, TrainsByDefault, UnlockRequest,
    VaultState, VerifyOutcome, VerifyView, WantedAccount, WaysView, WhatIfRequest, WhatIfSetting,
    WhatIfSideView, WhatIfView, WireKind,
};

const HEAD: &str = "\
/* Written by `cargo xtask codegen` from crates/consent-app/src/dto; do not change by hand.
 * An absent value is null in answers; in requests an optional key may be left out. Days are ISO
 * (2025-09-28), ids are strings, numbers fit in 32 bits. */
";

/// Codes of a standing: those that are computed, and two that follow from the catalogue.
const STANDINGS: &[&str] = &[
    "not-known",
    "put-off",
    "turned-off",
    "allowed",
    "withdrew",
    "default-on",
    "seen-off",
    "seen-on",
    "switch-not-found",
    "date-passed",
    "ended-provider",
    "ended-court",
    "not-covered",
    "cannot-refuse",
];

fn union<'a>(name: &str, codes: impl IntoIterator<Item = &'a str>) -> String {
    let codes: Vec<String> = codes
        .into_iter()
        .map(|code| format!("\"{code}\""))
        .collect();
    format!("export type {name} = {};\n", codes.join(" | "))
}

fn purposes() -> String {
    let codes: Vec<String> = Purpose::ALL
        .iter()
        .map(|p| format!("\"{}\"", p.code()))
        .collect();
    format!("export const PURPOSES = [{}] as const;\n", codes.join(", "))
        + "export type Purpose = (typeof PURPOSES)[number];\n"
}

macro_rules! declared {
    ($($name:ty),+ $(,)?) => {
        fn declarations(config: &Config) -> Vec<String> {
            vec![$(format!("export {}\n", <$name as TS>::decl(config))),+]
        }
    };
}

declared!(
    Appearance,
    RowHeight,
    SavedView,
    SavedViews,
    ServicesLayout,
    ServicesShown,
    ServicesSort,
    StillOffRequest,
    StillOffResponse,
    Theme,
    SaidBy,
    AdoptedView,
    AnswerView,
    AsOfAnswerView,
    AsOfRequest,
    AsOfRowView,
    AsOfView,
    AddDeadlineRequest,
    AdoptPackRequest,
    CatalogueDateView,
    CatalogueRowView,
    CatalogueServiceRequest,
    CatalogueServiceView,
    CatalogueView,
    CategoryView,
    ChangeKind,
    ChangedFactView,
    CompareCellView,
    CompareColumnView,
    CompareRequest,
    CompareRowView,
    CompareView,
    DateChangeView,
    DecisionColumnView,
    DescribeServiceRequest,
    DetailView,
    FactChangeView,
    FactGroupView,
    FactKind,
    FactView,
    OpenPageResponse,
    OwnDetail,
    OwnFactView,
    OwnSource,
    PackPreviewView,
    PreviewPackRequest,
    PreviewPackResponse,
    Question,
    ServiceChangeView,
    StateFactRequest,
    TrainsByDefault,
    WhatIfRequest,
    WhatIfSetting,
    WhatIfSideView,
    WhatIfView,
    ExportCalendarRequest,
    ExportCalendarResponse,
    KeepCalendarRequest,
    KeepRunningRequest,
    LanguageRequest,
    KeptCalendarView,
    SettingsView,
    StartAtLoginRequest,
    TestNoticeView,
    AgendaItemView,
    AgendaView,
    LeadChoices,
    LeadsOfDateRequest,
    MissedView,
    Nearness,
    QuietChoice,
    ReminderChoices,
    SilenceDateRequest,
    SnoozeRequest,
    SnoozeView,
    SnoozedView,
    SourceView,
    OpenPageRequest,
    AccountRef,
    LeftOutView,
    PathView,
    CheckAgainView,
    StandingView,
    RevisionView,
    DeadlineView,
    DismissDeadlineRequest,
    VaultState,
    LockWorth,
    WaysView,
    NewWordsView,
    CheckpointView,
    AdoptKeysRequest,
    ChangedKeysView,
    CheckWordsRequest,
    CheckpointComparedView,
    CompareCheckpointRequest,
    CompareFileRequest,
    CompareFileResponse,
    ProposeKeysRequest,
    SaveCheckpointRequest,
    SaveCheckpointResponse,
    PickBackupRequest,
    PickBackupResponse,
    PrepareRestoreRequest,
    RestoreOver,
    RestorePreviewView,
    RestoreRequest,
    RestoredView,
    AdoptWordsRequest,
    SetPassphraseRequest,
    RemoveWayRequest,
    TestBackupRequest,
    LockChoices,
    BackupView,
    BackupTestView,
    BackupsView,
    KeyStoreView,
    AppStateView,
    CreateVaultRequest,
    CreateVaultResponse,
    ConfirmWordsRequest,
    UnlockRequest,
    LedgerChanged,
    CardKind,
    CardView,
    NextDateView,
    SettledView,
    SettleClosingRequest,
    HealthView,
    HomeView,
    RetentionResultView,
    LayerPattern,
    LayerView,
    RuleView,
    RetentionRequest,
    RetentionView,
    BasisView,
    ChoiceView,
    DecisionRequest,
    DecisionView,
    ReceiptView,
    ToldDid,
    RecordSettingRequest,
    ToldAnswer,
    RecordNoticeRequest,
    RecordSeenRequest,
    RecordDeletionRequest,
    ServiceRowView,
    ServicesView,
    ServiceRequest,
    ServiceView,
    PlanChoiceView,
    StarterServiceView,
    RegionView,
    StarterView,
    WantedAccount,
    AddAccountsRequest,
    AddAccountsResponse,
    EntryView,
    HistoryRequest,
    HistoryView,
    CorrectRequest,
    ExportCsvRequest,
    ExportCsvResponse,
    VerifyOutcome,
    VerifyView,
    WireKind,
    ErrorDto,
);

/// Everything that crosses, as the text of one TypeScript module.
#[must_use]
pub fn bindings() -> String {
    let config = Config::default();
    let mut text = HEAD.to_owned();
    text += &purposes();
    text += &union("StandingCode", STANDINGS.iter().copied());
    text += &union("SwitchSeen", SwitchSeen::ALL.iter().map(|s| s.code()));
    text += &union("Grade", Grade::ALL.iter().map(|g| g.code()));
    text += &union("DateKind", DateKind::ALL.iter().map(|k| k.code()));
    text += &union("DismissReason", DismissReason::ALL.iter().map(|r| r.code()));
    text += &union(
        "LanguageCode",
        LanguageChoice::OFFERED.iter().map(|c| c.code()),
    );
    text += &union("Snooze", Snooze::ALL.iter().map(|s| s.code()));
    text += &union(
        "DeadlineStatus",
        DeadlineStatus::ALL.iter().map(|s| s.code()),
    );
    text += &union("Confidence", ["high", "medium", "low"]);
    text += &union("Slot", ["keyring", "recovery", "passphrase"]);
    text += &union(
        "ReadOnlyReason",
        ["disk-error", "newer-format", "other-window"],
    );
    text += &union(
        "RuleOutcome",
        [
            "kept",
            "maybe",
            "held",
            "covers",
            "nothing",
            "not-counted",
            "not-applicable",
        ],
    );
    for declaration in declarations(&config) {
        text.push_str(&declaration);
    }
    text
}
