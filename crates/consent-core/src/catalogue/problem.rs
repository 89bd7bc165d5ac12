//! What can be wrong with a catalogue file.

use std::fmt;

/// One thing that is wrong with a file, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatalogueProblem {
    /// The file.
    pub file: String,
    /// The fact, if it is about one.
    pub fact: Option<String>,
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub remedy: String,
}

impl fmt::Display for CatalogueProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(fact) = &self.fact {
            write!(f, ": {fact}")?;
        }
        write!(f, ": {}. {}", self.what, self.remedy)
    }
}

/// Collects the problems of one file.
pub(super) struct Report<'a> {
    pub(super) file: &'a str,
    pub(super) problems: Vec<CatalogueProblem>,
}

impl<'a> Report<'a> {
    pub(super) fn new(file: &'a str) -> Self {
        Self {
            file,
            problems: Vec::new(),
        }
    }

    pub(super) fn add(
        &mut self,
        fact: Option<&str>,
        what: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        self.problems.push(CatalogueProblem {
            file: self.file.to_owned(),
            fact: fact.map(str::to_owned),
            what: what.into(),
            remedy: remedy.into(),
        });
    }
}
