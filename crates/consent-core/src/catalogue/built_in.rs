//! The catalogue that is part of the program.

use std::sync::OnceLock;

use super::model::Catalogue;
use super::problem::CatalogueProblem;

// The list is written by the build script, which refuses a fact without a source.
include!(concat!(env!("OUT_DIR"), "/catalogue_files.rs"));

static BUILT_IN: OnceLock<Result<Catalogue, Vec<CatalogueProblem>>> = OnceLock::new();

impl Catalogue {
    /// The catalogue that is part of the program, read once.
    ///
    /// Its files are checked by the tests and by the build; should one of them not hold in spite of
    /// that, the catalogue is empty rather than half right ([`Self::built_in_problems`] says why).
    #[must_use]
    pub fn built_in() -> &'static Self {
        static EMPTY: OnceLock<Catalogue> = OnceLock::new();
        parsed().as_ref().unwrap_or_else(|_| {
            EMPTY.get_or_init(|| Self {
                edition: String::new(),
                services: std::collections::BTreeMap::new(),
                digest: crate::ledger::Hash::of_bytes(&[]),
            })
        })
    }

    /// What is wrong with the files that are part of the program: nothing, if the tests passed.
    #[must_use]
    pub fn built_in_problems() -> &'static [CatalogueProblem] {
        parsed().as_ref().err().map_or(&[], Vec::as_slice)
    }
}

fn parsed() -> &'static Result<Catalogue, Vec<CatalogueProblem>> {
    BUILT_IN.get_or_init(|| Catalogue::parse(FILES.iter().copied()))
}
