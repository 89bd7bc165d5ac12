//! The closed words of the catalogue.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::choices::codes;
use crate::time::Period;

codes!(
    /// How well a fact is supported; ordered, low first.
    Confidence {
        /// One weak, old or contradicted source.
        Low = "low",
        /// One good other source, or agreement with open questions.
        Medium = "medium",
        /// The provider, a court, a regulator, an archived policy, or two independent others.
        High = "high",
    }
);

codes!(
    /// What kind of text a fact rests on.
    SourceKind {
        /// The provider's policy or terms.
        ProviderPolicy = "provider_policy",
        /// The provider's help pages.
        ProviderHelp = "provider_help",
        /// The provider's own announcement.
        ProviderAnnouncement = "provider_announcement",
        /// A policy as an archive kept it.
        ArchivedPolicy = "archived_policy",
        /// A court.
        Court = "court",
        /// A supervisory authority.
        Regulator = "regulator",
        /// A newspaper or magazine.
        Press = "press",
        /// Somebody who read the provider's text.
        Secondary = "secondary",
        /// A forum or a person's site.
        Community = "community",
        /// Public source code or data.
        PublicCode = "public_code",
        /// What the person has it from themselves: a letter, a page, what the switch showed.
        Own = "own",
    }
);

codes!(
    /// What a fact is about.
    FactKind {
        /// Whether content trains models.
        Training = "training",
        /// How a no is said.
        OptOut = "opt-out",
        /// A dated change.
        Announcement = "announcement",
        /// How long something is kept.
        Retention = "retention",
        /// An order that suspends deletion.
        Override = "override",
        /// How a copy of one's own data is fetched.
        Export = "export",
        /// An address.
        Contact = "contact",
        /// A remark.
        Note = "note",
    }
);

impl FactKind {
    /// The table of a catalogue file that holds facts of this kind.
    #[must_use]
    pub const fn table(self) -> &'static str {
        match self {
            Self::Training => "training",
            Self::OptOut => "opt_outs",
            Self::Announcement => "announcements",
            Self::Retention => "retention",
            Self::Override => "overrides",
            Self::Export => "exports",
            Self::Contact => "contacts",
            Self::Note => "notes",
        }
    }
}

codes!(
    /// Whom a plan is for.
    Audience {
        /// Private people.
        Consumer = "consumer",
        /// Companies.
        Business = "business",
        /// People who call an interface from programs.
        Developer = "developer",
        /// Schools and universities.
        Education = "education",
        /// Public bodies.
        Government = "government",
    }
);

codes!(
    /// Whether content is used for training.
    TrainingUse {
        /// It is, without a choice.
        Yes = "yes",
        /// It is not.
        No = "no",
        /// It is unless refused.
        OptOut = "opt_out",
        /// Only if allowed.
        OptInOnly = "opt_in_only",
        /// The sources do not say clearly.
        Unclear = "unclear",
    }
);

codes!(
    /// How the provider's switch stands before anybody touches it.
    DefaultState {
        /// On.
        On = "on",
        /// Off.
        Off = "off",
        /// The person is asked first.
        Asks = "asks",
        /// On, and there is no switch.
        AlwaysOn = "always_on",
        /// There is nothing to switch on.
        NotOffered = "not_offered",
    }
);

codes!(
    /// By what means a no is said.
    OptOutMethod {
        /// A switch in the account.
        Setting = "setting",
        /// A switch only an administrator has.
        AdminSetting = "admin_setting",
        /// A setting of the device.
        DeviceSetting = "device_setting",
        /// A form on the web.
        WebForm = "web_form",
        /// A form for an objection.
        ObjectionForm = "objection_form",
        /// A message by e-mail.
        Email = "email",
        /// A request to support.
        SupportTicket = "support_ticket",
        /// A private mode, chat by chat.
        PrivateMode = "private_mode",
        /// Another plan.
        PlanUpgrade = "plan_upgrade",
        /// Leaving.
        AccountDeletion = "account_deletion",
    }
);

codes!(
    /// What follows if the person does nothing.
    DefaultOutcome {
        /// The use begins.
        OptedIn = "opted_in",
        /// The use does not begin, or ends.
        OptedOut = "opted_out",
        /// The service asks before going on.
        AccessBlocked = "access_blocked",
        /// Going on counts as agreement.
        ConsentAssumed = "consent_assumed",
        /// Nothing changes.
        Unaffected = "unaffected",
        /// The service ends.
        ServiceEnded = "service_ended",
        /// The sources do not say.
        Unknown = "unknown",
    }
);

