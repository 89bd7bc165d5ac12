//! Packs that hold: looked at, adopted, read again, and what they do to dates.

use super::{CLAUDE, Publisher, acme, adopt, claude, note, pack, untouched};
use crate::cli::{Demo, PASSPHRASE};
use consent_store::{Presence, SecretText, Unlock, Vault};

fn demo() -> Demo {
    let demo = Demo::new("2025-09-20T07:00:00Z", "DE,EEA");
    demo.ok(&["add", "claude", "--plan", "pro"]);
    demo
}

#[test]
fn a_signed_pack_is_shown_adopted_and_there_after_reopening() {
    let demo = demo();
    let publisher = Publisher::new();
    let text = pack(
        "2026-12-01",
        &[("acme.chat.toml", &acme(&note("acme.chat.n1", "")))],
    );
    let path = publisher.publish(&demo, "good.clpack", text.as_bytes());
    let path_text = path.to_str().unwrap();
    let before = untouched(&demo);
    assert_eq!(
        demo.run(&["catalogue", "show", "acme"]).code,
        2,
        "not known yet"
    );

    let view = demo.data(&["catalogue", "preview", path_text, "--key", &publisher.key()]);
    assert_eq!(view["edition"], "2026-12-01");
    assert_eq!(view["signer_known"], false);
    assert_eq!(view["remark"], "made for a test");
    assert_eq!(view["services_count"], 1);
    assert_eq!(view["services"][0]["is_new"], true);
    assert_eq!(view["services"][0]["new_hosts"][0], "acme.example");
    assert_eq!(view["services"][0]["facts"][0]["change"], "added");
    assert_eq!(untouched(&demo), before, "looking writes nothing");
    assert_eq!(
        adopt(&demo, &path, &[]).code,
        3,
        "the key is not trusted by looking"
    );

    let told = adopt(&demo, &path, &["--key", &publisher.key()]);
    assert_eq!(told.code, 0, "{}", told.err);
    assert!(
        told.out
            .contains("catalogue edition 2026-12-01, a pack signed by"),
        "{}",
        told.out
    );
    assert!(demo.ok(&["catalogue", "show", "acme"]).contains("A page"));
    assert!(
        demo.ok(&["catalogue", "list"])
            .contains("edition 2026-12-01")
    );
    assert!(
        demo.ok(&["catalogue", "show", "claude"])
            .contains("Anthropic"),
        "nothing disappears"
    );
    let editions = demo.data(&["catalogue", "editions"]);
    assert_eq!(editions[0]["edition"], "2026-12-01");
    assert_eq!(
        (&editions[0]["in_use"], &editions[1]["in_use"]),
        (&true.into(), &true.into())
    );
    assert_eq!(
        editions[0]["digest"], view["digest"],
        "what the ledger pins is what was shown"
    );
    demo.ok(&["add", "acme"]);
    assert!(demo.ok(&["verify"]).contains("Intact"));
    assert!(
        demo.ok(&["catalogue", "keys"]).contains(&publisher.key()),
        "adopting trusts"
    );
}

#[test]
fn keys_are_trusted_named_and_given_up() {
    let demo = demo();
    let publisher = Publisher::new();
    assert!(demo.ok(&["catalogue", "keys"]).contains("no key"));
    demo.ok(&["catalogue", "trust", &publisher.key(), "--name", "Ada"]);
    let text = pack("2026-12-01", &[("acme.chat.toml", &acme(""))]);
    let path = publisher.publish(&demo, "a.clpack", text.as_bytes());
    let view = demo.data(&["catalogue", "preview", path.to_str().unwrap()]);
    assert_eq!(view["signer_known"], true);
    demo.ok(&["catalogue", "untrust", "Ada"]);
    assert_eq!(adopt(&demo, &path, &[]).code, 3);
    assert_eq!(demo.run(&["catalogue", "untrust", "Ada"]).code, 2);
    assert_eq!(demo.run(&["catalogue", "trust", "nonsense"]).code, 3);
}

