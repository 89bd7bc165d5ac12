//! What the files say is shown to people as it stands, so it must read like a sentence.

use super::*;

/// Marks of notes that somebody took for themselves.
const NOTES_TO_SELF: [&str; 12] = [
    "; ",
    "incl.",
    "e.g.",
    "i.e.",
    "!",
    "stored-index",
    "find_string",
    "not retrieved",
    "the user ",
    "primary source",
    "out-of-the-box",
    "as quoted by",
];

/// Every text of a service in our own words; labels of controls and titles of sources are not ours.
fn shown(service: &CatalogueService) -> Vec<&str> {
    let mut texts: Vec<&str> = service.unknown.iter().map(String::as_str).collect();
    texts.extend(service.summary.as_deref());
    texts.extend(service.metas().filter_map(|meta| meta.note.as_deref()));
    for fact in &service.announcements {
        texts.push(&fact.title);
        texts.extend(fact.change.as_deref());
    }
    for fact in &service.retention {
        texts.extend(fact.covers.as_deref());
    }
    for fact in &service.overrides {
        texts.push(&fact.title);
        texts.extend(fact.residual_after_end.as_deref());
        texts.extend(
            fact.affected
                .iter()
                .chain(&fact.excluded)
                .map(String::as_str),
        );
    }
    texts.extend(service.notes.iter().map(|fact| fact.text.as_str()));
    texts
}

fn has_day_in_digits(text: &str) -> bool {
    text.split(|c: char| !c.is_ascii_digit() && c != '-')
        .any(|word| word.len() == 10 && word.parse::<CivilDate>().is_ok())
}

#[test]
fn texts_are_sentences_for_people() {
    for service in built_in().services.values() {
        for text in shown(service) {
            let mark = NOTES_TO_SELF.iter().find(|mark| text.contains(*mark));
            assert_eq!(mark, None, "{}: {text}", service.id);
            assert!(!has_day_in_digits(text), "{}: {text}", service.id);
            assert_eq!(text, text.trim(), "{}", service.id);
        }
    }
}

#[test]
fn a_default_is_never_called_consent_and_nothing_is_said_to_be_gone() {
    for service in built_in().services.values() {
        for text in shown(service) {
            let low = text.to_lowercase();
            for wrong in ["you consented", "has been deleted", "have consented"] {
                assert!(!low.contains(wrong), "{}: {text}", service.id);
            }
        }
    }
}
