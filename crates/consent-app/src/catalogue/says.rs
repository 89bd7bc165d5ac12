//! What each kind of fact says, in one sentence that names who says it.

use crate::say;
use crate::words::Words;
use consent_core::catalogue::{
    Address, Announced, ContactKind, DataExport, DefaultState, ExportMethod, FactMeta,
    OptOutMethod, OptOutPath, Override, OverrideKind, RetentionFact, RetentionState, SourceKind,
    Training, TrainingAnswer, TrainingUse,
};
use consent_core::time::CivilDate;

use super::terms::data_kind;

/// Whose word a fact is, the nearest to the provider first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Speaker {
    /// The person.
    You,
    /// The provider, by its own texts.
    Provider,
    /// An old text of the provider.
    Archive,
    /// A court.
    Court,
    /// An authority.
    Authority,
    /// Press.
    Press,
    /// Somebody who read the provider's texts.
    Readers,
    /// People who use it.
    Users,
    /// Nobody of these.
    Source,
}

const SPEAKERS: [(&[SourceKind], Speaker); 8] = [
    (&[SourceKind::Own], Speaker::You),
    (
        &[
            SourceKind::ProviderPolicy,
            SourceKind::ProviderHelp,
            SourceKind::ProviderAnnouncement,
        ],
        Speaker::Provider,
    ),
    (&[SourceKind::ArchivedPolicy], Speaker::Archive),
    (&[SourceKind::Court], Speaker::Court),
    (&[SourceKind::Regulator], Speaker::Authority),
    (&[SourceKind::Press], Speaker::Press),
    (
        &[SourceKind::Secondary, SourceKind::PublicCode],
        Speaker::Readers,
    ),
    (&[SourceKind::Community], Speaker::Users),
];

/// Who says it.
pub(super) fn who(meta: &FactMeta) -> Speaker {
    let speaks = |kinds: &[SourceKind]| meta.sources.iter().any(|s| kinds.contains(&s.kind));
    SPEAKERS
        .iter()
        .find(|(kinds, _)| speaks(kinds))
        .map_or(Speaker::Source, |(_, speaker)| *speaker)
}

/// Who says it: "The provider says", "Press reports say".
pub(super) fn speaker(say: &Words, meta: &FactMeta) -> String {
    match who(meta) {
        Speaker::You => say!(say, "says-you-noted"),
        Speaker::Provider => say!(say, "says-the-provider-says"),
        Speaker::Archive => say!(say, "says-an-archived-text-of-the-provider"),
        Speaker::Court => say!(say, "says-a-court-says"),
        Speaker::Authority => say!(say, "says-an-authority-says"),
        Speaker::Press => say!(say, "says-press-reports-say"),
        Speaker::Readers => say!(say, "says-others-who-read-the-providers-texts"),
        Speaker::Users => say!(say, "says-people-who-use-it-say"),
        Speaker::Source => say!(say, "says-a-source-says"),
    }
}

/// The same within a sentence: "the provider says", "you noted".
pub(crate) fn speaker_inside(say: &Words, meta: &FactMeta) -> String {
    match who(meta) {
        Speaker::You => say!(say, "says-you-noted-inside"),
        Speaker::Provider => say!(say, "says-the-provider-inside"),
        Speaker::Archive => say!(say, "says-an-archived-text-of-the-provider-inside"),
        Speaker::Court => say!(say, "says-a-court-says-inside"),
        Speaker::Authority => say!(say, "says-an-authority-says-inside"),
        Speaker::Press => say!(say, "says-press-reports-say-inside"),
        Speaker::Readers => say!(say, "says-others-who-read-the-providers-texts-inside"),
        Speaker::Users => say!(say, "says-people-who-use-it-say-inside"),
        Speaker::Source => say!(say, "says-a-source-says-inside"),
    }
}

