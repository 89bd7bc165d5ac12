//! The dated facts that must never be lost or moved: announcements and orders, with the host of a source.

use super::*;
use crate::id::FactId;
use crate::time::PartialDate;

/// Fact, announced, to decide by, in effect, what doing nothing leads to, the host of a source.
const ANNOUNCED: [&str; 57] = [
    "jetbrains.ai.a2 - - - unaffected jetbrains.com",
    "automattic.tumblr.a1 2024-02-27 - 2024-02 opted_in grahamcluley.com",
    "huggingface.chat.a1 2024-04-15 - 2024-04-15 opted_out huggingface.co",
    "x.network.a2 2024-07-26 - 2024-07 opted_in onlysuperheroes.com",
    "figma.app.a1 2024-06-26 2024-08-15 2024-08-15 opted_in help.figma.com",
    "reddit.network.a1 2024-08-16 - 2024-09-16 consent_assumed github.com",
    "strava.app.a1 2024-09 2024-09-30 2024-09-30 access_blocked support.strava.com",
    "x.network.a1 2024-10-17 - 2024-11-15 consent_assumed github.com",
    "google.youtube.a1 2024-12-16 - 2024-12-16 opted_out whatthefuture.ai",
    "amazon.alexa.a1 2025-03-14 2025-03-28 2025-03-28 opted_out adkkajag.pages.dev",
    "meta.ai.social.a1 2025-04 2025-05-26 2025-05-27 opted_in privacy-web.nl",
    "wetransfer.app.a1 2025-07-15 - 2025-08-08 consent_assumed github.com",
    "google.gemini.apps.a1 2025-08-13 2025-09-02 2025-09-02 opted_in www.bgr.com",
    "openai.chatgpt.consumer.a1 2025-10-09 - 2025-09-26 unaffected openai.com",
    "anthropic.api.a1 2025-08-28 - 2025-09-28 unaffected www.anthropic.com",
    "anthropic.claude.consumer.a1 2025-08-28 2025-09-28 2025-09-28 access_blocked github.com",
    "anthropic.claude.work.a1 2025-08-28 - 2025-09-28 unaffected www.anthropic.com",
    "jetbrains.ai.a1 2025-09 - 2025-10 unaffected www.thenextgentechinsider.com",
    "anthropic.claude.consumer.a2 2025-09-27 2025-10-08 2025-10-08 access_blocked github.com",
    "superhuman.grammarly.a2 2025-10-29 - 2025-10-29 unknown github.com",
    "canva.app.a1 2025-10-30 - 2025-10-30 unknown baa-atlas.vercel.app",
    "linkedin.network.a1 2025-09-18 2025-11-03 2025-11-03 opted_in github.com",
    "meta.ai.assistant.a1 2025-10-01 - 2025-12-16 opted_in www.thehansindia.com",
    "meta.ai.social.a2 2025-10-01 - 2025-12-16 opted_in www.thehansindia.com",
    "deepseek.chat.a1 2025-12-22 - 2025-12-22 unaffected github.com",
    "anthropic.claude.consumer.a3 2026-01-12 - 2026-01-12 unaffected github.com",
    "openai.chatgpt.consumer.a2 - - 2026-01-16 consent_assumed github.com",
    "vercel.platform.a1 2026-03-17 2026-03-31 2026-03-31 opted_in doolpa.com",
    "salesforce.platform.a1 2026-04 - - opted_in www.pulse.bot",
    "xai.grok.a3 2026-05-18 - 2026-04-04 unaffected github.com",
    "mistral.vibe.a3 2026-04-02 - 2026-04-07 unknown github.com",
    "duolingo.app.a1 2026-04-21 - 2026-04-21 unaffected conductatlas.com",
    "github.copilot.business.a1 2026-03-25 - 2026-04-24 unaffected tenki.cloud",
    "github.copilot.individual.a1 2026-03-25 2026-04-24 2026-04-24 opted_in tenki.cloud",
    "openai.sora.a1 - - 2026-04-26 service_ended github.com",
    "openai.chatgpt.consumer.a4 2026-04-30 - 2026-04-30 opted_in citrixnews.cz",
    "mistral.vibe.a1 2026-05-28 - 2026-05-28 consent_assumed github.com",
    "openai.chatgpt.consumer.a3 2026-06-04 - - unaffected github.com",
    "google.search.services.a1 2026-06-10 - - opted_in www.gate.com",
    "lovable.app.a1 2026-06-16 - 2026-06-16 opted_in github.com",
    "microsoft.copilot.consumer.a1 2026-06-25 - 2026-06-25 opted_in github.com",
    "xai.grok.a1 2026-07-08 - 2026-06-26 consent_assumed github.com",
    "character.ai.a1 2026-07-01 - 2026-07-01 unaffected support.character.ai",
    "reddit.network.a2 2026-05-26 - 2026-07-01 consent_assumed github.com",
    "perplexity.search.a1 2026-07-02 - 2026-07-02 unknown github.com",
    "superhuman.grammarly.a1 2026-07-06 - 2026-07-06 unaffected github.com",
    "anthropic.claude.consumer.a4 2026-06-08 - 2026-07-08 unaffected github.com",
    "bytedance.doubao.a1 2026-07-15 - 2026-07-22 consent_assumed github.com",
    "cognition.windsurf.a1 2026-06-30 2026-07-30 2026-07-30 opted_in github.com",
    "mistral.vibe.a2 2026-08-17 - 2026-08-07 consent_assumed github.com",
    "atlassian.cloud.a1 2026-04-16 2026-08-17 2026-08-17 opted_in groundy.com",
    "microsoft.copilot.consumer.a2 2026-08-18 - 2026-08-18 opted_out github.com",
    "microsoft.copilot.consumer.a3 2026-08-17 - 2026-08-18 consent_assumed github.com",
    "xai.grok.a2 2026-08-24 - 2026-08-24 unaffected github.com",
    "meta.muse.a1 - - 2026-09-08 opted_in github.com",
    "snap.snapchat.a1 2026-08-05 2026-09-21 2026-09-21 consent_assumed github.com",
    "tiktok.network.a1 2026-08-20 - 2026-11-11 consent_assumed github.com",
];

