//! The one way by which entries are written: decided inside the transaction that stores them.

use consent_core::catalogue::Catalogue;
use consent_core::command::{Asked, Command};
use consent_core::decide;
use consent_core::event::EVENT_VERSION;
use consent_core::id::EntryId;
use consent_core::ledger::EntryDraft;
use consent_store::{Append, KeptPack, KnownLedger, OpenVault};

use super::{Ports, Request, app_command, erasable, user};
use crate::change::ChangeSet;
use crate::error::AppError;
use crate::words;

/// Records how a ledger begins, before it is in its place: if that fails, there is none.
pub(super) fn begin(
    ports: &mut Ports,
    vault: &mut OpenVault,
    catalogue: &Catalogue,
    regions: Vec<String>,
) -> Result<(), AppError> {
    let first = Command::BeginLedger {
        vault_id: vault.vault_id(),
        edition: catalogue.edition.clone(),
        digest: catalogue.digest,
    };
    record(ports, vault, app_command(first))?;
    if !regions.is_empty() {
        record(ports, vault, user(Command::SetProfile { regions }))?;
    }
    Ok(())
}

/// Decides a request and appends what happened, in one transaction.
pub(super) fn record(
    ports: &mut Ports,
    vault: &mut OpenVault,
    request: Request,
) -> Result<ChangeSet, AppError> {
    record_all(ports, vault, vec![request])
}

/// Decides requests that do not bear on one another, and appends what happened, in one transaction: the
/// first that is refused leaves nothing of the others.
pub(super) fn record_all(
    ports: &mut Ports,
    vault: &mut OpenVault,
    requests: Vec<Request>,
) -> Result<ChangeSet, AppError> {
    let now = ports.clock.now();
    let ids = &mut ports.ids;
    let (mut all, mut contents, mut packs) = (vec![], vec![], vec![]);
    for request in requests {
        let mut beside = request.context;
        if let Some(text) = request.note {
            let text = words::told("the note", &text, words::NOTE_MOST)?;
            let (digest, kept) = erasable(ids.as_mut(), text);
            beside.note = Some(digest);
            contents.push(kept);
        }
        contents.extend(request.contents);
        packs.extend(request.pack.map(|(digest, text)| KeptPack {
            digest,
            text,
            stored_at: now.at,
        }));
        all.push(Asked {
            command: request.command,
            occurred: request.occurred,
            context: beside,
        });
    }
    let (entries, ()) = vault.append(|known| {
        let state = known.state()?;
        let mut drafts = vec![];
        for asked in &all {
            guard_correction(known, &asked.command)?;
            for happening in decide(&state, asked, &now)? {
                drafts.push(EntryDraft {
                    entry_id: EntryId::from_bytes(ids.next_id()),
                    stream: happening.stream.clone(),
                    event_type: happening.event.event_type().to_owned(),
                    event_version: EVENT_VERSION,
                    occurred: happening.occurred,
                    recorded_at: now.at,
                    payload: happening.payload(),
                });
            }
        }
        let append = Append {
            drafts,
            contents,
            packs,
        };
        Ok::<_, AppError>((append, ()))
    })?;
    Ok(ChangeSet::of(&entries))
}

fn guard_correction(known: &KnownLedger<'_>, command: &Command) -> Result<(), AppError> {
    use consent_core::rejection::Rejection;
    let Command::Correct { entry_id, .. } = command else {
        return Ok(());
    };
    let Some(entry) = known.find_entry(*entry_id)? else {
        return Err(Rejection::UnknownEntry {
            entry_id: *entry_id,
        }
        .into());
    };
    let what = match consent_core::event::never_corrected(&entry.event_type) {
        Some(what) => what,
        None if known.is_corrected(*entry_id)? => "corrected already",
        None => return Ok(()),
    };
    Err(Rejection::NotCorrectable {
        entry_id: *entry_id,
        what,
    }
    .into())
}
