//! A power cut at any moment: what was confirmed is there afterwards, and nothing cries wolf.
//!
//! Every change that a program makes below one folder is recorded in order; from the log follow the
//! folders that a disk may hold after a cut, and each of them is asked.

mod controls;
mod disk;
mod log;
mod question;
mod states;
mod workloads;

use std::collections::HashMap;
use std::path::Path;

use self::disk::Syncs;
use self::question::{Found, Secret, Verdict, Way, ask, changed_mark};
use self::states::{Names, State, Weather};
use self::workloads::{Exchange, Workload};
use super::programs::quick_folder;
use super::promise::{Size, Tally};
use crate::cli::{Demo, PASSPHRASE, binary};

/// One of so many different states is asked by the program itself too.
const ASKED_TWICE: usize = 50;

/// States come in rounds, so that a run that ends with its time has seen all of the log.
const ROUND: usize = 500;

/// Cuts the power so often, and compares what is found with what was confirmed.
fn cut(workload: &Workload, size: Size, weather: Weather) -> HashMap<Verdict, usize> {
    let marks = workload.replay.marks();
    let mut known: HashMap<u64, Found> = HashMap::new();
    let mut verdicts = HashMap::new();
    let mut shown = 0;
    for round in 0..size.number.div_ceil(ROUND) {
        if round > 0 && size.is_over() {
            break;
        }
        let Size { number, seed, .. } = size.round(ROUND, round);
        workload.replay.cut(number, seed, weather, |state| {
            let count = known.len();
            let found = known.entry(state.key()).or_insert_with(|| {
                let is_sample = count.is_multiple_of(ASKED_TWICE);
                let who = match weather.syncs {
                    Syncs::All if is_sample => Asked::ProgramToo,
                    _ => Asked::Library,
                };
                asked(&state, workload, who)
            });
            let verdict = with_later_settings(found, &marks).verdict(&marks[..state.marks]);
            *verdicts.entry(verdict).or_default() += 1;
            if verdict != Verdict::Kept && shown < 3 {
                shown += 1;
                let (name, cut, marks) = (workload.name, state.cut, state.marks);
                let found = in_short(found);
                println!("{name}: {verdict:?} after {cut} changes, {marks} confirmed: {found}");
            }
        });
    }
    println!(
        "{}: {} records, {} states, {} different, seed {}: {verdicts:?}",
        workload.name,
        workload.replay.records.len(),
        verdicts.values().sum::<usize>(),
        known.len(),
        size.seed
    );
    verdicts
}

fn in_short(found: &Found) -> String {
    match found {
        Found::Nothing => "nothing".to_owned(),
        Found::Whole(found) => format!("{} things", found.len()),
        Found::Refused(code, _) => code.clone(),
    }
}

/// A later value of a setting stands for the earlier ones.
fn with_later_settings(found: &Found, marks: &[String]) -> Found {
    let mut found = found.clone();
    if let Found::Whole(held) | Found::Refused(_, Some(held)) = &mut found {
        let is_setting = |mark: &&String| mark.starts_with("setting ");
        let settings: Vec<_> = marks.iter().filter(is_setting).collect();
        if let Some(last) = settings.iter().rposition(|mark| held.contains(*mark)) {
            held.extend(settings[..last].iter().map(|mark| (*mark).clone()));
        }
    }
    found
}

/// Who is asked about a folder.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asked {
    Library,
    ProgramToo,
}

fn asked(state: &State, workload: &Workload, who: Asked) -> Found {
    let folder = quick_folder();
    state.write(folder.path());
    let found = ask(folder.path(), &workload.way);
    if who == Asked::ProgramToo {
        agrees(state, &workload.way, &found);
    }
    found
}

