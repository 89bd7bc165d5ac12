//! The settings by name: what each one means, what it is, what it can be.

use std::path::Path;

use serde::Serialize;

use super::appearance::{rows, theme};
use super::typed::{self, LEADS, Leads};
use super::{KeepRunning, StartAtLogin};
use crate::dto::{Appearance, LeadChoices, ReminderChoices};
use crate::error::AppError;
use crate::exports::{Replace, Titles};
use crate::vault::ConsentApp;
use crate::words;

/// A setting as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SettingLine {
    /// What it is called.
    pub name: &'static str,
    /// What it is set to, as it is written; where nothing is known, that is said.
    pub value: String,
    /// What it means.
    pub means: &'static str,
    /// What can be written.
    pub possible: &'static str,
    /// What keeps it from doing what it means.
    pub trouble: Option<String>,
}

/// Changes one thing about reminders; none if it cannot be that.
type Changes = fn(&mut ReminderChoices, &str) -> Option<()>;

/// Changes one thing about how the window looks; none if it cannot be that.
type Looks = fn(&mut Appearance, &str) -> Option<()>;

/// What a setting changes.
enum About {
    /// How reminders come: as it is read, and as it is changed.
    Reminders(fn(&ReminderChoices) -> String, Changes),
    /// Lead times of one kind of day.
    Leads(fn(&mut LeadChoices) -> &mut Vec<u16>),
    /// Whether the program stays.
    KeepRunning,
    /// Whether it starts by itself.
    StartAtLogin,
    /// How the window looks.
    Appearance(fn(&Appearance) -> &'static str, Looks),
    /// The calendar file that is kept.
    Calendar(Titles),
}

/// One row of the table: a further setting is a further row.
struct Setting {
    name: &'static str,
    means: &'static str,
    possible: &'static str,
    about: About,
}

const TIME: &str = "a time of day such as 09:00";
const QUIET: &str = "two times such as 22:00-07:00, or off";
const SWITCH: &str = "on or off";
const FILE: &str = "a file such as agenda.ics, or off";

const SETTINGS: [Setting; 15] = [
    Setting {
        name: "reminder-time",
        means: "When reminders come.",
        possible: TIME,
        about: About::Reminders(
            |all| all.at.clone(),
            |all, told| words::minute_of(told).map(|_| told.clone_into(&mut all.at)),
        ),
    },
    Setting {
        name: "quiet-hours",
        means: "Hours without reminders: they come after them, or before them where after would be too late.",
        possible: QUIET,
        about: About::Reminders(
            |all| typed::quiet_said(all.quiet.as_ref()),
            typed::set_quiet,
        ),
    },
    Setting {
        name: "last-day-breaks-quiet",
        means: "Whether a reminder that cannot wait may come in quiet hours; if off, it comes before them.",
        possible: SWITCH,
        about: About::Reminders(
            |all| typed::switch_said(all.last_day_breaks_quiet),
            |all, told| typed::switch(told).map(|is| all.last_day_breaks_quiet = is),
        ),
    },
    Setting {
        name: "notice-names",
        means: "Whether notices name the service; if off, they say only that something is due.",
        possible: SWITCH,
        about: About::Reminders(
            |all| typed::switch_said(all.names),
            |all, told| typed::switch(told).map(|is| all.names = is),
        ),
    },
    Setting {
        name: "leads.decide-by",
        means: "How many days before a date to decide by you are reminded.",
        possible: LEADS,
        about: About::Leads(|leads| &mut leads.decide_by),
    },
    Setting {
        name: "leads.own",
        means: "How many days before a date of your own you are reminded.",
        possible: LEADS,
        about: About::Leads(|leads| &mut leads.own),
    },
    Setting {
        name: "leads.re-check",
        means: "How many days before a switch should be looked at again you are reminded.",
        possible: LEADS,
        about: About::Leads(|leads| &mut leads.re_check),
    },
    Setting {
        name: "leads.kept-until",
        means: "How many days before what you deleted is gone, as the provider says, you are told.",
        possible: LEADS,
        about: About::Leads(|leads| &mut leads.kept_until),
    },
    Setting {
        name: "leads.hold-review",
        means: "How many days before an order should be looked at again you are reminded.",
        possible: LEADS,
        about: About::Leads(|leads| &mut leads.hold_review),
    },
    Setting {
        name: "keep-running",
        means: "Whether the program stays when its window is closed, so that reminders come.",
        possible: SWITCH,
        about: About::KeepRunning,
    },
    Setting {
        name: "start-at-login",
        means: "Whether the program starts when you log in, without a window.",
        possible: SWITCH,
        about: About::StartAtLogin,
    },
    Setting {
        name: "theme",
        means: "The colours of the window.",
        possible: "system, light, dark or high-contrast",
        about: About::Appearance(
            |looks| looks.theme.code(),
            |looks, told| theme(told).map(|is| looks.theme = is),
        ),
    },
    Setting {
        name: "rows",
        means: "How high the rows of lists are in the window.",
        possible: "comfortable or compact",
        about: About::Appearance(
            |looks| looks.rows.code(),
            |looks, told| rows(told).map(|is| looks.rows = is),
        ),
    },
    Setting {
        name: "calendar-file",
        means: "A calendar file that is kept as the agenda is; it names no service.",
        possible: FILE,
        about: About::Calendar(Titles::Discreet),
    },
    Setting {
        name: "calendar-file-names",
        means: "The same file with the services named; one of the two is kept.",
        possible: FILE,
        about: About::Calendar(Titles::Named),
    },
];

impl ConsentApp {
    /// Every setting by its name, with what it means.
    pub fn named_settings(&self) -> Result<Vec<SettingLine>, AppError> {
        SETTINGS.iter().map(|setting| self.line(setting)).collect()
    }

