//! What each kind of fact says, in one sentence that names who says it.

use consent_core::catalogue::{
    Address, Announced, ContactKind, DataExport, DefaultState, ExportMethod, FactMeta,
    OptOutMethod, OptOutPath, Override, OverrideKind, RetentionFact, RetentionState, SourceKind,
    Training, TrainingUse,
};
use consent_core::time::CivilDate;

use super::terms::{data_kind, listed};
use crate::words;

/// Whose word is named, the nearest to the provider first.
const SPEAKERS: [(&[SourceKind], &str); 8] = [
    (&[SourceKind::Own], "You noted"),
    (
        &[
            SourceKind::ProviderPolicy,
            SourceKind::ProviderHelp,
            SourceKind::ProviderAnnouncement,
        ],
        "The provider says",
    ),
    (
        &[SourceKind::ArchivedPolicy],
        "An archived text of the provider says",
    ),
    (&[SourceKind::Court], "A court says"),
    (&[SourceKind::Regulator], "An authority says"),
    (&[SourceKind::Press], "Press reports say"),
    (
        &[SourceKind::Secondary, SourceKind::PublicCode],
        "Others who read the provider's texts say",
    ),
    (&[SourceKind::Community], "People who use it say"),
];

/// Who says it: "The provider says", "Press reports say".
pub(super) fn speaker(meta: &FactMeta) -> &'static str {
    let speaks = |kinds: &[SourceKind]| meta.sources.iter().any(|s| kinds.contains(&s.kind));
    SPEAKERS
        .iter()
        .find(|(kinds, _)| speaks(kinds))
        .map_or("A source says", |(_, words)| words)
}

/// The same within a sentence: "the provider says", "you noted".
pub(crate) fn speaker_inside(meta: &FactMeta) -> String {
    let said = speaker(meta);
    let mut letters = said.chars();
    let first = letters.next().map(|c| c.to_lowercase().to_string());
    first.unwrap_or_default() + letters.as_str()
}

/// What a fact is about: its kinds of data, else content.
fn subject(meta: &FactMeta) -> String {
    let kinds: Vec<String> = meta.scope.data_kinds.iter().map(|k| data_kind(k)).collect();
    if kinds.is_empty() {
        "content".to_owned()
    } else {
        listed(&kinds)
    }
}

pub(super) fn training(meta: &FactMeta, says: &Training) -> String {
    let who = speaker(meta);
    let what = subject(meta);
    let claim = match says.uses_content_for_training {
        TrainingUse::Yes => format!("it trains models on {what}"),
        TrainingUse::No => format!("it does not train models on {what}"),
        TrainingUse::OptOut => format!("it trains models on {what} unless you say no"),
        TrainingUse::OptInOnly => format!("it trains models on {what} only if you say yes"),
        TrainingUse::Unclear => {
            return format!("The sources do not settle whether it trains models on {what}.");
        }
    };
    let switch = match says.default_state {
        Some(DefaultState::On) => ", and the switch is On at first",
        Some(DefaultState::Off) => ", and the switch is Off at first",
        Some(DefaultState::AlwaysOn) => ", and there is no switch",
        Some(DefaultState::Asks) => ", and it asks first",
        Some(DefaultState::NotOffered) | None => "",
    };
    format!("{who} that {claim}{switch}.")
}

