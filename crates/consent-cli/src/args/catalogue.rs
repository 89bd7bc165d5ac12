//! The grammar of `consent catalogue`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

const LIST: &str = "\
Examples:
  consent catalogue list --search copilot           by name, provider or former name
  consent catalogue list --trains-by-default        what trains on content unless you say no
  consent catalogue list --deadline-ahead           what asks for a decision soon
  consent catalogue list --category ai_assistant    one kind of service
It is what your ledger relies on, with your own facts, if one opens unasked; else the edition in the
program.";

const SHOW: &str = "\
Examples:
  consent catalogue show claude --plan pro --region DE    for one plan, from one country
  consent catalogue show claude                           what every plan is told
  consent catalogue show claude --toml                    the file, as it was reviewed";

const COMPARE: &str = "\
Examples:
  consent catalogue compare claude chatgpt --region US
  consent catalogue compare claude chatgpt gemini grok --json";

#[derive(Debug, Subcommand)]
pub(crate) enum Catalogue {
    /// All services: who trains by default, what is due, how old the facts are.
    #[command(after_help = LIST)]
    List(Wanted),
    /// One service: does it train, what is due, when is it gone; then every fact with its sources.
    #[command(after_help = SHOW)]
    Show {
        /// Which service.
        service: String,
        /// The plan to look at; without it, what each plan is told.
        #[arg(long)]
        plan: Option<String>,
        /// Where you live, such as DE.
        #[arg(long, value_name = "REGION")]
        region: Option<String>,
        /// The text of its file instead.
        #[arg(long, conflicts_with_all = ["plan", "region"])]
        toml: bool,
    },
    /// Two to four services side by side.
    #[command(after_help = COMPARE)]
    Compare {
        /// Which services.
        #[arg(required = true, num_args = 2..=4, value_name = "SERVICE")]
        services: Vec<String>,
        /// Where you live, such as DE.
        #[arg(long, value_name = "REGION")]
        region: Option<String>,
    },
    /// Where the facts of one service come from, or those of all.
    Sources {
        /// Which service; without it, all.
        service: Option<String>,
    },
    /// What a pack would change; nothing is written.
    Preview(PackFile),
    /// Rely on the facts of a pack from now on.
    Adopt {
        #[command(flatten)]
        pack: PackFile,
        /// Dates to decide by may move later, or go.
        #[arg(long)]
        accept_later_dates: bool,
    },
    /// Trust the key of somebody who publishes packs.
    Trust {
        /// The public key: one line that begins with RW.
        key: String,
        /// Your word for it.
        #[arg(long)]
        name: Option<String>,
    },
    /// Trust a key no longer; what was adopted stays.
    Untrust {
        /// The key, its id or its name.
        key: String,
    },
    /// The keys that you trust.
    Keys,
    /// Editions that were adopted, the newest first.
    Editions,
}

/// Which services of the list.
#[derive(Debug, Args)]
pub(crate) struct Wanted {
    /// Only those with these words in name, provider or a former name.
    #[arg(long, value_name = "TEXT")]
    pub(crate) search: Option<String>,
    /// Only of this kind, by its words or code; `--json` lists them.
    #[arg(long, value_name = "KIND")]
    pub(crate) category: Option<String>,
    /// Only those that train on content unless somebody says no, on one plan at least.
    #[arg(long)]
    pub(crate) trains_by_default: bool,
    /// Only those with a way to say no.
    #[arg(long)]
    pub(crate) has_opt_out: bool,
    /// Only those with a day to decide by that is ahead.
    #[arg(long)]
    pub(crate) deadline_ahead: bool,
}

/// Which pack.
#[derive(Debug, Args)]
pub(crate) struct PackFile {
    /// The pack; its signature lies beside it as FILE.minisig.
    pub(crate) file: PathBuf,
    /// The publisher's public key, if you do not trust it yet.
    #[arg(long)]
    pub(crate) key: Option<String>,
}
