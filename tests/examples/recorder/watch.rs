//! What is watched, and the log.

use std::ffi::{CStr, OsStr};
use std::os::unix::ffi::OsStrExt;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use libc::{c_char, c_int, c_long};

use crate::record::{Kind, encode};

/// The folder and the log.
pub struct Watch {
    below: Vec<u8>,
    log: c_int,
    pub exchange: Exchange,
}

/// Whether the file system can exchange two names in one step; not all can.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Exchange {
    Made,
    Refused,
}

/// A file or folder as the kernel knows it.
pub struct Thing {
    pub inode: u64,
    pub length: u64,
    pub is_folder: bool,
}

static WATCH: OnceLock<Option<Watch>> = OnceLock::new();
static ORDER: Mutex<()> = Mutex::new(());

/// Makes a call to the kernel.
macro_rules! kernel {
    ($number:expr $(, $argument:expr)* $(,)?) => {
        // SAFETY: the arguments are the caller's own, passed on as they came.
        unsafe { libc::syscall($number $(, $argument)*) }
    };
}
pub(crate) use kernel;

/// The error of a call that is not supported: callers fall back to writing.
pub fn not_supported() -> c_int {
    fails_with(libc::ENOSYS)
}

/// The error of a file system that cannot do this.
pub fn invalid() -> c_int {
    fails_with(libc::EINVAL)
}

fn fails_with(error: c_int) -> c_int {
    // SAFETY: the place is this thread's own.
    unsafe { *libc::__errno_location() = error };
    -1
}

fn text(name: &CStr) -> Option<Vec<u8>> {
    // SAFETY: the environment is read before the program changes it.
    let value = unsafe { libc::getenv(name.as_ptr()) };
    if value.is_null() {
        return None;
    }
    Some(bytes(value).to_vec())
}

/// What is watched; none if this process was not asked to watch.
pub fn watch() -> Option<&'static Watch> {
    let made = WATCH.get_or_init(|| {
        let below = text(c"CONSENT_RECORD_BELOW")?;
        let mut log = text(c"CONSENT_RECORD_LOG")?;
        log.push(0);
        let flags = libc::O_WRONLY | libc::O_APPEND | libc::O_CREAT | libc::O_CLOEXEC;
        let log = kernel!(libc::SYS_openat, libc::AT_FDCWD, log.as_ptr(), flags, 0o600);
        let log = c_int::try_from(log).ok().filter(|log| *log >= 0)?;
        let exchange = match text(c"CONSENT_RECORD_EXCHANGE").as_deref() {
            Some(b"refused") => Exchange::Refused,
            _ => Exchange::Made,
        };
        Some(Watch {
            below,
            log,
            exchange,
        })
    });
    made.as_ref()
}

/// Change and record are one step: no other thread's comes between.
pub fn order() -> MutexGuard<'static, ()> {
    ORDER.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The bytes of a text of the caller's.
pub fn bytes<'a>(text: *const c_char) -> &'a [u8] {
    if text.is_null() {
        return &[];
    }
    // SAFETY: a path handed to the C library ends with a zero.
    unsafe { CStr::from_ptr(text) }.to_bytes()
}

/// What an open file is called now.
pub fn name_of(file: c_int) -> Option<Vec<u8>> {
    let link = format!("/proc/self/fd/{file}\0");
    let mut name = vec![0_u8; 4096];
    let length = kernel!(
        libc::SYS_readlinkat,
        libc::AT_FDCWD,
        link.as_ptr(),
        name.as_mut_ptr(),
        name.len(),
    );
    name.truncate(usize::try_from(length).ok()?);
    Some(name)
}

/// A path as the caller means it, from the root.
pub fn whole(folder: c_int, path: *const c_char) -> Option<Vec<u8>> {
    let path = bytes(path);
    if path.starts_with(b"/") {
        return Some(path.to_vec());
    }
    let mut whole = if folder == libc::AT_FDCWD {
        let here = std::env::current_dir().ok()?;
        OsStr::as_bytes(here.as_os_str()).to_vec()
    } else {
        name_of(folder)?
    };
    whole.push(b'/');
    whole.extend_from_slice(path);
    Some(whole)
}

fn thing(done: c_int, stat: &libc::stat) -> Option<Thing> {
    (done == 0).then(|| Thing {
        inode: stat.st_ino,
        length: u64::try_from(stat.st_size).unwrap_or(0),
        is_folder: stat.st_mode & libc::S_IFMT == libc::S_IFDIR,
    })
}

/// What stands under a name; links are not followed.
pub fn at(folder: c_int, path: *const c_char) -> Option<Thing> {
    // SAFETY: all bytes zero is a stat.
    let mut stat: libc::stat = unsafe { std::mem::zeroed() };
    // SAFETY: the place is ours, the path the caller's.
    let done = unsafe { libc::fstatat(folder, path, &raw mut stat, libc::AT_SYMLINK_NOFOLLOW) };
    thing(done, &stat)
}

/// What an open file is.
pub fn of(file: c_int) -> Option<Thing> {
    // SAFETY: all bytes zero is a stat.
    let mut stat: libc::stat = unsafe { std::mem::zeroed() };
    // SAFETY: the place is ours.
    let done = unsafe { libc::fstat(file, &raw mut stat) };
    thing(done, &stat)
}

impl Watch {
    /// Whether a path is the folder or below it.
    pub fn covers(&self, path: &[u8]) -> bool {
        path.strip_prefix(self.below.as_slice())
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(b"/"))
    }

    /// Appends one change.
    pub fn log(&self, kind: Kind, inode: u64, offset: u64, path: &[u8], data: &[u8]) {
        let record = encode(kind, inode, offset, path, data);
        let mut rest = record.as_slice();
        while !rest.is_empty() {
            let written = kernel!(libc::SYS_write, self.log, rest.as_ptr(), rest.len());
            let Some(left) = usize::try_from(written).ok().and_then(|n| rest.get(n..)) else {
                // A log with a hole proves nothing: better no program than a wrong verdict.
                std::process::abort();
            };
            rest = left;
        }
    }

    /// Appends that something cannot be told.
    pub fn cannot_follow(&self, what: &str) {
        self.log(Kind::CannotFollow, 0, 0, &[], what.as_bytes());
    }
}

/// An open file that is watched, with its name; none for all others.
pub fn watched(file: c_int) -> Option<(&'static Watch, Thing, Vec<u8>)> {
    let watch = watch()?;
    let name = name_of(file).filter(|name| watch.covers(name))?;
    Some((watch, of(file)?, name))
}

/// The answer of the kernel as the C library gives it for calls that answer 0 or -1.
pub fn short(answer: c_long) -> c_int {
    c_int::try_from(answer).unwrap_or(-1)
}
