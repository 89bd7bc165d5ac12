//! Catalogue packs and the keys of those who publish them.

use consent_app::dto::{AdoptPackRequest, ChangeKind, DateChangeView, PackPreviewView};
use consent_app::{AppError, ConsentApp, spelled};
use serde_json::json;

use crate::Outcome;
use crate::args::{Catalogue, PackFile};
use crate::output::Output;
use crate::record::receipt;

pub(crate) fn packs(
    app: &mut ConsentApp,
    what: &Catalogue,
    output: &mut Output,
) -> Result<Outcome, AppError> {
    match what {
        Catalogue::Preview(pack) => {
            let view = looked_at(app, pack)?;
            show(&view, output);
            output.data(None, &view);
        }
        Catalogue::Adopt {
            pack,
            accept_later_dates,
        } => {
            let view = looked_at(app, pack)?;
            let changes = app.adopt_pack(&AdoptPackRequest {
                digest: view.digest.clone(),
                accept_later: *accept_later_dates,
            })?;
            show(&view, output);
            receipt(app, &changes, None, output)?;
        }
        Catalogue::Trust { key, name } => {
            let trusted = app.trust_key(key, name.as_deref())?;
            output.line(&format!("You trust packs signed by {} now.", trusted.id));
            output.data(None, &trusted);
        }
        Catalogue::Untrust { key } => {
            let gone = app.untrust_key(key)?;
            output.line(&format!(
                "You trust {} no longer. Editions that were adopted stay.",
                gone.id
            ));
            output.data(None, &gone);
        }
        Catalogue::Keys => keys(app, output)?,
        Catalogue::Editions => editions(app, output)?,
        Catalogue::List(_)
        | Catalogue::Show { .. }
        | Catalogue::Compare { .. }
        | Catalogue::Sources { .. } => {}
    }
    Ok(Outcome::Done)
}

fn looked_at(app: &mut ConsentApp, pack: &PackFile) -> Result<PackPreviewView, AppError> {
    app.preview_pack(&pack.file, pack.key.as_deref())
}

fn keys(app: &ConsentApp, output: &mut Output) -> Result<(), AppError> {
    let keys = app.trusted_keys()?;
    if keys.is_empty() {
        output.line("You trust no key yet. Trust one with `consent catalogue trust`.");
    }
    for key in &keys {
        let name = key.name.as_deref().unwrap_or("(no name)");
        output.line(&format!("{}  {name}  {}", key.id, key.key));
    }
    output.data(None, &json!(keys));
    Ok(())
}

fn editions(app: &ConsentApp, output: &mut Output) -> Result<(), AppError> {
    let editions = app.adopted_views()?;
    for edition in &editions {
        let used = match (&edition.problem, edition.in_use) {
            (Some(problem), _) => format!("not in use: {problem}"),
            (None, true) => "in use".to_owned(),
            (None, false) => "not in use: newer editions have all of it".to_owned(),
        };
        output.line(&format!(
            "{}  adopted on {}  {}  {used}",
            edition.edition,
            spelled(&edition.on),
            edition.source
        ));
    }
    output.data(None, &editions);
    Ok(())
}

fn show(view: &PackPreviewView, output: &mut Output) {
    output.line(&format!(
        "Edition {} ({} services, {} facts), now {}.",
        view.edition, view.services_count, view.facts_count, view.from_edition
    ));
    let known = if view.signer_known {
        "a key that you trust"
    } else {
        "a key that adopting trusts"
    };
    output.line(&format!(
        "Signed by {}, {known}: {}",
        view.signer, view.remark
    ));
    for service in &view.services {
        let new = if service.is_new { ", new" } else { "" };
        let followed = if service.followed { ", followed" } else { "" };
        output.line(&format!(
            "{} ({}){new}{followed}",
            service.name, service.service_id
        ));
        if !service.new_hosts.is_empty() {
            output.line(&format!(
                "  names new hosts: {}",
                service.new_hosts.join(", ")
            ));
        }
        for fact in &service.facts {
            let (sign, before, after) = match fact.change {
                ChangeKind::Added => ("added", None, fact.after.as_ref()),
                ChangeKind::Changed => ("changed", fact.before.as_ref(), fact.after.as_ref()),
                ChangeKind::Removed => ("removed", fact.before.as_ref(), None),
            };
            output.line(&format!("  {sign} {}", fact.fact_id));
            if let Some(before) = before {
                output.line(&format!("    before: {before}"));
            }
            if let Some(after) = after {
                output.line(&format!("    after:  {after}"));
            }
        }
    }
    for date in &view.dates {
        output.line(&date_line(date));
    }
    if view.services.is_empty() {
        output.line("No service that differs.");
    }
}

fn date_line(date: &DateChangeView) -> String {
    let day = |day: &Option<String>| match day {
        Some(day) => spelled(day),
        None => "none".to_owned(),
    };
    let later = match (date.later, &date.to) {
        (true, None) => " (withdrawn)",
        (true, Some(_)) => " (later)",
        (false, _) => "",
    };
    format!(
        "Date of {}: {} -> {}{later}",
        date.account,
        day(&date.from),
        day(&date.to)
    )
}