/// What a fact is about: its kinds of data, else content.
fn subject(say: &Words, meta: &FactMeta) -> String {
    let kinds: Vec<String> = meta
        .scope
        .data_kinds
        .iter()
        .map(|k| data_kind(say, k))
        .collect();
    if kinds.is_empty() {
        say!(say, "says-content-as-such")
    } else {
        say.listed(&kinds)
    }
}

pub(super) fn training(say: &Words, meta: &FactMeta, says: &Training) -> String {
    let who = speaker(say, meta);
    let what = subject(say, meta);
    let claim = match says.uses_content_for_training {
        TrainingUse::Yes => say!(say, "says-it-trains-models-on", what = what),
        TrainingUse::No => say!(say, "says-it-does-not-train-models-on", what = what),
        TrainingUse::OptOut => say!(say, "says-it-trains-models-on-unless-you", what = what),
        TrainingUse::OptInOnly => say!(say, "says-it-trains-models-on-only-if", what = what),
        TrainingUse::Unclear => {
            return say!(say, "says-the-sources-do-not-settle-whether", what = what);
        }
    };
    let switch = match says.default_state {
        Some(DefaultState::On) => say!(say, "says-and-the-switch-is-on-at"),
        Some(DefaultState::Off) => say!(say, "says-and-the-switch-is-off-at"),
        Some(DefaultState::AlwaysOn) => say!(say, "says-and-there-is-no-switch"),
        Some(DefaultState::Asks) => say!(say, "says-and-it-asks-first"),
        Some(DefaultState::NotOffered) | None => String::new(),
    };
    say!(say, "says-that", who = who, claim = claim, switch = switch)
}

/// What an answer says, in the words that follow "that"; none if the sources do not settle it.
pub(crate) fn statement(say: &Words, answer: &TrainingAnswer<'_>) -> Option<String> {
    let says = match answer.fact.uses_content_for_training {
        TrainingUse::Yes => say!(say, "says-content-trains-its-models"),
        TrainingUse::No => say!(say, "says-content-does-not-train-its-models"),
        TrainingUse::OptOut => say!(say, "says-content-trains-its-models-unless-you"),
        TrainingUse::OptInOnly => say!(say, "says-content-trains-its-models-only-if"),
        TrainingUse::Unclear => return None,
    };
    Some(format!("{says}{}", switch_first(say, answer)))
}

fn switch_first(say: &Words, answer: &TrainingAnswer<'_>) -> String {
    match answer.fact.default_state {
        Some(DefaultState::On) => say!(say, "says-and-the-switch-is-on-at-2"),
        Some(DefaultState::Off) => say!(say, "says-and-the-switch-is-off-at-2"),
        Some(DefaultState::AlwaysOn) => say!(say, "says-and-there-is-no-switch"),
        Some(DefaultState::Asks) => say!(say, "says-and-it-asks-first"),
        Some(DefaultState::NotOffered) | None => String::new(),
    }
}

/// An answer in one line, as the provider says it, or as the person wrote it down.
pub(crate) fn summary(say: &Words, answer: &TrainingAnswer<'_>) -> String {
    let own = answer.fact.meta.own.is_some();
    let switch = switch_first(say, answer);
    let said = match statement(say, answer) {
        Some(says) if own => say!(say, "says-you-wrote-down-that", says = says),
        Some(says) => say!(say, "says-the-provider-says-that", says = says),
        None if own => {
            say!(say, "says-you-wrote-down-that-it-is", switch = switch)
        }
        None => say!(
            say,
            "says-the-sources-do-not-settle-whether-2",
            switch = switch
        ),
    };
    if answer.disagrees.is_empty() {
        said
    } else {
        say!(say, "says-sources-disagree", said = said)
    }
}

