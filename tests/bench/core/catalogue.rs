//! Reading the catalogue and asking it.

use std::hint::black_box;

use consent_core::catalogue::{Catalogue, Coordinate, with_region_groups};
use criterion::Criterion;

/// The files of the catalogue that is part of the program.
fn files() -> Vec<(String, String)> {
    let built_in = Catalogue::built_in();
    assert!(
        built_in.services.len() > 100,
        "the catalogue is not what it should be"
    );
    let edition = format!("edition = \"{}\"\n", built_in.edition);
    let services = built_in.services.values();
    let mut files: Vec<_> = services
        .map(|service| (format!("{}.toml", service.id), service.text.clone()))
        .collect();
    files.push(("edition.toml".to_owned(), edition));
    files
}

/// Somebody in Poland, on the day of the edition.
pub fn here() -> Coordinate {
    Coordinate {
        plan: None,
        regions: with_region_groups(&["PL".to_owned()]),
        on: Catalogue::built_in().edition.parse().expect("a day"),
        accepted_on: None,
    }
}

pub fn measure(criterion: &mut Criterion) {
    let files = files();
    criterion.bench_function("catalogue_load", |bencher| {
        bencher.iter(|| {
            let pairs = files
                .iter()
                .map(|(name, text)| (name.as_str(), text.as_str()));
            Catalogue::parse(pairs).expect("sound files").services.len()
        });
    });
    let here = here();
    criterion.bench_function("catalogue_training", |bencher| {
        bencher.iter(|| {
            let services = Catalogue::built_in().services.values();
            let answers = services.filter_map(|service| service.training(&here, here.on));
            black_box(answers.map(|answer| answer.summary().len()).sum::<usize>())
        });
    });
}
