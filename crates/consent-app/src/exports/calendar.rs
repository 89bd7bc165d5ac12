//! The days of the agenda as a calendar file: written once, or kept fresh where calendars subscribe.

use crate::say;
use consent_core::choices::Purpose;
use consent_core::id::{AccountId, HoldId};
use consent_core::reminders::{DateKind, LeadTimes, derive_date_id};
use consent_core::state::{Deadline, LedgerState};
use consent_core::time::CivilDate;
use consent_formats::ics::{self, CalendarEntry, CalendarInput, EntryState, TitleStyle};

use super::kept::{CalendarEntries, CalendarForm, Titles};
use super::revised::{Origin, Told};
use crate::as_of::Clocks;
use crate::choices::{standing_of, switch_of};
use crate::deadlines::KnownDate;
use crate::dto::DeadlineView;
use crate::error::AppError;
use crate::services::dates_of;
use crate::vault::ConsentApp;

impl ConsentApp {
    /// The calendar file, and how many days it holds.
    pub fn calendar(&self, form: CalendarForm) -> Result<(Vec<u8>, u32), AppError> {
        let input = CalendarInput {
            names: match form.titles {
                Titles::Discreet => TitleStyle::Discreet,
                Titles::Named => TitleStyle::Named,
            },
            demo: self.is_demo(),
            today: self.today(),
            entries: self.calendar_dates(form.titles)?,
        };
        let failed = |e: ics::CalendarError| AppError::Export(e.to_string());
        let bytes = match form.entries {
            CalendarEntries::Events => ics::events(&input),
            CalendarEntries::Tasks => ics::tasks(&input),
        };
        let bytes = bytes.map_err(failed)?;
        let dates = u32::try_from(input.standing()).unwrap_or(u32::MAX);
        Ok((bytes, dates))
    }

    /// Every day of the calendar. Without names nothing is told that leads to a service: not what the
    /// provider says, nor a page, since calendars are copied to other people's servers.
    fn calendar_dates(&self, titles: Titles) -> Result<Vec<CalendarEntry>, AppError> {
        let today = self.today();
        let state = self.state(None)?;
        let known = self.known_dates(&state, today)?;
        let settings = self.reminder_settings()?;
        let asides = self.asides()?;
        let entries = self.entries()?;
        let told = Told::of(&entries);
        let views = self.deadline_views(&state, today)?;
        let mut dates = vec![];
        for date in &known {
            let aside = asides.of(date.open.deadline_id);
            let leads = aside.leads(date.open.kind, &settings).to_vec();
            dates.push(self.calendar_date((&state, &views), today, date, leads, &told)?);
        }
        for deadline in state.deadlines.values() {
            dates.extend(self.withdrawn(&state, deadline, today, &settings.leads, &told)?);
        }
        let minute = settings.at_minute;
        for date in &mut dates {
            date.reminder_minute = minute;
            if titles == Titles::Discreet {
                date.description.clear();
                date.url = None;
            }
        }
        Ok(dates)
    }

    fn calendar_date(
        &self,
        (state, views): (&LedgerState, &[DeadlineView]),
        today: CivilDate,
        known: &KnownDate,
        leads: Vec<u16>,
        told: &Told<'_>,
    ) -> Result<CalendarEntry, AppError> {
        let say = self.words();
        let view = &known.view;
        let account_id = view
            .account
            .as_ref()
            .and_then(|a| a.account_id.parse().ok());
        let purpose = view.purpose.as_ref().and_then(|p| p.parse().ok());
        let revised = told.revised(origin_of(state, known, account_id, purpose));
        let dismissed_on = state
            .deadlines
            .get(&known.open.deadline_id)
            .and_then(|deadline| deadline.dismissed_on);
        let dropped_on = account_id
            .and_then(|id| state.accounts.get(&id))
            .and_then(|account| account.dropped_on);
        let cancelled_on = dismissed_on
            .or(dropped_on)
            .unwrap_or(known.open.stated.date);
        let state_of_date = match (view.settled, view.dismissed, view.done) {
            (_, true, false) => EntryState::Cancelled(cancelled_on),
            (true, _, _) if is_dropped(state, account_id, today) => {
                EntryState::Cancelled(cancelled_on)
            }
            (true, _, _) => EntryState::Done,
            (false, _, _) => EntryState::Open,
        };
        let mut details = view.why.clone();
        if let Some(words) = &view.if_nothing_words {
            details.push(say!(say, "notice-if-you-do-nothing", words = words));
        }
        let mut url = None;
        if let (Some(account), Some(purpose)) =
            (account_id.and_then(|id| state.accounts.get(&id)), purpose)
        {
            let service = self.service_of(state, account)?;
            let coordinate = Self::coordinate(state, account, today);
            let own = dates_of(account, views);
            let clocks = Clocks::on(today);
            let standing = standing_of(
                say,
                state,
                account,
                purpose,
                clocks,
                (&service, &coordinate),
                &own,
            );
            details.push(say!(
                say,
                "calendar-on-record",
                standing = standing.words.to_lowercase()
            ));
            url = switch_of(&service, &coordinate).and_then(|path| path.url);
        }
        let source = view.source.as_ref();
        details
            .extend(source.map(|s| say!(say, "calendar-source", title = s.title, as_of = s.as_of)));
        let url = url.or_else(|| source.map(|s| s.url.clone()));
        Ok(CalendarEntry {
            uid: view.deadline_id.clone(),
            kind: known.open.kind,
            what: what_of(view, purpose),
            date: known.open.stated.date,
            first_date: view
                .revisions
                .first()
                .and_then(|r| r.date.as_ref()?.parse().ok()),
            safe_day: view
                .safe_day
                .parse()
                .ok()
                .filter(|_| view.safe_day != view.date),
            state: state_of_date,
            sequence: revised.times,
            stamped_at: revised.at,
            leads_days: leads,
            reminder_minute: 0,
            description: details,
            url: url.filter(|url| url.starts_with("https://")),
        })
    }

