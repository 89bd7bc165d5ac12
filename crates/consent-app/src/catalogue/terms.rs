//! The catalogue's own words for kinds of services, regions and kinds of data, as a person reads them.

use consent_core::catalogue::{CatalogueService, Scope};

use crate::say;
use crate::services::name_of;
use crate::words::Words;

/// What kind of service it is, in words.
pub(super) fn category(say: &Words, code: &str) -> String {
    let named = say.find(&format!("category-{code}"), vec![]);
    named.unwrap_or_else(|| spaced(code))
}

/// A region or group of regions, as it stands in a sentence.
pub(super) fn region(say: &Words, code: &str) -> String {
    let named = say.find(&format!("region-inside-{code}"), vec![]);
    named.unwrap_or_else(|| name_of(say, code))
}

/// A tag of the catalogue in words: "public posts", "content sent over the API".
pub(super) fn data_kind(say: &Words, tag: &str) -> String {
    let named = say.find(&format!("data-kind-{tag}"), vec![]);
    named.unwrap_or_else(|| spaced(tag))
}

/// A word of the catalogue with its parts apart, and names as they are written.
pub(super) fn spaced(code: &str) -> String {
    let part = |word: &str| match word {
        "ai" => "AI".to_owned(),
        "api" => "API".to_owned(),
        "cli" => "CLI".to_owned(),
        "eap" => "early-access".to_owned(),
        "ide" => "IDE".to_owned(),
        "ip" => "IP".to_owned(),
        "llm" => "LLM".to_owned(),
        "noai" => "NoAI".to_owned(),
        "oauth" => "OAuth".to_owned(),
        "openai" => "OpenAI".to_owned(),
        "brave" | "chronicle" | "claude" | "codex" | "copilot" | "fable" | "gemini" | "google"
        | "grok" | "meta" | "muse" | "siri" | "slack" | "spark" | "workspace" => capital(word),
        other => other.to_owned(),
    };
    let parts: Vec<String> = code.split(['_', '-']).map(part).collect();
    parts.join(" ").replace("Claude code", "Claude Code")
}

/// The text with its first letter large.
pub(super) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next();
    first.map_or_else(String::new, |first| {
        first.to_uppercase().collect::<String>() + letters.as_str()
    })
}

/// The names of plans, as a person knows them.
pub(super) fn plans(service: &CatalogueService, scope: &Scope) -> Vec<String> {
    let name = |id: &consent_core::id::PlanId| {
        let plan = service.plans.iter().find(|plan| plan.id == *id);
        plan.map_or_else(|| spaced(id.as_str()), |plan| plan.name.clone())
    };
    scope.plans.iter().map(name).collect()
}

/// For whom and what a fact holds.
pub(super) fn scope(say: &Words, service: &CatalogueService, scope: &Scope) -> String {
    let places =
        |codes: &[String]| -> Vec<String> { codes.iter().map(|code| region(say, code)).collect() };
    let kinds = scope.data_kinds.iter();
    let mut parts = vec![];
    for (id, list) in [
        ("scope-for", plans(service, scope)),
        ("scope-in", places(&scope.regions)),
        ("scope-not-in", places(&scope.exclude_regions)),
        (
            "scope-about",
            kinds.map(|kind| data_kind(say, kind)).collect(),
        ),
    ] {
        if !list.is_empty() {
            parts.push(say!(say, id, list = say.listed(&list)));
        }
    }
    if parts.is_empty() {
        say!(say, "scope-all")
    } else {
        capital(&parts.join("; "))
    }
}