/// By what means a no is said, as it follows "you can say no".
fn means(say: &Words, method: OptOutMethod) -> String {
    match method {
        OptOutMethod::Setting => say!(say, "says-you-can-say-no-by-a"),
        OptOutMethod::AdminSetting => say!(say, "says-an-administrator-can-say-no-by"),
        OptOutMethod::DeviceSetting => say!(say, "says-you-can-say-no-by-a-2"),
        OptOutMethod::WebForm => say!(say, "says-you-can-say-no-by-a-3"),
        OptOutMethod::ObjectionForm => say!(say, "says-you-can-object-by-a-form"),
        OptOutMethod::Email => say!(say, "says-you-can-say-no-by-e"),
        OptOutMethod::SupportTicket => say!(say, "says-you-can-say-no-by-a-4"),
        OptOutMethod::PrivateMode => say!(say, "says-you-can-say-no-chat-by"),
        OptOutMethod::PlanUpgrade => say!(say, "says-you-can-say-no-only-by"),
        OptOutMethod::AccountDeletion => say!(say, "says-you-can-say-no-only-by-2"),
    }
}

/// The menu steps and the control, if they are known.
pub(super) fn way(says: &OptOutPath) -> Option<String> {
    let mut steps = says.path.clone();
    if steps.last() == says.label.as_ref() {
        steps.pop();
    }
    steps.extend(says.label.as_ref().map(|label| format!("“{label}”")));
    steps.extend(says.address.clone().filter(|_| steps.is_empty()));
    (!steps.is_empty()).then(|| steps.join(" > "))
}

/// How the control must stand for a no; the same word can mean either, so it is always said.
pub(super) fn stance(say: &Words, says: &OptOutPath) -> Option<String> {
    Some(match says.state_when_opted_out.as_deref()? {
        "off" | "false" | "disabled" => say!(say, "says-the-switch-must-show-off-to"),
        "on" | "true" | "enabled" => say!(say, "says-the-switch-must-show-on-to"),
        "unticked" => say!(say, "says-the-box-must-be-unticked-to"),
        "ticked" => say!(say, "says-the-box-must-be-ticked-to"),
        "tagged" => say!(say, "says-the-content-must-carry-the-tag"),
        other => say!(say, "says-the-control-must-show-to-say", other = other),
    })
}

pub(super) fn opt_out(say: &Words, meta: &FactMeta, says: &OptOutPath) -> String {
    let way = way(says).map_or_else(String::new, |way| format!(": {way}"));
    let stance = stance(say, says).map_or_else(String::new, |stance| format!("; {stance}"));
    say!(
        say,
        "says-that-2",
        who = speaker(say, meta),
        means = means(say, says.method),
        way = way,
        stance = stance
    )
}

pub(super) fn announcement(say: &Words, meta: &FactMeta, says: &Announced) -> String {
    let on = says
        .announced_on
        .map_or_else(|| say!(say, "says-on-a-day-that-is-not"), |it| say.when(it));
    let title = says.title.trim_end_matches('.');
    say!(
        say,
        "says-that-this-was-announced",
        who = speaker(say, meta),
        on = on,
        title = title
    )
}

/// What a retention statement is about, as it stands in a sentence.
fn kept(say: &Words, state: RetentionState) -> String {
    match state {
        RetentionState::OptedIn => say!(say, "says-what-is-kept-for-training-after"),
        RetentionState::OptedOut => say!(say, "says-back-end-copies-after-a-no"),
        RetentionState::ActiveChat => say!(say, "says-things-you-keep"),
        RetentionState::TemporaryChat => say!(say, "data-kind-temporary_chat"),
        RetentionState::DeletedByUser => say!(say, "says-things-you-delete"),
        RetentionState::Flagged => say!(say, "data-kind-safety_flagged"),
        RetentionState::FlagScores => say!(say, "says-scores-of-safety-checks"),
        RetentionState::FeedbackGiven => say!(say, "says-feedback-you-send"),
        RetentionState::HumanReviewed => say!(say, "says-samples-that-people-read"),
        RetentionState::ApiDefault => say!(say, "data-kind-api"),
        RetentionState::ZeroDataRetention => {
            say!(say, "says-content-under-a-zero-retention-agreement")
        }
        RetentionState::AccountDeleted => say!(say, "says-things-in-a-closed-account"),
        RetentionState::TrainingData => say!(say, "says-copies-in-training-data"),
        RetentionState::OrgControlled => {
            say!(say, "says-content-whose-period-your-organisation-sets")
        }
        RetentionState::LocalCopy => say!(say, "says-copies-on-your-own-device"),
    }
}

