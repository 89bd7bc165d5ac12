use serde_json::{Value, json};

use super::check::check;
use super::{npm, rust};

const LOCK: &str = r#"
version = 4

[[package]]
name = "consent-cli"
version = "0.1.0"
dependencies = [
 "serde",
]

[[package]]
name = "build-aid"
version = "2.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "1111111111111111111111111111111111111111111111111111111111111111"

[[package]]
name = "openssl-src"
version = "300.6.1+3.6.3"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "2222222222222222222222222222222222222222222222222222222222222222"

[[package]]
name = "serde"
version = "1.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "3333333333333333333333333333333333333333333333333333333333333333"
"#;

const EVERYTHING: &str = "\
0consent-cli v0.1.0 (/somewhere)|MIT OR Apache-2.0
1serde v1.0.0|MIT/Apache-2.0
2build-aid v2.0.0 (proc-macro)|MIT

0consent-cli v0.1.0 (/somewhere)|MIT OR Apache-2.0
1openssl-src v300.6.1+3.6.3|MIT / Apache-2.0
1serde v1.0.0|MIT/Apache-2.0 (*)
";

const LINKED: &str = "\
0consent-cli v0.1.0 (/somewhere)|MIT OR Apache-2.0
1serde v1.0.0|MIT/Apache-2.0
";

fn programs() -> Value {
    let everything = rust::lines(EVERYTHING).unwrap();
    let linked = rust::lines(LINKED).unwrap();
    rust::assemble(&everything, &linked, LOCK)
        .unwrap()
        .to_json()
}

fn lock_of_the_page() -> Value {
    let text = include_str!("../../../ui/package-lock.json");
    serde_json::from_str(text).unwrap()
}

fn part<'a>(bill: &'a Value, name: &str) -> &'a Value {
    let parts = bill["components"].as_array().unwrap();
    parts.iter().find(|part| part["name"] == name).unwrap()
}

fn needs<'a>(bill: &'a Value, reference: &str) -> &'a Value {
    let all = bill["dependencies"].as_array().unwrap();
    let found = all.iter().find(|needs| needs["ref"] == reference);
    &found.unwrap()["dependsOn"]
}

#[test]
fn a_crate_stands_with_licence_sum_and_what_it_needs() {
    let bill = programs();
    check(&bill).unwrap();
    let serde = part(&bill, "serde");
    assert_eq!(serde["purl"], "pkg:cargo/serde@1.0.0");
    assert_eq!(serde["licenses"][0]["expression"], "MIT OR Apache-2.0");
    assert_eq!(serde["hashes"][0]["content"], "3".repeat(64));
    assert_eq!(serde["scope"], "required");
    assert_eq!(part(&bill, "build-aid")["scope"], "excluded");
    assert_eq!(
        needs(&bill, "own:consent-cli@0.1.0"),
        &json!([
            "pkg:cargo/openssl-src@300.6.1%2B3.6.3",
            "pkg:cargo/serde@1.0.0"
        ])
    );
    assert_eq!(
        needs(&bill, "pkg:cargo/serde@1.0.0"),
        &json!(["pkg:cargo/build-aid@2.0.0"])
    );
}

#[test]
fn what_a_crate_carries_in_c_is_told_apart() {
    let bill = programs();
    let carrier = part(&bill, "openssl-src");
    assert_eq!(carrier["scope"], "required", "it is compiled in");
    let openssl = &carrier["components"][0];
    assert_eq!(openssl["purl"], "pkg:generic/openssl@3.6.3");
    assert_eq!(openssl["version"], "3.6.3");
}

#[test]
fn a_crate_outside_the_lock_file_is_refused() {
    let line = "0consent-cli v0.1.0|MIT\n1stranger v1.0.0|MIT\n";
    let lines = rust::lines(line).unwrap();
    let refused = rust::assemble(&lines, &lines, LOCK).err().unwrap();
    assert!(refused.to_string().contains("stranger 1.0.0"), "{refused}");
    assert!(rust::lines("0consent-cli v0.1.0|").is_err(), "no licence");
}

