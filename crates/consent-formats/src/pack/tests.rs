use super::*;

fn pack(files: &[(&str, &str)]) -> String {
    let files: Vec<_> = files
        .iter()
        .map(|(name, text)| serde_json::json!({ "name": name, "text": text }))
        .collect();
    serde_json::json!({ "format": FORMAT, "edition": "2026-12-01", "files": files }).to_string()
}

fn service(more: &str) -> String {
    format!(
        "id = \"acme.chat\"\nprovider = \"Acme\"\nservice = \"Acme Chat\"\nshort_names = [\"acme\"]\n\
         category = \"ai_assistant\"\n{more}"
    )
}

fn refused(bytes: &str) -> String {
    read(bytes.as_bytes()).unwrap_err().to_string()
}

#[test]
fn the_shipped_catalogue_is_a_pack_like_any_other() {
    let shipped = Catalogue::built_in();
    let written = write(shipped).unwrap();
    assert!(u64::try_from(written.len()).unwrap() < PACK_MOST_BYTES);
    let read = read(written.as_bytes()).unwrap();
    assert_eq!(read.edition, shipped.edition);
    assert_eq!(read.services, shipped.services);
    assert_eq!(read.digest, Hash::of_bytes(written.as_bytes()));
}

#[test]
fn what_is_not_the_format_is_refused_by_name() {
    let good = pack(&[("acme.chat.toml", &service(""))]);
    assert!(read(good.as_bytes()).is_ok());
    let cases = [
        (good.replace("pack/1", "pack/2"), "its format is"),
        (good.replace("2026-12-01", "2026-13-01"), "2026-13-01"),
        (
            good.replace("\"format\"", "\"colour\":1,\"format\""),
            "colour",
        ),
        (
            good.replace("\"edition\"", "\"format\":\"x\",\"edition\""),
            "duplicate field",
        ),
        (good.get(..good.len() / 2).unwrap().to_owned(), "EOF"),
        (pack(&[]), "no file"),
        (pack(&[("../x.toml", "")]), "no name of a file"),
        (pack(&[("edition.toml", "")]), "beside the files"),
        (pack(&[("a.b.toml", ""), ("a.b.toml", "")]), "twice"),
        (String::new(), "EOF"),
    ];
    for (bytes, word) in cases {
        let said = refused(&bytes);
        assert!(said.contains(word), "{word}: {said}");
    }
    let many: Vec<(String, &str)> = (0..2_001).map(|n| (format!("a.b{n}.toml"), "")).collect();
    let many: Vec<(&str, &str)> = many.iter().map(|(n, t)| (n.as_str(), *t)).collect();
    assert!(refused(&pack(&many)).contains("2001"));
}

#[test]
fn nesting_is_counted_before_anything_follows_it_down() {
    let deep = "[".repeat(100_000);
    assert_eq!(refused(&deep), PackError::TooDeep.to_string());
    // The control: what is within a string is no nesting.
    let quoted = format!("\"{}\\\"{}\"", "[".repeat(50), "{".repeat(50));
    assert_eq!(depth(quoted.as_bytes()), 0);
    for more in [
        format!("x = {}1{}", "[".repeat(100_000), "]".repeat(100_000)),
        format!("x = {}{}", "{ a = ".repeat(50_000), "}".repeat(50_000)),
        format!("x{} = 1", ".a".repeat(100_000)),
        format!("[x{}]\n", ".\"a\"".repeat(100_000)),
    ] {
        let said = refused(&pack(&[("acme.chat.toml", &service(&more))]));
        assert!(said.contains("levels deep"), "{said}");
    }
}

#[test]
fn what_is_larger_is_refused_with_the_figure() {
    let large = vec![b' '; 2 * 1024 * 1024 + 1];
    let said = read(&large).unwrap_err().to_string();
    assert!(said.contains("2097152"), "{said}");
    assert!(
        check_signature(&large, b"", &[])
            .unwrap_err()
            .to_string()
            .contains("2097152")
    );
    let said = check_signature(b"x", &vec![b'x'; 5_000], &[])
        .unwrap_err()
        .to_string();
    assert!(said.contains("4096"), "{said}");
}