pub(super) fn retention(say: &Words, fact: &RetentionFact) -> String {
    let meta = &fact.meta;
    let kinds = match meta.scope.data_kinds.as_slice() {
        [] => String::new(),
        _ => format!(" ({})", subject(say, meta)),
    };
    let length = say
        .how_long(fact)
        .unwrap_or_else(|| say!(say, "says-no-number-is-published"));
    say!(
        say,
        "says-of",
        who = speaker(say, meta),
        what = kept(say, fact.state),
        kinds = kinds,
        length = length
    )
}

/// What overrides the ordinary rules; `ended` is its last day, if that is known and past.
pub(super) fn order(
    say: &Words,
    meta: &FactMeta,
    says: &Override,
    ended: Option<CivilDate>,
) -> String {
    let title = says.title.trim_end_matches('.');
    let claim = match (says.kind, ended) {
        (OverrideKind::LegalHold, None) => say!(say, "says-an-order-suspends-deletion"),
        (OverrideKind::LegalHold, Some(day)) => {
            say!(
                say,
                "says-an-order-suspended-deletion-until",
                day = say.day(day)
            )
        }
        (OverrideKind::RegulatorUndertaking, _) => say!(say, "says-it-made-a-promise-to-an"),
    };
    say!(
        say,
        "says-that-3",
        who = speaker(say, meta),
        claim = claim,
        title = title
    )
}

pub(super) fn export(say: &Words, meta: &FactMeta, says: &DataExport) -> String {
    let means = match says.method {
        ExportMethod::SelfService => say!(say, "says-you-can-fetch-a-copy-of"),
        ExportMethod::Takeout => say!(say, "says-you-can-fetch-a-copy-of-2"),
        ExportMethod::PrivacyPortal => say!(say, "says-you-can-ask-for-a-copy"),
        ExportMethod::AdminApi => say!(say, "says-administrators-can-fetch-a-copy-of"),
    };
    let way = match says.path.as_slice() {
        [] => String::new(),
        steps => format!(": {}", steps.join(" > ")),
    };
    say!(
        say,
        "says-that-4",
        who = speaker(say, meta),
        means = means,
        way = way
    )
}

/// What an address is for, in words.
pub(super) fn contact_kind(say: &Words, kind: ContactKind) -> String {
    match kind {
        ContactKind::PrivacyEmail => say!(say, "says-its-e-mail-address-for-privacy"),
        ContactKind::DpoEmail => say!(say, "says-the-e-mail-address-of-its"),
        ContactKind::SupportEmail => say!(say, "says-the-e-mail-address-of-its-2"),
        ContactKind::SupportPage => say!(say, "says-the-page-of-its-support"),
        ContactKind::PrivacyPolicy => say!(say, "says-its-privacy-policy"),
        ContactKind::Terms => say!(say, "says-its-terms"),
        ContactKind::PrivacyPortal => say!(say, "says-where-it-takes-privacy-requests"),
        ContactKind::PrivacyCenter => say!(say, "says-where-it-explains-privacy"),
        ContactKind::ErasureForm => say!(say, "says-its-form-for-erasure"),
        ContactKind::ObjectionForm => say!(say, "says-its-form-for-an-objection"),
        ContactKind::SettingsPage => say!(say, "says-the-page-of-its-settings"),
        ContactKind::AccountDeletionPage => say!(say, "says-the-page-where-an-account-is"),
    }
}

pub(super) fn contact(say: &Words, meta: &FactMeta, says: &Address) -> String {
    say!(
        say,
        "says-that-this-is",
        who = speaker(say, meta),
        kind = contact_kind(say, says.kind),
        value = says.value
    )
}
