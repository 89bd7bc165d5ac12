//! Packs that do not hold: each is refused with its reason, and not a byte of the ledger changes.

use super::{CLAUDE, Publisher, acme, adopt, claude, note, pack, untouched};
use crate::cli::Demo;

fn one(more: &str) -> String {
    pack("2026-12-01", &[("acme.chat.toml", &acme(more))])
}

/// A remark whose text is this.
fn text(text: &str) -> String {
    one(&note("acme.chat.n1", "").replace("text = \"x\"", &format!("text = \"{text}\"")))
}

/// A way to say no whose page is this.
fn page(url: &str) -> String {
    let fact = note(
        "acme.chat.o1",
        &format!("method = \"setting\"\nurl = '{url}'"),
    );
    one(&fact
        .replace("[[notes]]", "[[opt_outs]]")
        .replace("text = \"x\"\n", ""))
}

/// Everything that is signed properly and must be refused for what it says.
fn hostile() -> Vec<(&'static str, String, &'static str)> {
    let deep = "[".repeat(100_000);
    let circle = claude().replacen(
        "id = \"anthropic.claude.consumer.a1\"",
        "id = \"anthropic.claude.consumer.a1\"\nsupersedes = \"anthropic.claude.consumer.a2\"",
        1,
    );
    let note_of = |id: &str| note(id, "");
    let twice = format!("{}{}", note_of("acme.chat.n1"), note_of("acme.chat.n1"));
    let elsewhere =
        acme(&note_of("anthropic.claude.consumer.t1")).replace("acme.chat\"", "anthropic.claude\"");
    let short = acme("").replace("[\"acme\"]", "[\"claude\"]");
    let long = "x".repeat(2_001);
    let whole = one(&note_of("acme.chat.n1"));
    vec![
        (
            "older edition",
            one("").replace("2026-12-01", "2026-01-01"),
            "not newer",
        ),
        (
            "same edition",
            one("").replace("2026-12-01", "2026-11-25"),
            "not newer",
        ),
        ("deep JSON", deep.clone(), "32 levels"),
        (
            "deep TOML",
            one(&format!("x = {deep}")),
            "100000 levels deep",
        ),
        (
            "dotted TOML",
            one(&format!("x{} = 1", ".a".repeat(100_000))),
            "levels deep",
        ),
        ("bidi character", text("a\u{202e}b"), "202e"),
        ("escaped bidi character", text("a\\u202eb"), "202e"),
        ("control character", text("a\u{7}b"), "hidden character"),
        (
            "escaped control character",
            text("a\\u0007b"),
            "hidden character",
        ),
        ("invisible character", text("a\u{200b}b"), "200b"),
        ("long text", text(&long), "2001 characters"),
        ("javascript", page("javascript:alert(1)"), "https://"),
        ("plain http", page("http://acme.example/"), "https://"),
        ("userinfo", page("https://claude.ai@evil.example/"), "user"),
        ("punycode", page("https://xn--clade-6qa.ai/"), "xn--"),
        ("IP address", page("https://192.0.2.7/"), "number"),
        ("Cyrillic", page("https://cl\u{430}ude.ai/"), "plain ASCII"),
        ("port", page("https://claude.ai:8443/"), "port"),
        (
            "backslash",
            page("https://claude.ai\\@evil.example/"),
            "backslash",
        ),
        ("duplicate id", one(&twice), "used twice"),
        (
            "id of another service",
            pack("2026-12-01", &[("anthropic.claude.toml", &elsewhere)]),
            "used twice",
        ),
        (
            "short name of another service",
            pack("2026-12-01", &[("acme.chat.toml", &short)]),
            "already belongs",
        ),
        (
            "duplicate name",
            pack(
                "2026-12-01",
                &[("acme.chat.toml", &acme("")), ("acme.chat.toml", &acme(""))],
            ),
            "in it twice",
        ),
        ("circle", pack("2026-12-01", &[(CLAUDE, &circle)]), "circle"),
        (
            "unknown word",
            one(&note_of("acme.chat.n1").replace("\"low\"", "\"certain\"")),
            "certain",
        ),
        (
            "impossible date",
            pack(
                "2026-12-01",
                &[(CLAUDE, &claude().replace("2025-09-28\"", "2025-02-30\""))],
            ),
            "2025-02-30",
        ),
        (
            "no source",
            one("[[notes]]\nid = \"acme.chat.n1\"\ntext = \"x\"\nconfidence = \"low\"\n"),
            "no source",
        ),
        (
            "own service",
            pack(
                "2026-12-01",
                &[("own.x.toml", &acme("").replace("acme.chat", "own.x"))],
            ),
            "themselves",
        ),
        ("unknown key", one("colour = \"red\"\n"), "colour"),
        (
            "truncated",
            whole.get(..whole.len() / 2).unwrap().to_owned(),
            "EOF",
        ),
        ("nothing", String::new(), "EOF"),
    ]
}

