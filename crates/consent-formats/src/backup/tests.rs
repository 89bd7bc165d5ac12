mod damage;
mod hostile;

use std::io::{self, Cursor, Read, Write};

use consent_core::ledger::{ChainHead, Hash};
use proptest::prelude::*;

use super::sealing::seal_in_memory;
use super::*;

const ENTROPY: [u8; 16] = [7; 16];
/// Quick to compute: for tests about something else.
const LIGHT: u8 = 4;

fn head(number: u8, seq: u64) -> ChainHead {
    let device = format!("01990000-0000-7000-8000-0000000000{number:02x}");
    ChainHead {
        device_id: device.parse().unwrap(),
        seq,
        hash: Hash::of_bytes(&[number]),
    }
}

fn facts() -> Facts {
    Facts {
        vault_id: "01990000-0000-7000-8000-000000000001".parse().unwrap(),
        demo: false,
        made_at: "2026-11-26T07:03:12.000Z".parse().unwrap(),
        heads: vec![head(1, 7), head(2, 12)],
    }
}

/// A backup with a database that does not get smaller by packing.
fn sample(database_bytes: usize) -> Contents {
    let mut number = 1_u32;
    let noise = std::iter::repeat_with(|| {
        number = number.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        number.to_be_bytes()[0]
    });
    let database = noise.take(database_bytes).collect();
    Contents {
        facts: facts(),
        files: vec![
            (BackupFile::Vault, b"{\"format\": 1}".to_vec()),
            (BackupFile::Ledger, database),
            (BackupFile::Csv, b"device_id,seq\r\n".repeat(20)),
            (BackupFile::CsvMetadata, b"{}".to_vec()),
        ],
    }
}

fn sealed(contents: &Contents) -> Vec<u8> {
    let recipient = recipient_of_entropy(&ENTROPY).unwrap();
    seal(contents, &To::Words(&[&recipient]), Limits::default()).unwrap()
}

fn opened(bytes: &[u8]) -> Result<Contents, BackupError> {
    open(bytes, &With::Words(&ENTROPY), Limits::default())
}

fn code(bytes: &[u8]) -> &'static str {
    opened(bytes).unwrap_err().code()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_was_sealed_to_words_is_what_opens(
        vault in proptest::collection::vec(any::<u8>(), 0..300),
        ledger in proptest::collection::vec(any::<u8>(), 0..3000),
        repeat in 0_usize..60,
        csv in proptest::option::of(proptest::collection::vec(any::<u8>(), 0..300)),
        entropy in any::<[u8; 16]>(),
        demo in any::<bool>(),
        seqs in proptest::collection::vec(0..u64::MAX / 8, 0..5),
    ) {
        let mut facts = facts();
        facts.demo = demo;
        facts.heads = seqs.iter().zip(1..).map(|(seq, number)| head(number, *seq)).collect();
        let mut files = vec![
            (BackupFile::Vault, vault),
            (BackupFile::Ledger, ledger.repeat(repeat)),
        ];
        if let Some(csv) = csv {
            files.push((BackupFile::Csv, csv.clone()));
            files.push((BackupFile::CsvMetadata, csv));
        }
        let contents = Contents { facts, files };
        let recipient = recipient_of_entropy(&entropy).unwrap();
        let bytes = seal(&contents, &To::Words(&[&recipient]), Limits::default()).unwrap();
        let found = open(&bytes, &With::Words(&entropy), Limits::default()).unwrap();
        prop_assert_eq!(found, contents);
    }

    #[test]
    fn what_was_sealed_with_a_passphrase_is_what_opens(passphrase in "\\PC{1,40}") {
        let contents = sample(1000);
        let to = To::Passphrase(&passphrase);
        let bytes = seal_in_memory(&contents, &to, Limits::default(), LIGHT).unwrap();
        let found = open(&bytes, &With::Passphrase(&passphrase), Limits::default()).unwrap();
        prop_assert_eq!(found, contents);
        let other = format!("{passphrase} ");
        let refused = open(&bytes, &With::Passphrase(&other), Limits::default()).unwrap_err();
        prop_assert_eq!(refused.code(), "backup_wrong_passphrase");
    }
}

#[test]
fn a_passphrase_costs_the_fixed_work_and_its_figure_stands_in_the_header() {
    let contents = sample(10);
    let to = To::Passphrase("correct horse battery staple");
    let bytes = seal(&contents, &to, Limits::default()).unwrap();
    let header = String::from_utf8_lossy(&bytes[..120]).into_owned();
    let line = header.lines().nth(1).unwrap();
    assert!(
        line.starts_with("-> scrypt ") && line.ends_with(" 18"),
        "{line}"
    );
    let with = With::Passphrase("correct horse battery staple");
    assert_eq!(open(&bytes, &with, Limits::default()).unwrap(), contents);
}

