//! Addresses in catalogue files: nothing that could pass for another place.

use super::problem::Report;

/// Letters of an address at most.
const ADDRESS_MOST: usize = 500;

/// The host of an address that may be opened, if it is one: `https`, a name in small letters, nothing
/// before it and no port after it, and nothing invisible anywhere.
#[must_use]
pub fn host_of(address: &str) -> Option<&str> {
    if address_fault(address).is_some() {
        return None;
    }
    let rest = address.strip_prefix("https://")?;
    rest.split(['/', '?', '#']).next()
}

/// Why a text is no address that may ever be opened, if it is none.
fn address_fault(url: &str) -> Option<&'static str> {
    let Some(rest) = url.strip_prefix("https://") else {
        return Some("it does not begin with https://");
    };
    if url.len() > ADDRESS_MOST {
        return Some("it is longer than 500 letters");
    }
    if url
        .chars()
        .any(|c| !c.is_ascii_graphic() || "\\\"<>^`{|}".contains(c))
    {
        return Some("it has a space, a backslash or a character outside plain ASCII");
    }
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if host.contains('@') {
        return Some("it names a user before its host");
    }
    if host.contains(':') || host.contains('[') {
        return Some("it names a port or a numeric host");
    }
    let labels: Vec<&str> = host.split('.').collect();
    // An underscore may stand in the name of a part, not in the domain itself.
    let parts = labels.len().saturating_sub(2);
    let plain = |(place, label): (usize, &&str)| {
        let ends = !label.starts_with('-') && !label.ends_with('-');
        let letters = |c: char| {
            c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || (c == '_' && place < parts)
        };
        ends && (1..=63).contains(&label.len()) && label.chars().all(letters)
    };
    let top = labels.last().copied().unwrap_or_default();
    match () {
        () if labels.len() < 2 || !labels.iter().enumerate().all(plain) => {
            Some("its host is not written as names in small letters, parted by single dots")
        }
        () if labels.iter().any(|label| label.starts_with("xn--")) => {
            Some("its host hides other letters behind xn--")
        }
        () if !top.chars().any(|c| c.is_ascii_lowercase()) || is_hexadecimal(top) => {
            Some("its host is a number, not a name")
        }
        () => None,
    }
}

fn is_hexadecimal(label: &str) -> bool {
    let digits = label.strip_prefix("0x");
    digits.is_some_and(|digits| digits.chars().all(|c| c.is_ascii_hexdigit()))
}

/// Refuses what is not plainly an https address of a named host.
pub(super) fn check_url(report: &mut Report<'_>, fact: Option<&str>, url: &str) {
    if let Some(fault) = address_fault(url) {
        report.add(
            fact,
            format!(
                "{:?} is no https address: {fault}",
                url.chars().take(120).collect::<String>()
            ),
            "Give the full address as https://host/page",
        );
    }
}
