//! The catalogue: what is known about services, each fact with its sources, dates and confidence.
//!
//! The files are in `assets/catalogue`; how to write one is in `docs/catalogue.md`. A missing value
//! means "not known" and is never turned into "off", "no" or a number.

mod address;
mod answer;
mod built_in;
mod changed;
mod codes;
mod decide;
mod diff;
mod editions;
mod find;
mod grace;
mod kinds;
mod model;
mod nesting;
mod overlay;
mod own;
mod own_body;
mod own_check;
mod own_ids;
mod pages;
mod parse;
mod problem;
mod resolve;
mod rules;
mod said;
mod source;
mod staleness;
mod unstated;
mod validate;

pub use address::host_of;
pub use answer::{NoChoice, TrainingAnswer};
pub use changed::{ChangeTopic, Changed, MaterialChange};
pub use codes::{
    Audience, Confidence, ContactKind, DefaultOutcome, DefaultState, DurationKind, ExceptionKind,
    ExportMethod, FactKind, OptOutMethod, OverrideKind, RetentionState, SourceKind, StatedDuration,
    TrainingUse,
};
pub(crate) use decide::decide_own;
pub use diff::{Change, FactChange, ServiceChange, diff};
pub use find::UnknownService;
pub use model::{
    Address, Announced, Announcement, Catalogue, CatalogueService, Contact, DataExport, ExportFact,
    Fact, FactMeta, NoteFact, OptOut, OptOutPath, Override, OverrideFact, Plan, Remark, Retention,
    RetentionFact, Scope, ServiceHead, Training, TrainingFact, Window,
};
pub use overlay::edition_day;
pub use own::{OwnDescription, OwnMark, Replaced};
pub use own_body::{FilledIn, body_of, is_own_fact_id, own_fact_id};
pub use own_ids::{own_plan_id, own_service_id};
pub use problem::CatalogueProblem;
pub use resolve::{
    CatalogueDeadline, CatalogueRevision, Coordinate, Exception, TrainingFacts, with_region_groups,
};
pub use rules::RuleSpec;
pub use source::Source;
pub use validate::is_hidden;

#[cfg(test)]
mod tests;
