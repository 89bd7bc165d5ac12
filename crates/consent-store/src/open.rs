//! The one way in: key first, never a new file in place of a missing one.

use std::fs::{File, OpenOptions};
use std::io::Read;
use std::path::Path;
use std::time::Duration;

use consent_core::id::{DeviceId, VaultId};
use consent_core::ledger::{ChainHead, genesis_hash};
use consent_core::time::Timestamp;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags, OptionalExtension, params};
use zeroize::Zeroizing;

use crate::guard::Guard;
use crate::{StoreError, migrate, projection, schema};

/// The 32 bytes that open the database; wiped when dropped, never printed.
pub struct DatabaseKey(Box<Zeroizing<[u8; 32]>>);

impl DatabaseKey {
    /// Copies the bytes of a key: an array that is handed on by value leaves a copy that nobody wipes.
    #[must_use]
    pub fn from_bytes(bytes: &[u8; 32]) -> Self {
        let mut own = Box::new(Zeroizing::new([0_u8; 32]));
        own.copy_from_slice(bytes);
        Self(own)
    }

    /// Keeps the bytes of a key where they are.
    pub(crate) fn holding(bytes: Box<Zeroizing<[u8; 32]>>) -> Self {
        Self(bytes)
    }

    #[cfg(test)]
    pub(crate) fn bytes(&self) -> &[u8] {
        self.0.as_slice()
    }

    fn pragma(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(96));
        text.push_str("PRAGMA key = ");
        text.push_str(&self.quoted());
        text.push(';');
        text
    }

    /// The raw key as a literal of SQL.
    pub(crate) fn quoted(&self) -> Zeroizing<String> {
        use std::fmt::Write as _;
        let mut text = Zeroizing::new(String::with_capacity(96));
        text.push_str("\"x'");
        for byte in self.0.iter() {
            let _ = write!(text, "{byte:02x}");
        }
        text.push_str("'\"");
        text
    }
}

/// What a new ledger is told about itself.
#[derive(Debug, Clone, Copy)]
pub struct NewLedger {
    /// Whose database.
    pub vault_id: VaultId,
    /// The chain it writes.
    pub device_id: DeviceId,
    /// Whether its entries are invented.
    pub demo: bool,
    /// When it is made.
    pub created_at: Timestamp,
}

/// An open, encrypted ledger.
pub struct LedgerFile {
    pub(crate) connection: Connection,
    pub(crate) writer: DeviceId,
    pub(crate) verified: Verified,
    pub(crate) guard: Guard,
}

/// How far the entries were verified since the file was opened.
#[derive(Debug, Clone, Default)]
pub(crate) struct Verified {
    /// The place of the last one.
    pub(crate) arrival: i64,
    /// The last one of each chain.
    pub(crate) heads: Vec<ChainHead>,
}

impl LedgerFile {
    /// Makes a ledger where nothing stands yet.
    pub fn create(path: &Path, key: &DatabaseKey, new: &NewLedger) -> Result<Self, StoreError> {
        make(path).map_err(|error| match error.kind() {
            std::io::ErrorKind::AlreadyExists => StoreError::TraceOfVault,
            _ => StoreError::Io(error),
        })?;
        let mut connection = connect(path, key)?;
        let transaction = connection.transaction()?;
        migrate::create(&transaction)?;
        projection::create(&transaction)?;
        let (device, at) = (new.device_id.to_string(), new.created_at.to_string());
        transaction.execute(
            "INSERT INTO ledger_devices (device_id, genesis_hash, enrolled_at) VALUES (?1, ?2, ?3)",
            params![
                device,
                genesis_hash(new.device_id).as_bytes().as_slice(),
                at
            ],
        )?;
        transaction.execute(
            "INSERT INTO vault_meta (id, vault_id, schema_version, writer_device_id, demo, created_at)
             VALUES (1, ?1, ?2, ?3, ?4, ?5)",
            params![new.vault_id.to_string(), migrate::SCHEMA_VERSION, device, new.demo, at],
        )?;
        transaction.commit()?;
        let guard = Guard::over(&mut connection)?;
        Ok(Self {
            connection,
            writer: new.device_id,
            verified: Verified::default(),
            guard,
        })
    }

