//! Calls that change names: of files made, removed, renamed, and of folders.

use libc::{AT_FDCWD, c_char, c_int, c_uint, mode_t, off_t};

use crate::record::Kind;
use crate::watch::{
    Exchange, Watch, at, bytes, invalid, kernel, name_of, of, order, short, watch, whole,
};

/// The watched folder, if this path is in it, and the whole path.
fn concerned(folder: c_int, path: *const c_char) -> Option<(&'static Watch, Vec<u8>)> {
    let watch = watch()?;
    let path = whole(folder, path).filter(|path| watch.covers(path))?;
    Some((watch, path))
}

// `open` takes its mode as a further argument of any number; on x86-64 and aarch64 that is the same
// register as a third fixed one.
#[unsafe(no_mangle)]
extern "C" fn openat(folder: c_int, path: *const c_char, flags: c_int, mode: mode_t) -> c_int {
    let open = || short(kernel!(libc::SYS_openat, folder, path, flags, mode));
    let Some((watch, path_before)) = concerned(folder, path) else {
        return open();
    };
    let _order = order();
    let before = at(folder, path);
    let file = open();
    if file < 0 {
        return file;
    }
    if flags & libc::O_TMPFILE == libc::O_TMPFILE {
        watch.cannot_follow("a file without a name");
    } else if let Some(now) = of(file) {
        let name = name_of(file).unwrap_or(path_before);
        match before {
            None => watch.log(Kind::FileMade, now.inode, 0, &name, &[]),
            Some(old) if flags & libc::O_TRUNC != 0 && old.length > 0 && !old.is_folder => {
                watch.log(Kind::Size, now.inode, 0, &name, &[]);
            }
            Some(_) => {}
        }
    }
    file
}

#[unsafe(no_mangle)]
extern "C" fn openat64(folder: c_int, path: *const c_char, flags: c_int, mode: mode_t) -> c_int {
    openat(folder, path, flags, mode)
}

#[unsafe(no_mangle)]
extern "C" fn open(path: *const c_char, flags: c_int, mode: mode_t) -> c_int {
    openat(AT_FDCWD, path, flags, mode)
}

#[unsafe(no_mangle)]
extern "C" fn open64(path: *const c_char, flags: c_int, mode: mode_t) -> c_int {
    openat(AT_FDCWD, path, flags, mode)
}

#[unsafe(no_mangle)]
extern "C" fn creat(path: *const c_char, mode: mode_t) -> c_int {
    let flags = libc::O_CREAT | libc::O_WRONLY | libc::O_TRUNC;
    openat(AT_FDCWD, path, flags, mode)
}

#[unsafe(no_mangle)]
extern "C" fn creat64(path: *const c_char, mode: mode_t) -> c_int {
    creat(path, mode)
}

#[unsafe(no_mangle)]
extern "C" fn truncate(path: *const c_char, length: off_t) -> c_int {
    let cut = || short(kernel!(libc::SYS_truncate, path, length));
    let Some((watch, name)) = concerned(AT_FDCWD, path) else {
        return cut();
    };
    let _order = order();
    let answer = cut();
    if answer == 0
        && let Some(now) = at(AT_FDCWD, path)
    {
        watch.log(Kind::Size, now.inode, now.length, &name, &[]);
    }
    answer
}

#[unsafe(no_mangle)]
extern "C" fn truncate64(path: *const c_char, length: off_t) -> c_int {
    truncate(path, length)
}

#[unsafe(no_mangle)]
extern "C" fn mkdirat(folder: c_int, path: *const c_char, mode: mode_t) -> c_int {
    let make = || short(kernel!(libc::SYS_mkdirat, folder, path, mode));
    let Some((watch, name)) = concerned(folder, path) else {
        return make();
    };
    let _order = order();
    let answer = make();
    if answer == 0
        && let Some(now) = at(folder, path)
    {
        watch.log(Kind::FolderMade, now.inode, 0, &name, &[]);
    }
    answer
}

#[unsafe(no_mangle)]
extern "C" fn mkdir(path: *const c_char, mode: mode_t) -> c_int {
    mkdirat(AT_FDCWD, path, mode)
}

