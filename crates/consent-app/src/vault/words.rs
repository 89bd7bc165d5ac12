//! The recovery words asked back, so that they are on paper and not only on a screen.

use zeroize::Zeroizing;

use crate::error::AppError;
use crate::vault::ConsentApp;

/// Which two words are asked back (the key design names these two).
pub const ASKED_BACK: [u32; 2] = [4, 9];
const SETTING: &str = "words_confirmed";

/// The words of a ledger that was just made, until they were asked back or the app ends.
pub struct AskedBack(Zeroizing<String>);

impl AskedBack {
    /// Keeps the words of a new ledger.
    #[must_use]
    pub fn new(words: &Zeroizing<String>) -> Self {
        Self(words.clone())
    }

    /// Whether these are the words asked for, in any case.
    #[must_use]
    pub fn fits(&self, answers: &[String; 2]) -> bool {
        let words: Vec<&str> = self.0.split_whitespace().collect();
        ASKED_BACK.iter().zip(answers).all(|(position, answer)| {
            let at = usize::try_from(*position).unwrap_or(usize::MAX);
            let word = at.checked_sub(1).and_then(|at| words.get(at));
            word.is_some_and(|word| answer.trim().eq_ignore_ascii_case(word))
        })
    }
}

impl ConsentApp {
    /// Notes that the words were asked back, if the answers are right.
    pub fn confirm_words(
        &mut self,
        asked: &AskedBack,
        answers: &[String; 2],
    ) -> Result<(), AppError> {
        if !asked.fits(answers) {
            return Err(AppError::WordsDoNotMatch);
        }
        self.note_words_confirmed()
    }

    /// Notes that the person has the words.
    pub fn note_words_confirmed(&mut self) -> Result<(), AppError> {
        Ok(self.vault.set_setting(SETTING, "true")?)
    }

    /// The words are gone: new ones are still to be made.
    pub(crate) fn forget_words_confirmed(&mut self) -> Result<(), AppError> {
        Ok(self.vault.set_setting(SETTING, "false")?)
    }

    /// Whether the words were ever asked back.
    pub fn words_confirmed(&self) -> Result<bool, AppError> {
        Ok(self.vault.find_setting(SETTING)?.as_deref() == Some("true"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_words_at_their_places_are_asked() {
        let words = (1..=12).map(|n| format!("word{n}")).collect::<Vec<_>>();
        let asked = AskedBack::new(&Zeroizing::new(words.join(" ")));
        let said = |one: &str, other: &str| asked.fits(&[one.to_owned(), other.to_owned()]);
        assert!(said("word4", " WORD9 "));
        assert!(!said("word9", "word4"));
        assert!(!said("", ""));
    }
}
