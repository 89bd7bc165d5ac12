//! Which addresses a catalogue file may name.

use super::super::address::check_url;
use super::super::problem::Report;

fn fault(url: &str) -> Option<String> {
    let mut report = Report::new("a file");
    check_url(&mut report, None, url);
    report.problems.first().map(ToString::to_string)
}

#[test]
fn plain_addresses_are_taken() {
    for url in [
        "https://claude.ai/settings/data-privacy-controls",
        "https://example.org",
        "https://a-b.example.co.uk/x?y=z%20#part",
        "https://b_ry59.v0.build/policy",
    ] {
        assert_eq!(fault(url), None, "{url}");
    }
}

#[test]
fn what_could_pass_for_another_place_is_refused_with_its_reason() {
    for (url, word) in [
        ("http://claude.ai/", "https://"),
        ("javascript:alert(1)", "https://"),
        ("HTTPS://claude.ai/", "https://"),
        (" https://claude.ai/", "https://"),
        ("https://claude.ai@evil.example/", "user"),
        ("https://claude.ai:pass@evil.example/", "user"),
        ("https://claude.ai:8443/", "port"),
        ("https://[2001:db8::1]/", "port"),
        ("https://192.0.2.7/", "number"),
        ("https://0x7f.0x1/", "number"),
        ("https://3232235777/", "single dots"),
        ("https://xn--clade-6qa.ai/", "xn--"),
        ("https://cl\u{430}ude.ai/", "plain ASCII"),
        ("https://claude.ai./", "single dots"),
        ("https://claude..ai/", "single dots"),
        ("https://-claude.ai/", "single dots"),
        ("https://Claude.ai/", "small letters"),
        ("https://cla_ude.ai/", "small letters"),
        ("https://claude.ai\\@evil.example/", "backslash"),
        ("https://claude.ai/a b", "space"),
        ("https://claude.ai/\u{202e}", "plain ASCII"),
        ("https:///claude.ai", "single dots"),
        ("https://localhost/", "single dots"),
    ] {
        let said = fault(url).unwrap_or_else(|| panic!("{url} was taken"));
        assert!(said.contains(word), "{url}: {said}");
    }
    let long = format!("https://claude.ai/{}", "a".repeat(500));
    assert!(fault(&long).is_some_and(|said| said.contains("500")));
}
