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

crate::choices::codes!(
    /// Why nothing is to be done about a date any more, as the person says.
    DismissReason {
        /// It does not concern them.
        NotForMe = "not-for-me",
        /// It stands twice.
        Duplicate = "duplicate",
        /// They did what it was for: a date of their own.
        Done = "done",
        /// Another reason.
        Other = "other",
    }
);
