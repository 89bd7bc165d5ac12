//! The catalogue, read from the terminal: the one in force in the ledger, or without one that opens
//! unasked, the built-in edition.

use consent_app::dto::{
    CatalogueRowView, CatalogueServiceRequest, CatalogueServiceView, CompareRequest, CompareView,
    FactKind, FactView, Question, SourceView,
};
use consent_app::{AppError, CatalogueReading, spelled};
use consent_platform::clock_of;
use serde_json::json;

use crate::Outcome;
use crate::args::{Access, Catalogue, Wanted};
use crate::open::{open, open_unasked};
use crate::output::Output;
use crate::packs;

/// What is in force in the ledger, if one opens without a question; else the built-in edition as of
/// today. A simulated day needs no demo ledger then: nothing is written.
fn reading(access: &Access, region: Option<&str>) -> Result<CatalogueReading, AppError> {
    if let Some(app) = open_unasked(access)? {
        return app.catalogue_reading(region);
    }
    let clock = clock_of(access.now.clone(), true)?;
    CatalogueReading::built_in(clock.now().today(), region)
}

pub(crate) fn catalogue(
    access: &Access,
    what: &Catalogue,
    output: &mut Output,
) -> Result<Outcome, AppError> {
    match what {
        Catalogue::List(wanted) => list(&reading(access, None)?, wanted, output),
        Catalogue::Show {
            service,
            toml: true,
            ..
        } => toml(&reading(access, None)?.file_of(service)?, output),
        Catalogue::Show {
            service,
            plan,
            region,
            ..
        } => {
            let view = reading(access, region.as_deref())?.service(&CatalogueServiceRequest {
                service_id: service.clone(),
                plan: plan.clone(),
            })?;
            show(&view, output);
            output.data(Some(&view.today), &view);
        }
        Catalogue::Compare { services, region } => {
            let view = reading(access, region.as_deref())?.compare(&CompareRequest {
                service_ids: services.clone(),
            })?;
            compare(&view, output);
            output.data(Some(&view.today), &view);
        }
        Catalogue::Sources { service } => {
            let reading = reading(access, None)?;
            sources(&reading.sources(service.as_deref())?, output);
        }
        Catalogue::Preview(_)
        | Catalogue::Adopt { .. }
        | Catalogue::Trust { .. }
        | Catalogue::Untrust { .. }
        | Catalogue::Keys
        | Catalogue::Editions => return packs::packs(&mut open(access)?, what, output),
    }
    Ok(Outcome::Done)
}

fn list(reading: &CatalogueReading, wanted: &Wanted, output: &mut Output) {
    let view = reading.list();
    let rows: Vec<&CatalogueRowView> = view.rows.iter().filter(|row| wants(wanted, row)).collect();
    let lines: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            let next = row.next_date.as_ref();
            vec![
                row.name.clone(),
                row.provider.clone(),
                row.trains.words().to_owned(),
                next.map_or_else(|| "none known".to_owned(), |next| spelled(&next.date)),
                row.checked_on
                    .clone()
                    .unwrap_or_else(|| "not known".to_owned()),
                row.service_id.clone(),
            ]
        })
        .collect();
    let header = [
        "SERVICE",
        "PROVIDER",
        "TRAINS",
        "NEXT DATE",
        "CHECKED",
        "ID",
    ];
    if lines.is_empty() {
        output.line("No service fits.");
    } else {
        output.table(&header, &[3, 4, 5], &lines);
    }
    let (shown, all) = (rows.len(), view.rows.len());
    output.line(&format!(
        "{shown} of {all} services, edition {}.",
        view.edition
    ));
    output.data(
        Some(&view.today),
        &json!({ "edition": view.edition, "categories": view.categories, "rows": rows }),
    );
}

fn wants(wanted: &Wanted, row: &CatalogueRowView) -> bool {
    let fits = |text: &String| {
        let text = text.to_lowercase();
        let mut names = row
            .aliases
            .iter()
            .chain([&row.name, &row.provider, &row.service_id]);
        names.any(|name| name.to_lowercase().contains(text.trim()))
    };
    wanted.search.as_ref().is_none_or(fits)
        && wanted.category.as_ref().is_none_or(|kind| {
            let kind = kind.trim().to_lowercase();
            row.category == kind || row.category_words.to_lowercase() == kind
        })
        && (!wanted.trains_by_default || row.trains_for_some)
        && (!wanted.has_opt_out || row.has_opt_out)
        && (!wanted.deadline_ahead || row.next_date.is_some())
}

