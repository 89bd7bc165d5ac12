//! The grammar of the command line.

mod record;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};
use consent_core::choices::Purpose;
use consent_core::time::CivilDate;

pub(crate) use record::{About, Answer, Consented, OnOff, Record, Seen, Who};

/// Your own record of what AI services asked, what you chose, by when you must decide, and how long
/// they keep your data because of it.
#[derive(Debug, Parser)]
#[command(name = "consent", version, propagate_version = true, after_help = AFTER_HELP)]
pub(crate) struct Arguments {
    /// One JSON object on standard output instead of text.
    #[arg(long, global = true)]
    pub(crate) json: bool,
    #[command(flatten)]
    pub(crate) access: Access,
    #[command(subcommand)]
    pub(crate) command: Command,
}

const AFTER_HELP: &str = "\
SERVICE is a name such as claude, chatgpt, gemini, or an id from `consent catalogue list`.
Exit codes: 0 done, 1 failure, 2 wrong usage, 3 refused by the rules, 4 locked or key missing,
5 damage or missing entries, 6 something is due (--check), 7 another program is writing,
8 ledger of a newer version.
No network is used, ever. What a service keeps is what its provider says; this is not legal advice.";

/// Which ledger, and how it is opened.
#[derive(Debug, Args)]
pub(crate) struct Access {
    /// The ledger's folder, if not the usual one.
    #[arg(long, global = true, value_name = "FOLDER")]
    pub(crate) vault: Option<PathBuf>,
    /// Read the passphrase from the first line of standard input.
    #[arg(long, global = true)]
    pub(crate) passphrase_stdin: bool,
    /// Open with the 12 recovery words; they are asked for.
    #[arg(long, global = true, conflicts_with = "passphrase_stdin")]
    pub(crate) words: bool,
    /// Simulated time, in a demo ledger only: 2025-08-29 or 2025-09-14T07:00:00Z.
    #[arg(long, global = true, value_name = "TIME")]
    pub(crate) now: Option<String>,
}

fn day(text: &str) -> Result<CivilDate, String> {
    text.parse()
        .map_err(|e: consent_core::time::ParseDateError| e.to_string())
}