    /// A date that the provider took back stands in the calendar as cancelled, on its last day.
    fn withdrawn(
        &self,
        state: &LedgerState,
        deadline: &Deadline,
        today: CivilDate,
        leads: &LeadTimes,
        told: &Told<'_>,
    ) -> Result<Option<CalendarEntry>, AppError> {
        let say = self.words();
        let taken_back = deadline.in_force().is_some_and(|r| r.date.is_none());
        let last = deadline.revisions.iter().rev().find_map(|r| r.date);
        let (true, Some(date)) = (taken_back, last) else {
            return Ok(None);
        };
        let kind = DateKind::from(deadline.kind);
        let account = deadline.account_id.and_then(|id| state.accounts.get(&id));
        let name = account
            .map(|a| self.account_ref(state, a, today))
            .transpose()?;
        let title = self.text_of(deadline.title)?;
        let about = deadline.account_id.zip(deadline.purpose);
        let revised = told.revised(Origin::Deadline(deadline.deadline_id, about));
        Ok(Some(CalendarEntry {
            uid: deadline.deadline_id.to_string(),
            kind,
            what: title.unwrap_or_else(|| named(name.map(|a| a.name), deadline.purpose)),
            date,
            first_date: deadline.revisions.iter().find_map(|r| r.date),
            safe_day: None,
            state: EntryState::Cancelled(date),
            sequence: revised.times,
            stamped_at: revised.at,
            leads_days: kind.leads_of(leads).to_vec(),
            reminder_minute: 0,
            description: vec![say!(say, "calendar-the-date-was-withdrawn")],
            url: None,
        }))
    }
}

fn is_dropped(state: &LedgerState, account: Option<AccountId>, on: CivilDate) -> bool {
    let account = account.and_then(|id| state.accounts.get(&id));
    account.is_some_and(|a| a.dropped_on.is_some_and(|day| day <= on))
}

fn origin_of(
    state: &LedgerState,
    known: &KnownDate,
    account: Option<AccountId>,
    purpose: Option<Purpose>,
) -> Origin {
    let id = known.open.deadline_id;
    let about = account.zip(purpose);
    match (known.open.kind, about) {
        (DateKind::ReCheck, Some((account, purpose))) => Origin::Switch(account, purpose),
        (DateKind::KeptUntil, _) => {
            let of = |account: &AccountId| {
                let deletions = &state.accounts.get(account)?.deletions;
                let is_it = |entry: &str| derive_date_id(DateKind::KeptUntil, &[entry, ""]) == id;
                let found = deletions.iter().find(|d| is_it(&d.entry_id.to_string()))?;
                Some(Origin::Deletion(*account, found.entry_id))
            };
            account
                .as_ref()
                .and_then(of)
                .unwrap_or(Origin::Deadline(id, None))
        }
        (DateKind::HoldReview, _) => {
            let is_it = |hold: &&HoldId| {
                let text = hold.to_string();
                derive_date_id(DateKind::HoldReview, &[&text, ""]) == id
            };
            let hold = state.holds.keys().find(is_it);
            hold.map_or(Origin::Deadline(id, None), |hold| Origin::Hold(*hold))
        }
        (_, about) => Origin::Deadline(id, about),
    }
}

fn named(name: Option<String>, purpose: Option<Purpose>) -> String {
    let purpose = purpose.map(|p| p.code().replace('-', " "));
    let parts: Vec<String> = name.into_iter().chain(purpose).collect();
    parts.join(", ")
}

fn what_of(view: &DeadlineView, purpose: Option<Purpose>) -> String {
    let name = view.account.as_ref().map(|a| a.name.clone());
    match (view.kind.as_str(), &view.title) {
        (_, Some(title)) => title.clone(),
        ("decide-by" | "re-check", None) => named(name, purpose),
        (_, None) => match name {
            Some(name) => format!("{name}, {}", view.what),
            None => view.what.clone(),
        },
    }
}
