//! The catalogue in force, over the command line: what a person adds to it.

mod own;
