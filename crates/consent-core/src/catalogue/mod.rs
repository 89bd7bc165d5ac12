//! The catalogue: what is known about services, each fact with its sources, dates and confidence.
//!
//! The files are in `assets/catalogue`; how to write one is in `docs/catalogue.md`. A missing value
//! means "not known" and is never turned into "off", "no" or a number.

mod answer;
mod built_in;
mod codes;
mod editions;
mod find;
mod model;
mod pages;
mod parse;
mod problem;
mod resolve;
mod rules;
mod unstated;
mod validate;

pub use answer::{NoChoice, TrainingAnswer};
pub use codes::{
    Audience, Confidence, ContactKind, DefaultOutcome, DefaultState, DurationKind, ExceptionKind,
    ExportMethod, OptOutMethod, OverrideKind, RetentionState, SourceKind, StatedDuration,
    TrainingUse,
};
pub use find::UnknownService;
pub use model::{
    Address, Announced, Announcement, Catalogue, CatalogueService, Contact, DataExport, ExportFact,
    Fact, FactMeta, NoteFact, OptOut, OptOutPath, Override, OverrideFact, Plan, Remark, Retention,
    RetentionFact, Scope, ServiceHead, Source, Training, TrainingFact, Window,
};
pub use pages::host_of;
pub use problem::CatalogueProblem;
pub use resolve::{
    CatalogueDeadline, CatalogueRevision, Coordinate, Exception, TrainingFacts, with_region_groups,
};
pub use rules::RuleSpec;

#[cfg(test)]
mod tests;