fn revisions(demo: &Demo) -> Vec<String> {
    let due = demo.data(&["deadlines", "--all"]);
    let all = due[0]["revisions"].as_array().unwrap();
    all.iter()
        .map(|r| r["date"].as_str().unwrap_or("withdrawn").to_owned())
        .collect()
}

#[test]
fn a_date_moves_later_only_if_that_is_accepted_and_the_history_keeps_both() {
    let demo = demo();
    let publisher = Publisher::new();
    let later = claude().replace("decide_by = \"2025-09-28\"", "decide_by = \"2025-10-20\"");
    assert_ne!(later, claude(), "the control: the file has that date");
    let text = pack("2026-12-01", &[(CLAUDE, &later)]);
    let path = publisher.publish(&demo, "later.clpack", text.as_bytes());
    let key = publisher.key();
    let before = untouched(&demo);

    let view = demo.data(&[
        "catalogue",
        "preview",
        path.to_str().unwrap(),
        "--key",
        &key,
    ]);
    assert_eq!(view["dates"][0]["from"], "2025-09-28");
    assert_eq!(view["dates"][0]["to"], "2025-10-20");
    assert_eq!(view["dates"][0]["later"], true);
    let change = &view["services"][0]["facts"][0];
    assert_eq!(change["change"], "changed");
    assert!(change["before"].as_str().unwrap().contains("2025-09-28"));
    assert!(change["after"].as_str().unwrap().contains("2025-10-20"));

    let told = adopt(&demo, &path, &["--key", &key]);
    assert_eq!(told.code, 3);
    for word in [
        "Claude",
        "28 Sep 2025",
        "20 Oct 2025",
        "--accept-later-dates",
    ] {
        assert!(told.err.contains(word), "{word}: {}", told.err);
    }
    assert_eq!(untouched(&demo), before);

    let told = adopt(&demo, &path, &["--key", &key, "--accept-later-dates"]);
    assert_eq!(told.code, 0, "{}", told.err);
    assert_eq!(revisions(&demo), ["2025-09-28", "2025-10-20"]);
    let types: Vec<String> = demo
        .data(&["history"])
        .as_array()
        .unwrap()
        .iter()
        .map(|e| e["event_type"].as_str().unwrap().to_owned())
        .collect();
    let last: Vec<&str> = types.iter().rev().take(2).map(String::as_str).collect();
    assert_eq!(last, ["deadline.revised", "catalogue.adopted"]);
}

#[test]
fn a_date_that_a_pack_has_no_more_is_withdrawn_only_if_that_is_accepted() {
    let demo = demo();
    let publisher = Publisher::new();
    let start = claude().find("[[announcements]]").unwrap();
    let end = claude().find("[[retention]]").unwrap();
    let without = format!(
        "{}{}",
        claude().get(..start).unwrap(),
        claude().get(end..).unwrap()
    );
    let text = pack("2026-12-01", &[(CLAUDE, &without)]);
    let path = publisher.publish(&demo, "gone.clpack", text.as_bytes());
    let key = publisher.key();
    let told = adopt(&demo, &path, &["--key", &key]);
    assert!(
        told.code == 3 && told.err.contains("no date"),
        "{}",
        told.err
    );
    let told = adopt(&demo, &path, &["--key", &key, "--accept-later-dates"]);
    assert_eq!(told.code, 0, "{}", told.err);
    assert!(told.out.contains("the date was withdrawn"), "{}", told.out);
    assert!(demo.ok(&["deadlines"]).contains("Nothing is to be decided"));
}