/// Fact, first day, last day, the day on which the end became known, the host of a source.
const ORDERED: [&str; 4] = [
    "openai.chatgpt.consumer.v1 2025-05-13 2025-09-26 2025-10-09 openai.com",
    "openai.chatgpt.business.v1 2025-05-13 2025-09-26 2025-10-09 factually.co",
    "openai.api.v1 2025-05-13 2025-09-26 2025-10-09 openai.com",
    "x.network.v1 2024-08-08 - - github.com",
];

fn service_of(fact: &str) -> &'static CatalogueService {
    let (service, _) = fact.rsplit_once('.').unwrap();
    let id = service.parse().unwrap();
    built_in().service(&id).unwrap_or_else(|| panic!("{fact}"))
}

fn written<T: ToString>(date: Option<T>) -> String {
    date.map_or_else(|| "-".to_owned(), |date| date.to_string())
}

fn assert_rests_on(meta: &FactMeta, host: &str) {
    let begins = format!("https://{host}/");
    let found = meta
        .sources
        .iter()
        .any(|s| s.url.as_deref().is_some_and(|url| url.starts_with(&begins)));
    assert!(found, "{}: no source at {host}", meta.id);
}

#[test]
fn every_announcement_has_its_days_its_outcome_and_its_source() {
    for row in ANNOUNCED {
        let cells: Vec<&str> = row.split(' ').collect();
        let id: FactId = cells[0].parse().unwrap();
        let facts = &service_of(cells[0]).announcements;
        let fact = facts.iter().find(|fact| fact.meta.id == id);
        let fact = fact.unwrap_or_else(|| panic!("{row}"));
        let found = [
            written(fact.announced_on),
            written(fact.decide_by),
            written(fact.effective_on),
            fact.default_outcome.code().to_owned(),
        ];
        assert_eq!(found[..], cells[1..5], "{row}");
        assert_rests_on(&fact.meta, cells[5]);
    }
    let all = built_in().services.values();
    assert_eq!(
        all.map(|s| s.announcements.len()).sum::<usize>(),
        ANNOUNCED.len()
    );
}

#[test]
fn every_order_has_its_days_and_its_source() {
    for row in ORDERED {
        let cells: Vec<&str> = row.split(' ').collect();
        let id: FactId = cells[0].parse().unwrap();
        let facts = &service_of(cells[0]).overrides;
        let fact = facts.iter().find(|fact| fact.meta.id == id).unwrap();
        let found = [
            written(fact.meta.valid_from),
            written(fact.meta.valid_until),
            written(fact.end_announced_on),
        ];
        assert_eq!(found[..], cells[1..4], "{row}");
        assert_rests_on(&fact.meta, cells[4]);
    }
}

#[test]
fn former_names_still_find_the_service() {
    for (name, id) in [
        ("Codeium", "cognition.windsurf"),
        ("Le Chat", "mistral.vibe"),
        ("ChatGPT Team", "openai.chatgpt.business"),
        ("Vertex AI", "google.vertex"),
        ("grammarly", "superhuman.grammarly"),
        ("Qodo Gen", "qodo.ide"),
        ("SpaceXAI", "xai.grok"),
        ("Cognition", "cognition.windsurf"),
    ] {
        assert_eq!(built_in().find(name).unwrap().id.as_str(), id, "{name}");
    }
}

#[test]
fn a_source_is_as_old_as_it_says_and_none_lies_ahead_of_the_edition() {
    let catalogue = built_in();
    let edition = day(&catalogue.edition);
    for meta in catalogue.services.values().flat_map(|s| s.metas()) {
        for source in &meta.sources {
            let as_of = source.as_of.earliest();
            assert!(as_of <= edition, "{}: {}", meta.id, source.as_of);
        }
        let from = meta.valid_from.map(PartialDate::earliest);
        assert!(from.is_none_or(|day| day <= edition), "{}", meta.id);
    }
}
