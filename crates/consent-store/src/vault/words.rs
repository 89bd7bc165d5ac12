//! Twelve recovery words: reading them as people type them, and saying where they go wrong.

use bip39::{Language, Mnemonic};
use zeroize::Zeroizing;

use super::keys::{Key, SecretText, VaultKey, derive, kept};
use super::slots::Slot;
use crate::StoreError;
use consent_core::id::VaultId;

/// How many words there are.
const COUNT: usize = 12;

/// What twelve words stand for.
pub type Entropy = Box<Zeroizing<[u8; 16]>>;

/// The words of fresh entropy.
pub(super) fn of_entropy(entropy: &Entropy) -> Result<SecretText, StoreError> {
    let words = Mnemonic::from_entropy(entropy.as_slice()).map_err(|_| StoreError::WrongKey)?;
    Ok(SecretText::new(words.to_string()))
}

/// The key that this entropy stands for in this vault.
pub(super) fn kek_of(entropy: &Entropy, vault_id: VaultId) -> Result<Key, StoreError> {
    derive(
        entropy.as_slice(),
        vault_id,
        b"consent-ledger/slot-recovery/v1",
    )
}

/// Twelve places in the list, whether or not they fit together.
struct Typed(Box<Zeroizing<[u16; COUNT]>>);

impl Typed {
    /// Any case and spacing, numbers before the words, unique beginnings of words.
    fn read(text: &SecretText) -> Result<Self, StoreError> {
        let lower = Zeroizing::new(text.expose().to_lowercase());
        let words: Vec<&str> = lower
            .split(|letter: char| !letter.is_alphabetic())
            .filter(|word| !word.is_empty())
            .collect();
        let mut places = Box::new(Zeroizing::new([0_u16; COUNT]));
        for (at, word) in words.iter().enumerate() {
            let Some(place) = place_of(word) else {
                return Err(StoreError::UnknownWord {
                    position: position(at),
                });
            };
            if let Some(slot) = places.get_mut(at) {
                *slot = place;
            }
        }
        if words.len() == COUNT {
            Ok(Self(places))
        } else {
            Err(StoreError::WordCount {
                found: u32::try_from(words.len()).unwrap_or(u32::MAX),
            })
        }
    }

    /// What they stand for; none if they do not fit together.
    fn entropy(&self) -> Option<Entropy> {
        let list = Language::English.word_list();
        let mut text = Zeroizing::new(String::with_capacity(128));
        for place in self.0.iter() {
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(list.get(usize::from(*place))?);
        }
        let mnemonic = Mnemonic::parse_in_normalized(Language::English, &text).ok()?;
        let bytes = Zeroizing::new(mnemonic.to_entropy());
        kept(&bytes)
    }

    fn with(&self, at: usize, place: u16) -> Self {
        let mut places = self.0.clone();
        if let Some(slot) = places.get_mut(at) {
            *slot = place;
        }
        Self(places)
    }

    fn swapped(&self, one: usize, other: usize) -> Self {
        let mut places = self.0.clone();
        places.swap(one, other);
        Self(places)
    }
}

fn position(at: usize) -> u32 {
    u32::try_from(at.saturating_add(1)).unwrap_or(u32::MAX)
}

fn place_of(word: &str) -> Option<u16> {
    let list = Language::English.word_list();
    let exact = list.iter().position(|known| *known == word);
    let found = exact.or_else(|| {
        let mut fitting = list.iter().enumerate().filter(|(_, w)| w.starts_with(word));
        let only = fitting.next()?;
        fitting.next().is_none().then_some(only.0)
    })?;
    u16::try_from(found).ok()
}

/// What the words stand for, as far as can be said without a vault: they may be another vault's.
pub fn entropy_of_words(words: &SecretText) -> Result<Entropy, StoreError> {
    Typed::read(words)?.entropy().ok_or(StoreError::WrongKey)
}

/// Opens a recovery slot. Where one word is wrong, or two are swapped, it says which: whoever has the
/// other eleven could find out on any computer, so nothing is given away.
pub(super) fn open_slot(
    slot: &Slot,
    vault_id: VaultId,
    words: &SecretText,
) -> Result<VaultKey, StoreError> {
    let typed = Typed::read(words)?;
    let opens = |typed: &Typed| -> Option<VaultKey> {
        let kek = kek_of(&typed.entropy()?, vault_id).ok()?;
        slot.open(vault_id, &kek).ok()
    };
    if let Some(key) = opens(&typed) {
        return Ok(key);
    }
    for one in 0..COUNT {
        for other in one.saturating_add(1)..COUNT {
            if opens(&typed.swapped(one, other)).is_some() {
                return Err(StoreError::SwappedWords {
                    first: position(one),
                    second: position(other),
                });
            }
        }
    }
    let all = u16::try_from(Language::English.word_list().len()).unwrap_or(u16::MAX);
    for at in 0..COUNT {
        if (0..all).any(|place| opens(&typed.with(at, place)).is_some()) {
            return Err(StoreError::WrongWord {
                position: position(at),
            });
        }
    }
    Err(StoreError::WrongKey)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(text: &str) -> Result<Entropy, StoreError> {
        entropy_of_words(&SecretText::new(text.to_owned()))
    }

    #[test]
    fn words_are_read_as_people_type_them() {
        let plain =
            "abandon ability able about above absent absorb abstract absurd abuse access age";
        let entropy = |text: &str| **typed(text).unwrap_or_default();
        let whole = Mnemonic::from_entropy(&[7; 16]).unwrap().to_string();
        assert_eq!(entropy(&whole), [7; 16]);
        let shouted = whole.to_uppercase().replace(' ', "\n  ");
        assert_eq!(entropy(&shouted), [7; 16]);
        let lines = (1..).zip(whole.split(' '));
        let numbered: Vec<_> = lines.map(|(at, word)| format!("{at}. {word},")).collect();
        let numbered = numbered.join("\n");
        assert_eq!(entropy(&numbered), [7; 16]);
        assert!(matches!(typed(plain), Err(StoreError::WrongKey)));
    }

    #[test]
    fn what_is_no_word_is_named_by_its_place() {
        let odd = "abandon ability able abuot above absent absorb abstract absurd abuse access age";
        let said = typed(odd).unwrap_err();
        assert!(matches!(said, StoreError::UnknownWord { position: 4 }));
        let few = typed("abandon ability").unwrap_err();
        assert!(matches!(few, StoreError::WordCount { found: 2 }));
    }
}