/// By what means a no is said, as it follows "you can say no".
fn means(method: OptOutMethod) -> &'static str {
    match method {
        OptOutMethod::Setting => "you can say no by a setting",
        OptOutMethod::AdminSetting => "an administrator can say no by a setting",
        OptOutMethod::DeviceSetting => "you can say no by a setting of the device",
        OptOutMethod::WebForm => "you can say no by a form on the web",
        OptOutMethod::ObjectionForm => "you can object by a form on the web",
        OptOutMethod::Email => "you can say no by e-mail",
        OptOutMethod::SupportTicket => "you can say no by a request to support",
        OptOutMethod::PrivateMode => "you can say no chat by chat, in a private mode",
        OptOutMethod::PlanUpgrade => "you can say no only by taking another plan",
        OptOutMethod::AccountDeletion => "you can say no only by leaving",
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
pub(super) fn stance(says: &OptOutPath) -> Option<String> {
    Some(match says.state_when_opted_out.as_deref()? {
        "off" | "false" | "disabled" => "the switch must show Off to say no".to_owned(),
        "on" | "true" | "enabled" => "the switch must show On to say no".to_owned(),
        "unticked" => "the box must be unticked to say no".to_owned(),
        "ticked" => "the box must be ticked to say no".to_owned(),
        "tagged" => "the content must carry the tag to say no".to_owned(),
        other => format!("the control must show “{other}” to say no"),
    })
}

pub(super) fn opt_out(meta: &FactMeta, says: &OptOutPath) -> String {
    let way = way(says).map_or_else(String::new, |way| format!(": {way}"));
    let stance = stance(says).map_or_else(String::new, |stance| format!("; {stance}"));
    format!(
        "{} that {}{way}{stance}.",
        speaker(meta),
        means(says.method)
    )
}

pub(super) fn announcement(meta: &FactMeta, says: &Announced) -> String {
    let on = says
        .announced_on
        .map_or_else(|| "on a day that is not known".to_owned(), words::when);
    let title = says.title.trim_end_matches('.');
    format!("{} that this was announced {on}: {title}.", speaker(meta))
}

/// What a retention statement is about, as it stands in a sentence.
fn kept(state: RetentionState) -> &'static str {
    match state {
        RetentionState::OptedIn => "what is kept for training after a yes",
        RetentionState::OptedOut => "back-end copies after a no",
        RetentionState::ActiveChat => "things you keep",
        RetentionState::TemporaryChat => "temporary chats",
        RetentionState::DeletedByUser => "things you delete",
        RetentionState::Flagged => "flagged content",
        RetentionState::FlagScores => "scores of safety checks",
        RetentionState::FeedbackGiven => "feedback you send",
        RetentionState::HumanReviewed => "samples that people read",
        RetentionState::ApiDefault => "content sent over the API",
        RetentionState::ZeroDataRetention => "content under a zero-retention agreement",
        RetentionState::AccountDeleted => "things in a closed account",
        RetentionState::TrainingData => "copies in training data",
        RetentionState::OrgControlled => "content whose period your organisation sets",
        RetentionState::LocalCopy => "copies on your own device",
    }
}

pub(super) fn retention(fact: &RetentionFact) -> String {
    let meta = &fact.meta;
    let kinds = match meta.scope.data_kinds.as_slice() {
        [] => String::new(),
        _ => format!(" ({})", subject(meta)),
    };
    let length = words::how_long(fact).unwrap_or_else(|| "no number is published".to_owned());
    format!(
        "{} of {}{kinds}: {length}.",
        speaker(meta),
        kept(fact.state)
    )
}

/// What overrides the ordinary rules; `ended` is its last day, if that is known and past.
pub(super) fn order(meta: &FactMeta, says: &Override, ended: Option<CivilDate>) -> String {
    let title = says.title.trim_end_matches('.');
    let claim = match (says.kind, ended) {
        (OverrideKind::LegalHold, None) => "an order suspends deletion".to_owned(),
        (OverrideKind::LegalHold, Some(day)) => {
            format!("an order suspended deletion until {}", words::day(day))
        }
        (OverrideKind::RegulatorUndertaking, _) => "it made a promise to an authority".to_owned(),
    };
    format!("{} that {claim}: {title}.", speaker(meta))
}

pub(super) fn export(meta: &FactMeta, says: &DataExport) -> String {
    let means = match says.method {
        ExportMethod::SelfService => "you can fetch a copy of your data yourself",
        ExportMethod::Takeout => "you can fetch a copy of your data with Google Takeout",
        ExportMethod::PrivacyPortal => "you can ask for a copy of your data on its privacy portal",
        ExportMethod::AdminApi => "administrators can fetch a copy of the data by program",
    };
    let way = match says.path.as_slice() {
        [] => String::new(),
        steps => format!(": {}", steps.join(" > ")),
    };
    format!("{} that {means}{way}.", speaker(meta))
}

/// What an address is for, in words.
pub(super) fn contact_kind(kind: ContactKind) -> &'static str {
    match kind {
        ContactKind::PrivacyEmail => "its e-mail address for privacy",
        ContactKind::DpoEmail => "the e-mail address of its data protection officer",
        ContactKind::SupportEmail => "the e-mail address of its support",
        ContactKind::SupportPage => "the page of its support",
        ContactKind::PrivacyPolicy => "its privacy policy",
        ContactKind::Terms => "its terms",
        ContactKind::PrivacyPortal => "where it takes privacy requests",
        ContactKind::PrivacyCenter => "where it explains privacy",
        ContactKind::ErasureForm => "its form for erasure",
        ContactKind::ObjectionForm => "its form for an objection",
        ContactKind::SettingsPage => "the page of its settings",
        ContactKind::AccountDeletionPage => "the page where an account is closed",
    }
}

pub(super) fn contact(meta: &FactMeta, says: &Address) -> String {
    format!(
        "{} that this is {}: {}",
        speaker(meta),
        contact_kind(says.kind),
        says.value
    )
}
