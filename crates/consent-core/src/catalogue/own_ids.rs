//! Ids for what a person names: one word of it, and a number if it is taken.

use super::own::OWN_SERVICES;
use crate::id::{PlanId, ServiceId};

/// Letters of a slug at most; what is longer is cut.
const SLUG_MOST: usize = 48;

/// The id of a service that a person names, none of those that were used before.
#[must_use]
pub fn own_service_id(name: &str, used: &[ServiceId]) -> Option<ServiceId> {
    slugs(name, "service")
        .filter_map(|slug| format!("{OWN_SERVICES}{slug}").parse().ok())
        .find(|id| !used.contains(id))
}

/// The id of a plan that a person names, none of those that are taken.
#[must_use]
pub fn own_plan_id(name: &str, taken: &[&PlanId]) -> Option<PlanId> {
    slugs(name, "plan")
        .filter_map(|slug| slug.parse().ok())
        .find(|id| !taken.contains(&id))
}

/// A name as one word of an id, then the same with numbers.
fn slugs(name: &str, otherwise: &str) -> impl Iterator<Item = String> {
    let mut slug = slug(name);
    if slug.is_empty() {
        otherwise.clone_into(&mut slug);
    }
    let numbered = slug.clone();
    let numbered = (2..1_000).map(move |n| format!("{numbered}-{n}"));
    std::iter::once(slug).chain(numbered)
}

/// A name as one word of an id: small letters, digits and single dashes.
fn slug(name: &str) -> String {
    let mut slug = String::new();
    for c in name.trim().to_lowercase().chars() {
        if c.is_ascii_alphanumeric() {
            slug.push(c);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    let cut: String = slug.chars().take(SLUG_MOST).collect();
    cut.trim_end_matches('-').to_owned()
}
