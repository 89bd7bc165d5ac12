//! Calls that change what files hold, and those that bring it to the medium.

use libc::{c_int, c_long, c_void, off_t, size_t, ssize_t};

use crate::record::Kind;
use crate::watch::{Watch, kernel, not_supported, of, order, short, watch, watched};

fn part<'a>(bytes: *const c_void, count: ssize_t) -> &'a [u8] {
    match usize::try_from(count) {
        // SAFETY: the kernel has just read as many bytes from there.
        Ok(count) if count > 0 => unsafe { std::slice::from_raw_parts(bytes.cast(), count) },
        _ => &[],
    }
}

fn signed(answer: c_long) -> ssize_t {
    ssize_t::try_from(answer).unwrap_or(-1)
}

/// Writes where the file stands, or where it is told to, and logs what was written.
fn written(
    file: c_int,
    at: Option<off_t>,
    put: impl FnOnce() -> ssize_t,
    bytes: impl FnOnce(ssize_t) -> Vec<u8>,
) -> ssize_t {
    let Some((watch, before, name)) = watched(file) else {
        return put();
    };
    let _order = order();
    // SAFETY: asks for the flags of a file.
    let flags = unsafe { libc::fcntl(file, libc::F_GETFL) };
    let place = if flags & libc::O_APPEND != 0 {
        of(file).map_or(before.length, |now| now.length)
    } else {
        let here = || signed(kernel!(libc::SYS_lseek, file, 0 as off_t, libc::SEEK_CUR));
        u64::try_from(at.unwrap_or_else(|| here() as off_t)).unwrap_or(0)
    };
    let count = put();
    if count > 0 {
        watch.log(Kind::Data, before.inode, place, &name, &bytes(count));
    }
    count
}

#[unsafe(no_mangle)]
extern "C" fn write(file: c_int, bytes: *const c_void, count: size_t) -> ssize_t {
    let put = || signed(kernel!(libc::SYS_write, file, bytes, count));
    written(file, None, put, |count| part(bytes, count).to_vec())
}

#[unsafe(no_mangle)]
extern "C" fn pwrite(file: c_int, bytes: *const c_void, count: size_t, at: off_t) -> ssize_t {
    let put = || signed(kernel!(libc::SYS_pwrite64, file, bytes, count, at));
    written(file, Some(at), put, |count| part(bytes, count).to_vec())
}

#[unsafe(no_mangle)]
extern "C" fn pwrite64(file: c_int, bytes: *const c_void, count: size_t, at: off_t) -> ssize_t {
    pwrite(file, bytes, count, at)
}

/// The first bytes of several pieces.
fn gathered(pieces: *const libc::iovec, number: c_int, count: ssize_t) -> Vec<u8> {
    let number = usize::try_from(number).unwrap_or(0);
    // SAFETY: the kernel has just read the same list.
    let pieces = unsafe { std::slice::from_raw_parts(pieces, number) };
    let mut all = vec![];
    for piece in pieces {
        let length = ssize_t::try_from(piece.iov_len).unwrap_or(ssize_t::MAX);
        all.extend_from_slice(part(piece.iov_base, length));
    }
    all.truncate(usize::try_from(count).unwrap_or(0));
    all
}

#[unsafe(no_mangle)]
extern "C" fn writev(file: c_int, pieces: *const libc::iovec, number: c_int) -> ssize_t {
    let put = || signed(kernel!(libc::SYS_writev, file, pieces, number));
    written(file, None, put, |count| gathered(pieces, number, count))
}

#[unsafe(no_mangle)]
extern "C" fn pwritev(
    file: c_int,
    pieces: *const libc::iovec,
    number: c_int,
    at: off_t,
) -> ssize_t {
    let put = || {
        signed(kernel!(
            libc::SYS_pwritev,
            file,
            pieces,
            number,
            at,
            0 as c_long
        ))
    };
    written(file, Some(at), put, |count| gathered(pieces, number, count))
}

#[unsafe(no_mangle)]
extern "C" fn pwritev64(
    file: c_int,
    pieces: *const libc::iovec,
    number: c_int,
    at: off_t,
) -> ssize_t {
    pwritev(file, pieces, number, at)
}

/// Does what may change a length, and logs the new one.
fn resized(file: c_int, change: impl FnOnce() -> c_long) -> c_int {
    let Some((watch, before, name)) = watched(file) else {
        return short(change());
    };
    let _order = order();
    let answer = short(change());
    if answer == 0
        && let Some(after) = of(file)
        && after.length != before.length
    {
        watch.log(Kind::Size, after.inode, after.length, &name, &[]);
    }
    answer
}

#[unsafe(no_mangle)]
extern "C" fn ftruncate(file: c_int, length: off_t) -> c_int {
    resized(file, || kernel!(libc::SYS_ftruncate, file, length))
}

#[unsafe(no_mangle)]
extern "C" fn ftruncate64(file: c_int, length: off_t) -> c_int {
    ftruncate(file, length)
}

