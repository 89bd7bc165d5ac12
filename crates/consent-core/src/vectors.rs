//! Runs files of vectors: inputs with the answers that an independent reference gave.
//!
//! Any file of the format runs, with its own rules, holds and days; nothing about a vector is known
//! here.

use std::fmt;

use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

mod dates;
mod retention;

/// One kind of vector: the name of its list in a file, and what computes its answer.
type Check = (&'static str, fn(&Value, &Value) -> Result<Answer, Broken>);

/// Every list of every kind of file, by the kind.
const KINDS: &[(&str, &[Check])] = &[
    ("retention", &[("vectors", retention::resolved)]),
    (
        "dates",
        &[
            ("add", dates::added),
            ("read", dates::read),
            ("status", dates::status),
            ("remind", dates::reminded),
        ],
    ),
];

/// Kinds of files that there are and that nothing here computes.
const NOT_BUILT: [&str; 1] = ["statutory"];

/// A file that cannot be run as a whole.
#[derive(Debug, thiserror::Error)]
pub enum VectorsError {
    /// There is no such kind of vectors.
    #[error("{0:?} is no kind of vectors: use one of retention, dates")]
    Kind(String),
    /// A kind that has vectors, and nothing here that computes them.
    #[error(
        "vectors of the kind {0} cannot be run: due dates set by law are not part of this program yet; use one of retention, dates"
    )]
    NotBuilt(String),
    /// None of the lists that hold vectors of this kind is there, or one is no list.
    #[error("the file holds no vectors to run: give lists under {0}")]
    NoLists(String),
    /// The file is no JSON, or not in braces.
    #[error("the file is no JSON object: {0}")]
    Json(#[from] serde_json::Error),
    /// The file is of another kind.
    #[error(
        "its format is {found:?}, not that of vectors of the kind {kind}: it ends in /vectors/{kind}/1"
    )]
    Format {
        /// The kind that was asked for.
        kind: String,
        /// What the file says.
        found: String,
    },
}

/// A vector that cannot be read; it counts as failed.
#[derive(Debug, thiserror::Error)]
enum Broken {
    #[error("{0}")]
    Json(#[from] serde_json::Error),
    #[error("the file holds nothing of the name {0}")]
    NotHeld(Value),
    #[error("{0:?} is no time of day")]
    Time(String),
}

/// What was expected of a vector and what came out, in one form.
struct Answer {
    expected: Value,
    got: Value,
}

/// A vector whose answer differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// The vector.
    pub id: String,
    /// What the reference says.
    pub expected: Value,
    /// What came out.
    pub got: Value,
}

/// What came of a file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Report {
    /// How many vectors were run.
    pub total: usize,
    /// Those that failed, in the order of the file.
    pub failures: Vec<Failure>,
    /// Lists of the file that nothing here computes, with the number of their vectors.
    pub skipped: Vec<(String, usize)>,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Failure { id, expected, got } in &self.failures {
            writeln!(f, "{id}\n  expected {expected}\n  got      {got}")?;
        }
        for (list, count) in &self.skipped {
            writeln!(f, "{list}: {count} vectors not run")?;
        }
        let failed = self.failures.len();
        writeln!(f, "{} vectors, {failed} failed", self.total)
    }
}

/// Runs the text of a file of vectors of a kind (`retention`, `dates`).
pub fn run(kind: &str, text: &str) -> Result<Report, VectorsError> {
    let checks = checks_of(kind)?;
    let file: Map<String, Value> = serde_json::from_str(text)?;
    let found = file
        .get("format")
        .and_then(Value::as_str)
        .unwrap_or_default();
    if !found.ends_with(&format!("/vectors/{kind}/1")) {
        return Err(VectorsError::Format {
            kind: kind.to_owned(),
            found: found.to_owned(),
        });
    }
    let mut lists = checks
        .iter()
        .filter_map(|(list, _)| file.get(*list))
        .peekable();
    if lists.peek().is_none() || !lists.all(Value::is_array) {
        let names: Vec<&str> = checks.iter().map(|(list, _)| *list).collect();
        return Err(VectorsError::NoLists(names.join(", ")));
    }
    let whole = Value::Object(file.clone());
    let mut report = Report::default();
    for (list, vectors) in &file {
        let Some(vectors) = vectors.as_array() else {
            continue;
        };
        let Some((_, check)) = checks.iter().find(|(name, _)| name == list) else {
            // A list that expects something is vectors; any other is a remark.
            if vectors.iter().any(|entry| entry.get("expected").is_some()) {
                report.skipped.push((list.clone(), vectors.len()));
            }
            continue;
        };
        for vector in vectors {
            report.total += 1;
            report
                .failures
                .extend(failure(vector, check(&whole, vector)));
        }
    }
    Ok(report)
}

fn checks_of(kind: &str) -> Result<&'static [Check], VectorsError> {
    if NOT_BUILT.contains(&kind) {
        return Err(VectorsError::NotBuilt(kind.to_owned()));
    }
    let known = KINDS.iter().find(|(name, _)| *name == kind);
    let checks = known.map(|(_, checks)| *checks);
    checks.ok_or_else(|| VectorsError::Kind(kind.to_owned()))
}

fn failure(vector: &Value, answer: Result<Answer, Broken>) -> Option<Failure> {
    let Answer { expected, got } = answer.unwrap_or_else(|broken| Answer {
        expected: field(vector, "expected").clone(),
        got: json!({ "broken": broken.to_string() }),
    });
    (expected != got).then(|| Failure {
        id: field(vector, "id").as_str().unwrap_or("?").to_owned(),
        expected,
        got,
    })
}

fn field<'a>(value: &'a Value, name: &str) -> &'a Value {
    value.get(name).unwrap_or(&Value::Null)
}

fn parsed<T: DeserializeOwned>(value: &Value, name: &str) -> Result<T, Broken> {
    Ok(T::deserialize(field(value, name))?)
}

/// What the file holds in `group` under the name that the vector gives in its field `name`.
fn named<'a>(
    file: &'a Value,
    group: &str,
    vector: &Value,
    name: &str,
) -> Result<&'a Value, Broken> {
    let wanted = field(vector, name);
    wanted
        .as_str()
        .and_then(|wanted| field(file, group).get(wanted))
        .ok_or_else(|| Broken::NotHeld(wanted.clone()))
}

#[cfg(test)]
mod tests;