    /// Opens a ledger that exists; verifies its chains and brings its read models along.
    pub fn open(path: &Path, key: &DatabaseKey) -> Result<Self, StoreError> {
        let mut file = Self::open_unverified(path, key)?;
        if !file.verify_new()?.is_intact() {
            return Err(StoreError::ChainBroken);
        }
        file.catch_up_projections();
        Ok(file)
    }

    /// Opens a ledger that exists. Its entries are not looked at.
    pub(crate) fn open_unverified(path: &Path, key: &DatabaseKey) -> Result<Self, StoreError> {
        inspect(path)?;
        let mut connection = connect(path, key)?;
        migrate::check(&connection)?;
        check_length(&connection, path)?;
        schema::check(&connection)?;
        let writer: String =
            connection.query_row("SELECT writer_device_id FROM vault_meta", [], |row| {
                row.get(0)
            })?;
        let writer = writer.parse().map_err(|_| StoreError::Damaged)?;
        let guard = Guard::over(&mut connection)?;
        Ok(Self {
            connection,
            writer,
            verified: Verified::default(),
            guard,
        })
    }

    /// Brings the read models up to the entries. They are disposable: where they cannot be written, the
    /// entries are replayed instead.
    pub(crate) fn catch_up_projections(&mut self) {
        if let Err(error) = projection::catch_up(&mut self.connection) {
            tracing::warn!(code = error.code(), "the read models are behind");
        }
    }
}

/// Refuses a file that ends within a page, or goes on after the last: reading alone would not notice.
fn check_length(connection: &Connection, path: &Path) -> Result<(), StoreError> {
    // While it is read no other process can change its length.
    let moment = connection.unchecked_transaction()?;
    moment.query_row("SELECT COUNT(*) FROM sqlite_master", [], |_| Ok(()))?;
    let pages: u32 = moment.query_row("PRAGMA page_count", [], |row| row.get(0))?;
    let size: String = moment.query_row("PRAGMA cipher_page_size", [], |row| row.get(0))?;
    let size: u32 = size.parse().map_err(|_| StoreError::Damaged)?;
    if std::fs::metadata(path)?.len() == u64::from(pages) * u64::from(size) {
        Ok(())
    } else {
        Err(StoreError::Damaged)
    }
}

/// Makes an empty file where there is none, for its owner alone.
pub(crate) fn make(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Refuses, before any key is used, a ledger that is missing, empty, in clear, a link, or no file.
pub(crate) fn inspect(path: &Path) -> Result<(), StoreError> {
    match std::fs::symlink_metadata(path) {
        Ok(found) if found.is_symlink() => return Err(StoreError::LedgerLinked),
        Ok(found) if !found.is_file() => return Err(StoreError::LedgerDamaged),
        Ok(_) => {}
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return Err(StoreError::LedgerMissing);
        }
        Err(error) => return Err(error.into()),
    }
    let mut start = [0_u8; 16];
    let read = File::open(path).and_then(|mut file| file.read_exact(&mut start));
    match read {
        Ok(()) if &start == b"SQLite format 3\0" => Err(StoreError::NotEncrypted),
        Ok(()) => Ok(()),
        Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => {
            Err(StoreError::LedgerMissing)
        }
        Err(error) => Err(error.into()),
    }
}

impl LedgerFile {
    /// A number that changes when another connection has written.
    pub(crate) fn data_version(&self) -> Result<i64, StoreError> {
        Ok(self
            .connection
            .query_row("PRAGMA data_version", [], |row| row.get(0))?)
    }
}

#[cfg(feature = "testing")]
impl LedgerFile {
    /// Opens it less safely than it is: for tests that must notice what is lost then.
    pub fn weaken(&self, pragma: &str) -> Result<(), StoreError> {
        let _door = self.guard.open(crate::guard::Door::Spoil);
        Ok(self.connection.execute_batch(pragma)?)
    }

