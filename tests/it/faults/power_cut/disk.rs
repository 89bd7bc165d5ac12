//! A disk as a log leaves it: what programs see, what is on the medium, and what is on its way there.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use super::log::{Kind, Record};

/// Files and folders by their paths below the watched folder; a folder has no bytes.
pub type Tree = BTreeMap<String, Option<Vec<u8>>>;

/// A change of a file that is not on the medium yet.
#[derive(Clone)]
pub enum Change {
    Data(usize, Vec<u8>),
    Size(usize),
}

impl Change {
    pub fn apply(&self, bytes: &mut Vec<u8>) {
        match self {
            Self::Size(length) => bytes.resize(*length, 0),
            Self::Data(at, data) => {
                let end = at + data.len();
                if bytes.len() < end {
                    bytes.resize(end, 0);
                }
                bytes[*at..end].copy_from_slice(data);
            }
        }
    }
}

/// A file or folder.
#[derive(Clone)]
pub enum Node {
    File {
        seen: Vec<u8>,
        medium: Vec<u8>,
        pending: Vec<Change>,
    },
    Folder,
}

/// A name in a folder.
pub type Name = (usize, String);

/// A change of names.
#[derive(Clone)]
pub enum Naming {
    Made(Name, usize),
    Removed(Name),
    Renamed(Name, Name),
    Exchanged(Name, Name),
}

impl Naming {
    pub fn apply(&self, names: &mut BTreeMap<Name, usize>) {
        match self {
            Self::Made(name, node) => {
                names.insert(name.clone(), *node);
            }
            Self::Removed(name) => {
                names.remove(name);
            }
            Self::Renamed(from, to) => {
                if let Some(node) = names.remove(from) {
                    names.insert(to.clone(), node);
                }
            }
            // Where one of the two is not on the medium, neither is the exchange.
            Self::Exchanged(one, other) => {
                if let (Some(first), Some(second)) = (names.get(one), names.get(other)) {
                    let (first, second) = (*first, *second);
                    names.insert(one.clone(), second);
                    names.insert(other.clone(), first);
                }
            }
        }
    }

    fn concerns(&self, folder: usize) -> bool {
        match self {
            Self::Made(name, _) | Self::Removed(name) => name.0 == folder,
            Self::Renamed(from, to) | Self::Exchanged(from, to) => {
                from.0 == folder || to.0 == folder
            }
        }
    }
}

/// Which syncs a disk keeps to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Syncs {
    All,
    /// Not those of files with this ending.
    NotOf(&'static str),
    None,
}

#[derive(Clone)]
pub struct Disk {
    top: String,
    syncs: Syncs,
    pub nodes: Vec<Node>,
    by_inode: HashMap<u64, usize>,
    seen: BTreeMap<Name, usize>,
    pub medium: BTreeMap<Name, usize>,
    pub pending: Vec<Naming>,
}

impl Disk {
    /// What is in a folder before anything is recorded: all of it on the medium.
    pub fn of(folder: &Path) -> Self {
        let mut disk = Self {
            top: folder.to_str().unwrap().to_owned(),
            syncs: Syncs::All,
            nodes: vec![Node::Folder],
            by_inode: HashMap::new(),
            seen: BTreeMap::new(),
            medium: BTreeMap::new(),
            pending: vec![],
        };
        let inode = fs::metadata(folder).unwrap().ino();
        disk.by_inode.insert(inode, 0);
        disk.take_in(folder, 0);
        disk.medium = disk.seen.clone();
        disk
    }

    /// The same disk, keeping to these syncs from now on.
    pub fn keeping(&self, syncs: Syncs) -> Self {
        Self {
            syncs,
            ..self.clone()
        }
    }

    fn take_in(&mut self, folder: &Path, number: usize) {
        for item in fs::read_dir(folder).unwrap() {
            let path = item.unwrap().path();
            let about = fs::symlink_metadata(&path).unwrap();
            let node = if about.is_dir() {
                self.add(about.ino(), Node::Folder)
            } else {
                let seen = fs::read(&path).unwrap();
                let (medium, pending) = (seen.clone(), vec![]);
                let file = Node::File {
                    seen,
                    medium,
                    pending,
                };
                self.add(about.ino(), file)
            };
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            self.seen.insert((number, name), node);
            if about.is_dir() {
                self.take_in(&path, node);
            }
        }
    }

    fn add(&mut self, inode: u64, node: Node) -> usize {
        self.nodes.push(node);
        // A number that is used again stands for the new file from now on.
        self.by_inode.insert(inode, self.nodes.len() - 1);
        self.nodes.len() - 1
    }

