//! English that looks foreign: every letter accented, and longer, so that a text which is not in the
//! files of words is seen at once, and one that does not fit.

use std::borrow::Cow;

/// The text with every letter accented and every vowel twice.
pub(super) fn pseudo(text: &str) -> Cow<'_, str> {
    let mut said = String::with_capacity(text.len().saturating_mul(2));
    for letter in text.chars() {
        let accented = accented(letter);
        said.push(accented);
        if matches!(
            letter.to_ascii_lowercase(),
            'a' | 'e' | 'i' | 'o' | 'u' | 'y'
        ) {
            said.push(accented);
        }
    }
    Cow::Owned(said)
}

/// The same table as in the window (`ui/src/i18n/pseudo.ts`).
const FROM: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const TO: &str = "åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ";

fn accented(letter: char) -> char {
    let pair = FROM.chars().zip(TO.chars());
    pair.into_iter()
        .find(|(from, _)| *from == letter)
        .map_or(letter, |(_, to)| to)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_is_accented_and_the_text_is_longer() {
        let said = pseudo("Decide by Sunday");
        assert_eq!(said, "Ðééçîîðéé ƀýý Šûûñðååýý");
        let all = pseudo(FROM);
        assert!(all.chars().all(|letter| !letter.is_ascii()), "{all}");
    }
}
