//! The catalogue, read from the terminal: the one in force, or, without a ledger, the built-in one.

use std::sync::Arc;

use consent_app::AppError;
use consent_core::catalogue::{Catalogue as Facts, CatalogueService};
use serde_json::json;

use crate::Outcome;
use crate::args::{Access, Catalogue};
use crate::open::open_unasked;
use crate::output::Output;

pub(crate) fn catalogue(
    access: &Access,
    what: &Catalogue,
    output: &mut Output,
) -> Result<Outcome, AppError> {
    let catalogue = match open_unasked(access)? {
        Some(app) => app.catalogue_in_force()?,
        None => Arc::new(Facts::built_in().clone()),
    };
    let catalogue = catalogue.as_ref();
    match what {
        Catalogue::List => {
            let rows: Vec<Vec<String>> = catalogue
                .services
                .values()
                .map(|s| vec![s.id.to_string(), s.name.clone(), s.provider.clone()])
                .collect();
            output.table(&["ID", "SERVICE", "PROVIDER"], &[0], &rows);
            output.line(&format!(
                "{} services, edition {}.",
                catalogue.services.len(),
                catalogue.edition
            ));
            let data: Vec<_> = catalogue
                .services
                .values()
                .map(|s| json!({ "id": s.id.as_str(), "name": s.name, "provider": s.provider }))
                .collect();
            output.data(None, &data);
        }
        Catalogue::Show { service } => {
            let service = find(catalogue, service)?;
            if !output.is_json() {
                for line in service.text.lines() {
                    output.line(line);
                }
            }
            output.data(
                None,
                &json!({ "id": service.id.as_str(), "toml": service.text }),
            );
        }
        Catalogue::Sources { service } => {
            let service = find(catalogue, service)?;
            let sources = service.sources();
            for source in &sources {
                output.line(&format!(
                    "{}  {}  {}",
                    source.as_of,
                    source.title,
                    source.url.as_deref().unwrap_or("(no address)")
                ));
            }
            let data: Vec<_> = sources
                .iter()
                .map(|s| json!({ "url": s.url, "title": s.title, "as_of": s.as_of.to_string() }))
                .collect();
            output.data(None, &data);
        }
    }
    Ok(Outcome::Done)
}

fn find<'a>(catalogue: &'a Facts, name: &str) -> Result<&'a Arc<CatalogueService>, AppError> {
    catalogue
        .find(name)
        .map_err(|unknown| AppError::UnknownService {
            name: unknown.name,
            near: unknown.near,
        })
}