    /// The folder and the last name of a path, as programs see them.
    fn name(&self, path: &[u8]) -> Name {
        let path = std::ffi::OsStr::from_bytes(path).to_str().unwrap();
        let inside = path.strip_prefix(&self.top).unwrap().trim_matches('/');
        let (above, name) = inside.rsplit_once('/').unwrap_or(("", inside));
        let folder = above
            .split('/')
            .filter(|part| !part.is_empty())
            .fold(0, |folder, part| self.seen[&(folder, part.to_owned())]);
        (folder, name.to_owned())
    }

    fn rename(&mut self, change: Naming) {
        change.apply(&mut self.seen);
        self.pending.push(change);
    }

    fn change(&mut self, inode: u64, change: Change) {
        let node = self.by_inode[&inode];
        let Node::File { seen, pending, .. } = &mut self.nodes[node] else {
            panic!("a folder was written to");
        };
        change.apply(seen);
        pending.push(change);
    }

    /// Goes one change further.
    pub fn apply(&mut self, record: &Record) {
        let place = usize::try_from(record.offset).unwrap();
        match record.kind {
            Kind::FileMade => {
                let file = Node::File {
                    seen: vec![],
                    medium: vec![],
                    pending: vec![],
                };
                let node = self.add(record.inode, file);
                self.rename(Naming::Made(self.name(&record.path), node));
            }
            Kind::FolderMade => {
                let node = self.add(record.inode, Node::Folder);
                self.rename(Naming::Made(self.name(&record.path), node));
            }
            Kind::Removed => self.rename(Naming::Removed(self.name(&record.path))),
            Kind::Renamed => {
                let (from, to) = (self.name(&record.path), self.name(&record.data));
                self.rename(Naming::Renamed(from, to));
            }
            Kind::Exchanged => {
                let (one, other) = (self.name(&record.path), self.name(&record.data));
                self.rename(Naming::Exchanged(one, other));
            }
            Kind::Linked => {
                let node = self.by_inode[&record.inode];
                self.rename(Naming::Made(self.name(&record.data), node));
            }
            Kind::Data => self.change(record.inode, Change::Data(place, record.data.clone())),
            Kind::Size => self.change(record.inode, Change::Size(place)),
            Kind::Synced if self.keeps_to(&record.path) => self.sync(self.by_inode[&record.inode]),
            Kind::AllSynced if self.syncs == Syncs::All => {
                (0..self.nodes.len()).for_each(|node| self.sync(node));
            }
            Kind::Synced | Kind::AllSynced | Kind::Mark | Kind::CannotFollow => {}
        }
    }

    fn keeps_to(&self, path: &[u8]) -> bool {
        match self.syncs {
            Syncs::All => true,
            Syncs::NotOf(ending) => !path.ends_with(ending.as_bytes()),
            Syncs::None => false,
        }
    }

    fn sync(&mut self, node: usize) {
        match &mut self.nodes[node] {
            Node::File {
                medium, pending, ..
            } => pending.drain(..).for_each(|change| change.apply(medium)),
            Node::Folder => {
                let medium = &mut self.medium;
                self.pending.retain(|change| {
                    let concerns = change.concerns(node);
                    if concerns {
                        change.apply(medium);
                    }
                    !concerns
                });
            }
        }
    }

    /// Everything as programs see it.
    pub fn as_seen(&self) -> Tree {
        tree(&self.seen, |node| match &self.nodes[node] {
            Node::File { seen, .. } => Some(seen.clone()),
            Node::Folder => None,
        })
    }
}

/// What stands under names that can be reached from the top.
pub fn tree(
    names: &BTreeMap<Name, usize>,
    mut content: impl FnMut(usize) -> Option<Vec<u8>>,
) -> Tree {
    let mut found = Tree::new();
    let mut folders = vec![(0, String::new())];
    while let Some((folder, path)) = folders.pop() {
        let from = (folder, String::new());
        for ((_, name), node) in names.range(from..).take_while(|((at, _), _)| *at == folder) {
            let path = if path.is_empty() {
                name.clone()
            } else {
                format!("{path}/{name}")
            };
            let bytes = content(*node);
            if bytes.is_none() {
                folders.push((*node, path.clone()));
            }
            found.insert(path, bytes);
        }
    }
    found
}

/// A folder as it is.
pub fn real(folder: &Path) -> Tree {
    Disk::of(folder).as_seen()
}
