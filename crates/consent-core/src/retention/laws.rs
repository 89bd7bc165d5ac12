//! The laws that hold for any rules, holds and items.
