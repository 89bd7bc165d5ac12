//! The words of the program: one set of texts for window, tray, notices, calendars and command line, in
//! the language in force.

mod days;
mod files;
mod language;
mod pseudo;
mod typed;

use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

pub(crate) use days::english_day;
pub use language::{Language, LanguageChoice};
pub(crate) use typed::{NAME_MOST, NOTE_MOST, SOURCE_MOST, clock, minute_of, told};

/// What is filled into a message.
pub enum Filled {
    /// A text as it is.
    Text(String),
    /// A number that can decide between one and many.
    Count(i64),
}

/// What can be filled into a message.
pub trait Fill {
    /// As it is filled in.
    fn filled(&self) -> Filled;
}

impl Fill for str {
    fn filled(&self) -> Filled {
        Filled::Text(self.to_owned())
    }
}

impl Fill for String {
    fn filled(&self) -> Filled {
        Filled::Text(self.clone())
    }
}

impl<T: Fill + ?Sized> Fill for &T {
    fn filled(&self) -> Filled {
        (**self).filled()
    }
}

macro_rules! counts {
    ($($number:ty),*) => {$(
        impl Fill for $number {
            fn filled(&self) -> Filled {
                Filled::Count(i64::try_from(*self).unwrap_or(i64::MAX))
            }
        }
    )*};
}
counts!(u8, u16, u32, u64, usize, i32, i64);

macro_rules! shown {
    ($($shown:ty),*) => {$(
        impl Fill for $shown {
            fn filled(&self) -> Filled {
                Filled::Text(self.to_string())
            }
        }
    )*};
}
shown!(
    consent_core::id::PlanId,
    consent_core::id::FactId,
    std::io::ErrorKind
);

type Bundle = FluentBundle<FluentResource>;

/// The words of one language; a message that it lacks is said in English.
pub struct Words {
    language: Language,
    tag: &'static str,
    bundles: Vec<Bundle>,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words")
            .field("tag", &self.tag)
            .finish_non_exhaustive()
    }
}

fn bundle(language: Language) -> Bundle {
    let tag: Result<LanguageIdentifier, _> = language.code().parse();
    let mut bundle = Bundle::new_concurrent(tag.into_iter().collect());
    // Terminals, tables and notices show the marks of isolation as signs.
    bundle.set_use_isolating(false);
    for text in files::of(language) {
        let resource = match FluentResource::try_new((*text).to_owned()) {
            // What cannot be read is left out; the files are checked when the program is made.
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}

impl Words {
    /// The words of a language.
    #[must_use]
    pub fn of(language: Language) -> Arc<Self> {
        let mut bundles = vec![bundle(language)];
        if language != Language::English {
            bundles.push(bundle(Language::English));
        }
        Arc::new(Self {
            language,
            tag: language.code(),
            bundles,
        })
    }

    /// English with accents, longer, to see what is not in the files.
    #[must_use]
    pub fn pseudo() -> Arc<Self> {
        let mut bundle = bundle(Language::English);
        bundle.set_transform(Some(pseudo::pseudo));
        Arc::new(Self {
            language: Language::English,
            tag: "qps",
            bundles: vec![bundle],
        })
    }

    /// The words that a choice leads to, where the system speaks a language.
    #[must_use]
    pub fn chosen(choice: LanguageChoice, system: Language) -> Arc<Self> {
        match choice {
            LanguageChoice::System => Self::of(system),
            LanguageChoice::English => Self::of(Language::English),
            LanguageChoice::German => Self::of(Language::German),
            LanguageChoice::French => Self::of(Language::French),
            LanguageChoice::Spanish => Self::of(Language::Spanish),
            LanguageChoice::Pseudo => Self::pseudo(),
        }
    }

    /// Which language it is.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The code of the language in force, as the page knows it.
    #[must_use]
    pub const fn tag(&self) -> &'static str {
        self.tag
    }

    /// A message with what is filled in; one that is nowhere shows its name, so that it is seen.
    #[must_use]
    pub fn say(&self, id: &str, filled: Vec<(&'static str, Filled)>) -> String {
        self.find(id, filled).unwrap_or_else(|| id.to_owned())
    }

    /// The same; none if there is no such message.
    #[must_use]
    pub fn find(&self, id: &str, filled: Vec<(&'static str, Filled)>) -> Option<String> {
        let mut args = FluentArgs::new();
        for (name, value) in filled {
            let value = match value {
                Filled::Text(text) => FluentValue::from(text),
                Filled::Count(number) => FluentValue::from(number),
            };
            args.set(name, value);
        }
        self.bundles.iter().find_map(|bundle| {
            let pattern = bundle.get_message(id)?.value()?;
            let mut errors = vec![];
            let said = bundle.format_pattern(pattern, Some(&args), &mut errors);
            Some(said.into_owned())
        })
    }
}

/// A message of [`Words`], with what is filled in by its names: `say!(words, "id", day = text)`.
#[macro_export]
macro_rules! say {
    ($words:expr, $id:expr $(, $name:ident = $value:expr)* $(,)?) => {
        $words.say($id, vec![$((stringify!($name), $crate::Fill::filled(&$value))),*])
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_that_is_nowhere_shows_its_name() {
        let words = Words::of(Language::English);
        assert_eq!(say!(words, "no-such-message"), "no-such-message");
        assert_eq!(words.find("no-such-message", vec![]), None);
    }

    #[test]
    fn nothing_is_isolated_and_names_stay_as_they_are() {
        let words = Words::pseudo();
        let said = say!(words, "date-month", month = "May", year = "2025");
        assert_eq!(said, "May 2025");
        assert_eq!(words.tag(), "qps");
    }
}
