//! The parsers, and what must hold of what they accept.

mod files;
mod requests;
mod texts;

/// A parser as a function over bytes; it panics where something does not hold.
pub struct Target {
    /// Its name, and that of its folder in the corpus.
    pub name: &'static str,
    /// What is called.
    pub run: fn(&[u8]),
    /// Changed inputs in a short run: fewer where one takes long.
    pub short: usize,
}

const fn of(name: &'static str, short: usize, run: fn(&[u8])) -> Target {
    Target { name, run, short }
}

/// All of them.
pub const TARGETS: &[Target] = &[
    of("archive", 60, files::archive),
    of("backup", 200, files::backup),
    of("calendar", 400, texts::calendar),
    of("catalogue", 150, files::catalogue),
    of("checkpoint", 600, files::checkpoint),
    of("csv", 1_000, texts::csv),
    of("dates", 1_500, texts::dates),
    of("event", 800, requests::event),
    of("head", 600, files::head),
    of("header", 600, files::header),
    of("json", 300, files::pack),
    of("key-store-line", 800, texts::key_store_line),
    of("ledger-file", 40, files::ledger_file),
    of("request", 400, requests::request),
    of("settings", 1_000, texts::settings),
    of("words", 100, texts::words),
];

/// The control: it breaks at three bytes that no saved input has, and that a change of one makes.
pub const PLANTED: Target = of("planted", 200_000, |bytes| {
    assert!(
        !bytes.windows(3).any(|three| three == b"]=\""),
        "the planted fault"
    );
});

/// The target of this name.
#[must_use]
pub fn target(name: &str) -> Option<&'static Target> {
    TARGETS.iter().find(|target| target.name == name)
}
