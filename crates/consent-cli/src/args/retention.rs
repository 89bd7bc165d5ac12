//! Until when something is kept.

use clap::Args;
use consent_app::Supposing;
use consent_core::time::CivilDate;

use super::supposed::supposed;
use super::{Clocks, day};

#[derive(Debug, Args)]
pub(crate) struct Retention {
    /// Which service.
    pub(crate) service: String,
    /// Which account, if there are several.
    #[arg(long)]
    pub(crate) account: Option<String>,
    /// When it was created.
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub(crate) created: Option<CivilDate>,
    /// When it was last used.
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub(crate) last_activity: Option<CivilDate>,
    /// When you deleted it.
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub(crate) deleted: Option<CivilDate>,
    /// When it was flagged.
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub(crate) flagged: Option<CivilDate>,
    /// When you sent feedback about it.
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub(crate) feedback: Option<CivilDate>,
    /// What kind of thing; chat if not told.
    #[arg(long)]
    pub(crate) kind: Option<String>,
    /// What would hold if: plan=team,training=off,deleted=2025-11-01.
    #[arg(long = "if", value_name = "KEY=VALUE,...", value_parser = supposed)]
    pub(crate) supposing: Option<Supposing>,
    /// Every rule with its source.
    #[arg(long)]
    pub(crate) trace: bool,
    #[command(flatten)]
    pub(crate) clocks: Clocks,
}
