//! Nothing by itself: the figures are in the bench target `core`, which `cargo xtask bench` runs.
