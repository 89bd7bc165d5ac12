//! The entry in the autostart folder of a Linux desktop, after the Desktop Entry and Autostart
//! specifications of freedesktop.org.

use std::io;
use std::path::{Path, PathBuf};

use consent_app::ports::FileAccess as _;

use crate::files::SystemFiles;
use crate::paths::ID;

/// The entry of this user.
pub(super) fn path() -> Option<PathBuf> {
    let folder = crate::paths::config_folder()?;
    Some(folder.join("autostart").join(format!("{ID}.desktop")))
}

/// Whether the entry is there and starts something: a desktop may have switched it off in its own way.
pub(super) fn is_on(path: &Path) -> io::Result<bool> {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(error),
    };
    let off = ["Hidden=true", "X-GNOME-Autostart-enabled=false"];
    Ok(text.lines().all(|line| !off.contains(&line.trim())))
}

pub(super) fn write(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    SystemFiles.write_whole(path, text.as_bytes())
}

pub(super) fn remove(path: &Path) -> io::Result<()> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// The entry for a program; none if its path cannot be written in one.
pub(super) fn text(program: &Path, argument: &str) -> Option<String> {
    let program = quoted(program.to_str()?)?;
    Some(format!(
        "[Desktop Entry]\n\
         Type=Application\n\
         Name=Consent Ledger\n\
         Comment=Reminds you of privacy dates, without a window\n\
         Exec={program} {argument}\n\
         Icon=consent-ledger\n\
         Terminal=false\n\
         X-GNOME-Autostart-enabled=true\n"
    ))
}

/// One argument as Exec wants it: quoted, its reserved characters escaped, and then once more as every
/// value of the file is; a percent sign is doubled. A line break has no spelling there.
fn quoted(argument: &str) -> Option<String> {
    if argument.chars().any(char::is_control) {
        return None;
    }
    let mut inside = String::new();
    for letter in argument.chars() {
        match letter {
            '"' | '`' | '$' => inside.extend(["\\\\", &letter.to_string()]),
            '\\' => inside.push_str("\\\\\\\\"),
            '%' => inside.push_str("%%"),
            other => inside.push(other),
        }
    }
    Some(format!("\"{inside}\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exec(program: &str) -> Option<String> {
        let text = text(Path::new(program), "--background")?;
        let line = text.lines().find(|line| line.starts_with("Exec="));
        line.map(str::to_owned)
    }

    #[test]
    fn a_path_with_any_sign_in_it_stays_one_word() {
        let written = |program: &str| exec(program).unwrap();
        assert_eq!(
            written("/home/an a/apps/consent-ledger"),
            "Exec=\"/home/an a/apps/consent-ledger\" --background"
        );
        assert_eq!(
            written("/a$b/100%/x"),
            "Exec=\"/a\\\\$b/100%%/x\" --background"
        );
        assert_eq!(written("/a\\b"), "Exec=\"/a\\\\\\\\b\" --background");
        assert_eq!(exec("/a\nExec=evil"), None);
    }

    #[test]
    fn the_entry_comes_and_goes_and_a_switched_off_one_is_off() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("autostart/x.desktop");
        assert!(!is_on(&path).unwrap());
        remove(&path).unwrap();
        write(
            &path,
            &text(Path::new("/usr/bin/x"), "--background").unwrap(),
        )
        .unwrap();
        assert!(is_on(&path).unwrap());
        let hidden = std::fs::read_to_string(&path).unwrap() + "Hidden=true\n";
        std::fs::write(&path, hidden).unwrap();
        assert!(!is_on(&path).unwrap());
        remove(&path).unwrap();
        assert!(!path.exists());
    }
}
