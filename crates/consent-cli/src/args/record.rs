//! The grammar of `consent record`.

use clap::{Args, Subcommand, ValueEnum};
use consent_core::choices::Purpose;
use consent_core::time::CivilDate;

use super::{day, purpose};

/// Which account and when.
#[derive(Debug, Args)]
pub(crate) struct About {
    /// Which service.
    pub(crate) service: String,
    /// Which account, if there are several.
    #[arg(long)]
    pub(crate) account: Option<String>,
    /// The day it happened; today if not told.
    #[arg(long, value_parser = day)]
    pub(crate) date: Option<CivilDate>,
    /// Your own words; they can be erased later.
    #[arg(long)]
    pub(crate) note: Option<String>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum OnOff {
    On,
    Off,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Consented {
    Given,
    Refused,
    Withdrawn,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Answer {
    Shown,
    PutOff,
    Accepted,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Seen {
    On,
    Off,
    NotFound,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Who {
    Nobody,
    Me,
    NotSaid,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Record {
    /// You moved the provider's switch yourself.
    Setting {
        #[command(flatten)]
        about: About,
        /// For which purpose, such as model-training.
        #[arg(value_parser = purpose)]
        purpose: Purpose,
        /// Where it stands now.
        state: OnOff,
        /// By which way: settings, pop-up, form.
        #[arg(long = "where")]
        method: Option<String>,
        /// You saw the switch (without it: from memory).
        #[arg(long)]
        seen: bool,
    },
    /// You gave, refused or withdrew consent, where the provider names consent as its ground.
    Consent {
        #[command(flatten)]
        about: About,
        /// For which purpose.
        #[arg(value_parser = purpose)]
        purpose: Purpose,
        /// What you did.
        did: Consented,
        /// Where the provider names consent as its ground.
        #[arg(long, value_name = "WHERE")]
        basis_source: Option<String>,
    },
    /// The service asked you, or told you, something.
    Notice {
        #[command(flatten)]
        about: About,
        /// What you did with it.
        answer: Answer,
        /// What it was about.
        #[arg(long, value_parser = purpose, default_value = "model-training")]
        purpose: Vec<Purpose>,
        /// How its switch stood beforehand.
        #[arg(long, value_name = "STATE")]
        preset: Option<OnOff>,
        /// You moved its switch before you accepted.
        #[arg(long)]
        moved: bool,
    },
    /// You looked at the switch.
    Look {
        #[command(flatten)]
        about: About,
        /// For which purpose.
        #[arg(value_parser = purpose)]
        purpose: Purpose,
        /// What it showed.
        state: Seen,
        /// If it is on: who turned it on.
        #[arg(long, default_value = "not-said")]
        turned_on_by: Who,
    },
    /// You deleted content there.
    Deletion {
        #[command(flatten)]
        about: About,
        /// What kind of thing.
        #[arg(long, default_value = "chat")]
        kind: String,
        /// How many.
        #[arg(long)]
        count: Option<u32>,
        /// Created not before.
        #[arg(long, value_parser = day, requires = "created_to")]
        created_from: Option<CivilDate>,
        /// Created not after.
        #[arg(long, value_parser = day, requires = "created_from")]
        created_to: Option<CivilDate>,
    },
}
