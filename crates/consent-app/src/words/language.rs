//! The languages there are words for, and which of them is meant.

use serde::{Deserialize, Serialize};

/// A language of the program.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Language {
    /// English, from which all others are made.
    #[default]
    #[serde(rename = "en")]
    English,
    /// German.
    #[serde(rename = "de")]
    German,
    /// French.
    #[serde(rename = "fr")]
    French,
    /// Spanish.
    #[serde(rename = "es")]
    Spanish,
}

impl Language {
    /// Every language, English first.
    pub const ALL: [Self; 4] = [Self::English, Self::German, Self::French, Self::Spanish];

    /// Its code, as folders of words are called.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::French => "fr",
            Self::Spanish => "es",
        }
    }

    /// The language of a tag such as `de-AT`, `de_DE.UTF-8` or `de`; none if there are no words for it.
    #[must_use]
    pub fn of_tag(tag: &str) -> Option<Self> {
        let code = tag.split(['-', '_', '.', '@']).next().unwrap_or_default();
        Self::ALL
            .into_iter()
            .find(|language| language.code().eq_ignore_ascii_case(code))
    }
}

/// What the person set about the language.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum LanguageChoice {
    /// That of the system.
    #[default]
    #[serde(rename = "system")]
    System,
    /// English.
    #[serde(rename = "en")]
    English,
    /// German.
    #[serde(rename = "de")]
    German,
    /// French.
    #[serde(rename = "fr")]
    French,
    /// Spanish.
    #[serde(rename = "es")]
    Spanish,
    /// English with accents, longer: shows what is not in the files of words.
    #[serde(rename = "qps")]
    Pseudo,
}

impl LanguageChoice {
    /// Every choice that is offered.
    pub const OFFERED: [Self; 5] = [
        Self::System,
        Self::English,
        Self::German,
        Self::French,
        Self::Spanish,
    ];

    /// Its code, as it is written.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::English => "en",
            Self::German => "de",
            Self::French => "fr",
            Self::Spanish => "es",
            Self::Pseudo => "qps",
        }
    }

    /// The choice that is written so.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        let all = Self::OFFERED.into_iter().chain([Self::Pseudo]);
        all.into_iter().find(|choice| choice.code() == code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_of_systems_lead_to_languages() {
        for (tag, language) in [
            ("de-AT", Some(Language::German)),
            ("fr_CH.UTF-8", Some(Language::French)),
            ("ES", Some(Language::Spanish)),
            ("en", Some(Language::English)),
            ("C.UTF-8", None),
            ("den", None),
            ("", None),
        ] {
            assert_eq!(Language::of_tag(tag), language, "{tag}");
        }
    }

    #[test]
    fn choices_are_read_back_as_they_are_written() {
        for choice in LanguageChoice::OFFERED {
            assert_eq!(LanguageChoice::of_code(choice.code()), Some(choice));
            let json = serde_json::to_string(&choice).unwrap();
            assert_eq!(json, format!("\"{}\"", choice.code()));
        }
        assert_eq!(LanguageChoice::of_code("xx"), None);
    }
}
