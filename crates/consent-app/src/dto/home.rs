//! The first screen: what needs the person, what comes, what is settled.

use serde::Serialize;

use super::{AccountRef, DeadlineView, StandingView};

/// Why something needs the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum CardKind {
    /// A date to decide by lies ahead.
    Decide,
    /// It passed, and nobody looked at the switch since.
    Passed,
    /// The switch was seen long ago, or the terms changed since.
    CheckAgain,
    /// Nothing is recorded.
    Unknown,
}

/// One thing that needs the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CardView {
    /// Which account.
    pub account: AccountRef,
    /// For which purpose.
    #[cfg_attr(feature = "ts", ts(type = "Purpose"))]
    pub purpose: String,
    /// Why.
    pub kind: CardKind,
    /// Where it stands.
    pub standing: StandingView,
    /// The date, if there is one.
    pub deadline: Option<DeadlineView>,
    /// Where the switch stands if nobody moves it, as the provider says.
    #[cfg_attr(feature = "ts", ts(type = "\"on\" | \"off\" | \"unknown\""))]
    pub default_state: String,
    /// The exact words of the control.
    pub control_label: Option<String>,
}

/// A date of the next 90 days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct NextDateView {
    /// The date.
    pub deadline: DeadlineView,
}

/// A purpose that is settled for now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SettledView {
    /// Which account.
    pub account: AccountRef,
    /// Where it stands.
    pub standing: StandingView,
}

/// How the ledger itself is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct HealthView {
    /// What checking the chain found.
    #[cfg_attr(
        feature = "ts",
        ts(type = "\"intact\" | \"not-checked\" | \"damaged\"")
    )]
    pub ledger: String,
    /// When.
    pub checked_on: Option<String>,
    /// How many entries.
    pub entries: u32,
    /// Whether the recovery words were asked back.
    pub words_confirmed: bool,
    /// When a backup was last tested.
    pub backup_tested_on: Option<String>,
    /// Whether a notification service answers while the app runs.
    #[cfg_attr(
        feature = "ts",
        ts(type = "\"only-while-open\" | \"in-background\" | \"no-service\"")
    )]
    pub reminders: String,
}

/// The first screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct HomeView {
    /// The person's day.
    pub today: String,
    /// What needs the person, at most five.
    pub cards: Vec<CardView>,
    /// How many more there are.
    pub more: u32,
    /// Dates of the next 90 days.
    pub next: Vec<NextDateView>,
    /// What is settled for now.
    pub settled: Vec<SettledView>,
    /// Whether to ask, once, if the program may start with the computer.
    pub offer_login: bool,
    /// How the ledger itself is.
    pub health: HealthView,
}