#[test]
fn an_earlier_date_is_simply_followed_and_an_own_fact_still_counts_first() {
    let demo = demo();
    let publisher = Publisher::new();
    demo.ok(&[
        "fact",
        "add",
        "claude",
        "training",
        "--set",
        "uses_content_for_training=no",
        "--source-title",
        "x",
    ]);
    let sooner = claude().replace("decide_by = \"2025-09-28\"", "decide_by = \"2025-09-25\"");
    let text = pack("2026-12-01", &[(CLAUDE, &sooner)]);
    let path = publisher.publish(&demo, "sooner.clpack", text.as_bytes());
    let told = adopt(&demo, &path, &["--key", &publisher.key()]);
    assert_eq!(told.code, 0, "{}", told.err);
    assert_eq!(revisions(&demo), ["2025-09-28", "2025-09-25"]);
    assert!(demo.ok(&["show", "claude"]).contains("You wrote down that"));
}

#[test]
fn the_shipped_catalogue_can_be_published_and_looked_at() {
    let demo = demo();
    let publisher = Publisher::new();
    let shipped = consent_core::catalogue::Catalogue::built_in();
    let text = consent_formats::pack::write(shipped).unwrap();
    let path = publisher.publish(&demo, "shipped.clpack", text.as_bytes());
    let told = adopt(&demo, &path, &["--key", &publisher.key()]);
    assert_eq!(told.code, 3);
    assert!(told.err.contains("not newer"), "{}", told.err);
    let newer = text.replacen(&shipped.edition, "2026-12-01", 1);
    let path = publisher.publish(&demo, "newer.clpack", newer.as_bytes());
    let view = demo.data(&[
        "catalogue",
        "preview",
        path.to_str().unwrap(),
        "--key",
        &publisher.key(),
    ]);
    assert_eq!(
        view["services"].as_array().unwrap().len(),
        0,
        "it says the same"
    );
    assert_eq!(view["dates"].as_array().unwrap().len(), 0);
}

/// The vault of a demo, opened beside the command line.
fn vault_of(demo: &Demo) -> consent_store::OpenVault {
    let Presence::Vault(locked) = Vault::locate(&demo.vault()).unwrap() else {
        panic!("there is a vault");
    };
    let passphrase = SecretText::new(PASSPHRASE.to_owned());
    locked.unlock(Unlock::Passphrase(passphrase)).unwrap()
}

#[test]
fn a_pack_that_was_damaged_is_named_and_the_built_in_facts_are_used() {
    let demo = demo();
    let publisher = Publisher::new();
    let text = pack("2026-12-01", &[("acme.chat.toml", &acme(""))]);
    let path = publisher.publish(&demo, "a.clpack", text.as_bytes());
    assert_eq!(adopt(&demo, &path, &["--key", &publisher.key()]).code, 0);
    demo.ok(&["add", "acme"]);
    let entries = untouched(&demo).1;
    for (spoilt, word) in [
        (Some(text.replace("Acme", "Evil")), "damaged"),
        (None, "missing"),
    ] {
        vault_of(&demo).spoil_packs(spoilt.as_deref()).unwrap();
        let told = demo.run(&["status"]);
        assert_eq!(told.code, 0, "{}", told.err);
        assert!(
            told.err.contains("2026-12-01 is not in use"),
            "{}",
            told.err
        );
        assert!(told.err.contains(word), "{}", told.err);
        assert!(
            told.out.contains("Claude") && !told.out.contains("Evil"),
            "{}",
            told.out
        );
        assert!(
            told.out.contains("acme.chat"),
            "its account can be read all the same"
        );
        let editions = demo.data(&["catalogue", "editions"]);
        assert_eq!(editions[0]["in_use"], false);
        assert!(editions[0]["problem"].as_str().unwrap().contains(word));
        assert_eq!(untouched(&demo).1, entries);
        assert!(demo.ok(&["verify"]).contains("Intact"));
    }
}

