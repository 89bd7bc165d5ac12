use consent_core::ledger::ChainHead;
use proptest::prelude::*;

use super::*;

fn head(number: u8, seq: u64) -> ChainHead {
    let device = format!("01990000-0000-7000-8000-0000000000{number:02x}");
    ChainHead {
        device_id: device.parse().unwrap(),
        seq,
        hash: Hash::of_bytes(&[number]),
    }
}

fn page(heads: &[ChainHead]) -> Checkpoint {
    let vault_id = "01990000-0000-7000-8000-000000000001".parse().unwrap();
    Checkpoint::new(vault_id, "2026-11-26".parse().unwrap(), heads).unwrap()
}

/// The text in a vector, or the one printed in the specification.
fn published() -> String {
    let text = include_str!("../../../../tests/vectors/checkpoint.json");
    let vector: serde_json::Value = serde_json::from_str(text).unwrap();
    vector["text"].as_str().unwrap().to_owned()
}

#[test]
fn the_published_page_is_the_one_that_is_written_and_read() {
    let page = page(&[head(2, 12), head(1, 400), head(3, 0)]);
    assert_eq!(page.text(), published());
    assert_eq!(Checkpoint::parse(published().as_bytes()).unwrap(), page);
    assert_eq!(page.entries(), 412);
    let document = include_str!("../../../../docs/formats/checkpoint.md");
    let indented: String = published()
        .lines()
        .map(|line| {
            if line.is_empty() {
                "\n".to_owned()
            } else {
                format!("    {line}\n")
            }
        })
        .collect();
    assert!(document.contains(&indented), "{indented}");
}

proptest! {
    #[test]
    fn what_was_written_is_read(
        seqs in proptest::collection::vec(0..u64::MAX / 300, 0..200),
        days in 0_i64..700_000,
    ) {
        let heads: Vec<_> = seqs.iter().zip(0..).map(|(seq, number)| head(number, *seq)).collect();
        let mut page = page(&heads);
        page.day = page.day.plus_days(days).unwrap();
        prop_assert_eq!(Checkpoint::parse(page.text().as_bytes()).unwrap(), page);
    }

    #[test]
    fn ends_of_lines_and_blanks_at_them_do_not_matter(
        ends in proptest::collection::vec("[ \t]{0,3}(\r)?", 40),
        last in "[ \t\r\n]{0,9}",
    ) {
        let text = published();
        let lines = text.lines().zip(ends.iter().cycle());
        let changed: Vec<String> = lines.map(|(line, end)| format!("{line}{end}\n")).collect();
        let mut changed = changed.concat();
        changed.push_str(&last);
        prop_assert!(Checkpoint::parse(changed.as_bytes()).is_ok());
        prop_assert!(Checkpoint::parse(text.trim_end().as_bytes()).is_ok());
    }

    #[test]
    fn any_other_character_put_in_is_noticed(place in any::<prop::sample::Index>(), c in any::<char>()) {
        let text: Vec<char> = published().chars().collect();
        let place = place.index(text.len());
        prop_assume!(text[place] != c);
        let mut changed = text.clone();
        changed[place] = c;
        let changed: String = changed.into_iter().collect();
        // A page that lacks only its last end of line, or has blanks there, is the same page.
        prop_assume!(changed.trim_end() != published().trim_end());
        prop_assert!(Checkpoint::parse(changed.as_bytes()).is_err(), "{changed}");
    }
}

#[test]
fn every_character_changed_dropped_or_doubled_is_noticed() {
    let text = published();
    let refused = |changed: String| {
        assert!(Checkpoint::parse(changed.as_bytes()).is_err(), "{changed}");
    };
    for (place, c) in text.trim_end().char_indices() {
        let (before, after) = (text.get(..place).unwrap(), text.get(place + 1..).unwrap());
        for other in ['0', 'a', 'l', 'O', ' ', '.', '\n', '\u{200b}'] {
            if other != c {
                refused(format!("{before}{other}{after}"));
            }
        }
        refused(format!("{before}{after}"));
        refused(format!("{before}{c}{c}{after}"));
    }
}

