//! What a power cut may leave: a log cut somewhere, and what was not synced by then survives or not.

use std::collections::BTreeMap;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use fastrand::Rng;

use super::disk::{Change, Disk, Name, Node, Syncs, Tree, real, tree};
use super::log::{Kind, Log, Record};

/// What else happens to a disk.
#[derive(Clone, Copy)]
pub struct Weather {
    pub syncs: Syncs,
    /// Files with this ending are lost too.
    pub lost: Option<&'static str>,
    pub names: Names,
}

/// How far names that are not synced survive.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Names {
    InOrder,
    AnyOfThem,
}

impl Weather {
    pub const USUAL: Self = Self {
        syncs: Syncs::All,
        lost: None,
        names: Names::InOrder,
    };
}

/// A folder after a power cut, and how much was confirmed before it.
pub struct State {
    pub tree: Tree,
    /// How many marks stand before the cut.
    pub marks: usize,
    /// After how many changes.
    pub cut: usize,
}

impl State {
    /// Equal folders have equal keys.
    pub fn key(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.tree.hash(&mut hasher);
        hasher.finish()
    }

    /// Makes the folder.
    pub fn write(&self, folder: &Path) {
        // Paths are sorted: a folder comes before what is in it.
        for (path, bytes) in &self.tree {
            match bytes {
                None => fs::create_dir(folder.join(path)).unwrap(),
                Some(bytes) => fs::write(folder.join(path), bytes).unwrap(),
            }
        }
    }
}

/// A recording in the making: every change below a folder, from here on.
pub struct Recording {
    below: PathBuf,
    begin: Disk,
    pub log: Log,
}

impl Recording {
    pub fn begin(below: &Path, log: PathBuf) -> Self {
        Self {
            below: below.to_owned(),
            begin: Disk::of(below),
            log: Log::new(log),
        }
    }

    /// Ends it; a log that does not lead to the folder as it is proves nothing.
    pub fn end(self) -> Replay {
        let records = self.log.read();
        let mut disk = self.begin.clone();
        records.iter().for_each(|record| disk.apply(record));
        let (told, found) = (disk.as_seen(), real(&self.below));
        let differs = |path: &&String| told.get(*path) != found.get(*path);
        let paths: Vec<_> = told.keys().chain(found.keys()).filter(differs).collect();
        assert!(paths.is_empty(), "the log does not tell all of {paths:?}");
        Replay {
            begin: self.begin,
            records,
        }
    }
}

/// A recording that was found complete.
pub struct Replay {
    begin: Disk,
    pub records: Vec<Record>,
}

impl Replay {
    /// What was confirmed, in order.
    pub fn marks(&self) -> Vec<String> {
        let marks = self
            .records
            .iter()
            .filter(|record| record.kind == Kind::Mark);
        marks
            .map(|record| String::from_utf8(record.data.clone()).unwrap())
            .collect()
    }

    /// So many power cuts in a row, each given to the closure.
    pub fn cut(&self, number: usize, seed: u64, weather: Weather, mut to: impl FnMut(State)) {
        let mut rng = Rng::with_seed(seed);
        let mut cuts: Vec<usize> = (0..number)
            .map(|_| rng.usize(0..=self.records.len()))
            .collect();
        cuts.sort_unstable();
        let mut disk = self.begin.keeping(weather.syncs);
        let (mut done, mut marks) = (0, 0);
        for cut in cuts {
            for record in &self.records[done..cut] {
                disk.apply(record);
                marks += usize::from(record.kind == Kind::Mark);
            }
            done = cut;
            to(State {
                tree: survivors(&disk, &mut rng, weather),
                marks,
                cut,
            });
        }
    }
}

fn survivors(disk: &Disk, rng: &mut Rng, weather: Weather) -> Tree {
    let names = names(disk, rng, weather.names);
    let mut contents: BTreeMap<usize, Option<Vec<u8>>> = BTreeMap::new();
    let mut tree = tree(&names, |node| {
        let content = contents
            .entry(node)
            .or_insert_with(|| match &disk.nodes[node] {
                Node::Folder => None,
                Node::File {
                    medium, pending, ..
                } => Some(content(medium, pending, rng)),
            });
        content.clone()
    });
    if let Some(ending) = weather.lost {
        tree.retain(|path, _| !path.ends_with(ending));
    }
    tree
}

fn names(disk: &Disk, rng: &mut Rng, survive: Names) -> BTreeMap<Name, usize> {
    let mut names = disk.medium.clone();
    let pending = disk.pending.len();
    let first = match rng.u8(0..3) {
        0 => 0,
        1 => pending,
        _ => rng.usize(0..=pending),
    };
    let any = survive == Names::AnyOfThem && rng.bool();
    for (place, change) in disk.pending.iter().enumerate() {
        if if any { rng.bool() } else { place < first } {
            change.apply(&mut names);
        }
    }
    names
}

/// None of the changes, all, a random half in random order, or such a half with torn writes.
fn content(medium: &[u8], pending: &[Change], rng: &mut Rng) -> Vec<u8> {
    let mut bytes = medium.to_vec();
    let way = rng.u8(0..4);
    let mut changes: Vec<&Change> = match way {
        0 => vec![],
        1 => pending.iter().collect(),
        _ => pending.iter().filter(|_| rng.bool()).collect(),
    };
    if way > 1 {
        rng.shuffle(&mut changes);
    }
    for change in changes {
        match change {
            Change::Data(at, data) if way == 3 && rng.bool() => {
                let sectors = data.len() / 512;
                let kept = rng.usize(0..=sectors) * 512;
                Change::Data(*at, data[..kept].to_vec()).apply(&mut bytes);
            }
            change => change.apply(&mut bytes),
        }
    }
    bytes
}
