//! Catalogue packs and the keys of those who publish them.

use consent_app::dto::{AdoptPackRequest, ChangeKind, DateChangeView, PackPreviewView};
use consent_app::{AppError, ConsentApp, Words, say};
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
    let words = output.words();
    let say = &*words;
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
            output.line(say!(
                say,
                "cli-packs-you-trust-packs-signed-by-now",
                id = trusted.id
            ));
            output.data(None, &trusted);
        }
        Catalogue::Untrust { key } => {
            let gone = app.untrust_key(key)?;
            output.line(say!(
                say,
                "cli-packs-you-trust-no-longer-editions-that",
                id = gone.id
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
    let words = output.words();
    let say = &*words;
    let keys = app.trusted_keys()?;
    if keys.is_empty() {
        output.line(say!(say, "cli-packs-you-trust-no-key-yet-trust"));
    }
    for key in &keys {
        let name = key
            .name
            .clone()
            .unwrap_or_else(|| say!(say, "cli-packs-no-name"));
        output.line(format!("{}  {name}  {}", key.id, key.key));
    }
    output.data(None, &json!(keys));
    Ok(())
}

fn editions(app: &ConsentApp, output: &mut Output) -> Result<(), AppError> {
    let words = output.words();
    let say = &*words;
    let editions = app.adopted_views()?;
    for edition in &editions {
        let used = match (&edition.problem, edition.in_use) {
            (Some(problem), _) => say!(say, "cli-packs-not-in-use", problem = problem),
            (None, true) => say!(say, "cli-packs-in-use"),
            (None, false) => say!(say, "cli-packs-not-in-use-newer-editions-have"),
        };
        output.line(say!(
            say,
            "cli-packs-adopted-on",
            edition = edition.edition,
            edition2 = say.spelled(&edition.on),
            source = edition.source,
            used = used
        ));
    }
    output.data(None, &editions);
    Ok(())
}

fn show(view: &PackPreviewView, output: &mut Output) {
    let words = output.words();
    let say = &*words;
    output.line(say!(
        say,
        "cli-packs-edition-services-facts-now",
        edition = view.edition,
        services_count = view.services_count,
        facts_count = view.facts_count,
        from_edition = view.from_edition
    ));
    let known = if view.signer_known {
        say!(say, "cli-packs-a-key-that-you-trust")
    } else {
        say!(say, "cli-packs-a-key-that-adopting-trusts")
    };
    output.line(say!(
        say,
        "cli-packs-signed-by",
        signer = view.signer,
        known = known,
        remark = view.remark
    ));
    for service in &view.services {
        let new = if service.is_new {
            say!(say, "cli-packs-new")
        } else {
            String::new()
        };
        let followed = if service.followed {
            say!(say, "cli-packs-followed")
        } else {
            String::new()
        };
        output.line(format!(
            "{} ({}){new}{followed}",
            service.name, service.service_id
        ));
        if !service.new_hosts.is_empty() {
            output.line(say!(
                say,
                "cli-packs-names-new-hosts",
                new_hosts = service.new_hosts.join(", ")
            ));
        }
        for fact in &service.facts {
            let (sign, before, after) = match fact.change {
                ChangeKind::Added => ("added", None, fact.after.as_ref()),
                ChangeKind::Changed => ("changed", fact.before.as_ref(), fact.after.as_ref()),
                ChangeKind::Removed => ("removed", fact.before.as_ref(), None),
            };
            output.line(format!("  {sign} {}", fact.fact_id));
            if let Some(before) = before {
                output.line(say!(say, "cli-packs-before", before = before));
            }
            if let Some(after) = after {
                output.line(say!(say, "cli-packs-after", after = after));
            }
        }
    }
    for date in &view.dates {
        output.line(date_line(say, date));
    }
    if view.services.is_empty() {
        output.line(say!(say, "cli-packs-no-service-that-differs"));
    }
}

fn date_line(say: &Words, date: &DateChangeView) -> String {
    let day = |day: &Option<String>| match day {
        Some(day) => say.spelled(day),
        None => say!(say, "cli-agenda-none"),
    };
    let later = match (date.later, &date.to) {
        (true, None) => say!(say, "cli-packs-withdrawn"),
        (true, Some(_)) => say!(say, "cli-packs-later"),
        (false, _) => String::new(),
    };
    say!(
        say,
        "cli-packs-date-of",
        account = date.account,
        from = day(&date.from),
        to = day(&date.to),
        later = later
    )
}
