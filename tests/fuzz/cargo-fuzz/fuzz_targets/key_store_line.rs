#![no_main]
//! `key-store-line`, as `consent-fuzz` has it.

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let target = consent_fuzz::target("key-store-line").expect("a target of this name");
    (target.run)(bytes);
});
