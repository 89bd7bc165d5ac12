#![no_main]
//! `words`, as `consent-fuzz` has it.

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let target = consent_fuzz::target("words").expect("a target of this name");
    (target.run)(bytes);
});