#[test]
fn the_two_kinds_of_secret_are_told_apart() {
    let contents = sample(100);
    let words = sealed(&contents);
    let by = |bytes: &[u8], with| open(bytes, &with, Limits::default()).unwrap_err().code();
    assert_eq!(by(&words, With::Passphrase("a")), "backup_needs_words");
    assert_eq!(by(&words, With::Words(&[8; 16])), "backup_wrong_words");
    let to = To::Passphrase("a");
    let phrase = seal_in_memory(&contents, &to, Limits::default(), LIGHT).unwrap();
    assert_eq!(
        by(&phrase, With::Words(&ENTROPY)),
        "backup_needs_passphrase"
    );
    assert_eq!(
        by(&phrase, With::Passphrase("b")),
        "backup_wrong_passphrase"
    );
}

#[test]
fn what_a_backup_cannot_be_sealed_to_is_named() {
    let contents = sample(1);
    let code = |to: &To<'_>| seal(&contents, to, Limits::default()).unwrap_err().code();
    assert_eq!(code(&To::Passphrase("")), "backup_no_passphrase");
    let private = identity_of_entropy(&ENTROPY).unwrap();
    for wrong in ["", "age1", "ssh-ed25519 AAAA", private.as_str()] {
        let all = [wrong];
        let said = code(&To::Words(&all));
        assert_eq!(said, "backup_no_recipient", "{wrong}");
    }
}

#[test]
fn header_and_database_are_always_there_and_the_csv_never_without_its_description() {
    let full = sample(10);
    let code = |keep: &[BackupFile]| {
        let mut contents = full.clone();
        contents.files.retain(|(file, _)| keep.contains(file));
        let recipient = recipient_of_entropy(&ENTROPY).unwrap();
        let sealed = seal(&contents, &To::Words(&[&recipient]), Limits::default());
        sealed.map_err(|error| error.to_string())
    };
    let [vault, ledger, csv, described] = BackupFile::ALL;
    assert!(code(&[vault, ledger]).is_ok());
    let missing = |name: &str| format!("the file {name} is not in it; use another backup");
    assert_eq!(
        code(&[ledger, csv, described]).unwrap_err(),
        missing("vault.json")
    );
    assert_eq!(
        code(&[vault, csv, described]).unwrap_err(),
        missing("ledger.db")
    );
    assert_eq!(
        code(&[vault, ledger, described]).unwrap_err(),
        missing("ledger.csv")
    );
    let without = code(&[vault, ledger, csv]).unwrap_err();
    assert_eq!(without, missing("ledger.csv-metadata.json"));
    let mut twice = full.clone();
    twice.files.push((BackupFile::Ledger, vec![]));
    let recipient = recipient_of_entropy(&ENTROPY).unwrap();
    let refused = seal(&twice, &To::Words(&[&recipient]), Limits::default()).unwrap_err();
    assert_eq!(refused.code(), "backup_twin_name");
}

#[test]
fn more_than_the_limit_is_neither_sealed_nor_opened() {
    let contents = sample(5000);
    let recipient = recipient_of_entropy(&ENTROPY).unwrap();
    let sum: usize = contents.files.iter().map(|(_, bytes)| bytes.len()).sum();
    let limits = |bytes: usize| Limits {
        unpacked_most_bytes: u64::try_from(bytes).unwrap(),
    };
    let to = To::Words(&[&recipient]);
    let refused = seal(&contents, &to, limits(sum - 1)).unwrap_err();
    let said = format!(
        "it is larger than {} bytes; it was not read further. Use another backup",
        sum - 1
    );
    assert_eq!(refused.to_string(), said);
    let bytes = seal(&contents, &to, limits(sum)).unwrap();
    let with = With::Words(&ENTROPY);
    assert_eq!(open(&bytes, &with, limits(sum)).unwrap(), contents);
    let refused = open(&bytes, &with, limits(sum - 1)).unwrap_err();
    assert_eq!(refused.to_string(), said);
}

/// Gives so many bytes and then fails.
struct Failing(usize);

impl Read for Failing {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.0.min(into.len());
        self.0 -= read;
        if read > 0 {
            Ok(read)
        } else {
            Err(io::ErrorKind::PermissionDenied.into())
        }
    }
}

