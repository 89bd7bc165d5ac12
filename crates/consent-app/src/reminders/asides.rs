//! What the person set for single days, and for all of them: plain settings, not part of the ledger.

use std::collections::BTreeMap;

use consent_core::id::DeadlineId;
use consent_core::reminders::{
    DateKind, LeadTimes, NoticeText, PutOff, QuietHours, ReminderSettings, Snooze, snooze_until,
};
use consent_core::time::Timestamp;
use serde::{Deserialize, Serialize};

use crate::change::ChangeSet;
use crate::dto::{
    LeadChoices, LeadsOfDateRequest, QuietChoice, ReminderChoices, SilenceDateRequest,
    SnoozeRequest, SnoozedView,
};
use crate::error::AppError;
use crate::vault::ConsentApp;
use crate::words;

const SETTINGS: &str = "reminders";
const DATE: &str = "date:";
/// More than two years ahead is no reminder.
const MOST_LEAD_DAYS: u16 = 730;
const MOST_LEADS: usize = 12;

/// What was set for one day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Aside {
    pub(super) leads: Option<Vec<u16>>,
    snoozed: Option<Snoozed>,
    silenced: Option<u32>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Snoozed {
    revision: u32,
    #[serde(default = "long_ago")]
    asked_at: Timestamp,
    until: Timestamp,
}

/// When somebody asked who did not say so.
fn long_ago() -> Timestamp {
    Timestamp::UNIX_EPOCH
}

impl Aside {
    /// The lead times that count for this day.
    pub(crate) fn leads<'a>(&'a self, kind: DateKind, all: &'a ReminderSettings) -> &'a [u16] {
        self.leads
            .as_deref()
            .unwrap_or_else(|| kind.leads_of(&all.leads))
    }

    /// Those that were set for it alone.
    pub(crate) fn own_leads(&self) -> Option<Vec<u16>> {
        self.leads.clone()
    }

    /// Until when this value of the day was put off; a day that moved is news again.
    pub(crate) fn put_off(&self, revision: u32) -> Option<PutOff> {
        let snoozed = self.snoozed.as_ref();
        snoozed.filter(|s| s.revision == revision).map(|s| PutOff {
            asked_at: s.asked_at,
            until: s.until,
        })
    }

    /// Whether the person said of this value of a computed day that it does not concern them.
    pub(crate) fn is_silenced(&self, revision: u32) -> bool {
        self.silenced == Some(revision)
    }
}

/// What was set for single days.
#[derive(Debug, Clone, Default)]
pub(crate) struct Asides(BTreeMap<DeadlineId, Aside>);

impl Asides {
    /// What was set for a day.
    pub(crate) fn of(&self, id: DeadlineId) -> Aside {
        self.0.get(&id).cloned().unwrap_or_default()
    }
}

/// Days before, the farthest first, each once.
pub(super) fn leads(told: &[u16]) -> Result<Vec<u16>, AppError> {
    if told.len() > MOST_LEADS || told.iter().any(|days| *days > MOST_LEAD_DAYS) {
        return Err(AppError::LeadTimes {
            most_days: MOST_LEAD_DAYS,
            most: u32::try_from(MOST_LEADS).unwrap_or(u32::MAX),
        });
    }
    let mut leads = told.to_vec();
    leads.sort_unstable_by(|a, b| b.cmp(a));
    leads.dedup();
    Ok(leads)
}

fn time_of_day(text: &str) -> Result<u16, AppError> {
    words::minute_of(text).ok_or_else(|| AppError::NoTimeOfDay {
        text: text.to_owned(),
    })
}

/// Only what is shown on the agenda changed.
pub(super) fn agenda_changed() -> ChangeSet {
    ChangeSet {
        slices: vec!["deadlines"],
        ..ChangeSet::default()
    }
}

fn choices_of(settings: ReminderSettings) -> ReminderChoices {
    ReminderChoices {
        at: words::clock(settings.at_minute),
        quiet: settings.quiet.map(|quiet| QuietChoice {
            from: words::clock(quiet.from),
            to: words::clock(quiet.to),
        }),
        last_day_breaks_quiet: settings.last_day_breaks_quiet,
        names: settings.text == NoticeText::Named,
        leads: LeadChoices {
            decide_by: settings.leads.decide_by,
            own: settings.leads.own,
            re_check: settings.leads.re_check,
            kept_until: settings.leads.kept_until,
            hold_review: settings.leads.hold_review,
        },
    }
}

impl ConsentApp {
    /// How the person wants to be reminded.
    pub(crate) fn reminder_settings(&self) -> Result<ReminderSettings, AppError> {
        let json = self.vault.find_setting(SETTINGS)?;
        // A setting that cannot be read is no reason to be silent: the defaults count.
        Ok(json
            .and_then(|json| serde_json::from_str(&json).ok())
            .unwrap_or_default())
    }

    /// How the person wants to be reminded, as it is shown and changed.
    pub fn reminder_choices(&self) -> Result<ReminderChoices, AppError> {
        Ok(choices_of(self.reminder_settings()?))
    }

    /// How everybody is reminded who changed nothing.
    #[must_use]
    pub(crate) fn usual_reminders() -> ReminderChoices {
        choices_of(ReminderSettings::default())
    }

