//! What is left in the memory of a program after the ledger was shut: neither the key nor the words.

use std::fs;
use std::io::{BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::process::{Child, Command, Stdio};

use super::programs::writer;
use super::vault::Ledger;
use consent_store::{DatabaseKey, LedgerFile, NewLedger};

/// A program that has shut the ledger, and stays.
struct Staying {
    child: Child,
}

impl Staying {
    /// Starts one with a secret on its first line, and waits until it has opened and shut.
    fn shut(arguments: &[&str], secret: &str) -> Self {
        let mut child = Command::new(writer())
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        writeln!(child.stdin.as_mut().unwrap(), "{secret}").unwrap();
        let mut said = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        said.read_line(&mut line).unwrap();
        assert_eq!(line.trim_end(), "shut");
        Self { child }
    }

    /// How often each of these stands in its memory: in every part that it can write.
    fn holds(&self, sought: &[&[u8]]) -> Vec<usize> {
        let process = format!("/proc/{}", self.child.id());
        let parts = fs::read_to_string(format!("{process}/maps")).unwrap();
        let mut memory = fs::File::open(format!("{process}/mem")).unwrap();
        let mut found = vec![0; sought.len()];
        for part in parts.lines().filter(|line| line.contains(" rw")) {
            let (start, end) = part.split_once(' ').unwrap().0.split_once('-').unwrap();
            let [start, end] = [start, end].map(|at| u64::from_str_radix(at, 16).unwrap());
            let mut bytes = vec![0; usize::try_from(end - start).unwrap()];
            memory.seek(SeekFrom::Start(start)).unwrap();
            // What cannot be read holds nothing that another program could read.
            if memory.read_exact(&mut bytes).is_err() {
                continue;
            }
            for (count, sought) in found.iter_mut().zip(sought) {
                *count += bytes
                    .windows(sought.len())
                    .filter(|at| at == sought)
                    .count();
            }
        }
        found
    }
}

impl Drop for Staying {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn the_words_are_gone_from_memory_once_the_ledger_is_shut() {
    let ledger = Ledger::new();
    let folder = ledger.folder.display().to_string();
    let words: Vec<&str> = ledger.words.split(' ').collect();
    let [all, half] = [words.join(" "), words[6..].join(" ")];
    let sought = [all.as_bytes(), half.as_bytes()];
    let careful = Staying::shut(&["shut", &folder], &ledger.words);
    assert_eq!(careful.holds(&sought), [0, 0]);
    // The control: words that were kept somewhere are found.
    let careless = Staying::shut(&["shut", &folder, "careless"], &ledger.words);
    assert!(careless.holds(&sought).iter().all(|count| *count > 0));
}

#[test]
fn the_key_of_the_database_is_gone_from_memory_once_it_is_shut() {
    let folder = super::programs::quick_folder();
    let path = folder.path().join("ledger.db");
    let key: [u8; 32] = std::array::from_fn(|_| fastrand::u8(..));
    let digits: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
    let device = "01990000-0000-7000-8000-00000000000a";
    let new = NewLedger {
        vault_id: device.parse().unwrap(),
        device_id: device.parse().unwrap(),
        demo: true,
        created_at: "2025-09-01T10:00:00.000Z".parse().unwrap(),
    };
    drop(LedgerFile::create(&path, &DatabaseKey::from_bytes(&key), &new).unwrap());
    let capitals = digits.to_uppercase();
    let sought = [key.as_slice(), digits.as_bytes(), capitals.as_bytes()];
    let path = path.display().to_string();
    let careful = Staying::shut(&["shut-alone", &path], &digits);
    assert_eq!(careful.holds(&sought), [0, 0, 0]);
    let careless = Staying::shut(&["shut-alone", &path, "careless"], &digits);
    assert!(careless.holds(&sought)[1] > 0, "nothing was found");
}
