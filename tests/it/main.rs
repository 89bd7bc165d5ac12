//! The house seen from the street.

mod catalogue;
mod cli;
mod faults;
mod scenarios;
mod tidy;
