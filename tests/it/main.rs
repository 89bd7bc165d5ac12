//! The house seen from the street.

mod catalogue;
mod cli;
mod faults;
mod formats;
mod scenarios;
mod tidy;