/// A pack that replaces words of the file about Claude, published and looked at.
fn changed(
    demo: &Demo,
    publisher: &Publisher,
    edition: &str,
    words: &[(&str, &str)],
) -> std::path::PathBuf {
    let mut text = claude();
    for (old, new) in words {
        assert!(text.contains(old), "the control: the file has {old}");
        text = text.replace(old, new);
    }
    let pack = pack(edition, &[(CLAUDE, &text)]);
    publisher.publish(demo, &format!("{edition}.clpack"), pack.as_bytes())
}

#[test]
fn a_later_date_that_is_only_announced_tomorrow_is_asked_about_today() {
    let demo = demo();
    let publisher = Publisher::new();
    let key = publisher.key();
    let words = [
        (
            "announced_on = \"2025-09-27\"",
            "announced_on = \"2025-09-26\"",
        ),
        ("decide_by = \"2025-10-08\"", "decide_by = \"2026-10-08\""),
    ];
    let path = changed(&demo, &publisher, "2026-12-01", &words);
    let told = adopt(&demo, &path, &["--key", &key]);
    assert_eq!(told.code, 3, "{}", told.out);
    assert!(told.err.contains("8 Oct 2026"), "{}", told.err);
    assert_eq!(
        adopt(&demo, &path, &["--key", &key, "--accept-later-dates"]).code,
        0
    );
}

#[test]
fn an_open_date_is_not_put_into_the_past_in_silence_and_can_be_put_right_again() {
    let demo = demo();
    let publisher = Publisher::new();
    let key = publisher.key();
    let date = |day: &str| format!("decide_by = \"{day}\"");
    let past = [(date("2025-09-28"), date("2025-09-02"))];
    let past: Vec<(&str, &str)> = past.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    let path = changed(&demo, &publisher, "2026-12-01", &past);
    assert_eq!(adopt(&demo, &path, &["--key", &key]).code, 3);
    assert_eq!(revisions(&demo), ["2025-09-28"]);
    let later = [(date("2025-09-28"), date("2025-12-28"))];
    let later: Vec<(&str, &str)> = later
        .iter()
        .map(|(a, b)| (a.as_str(), b.as_str()))
        .collect();
    let path = changed(&demo, &publisher, "2026-12-02", &later);
    assert_eq!(
        adopt(&demo, &path, &["--key", &key, "--accept-later-dates"]).code,
        0
    );
    assert_eq!(revisions(&demo), ["2025-09-28", "2025-12-28"]);
    // The next edition puts it right, with an earlier announcement even.
    let path = changed(
        &demo,
        &publisher,
        "2026-12-03",
        &[(
            "announced_on = \"2025-08-28\"",
            "announced_on = \"2025-08-27\"",
        )],
    );
    assert_eq!(adopt(&demo, &path, &[]).code, 0);
    assert_eq!(demo.data(&["deadlines"])[0]["date"], "2025-09-28");
}

#[test]
fn who_a_service_is_and_where_its_links_lead_is_in_the_difference() {
    let demo = demo();
    let publisher = Publisher::new();
    let words = [
        (
            "service = \"Claude (consumer)\"",
            "service = \"ChatGPT (consumer)\"",
        ),
        (
            "state_when_opted_out = \"off\"",
            "state_when_opted_out = \"on\"",
        ),
    ];
    let path = changed(&demo, &publisher, "2026-12-01", &words);
    let preview = [
        "catalogue",
        "preview",
        path.to_str().unwrap(),
        "--key",
        &publisher.key(),
    ];
    let told = demo.ok(&preview);
    assert!(told.contains("ChatGPT (consumer)"), "{told}");
    assert!(told.contains("state when opted out: on"), "{told}");
}

#[test]
fn an_edition_far_ahead_would_keep_every_later_one_out() {
    let demo = demo();
    let publisher = Publisher::new();
    let path = changed(&demo, &publisher, "2098-12-31", &[]);
    let told = adopt(&demo, &path, &["--key", &publisher.key()]);
    assert_eq!(told.code, 3, "{}", told.out);
    assert!(told.err.contains("days ahead"), "{}", told.err);
}
