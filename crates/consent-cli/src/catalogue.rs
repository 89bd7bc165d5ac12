//! The catalogue, read from the terminal: the one in force in the ledger, or without one that opens
//! unasked, the built-in edition.

use consent_app::dto::{
    CatalogueRowView, CatalogueServiceRequest, CatalogueServiceView, CompareRequest, CompareView,
    FactKind, FactView, Question, SourceView,
};
use consent_app::{AppError, CatalogueReading, say};
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
    let words = crate::language(access.language).words();
    CatalogueReading::built_in(words, clock.now().today(), region)
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
    let words = output.words();
    let say = &*words;
    let view = reading.list();
    let rows: Vec<&CatalogueRowView> = view.rows.iter().filter(|row| wants(wanted, row)).collect();
    let lines: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            let next = row.next_date.as_ref();
            vec![
                row.name.clone(),
                row.provider.clone(),
                row.trains.words(say),
                next.map_or_else(
                    || say!(say, "cli-catalogue-none-known"),
                    |next| say.spelled(&next.date),
                ),
                row.checked_on
                    .clone()
                    .unwrap_or_else(|| say!(say, "cli-catalogue-not-known")),
                row.service_id.clone(),
            ]
        })
        .collect();
    let header = [
        say!(say, "cli-catalogue-service"),
        say!(say, "cli-catalogue-provider"),
        say!(say, "cli-catalogue-trains"),
        say!(say, "cli-catalogue-next-date"),
        say!(say, "cli-catalogue-checked"),
        say!(say, "cli-agenda-id"),
    ];
    if lines.is_empty() {
        output.line(say!(say, "cli-catalogue-no-service-fits"));
    } else {
        output.table(&header, &[3, 4, 5], &lines);
    }
    let (shown, all) = (rows.len(), view.rows.len());
    output.line(say!(
        say,
        "cli-catalogue-of-services-edition",
        shown = shown,
        all = all,
        edition = view.edition
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
    let words = output.words();
    let say = &*words;
    let plan = view.plan.as_ref();
    let named = view.plans.iter().find(|known| Some(&known.plan) == plan);
    let plan = named.map_or_else(
        || say!(say, "cli-catalogue-plan-not-told"),
        |plan| plan.name.clone(),
    );
    output.line(format!(
        "{} · {} · {plan} · {}",
        view.name, view.provider, view.region
    ));
    for answer in &view.answers {
        let (heading, none) = match answer.question {
            Question::Trains => (
                say!(say, "cli-catalogue-does-it-train-on-your-content"),
                String::new(),
            ),
            Question::Due => (say!(say, "cli-catalogue-what-is-due"), String::new()),
            Question::Gone => (
                say!(say, "cli-catalogue-when-will-what-you-give-it"),
                say!(say, "cli-catalogue-nothing-is-stated"),
            ),
        };
        output.line("");
        output.line(heading);
        for line in &answer.words {
            output.line(format!("  {line}"));
        }
        if answer.words.is_empty() {
            output.line(format!("  {none}"));
        }
    }
    for group in &view.groups {
        output.line("");
        output.line(match group.kind {
            FactKind::Training => say!(say, "cli-catalogue-facts-on-training"),
            FactKind::OptOut => say!(say, "cli-catalogue-ways-to-say-no"),
            FactKind::Announcement => say!(say, "cli-catalogue-dated-changes"),
            FactKind::Retention => say!(say, "cli-catalogue-how-long-it-is-kept"),
            FactKind::Override => say!(say, "cli-catalogue-orders-and-promises"),
            FactKind::Export => say!(say, "cli-catalogue-a-copy-of-your-data"),
            FactKind::Contact => say!(say, "cli-catalogue-addresses"),
            FactKind::Note => say!(say, "cli-catalogue-remarks"),
        });
        for fact in &group.facts {
            show_fact(fact, output);
        }
    }
    output.line("");
    output.line(say!(say, "cli-catalogue-looked-for-and-not-found"));
    for unknown in &view.unknown {
        output.line(format!("  {unknown}"));
    }
    if view.unknown.is_empty() {
        output.line(say!(say, "cli-catalogue-nothing-is-noted"));
    }
    output.line("");
    output.line(say!(say, "cli-catalogue-what-providers-say-is-not-proof"));
}

fn show_fact(fact: &FactView, output: &mut Output) {
    let words = output.words();
    let say = &*words;
    let holds = if fact.applies {
        String::new()
    } else {
        say!(say, "cli-catalogue-not-in-force-here-today")
    };
    output.line(format!("  {}{holds}", fact.says));
    let valid = fact.valid.as_ref().map(|valid| format!("; {valid}"));
    let valid = valid.unwrap_or_default();
    output.line(format!("    {}{valid}.", fact.scope));
    for detail in &fact.details {
        output.line(format!("    {}: {}", detail.label, detail.value));
    }
    if let Some(note) = &fact.note {
        output.line(say!(say, "cli-catalogue-remark", note = note));
    }
    if !fact.disagrees_with.is_empty() {
        output.line(say!(
            say,
            "cli-catalogue-sources-disagree-what-another-says-stands"
        ));
    }
    let age = match fact.age_days {
        Some(0) => say!(say, "cli-catalogue-today"),
        Some(1) => say!(say, "cli-catalogue-1-day-ago"),
        Some(days) => say!(say, "cli-catalogue-days-ago", days = days),
        None => String::new(),
    };
    let checked = fact
        .checked_on
        .clone()
        .unwrap_or_else(|| say!(say, "cli-catalogue-not-known"));
    let old = if fact.old {
        say!(say, "cli-catalogue-look-again")
    } else {
        String::new()
    };
    output.line(say!(
        say,
        "cli-catalogue-support-newest-source",
        confidence = fact.confidence,
        checked = checked,
        age = age,
        old = old
    ));
    for source in &fact.sources {
        output.line(format!("    {}", source_line(source)));
    }
}

fn source_line(source: &SourceView) -> String {
    format!("{}  {}  {}", source.as_of, source.title, source.url)
}

fn compare(view: &CompareView, output: &mut Output) {
    let words = output.words();
    let say = &*words;
    for row in &view.rows {
        let lines: Vec<Vec<String>> = view
            .columns
            .iter()
            .zip(&row.cells)
            .map(|(column, cell)| {
                let doubt = if cell.sources_disagree {
                    say!(say, "cli-catalogue-sources-disagree")
                } else {
                    String::new()
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
    output.line(say!(
        say,
        "cli-catalogue-looked-at-from-in-brackets-the",
        region = view.region
    ));
    output.line(say!(say, "cli-catalogue-what-providers-say-is-not-proof"));
}

fn sources(sources: &[SourceView], output: &mut Output) {
    for source in sources {
        output.line(source_line(source));
    }
    output.data(None, &sources);
}
