//! What the program takes while its window is closed. Figures, not verdicts; `cargo xtask bench` prints
//! them.

use std::fs;
use std::time::Duration;

use crate::support::{Session, wait_until};

const MEASURED: Duration = Duration::from_mins(2);
/// Until what belongs to the start is over.
const SETTLED: Duration = Duration::from_secs(20);

/// Wake-ups of all threads, and the hundredths of a second that they worked.
fn taken(pid: &str) -> (u64, u64) {
    let mut taken = (0, 0);
    for thread in fs::read_dir(format!("/proc/{pid}/task")).unwrap() {
        let thread = thread.unwrap().path();
        let status = fs::read_to_string(thread.join("status")).unwrap_or_default();
        let slept = status
            .lines()
            .find_map(|line| line.strip_prefix("voluntary_ctxt_switches:"));
        taken.0 += slept.map_or(0, |count| count.trim().parse().unwrap());
        let stat = fs::read_to_string(thread.join("stat")).unwrap_or_default();
        // After the name, which may hold anything: the 12th and 13th field.
        if let Some((_, fields)) = stat.rsplit_once(')') {
            let ticks = fields.split_whitespace().skip(11).take(2);
            taken.1 += ticks.map(|t| t.parse::<u64>().unwrap()).sum::<u64>();
        }
    }
    taken
}

fn memory_kb(pid: &str) -> u64 {
    let rollup = fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).unwrap();
    let pss = rollup.lines().find_map(|line| line.strip_prefix("Pss:"));
    pss.unwrap().trim().trim_end_matches(" kB").parse().unwrap()
}

#[test]
#[ignore = "a measurement of two minutes"]
fn idle_with_the_window_closed() {
    let mut session = Session::start();
    let folder = session.data_dir().join("own");
    let told = |arguments: &[&str]| {
        let mut command = session.command(crate::support::window::built("consent"));
        command.arg("--vault").arg(&folder).args(arguments);
        let output = command.output().unwrap();
        assert!(output.status.success(), "{output:?}");
    };
    told(&["init", "--region", "DE"]);
    told(&["add", "claude", "--plan", "pro"]);
    let tray = session.tray();
    let folder = folder.display().to_string();
    session.start_program(&["--vault", &folder, "--background"]);
    wait_until("the ledger is open", || {
        tray.lines().iter().any(|line| line == "Lock")
    });
    let pid = session.pid_of("consent-ledger");
    std::thread::sleep(SETTLED);
    let before = taken(&pid);
    std::thread::sleep(MEASURED);
    assert!(session.program_runs());
    let after = taken(&pid);
    println!("with the window closed, for {} s:", MEASURED.as_secs());
    println!("  wake-ups of all threads: {}", after.0 - before.0);
    println!("  time worked: {} ms", (after.1 - before.1) * 10);
    println!("  memory (PSS): {} MB", memory_kb(&pid) / 1024);
}
