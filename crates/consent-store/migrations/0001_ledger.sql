CREATE TABLE ledger_devices (
  device_id    TEXT NOT NULL PRIMARY KEY CHECK (length(device_id) = 36 AND device_id NOT GLOB '*[^0-9a-f-]*'),  -- one writer with a chain of its own
  genesis_hash BLOB NOT NULL UNIQUE CHECK (length(genesis_hash) = 32),   -- what its first entry links to; follows from device_id
  enrolled_at  TEXT NOT NULL CHECK (enrolled_at GLOB '????-??-??T??:??:??.???Z')  -- when it began to write here
) STRICT, WITHOUT ROWID;
CREATE TABLE ledger_entries (
  arrival       INTEGER PRIMARY KEY NOT NULL,                     -- order of arrival in this file; gap-free, set by us
  device_id     TEXT    NOT NULL REFERENCES ledger_devices (device_id),  -- whose chain
  seq           INTEGER NOT NULL CHECK (seq > 0),                 -- position in the device's chain; gap-free, set by us
  entry_id      TEXT    NOT NULL UNIQUE CHECK (length(entry_id) = 36 AND entry_id NOT GLOB '*[^0-9a-f-]*'),  -- what other entries name it by
  stream        TEXT    NOT NULL CHECK (stream <> ''),            -- whose story: account:…, request:…
  event_type    TEXT    NOT NULL CHECK (event_type <> ''),        -- stable name of what happened
  event_version INTEGER NOT NULL CHECK (event_version > 0),       -- shape of payload; upcast on reading
  occurred      TEXT    NOT NULL,                                 -- civil date or instant, as told
  recorded_at   TEXT    NOT NULL CHECK (recorded_at GLOB '????-??-??T??:??:??.???Z'),  -- when it was written down
  payload       TEXT    NOT NULL CHECK (json_valid(payload)),     -- the exact bytes that were hashed
  prev_hash     BLOB    NOT NULL UNIQUE CHECK (length(prev_hash) = 32),  -- hash of the entry before, or the device's genesis
  hash          BLOB    NOT NULL UNIQUE CHECK (length(hash) = 32),       -- hash over all of the above
  UNIQUE (device_id, seq)
) STRICT;
CREATE INDEX ledger_entries_stream ON ledger_entries (stream, arrival);
CREATE TRIGGER ledger_entries_no_update BEFORE UPDATE ON ledger_entries BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER ledger_entries_no_delete BEFORE DELETE ON ledger_entries BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER ledger_devices_no_update BEFORE UPDATE ON ledger_devices BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER ledger_devices_no_delete BEFORE DELETE ON ledger_devices BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER ledger_entries_extend BEFORE INSERT ON ledger_entries BEGIN
  SELECT RAISE(ABORT, 'entry does not extend the chain of its device')
  WHERE NEW.arrival IS NOT (SELECT COALESCE(MAX(arrival), 0) + 1 FROM ledger_entries)
     OR NEW.seq IS NOT (SELECT COALESCE(MAX(seq), 0) + 1 FROM ledger_entries WHERE device_id = NEW.device_id)
     OR NEW.prev_hash IS NULL
     OR NEW.prev_hash IS NOT COALESCE(
          (SELECT hash FROM ledger_entries WHERE device_id = NEW.device_id ORDER BY seq DESC LIMIT 1),
          (SELECT genesis_hash FROM ledger_devices WHERE device_id = NEW.device_id))
     OR EXISTS (SELECT 1 FROM ledger_entries
                WHERE entry_id = NEW.entry_id OR hash = NEW.hash OR prev_hash = NEW.prev_hash)
     OR EXISTS (SELECT 1 FROM ledger_devices WHERE genesis_hash = NEW.hash);
END;
CREATE TRIGGER ledger_devices_enrol BEFORE INSERT ON ledger_devices BEGIN
  SELECT RAISE(ABORT, 'device or genesis already known')
  WHERE EXISTS (SELECT 1 FROM ledger_devices WHERE device_id = NEW.device_id OR genesis_hash = NEW.genesis_hash)
     OR EXISTS (SELECT 1 FROM ledger_entries WHERE hash = NEW.genesis_hash OR prev_hash = NEW.genesis_hash);
END;
CREATE TABLE erasable_contents (
  digest     BLOB NOT NULL PRIMARY KEY CHECK (length(digest) = 32),  -- salted digest that stands in an entry
  salt       BLOB NOT NULL CHECK (length(salt) = 32),                -- random; without it guesses cannot be tested
  media_type TEXT NOT NULL CHECK (media_type <> ''),                 -- what the bytes are
  bytes      BLOB NOT NULL                                           -- the content; deleted when erased
) STRICT, WITHOUT ROWID;
CREATE TABLE catalogue_snapshots (
  digest     BLOB NOT NULL PRIMARY KEY CHECK (length(digest) = 32),  -- SHA-256 of the file's exact bytes
  service_id TEXT NOT NULL CHECK (service_id <> ''),                 -- which service the file describes
  text       TEXT NOT NULL,                                          -- the file as it was relied on
  stored_at  TEXT NOT NULL CHECK (stored_at GLOB '????-??-??T??:??:??.???Z')  -- when it was kept
) STRICT, WITHOUT ROWID;
CREATE TABLE reminder_deliveries (
  deadline_id TEXT    NOT NULL,                                      -- which deadline
  revision    INTEGER NOT NULL CHECK (revision > 0),                 -- which of its revisions
  point       TEXT    NOT NULL CHECK (point <> ''),                  -- which reminder before it
  state       TEXT    NOT NULL CHECK (state IN ('claimed', 'handed')),  -- handed to the OS, not: seen
  handed_at   TEXT    NOT NULL CHECK (handed_at GLOB '????-??-??T??:??:??.???Z'),  -- when claimed or handed over
  PRIMARY KEY (deadline_id, revision, point)
) STRICT, WITHOUT ROWID;
CREATE TABLE settings (
  name  TEXT NOT NULL PRIMARY KEY CHECK (name <> ''),                -- which setting
  value TEXT NOT NULL CHECK (json_valid(value))                      -- its value as JSON
) STRICT, WITHOUT ROWID;
CREATE TABLE vault_meta (
  id               INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),      -- there is one row
  vault_id         TEXT    NOT NULL,                                 -- whose database this is; compared with vault.json
  schema_version   INTEGER NOT NULL CHECK (schema_version > 0),      -- the same as user_version
  writer_device_id TEXT    NOT NULL REFERENCES ledger_devices (device_id),  -- the chain this file extends
  demo             INTEGER NOT NULL CHECK (demo IN (0, 1)),          -- 1: invented entries, never the user's record
  created_at       TEXT    NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z')  -- when the vault was made
) STRICT;
CREATE TABLE migrations (
  version    INTEGER PRIMARY KEY NOT NULL CHECK (version > 0),       -- number of the migration
  digest     BLOB    NOT NULL CHECK (length(digest) = 32)            -- SHA-256 of its text
) STRICT;
CREATE TABLE projections (
  name         TEXT    NOT NULL PRIMARY KEY CHECK (name <> ''),      -- which read model
  version      INTEGER NOT NULL CHECK (version > 0),                 -- its shape; another one: rebuilt
  last_arrival INTEGER NOT NULL CHECK (last_arrival >= 0)            -- how far it has read
) STRICT, WITHOUT ROWID;
