//! What verifying found, in words that claim no more than was looked at.

use crate::say;
use crate::words::Words;
use serde::Serialize;

use consent_core::ledger::ChainFault;
use consent_core::time::CivilDate;
use consent_store::VerifyReport;

/// What came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum VerifyOutcome {
    /// Nothing is wrong.
    Intact,
    /// Something is not as it was written.
    Damaged,
    /// Entries are known from elsewhere and are not here.
    MissingEntries,
}

/// The result of verifying.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct VerifyView {
    /// What came out.
    pub outcome: VerifyOutcome,
    /// Whether nothing is wrong.
    pub intact: bool,
    /// How many entries.
    pub entries: u32,
    /// How many devices wrote.
    pub devices: u32,
    /// With which copy of the heads it was compared.
    pub compared_with: Option<String>,
    /// The person's day when it was looked at.
    pub checked_on: String,
    /// The first entry that is not as it was.
    pub first_bad: Option<u32>,
    /// What is wrong, each in a sentence.
    pub faults: Vec<String>,
    /// Whether this is a demo.
    pub demo: bool,
}

impl VerifyView {
    pub(crate) fn of(say: &Words, report: &VerifyReport, today: CivilDate, demo: bool) -> Self {
        let mut faults: Vec<String> = report
            .chain
            .faults
            .iter()
            .map(|found| fault(say, found))
            .collect();
        if report.page_errors > 0 {
            faults.push(say!(say, "fault-pages", count = report.page_errors));
        }
        if !report.structure_ok {
            faults.push(say!(say, "verify-the-structure-of-the-file-is"));
        }
        if report.changed_contents > 0 {
            faults.push(say!(say, "fault-contents", count = report.changed_contents));
        }
        faults.extend(report.projections.iter().map(ToString::to_string));
        faults.extend(report.unreadable.as_ref().map(ToString::to_string));
        let missing = |f: &&ChainFault| matches!(f, ChainFault::HeadMissing { .. });
        let outcome = if faults.is_empty() {
            VerifyOutcome::Intact
        } else if report.chain.faults.iter().any(|f| missing(&f)) {
            VerifyOutcome::MissingEntries
        } else {
            VerifyOutcome::Damaged
        };
        let first_bad = report.chain.faults.iter().map(number).min();
        Self {
            outcome,
            intact: faults.is_empty(),
            checked_on: today.to_string(),
            first_bad: first_bad.map(|seq| u32::try_from(seq).unwrap_or(u32::MAX)),
            entries: u32::try_from(report.chain.entries).unwrap_or(u32::MAX),
            devices: u32::try_from(report.chain.heads.len()).unwrap_or(u32::MAX),
            compared_with: report.compared_with_head_of.map(|at| at.to_string()),
            faults,
            demo,
        }
    }
}

fn number(fault: &ChainFault) -> u64 {
    match fault {
        ChainFault::Gap { expected: seq, .. }
        | ChainFault::BrokenLink { seq, .. }
        | ChainFault::WrongHash { seq, .. }
        | ChainFault::HeadMissing { seq, .. } => *seq,
    }
}

fn fault(say: &Words, fault: &ChainFault) -> String {
    match fault {
        ChainFault::Gap {
            expected, found, ..
        } => {
            say!(
                say,
                "verify-entry-is-missing-follows",
                expected = expected,
                found = found
            )
        }
        ChainFault::BrokenLink { seq, .. } => {
            say!(say, "verify-entry-does-not-follow-from-the", seq = seq)
        }
        ChainFault::WrongHash { seq, .. } => say!(say, "verify-entry-was-changed", seq = seq),
        ChainFault::HeadMissing { seq, .. } => {
            say!(say, "verify-entry-is-known-from-elsewhere-and", seq = seq)
        }
    }
}
