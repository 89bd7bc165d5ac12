//! Regions a person can say they live in: those whose law the catalogue tells apart.

use consent_core::catalogue::with_region_groups;

use crate::error::AppError;
use crate::words::Words;

/// ISO 3166 codes of the countries that can be chosen.
pub(super) const REGIONS: [&str; 43] = [
    "AU", "AT", "BE", "BR", "BG", "CA", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HK",
    "HU", "IS", "IN", "IE", "IT", "JP", "LV", "LI", "LT", "LU", "MT", "MX", "NL", "NZ", "NO", "PL",
    "PT", "RO", "SG", "SK", "SI", "KR", "ES", "SE", "CH", "GB", "US",
];

/// The countries that can be chosen with their names, by name.
pub(super) fn named(say: &Words) -> Vec<(&'static str, String)> {
    let mut named: Vec<(&str, String)> = REGIONS
        .into_iter()
        .map(|code| (code, name_of(say, code)))
        .collect();
    named.sort_by_cached_key(|(_, name)| sorted_as(name));
    named
}

/// As a person looks it up: without the marks on letters.
fn sorted_as(name: &str) -> String {
    let plain = |letter| match letter {
        'ä' => 'a',
        'é' | 'É' => 'e',
        'ö' => 'o',
        'ü' => 'u',
        other => other,
    };
    name.to_lowercase().chars().map(plain).collect()
}

/// The name of a region; its code if it has none here.
pub(crate) fn name_of(say: &Words, code: &str) -> String {
    let named = say.find(&format!("region-{code}"), vec![]);
    named.unwrap_or_else(|| code.to_owned())
}

/// Groups of countries that rules name.
const GROUPS: [&str; 3] = ["EEA", "EU", "UK"];

/// Codes of countries and of their groups, in the spelling of the catalogue, with the groups they
/// belong to.
pub(crate) fn known_regions(codes: &[String]) -> Result<Vec<String>, AppError> {
    let mut known = vec![];
    for code in codes {
        let code = code.trim().to_uppercase();
        // A country whose law the catalogue does not tell apart is a country all the same.
        let is_country = code.len() == 2 && code.chars().all(|c| c.is_ascii_uppercase());
        if !is_country && !GROUPS.contains(&code.as_str()) {
            return Err(AppError::UnknownRegion { code });
        }
        known.push(code);
    }
    Ok(with_region_groups(&known))
}
