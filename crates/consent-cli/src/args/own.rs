//! The grammar of `consent service` and `consent fact`.

use clap::{Args, Subcommand, ValueEnum};
use consent_core::time::CivilDate;

use super::day;

/// Where the person has it from.
#[derive(Debug, Args)]
pub(crate) struct From {
    /// Where you have it from: a letter, a page, what the switch showed.
    #[arg(long = "source-title", value_name = "TITLE")]
    pub(crate) title: String,
    /// Its address, if it has one; https.
    #[arg(long = "source-url", value_name = "URL")]
    pub(crate) url: Option<String>,
    /// The day it speaks for; today if not told.
    #[arg(long = "source-date", value_name = "DAY", value_parser = day)]
    pub(crate) date: Option<CivilDate>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Service {
    /// Describe a service that the catalogue does not have.
    Add {
        /// Its name.
        name: String,
        /// Who runs it.
        #[arg(long)]
        provider: Option<String>,
        /// Its page; https.
        #[arg(long, value_name = "URL")]
        homepage: Option<String>,
        /// A plan it comes in; can be given several times.
        #[arg(long, value_name = "NAME")]
        plan: Vec<String>,
        /// What kind of service it is; `ai_assistant` if not told.
        #[arg(long)]
        category: Option<String>,
        #[command(flatten)]
        from: From,
        /// Follow it at once.
        #[arg(long)]
        follow: bool,
    },
}

const KEYS: &str = "\
Keys for --set, by kind; only the first of each is needed:
  training      uses_content_for_training (yes, no, opt_out, opt_in_only, unclear), default_state (on, off, asks,
                always_on, not_offered), user_choice_available (true, false)
  opt-out       method (setting, web_form, email, private_mode, ...), label, path (steps with > between), url,
                state_when_opted_out (on, off)
  announcement  title, default_outcome (opted_in, opted_out, access_blocked, consent_assumed, unaffected,
                service_ended, unknown); decide_by and purpose (model-training, ...), announced_on, effective_on
  retention     state (active_chat, deleted_by_user, opted_in, opted_out, flagged, feedback_given,
                account_deleted, temporary_chat, ...), duration (P30D, P6M, P5Y, none, indefinite,
                until_deleted_by_user), duration_kind (max, exact, min, default)
  contact       kind (privacy_email, privacy_policy, ...), value
  note          text
Example: 30 days after you delete it, at most, by a letter:
  consent fact add tiny retention --set state=deleted_by_user --set duration=P30D --set duration_kind=max \
    --source-title \"a letter\"
Taken back with `consent correct ENTRY`.";

/// What a fact is about.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Kind {
    /// Whether content trains models.
    Training,
    /// How a no is said.
    OptOut,
    /// A dated change.
    Announcement,
    /// How long something is kept.
    Retention,
    /// An order that suspends deletion.
    Override,
    /// How a copy of your data is fetched.
    Export,
    /// An address.
    Contact,
    /// A remark.
    Note,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Fact {
    /// State a fact about a service, beside the catalogue's or in its place.
    #[command(after_help = KEYS)]
    Add(StatedFact),
    /// The facts about a service, yours marked.
    List {
        /// Which service.
        service: String,
    },
}

#[derive(Debug, Args)]
pub(crate) struct StatedFact {
    /// About which service.
    pub(crate) service: String,
    /// What it is about.
    pub(crate) kind: Kind,
    /// What it says, with the keys of the catalogue: --set duration=P30D.
    #[arg(long, value_name = "KEY=VALUE", value_parser = pair)]
    pub(crate) set: Vec<(String, String)>,
    /// The fact in whose place it stands; see `consent fact list`.
    #[arg(long, value_name = "FACT")]
    pub(crate) replaces: Option<String>,
    /// For which plan only; can be given several times.
    #[arg(long, value_name = "PLAN")]
    pub(crate) plan: Vec<String>,
    /// Since when it holds.
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub(crate) from: Option<CivilDate>,
    /// A remark.
    #[arg(long)]
    pub(crate) note: Option<String>,
    #[command(flatten)]
    pub(crate) source: From,
}

fn pair(text: &str) -> Result<(String, String), String> {
    let pair = text
        .split_once('=')
        .filter(|(key, _)| !key.trim().is_empty());
    pair.map(|(key, value)| (key.trim().to_owned(), value.trim().to_owned()))
        .ok_or_else(|| "write it as key=value, such as duration=P30D".to_owned())
}