#[unsafe(no_mangle)]
extern "C" fn fallocate(file: c_int, mode: c_int, from: off_t, count: off_t) -> c_int {
    if mode & !libc::FALLOC_FL_KEEP_SIZE != 0
        && let Some((watch, ..)) = watched(file)
    {
        watch.cannot_follow("fallocate that changes bytes");
    }
    resized(file, || {
        kernel!(libc::SYS_fallocate, file, mode, from, count)
    })
}

#[unsafe(no_mangle)]
extern "C" fn fallocate64(file: c_int, mode: c_int, from: off_t, count: off_t) -> c_int {
    fallocate(file, mode, from, count)
}

#[unsafe(no_mangle)]
extern "C" fn posix_fallocate(file: c_int, from: off_t, count: off_t) -> c_int {
    if fallocate(file, 0, from, count) == 0 {
        return 0;
    }
    // SAFETY: the place is this thread's own.
    unsafe { *libc::__errno_location() }
}

#[unsafe(no_mangle)]
extern "C" fn posix_fallocate64(file: c_int, from: off_t, count: off_t) -> c_int {
    posix_fallocate(file, from, count)
}

fn synced(file: c_int, sync: impl FnOnce() -> c_long) -> c_int {
    let Some((watch, thing, name)) = watched(file) else {
        return short(sync());
    };
    let _order = order();
    let answer = short(sync());
    if answer == 0 {
        watch.log(Kind::Synced, thing.inode, 0, &name, &[]);
    }
    answer
}

#[unsafe(no_mangle)]
extern "C" fn fsync(file: c_int) -> c_int {
    synced(file, || kernel!(libc::SYS_fsync, file))
}

#[unsafe(no_mangle)]
extern "C" fn fdatasync(file: c_int) -> c_int {
    synced(file, || kernel!(libc::SYS_fdatasync, file))
}

fn all_synced(watch: Option<&Watch>) {
    if let Some(watch) = watch {
        watch.log(Kind::AllSynced, 0, 0, &[], &[]);
    }
}

#[unsafe(no_mangle)]
extern "C" fn sync() {
    let _order = order();
    let _ = kernel!(libc::SYS_sync);
    all_synced(watch());
}

#[unsafe(no_mangle)]
extern "C" fn syncfs(file: c_int) -> c_int {
    let _order = order();
    let answer = short(kernel!(libc::SYS_syncfs, file));
    if answer == 0 {
        all_synced(watched(file).map(|(watch, ..)| watch));
    }
    answer
}

#[unsafe(no_mangle)]
extern "C" fn copy_file_range(
    from: c_int,
    from_at: *mut off_t,
    to: c_int,
    to_at: *mut off_t,
    count: size_t,
    flags: libc::c_uint,
) -> ssize_t {
    if watched(to).is_some() {
        return not_supported() as ssize_t;
    }
    let number = libc::SYS_copy_file_range;
    signed(kernel!(number, from, from_at, to, to_at, count, flags))
}

#[unsafe(no_mangle)]
extern "C" fn sendfile(to: c_int, from: c_int, at: *mut off_t, count: size_t) -> ssize_t {
    if watched(to).is_some() {
        return not_supported() as ssize_t;
    }
    signed(kernel!(libc::SYS_sendfile, to, from, at, count))
}

#[unsafe(no_mangle)]
extern "C" fn sendfile64(to: c_int, from: c_int, at: *mut off_t, count: size_t) -> ssize_t {
    sendfile(to, from, at, count)
}

#[unsafe(no_mangle)]
extern "C" fn splice(
    from: c_int,
    from_at: *mut off_t,
    to: c_int,
    to_at: *mut off_t,
    count: size_t,
    flags: libc::c_uint,
) -> ssize_t {
    if watched(to).is_some() {
        return not_supported() as ssize_t;
    }
    let number = libc::SYS_splice;
    signed(kernel!(number, from, from_at, to, to_at, count, flags))
}

#[unsafe(no_mangle)]
extern "C" fn mmap(
    wished: *mut c_void,
    length: size_t,
    may: c_int,
    flags: c_int,
    file: c_int,
    from: off_t,
) -> *mut c_void {
    let is_shared = flags & libc::MAP_TYPE != libc::MAP_PRIVATE;
    if file >= 0
        && is_shared
        && may & libc::PROT_WRITE != 0
        && let Some((watch, ..)) = watched(file)
    {
        watch.cannot_follow("a shared mapping that can be written");
    }
    let place = kernel!(libc::SYS_mmap, wished, length, may, flags, file, from);
    place as *mut c_void
}

#[unsafe(no_mangle)]
extern "C" fn mmap64(
    wished: *mut c_void,
    length: size_t,
    may: c_int,
    flags: c_int,
    file: c_int,
    from: off_t,
) -> *mut c_void {
    mmap(wished, length, may, flags, file, from)
}