fn purpose(text: &str) -> Result<Purpose, String> {
    text.parse().map_err(|_| {
        let known: Vec<&str> = Purpose::ALL.iter().map(|p| p.code()).collect();
        format!("purposes are: {}", known.join(", "))
    })
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Make a new ledger.
    Init(Init),
    /// Look after the key.
    #[command(subcommand)]
    Key(Key),
    /// Follow a service.
    Add(Add),
    /// Say that the plan changed.
    Plan {
        /// Which service.
        service: String,
        /// The plan since.
        plan: String,
        /// Which account, if there are several: its label, plan or id.
        #[arg(long)]
        account: Option<String>,
        /// First day of the plan.
        #[arg(long, value_parser = day)]
        date: Option<CivilDate>,
    },
    /// Stop following a service; its records stay.
    Drop {
        /// Which service.
        service: String,
        /// Which account, if there are several.
        #[arg(long)]
        account: Option<String>,
    },
    /// Where each followed service stands.
    Status {
        /// As of this day.
        #[arg(long, value_parser = day)]
        as_of: Option<CivilDate>,
    },
    /// One service: choices, what a no leaves out, dates, the way to the switch.
    Show {
        /// Which service.
        service: String,
        /// Which account, if there are several.
        #[arg(long)]
        account: Option<String>,
        /// As of this day.
        #[arg(long, value_parser = day)]
        as_of: Option<CivilDate>,
    },
    /// Until when something is kept, the provider says.
    Retention(Retention),
    /// Everything that was written down.
    History {
        /// Only of this service.
        service: Option<String>,
        /// Only what was written down up to this day.
        #[arg(long, value_parser = day)]
        as_of: Option<CivilDate>,
    },
    /// Write down what happened.
    #[command(subcommand)]
    Record(Record),
    /// Orders that suspend deletion.
    #[command(subcommand)]
    Hold(Hold),
    /// Say that an entry was wrong; it stays in the history.
    Correct {
        /// Its number (#6), or the beginning of its id.
        entry: String,
        /// The day on which it really happened; without it, the entry should not be there.
        #[arg(long, value_parser = day)]
        happened_on: Option<CivilDate>,
    },
    /// Dates to decide by.
    Deadlines {
        /// Only those within so many days, such as 90d.
        #[arg(long, value_name = "DAYS")]
        within: Option<String>,
        /// Exit with 6 if a decision is due within 7 days.
        #[arg(long)]
        check: bool,
        /// The settled and dismissed ones too.
        #[arg(long)]
        all: bool,
        /// As of this day.
        #[arg(long, value_parser = day)]
        as_of: Option<CivilDate>,
    },
    /// Add, move or dismiss one date.
    #[command(subcommand)]
    Deadline(Deadline),
    /// Hand due reminders to the system, each once.
    Remind {
        /// Look once and stop.
        #[arg(long, required = true)]
        once: bool,
    },
    /// Take the ledger away.
    #[command(subcommand)]
    Export(Export),
    /// Check that the record is whole.
    Verify,
    /// The built-in catalogue of services.
    #[command(subcommand)]
    Catalogue(Catalogue),
    /// Completions for a shell.
    Completions {
        /// Which shell.
        shell: clap_complete::Shell,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Init {
    /// For trying out: a simulated clock works, and everything says DEMO.
    #[arg(long)]
    pub(crate) demo: bool,
    /// Where you live, narrow to wide, such as DE,EEA.
    #[arg(long, value_delimiter = ',', value_name = "REGIONS")]
    pub(crate) region: Vec<String>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Key {
    /// Which ways open this ledger.
    Status,
    /// Check that the words you wrote down open this ledger.
    CheckWords,
}

#[derive(Debug, Args)]
pub(crate) struct Add {
    /// Which service.
    pub(crate) service: String,
    /// The plan you have.
    #[arg(long)]
    pub(crate) plan: Option<String>,
    /// Your own word for the account.
    #[arg(long)]
    pub(crate) account: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Retention {
    /// Which service.
    pub(crate) service: String,
    /// Which account, if there are several.
    #[arg(long)]
    pub(crate) account: Option<String>,
    /// When it was created.
    #[arg(long, value_parser = day)]
    pub(crate) created: Option<CivilDate>,
    /// When it was last used.
    #[arg(long, value_parser = day)]
    pub(crate) last_activity: Option<CivilDate>,
    /// When you deleted it.
    #[arg(long, value_parser = day)]
    pub(crate) deleted: Option<CivilDate>,
    /// When it was flagged.
    #[arg(long, value_parser = day)]
    pub(crate) flagged: Option<CivilDate>,
    /// When you sent feedback about it.
    #[arg(long, value_parser = day)]
    pub(crate) feedback: Option<CivilDate>,
    /// What kind of thing; chat if not told.
    #[arg(long)]
    pub(crate) kind: Option<String>,
    /// Every rule with its source.
    #[arg(long)]
    pub(crate) trace: bool,
    /// As of this day.
    #[arg(long, value_parser = day)]
    pub(crate) as_of: Option<CivilDate>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Hold {
    /// An order suspends deletion at a service.
    Add {
        /// Which service.
        service: String,
        /// Its name.
        title: String,
        /// First day.
        #[arg(long, value_parser = day)]
        from: CivilDate,
        /// Last day, if known.
        #[arg(long, value_parser = day)]
        to: Option<CivilDate>,
        /// Where it is said.
        #[arg(long)]
        source: Option<String>,
    },
    /// The order ended.
    Lift {
        /// The beginning of its id.
        id: String,
        /// Last day.
        #[arg(long, value_parser = day)]
        to: CivilDate,
    },
    /// The orders you told of.
    List,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Deadline {
    /// A date of your own.
    Add {
        /// What it is about.
        title: String,
        /// The day.
        #[arg(value_parser = day)]
        date: CivilDate,
        /// Which service, if any.
        #[arg(long)]
        service: Option<String>,
    },
    /// The provider moved a date.
    Move {
        /// The beginning of its id.
        id: String,
        /// The new day.
        #[arg(value_parser = day)]
        date: CivilDate,
        /// When that was announced; today if not told.
        #[arg(long, value_parser = day)]
        announced: Option<CivilDate>,
        /// Where.
        #[arg(long)]
        source: Option<String>,
    },
    /// It does not concern you.
    Dismiss {
        /// The beginning of its id.
        id: String,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Export {
    /// As CSV, with a description beside it.
    Csv {
        /// The file; standard output if it is `-`.
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
        /// Without the guard against formulas, for programs.
        #[arg(long, conflicts_with = "spreadsheet")]
        raw: bool,
        /// The variant to look at in a spreadsheet.
        #[arg(long)]
        spreadsheet: bool,
        /// Between the cells of the spreadsheet variant.
        #[arg(long, default_value = ",", value_parser = [",", ";"], requires = "spreadsheet")]
        delimiter: String,
        /// Replace the file if it is there.
        #[arg(long)]
        force: bool,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Catalogue {
    /// All services.
    List,
    /// One service with its facts.
    Show {
        /// Which service.
        service: String,
    },
    /// Where the facts of one service come from.
    Sources {
        /// Which service.
        service: String,
    },
}
