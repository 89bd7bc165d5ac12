//! The calendar file: written once where the person says, or kept fresh for calendars that subscribe.

use crate::say;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::{ExportWritten, Replace};
use crate::dto::{
    ExportCalendarRequest, ExportCalendarResponse, KeepCalendarRequest, KeptCalendarView,
};
use crate::error::AppError;
use crate::vault::ConsentApp;

const SETTING: &str = "calendar";
/// A calendar larger than this is not ours.
const MOST_BYTES: u64 = 16 * 1024 * 1024;

/// Which calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalendarForm {
    /// What titles and descriptions say.
    pub titles: Titles,
    /// Events, or tasks.
    pub entries: CalendarEntries,
}

/// What titles and descriptions say: calendars are copied to other people's servers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Titles {
    /// That there is a privacy deadline, and when.
    Discreet,
    /// Which service, what the provider says, what is on record.
    Named,
}

/// What a day becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CalendarEntries {
    /// Whole-day events: every calendar has them.
    Events,
    /// Tasks, for programs that know them.
    Tasks,
}

/// The file that is kept fresh.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Kept {
    path: PathBuf,
    titles: Titles,
}

impl From<ExportCalendarRequest> for CalendarForm {
    fn from(request: ExportCalendarRequest) -> Self {
        Self {
            titles: if request.names {
                Titles::Named
            } else {
                Titles::Discreet
            },
            entries: if request.tasks {
                CalendarEntries::Tasks
            } else {
                CalendarEntries::Events
            },
        }
    }
}

impl From<KeepCalendarRequest> for CalendarForm {
    fn from(request: KeepCalendarRequest) -> Self {
        Self::from(ExportCalendarRequest {
            names: request.names,
            tasks: false,
        })
    }
}

impl ConsentApp {
    /// The name a calendar file gets if the person gives none: no service, and always the same, so that
    /// a later one takes its place.
    #[must_use]
    pub fn calendar_name(&self, form: CalendarForm) -> String {
        let demo = if self.is_demo() { "DEMO-" } else { "" };
        let what = match form.entries {
            CalendarEntries::Events => "deadlines",
            CalendarEntries::Tasks => "tasks",
        };
        format!("{demo}consent-ledger-{what}.ics")
    }

    /// Writes the calendar; a file that is there is replaced only if the person said so.
    pub fn write_calendar(
        &self,
        form: CalendarForm,
        path: &Path,
        replace: Replace,
    ) -> Result<ExportWritten, AppError> {
        if replace == Replace::No && path.exists() {
            return Err(AppError::FileExists {
                path: path.display().to_string(),
            });
        }
        let (bytes, dates) = self.calendar(form)?;
        self.write_file(path, &bytes)?;
        Ok(ExportWritten {
            files: vec![path.to_owned()],
            rows: dates,
        })
    }

    /// Writes the calendar where the person said in the system's dialog, which has asked about a file
    /// that is there.
    pub fn calendar_to(
        &self,
        form: CalendarForm,
        path: &Path,
    ) -> Result<ExportCalendarResponse, AppError> {
        let written = self.write_calendar(form, path, Replace::Yes)?;
        Ok(ExportCalendarResponse::Written {
            file: file_name(path),
            dates: written.rows,
        })
    }

    /// From now on this file is kept as the agenda is, for calendars that subscribe to it. A file that is
    /// there is replaced only if the person said so, or if it is the one that is kept already.
    pub fn keep_calendar(
        &mut self,
        titles: Titles,
        path: &Path,
        replace: Replace,
    ) -> Result<ExportCalendarResponse, AppError> {
        let form = CalendarForm {
            titles,
            entries: CalendarEntries::Events,
        };
        let path = std::path::absolute(path).map_err(|e| AppError::File {
            path: path.display().to_string(),
            reason: e.kind(),
        })?;
        let is_kept = self.kept()?.is_some_and(|kept| kept.path == path);
        let replace = if is_kept { Replace::Yes } else { replace };
        let written = self.write_calendar(form, &path, replace)?;
        let file = file_name(&path);
        self.remember(SETTING, &Kept { path, titles })?;
        self.calendar_trouble = None;
        Ok(ExportCalendarResponse::Written {
            file,
            dates: written.rows,
        })
    }

    /// The file is no longer kept; what it says stays where it is.
    pub fn stop_calendar(&mut self) -> Result<(), AppError> {
        self.calendar_trouble = None;
        self.forget(SETTING)
    }

    fn kept(&self) -> Result<Option<Kept>, AppError> {
        let json = self.vault.find_setting(SETTING)?;
        Ok(json.and_then(|json| serde_json::from_str(&json).ok()))
    }

    /// Which file is kept, and what keeps it from being fresh.
    pub(crate) fn kept_calendar(&self) -> Result<Option<KeptCalendarView>, AppError> {
        let say = self.words();
        Ok(self.kept()?.map(|kept| KeptCalendarView {
            file: kept.path.display().to_string(),
            names: kept.titles == Titles::Named,
            trouble: self
                .calendar_trouble
                .map(|kind| say!(say, "calendar-the-file-could-not-be-written", kind = kind)),
        }))
    }

    /// Brings the kept file to what the agenda says. What the file cannot take does not stop anything
    /// else: it is said in Settings, and tried again at the next look.
    pub(crate) fn refresh_calendar(&mut self) -> Result<(), AppError> {
        let Some(kept) = self.kept()? else {
            return Ok(());
        };
        let seen = self.seen()?;
        let same = self.calendar_seen.as_ref() == Some(&seen) && self.calendar_trouble.is_none();
        if same && kept.path.exists() {
            return Ok(());
        }
        let form = CalendarForm {
            titles: kept.titles,
            entries: CalendarEntries::Events,
        };
        let (bytes, _) = self.calendar(form)?;
        let there = self.ports.files.read_at_most(&kept.path, MOST_BYTES);
        self.calendar_trouble = match there {
            Ok(there) if there == bytes => None,
            Ok(_) => self.write_kept(&kept.path, &bytes),
            Err(error) if error.kind() == ErrorKind::NotFound => {
                self.write_kept(&kept.path, &bytes)
            }
            Err(error) => Some(error.kind()),
        };
        self.calendar_seen = Some(seen);
        Ok(())
    }

    fn write_kept(&self, path: &Path, bytes: &[u8]) -> Option<ErrorKind> {
        let written = self.ports.files.write_whole(path, bytes);
        written.err().map(|error| error.kind())
    }
}

fn file_name(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}
