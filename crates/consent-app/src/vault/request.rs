//! A command on its way to the ledger, with what stands beside it.

use consent_core::command::Command;
use consent_core::event::{Context, Origin};
use consent_core::ledger::{Hash, content_digest};
use consent_core::time::CivilDate;
use consent_store::ErasableContent;

use crate::ports::IdSource;

/// A command with what stands beside it.
pub(crate) struct Request {
    pub(crate) command: Command,
    pub(crate) occurred: Option<consent_core::time::Occurred>,
    pub(crate) context: Context,
    pub(crate) note: Option<String>,
    pub(crate) contents: Vec<ErasableContent>,
    /// A catalogue pack to keep beside the entry that pins it.
    pub(crate) pack: Option<(Hash, String)>,
}

pub(crate) fn user(command: Command) -> Request {
    from(Origin::User, command)
}

pub(crate) fn app_command(command: Command) -> Request {
    from(Origin::App, command)
}

fn from(origin: Origin, command: Command) -> Request {
    Request {
        command,
        occurred: None,
        context: Context {
            origin: Some(origin),
            ..Context::default()
        },
        note: None,
        contents: vec![],
        pack: None,
    }
}

impl Request {
    pub(crate) fn on(mut self, day: Option<CivilDate>) -> Self {
        self.occurred = day.map(consent_core::time::Occurred::Day);
        self
    }

    pub(crate) fn noted(mut self, note: Option<String>) -> Self {
        self.note = note.filter(|text| !text.is_empty());
        self
    }
}

pub(crate) fn erasable(ids: &mut dyn IdSource, text: &str) -> (Hash, ErasableContent) {
    let salt = ids.salt();
    let content = ErasableContent {
        salt,
        media_type: "text/plain".to_owned(),
        bytes: text.as_bytes().to_vec(),
    };
    (content_digest(&salt, text.as_bytes()), content)
}
