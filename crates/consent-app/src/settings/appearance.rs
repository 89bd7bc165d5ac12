//! How the window looks, and which views of the services were named.

use std::collections::BTreeSet;

use super::changed;
use crate::change::ChangeSet;
use crate::dto::{Appearance, RowHeight, SavedViews, Theme};
use crate::error::AppError;
use crate::vault::ConsentApp;

const APPEARANCE: &str = "appearance";
const VIEWS: &str = "services_views";
/// How many views can have a name.
const VIEWS_MOST: usize = 20;
/// How long a name, or what is looked for, can be.
const TEXT_MOST: usize = 60;

impl ConsentApp {
    /// How the window looks; as the system asks for, before the person said anything.
    pub fn appearance(&self) -> Result<Appearance, AppError> {
        Ok(self.set_before(APPEARANCE)?.unwrap_or_default())
    }

    /// How the window looks from now on.
    pub fn choose_appearance(&mut self, told: Appearance) -> Result<((), ChangeSet), AppError> {
        self.remember(APPEARANCE, &told)?;
        Ok(((), changed()))
    }

    /// The views of the services that have a name.
    pub fn saved_views(&self) -> Result<SavedViews, AppError> {
        Ok(self.set_before(VIEWS)?.unwrap_or_default())
    }

    /// These are the named views from now on.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "each request of the window is handed over"
    )]
    pub fn keep_views(&mut self, told: SavedViews) -> Result<((), ChangeSet), AppError> {
        let names: BTreeSet<&str> = told.views.iter().map(|view| view.name.trim()).collect();
        let short = |text: &str| text.chars().count() <= TEXT_MOST;
        let fits = told.views.len() <= VIEWS_MOST
            && names.len() == told.views.len()
            && !names.contains("")
            && told.views.iter().all(|v| short(&v.name) && short(&v.text));
        if !fits {
            let found: Vec<&str> = names.into_iter().collect();
            return Err(AppError::SettingValue {
                name: "views",
                found: found.join(", "),
                possible: "up to 20 views, each with a name of its own of up to 60 letters",
            });
        }
        self.remember(VIEWS, &told)?;
        Ok(((), changed()))
    }
}

/// A theme as it is typed; none if it is no theme.
pub(super) fn theme(told: &str) -> Option<Theme> {
    Theme::ALL.into_iter().find(|theme| theme.code() == told)
}

/// The height of rows as it is typed; none if it is no such thing.
pub(super) fn rows(told: &str) -> Option<RowHeight> {
    RowHeight::ALL.into_iter().find(|rows| rows.code() == told)
}
