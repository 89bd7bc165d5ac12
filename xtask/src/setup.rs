//! Installs what is missing. Says what it does, and asks for nothing it does not need.

use std::path::Path;
use std::time::SystemTime;

use anyhow::{Result, bail};

use crate::step::{command, npm, run, succeeds};

/// Debian's names; what builds and runs the window, then what the tests in the real window need.
const APT: &[&str] = &[
    "libwebkit2gtk-4.1-dev",
    "libgtk-3-dev",
    "librsvg2-dev",
    "libayatana-appindicator3-dev",
    "libssl-dev",
    "libdbus-1-dev",
    "pkg-config",
    "build-essential",
    "perl",
    "file",
    "xdg-utils",
    "xvfb",
    "webkit2gtk-driver",
    "dbus",
    "dbus-x11",
    "gnome-keyring",
    "dunst",
    "libnotify-bin",
    "imagemagick",
    "xdotool",
    "python3-venv",
    "python3-icalendar",
    "age",
    "unzip",
];

const DNF: &str = "sudo dnf install webkit2gtk4.1-devel gtk3-devel librsvg2-devel \
libayatana-appindicator-gtk3-devel openssl-devel dbus-devel gcc-c++ make perl nodejs npm \
xorg-x11-server-Xvfb dbus-x11 gnome-keyring dunst libnotify ImageMagick xdotool python3 \
python3-icalendar age unzip";
const PACMAN: &str = "sudo pacman -S --needed webkit2gtk-4.1 gtk3 librsvg libayatana-appindicator \
openssl dbus base-devel perl nodejs npm xorg-server-xvfb gnome-keyring dunst libnotify xdotool \
imagemagick python python-icalendar age unzip";

/// Installs missing system packages and the UI's npm packages.
pub fn setup() -> Result<()> {
    system_packages()?;
    if !succeeds(&mut command(
        if cfg!(windows) { "npm.cmd" } else { "npm" },
        &["--version"],
    )) {
        if !has_apt() {
            bail!("node and npm are missing: install Node.js 20 or newer, then run this again");
        }
        println!("node and npm are missing; installing them");
        apt_install(&["nodejs", "npm"])?;
    }
    npm_packages()
}

fn has_apt() -> bool {
    cfg!(target_os = "linux") && succeeds(&mut command("apt-get", &["--version"]))
}

fn system_packages() -> Result<()> {
    if has_apt() {
        let missing: Vec<&str> = APT
            .iter()
            .copied()
            .filter(|name| !installed(name))
            .collect();
        if missing.is_empty() {
            println!("system packages: all there");
            return Ok(());
        }
        println!("system packages missing: {}", missing.join(" "));
        return apt_install(&missing);
    }
    let webkit = || succeeds(&mut command("pkg-config", &["--exists", "webkit2gtk-4.1"]));
    if cfg!(target_os = "linux") && !webkit() {
        if succeeds(&mut command("dnf", &["--version"])) {
            bail!("system packages are missing; please run:\n  {DNF}");
        }
        if succeeds(&mut command("pacman", &["--version"])) {
            bail!("system packages are missing; please run:\n  {PACMAN}");
        }
        bail!(
            "WebKitGTK 4.1 is missing; install it, GTK 3 and a C compiler by your system's means"
        );
    }
    if cfg!(target_os = "macos") && !succeeds(&mut command("xcrun", &["--find", "cc"])) {
        bail!(
            "the compiler is missing; please run:\n  xcode-select --install\n  brew install node"
        );
    }
    Ok(())
}

fn installed(name: &str) -> bool {
    command("dpkg-query", &["-W", "-f=${Status}", name])
        .output()
        .is_ok_and(|out| String::from_utf8_lossy(&out.stdout).ends_with(" installed"))
}

fn apt_install(names: &[&str]) -> Result<()> {
    let root = command("id", &["-u"])
        .output()
        .is_ok_and(|out| out.stdout.trim_ascii() == b"0");
    let apt = |args: &[&str]| {
        let mut all = if root { vec![] } else { vec!["sudo"] };
        all.extend(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        all.extend(args);
        run(&mut command(all[0], &all[1..]))
    };
    apt(&["update", "-qq"])?;
    let mut args = vec!["install", "-y", "-qq", "--no-install-recommends"];
    args.extend(names);
    apt(&args)
}

fn npm_packages() -> Result<()> {
    if !Path::new("ui/package.json").exists() {
        bail!("ui/package.json is missing: the sources of the window are incomplete");
    }
    let stamp = modified("ui/node_modules/.package-lock.json");
    if stamp.is_some() && stamp >= modified("ui/package-lock.json") {
        println!("npm packages: all there");
        return Ok(());
    }
    run(&mut npm(&["ci", "--no-audit", "--no-fund"]))
}

fn modified(path: &str) -> Option<SystemTime> {
    std::fs::metadata(path)
        .and_then(|meta| meta.modified())
        .ok()
}
