#![no_main]
//! `header`, as `consent-fuzz` has it.

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let target = consent_fuzz::target("header").expect("a target of this name");
    (target.run)(bytes);
});