impl Write for Failing {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.0.min(bytes.len());
        self.0 -= written;
        if written > 0 {
            Ok(written)
        } else {
            Err(io::ErrorKind::StorageFull.into())
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn streamed(from: &mut dyn Read, out: impl Write) -> Result<(), BackupError> {
    let recipient = recipient_of_entropy(&ENTROPY)?;
    let mut vault = Cursor::new(b"{}");
    let mut sources = [
        Source {
            file: BackupFile::Ledger,
            bytes: from,
        },
        Source {
            file: BackupFile::Vault,
            bytes: &mut vault,
        },
    ];
    let to = To::Words(&[&recipient]);
    seal_to(&facts(), &mut sources, &to, Limits::default(), out).map(|_| ())
}

#[test]
fn a_disk_that_is_full_at_any_point_is_told_as_such() {
    let mut noise = vec![];
    streamed(
        &mut sample(200_000).file(BackupFile::Ledger).unwrap(),
        &mut noise,
    )
    .unwrap();
    for room in (0..noise.len()).step_by(10_000).chain([noise.len() - 1000]) {
        let error = streamed(
            &mut sample(200_000).file(BackupFile::Ledger).unwrap(),
            Failing(room),
        );
        match error.unwrap_err() {
            BackupError::Io(error) => assert_eq!(error.kind(), io::ErrorKind::StorageFull),
            other => panic!("{other}"),
        }
    }
    let error = streamed(&mut Failing(100_000), io::sink()).unwrap_err();
    assert!(
        matches!(error, BackupError::Io(error) if error.kind() == io::ErrorKind::PermissionDenied)
    );
}

#[test]
fn a_file_is_copied_out_without_the_others() {
    let contents = sample(300_000);
    let bytes = sealed(&contents);
    let mut backup = OpenBackup::open(
        Cursor::new(&bytes),
        &With::Words(&ENTROPY),
        Limits::default(),
    )
    .unwrap();
    assert_eq!(backup.facts(), &contents.facts);
    assert_eq!(backup.facts().entries(), 19);
    let names: Vec<_> = backup.files().iter().map(|file| file.file).collect();
    assert_eq!(names, BackupFile::ALL);
    let mut csv = vec![];
    assert_eq!(backup.copy(BackupFile::Csv, &mut csv).unwrap(), 300);
    assert_eq!(Some(csv.as_slice()), contents.file(BackupFile::Csv));
    let full = backup.copy(BackupFile::Ledger, &mut Failing(1000));
    assert_eq!(full.unwrap_err().code(), "backup_io");
    let mut ledger = vec![];
    backup.copy(BackupFile::Ledger, &mut ledger).unwrap();
    assert_eq!(Some(ledger.as_slice()), contents.file(BackupFile::Ledger));
}

#[test]
fn two_backups_of_the_same_have_no_bytes_in_common_but_the_first_line() {
    let contents = sample(1000);
    let (one, two) = (sealed(&contents), sealed(&contents));
    assert_eq!(one[..22], two[..22]);
    assert_ne!(one[22..], two[22..]);
}

#[test]
fn what_cannot_be_packed_grows_by_less_than_the_limit_allows() {
    let contents = sample(1_000_000);
    let content: usize = contents.files.iter().map(|(_, bytes)| bytes.len()).sum();
    let grown = sealed(&contents).len() - content;
    assert!(
        grown < content / 512 + 2 * 65_536 && grown < 5_000,
        "{grown}"
    );
}

#[test]
fn debug_output_tells_sizes_and_no_content() {
    let said = format!("{:?}", sample(3));
    assert!(
        said.contains("(\"ledger.db\", 3)") && !said.contains("device_id,seq"),
        "{said}"
    );
}

#[test]
fn the_published_vector_holds() {
    let text = include_str!("../../../../tests/vectors/backup.json");
    let vector: serde_json::Value = serde_json::from_str(text).unwrap();
    let field = |name: &str| vector[name].as_str().unwrap();
    let mut entropy = [0_u8; 16];
    for (byte, place) in entropy.iter_mut().zip((0..).step_by(2)) {
        *byte = u8::from_str_radix(field("entropy").get(place..place + 2).unwrap(), 16).unwrap();
    }
    assert_eq!(
        identity_of_entropy(&entropy).unwrap().as_str(),
        field("identity")
    );
    assert_eq!(recipient_of_entropy(&entropy).unwrap(), field("recipient"));
    let sealed =
        base64::Engine::decode(&base64::engine::general_purpose::STANDARD, field("backup"));
    let found = open(&sealed.unwrap(), &With::Words(&entropy), Limits::default()).unwrap();
    assert_eq!(found.facts.vault_id.to_string(), field("vault_id"));
    assert_eq!(
        found.file(BackupFile::Csv).unwrap(),
        field("ledger.csv").as_bytes()
    );
    assert_eq!(found.facts.entries(), vector["entries"].as_u64().unwrap());
}
