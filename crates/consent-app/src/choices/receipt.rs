//! What was written, said back.

use consent_core::choices::{Purpose, SwitchSeen};
use consent_core::event::{ChoiceRecorded, Event, parse_event};
use consent_core::id::AccountId;

use crate::change::ChangeSet;
use crate::dto::{DeadlineView, EntryView, ReceiptView};
use crate::error::AppError;
use crate::vault::ConsentApp;

impl ConsentApp {
    /// The entries that a use case wrote, oldest first.
    pub fn written(&self, changes: &ChangeSet) -> Result<Vec<EntryView>, AppError> {
        let mine = |e: &EntryView| {
            changes
                .entries
                .iter()
                .any(|id| id.to_string() == e.entry_id)
        };
        Ok(self.history(None, None)?.into_iter().filter(mine).collect())
    }

    /// What was written, what the choice leaves out, and which reminders stop.
    pub fn receipt(
        &self,
        changes: &ChangeSet,
        account: Option<AccountId>,
    ) -> Result<ReceiptView, AppError> {
        let written = self.written(changes)?;
        let (mut left_out, mut stops) = (vec![], vec![]);
        if let (Some(account), Some(choice)) = (account, self.choice_in(changes)?) {
            let view = self.show(account, None)?;
            let is_no = choice.did.leaves() == SwitchSeen::Off;
            if is_no && choice.purpose == Purpose::ModelTraining {
                left_out = view.left_out.into_iter().map(|l| l.words).collect();
            }
            let about = |d: &DeadlineView| d.purpose.as_deref() == Some(choice.purpose.code());
            let settled = view.deadlines.into_iter().filter(|d| d.settled && about(d));
            stops = settled.map(|d| d.date).collect();
        }
        let first = written.first();
        let service = first
            .and_then(|e| e.service.as_deref())
            .map(|name| format!("{name}: "))
            .unwrap_or_default();
        let said: Vec<&str> = written.iter().map(|e| e.summary.as_str()).collect();
        Ok(ReceiptView {
            entry_id: first.map(|e| e.entry_id.clone()).unwrap_or_default(),
            number: first.map_or(0, |e| e.number),
            occurred: first.map(|e| e.occurred.clone()).unwrap_or_default(),
            sentence: format!("{service}{}.", said.join("; ")),
            left_out,
            stops,
        })
    }

    /// What was written, entry by entry, where it left nothing out and stopped nothing.
    pub(crate) fn receipts(&self, changes: &ChangeSet) -> Result<Vec<ReceiptView>, AppError> {
        let written = self.written(changes)?;
        Ok(written.into_iter().map(of_one).collect())
    }

    /// The person's own act among what was written, if there is one.
    fn choice_in(&self, changes: &ChangeSet) -> Result<Option<ChoiceRecorded>, AppError> {
        let entries = self.entries()?;
        let written = entries
            .iter()
            .filter(|entry| changes.entries.contains(&entry.entry_id));
        Ok(written
            .filter_map(|e| parse_event(&e.event_type, e.event_version, &e.payload).ok())
            .find_map(|(event, _)| match event {
                Event::ChoiceRecorded(choice) => Some(choice),
                _ => None,
            }))
    }
}

/// One entry, said back.
fn of_one(entry: EntryView) -> ReceiptView {
    let service = entry
        .service
        .map_or_else(String::new, |name| format!("{name}: "));
    ReceiptView {
        entry_id: entry.entry_id,
        number: entry.number,
        occurred: entry.occurred,
        sentence: format!("{service}{}.", entry.summary),
        left_out: vec![],
        stops: vec![],
    }
}
