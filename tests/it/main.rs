//! The house seen from the street.

mod tidy;
