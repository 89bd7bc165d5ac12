//! The files of words, part of the program: one row for each language.

use super::Language;

/// Every file of a language. A further language is a folder, and a row of [`of`].
macro_rules! files {
    ($language:literal) => {
        &[
            include_str!(concat!(
                "../../../../assets/locales/",
                $language,
                "/dates.ftl"
            )),
            include_str!(concat!(
                "../../../../assets/locales/",
                $language,
                "/words.ftl"
            )),
            include_str!(concat!(
                "../../../../assets/locales/",
                $language,
                "/errors.ftl"
            )),
            include_str!(concat!(
                "../../../../assets/locales/",
                $language,
                "/catalogue.ftl"
            )),
            include_str!(concat!(
                "../../../../assets/locales/",
                $language,
                "/retention.ftl"
            )),
            include_str!(concat!(
                "../../../../assets/locales/",
                $language,
                "/ledger.ftl"
            )),
            include_str!(concat!(
                "../../../../assets/locales/",
                $language,
                "/notices.ftl"
            )),
            include_str!(concat!(
                "../../../../assets/locales/",
                $language,
                "/cli.ftl"
            )),
        ]
    };
}

/// The texts of a language; none where there are none yet.
pub(super) fn of(language: Language) -> &'static [&'static str] {
    match language {
        Language::English => files!("en"),
        Language::German => files!("de"),
        Language::French => files!("fr"),
        Language::Spanish => files!("es"),
    }
}