#[unsafe(no_mangle)]
extern "C" fn unlinkat(folder: c_int, path: *const c_char, flags: c_int) -> c_int {
    let remove = || short(kernel!(libc::SYS_unlinkat, folder, path, flags));
    let Some((watch, name)) = concerned(folder, path) else {
        return remove();
    };
    let _order = order();
    let before = at(folder, path);
    let answer = remove();
    if answer == 0 {
        let inode = before.map_or(0, |thing| thing.inode);
        watch.log(Kind::Removed, inode, 0, &name, &[]);
    }
    answer
}

#[unsafe(no_mangle)]
extern "C" fn unlink(path: *const c_char) -> c_int {
    unlinkat(AT_FDCWD, path, 0)
}

#[unsafe(no_mangle)]
extern "C" fn rmdir(path: *const c_char) -> c_int {
    unlinkat(AT_FDCWD, path, libc::AT_REMOVEDIR)
}

#[unsafe(no_mangle)]
extern "C" fn renameat2(
    from_folder: c_int,
    from: *const c_char,
    to_folder: c_int,
    to: *const c_char,
    flags: c_uint,
) -> c_int {
    let number = libc::SYS_renameat2;
    let rename = || short(kernel!(number, from_folder, from, to_folder, to, flags));
    let (old, new) = (concerned(from_folder, from), concerned(to_folder, to));
    let Some((watch, _)) = old.as_ref().or(new.as_ref()) else {
        return rename();
    };
    if flags & libc::RENAME_EXCHANGE != 0 && watch.exchange == Exchange::Refused {
        return invalid();
    }
    let _order = order();
    let answer = rename();
    if answer == 0 {
        let kind = match flags & !libc::RENAME_NOREPLACE {
            0 => Some(Kind::Renamed),
            libc::RENAME_EXCHANGE => Some(Kind::Exchanged),
            _ => None,
        };
        match (&old, &new, kind) {
            (Some((_, old)), Some((_, new)), Some(kind)) => {
                let inode = at(to_folder, to).map_or(0, |thing| thing.inode);
                watch.log(kind, inode, 0, old, new);
            }
            _ => watch.cannot_follow("a name changed across the border of the folder"),
        }
    }
    answer
}

#[unsafe(no_mangle)]
extern "C" fn renameat(
    from_folder: c_int,
    from: *const c_char,
    to_folder: c_int,
    to: *const c_char,
) -> c_int {
    renameat2(from_folder, from, to_folder, to, 0)
}

#[unsafe(no_mangle)]
extern "C" fn rename(from: *const c_char, to: *const c_char) -> c_int {
    renameat2(AT_FDCWD, from, AT_FDCWD, to, 0)
}

#[unsafe(no_mangle)]
extern "C" fn linkat(
    from_folder: c_int,
    from: *const c_char,
    to_folder: c_int,
    to: *const c_char,
    flags: c_int,
) -> c_int {
    let number = libc::SYS_linkat;
    let link = || short(kernel!(number, from_folder, from, to_folder, to, flags));
    let (old, new) = (concerned(from_folder, from), concerned(to_folder, to));
    let Some((watch, new)) = new else {
        return link();
    };
    let _order = order();
    let answer = link();
    if answer == 0 {
        match (old, at(to_folder, to)) {
            (Some((_, old)), Some(thing)) => {
                watch.log(Kind::Linked, thing.inode, 0, &old, &new);
            }
            _ => watch.cannot_follow("a file from outside was linked in"),
        }
    }
    answer
}

#[unsafe(no_mangle)]
extern "C" fn link(from: *const c_char, to: *const c_char) -> c_int {
    linkat(AT_FDCWD, from, AT_FDCWD, to, 0)
}

#[unsafe(no_mangle)]
extern "C" fn symlinkat(text: *const c_char, folder: c_int, path: *const c_char) -> c_int {
    if let Some((watch, _)) = concerned(folder, path) {
        watch.cannot_follow(&format!(
            "a link to {}",
            String::from_utf8_lossy(bytes(text))
        ));
    }
    short(kernel!(libc::SYS_symlinkat, text, folder, path))
}

#[unsafe(no_mangle)]
extern "C" fn symlink(text: *const c_char, path: *const c_char) -> c_int {
    symlinkat(text, AT_FDCWD, path)
}
