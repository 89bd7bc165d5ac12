//! The house seen from the street.

mod cli;
mod faults;
mod scenarios;
mod tidy;
