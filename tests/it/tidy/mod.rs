//! The rules of the house, each a named test. `cargo xtask tidy` runs these alone.

mod budgets;
mod command_lines;
mod documents;
mod guide;
mod imports;
mod ledger_format;
mod locales;
mod names;
mod placement;
mod removals;
mod shipped;
mod source;
mod supplied;
mod ways_on;
mod window;