    /// Changes the setting of that name; a file that is there is replaced only if the person said so.
    pub fn set_named(
        &mut self,
        name: &str,
        told: &str,
        replace: Replace,
    ) -> Result<SettingLine, AppError> {
        let setting = SETTINGS.iter().find(|setting| setting.name == name);
        let setting = setting.ok_or_else(|| AppError::UnknownSetting {
            name: name.to_owned(),
            known: SETTINGS.iter().map(|setting| setting.name).collect(),
        })?;
        let written = match setting.about {
            About::Reminders(_, change) => self.choose(|all| change(all, told.trim()))?,
            About::Leads(of) => self.choose(|all| set_leads(of, all, told.trim()))?,
            About::KeepRunning => self.set_staying(told.trim())?,
            About::StartAtLogin => self.set_starting(told.trim())?,
            About::Appearance(_, change) => self.look_like(change, told.trim())?,
            About::Calendar(titles) => self.set_calendar(titles, told, replace)?,
        };
        written.ok_or_else(|| AppError::SettingValue {
            name: setting.name,
            found: told.to_owned(),
            possible: setting.possible,
        })?;
        self.line(setting)
    }

    fn line(&self, setting: &Setting) -> Result<SettingLine, AppError> {
        let mut trouble = None;
        let value = match &setting.about {
            About::Reminders(read, _) => read(&self.reminder_choices()?),
            About::Leads(of) => typed::leads_said(of(&mut self.reminder_choices()?.leads)),
            About::KeepRunning => self.keep_running()?.map_or_else(
                || "not said yet".to_owned(),
                |keep| typed::switch_said(keep == KeepRunning::Stay),
            ),
            About::StartAtLogin => self
                .start_at_login()
                .map_or_else(|| "the system does not say".to_owned(), typed::switch_said),
            About::Appearance(read, _) => read(&self.appearance()?).to_owned(),
            About::Calendar(titles) => {
                let kept = self.kept_calendar()?;
                let kept = kept.filter(|kept| kept.names == (*titles == Titles::Named));
                trouble = kept.as_ref().and_then(|kept| kept.trouble.clone());
                kept.map_or_else(|| "off".to_owned(), |kept| kept.file)
            }
        };
        Ok(SettingLine {
            name: setting.name,
            value,
            means: setting.means,
            possible: setting.possible,
            trouble,
        })
    }

    /// Changes one thing about reminders; none if it cannot be what was told.
    fn choose(
        &mut self,
        change: impl FnOnce(&mut ReminderChoices) -> Option<()>,
    ) -> Result<Option<()>, AppError> {
        let mut all = self.reminder_choices()?;
        if change(&mut all).is_none() {
            return Ok(None);
        }
        self.choose_reminders(&all)?;
        Ok(Some(()))
    }

    fn look_like(&mut self, change: Looks, told: &str) -> Result<Option<()>, AppError> {
        let mut looks = self.appearance()?;
        if change(&mut looks, told).is_none() {
            return Ok(None);
        }
        self.choose_appearance(looks)?;
        Ok(Some(()))
    }

    fn set_staying(&mut self, told: &str) -> Result<Option<()>, AppError> {
        let keep = match typed::switch(told) {
            Some(true) => KeepRunning::Stay,
            Some(false) => KeepRunning::Quit,
            None => return Ok(None),
        };
        self.set_keep_running(keep).map(Some)
    }

    fn set_starting(&mut self, told: &str) -> Result<Option<()>, AppError> {
        let start = match typed::switch(told) {
            Some(true) => StartAtLogin::Yes,
            Some(false) => StartAtLogin::No,
            None => return Ok(None),
        };
        self.set_start_at_login(start).map(Some)
    }

    fn set_calendar(
        &mut self,
        titles: Titles,
        told: &str,
        replace: Replace,
    ) -> Result<Option<()>, AppError> {
        match told.trim() {
            "" => return Ok(None),
            "off" => self.stop_calendar()?,
            _ => {
                self.keep_calendar(titles, Path::new(told), replace)?;
            }
        }
        Ok(Some(()))
    }
}

fn set_leads(
    of: fn(&mut LeadChoices) -> &mut Vec<u16>,
    all: &mut ReminderChoices,
    told: &str,
) -> Option<()> {
    *of(&mut all.leads) = match typed::leads(told)? {
        Leads::Days(days) => days,
        Leads::Default => std::mem::take(of(&mut ConsentApp::usual_reminders().leads)),
    };
    Some(())
}
