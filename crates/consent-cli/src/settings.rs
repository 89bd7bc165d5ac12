//! Settings by name, as text.

use std::path::Path;

use consent_app::dto::{LeadChoices, QuietChoice, ReminderChoices, SettingsView};
use consent_app::{AppError, ConsentApp, KeepRunning, Replace, StartAtLogin, Titles};

use crate::args::Settings;
use crate::output::Output;

/// Every setting: its name, and what it may be.
const NAMES: &[(&str, &str)] = &[
    ("reminder-time", "a time such as 09:00"),
    (
        "leads.decide-by",
        "days before, such as 30,14,7,3,1,0; never; default",
    ),
    ("leads.own", "the same, for dates of your own"),
    ("leads.re-check", "the same, for switches to look at again"),
    (
        "leads.kept-until",
        "the same, for content that is gone by then, the provider says",
    ),
    (
        "leads.hold-review",
        "the same, for court orders to look at again",
    ),
    ("quiet-hours", "such as 22:00-07:00; off"),
    (
        "last-day-breaks-quiet",
        "on: a notice that cannot wait may come in quiet hours; off",
    ),
    ("notice-names", "on: notices name the service; off"),
    (
        "keep-running",
        "on: the program stays when its window is closed; off",
    ),
    (
        "start-at-login",
        "on: it starts when you log in, without a window; off",
    ),
    ("calendar-file", "a file that is kept as the agenda is; off"),
    (
        "calendar-file-names",
        "the same file, with the services named",
    ),
];

pub(crate) fn settings(
    app: &mut ConsentApp,
    what: &Settings,
    output: &mut Output,
) -> Result<(), AppError> {
    if let Settings::Set { name, value } = what {
        set(app, name, value)?;
    }
    let view = app.settings()?;
    let rows: Vec<Vec<String>> = NAMES
        .iter()
        .filter(|(name, _)| match what {
            Settings::List => true,
            Settings::Set { name: changed, .. } => name == changed,
        })
        .map(|(name, may_be)| vec![(*name).to_owned(), shown(&view, name), (*may_be).to_owned()])
        .collect();
    output.table(&["SETTING", "IS", "MAY BE"], &[0], &rows);
    if let Some(trouble) = view.calendar.as_ref().and_then(|c| c.trouble.as_ref()) {
        Output::remark(trouble);
    }
    output.data(None, &view);
    Ok(())
}

fn shown(view: &SettingsView, name: &str) -> String {
    let on_off = |on: bool| if on { "on" } else { "off" }.to_owned();
    let maybe = |on: Option<bool>| on.map_or_else(|| "not said yet".to_owned(), on_off);
    let reminders = &view.reminders;
    let file = |names: bool| {
        let kept = view.calendar.as_ref().filter(|kept| kept.names == names);
        kept.map_or_else(|| "off".to_owned(), |kept| kept.file.clone())
    };
    if let Some(leads) = leads_of(&mut reminders.leads.clone(), name) {
        if leads.is_empty() {
            return "never".to_owned();
        }
        let days: Vec<String> = leads.iter().map(ToString::to_string).collect();
        return days.join(",");
    }
    match name {
        "reminder-time" => reminders.at.clone(),
        "quiet-hours" => reminders
            .quiet
            .as_ref()
            .map_or_else(|| "off".to_owned(), |q| format!("{}-{}", q.from, q.to)),
        "last-day-breaks-quiet" => on_off(reminders.last_day_breaks_quiet),
        "notice-names" => on_off(reminders.names),
        "keep-running" => maybe(view.keep_running),
        "start-at-login" => maybe(view.start_at_login),
        "calendar-file" => file(false),
        _ => file(true),
    }
}

fn leads_of<'a>(leads: &'a mut LeadChoices, name: &str) -> Option<&'a mut Vec<u16>> {
    Some(match name {
        "leads.decide-by" => &mut leads.decide_by,
        "leads.own" => &mut leads.own,
        "leads.re-check" => &mut leads.re_check,
        "leads.kept-until" => &mut leads.kept_until,
        "leads.hold-review" => &mut leads.hold_review,
        _ => return None,
    })
}

fn set(app: &mut ConsentApp, name: &str, value: &str) -> Result<(), AppError> {
    let Some((_, may_be)) = NAMES.iter().find(|(known, _)| *known == name) else {
        return Err(AppError::NoSuchSetting {
            name: name.to_owned(),
        });
    };
    let bad = || AppError::BadSetting {
        name: name.to_owned(),
        may_be: (*may_be).to_owned(),
    };
    let switch = || match value {
        "on" => Ok(true),
        "off" => Ok(false),
        _ => Err(bad()),
    };
    match name {
        "keep-running" => {
            let keep = if switch()? {
                KeepRunning::Stay
            } else {
                KeepRunning::Quit
            };
            app.set_keep_running(keep)?;
        }
        "start-at-login" => {
            let start = if switch()? {
                StartAtLogin::Yes
            } else {
                StartAtLogin::No
            };
            app.set_start_at_login(start)?;
        }
        "calendar-file" | "calendar-file-names" if value == "off" => app.stop_calendar()?,
        "calendar-file" => {
            app.keep_calendar(Titles::Discreet, Path::new(value), Replace::No)?;
        }
        "calendar-file-names" => {
            app.keep_calendar(Titles::Named, Path::new(value), Replace::No)?;
        }
        _ => {
            let mut choices = app.reminder_choices()?;
            change(&mut choices, name, value, switch).ok_or_else(bad)?;
            app.choose_reminders(&choices)?;
        }
    }
    Ok(())
}

fn change(
    choices: &mut ReminderChoices,
    name: &str,
    value: &str,
    switch: impl Fn() -> Result<bool, AppError>,
) -> Option<()> {
    if let Some(leads) = leads_of(&mut choices.leads, name) {
        *leads = match value {
            "never" => vec![],
            "default" => {
                let mut usual = ConsentApp::usual_reminders().leads;
                leads_of(&mut usual, name)?.clone()
            }
            days => {
                let days = days.split(',').map(|day| day.trim().parse().ok());
                days.collect::<Option<Vec<u16>>>()?
            }
        };
        return Some(());
    }
    match name {
        "reminder-time" => value.clone_into(&mut choices.at),
        "quiet-hours" if value == "off" => choices.quiet = None,
        "quiet-hours" => {
            let (from, to) = value.split_once('-')?;
            choices.quiet = Some(QuietChoice {
                from: from.trim().to_owned(),
                to: to.trim().to_owned(),
            });
        }
        "last-day-breaks-quiet" => choices.last_day_breaks_quiet = switch().ok()?,
        _ => choices.names = switch().ok()?,
    }
    Some(())
}
