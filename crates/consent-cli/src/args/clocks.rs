//! The day asked about, and the day by whose knowledge.

use clap::Args;
use consent_app::When;
use consent_core::time::CivilDate;

use super::day;

#[derive(Debug, Clone, Copy, Args)]
pub(crate) struct Clocks {
    /// What held on this day, such as 2025-09-15.
    #[arg(long, value_name = "DAY", value_parser = day)]
    as_of: Option<CivilDate>,
    /// Only by what was written down and announced by this day.
    #[arg(long, value_name = "DAY", value_parser = day)]
    known_on: Option<CivilDate>,
}

impl Clocks {
    pub(crate) fn when(self) -> When {
        When {
            on: self.as_of,
            known: self.known_on,
        }
    }
}
