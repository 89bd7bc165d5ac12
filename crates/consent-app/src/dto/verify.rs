//! What verifying found, in words that claim no more than was looked at.

use serde::Serialize;

use consent_core::ledger::ChainFault;
use consent_store::VerifyReport;

/// The result of verifying.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct VerifyView {
    /// Whether nothing is wrong.
    pub intact: bool,
    /// How many entries.
    pub entries: u32,
    /// How many devices wrote.
    pub devices: u32,
    /// With which copy of the heads it was compared.
    pub compared_with: Option<String>,
    /// What is wrong, each in a sentence.
    pub faults: Vec<String>,
    /// Whether this is a demo.
    pub demo: bool,
}

impl VerifyView {
    pub(crate) fn of(report: &VerifyReport, unreadable: Option<String>, demo: bool) -> Self {
        let mut faults: Vec<String> = report.chain.faults.iter().map(fault).collect();
        if report.page_errors > 0 {
            faults.push(format!(
                "{} pages of the file are damaged",
                report.page_errors
            ));
        }
        if !report.structure_ok {
            faults.push("the structure of the file is damaged".to_owned());
        }
        faults.extend(report.projections.iter().map(ToString::to_string));
        faults.extend(unreadable);
        Self {
            intact: faults.is_empty(),
            entries: u32::try_from(report.chain.entries).unwrap_or(u32::MAX),
            devices: u32::try_from(report.chain.heads.len()).unwrap_or(u32::MAX),
            compared_with: report.compared_with_head_of.map(|at| at.to_string()),
            faults,
            demo,
        }
    }
}

fn fault(fault: &ChainFault) -> String {
    match fault {
        ChainFault::Gap {
            expected, found, ..
        } => {
            format!("entry #{expected} is missing; #{found} follows")
        }
        ChainFault::BrokenLink { seq, .. } => {
            format!("entry #{seq} does not follow from the entry before it")
        }
        ChainFault::WrongHash { seq, .. } => format!("entry #{seq} was changed"),
        ChainFault::HeadMissing { seq, .. } => {
            format!("entry #{seq} is known from elsewhere and is missing here")
        }
    }
}