/// The program says the same of a folder as its library.
fn agrees(state: &State, way: &Way, found: &Found) {
    if matches!(way, Way::Alone { .. }) {
        return;
    }
    let folder = quick_folder();
    state.write(folder.path());
    let demo = Demo::unmade("2025-08-29T07:00:00Z", quick_folder());
    let vault = folder.path().join(way.inside());
    let typing = |typed: &str, arguments: &[&str]| {
        let program = std::process::Command::new(binary());
        demo.run_by(program, &vault, arguments, typed)
    };
    let passphrase = passphrase(way, found);
    let run = |arguments: &[&str]| typing(&passphrase, arguments);
    if *found == Found::Nothing {
        let made = match way {
            Way::Restored { words, backup, .. } => {
                let kept = demo.folder().join("kept.age");
                std::fs::write(&kept, backup).unwrap();
                typing(words, &["backup", "restore", kept.to_str().unwrap()])
            }
            _ => run(&["init", "--demo"]),
        };
        assert_eq!(made.code, 0, "nothing is there, and yet: {}", made.err);
        return;
    }
    let verified = run(&["verify"]);
    let csv = demo.folder().join("ledger.csv");
    let exported = run(&["export", "csv", "--out", csv.to_str().unwrap()]);
    let works = (verified.code, exported.code) == (0, 0);
    let said = format!("{}{}{}", verified.out, verified.err, exported.err);
    match found {
        Found::Whole(_) if matches!(way, Way::Restored { .. }) => assert!(works, "{said}"),
        Found::Whole(held) => {
            assert!(works, "{said}");
            holds(
                &csv,
                held.iter().filter_map(|mark| mark.strip_prefix("entry ")),
            );
        }
        _ => assert!(!works, "{said}"),
    }
}

/// What opens a ledger in which this was found.
fn passphrase(way: &Way, found: &Found) -> String {
    if let (Way::Changed { secrets, .. }, Found::Whole(held)) = (way, found) {
        let last = |(number, _): &(usize, _)| held.contains(&changed_mark(*number));
        let secret = secrets.iter().enumerate().rfind(last);
        if let Some((_, Secret::Passphrase(text))) = secret {
            return text.clone();
        }
    }
    PASSPHRASE.to_owned()
}

fn holds<'a>(csv: &Path, ids: impl Iterator<Item = &'a str>) {
    let text = std::fs::read_to_string(csv).unwrap();
    for id in ids {
        assert!(text.contains(id), "{id} is not in the export");
    }
}

/// What is cut off.
const WORKLOADS: &[fn(Size) -> Workload] = &[
    |size| workloads::records(size.pick(12, 40)),
    |_| workloads::set_up(),
    |size| workloads::settings(size.pick(8, 30)),
    |size| workloads::staying(size.pick(20, 200)),
    |size| workloads::new_words(size.pick(2, 4)),
    |_| workloads::passphrase(),
    |size| workloads::rotation(size.pick(1, 3)),
    |_| workloads::made(),
    |_| workloads::restored(Exchange::Made),
    |_| workloads::restored_afresh(),
];

/// The promise, over every workload.
pub fn promise(size: Size) -> Tally {
    let weathers = [
        Weather::USUAL,
        Weather {
            names: Names::AnyOfThem,
            ..Weather::USUAL
        },
    ];
    let weather = weathers[usize::from(size.is_long())];
    let mut tally = Tally::default();
    for (part, workload) in (0_u32..).zip(WORKLOADS) {
        let parts = u32::try_from(WORKLOADS.len()).unwrap();
        let verdicts = cut(&workload(size), size.share(parts, part), weather);
        tally.add(&verdicts, |verdict| *verdict == Verdict::Kept);
    }
    tally
}

/// A lost journal: said, or without effect.
pub fn promise_without_journal(size: Size) -> Tally {
    let weather = Weather {
        lost: Some("-journal"),
        ..Weather::USUAL
    };
    let mut tally = Tally::default();
    let workload = workloads::staying(size.pick(20, 200));
    tally.add(&cut(&workload, size, weather), |verdict| {
        *verdict != Verdict::LostInSilence
    });
    tally
}

#[test]
fn a_power_cut_loses_nothing_confirmed_and_raises_no_false_alarm() {
    promise(Size::in_ci(2_000)).is_kept();
}

#[test]
fn a_lost_journal_loses_nothing_in_silence() {
    promise_without_journal(Size::in_ci(500)).is_kept();
}
