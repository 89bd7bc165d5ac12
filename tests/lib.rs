//! The house seen from the street: shared fixtures of the workspace tests.
