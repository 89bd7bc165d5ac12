//! What the program takes while its window is closed. Figures, not verdicts; `cargo xtask bench` prints
//! them.

use std::collections::BTreeMap;
use std::fs;
use std::time::Duration;

use crate::support::{Session, wait_until};

const MEASURED: Duration = Duration::from_mins(2);
/// Until what belongs to the start is over.
const SETTLED: Duration = Duration::from_secs(20);

/// Wake-ups of each thread, and the hundredths of a second that all worked.
fn taken(pid: &str) -> (BTreeMap<String, u64>, u64) {
    let mut taken = (BTreeMap::new(), 0);
    for thread in fs::read_dir(format!("/proc/{pid}/task")).unwrap() {
        let thread = thread.unwrap().path();
        let status = fs::read_to_string(thread.join("status")).unwrap_or_default();
        let slept = status
            .lines()
            .find_map(|line| line.strip_prefix("voluntary_ctxt_switches:"));
        let name = status.lines().find_map(|line| line.strip_prefix("Name:"));
        let number = thread.file_name().unwrap().to_string_lossy().into_owned();
        let name = format!("{} ({number})", name.unwrap_or_default().trim());
        let slept = slept.map_or(0, |count| count.trim().parse().unwrap());
        taken.0.insert(name, slept);
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
    let woken: BTreeMap<_, _> = after
        .0
        .into_iter()
        .map(|(name, count)| (count - before.0.get(&name).unwrap_or(&0), name))
        .filter(|(count, _)| *count > 0)
        .map(|(count, name)| (name, count))
        .collect();
    println!("  wake-ups of all threads: {}", woken.values().sum::<u64>());
    for (name, count) in &woken {
        println!("    {name}: {count}");
    }
    println!("  time worked: {} ms", (after.1 - before.1) * 10);
    println!("  memory (PSS): {} MB", memory_kb(&pid) / 1024);
}
