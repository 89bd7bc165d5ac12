//! The sidecar of an archive: CSV on the Web metadata with the heads of all chains.

use std::collections::BTreeMap;

use consent_core::ledger::ChainHead;
use serde::Serialize;
use serde_json::ser::{PrettyFormatter, Serializer};
use serde_json::{Value, json};

use super::columns::ARCHIVE_COLUMNS;
use super::{ExportError, ExportInput, Guard, sorted};

const UUID: &str = "^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$";
const SHA: &str = "^sha256:[0-9a-f]{64}$";

#[derive(Serialize)]
struct Sidecar<'a> {
    #[serde(rename = "@context")]
    context: Value,
    url: &'a str,
    #[serde(rename = "dct:title")]
    title: &'static str,
    #[serde(rename = "dct:conformsTo")]
    conforms_to: &'static str,
    dialect: Value,
    #[serde(rename = "tableSchema")]
    schema: Schema,
    notes: [Notes; 1],
}

#[derive(Serialize)]
struct Schema {
    #[serde(rename = "primaryKey")]
    primary_key: [&'static str; 2],
    columns: Vec<Column>,
}

#[derive(Serialize)]
struct Column {
    name: &'static str,
    titles: &'static str,
    required: bool,
    datatype: Value,
}

#[derive(Serialize)]
struct Notes {
    #[serde(rename = "formulaGuard")]
    guard: Option<&'static str>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    demo: bool,
    heads: Vec<Head>,
}

#[derive(Serialize)]
struct Head {
    device_id: String,
    seq: u64,
    entry_hash: String,
}

/// The text of `<file_name>-metadata.json` beside an archive written with the same guard.
pub fn sidecar(
    input: &ExportInput<'_>,
    file_name: &str,
    guard: Guard,
) -> Result<String, ExportError> {
    let mut heads = BTreeMap::new();
    for entry in sorted(input.entries)? {
        heads.insert(entry.device_id, ChainHead::after(entry));
    }
    let sidecar = Sidecar {
        context: json!(["http://www.w3.org/ns/csvw", { "@language": "en" }]),
        url: file_name,
        title: if input.demo {
            "Consent Ledger export (DEMO)"
        } else {
            "Consent Ledger export"
        },
        conforms_to: "https://w3id.org/consent-ledger/csv/1",
        dialect: json!({
            "encoding": "utf-8", "lineTerminators": ["\r\n"], "delimiter": ",", "quoteChar": "\"",
            "doubleQuote": true, "header": true, "trim": false,
        }),
        schema: Schema {
            primary_key: ["device_id", "seq"],
            columns: ARCHIVE_COLUMNS.into_iter().map(column).collect(),
        },
        notes: [Notes {
            guard: guard.name(),
            demo: input.demo,
            heads: heads.into_values().map(head).collect(),
        }],
    };
    let mut bytes = vec![];
    let mut serializer = Serializer::with_formatter(&mut bytes, PrettyFormatter::with_indent(b" "));
    sidecar.serialize(&mut serializer)?;
    bytes.push(b'\n');
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn head(head: ChainHead) -> Head {
    Head {
        device_id: head.device_id.to_string(),
        seq: head.seq,
        entry_hash: head.hash.to_string(),
    }
}

fn column(name: &'static str) -> Column {
    let required = ARCHIVE_COLUMNS
        .iter()
        .take_while(|column| **column != "erasable")
        .any(|column| *column == name);
    Column {
        name,
        titles: name,
        required,
        datatype: datatype(name),
    }
}

fn datatype(name: &str) -> Value {
    let form = |format: &str| json!({ "base": "string", "format": format });
    match name {
        "device_id" | "entry_id" | "account_id" | "deadline_id" | "request_id" => form(UUID),
        "entry_hash" | "prev_hash" => form(SHA),
        "seq" | "event_version" | "deadline_revision" => json!({ "base": "integer", "minimum": 1 }),
        "event_type" => form("^[a-z]+(-[a-z]+)*\\.[a-z]+(_[a-z]+)*$"),
        "occurred" => {
            form("^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z)?$")
        }
        "recorded_at" => json!({ "base": "dateTime", "format": "yyyy-MM-ddTHH:mm:ss.SSSX" }),
        "occurred_offset" => form("^UTC[+-][0-9]{2}:[0-9]{2}$"),
        "act" => form("^(consent|setting|right)$"),
        "grade" => form("^(asserted|seen|evidenced)$"),
        "policy_effective_on" | "policy_effective_for_user_on" | "deadline_on" => {
            json!({ "base": "date", "format": "yyyy-MM-dd" })
        }
        _ => json!("string"),
    }
}
