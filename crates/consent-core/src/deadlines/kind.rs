//! Kinds of dates a person must act by.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

crate::choices::codes!(
    /// Why a day matters.
    DeadlineKind {
        /// The provider asks for a decision by then.
        DecideBy = "decide-by",
        /// The person's own date.
        Own = "own",
    }
);
