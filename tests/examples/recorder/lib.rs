//! A library to be loaded before a program (`LD_PRELOAD`): it stands in for the calls by which files and
//! names are changed, makes each change, and appends it to one log. What is below the folder
//! `CONSENT_RECORD_BELOW` goes to the file `CONSENT_RECORD_LOG`; everything else passes.
//!
//! Calls are made to the kernel directly, so nothing here depends on what the C library does.

#![cfg(target_os = "linux")]
#![expect(
    unsafe_code,
    reason = "functions of the C library are stood in for; pointers come from their callers"
)]

mod content;
mod names;
#[expect(dead_code, reason = "marks are appended by the driver of the tests")]
mod record;
mod watch;