#[test]
fn what_a_signed_pack_says_must_hold_too() {
    let demo = Demo::new("2026-11-25T07:00:00Z", "DE,EEA");
    demo.ok(&["add", "claude", "--plan", "pro"]);
    let publisher = Publisher::new();
    demo.ok(&["catalogue", "trust", &publisher.key()]);
    let before = untouched(&demo);
    for (what, bytes, word) in hostile() {
        let path = publisher.publish(&demo, "hostile.clpack", bytes.as_bytes());
        let told = adopt(&demo, &path, &["--accept-later-dates"]);
        assert_eq!(told.code, 3, "{what}: {}{}", told.out, told.err);
        assert!(
            told.err.contains(word),
            "{what}: {}",
            told.err.chars().take(600).collect::<String>()
        );
        let now = std::fs::read(demo.vault().join("ledger.db")).unwrap();
        assert!(now == before.0, "{what}: the ledger file changed");
    }
    assert_eq!(untouched(&demo), before);
    // The control: the same frame with nothing wrong in it is taken.
    let path = publisher.publish(
        &demo,
        "good.clpack",
        page("https://acme.example/x").as_bytes(),
    );
    assert_eq!(adopt(&demo, &path, &[]).code, 0);
}

#[test]
fn who_signed_what_is_checked_before_anything_is_read() {
    let demo = Demo::new("2026-11-25T07:00:00Z", "DE,EEA");
    let publisher = Publisher::new();
    let stranger = Publisher::new();
    demo.ok(&["catalogue", "trust", &publisher.key()]);
    let before = untouched(&demo);
    let good = one(&note("acme.chat.n1", ""));
    let refused = |what: &str, word: &str| {
        let told = adopt(&demo, &demo.folder().join("p.clpack"), &[]);
        assert_ne!(told.code, 0, "{what}");
        assert!(told.err.contains(word), "{what}: {}", told.err);
        assert_eq!(untouched(&demo), before, "{what}");
    };
    let signature = demo.folder().join("p.clpack.minisig");

    stranger.publish(&demo, "p.clpack", good.as_bytes());
    refused("an unknown key", "do not trust");
    publisher.publish(&demo, "other.clpack", b"something else");
    std::fs::copy(demo.folder().join("other.clpack.minisig"), &signature).unwrap();
    refused("the signature of another file", "not of this file");
    publisher.publish(&demo, "p.clpack", good.as_bytes());
    std::fs::write(demo.folder().join("p.clpack"), good.replace("Acme", "Acne")).unwrap();
    refused("a changed file", "not of this file");
    publisher.publish(&demo, "p.clpack", good.as_bytes());
    let text = std::fs::read_to_string(&signature).unwrap();
    std::fs::write(&signature, text.replace("made for a test", "made by Ada")).unwrap();
    refused("a changed remark", "not of this file");
    std::fs::write(&signature, "nonsense").unwrap();
    refused("no signature", "no minisign signature");
    std::fs::write(&signature, vec![b'x'; 1_000_000]).unwrap();
    refused("a large signature", "4096 bytes");
    std::fs::remove_file(&signature).unwrap();
    refused("a missing signature", "could not be read");
    std::fs::write(demo.folder().join("p.clpack"), vec![b' '; 50 * 1024 * 1024]).unwrap();
    std::fs::write(&signature, text).unwrap();
    refused("50 MB", "2097152 bytes");

    // The control: without the check of the signature, each of those would have been read.
    assert!(consent_formats::pack::read(good.replace("Acme", "Acne").as_bytes()).is_ok());
    publisher.publish(&demo, "p.clpack", good.as_bytes());
    assert_eq!(adopt(&demo, &demo.folder().join("p.clpack"), &[]).code, 0);
}

#[test]
fn only_our_own_checks_stop_what_is_well_formed() {
    // The control of the list above: to the reader of TOML these files are as good as any.
    for (what, bytes, _) in hostile() {
        let well_formed = [
            "javascript",
            "userinfo",
            "punycode",
            "IP address",
            "Cyrillic",
            "duplicate id",
            "short name of another service",
            "no source",
            "escaped bidi character",
        ];
        if well_formed.contains(&what) {
            let pack: serde_json::Value = serde_json::from_str(&bytes).unwrap();
            let text = pack["files"][0]["text"].as_str().unwrap();
            assert!(text.parse::<toml::Table>().is_ok(), "{what}");
        }
    }
}
