//! The kinds of data that can be asked about at a service.

use std::collections::BTreeSet;

use super::codes::RetentionState;
use super::model::CatalogueService;
use super::rules::{COMMON_KINDS, NOTHING_AGREED, TEMPORARY};

/// The kind that is meant where none is named.
const CHAT: &str = "chat";

impl CatalogueService {
    /// The kinds of data that the facts about keeping and training name, sorted; where a fact is about
    /// everything, the common kinds too.
    #[must_use]
    pub fn data_kinds(&self) -> Vec<String> {
        let mut kinds = BTreeSet::from([CHAT.to_owned()]);
        let scopes = self.retention.iter().map(|fact| &fact.meta.scope);
        let scopes = scopes.chain(self.training.iter().map(|fact| &fact.meta.scope));
        kinds.extend(scopes.flat_map(|scope| scope.data_kinds.iter().cloned()));
        for fact in &self.retention {
            let spec = fact.rule.as_ref().map(|rule| rule.data_kinds.as_slice());
            kinds.extend(spec.unwrap_or_default().iter().cloned());
            if !fact.meta.scope.data_kinds.is_empty() {
                continue;
            }
            match fact.state {
                RetentionState::TemporaryChat => {
                    kinds.insert(TEMPORARY.to_owned());
                }
                RetentionState::ZeroDataRetention => {
                    kinds.insert(NOTHING_AGREED.to_owned());
                }
                _ if spec.is_none_or(<[String]>::is_empty) => {
                    kinds.extend(COMMON_KINDS.iter().map(|kind| (*kind).to_owned()));
                }
                _ => {}
            }
        }
        kinds.remove("*");
        kinds.into_iter().collect()
    }
}
