//! One part of what ships, and all of them as a document.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

/// What a part is there for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// It is in what ships.
    Shipped,
    /// It runs while that is built.
    Building,
}

/// A check sum as its registry states it.
#[derive(Clone, Debug)]
pub struct Hash {
    pub algorithm: &'static str,
    pub digits: String,
}

/// A crate, a package, or a library in C within a crate.
#[derive(Clone, Debug)]
pub struct Part {
    pub kind: &'static str,
    /// The scope of an npm package, with its `@`.
    pub group: Option<String>,
    pub name: String,
    pub version: String,
    pub licence: String,
    pub hash: Option<Hash>,
    /// Where it is published; none for our own.
    pub registry: Option<&'static str>,
    pub used: Use,
    pub within: Vec<Part>,
    /// References of what it needs.
    pub needs: BTreeSet<String>,
}

impl Part {
    /// The name by which the document speaks of it: its address in its registry.
    pub fn reference(&self) -> String {
        self.address()
            .unwrap_or_else(|| format!("own:{}@{}", self.name, self.version))
    }

    fn address(&self) -> Option<String> {
        let registry = self.registry?;
        let group = match &self.group {
            Some(group) => format!("{}/", escaped(group)),
            None => String::new(),
        };
        let (name, version) = (escaped(&self.name), escaped(&self.version));
        Some(format!("pkg:{registry}/{group}{name}@{version}"))
    }

    fn to_json(&self) -> Value {
        let mut value = json!({
            "type": self.kind,
            "bom-ref": self.reference(),
            "name": self.name,
            "version": self.version,
            "scope": match self.used { Use::Shipped => "required", Use::Building => "excluded" },
            "licenses": [{ "expression": self.licence }],
        });
        if let Some(group) = &self.group {
            value["group"] = json!(group);
        }
        if let Some(hash) = &self.hash {
            value["hashes"] = json!([{ "alg": hash.algorithm, "content": hash.digits }]);
        }
        if let Some(address) = self.address() {
            value["purl"] = json!(address);
        }
        if !self.within.is_empty() {
            let within: Vec<Value> = self.within.iter().map(Self::to_json).collect();
            value["components"] = json!(within);
        }
        value
    }
}

/// Percent signs for what an address cannot hold as it is.
fn escaped(text: &str) -> String {
    let kept = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    text.bytes()
        .map(|byte| {
            if kept(byte) {
                char::from(byte).to_string()
            } else {
                format!("%{byte:02X}")
            }
        })
        .collect()
}

/// What a program or a page is made of.
pub struct Bill {
    pub name: &'static str,
    pub version: String,
    pub licence: String,
    /// References of what stands at the top.
    pub tops: BTreeSet<String>,
    /// By reference.
    pub parts: BTreeMap<String, Part>,
}

impl Bill {
    /// How many parts ship, and how many are for building alone.
    pub fn counts(&self) -> (usize, usize) {
        let shipped = |part: &&Part| part.used == Use::Shipped;
        let count = self.parts.values().filter(shipped).count();
        (count, self.parts.len() - count)
    }

    /// The document.
    pub fn to_json(&self) -> Value {
        let top = format!("own:{}@{}", self.name, self.version);
        let mut needs = vec![json!({ "ref": top, "dependsOn": self.tops })];
        needs.extend(
            self.parts
                .iter()
                .map(|(reference, part)| json!({ "ref": reference, "dependsOn": part.needs })),
        );
        let parts: Vec<Value> = self.parts.values().map(Part::to_json).collect();
        json!({
            "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
            "bomFormat": "CycloneDX",
            "specVersion": "1.6",
            "version": 1,
            "metadata": { "component": {
                "type": "application",
                "bom-ref": top,
                "name": self.name,
                "version": self.version,
                "licenses": [{ "expression": self.licence }],
            } },
            "components": parts,
            "dependencies": needs,
        })
    }
}