fn toml(text: &str, output: &mut Output) {
    if !output.is_json() {
        for line in text.lines() {
            output.line(line);
        }
    }
    output.data(None, &json!({ "toml": text }));
}

fn show(view: &CatalogueServiceView, output: &mut Output) {
    let plan = view.plan.as_ref();
    let named = view.plans.iter().find(|known| Some(&known.plan) == plan);
    let plan = named.map_or("plan not told", |plan| plan.name.as_str());
    output.line(&format!(
        "{} · {} · {plan} · {}",
        view.name, view.provider, view.region
    ));
    for answer in &view.answers {
        let (heading, none) = match answer.question {
            Question::Trains => ("Does it train on your content?", ""),
            Question::Due => ("What is due?", ""),
            Question::Gone => ("When will what you give it be gone?", "Nothing is stated."),
        };
        output.line("");
        output.line(heading);
        for line in &answer.words {
            output.line(&format!("  {line}"));
        }
        if answer.words.is_empty() {
            output.line(&format!("  {none}"));
        }
    }
    for group in &view.groups {
        output.line("");
        output.line(match group.kind {
            FactKind::Training => "Facts on training",
            FactKind::OptOut => "Ways to say no",
            FactKind::Announcement => "Dated changes",
            FactKind::Retention => "How long it is kept",
            FactKind::Override => "Orders and promises",
            FactKind::Export => "A copy of your data",
            FactKind::Contact => "Addresses",
            FactKind::Note => "Remarks",
        });
        for fact in &group.facts {
            show_fact(fact, output);
        }
    }
    output.line("");
    output.line("Looked for and not found");
    for unknown in &view.unknown {
        output.line(&format!("  {unknown}"));
    }
    if view.unknown.is_empty() {
        output.line("  Nothing is noted.");
    }
    output.line("");
    output.line("What providers say is not proof of what they do. Not legal advice.");
}

fn show_fact(fact: &FactView, output: &mut Output) {
    let holds = if fact.applies {
        ""
    } else {
        " Not in force here today."
    };
    output.line(&format!("  {}{holds}", fact.says));
    let valid = fact.valid.as_ref().map(|valid| format!("; {valid}"));
    let valid = valid.unwrap_or_default();
    output.line(&format!("    {}{valid}.", fact.scope));
    for detail in &fact.details {
        output.line(&format!("    {}: {}", detail.label, detail.value));
    }
    if let Some(note) = &fact.note {
        output.line(&format!("    Remark: {note}"));
    }
    if !fact.disagrees_with.is_empty() {
        output.line("    Sources disagree; what another says stands in this list too.");
    }
    let age = match fact.age_days {
        Some(0) => ", today".to_owned(),
        Some(1) => ", 1 day ago".to_owned(),
        Some(days) => format!(", {days} days ago"),
        None => String::new(),
    };
    let checked = fact.checked_on.as_deref().unwrap_or("not known");
    let old = if fact.old { "; look again" } else { "" };
    output.line(&format!(
        "    Support: {}. Newest source: {checked}{age}{old}.",
        fact.confidence
    ));
    for source in &fact.sources {
        output.line(&format!("    {}", source_line(source)));
    }
}

fn source_line(source: &SourceView) -> String {
    format!("{}  {}  {}", source.as_of, source.title, source.url)
}

fn compare(view: &CompareView, output: &mut Output) {
    for row in &view.rows {
        let lines: Vec<Vec<String>> = view
            .columns
            .iter()
            .zip(&row.cells)
            .map(|(column, cell)| {
                let doubt = if cell.sources_disagree {
                    " Sources disagree."
                } else {
                    ""
                };
                let checked = cell.checked_on.as_ref();
                let checked = checked.map(|on| format!(" ({on})")).unwrap_or_default();
                vec![
                    format!("  {}", column.name),
                    format!("{}{doubt}{checked}", cell.words),
                ]
            })
            .collect();
        output.table(&[&row.label, ""], &[], &lines);
        output.line("");
    }
    output.line(&format!(
        "Looked at from: {}. In brackets: the newest source.",
        view.region
    ));
    output.line("What providers say is not proof of what they do. Not legal advice.");
}

fn sources(sources: &[SourceView], output: &mut Output) {
    for source in sources {
        output.line(&source_line(source));
    }
    output.data(None, &sources);
}
