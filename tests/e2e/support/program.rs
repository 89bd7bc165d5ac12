//! The window's program on its own, without a driver at its window.

use std::path::Path;
use std::process::Output;

use super::Session;
use super::process::{Child, wait_until};
use super::window::built;

const PROGRAM: &str = "consent-ledger";

impl Session {
    /// The display that programs of this session use.
    pub fn display_name(&self) -> String {
        let display = self.environment.iter().find(|(name, _)| *name == "DISPLAY");
        display.unwrap().1.clone()
    }

    /// The address of this session's bus.
    pub fn bus_address(&self) -> String {
        let bus = self
            .environment
            .iter()
            .find(|(name, _)| *name == "DBUS_SESSION_BUS_ADDRESS");
        bus.unwrap().1.clone()
    }

    /// Starts the program; it ends with the session, if not before.
    pub fn start_program(&mut self, arguments: &[&str]) {
        let mut command = self.command(built(PROGRAM));
        self.spawn(PROGRAM, command.args(arguments));
    }

    /// Starts a command that becomes the program.
    pub fn start_program_by(&mut self, command: &mut std::process::Command) {
        self.spawn(PROGRAM, command);
    }

    /// A start of the program that comes to an end by itself.
    pub fn program_says(&self, arguments: &[&str]) -> Output {
        let mut command = self.command(built(PROGRAM));
        command.args(arguments).output().unwrap()
    }

    /// Waits until the program that was started last has ended; its code.
    pub fn program_ends(&mut self) -> Option<i32> {
        let is_it = |child: &&mut Child| child.is(PROGRAM);
        let program = self.programs.iter_mut().rev().find(is_it).unwrap();
        wait_until("the program ends", || program.ended().is_some());
        program.ended().unwrap().code()
    }

    /// Waits until the program is the one over its ledger: a second start would otherwise be the first.
    pub fn program_is_up(&self) {
        wait_until("the program has its bus name", || {
            let out = self
                .command("gdbus")
                .args(["call", "--session", "--dest=org.freedesktop.DBus"])
                .args(["--object-path=/org/freedesktop/DBus"])
                .arg("--method=org.freedesktop.DBus.ListNames")
                .output()
                .unwrap();
            String::from_utf8_lossy(&out.stdout).contains("org.consentledger")
        });
    }

    /// Whether the program that was started last is still running.
    pub fn program_runs(&mut self) -> bool {
        let is_it = |child: &&mut Child| child.is(PROGRAM);
        let program = self.programs.iter_mut().rev().find(is_it).unwrap();
        program.ended().is_none()
    }

    /// The command line over a ledger, at a time; it must succeed.
    pub fn consent(&self, folder: &Path, now: &str, arguments: &[&str]) -> serde_json::Value {
        let mut command = self.command(built("consent"));
        command
            .args(["--json", "--now", now, "--vault"])
            .arg(folder);
        let output = command.args(arguments).output().unwrap();
        assert!(output.status.success(), "{arguments:?}: {output:?}");
        serde_json::from_slice(&output.stdout).unwrap()
    }

    /// From now on a person picks the button with these words on every notice they are shown.
    pub fn pick_button(&mut self, words: &str) {
        let script = self.scratch_dir().join("pick");
        let picks = format!("#!/bin/sh\ngrep -m1 -F '{words}'\n");
        std::fs::write(&script, picks).unwrap();
        let mut mode = self.command("chmod");
        assert!(mode.arg("+x").arg(&script).status().unwrap().success());
        let folder = self.data_dir().with_file_name("config").join("dunst");
        std::fs::create_dir_all(&folder).unwrap();
        let settings = format!("[global]\ndmenu = {}\n", script.display());
        std::fs::write(folder.join("dunstrc"), settings).unwrap();
        let at = self.programs.iter().position(|child| child.is("dunst"));
        self.programs.remove(at.unwrap()).end();
        wait_until("the old notification daemon is gone", || {
            !self.owns("org.freedesktop.Notifications")
        });
        self.start_notices();
    }

    /// Waits until a notice is on screen, and asks its daemon for something.
    pub fn on_notice(&self, asked: &str) {
        wait_until("a notice is on screen", || self.shown_now() > 0);
        let told = self.command("dunstctl").arg(asked).status().unwrap();
        assert!(told.success());
    }
}
