//! Everything that was written down, in the ledger's own words.

use consent_core::catalogue::Catalogue;
use consent_core::event::{Event, never_corrected, parse_event};
use consent_core::id::{AccountId, EntryId};
use consent_core::time::CivilDate;

use crate::dto::{EntryView, HistoryRequest, HistoryView};
use crate::error::AppError;
use crate::vault::ConsentApp;

impl ConsentApp {
    /// The entries, oldest first; of one account and its dates, if named; recorded up to a day, if told.
    pub fn history(
        &self,
        account_id: Option<AccountId>,
        known: Option<CivilDate>,
    ) -> Result<Vec<EntryView>, AppError> {
        let say = self.words();
        let entries = self.entries()?;
        let state = self.state(None)?;
        let catalogue = self.catalogue_of(&state)?;
        let corrected: Vec<EntryId> = entries
            .iter()
            .filter_map(|e| parse_event(&e.event_type, e.event_version, &e.payload).ok())
            .filter_map(|(event, _)| match event {
                Event::EntryCorrected(e) => Some(e.corrects),
                _ => None,
            })
            .collect();
        let of_account = |stream: &str| {
            let Some(wanted) = account_id else {
                return true;
            };
            let mine = state
                .deadlines
                .values()
                .filter(|d| d.account_id == Some(wanted));
            stream == format!("account:{wanted}")
                || mine
                    .map(|d| format!("deadline:{}", d.deadline_id))
                    .any(|s| s == stream)
        };
        let offset = self.now().offset;
        let mut views = vec![];
        for entry in entries.iter().filter(|e| of_account(&e.stream)) {
            if known.is_some_and(|day| entry.recorded_at.local(offset).date > day) {
                continue;
            }
            let (event, context) =
                parse_event(&entry.event_type, entry.event_version, &entry.payload).map_err(
                    |cause| consent_core::fold::UnreadableEntry {
                        entry_id: entry.entry_id,
                        recorded_at: entry.recorded_at,
                        cause,
                    },
                )?;
            let account = crate::dto::account_of(&event)
                .or_else(|| {
                    let deadline = crate::dto::deadline_of(&event)?;
                    state.deadlines.get(&deadline)?.account_id
                })
                .and_then(|id| state.accounts.get(&id));
            let account = account
                .map(|account| self.account_ref(&state, account, entry.occurred.day(offset)))
                .transpose()?;
            let is_corrected = corrected.contains(&entry.entry_id);
            views.push(EntryView {
                number: u32::try_from(entry.seq).unwrap_or(u32::MAX),
                entry_id: entry.entry_id.to_string(),
                device_id: entry.device_id.to_string(),
                occurred: entry.occurred.day(offset).to_string(),
                recorded_on: entry.recorded_at.local(offset).date.to_string(),
                recorded_at: entry.recorded_at.to_string(),
                event_type: entry.event_type.clone(),
                service: account
                    .as_ref()
                    .map(|a| a.name.clone())
                    .or_else(|| service_named(&event, &catalogue)),
                account,
                summary: crate::dto::summary(say, &event, &context),
                note: self.text_of(context.note)?,
                corrects: match &event {
                    Event::EntryCorrected(e) => Some(e.corrects.to_string()),
                    _ => None,
                },
                corrected: is_corrected,
                correctable: !is_corrected && never_corrected(&entry.event_type).is_none(),
                hash: entry.hash.to_hex(),
            });
        }
        Ok(views)
    }

    /// The history as the window reads it, newest first.
    pub fn history_view(&self, request: HistoryRequest) -> Result<HistoryView, AppError> {
        let mut entries = self.history(request.account_id, None)?;
        entries.reverse();
        Ok(HistoryView {
            today: self.today().to_string(),
            entries,
        })
    }

    /// The entry with this number in this device's chain (`#6`), or whose id begins so.
    pub fn find_entry(&self, name: &str) -> Result<EntryId, AppError> {
        let entries = self.entries()?;
        let number = name
            .trim_start_matches('#')
            .parse::<u64>()
            .ok()
            .filter(|_| name.len() < 9);
        let device = self.vault.writer_device();
        let found: Vec<_> = entries
            .iter()
            .filter(|e| match number {
                Some(number) => e.seq == number && e.device_id == device,
                None => !name.is_empty() && e.entry_id.to_string().starts_with(name),
            })
            .collect();
        match found.as_slice() {
            [only] => Ok(only.entry_id),
            _ => Err(AppError::NoSuchId {
                name: name.to_owned(),
                what: "entry",
            }),
        }
    }
}

/// The service that an entry of the person's own about the catalogue concerns.
fn service_named(event: &Event, catalogue: &Catalogue) -> Option<String> {
    match event {
        Event::ServiceDescribed(e) => e.body.get("service")?.as_str().map(str::to_owned),
        Event::FactStated(e) => {
            let service = catalogue.service(&e.service_id);
            Some(service.map_or_else(|| e.service_id.to_string(), |s| s.name.clone()))
        }
        _ => None,
    }
}
