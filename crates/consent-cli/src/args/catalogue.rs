//! The grammar of `consent catalogue`.

use clap::{Args, Subcommand};

const LIST: &str = "\
Examples:
  consent catalogue list --search copilot           by name, provider or former name
  consent catalogue list --trains-by-default        what trains on content unless you say no
  consent catalogue list --deadline-ahead           what asks for a decision soon
  consent catalogue list --category ai_assistant    one kind of service
The edition is the one in the program, for somebody who follows nothing; your own facts and packs are
in the window.";

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
    /// Only those that train on content unless somebody says no.
    #[arg(long)]
    pub(crate) trains_by_default: bool,
    /// Only those with a way to say no.
    #[arg(long)]
    pub(crate) has_opt_out: bool,
    /// Only those with a day to decide by that is ahead.
    #[arg(long)]
    pub(crate) deadline_ahead: bool,
}
