//! The catalogue in force, over the command line: what a person adds to it, and packs.

mod hostile;
mod own;
mod packs;

use std::path::PathBuf;

use consent_core::catalogue::Catalogue;
use minisign::KeyPair;
use serde_json::json;

use crate::cli::{Answer, Demo};

/// Somebody who publishes packs.
pub struct Publisher(KeyPair);

impl Publisher {
    pub fn new() -> Self {
        Self(KeyPair::generate_unencrypted_keypair().unwrap())
    }

    pub fn key(&self) -> String {
        self.0.pk.to_base64()
    }

    /// Writes a pack and its signature into the demo's folder.
    pub fn publish(&self, demo: &Demo, name: &str, bytes: &[u8]) -> PathBuf {
        let path = demo.folder().join(name);
        std::fs::write(&path, bytes).unwrap();
        let signed = minisign::sign(
            Some(&self.0.pk),
            &self.0.sk,
            bytes,
            Some("made for a test"),
            None,
        );
        std::fs::write(
            demo.folder().join(format!("{name}.minisig")),
            signed.unwrap().into_string(),
        )
        .unwrap();
        path
    }
}

/// A pack with these files.
pub fn pack(edition: &str, files: &[(&str, &str)]) -> String {
    let files: Vec<_> = files
        .iter()
        .map(|(name, text)| json!({ "name": name, "text": text }))
        .collect();
    json!({ "format": "consent-ledger/catalogue-pack/1", "edition": edition, "files": files })
        .to_string()
}

/// A small service that the shipped catalogue does not have.
pub fn acme(more: &str) -> String {
    format!(
        "id = \"acme.chat\"\nprovider = \"Acme\"\nservice = \"Acme Chat\"\nshort_names = [\"acme\"]\n\
         category = \"ai_assistant\"\nhosts = [\"acme.example\"]\n\n{more}"
    )
}

/// A remark as a fact, with what a test puts in.
pub fn note(id: &str, more: &str) -> String {
    format!(
        "[[notes]]\nid = \"{id}\"\ntext = \"x\"\nconfidence = \"low\"\n{more}\n\
         sources = [{{ kind = \"press\", url = \"https://acme.example/p\", title = \"A page\", as_of = \"2026\" }}]\n"
    )
}

/// The shipped file about Claude.
pub fn claude() -> String {
    Catalogue::built_in().find("claude").unwrap().text.clone()
}

pub const CLAUDE: &str = "anthropic.claude.consumer.toml";

/// What a refusal must leave as it was: the file's bytes, and how many entries there are.
pub fn untouched(demo: &Demo) -> (Vec<u8>, usize) {
    let entries = demo.data(&["history"]).as_array().unwrap().len();
    (
        std::fs::read(demo.vault().join("ledger.db")).unwrap(),
        entries,
    )
}

pub fn adopt(demo: &Demo, path: &std::path::Path, more: &[&str]) -> Answer {
    let mut arguments = vec!["catalogue", "adopt", path.to_str().unwrap()];
    arguments.extend(more);
    demo.run(&arguments)
}
