//! The grammar of the command line.

mod agenda;
mod backup;
mod catalogue;
mod clocks;
mod key;
mod own;
mod record;
mod retention;
mod supposed;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};
use consent_app::LanguageChoice;
use consent_core::choices::Purpose;
use consent_core::time::CivilDate;
use consent_platform::DemoClock;

pub(crate) use agenda::{Agenda, ChangeSettings, Later, Remind, Settings};
pub(crate) use backup::{Backup, Make, Wanted as WantedBackup};
pub(crate) use catalogue::{Catalogue, PackFile, Wanted};
pub(crate) use clocks::Clocks;
pub(crate) use key::Key;
pub(crate) use own::{Fact, From, Kind, Service, StatedFact};
pub(crate) use record::{About, Answer, Consented, OnOff, Record, Seen, Who};
pub(crate) use retention::Retention;

/// Your own record of what AI services asked, what you chose, by when you must decide, and how long
/// they keep your data because of it.
#[derive(Debug, Parser)]
#[command(name = "consent", version, propagate_version = true, after_help = AFTER_HELP)]
pub(crate) struct Arguments {
    /// One JSON object on standard output instead of text.
    #[arg(long, global = true, help_heading = EVERYWHERE)]
    pub(crate) json: bool,
    #[command(flatten)]
    pub(crate) access: Access,
    #[command(subcommand)]
    pub(crate) command: Command,
}

const AFTER_HELP: &str = "\
Examples:
  consent init --region DE                                make a ledger; write its 12 words down
  consent add claude --plan pro                           follow a service, with the dates known for it
  consent status                                          where each service stands
  consent record setting claude model-training off --seen write down that you turned the switch off
  consent retention claude --created 2025-09-12 --trace   until when a chat is kept, and by which rules
  consent deadlines --check                               exit with 6 if a decision is due
  consent agenda                                          every day that matters, with its reminders
  consent show claude --as-of 2025-09-15                  what held on a day
  consent catalogue compare claude chatgpt gemini         services side by side, before you choose one

SERVICE is a name such as claude, chatgpt, gemini, or an id from `consent catalogue list`.
Exit codes: 0 done, 1 failure, 2 wrong usage, 3 refused by the rules, 4 locked or key missing,
5 damage or missing entries, 6 something is due (--check), 7 another program is writing,
8 ledger of a newer version.
No network is used, ever. What a service keeps is what its provider says; this is not legal advice.";

/// The options that every command has.
const EVERYWHERE: &str = "With every command";

/// Which ledger, and how it is opened.
#[derive(Debug, Args)]
pub(crate) struct Access {
    /// The ledger's folder, if not the usual one.
    #[arg(long, global = true, value_name = "FOLDER", help_heading = EVERYWHERE)]
    pub(crate) vault: Option<PathBuf>,
    /// Read the passphrase from the first line of standard input.
    #[arg(long, global = true, help_heading = EVERYWHERE)]
    pub(crate) passphrase_stdin: bool,
    /// Open with the 12 recovery words; they are asked for.
    #[arg(long, global = true, conflicts_with = "passphrase_stdin", help_heading = EVERYWHERE)]
    pub(crate) words: bool,
    /// Simulated time, in a demo ledger only: 2025-08-29, 2025-09-14T07:00:00Z, or @FILE with one of them in it.
    #[arg(long, global = true, value_name = "TIME", value_parser = time, help_heading = EVERYWHERE)]
    pub(crate) now: Option<DemoClock>,
    /// The language of the answers: system, en, de, fr or es; else that of the ledger, or of the system.
    #[arg(long, global = true, value_name = "LANGUAGE", value_parser = language, help_heading = EVERYWHERE)]
    pub(crate) language: Option<LanguageChoice>,
}

fn language(text: &str) -> Result<LanguageChoice, String> {
    LanguageChoice::of_code(text).ok_or_else(|| "write it as system, en, de, fr or es".to_owned())
}

fn time(text: &str) -> Result<DemoClock, String> {
    DemoClock::at(text).ok_or_else(|| {
        "write it as 2025-08-29 or 2025-09-14T07:00:00Z, or @FILE with one of them in it".to_owned()
    })
}

