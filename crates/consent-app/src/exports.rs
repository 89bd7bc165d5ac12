//! Taking the ledger away.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use consent_formats::csv::{Content, Delimiter, ExportInput, Guard};

mod calendar;
mod kept;
mod revised;

pub use kept::{CalendarEntries, CalendarForm, Titles};

use crate::dto::{ExportCsvRequest, ExportCsvResponse};
use crate::error::AppError;
use crate::vault::ConsentApp;

/// Which form of CSV.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExportForm {
    /// Complete, with its sidecar; can be read back.
    Archive(Guard),
    /// To look at in a spreadsheet.
    Spreadsheet(Delimiter),
}

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExportWritten {
    /// The files, the CSV first.
    pub files: Vec<PathBuf>,
    /// How many entries.
    pub rows: u32,
}

impl ConsentApp {
    /// The bytes of an export and, for an archive, of its sidecar under the given file name.
    pub fn export_csv(
        &self,
        form: ExportForm,
        file_name: &str,
    ) -> Result<(Vec<u8>, Option<String>, u32), AppError> {
        let entries = self.entries()?;
        let mut contents = vec![];
        for content in self.vault.contents()? {
            contents.push(Content {
                digest: consent_core::ledger::content_digest(&content.salt, &content.bytes),
                salt: content.salt,
                media_type: content.media_type,
                bytes: content.bytes,
            });
        }
        let names: BTreeMap<_, _> = self
            .catalogue_of(&self.state(None)?)?
            .services
            .values()
            .map(|s| (s.id.clone(), s.name.clone()))
            .collect();
        let input = ExportInput {
            entries: &entries,
            contents: &contents,
            service_names: &names,
            demo: self.is_demo(),
        };
        let failed = |e: consent_formats::csv::ExportError| AppError::Export(e.to_string());
        let rows = u32::try_from(entries.len()).unwrap_or(u32::MAX);
        match form {
            ExportForm::Archive(guard) => {
                let bytes = consent_formats::csv::export_archive(&input, guard).map_err(failed)?;
                let side =
                    consent_formats::csv::sidecar(&input, file_name, guard).map_err(failed)?;
                Ok((bytes, Some(side), rows))
            }
            ExportForm::Spreadsheet(delimiter) => {
                let bytes =
                    consent_formats::csv::export_spreadsheet(&input, delimiter).map_err(failed)?;
                Ok((bytes, None, rows))
            }
        }
    }

    /// The name an export gets if the person gives none: a date, no service.
    #[must_use]
    pub fn export_name(&self) -> String {
        let demo = if self.is_demo() { "DEMO-" } else { "" };
        format!("{demo}consent-ledger-{}.csv", self.today())
    }

    /// Writes an export where the person said in the system's dialog, which has asked about a file
    /// that is there.
    pub fn export_to(&self, form: ExportForm, path: &Path) -> Result<ExportCsvResponse, AppError> {
        let written = self.write_csv(form, path, Replace::Yes)?;
        let name = |file: &PathBuf| {
            file.file_name()
                .map(|name| name.to_string_lossy().into_owned())
        };
        Ok(ExportCsvResponse::Written {
            files: written.files.iter().filter_map(name).collect(),
            entries: written.rows,
        })
    }

    /// Writes an export; a file that is there is replaced only if the person said so.
    pub fn write_csv(
        &self,
        form: ExportForm,
        path: &Path,
        replace: Replace,
    ) -> Result<ExportWritten, AppError> {
        let shown = path.display().to_string();
        if replace == Replace::No && path.exists() {
            return Err(AppError::FileExists { path: shown });
        }
        let name = path
            .file_name()
            .map(|n| n.to_string_lossy().into_owned())
            .unwrap_or_default();
        let (bytes, sidecar, rows) = self.export_csv(form, &name)?;
        self.write_file(path, &bytes)?;
        let mut files = vec![path.to_owned()];
        if let Some(text) = sidecar {
            let side = PathBuf::from(format!("{shown}-metadata.json"));
            self.write_file(&side, text.as_bytes())?;
            files.push(side);
        }
        Ok(ExportWritten { files, rows })
    }
}

impl ConsentApp {
    pub(crate) fn write_file(&self, path: &Path, bytes: &[u8]) -> Result<(), AppError> {
        let written = self.ports.files.write_whole(path, bytes);
        written.map_err(|e| AppError::File {
            path: path.display().to_string(),
            reason: e.kind(),
        })
    }
}

impl From<ExportCsvRequest> for ExportForm {
    fn from(request: ExportCsvRequest) -> Self {
        match (request.spreadsheet, request.raw) {
            (true, _) => Self::Spreadsheet(Delimiter::Semicolon),
            (false, true) => Self::Archive(Guard::Raw),
            (false, false) => Self::Archive(Guard::ApostropheV1),
        }
    }
}

/// Whether a file that is there may be replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Replace {
    /// The person said so.
    Yes,
    /// Ask first.
    No,
}
