//! What the person adds to the catalogue.

use consent_app::dto::{DescribeServiceRequest, FactKind, OwnDetail, OwnSource, StateFactRequest};
use consent_app::{AppError, ConsentApp, FactLine, say};

use crate::Outcome;
use crate::args::{Fact, From, Kind, Service, StatedFact};
use crate::output::Output;
use crate::record::receipt;

/// `consent service`.
pub(crate) fn service(
    app: &mut ConsentApp,
    what: Service,
    output: &mut Output,
) -> Result<Outcome, AppError> {
    let Service::Add {
        name,
        provider,
        homepage,
        plan,
        category,
        from,
        follow,
    } = what;
    let (_, changes) = app.describe_service(&DescribeServiceRequest {
        name,
        provider,
        homepage,
        category,
        plans: plan,
        source: source(app, from),
        follow,
    })?;
    receipt(app, &changes, None, output)?;
    Ok(Outcome::Done)
}

/// `consent fact`.
pub(crate) fn fact(
    app: &mut ConsentApp,
    what: Fact,
    output: &mut Output,
) -> Result<Outcome, AppError> {
    match what {
        Fact::Add(stated) => {
            let request = asked(app, stated);
            let (_, changes) = app.state_fact(&request)?;
            receipt(app, &changes, None, output)?;
        }
        Fact::List { service } => list(&app.facts(&service)?, output),
    }
    Ok(Outcome::Done)
}

fn source(app: &ConsentApp, from: From) -> OwnSource {
    OwnSource {
        title: from.title,
        url: from.url,
        as_of: from.date.unwrap_or_else(|| app.today()),
    }
}

fn asked(app: &ConsentApp, stated: StatedFact) -> StateFactRequest {
    StateFactRequest {
        service_id: stated.service,
        kind: match stated.kind {
            Kind::Training => FactKind::Training,
            Kind::OptOut => FactKind::OptOut,
            Kind::Announcement => FactKind::Announcement,
            Kind::Retention => FactKind::Retention,
            Kind::Override => FactKind::Override,
            Kind::Export => FactKind::Export,
            Kind::Contact => FactKind::Contact,
            Kind::Note => FactKind::Note,
        },
        replaces: stated.replaces,
        details: stated
            .set
            .into_iter()
            .map(|(key, value)| OwnDetail { key, value })
            .collect(),
        plans: stated.plan,
        valid_from: stated.from,
        note: stated.note,
        source: source(app, stated.source),
    }
}

fn list(facts: &[FactLine], output: &mut Output) {
    let words = output.words();
    let say = &*words;
    if facts.is_empty() {
        output.line(say!(say, "cli-own-nothing-is-known-about-it-yet"));
    }
    let rows: Vec<Vec<String>> = facts
        .iter()
        .map(|fact| {
            let whose = match (fact.own_entry, &fact.replaces, &fact.replaced_by) {
                (Some(entry), Some(replaced), _) => {
                    say!(say, "cli-own-yours-for", entry = entry, replaced = replaced)
                }
                (Some(entry), None, _) => say!(say, "cli-own-yours", entry = entry),
                (None, _, Some(by)) => say!(say, "cli-own-replaced-by", by = by),
                (None, _, None) => say!(say, "cli-own-the-catalogue"),
            };
            let source = format!("{} ({})", fact.source, fact.as_of);
            vec![
                fact.fact_id.clone(),
                fact.kind.to_owned(),
                fact.says.clone(),
                source,
                whose,
            ]
        })
        .collect();
    if !rows.is_empty() {
        output.table(
            &[
                say!(say, "cli-own-fact"),
                say!(say, "cli-own-kind"),
                say!(say, "cli-own-says"),
                say!(say, "cli-own-source"),
                say!(say, "cli-own-whose"),
            ],
            &[0, 1],
            &rows,
        );
    }
    output.data(None, &facts);
}
