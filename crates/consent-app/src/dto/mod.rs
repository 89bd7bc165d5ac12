//! What screens and the command line read, and what the window asks: plain values, dates as text,
//! no decision left to make.
//!
//! With feature `ts` every type also gives its TypeScript form, and `bindings` puts them in one file.

mod account;
mod agenda;
mod appearance;
mod as_of;
#[cfg(feature = "ts")]
mod bindings;
mod catalogue;
mod choices;
mod custody;
mod deadline;
mod entry;
mod error;
mod exports;
mod home;
mod own;
mod packs;
mod restoring;
mod retention;
mod services;
mod settings;
mod standing;
mod vault;
mod verify;
mod what_if;

pub use account::{AccountRef, AccountView, LeftOutView, OpenPageRequest, PathView, SourceView};
pub(crate) use account::{excepted, exception_words, left_out};
pub use agenda::{
    AgendaItemView, AgendaView, LeadChoices, LeadsOfDateRequest, MissedView, Nearness, QuietChoice,
    ReminderChoices, SilenceDateRequest, SnoozeRequest, SnoozeView, SnoozedView,
};
pub use appearance::{
    Appearance, RowHeight, SavedView, SavedViews, ServicesLayout, ServicesShown, ServicesSort,
    Theme,
};
pub use as_of::{AsOfAnswerView, AsOfRequest, AsOfRowView, AsOfView};
#[cfg(feature = "ts")]
pub use bindings::bindings;
pub use catalogue::{
    AdoptedView, AnswerView, CatalogueDateView, CatalogueRowView, CatalogueServiceRequest,
    CatalogueServiceView, CatalogueView, CategoryView, CompareCellView, CompareColumnView,
    CompareRequest, CompareRowView, CompareView, DetailView, FactGroupView, FactKind, FactView,
    OpenPageResponse, OwnFactView, Question, TrainsByDefault,
};
pub use choices::{
    BasisView, ChoiceView, DecisionColumnView, DecisionRequest, DecisionView, ReceiptView,
    RecordDeletionRequest, RecordNoticeRequest, RecordSeenRequest, RecordSettingRequest,
    StillOffRequest, StillOffResponse, ToldAnswer, ToldDid,
};
pub use custody::{
    AdoptKeysRequest, ChangedKeysView, CheckWordsRequest, CompareCheckpointRequest,
    CompareFileRequest, CompareFileResponse, ProposeKeysRequest, SaveCheckpointRequest,
    SaveCheckpointResponse,
};
pub use deadline::{DeadlineView, DismissDeadlineRequest, RevisionView};
pub use entry::{CorrectRequest, EntryView, HistoryRequest, HistoryView};
pub(crate) use entry::{account_of, deadline_of, deleted_words, summary};
pub use error::{ErrorDto, WireKind};
pub use exports::{
    ExportCalendarRequest, ExportCalendarResponse, ExportCsvRequest, ExportCsvResponse,
    KeepCalendarRequest,
};
pub use home::{CardKind, CardView, HealthView, HomeView, NextDateView, SettledView};
pub use own::{AddDeadlineRequest, DescribeServiceRequest, OwnDetail, OwnSource, StateFactRequest};
pub use packs::{
    AdoptPackRequest, ChangeKind, DateChangeView, FactChangeView, PackPreviewView,
    PreviewPackRequest, PreviewPackResponse, ServiceChangeView,
};
pub use restoring::{
    PickBackupRequest, PickBackupResponse, PrepareRestoreRequest, RestoreOver, RestorePreviewView,
    RestoreRequest, RestoredView,
};
pub(crate) use retention::missing_words;
pub use retention::{
    HoldView, LayerPattern, LayerView, RetentionRequest, RetentionResultView, RetentionView,
    RuleView, SaidBy,
};
pub use services::{
    AddAccountsRequest, AddAccountsResponse, PlanChoiceView, RegionView, ServiceRequest,
    ServiceRowView, ServiceView, ServicesView, StarterServiceView, StarterView, WantedAccount,
};
pub use settings::{
    KeepRunningRequest, KeptCalendarView, LanguageRequest, SettingsView, SettleClosingRequest,
    StartAtLoginRequest, TestNoticeView,
};
pub use standing::{ChangedFactView, CheckAgainView, StandingView};
pub use vault::{
    AdoptWordsRequest, AppStateView, BackupTestView, BackupView, BackupsView,
    CheckpointComparedView, CheckpointView, ConfirmWordsRequest, CreateVaultRequest,
    CreateVaultResponse, KeyStoreView, LedgerChanged, LockWorth, NewWordsView, RemoveWayRequest,
    SetPassphraseRequest, TestBackupRequest, UnlockRequest, VaultState, WaysView,
};
pub use verify::{VerifyOutcome, VerifyView};
pub use what_if::{WhatIfRequest, WhatIfSetting, WhatIfSideView, WhatIfView};