#[test]
fn the_page_stands_with_what_ships_and_what_builds_it() {
    let bill = npm::assemble(&lock_of_the_page()).unwrap();
    let (shipped, building) = bill.counts();
    assert!(shipped > 5 && building > 100, "{shipped} {building}");
    let bill = bill.to_json();
    check(&bill).unwrap();
    assert_eq!(part(&bill, "api")["group"], "@tauri-apps");
    assert_eq!(part(&bill, "esrap")["group"], Value::Null);
    assert_eq!(part(&bill, "esrap")["scope"], "required");
    let api = part(&bill, "api")["purl"].as_str().unwrap();
    assert!(api.starts_with("pkg:npm/%40tauri-apps/api@2."), "{api}");
    assert_eq!(part(&bill, "vite")["scope"], "excluded");
    let own = needs(&bill, "own:consent-ledger-page@0.0.0")
        .as_array()
        .unwrap();
    assert!(own.iter().any(|reference| reference == api));
}

#[test]
fn a_package_without_a_sum_or_one_that_is_missing_is_refused() {
    let good = lock_of_the_page();
    let mut bad = good.clone();
    bad["packages"]["node_modules/svelte"]["integrity"] = json!("sha1-abc=");
    assert!(npm::assemble(&bad).is_err());
    let mut bad = good;
    bad["packages"]
        .as_object_mut()
        .unwrap()
        .remove("node_modules/esrap");
    let refused = npm::assemble(&bad).err().unwrap().to_string();
    assert!(refused.contains("esrap"), "{refused}");
}

#[test]
fn a_sum_is_told_in_digits() {
    let text = format!("sha512-{}==", "A".repeat(86));
    assert_eq!(npm::check_sum(&text).unwrap().digits, "0".repeat(128));
    let text = format!("sha512-/w{}==", "A".repeat(84));
    assert!(npm::check_sum(&text).unwrap().digits.starts_with("ff00"));
    assert!(npm::check_sum("sha512-AAAA").is_none());
}

#[test]
fn the_same_source_gives_the_same_bytes() {
    let once = || {
        format!(
            "{:#}",
            npm::assemble(&lock_of_the_page()).unwrap().to_json()
        )
    };
    assert_eq!(once(), once());
    assert_eq!(programs().to_string(), programs().to_string());
    assert!(programs()["metadata"].get("timestamp").is_none());
}

#[test]
fn a_document_that_breaks_the_format_is_found() {
    type Spoil = fn(&mut Value);
    let ways: [(&str, Spoil); 10] = [
        ("another format", |bill| bill["specVersion"] = json!("1.1")),
        ("a field of our own", |bill| {
            bill["made_at"] = json!("today")
        }),
        ("no components", |bill| bill["components"] = json!([])),
        ("no name", |bill| bill["components"][0]["name"] = json!("")),
        ("an unknown type", |bill| {
            bill["components"][0]["type"] = json!("crate");
        }),
        ("one reference twice", |bill| {
            bill["components"][1]["bom-ref"] = bill["components"][0]["bom-ref"].clone();
        }),
        ("a sum cut short", |bill| {
            bill["components"][1]["hashes"][0]["content"] = json!("ab");
        }),
        ("no sum", |bill| {
            bill["components"][1]
                .as_object_mut()
                .unwrap()
                .remove("hashes");
        }),
        ("no licence", |bill| {
            bill["components"][1]["licenses"] = json!([]);
        }),
        ("a need that is nowhere", |bill| {
            bill["dependencies"][0]["dependsOn"] = json!(["pkg:cargo/nobody@1.0.0"]);
        }),
    ];
    for (what, spoil) in ways {
        let mut bill = programs();
        check(&bill).unwrap();
        spoil(&mut bill);
        assert!(check(&bill).is_err(), "{what} was not found");
    }
}
