//! Regions a person can say they live in: those whose law the catalogue tells apart.

use consent_core::catalogue::with_region_groups;

use crate::error::AppError;

/// ISO 3166 codes and names, by name.
pub(super) const REGIONS: &[(&str, &str)] = &[
    ("AU", "Australia"),
    ("AT", "Austria"),
    ("BE", "Belgium"),
    ("BR", "Brazil"),
    ("BG", "Bulgaria"),
    ("CA", "Canada"),
    ("HR", "Croatia"),
    ("CY", "Cyprus"),
    ("CZ", "Czechia"),
    ("DK", "Denmark"),
    ("EE", "Estonia"),
    ("FI", "Finland"),
    ("FR", "France"),
    ("DE", "Germany"),
    ("GR", "Greece"),
    ("HK", "Hong Kong"),
    ("HU", "Hungary"),
    ("IS", "Iceland"),
    ("IN", "India"),
    ("IE", "Ireland"),
    ("IT", "Italy"),
    ("JP", "Japan"),
    ("LV", "Latvia"),
    ("LI", "Liechtenstein"),
    ("LT", "Lithuania"),
    ("LU", "Luxembourg"),
    ("MT", "Malta"),
    ("MX", "Mexico"),
    ("NL", "Netherlands"),
    ("NZ", "New Zealand"),
    ("NO", "Norway"),
    ("PL", "Poland"),
    ("PT", "Portugal"),
    ("RO", "Romania"),
    ("SG", "Singapore"),
    ("SK", "Slovakia"),
    ("SI", "Slovenia"),
    ("KR", "South Korea"),
    ("ES", "Spain"),
    ("SE", "Sweden"),
    ("CH", "Switzerland"),
    ("GB", "United Kingdom"),
    ("US", "United States"),
];

/// The name of a region; its code if it has none here.
pub(crate) fn name_of(code: &str) -> String {
    REGIONS
        .iter()
        .find(|(known, _)| *known == code)
        .map_or_else(|| code.to_owned(), |(_, name)| (*name).to_owned())
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