    /// Changes how the person wants to be reminded.
    pub fn choose_reminders(&mut self, told: &ReminderChoices) -> Result<ChangeSet, AppError> {
        let quiet = told.quiet.as_ref().map(|quiet| {
            Ok::<_, AppError>(QuietHours {
                from: time_of_day(&quiet.from)?,
                to: time_of_day(&quiet.to)?,
            })
        });
        let settings = ReminderSettings {
            at_minute: time_of_day(&told.at)?,
            quiet: quiet.transpose()?,
            last_day_breaks_quiet: told.last_day_breaks_quiet,
            text: if told.names {
                NoticeText::Named
            } else {
                NoticeText::Discreet
            },
            leads: LeadTimes {
                decide_by: leads(&told.leads.decide_by)?,
                own: leads(&told.leads.own)?,
                re_check: leads(&told.leads.re_check)?,
                kept_until: leads(&told.leads.kept_until)?,
                hold_review: leads(&told.leads.hold_review)?,
            },
        };
        self.change_from_now_on(|app| app.remember(SETTINGS, &settings))?;
        Ok(agenda_changed())
    }

    /// Puts the reminders of a day off, never so far that the day is lost.
    pub fn snooze(&mut self, date: &str, later: Snooze) -> Result<SnoozedView, AppError> {
        let known = self.find_date(date)?;
        if known.view.settled {
            return Err(AppError::NothingToRemind);
        }
        let (settings, zone, now) = (
            self.reminder_settings()?,
            self.ports.clock.zone(),
            self.now().at,
        );
        let open = &known.open;
        let free = (DateKind::ReCheck, &open.stated);
        let about = (open.kind, &open.stated);
        let until = |later, about| snooze_until(later, about, &settings, zone.as_ref(), now);
        let wanted = until(later, free);
        let is_over = || later == Snooze::Evening && until(Snooze::Tomorrow, about).is_some();
        let until = until(later, about).ok_or_else(|| {
            if is_over() {
                AppError::SnoozeOver
            } else {
                AppError::SnoozeTooLate
            }
        })?;
        let snoozed = Snoozed {
            revision: open.revision,
            asked_at: now,
            until,
        };
        self.set_aside(open.deadline_id, |aside| aside.snoozed = Some(snoozed))?;
        Ok(SnoozedView {
            until: self.wall(until),
            capped: wanted.is_some_and(|wanted| until < wanted),
        })
    }

    /// Says that a computed day, as it stands now, does not concern the person.
    pub fn silence_date(&mut self, date: &str) -> Result<ChangeSet, AppError> {
        let known = self.find_date(date)?;
        let revision = known.open.revision;
        if !known.open.kind.is_computed() {
            return Err(AppError::NotComputed);
        }
        self.set_aside(known.open.deadline_id, |aside| {
            aside.silenced = Some(revision);
        })?;
        Ok(agenda_changed())
    }

    /// A notice puts its reminder off.
    pub fn snooze_by(
        &mut self,
        date: &str,
        later: Snooze,
    ) -> Result<(SnoozedView, ChangeSet), AppError> {
        Ok((self.snooze(date, later)?, agenda_changed()))
    }

    /// The window puts a reminder off.
    pub fn snooze_date(
        &mut self,
        told: SnoozeRequest,
    ) -> Result<(SnoozedView, ChangeSet), AppError> {
        let snoozed = self.snooze(&told.deadline_id.to_string(), told.later)?;
        Ok((snoozed, agenda_changed()))
    }

    /// The window sets the lead times of one day.
    pub fn choose_leads_of(
        &mut self,
        told: &LeadsOfDateRequest,
    ) -> Result<((), ChangeSet), AppError> {
        let changes = self.set_leads_of(&told.deadline_id.to_string(), told.leads.as_deref())?;
        Ok(((), changes))
    }

    /// The window says that a computed day does not concern the person.
    pub fn silence(&mut self, told: SilenceDateRequest) -> Result<((), ChangeSet), AppError> {
        Ok(((), self.silence_date(&told.deadline_id.to_string())?))
    }

    /// The window changes how the person wants to be reminded.
    pub fn set_reminders(&mut self, told: &ReminderChoices) -> Result<((), ChangeSet), AppError> {
        Ok(((), self.choose_reminders(told)?))
    }

    pub(super) fn set_aside(
        &mut self,
        id: DeadlineId,
        change: impl FnOnce(&mut Aside),
    ) -> Result<(), AppError> {
        let mut aside = self.asides()?.of(id);
        change(&mut aside);
        let name = format!("{DATE}{id}");
        if aside == Aside::default() {
            return self.forget(&name);
        }
        self.remember(&name, &aside)
    }

    /// Everything that was set for single days.
    pub(crate) fn asides(&self) -> Result<Asides, AppError> {
        let mut asides = BTreeMap::new();
        for (name, json) in self.vault.settings_under(DATE)? {
            let id = name.strip_prefix(DATE).and_then(|id| id.parse().ok());
            if let (Some(id), Ok(aside)) = (id, serde_json::from_str(&json)) {
                asides.insert(id, aside);
            }
        }
        Ok(Asides(asides))
    }

    pub(crate) fn remember<T: Serialize>(&mut self, name: &str, value: &T) -> Result<(), AppError> {
        let json = serde_json::to_string(value).map_err(|_| AppError::BadRequest {
            reason: "it cannot be written as JSON".to_owned(),
        })?;
        self.writes = self.writes.wrapping_add(1);
        Ok(self.vault.set_setting(name, &json)?)
    }

    pub(crate) fn forget(&mut self, name: &str) -> Result<(), AppError> {
        self.writes = self.writes.wrapping_add(1);
        Ok(self.vault.remove_setting(name)?)
    }
}
