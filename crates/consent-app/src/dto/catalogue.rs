//! The catalogue as it is read: services, their facts with what they rest on, and comparisons.

use serde::{Deserialize, Serialize};

use super::{AccountRef, PlanChoiceView, SourceView};
use crate::words::Words;

/// Whether a service trains on content if nobody moves a switch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum TrainsByDefault {
    /// The provider says that it does.
    Yes,
    /// The provider says that it does not.
    No,
    /// It asks first.
    Asks,
    /// Plan, region or kind of data decide.
    Depends,
    /// The sources do not settle it, or say nothing.
    Unknown,
}

impl TrainsByDefault {
    /// The words of a column or heading.
    #[must_use]
    pub fn words(self, say: &Words) -> String {
        say.say(
            match self {
                Self::Yes => "trains-yes",
                Self::No => "trains-no",
                Self::Asks => "trains-asks",
                Self::Depends => "trains-depends",
                Self::Unknown => "trains-unknown",
            },
            vec![],
        )
    }
}

/// A day ahead that the catalogue knows of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CatalogueDateView {
    /// The day, as written.
    pub date: String,
    /// Days to it.
    pub days_left: i32,
    /// What it is about.
    pub title: String,
    /// What doing nothing leads to, in a sentence.
    pub if_nothing: String,
    /// The fact behind it.
    pub fact: String,
}

/// A kind of service, for filtering.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CategoryView {
    /// Its code.
    pub code: String,
    /// Its words.
    pub words: String,
    /// How many services there are of it.
    pub count: u32,
}

/// One service in the list.
#[expect(clippy::struct_excessive_bools, reason = "each is a filter of its own")]
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CatalogueRowView {
    /// Its id.
    pub service_id: String,
    /// Its name.
    pub name: String,
    /// Who runs it.
    pub provider: String,
    /// Other and former names, by which it is found too.
    pub aliases: Vec<String>,
    /// What kind of service it is.
    pub category: String,
    /// The same in words.
    pub category_words: String,
    /// Whether it trains on content if nobody moves a switch.
    pub trains: TrainsByDefault,
    /// Whether it does so on one plan, in one region or with one kind of data at least.
    pub trains_for_some: bool,
    /// The same in one line, as the provider says it.
    pub trains_words: String,
    /// Whether facts of equal standing contradict one another.
    pub sources_disagree: bool,
    /// Whether there is a way to say no.
    pub has_opt_out: bool,
    /// The nearest day to decide by that is ahead.
    pub next_date: Option<CatalogueDateView>,
    /// How many facts there are.
    pub facts: u32,
    /// The newest day for which a source speaks.
    pub checked_on: Option<String>,
    /// Whether the person described it themselves.
    pub own: bool,
    /// Whether an account there is followed.
    pub followed: bool,
}

/// A catalogue edition that was adopted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct AdoptedView {
    /// Its edition.
    pub edition: String,
    /// `built-in` or the pack's signer.
    pub source: String,
    /// The day it was adopted.
    pub on: String,
    /// The digest that the ledger pins.
    pub digest: String,
    /// Whether its facts are in use; false: a newer edition has them all, or its text cannot be read.
    pub in_use: bool,
    /// Why it cannot be read, if it cannot.
    pub problem: Option<String>,
}

/// Every service that is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CatalogueView {
    /// The person's day.
    pub today: String,
    /// The edition in use.
    pub edition: String,
    /// Editions adopted, the newest first.
    pub adopted: Vec<AdoptedView>,
    /// The kinds of services.
    pub categories: Vec<CategoryView>,
    /// The services by name.
    pub rows: Vec<CatalogueRowView>,
}

/// Which service to show, and for whom.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CatalogueServiceRequest {
    /// Its id.
    pub service_id: String,
    /// The plan to look at; left out: that of the followed account, else none.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional))]
    pub plan: Option<String>,
}

/// What a fact is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum FactKind {
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
    /// How a copy of one's data is fetched.
    Export,
    /// An address.
    Contact,
    /// A remark.
    Note,
}

/// One detail of a fact, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DetailView {
    /// What it is.
    pub label: String,
    /// What the source says, or "not published".
    pub value: String,
}

/// That the person stated a fact themselves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct OwnFactView {
    /// The entry that says so; correcting it takes the fact back.
    pub entry_id: String,
    /// Its number in this device's chain.
    pub number: u32,
    /// When it was written down.
    pub recorded_on: String,
}

