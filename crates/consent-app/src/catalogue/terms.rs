//! The catalogue's own words for kinds of services, regions and kinds of data, as a person reads them.

use consent_core::catalogue::{CatalogueService, Scope};

use crate::services::name_of;

/// What kind of service it is, in words.
pub(super) fn category(code: &str) -> String {
    let words = match code {
        "ai_aggregator" => "Several AI models in one place",
        "ai_api" => "AI for programs",
        "ai_assistant" => "AI assistant",
        "ai_companion" => "AI companion",
        "ai_media" => "Images, sound and video by AI",
        "ai_search" => "Search by AI",
        "browser_assistant" => "Assistant in the browser",
        "cloud_storage" => "Cloud storage",
        "coding_assistant" => "Help with code",
        "creative" => "Creative work",
        "device_assistant" => "Assistant of a device",
        "education" => "Learning",
        "file_transfer" => "File transfer",
        "fitness" => "Fitness",
        "gaming" => "Games",
        "identity_verification" => "Checks of identity",
        "meetings" => "Meetings",
        "messaging" => "Messages",
        "music" => "Music",
        "publishing" => "Publishing",
        "search" => "Search",
        "shopping_assistant" => "Help with shopping",
        "social_network" => "Social network",
        "video" => "Video",
        "video_network" => "Video network",
        "voice_assistant" => "Voice assistant",
        "work_suite" => "Office and teamwork",
        "writing_assistant" => "Help with writing",
        other => return spaced(other),
    };
    words.to_owned()
}

/// A region or group of regions, as it stands in a sentence.
pub(super) fn region(code: &str) -> String {
    match code {
        "EEA" => "the European Economic Area".to_owned(),
        "EU" => "the European Union".to_owned(),
        "UK" | "GB" => "the United Kingdom".to_owned(),
        "US" => "the United States".to_owned(),
        "CN" => "China".to_owned(),
        "IL" => "Israel".to_owned(),
        "NG" => "Nigeria".to_owned(),
        "VN" => "Vietnam".to_owned(),
        other => name_of(other),
    }
}

/// A tag of the catalogue in words: "public posts", "content sent over the API".
pub(super) fn data_kind(tag: &str) -> String {
    match tag {
        "api" => "content sent over the API".to_owned(),
        "my_ai_chat" => "chats with My AI".to_owned(),
        "meta_ai_chat" => "chats with Meta AI".to_owned(),
        "chat" => "chats".to_owned(),
        "incognito_chat" => "incognito chats".to_owned(),
        "temporary_chat" => "temporary chats".to_owned(),
        "safety_flagged" => "flagged content".to_owned(),
        other => odd_kind(other).map_or_else(|| spaced(other), str::to_owned),
    }
}

/// Tags that name a setting, a programme or a place, and not by themselves a kind of data.
fn odd_kind(tag: &str) -> Option<&'static str> {
    Some(match tag {
        "older_app" => "what is done in the older app",
        "newer_app" => "what is done in the newer app",
        "usage" => "usage data",
        "health" => "health data",
        "location" => "location data",
        "profile" => "the profile",
        "profile_public_fields" => "public fields of the profile",
        "in_app_content" => "in-app content",
        "user_generated_content" => "user-generated content",
        "ai_inputs_outputs" => "AI inputs and outputs",
        "ai_feature_input_output" => "inputs and outputs of AI features",
        "ai_created_flows" => "flows made by AI",
        "slack_ai_generative" => "what Slack AI makes",
        "lens_images" => "Lens images",
        "copilot_health" => "Copilot Health",
        "responses_api" => "the Responses API",
        "responses_api_state" => "state of the Responses API",
        "activity" => "activity data",
        "content_training" => "content under the setting for content training",
        "content_analysis_cloud_files" => "cloud files that content analysis looks through",
        "connector_raw_content" => "raw content of connectors",
        "data_sharing" => "what is shared under the data-sharing programme",
        "development_partner_program" => "content of development partners",
        "eap_builds" => "use of early-access builds",
        "generative_ai" => "content for generative AI",
        "generative_models" => "content for generative models",
        "predictive_models" => "content for predictive models",
        "grounding_google_maps" => "grounding with Google Maps",
        "grounding_google_search" => "grounding with Google Search",
        "keep_activity_off_chat" => "chats with Keep Activity off",
        "live_api_session_resumption" => "resumable Live API sessions",
        "muse_spark_contributor_route" => "use of the contributor route of Muse Spark",
        "noai_tagged_projects" => "projects tagged NoAI",
        "openai_models" => "use of OpenAI models",
        "advanced_ai_models" => "use of advanced AI models",
        "claude_fable_5" => "use of Claude Fable 5",
        "privacy_mode_on" => "use with Privacy Mode on",
        "search_live" => "Search Live",
        "third_party_llm" => "what goes to third-party language models",
        "third_party_llm_providers" => "what goes to third-party providers of language models",
        "third_party_scraping" => "what third parties collect by themselves",
        "signed_out_use" => "use without signing in",
        _ => return None,
    })
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

/// "a, b and c".
pub(super) fn listed(parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
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
pub(super) fn scope(service: &CatalogueService, scope: &Scope) -> String {
    let mut parts = vec![];
    let mut add = |before: &str, list: Vec<String>| {
        if !list.is_empty() {
            parts.push(format!("{before} {}", listed(&list)));
        }
    };
    add("for", plans(service, scope));
    add("in", scope.regions.iter().map(|r| region(r)).collect());
    add(
        "not in",
        scope.exclude_regions.iter().map(|r| region(r)).collect(),
    );
    add(
        "only about",
        scope.data_kinds.iter().map(|k| data_kind(k)).collect(),
    );
    if parts.is_empty() {
        "For all plans, regions and kinds of data".to_owned()
    } else {
        capital(&parts.join("; "))
    }
}
