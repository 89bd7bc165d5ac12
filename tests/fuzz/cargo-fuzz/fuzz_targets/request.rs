#![no_main]
//! `request`, as `consent-fuzz` has it.

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let target = consent_fuzz::target("request").expect("a target of this name");
    (target.run)(bytes);
});
