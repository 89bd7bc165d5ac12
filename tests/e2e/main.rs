//! The real window under a virtual display, in a private session with a real keyring and a real
//! notification daemon. Needs the tools that `cargo xtask setup` installs.

mod agenda;
mod background;
mod desktop;
mod harness;
mod idle;
mod judged;
mod key_store;
mod known;
mod languages;
mod own;
mod safety;
mod screens;
mod silent;
mod story;
mod support;
mod taken_away;
mod tray;