#[test]
fn two_lines_of_digits_in_the_wrong_order_are_noticed() {
    let text = published();
    let mut lines: Vec<&str> = text.lines().collect();
    lines.swap(8, 9);
    let refused = Checkpoint::parse(lines.join("\n").as_bytes()).unwrap_err();
    assert_eq!(refused, CheckpointError::Sum { line: lines.len() });
}

#[test]
fn the_line_that_is_wrong_is_named() {
    let text = published();
    for (number, word) in [
        (1, "title"),
        (2, "empty"),
        (3, "Vault"),
        (4, "Day"),
        (5, "Entries"),
        (6, "empty"),
        (7, "Device"),
        (8, "last entry"),
        (9, "groups"),
        (10, "groups"),
        (11, "empty"),
        (12, "Device"),
    ] {
        let lines = text.lines().enumerate();
        let changed: Vec<&str> = lines
            .map(|(at, line)| if at + 1 == number { "x" } else { line })
            .collect();
        let refused = Checkpoint::parse(changed.join("\n").as_bytes()).unwrap_err();
        let said = refused.to_string();
        assert!(
            said.starts_with(&format!("line {number} should be")),
            "{said}"
        );
        assert!(said.contains(word), "{said}");
    }
}

#[test]
fn numbers_have_one_spelling() {
    let with = |from: &str, to: &str| {
        let text = published();
        assert!(text.contains(from));
        Checkpoint::parse(text.replacen(from, to, 1).as_bytes()).unwrap_err()
    };
    for wrong in [
        "Entries 0412",
        "Entries +412",
        "Entries 412 ,",
        "Entries 18446744073709551616",
    ] {
        assert_eq!(
            with("Entries 412", wrong).code(),
            "checkpoint_line",
            "{wrong}"
        );
    }
    assert_eq!(with("Entries 412", "Entries 413").code(), "checkpoint_line");
    assert_eq!(
        with("last entry 400", "last entry 0").code(),
        "checkpoint_line"
    );
    assert_eq!(with("2026-11-26", "2026-02-30").code(), "checkpoint_line");
}

#[test]
fn a_page_goes_on_after_its_sum_for_blanks_only() {
    let more = format!("{}Vault\n", published());
    let refused = Checkpoint::parse(more.as_bytes()).unwrap_err();
    assert!(
        refused.to_string().contains("ends with the sum"),
        "{refused}"
    );
}

#[test]
fn what_is_no_page_is_refused_by_figure_or_line() {
    assert_eq!(
        Checkpoint::parse(b"").unwrap_err().code(),
        "checkpoint_line"
    );
    assert_eq!(
        Checkpoint::parse(&[0xff, 0xfe]).unwrap_err(),
        CheckpointError::NoText
    );
    let large = vec![b'\n'; CHECKPOINT_MOST_BYTES + 1];
    assert_eq!(
        Checkpoint::parse(&large).unwrap_err(),
        CheckpointError::TooLarge
    );
    let mark = format!("\u{feff}{}", published());
    assert_eq!(
        Checkpoint::parse(mark.as_bytes()).unwrap_err().code(),
        "checkpoint_line"
    );
}

#[test]
fn a_device_has_one_chain_and_a_page_has_an_end() {
    let vault_id = "01990000-0000-7000-8000-000000000001".parse().unwrap();
    let day = "2026-11-26".parse().unwrap();
    let twice = Checkpoint::new(vault_id, day, &[head(1, 1), head(1, 0)]).unwrap_err();
    assert_eq!(twice.code(), "checkpoint_device_twice");
    let many: Vec<ChainHead> = (0..600)
        .map(|number| {
            let device = format!("01990000-0000-7000-8000-00000000{number:04}");
            ChainHead {
                device_id: device.parse().unwrap(),
                ..head(1, 1)
            }
        })
        .collect();
    let refused = Checkpoint::new(vault_id, day, &many).unwrap_err();
    assert_eq!(refused, CheckpointError::TooManyDevices { devices: 600 });
}

#[test]
fn a_usual_page_fits_on_one_sheet() {
    let heads: Vec<_> = (1..=8).map(|number| head(number, 1)).collect();
    let text = page(&heads).text();
    assert!(text.lines().count() <= 60 && text.lines().all(|line| line.len() <= 60));
}