    /// Lets the file grow by so many pages and no further, as a full disk does.
    pub fn limit_pages(&self, further: u32) -> Result<(), StoreError> {
        let pages: u32 = self
            .connection
            .query_row("PRAGMA page_count", [], |row| row.get(0))?;
        let limit = pages.saturating_add(further);
        self.connection
            .query_row(&format!("PRAGMA max_page_count = {limit}"), [], |_| Ok(()))?;
        Ok(())
    }
}

/// An error with its cause, where the database could not make its journal: it does not say why, so a
/// file of our own is tried in its place, while we alone may write.
pub(crate) fn with_cause(connection: &Connection, error: StoreError) -> StoreError {
    let cannot_open = matches!(
        &error,
        StoreError::Sql(sql) if sql.sqlite_error_code() == Some(ErrorCode::CannotOpen)
    );
    let Some(path) = connection.path().filter(|_| cannot_open) else {
        return error;
    };
    let tried = format!("{path}-tried");
    let Err(cause) = make(Path::new(&tried)) else {
        // Made a moment ago, and empty.
        let _ = std::fs::remove_file(&tried);
        return error;
    };
    match cause.kind() {
        std::io::ErrorKind::PermissionDenied => StoreError::ReadOnly,
        _ => match StoreError::from(cause) {
            StoreError::Io(_) => error,
            named => named,
        },
    }
}

/// Whether the text names `SQLCipher` 4.20 or later.
fn is_new_enough(version: &str) -> bool {
    let mut numbers = version
        .split(['.', ' '])
        .map_while(|part| part.parse::<u32>().ok());
    let found = (numbers.next(), numbers.next());
    matches!(found, (Some(4), Some(20..)) | (Some(5..), Some(_)))
}

/// Whether memory is wiped when it is freed, and kept from being swapped out: everywhere but where a
/// measuring program makes a large ledger. Once on it stays on in a process.
#[cfg(feature = "testing")]
fn locks_memory() -> bool {
    !MAKING_IN_BULK.load(std::sync::atomic::Ordering::Relaxed)
}

#[cfg(not(feature = "testing"))]
const fn locks_memory() -> bool {
    true
}

/// Set while a measuring program makes a large ledger.
#[cfg(feature = "testing")]
pub static MAKING_IN_BULK: std::sync::atomic::AtomicBool =
    std::sync::atomic::AtomicBool::new(false);

/// Pages four times as large as `SQLCipher` makes them: a large ledger is looked through in two thirds of the
/// time, and what one append writes takes no longer. A file of other pages cannot be read. It is said for
/// every file that is opened from then on, also those that are attached or written anew.
const PAGES: &str = "PRAGMA cipher_default_page_size = 16384;";

pub(crate) fn connect(path: &Path, key: &DatabaseKey) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_NOFOLLOW
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.execute_batch("PRAGMA cipher_log_level = NONE;")?;
    if locks_memory() {
        connection.execute_batch("PRAGMA cipher_memory_security = ON;")?;
    }
    connection.execute_batch(PAGES)?;
    connection.execute_batch(&key.pragma())?;
    let version: Option<String> = connection
        .query_row("PRAGMA cipher_version", [], |row| row.get(0))
        .optional()?;
    // Plain SQLite ignores a key in silence.
    if !version.is_some_and(|version| is_new_enough(&version)) {
        return Err(StoreError::NotEncrypted);
    }
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
    connection.query_row("SELECT count(*) FROM sqlite_master", [], |_| Ok(()))?;
    let status: String = connection.query_row("PRAGMA cipher_status", [], |row| row.get(0))?;
    if status != "1" {
        return Err(StoreError::NotEncrypted);
    }
    connection.busy_timeout(Duration::from_secs(10))?;
    connection.execute_batch(
        "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA foreign_keys = ON;
         PRAGMA recursive_triggers = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;
         PRAGMA mmap_size = 0; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;",
    )?;
    Ok(connection)
}
