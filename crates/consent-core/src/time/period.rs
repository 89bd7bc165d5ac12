//! Periods as providers state them, added once from the anchor.
