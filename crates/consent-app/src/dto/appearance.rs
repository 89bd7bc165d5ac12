//! How the window looks, and which views of the services were named. Kept beside the ledger.

use serde::{Deserialize, Serialize};

/// Which colours the window has.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Theme {
    /// Those that the system asks for.
    #[default]
    System,
    /// Light, whatever the system asks for.
    Light,
    /// Dark, whatever the system asks for.
    Dark,
    /// As far apart as they can be, light or dark as the system asks for.
    HighContrast,
}

impl Theme {
    /// Every theme, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::System, Self::Light, Self::Dark, Self::HighContrast];

    /// Its stable name.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
            Self::HighContrast => "high-contrast",
        }
    }
}

/// How high the rows of a list are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum RowHeight {
    /// 44 pixels.
    #[default]
    Comfortable,
    /// 32 pixels.
    Compact,
}

impl RowHeight {
    /// Both, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Comfortable, Self::Compact];

    /// Its stable name.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Comfortable => "comfortable",
            Self::Compact => "compact",
        }
    }
}

/// How the window looks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Appearance {
    /// Its colours.
    pub theme: Theme,
    /// Its rows.
    pub rows: RowHeight,
}

/// Which services are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum ServicesShown {
    /// Every one.
    All,
    /// Those whose switch should be looked at.
    NeedsLook,
    /// Those without a recorded choice.
    Undecided,
    /// Those that are off.
    Off,
    /// Those that are on.
    On,
    /// Those whose plan is outside.
    NotCovered,
}

/// In which order services are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum ServicesSort {
    /// By name.
    Name,
    /// The nearest date first.
    NextDate,
    /// What needs a look first.
    State,
}

/// In which form services are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum ServicesLayout {
    /// One below the other.
    Table,
    /// Side by side.
    Cards,
}

/// A filter of the services that has a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SavedView {
    /// What the person calls it.
    pub name: String,
    /// What is looked for.
    pub text: String,
    /// Which are shown.
    pub shown: ServicesShown,
    /// In which order.
    pub sort: ServicesSort,
    /// In which form.
    pub layout: ServicesLayout,
}

/// The named views, all of them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SavedViews {
    /// In the order in which they were named.
    pub views: Vec<SavedView>,
}