/// One fact with all that it rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct FactView {
    /// Its id.
    pub fact_id: String,
    /// What it is about.
    pub kind: FactKind,
    /// What it says, in one sentence.
    pub says: String,
    /// Its details; what is not known is said so.
    pub details: Vec<DetailView>,
    /// For whom and what it holds, in words.
    pub scope: String,
    /// Since when and until when, in words.
    pub valid: Option<String>,
    /// A remark.
    pub note: Option<String>,
    /// How well it is supported.
    #[cfg_attr(feature = "ts", ts(type = "Confidence"))]
    pub confidence: String,
    /// Every source.
    pub sources: Vec<SourceView>,
    /// The newest day, month or year for which a source speaks.
    pub checked_on: Option<String>,
    /// How many days ago that was.
    pub age_days: Option<u32>,
    /// Whether that is long ago: it should be looked at again.
    pub old: bool,
    /// Whether it holds today for the plan and region looked at.
    pub applies: bool,
    /// If the person stated it.
    pub own: Option<OwnFactView>,
    /// The fact in whose place the person put this one.
    pub replaces: Option<String>,
    /// The person's own fact that stands in the place of this one.
    pub replaced_by: Option<String>,
    /// Facts of equal standing that say otherwise.
    pub disagrees_with: Vec<String>,
    /// Whether the person can put an own fact in its place.
    pub can_override: bool,
}

/// Facts of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct FactGroupView {
    /// Which kind.
    pub kind: FactKind,
    /// The facts, those that hold first.
    pub facts: Vec<FactView>,
}

/// Which of the three questions is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Question {
    /// Does it train on my content, and what is the default?
    Trains,
    /// What is due by when?
    Due,
    /// When will what I gave it be gone?
    Gone,
}

/// The answer to one question, under which facts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct AnswerView {
    /// Which question.
    pub question: Question,
    /// The answer, in sentences.
    pub words: Vec<String>,
    /// The facts it rests on.
    pub facts: Vec<String>,
    /// Whether sources disagree on it.
    pub sources_disagree: bool,
}

/// One service with everything that is known about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CatalogueServiceView {
    /// The person's day.
    pub today: String,
    /// Its id.
    pub service_id: String,
    /// Its name.
    pub name: String,
    /// Who runs it.
    pub provider: String,
    /// Other and former names.
    pub aliases: Vec<String>,
    /// What kind of service it is, in words.
    pub category_words: String,
    /// Its own page.
    pub homepage: Option<String>,
    /// One sentence about it.
    pub summary: Option<String>,
    /// Hosts that pages may be opened on.
    pub hosts: Vec<String>,
    /// Whether the person described it themselves.
    pub own: bool,
    /// The entry that describes it, if the person did.
    pub own_entry: Option<OwnFactView>,
    /// Its plans.
    pub plans: Vec<PlanChoiceView>,
    /// The plan looked at.
    pub plan: Option<String>,
    /// The region looked at, in words.
    pub region: String,
    /// The three answers.
    pub answers: Vec<AnswerView>,
    /// The facts by kind.
    pub groups: Vec<FactGroupView>,
    /// What was looked for and not found.
    pub unknown: Vec<String>,
    /// Accounts there that are followed.
    pub accounts: Vec<AccountRef>,
}

/// Which services to hold side by side.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CompareRequest {
    /// Their ids: two to four.
    pub service_ids: Vec<String>,
}

/// A service of a comparison.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CompareColumnView {
    /// Its id.
    pub service_id: String,
    /// Its name.
    pub name: String,
    /// Who runs it.
    pub provider: String,
    /// The plan looked at; none: in general.
    pub plan: Option<String>,
}

/// One answer of a comparison.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CompareCellView {
    /// The answer, never empty.
    pub words: String,
    /// The facts it rests on.
    pub facts: Vec<String>,
    /// Whether sources disagree on it.
    pub sources_disagree: bool,
    /// Whether nothing was found: not a no.
    pub unknown: bool,
    /// The newest day for which a source speaks.
    pub checked_on: Option<String>,
}

/// One question of a comparison.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CompareRowView {
    /// A stable key.
    pub key: String,
    /// The question.
    pub label: String,
    /// The answers, one per service.
    pub cells: Vec<CompareCellView>,
}

/// Services side by side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CompareView {
    /// The person's day.
    pub today: String,
    /// The region looked at, in words.
    pub region: String,
    /// The services.
    pub columns: Vec<CompareColumnView>,
    /// The questions.
    pub rows: Vec<CompareRowView>,
}

/// Whether the page was opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct OpenPageResponse {
    /// Its host.
    pub host: String,
    /// False: the person has not yet said that pages of this host may be opened.
    pub opened: bool,
}