fn days(text: &str) -> Result<i32, String> {
    let number = text.strip_suffix('d').unwrap_or(text).parse();
    number
        .ok()
        .filter(|days| (0..=36_600).contains(days))
        .ok_or_else(|| "write it as a number of days, such as 90d".to_owned())
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
    /// Make a new ledger and show its 12 recovery words.
    Init(Init),
    /// The ways that open the ledger: seen, checked and changed.
    #[command(subcommand)]
    Key(Key),
    /// Follow a service, with the dates that are known for it.
    Add(Add),
    /// Say that you changed to another plan.
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
    /// Say where you live: it decides which facts apply.
    Region {
        /// ISO code of the country, such as DE.
        code: String,
    },
    /// Where each followed service stands.
    Status {
        #[command(flatten)]
        clocks: Clocks,
    },
    /// One service: choices, what a no leaves out, dates, the way to the switch.
    Show {
        /// Which service.
        service: String,
        /// Which account, if there are several.
        #[arg(long)]
        account: Option<String>,
        #[command(flatten)]
        clocks: Clocks,
    },
    /// Until when something is kept, the provider says.
    Retention(Retention),
    /// Everything that was written down.
    History {
        /// Only of this service.
        service: Option<String>,
        /// Which account, if there are several.
        #[arg(long, requires = "service")]
        account: Option<String>,
        /// Only what was written down up to this day.
        #[arg(long, value_parser = day)]
        as_of: Option<CivilDate>,
    },
    /// Describe services that the catalogue does not have.
    #[command(subcommand)]
    Service(Service),
    /// State what you know yourself about a service, and list its facts.
    #[command(subcommand)]
    Fact(Fact),
    /// Write down what you did, saw or were asked.
    #[command(subcommand)]
    Record(Record),
    /// Write down court orders that suspend deletion, and list them.
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
    /// Dates to decide by, nearest first.
    Deadlines {
        /// Only those within so many days, such as 90d.
        #[arg(long, value_name = "DAYS", value_parser = days)]
        within: Option<i32>,
        /// Exit with 6 if a date is due within 7 days, or has passed unchecked, for a month.
        #[arg(long)]
        check: bool,
        /// The settled and dismissed ones too.
        #[arg(long)]
        all: bool,
        #[command(flatten)]
        clocks: Clocks,
    },
    /// Add, move or dismiss one date, or say when to be reminded of it.
    #[command(subcommand)]
    Deadline(Deadline),
    /// Every day that matters: to decide by, your own, to look again, gone by.
    Agenda(Agenda),
    /// Put the reminders of a date off; never so far that it would be too late.
    Snooze {
        /// The beginning of its id, from `consent agenda`.
        id: String,
        /// How far: 1h, evening, 1d (tomorrow) or 1w (a week).
        #[arg(hide_possible_values = true)]
        later: Later,
    },
    /// Hand due reminders to the system, each once.
    Remind(Remind),
    /// What is set and what it means: how you are reminded, and how long the program stays.
    Settings(Settings),
    /// Write the whole ledger to a file of your own.
    #[command(subcommand)]
    Export(Export),
    /// Check that the record is whole.
    Verify {
        /// Compare it with a checkpoint that you kept elsewhere.
        #[arg(long, value_name = "FILE")]
        checkpoint: Option<PathBuf>,
        /// Where nothing shows how far the ledger had come: take its last entry for the last one recorded.
        #[arg(long, conflicts_with = "checkpoint")]
        vouch_for_end: bool,
    },
    /// Print how far the ledger has come, to be kept away from this computer.
    Checkpoint {
        /// Write it to a file.
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
        /// Replace the file if it is there.
        #[arg(long, requires = "out")]
        force: bool,
        /// As a code to photograph, too.
        #[arg(long)]
        qr: bool,
    },
    /// Make, test and restore backups that the stock `age` tool opens.
    #[command(subcommand)]
    Backup(Backup),
    /// Look into the catalogue of services; without a ledger, the one that is built in.
    #[command(subcommand)]
    Catalogue(Catalogue),
    /// Print completions for a shell.
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
    List {
        #[command(flatten)]
        clocks: Clocks,
    },
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
        /// Where it is said: a title or an address.
        #[arg(long)]
        source: Option<String>,
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
    /// How many days before it reminders come.
    Leads {
        /// The beginning of its id.
        id: String,
        /// Such as 14,3,0; `never`; or `default`, as for every date of its kind.
        #[arg(value_name = "DAYS")]
        days: String,
    },
    /// It does not concern you; works for every day on the agenda.
    Dismiss {
        /// The beginning of its id.
        id: String,
    },
    /// You did what a date of your own was for.
    Done {
        /// The beginning of its id.
        id: String,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Export {
    /// The dates of the agenda as a calendar file.
    Ics {
        /// The file; standard output if it is `-`.
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
        /// Name the services: calendars are often copied to other people's servers.
        #[arg(long)]
        names: bool,
        /// Tasks instead of events.
        #[arg(long)]
        tasks: bool,
        /// Replace a file that is there.
        #[arg(long)]
        force: bool,
    },
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
