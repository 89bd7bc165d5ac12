//! The built-in catalogue, read from the terminal; no ledger is needed.

use consent_app::AppError;
use consent_core::catalogue::{Catalogue as BuiltIn, CatalogueService};
use serde_json::json;

use crate::Outcome;
use crate::args::Catalogue;
use crate::output::Output;

pub(crate) fn catalogue(what: &Catalogue, output: &mut Output) -> Result<Outcome, AppError> {
    let catalogue = BuiltIn::built_in();
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
                    source.as_of, source.title, source.url
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

fn find<'a>(
    catalogue: &'a BuiltIn,
    name: &str,
) -> Result<&'a std::sync::Arc<CatalogueService>, AppError> {
    catalogue
        .find(name)
        .map_err(|unknown| AppError::UnknownService {
            name: unknown.name,
            near: unknown.near,
        })
}
