//! Ids of days that are computed, not recorded: the same for the same thing on every computer.

use super::DateKind;
use crate::id::DeadlineId;
use crate::ledger::Hash;

/// The id of a computed day: what it is about names it, not when it is, so that a day that changes
/// keeps its identity in calendars and in what was reminded of. A UUID of version 8 (RFC 9562).
#[must_use]
pub fn derive_date_id(kind: DateKind, about: &[&str]) -> DeadlineId {
    let mut text = format!("consent-ledger/date/v1\0{}", kind.code());
    for part in about {
        text.push('\0');
        text.push_str(part);
    }
    let hash = Hash::of_bytes(text.as_bytes());
    let mut bytes = [0_u8; 16];
    for (byte, from) in bytes.iter_mut().zip(hash.as_bytes()) {
        *byte = *from;
    }
    let [.., version, _, variant, _, _, _, _, _, _, _] = &mut bytes;
    *version = (*version & 0x0f) | 0x80;
    *variant = (*variant & 0x3f) | 0x80;
    DeadlineId::from_bytes(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_thing_has_the_same_id_and_another_has_another() {
        let one = derive_date_id(DateKind::ReCheck, &["a", "model-training"]);
        assert_eq!(
            one,
            derive_date_id(DateKind::ReCheck, &["a", "model-training"])
        );
        for other in [
            derive_date_id(DateKind::KeptUntil, &["a", "model-training"]),
            derive_date_id(DateKind::ReCheck, &["a", "sharing"]),
            derive_date_id(DateKind::ReCheck, &["am", "odel-training"]),
        ] {
            assert_ne!(one, other);
        }
        let text = one.to_string();
        assert_eq!(text.get(14..15), Some("8"), "{text}");
        assert!(
            matches!(text.get(19..20), Some("8" | "9" | "a" | "b")),
            "{text}"
        );
    }
}