codes!(
    /// Which state of a piece of content a retention statement is about.
    RetentionState {
        /// Training was allowed.
        OptedIn = "opted_in",
        /// Training was refused.
        OptedOut = "opted_out",
        /// Content that was not deleted.
        ActiveChat = "active_chat",
        /// Temporary or incognito chats.
        TemporaryChat = "temporary_chat",
        /// Content the person deleted.
        DeletedByUser = "deleted_by_user",
        /// Content flagged by safety systems.
        Flagged = "flagged",
        /// Scores that safety systems gave.
        FlagScores = "flag_scores",
        /// Content sent as feedback.
        FeedbackGiven = "feedback_given",
        /// Content that people read.
        HumanReviewed = "human_reviewed",
        /// Content of an interface for programs.
        ApiDefault = "api_default",
        /// Content under an agreement that nothing is kept.
        ZeroDataRetention = "zero_data_retention",
        /// Content of a closed account.
        AccountDeleted = "account_deleted",
        /// Copies made for training.
        TrainingData = "training_data",
        /// Content whose period an organisation sets.
        OrgControlled = "org_controlled",
        /// Copies on the person's own disk.
        LocalCopy = "local_copy",
    }
);

codes!(
    /// How firm a stated period is.
    DurationKind {
        /// No longer than that.
        Max = "max",
        /// That long.
        Exact = "exact",
        /// That long unless it is set otherwise.
        Default = "default",
        /// At least that long.
        Min = "min",
        /// Not said.
        Unspecified = "unspecified",
    }
);

codes!(
    /// What overrides the ordinary rules.
    OverrideKind {
        /// A court's order to preserve.
        LegalHold = "legal_hold",
        /// A promise to an authority.
        RegulatorUndertaking = "regulator_undertaking",
    }
);

codes!(
    /// What an address is for.
    ContactKind {
        /// E-mail for privacy matters.
        PrivacyEmail = "privacy_email",
        /// E-mail of the data protection officer.
        DpoEmail = "dpo_email",
        /// E-mail of support.
        SupportEmail = "support_email",
        /// Page of support.
        SupportPage = "support_page",
        /// The privacy policy.
        PrivacyPolicy = "privacy_policy",
        /// The terms.
        Terms = "terms",
        /// Where requests are made.
        PrivacyPortal = "privacy_portal",
        /// Where privacy is explained.
        PrivacyCenter = "privacy_center",
        /// Form for erasure.
        ErasureForm = "erasure_form",
        /// Form for an objection.
        ObjectionForm = "objection_form",
        /// Page of the settings.
        SettingsPage = "settings_page",
        /// Page where an account is closed.
        AccountDeletionPage = "account_deletion_page",
    }
);

codes!(
    /// How a copy of one's own data is fetched.
    ExportMethod {
        /// A button in the account.
        SelfService = "self_service",
        /// Google Takeout.
        Takeout = "takeout",
        /// A portal for requests.
        PrivacyPortal = "privacy_portal",
        /// An interface for administrators.
        AdminApi = "admin_api",
    }
);

codes!(
    /// What a no leaves out.
    ExceptionKind {
        /// Thumbs, ratings and reports.
        Feedback = "feedback",
        /// Content flagged by safety systems.
        Safety = "safety",
        /// Samples that people read.
        HumanReview = "human-review",
        /// The no counts only from the day it is said.
        ProspectiveOnly = "prospective-only",
        /// The choice cannot be taken back.
        NotReversible = "not-reversible",
        /// A kind of data with a rule of its own.
        DataKind = "data-kind",
        /// Copies made for training while it was allowed.
        TrainingCopy = "training-copy",
        /// Copies under an order to preserve.
        Hold = "hold",
    }
);

impl SourceKind {
    /// Whether the text is the provider's own, a court's or an authority's.
    #[must_use]
    pub const fn is_primary(self) -> bool {
        !matches!(
            self,
            Self::Press | Self::Secondary | Self::Community | Self::PublicCode | Self::Own
        )
    }
}

/// How long something is kept, as a source states it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum StatedDuration {
    /// Nothing is kept.
    Nothing,
    /// Without end.
    Indefinite,
    /// Until the person deletes it.
    UntilDeleted,
    /// Until the account is closed.
    UntilAccountDeleted,
    /// For this long.
    For(Period),
}

impl fmt::Display for StatedDuration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nothing => f.write_str("none"),
            Self::Indefinite => f.write_str("indefinite"),
            Self::UntilDeleted => f.write_str("until_deleted_by_user"),
            Self::UntilAccountDeleted => f.write_str("until_account_deleted"),
            Self::For(period) => period.fmt(f),
        }
    }
}

impl FromStr for StatedDuration {
    type Err = crate::time::PeriodError;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(match text {
            "none" => Self::Nothing,
            "indefinite" => Self::Indefinite,
            "until_deleted_by_user" => Self::UntilDeleted,
            "until_account_deleted" => Self::UntilAccountDeleted,
            other => Self::For(other.parse()?),
        })
    }
}

impl TryFrom<String> for StatedDuration {
    type Error = crate::time::PeriodError;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<StatedDuration> for String {
    fn from(duration: StatedDuration) -> Self {
        duration.to_string()
    }
}
