-- The schema of a ledger file as the last migration leaves it. Not executed: a test compares it with a
-- new file. What is migrated comes first; read models, made anew whenever they change, come after it.
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
CREATE TABLE view_profile (
  id           INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),          -- there is one row, or none
  regions      TEXT    NOT NULL CHECK (json_valid(regions)),         -- from narrow to wide, as a JSON list
  jurisdiction TEXT                                                  -- whose law applies
) STRICT;
CREATE TABLE view_adopted (
  place    INTEGER PRIMARY KEY NOT NULL CHECK (place >= 0),          -- place in the order of the fold
  entry_id TEXT    NOT NULL,                                         -- the entry that says so
  on_day   TEXT    NOT NULL,                                         -- the day
  edition  TEXT    NOT NULL,                                         -- which edition
  digest   BLOB    NOT NULL CHECK (length(digest) = 32),             -- what the ledger pins
  source   TEXT,                                                     -- built in, or a pack
  signer   TEXT                                                      -- key that signed it
) STRICT;
CREATE TABLE view_own_services (
  place       INTEGER PRIMARY KEY NOT NULL CHECK (place >= 0),       -- place in the order of the fold
  entry_id    TEXT    NOT NULL,                                      -- the entry that says so
  recorded_on TEXT    NOT NULL,                                      -- the day it was written down
  service_id  TEXT    NOT NULL UNIQUE,                               -- its id
  body        TEXT    NOT NULL CHECK (json_valid(body)),             -- what it is called, as JSON
  source      TEXT    NOT NULL CHECK (json_valid(source))            -- where the person has it from, as JSON
) STRICT;
CREATE TABLE view_own_facts (
  place       INTEGER PRIMARY KEY NOT NULL CHECK (place >= 0),       -- place in the order of the fold
  entry_id    TEXT    NOT NULL,                                      -- the entry that says so
  recorded_on TEXT    NOT NULL,                                      -- the day it was written down
  service_id  TEXT    NOT NULL,                                      -- about which service
  fact_id     TEXT    NOT NULL UNIQUE,                               -- its id
  kind        TEXT    NOT NULL,                                      -- what it is about
  replaces    TEXT,                                                  -- the fact in whose place it stands
  body        TEXT    NOT NULL CHECK (json_valid(body)),             -- what it says, as JSON
  source      TEXT    NOT NULL CHECK (json_valid(source))            -- where the person has it from, as JSON
) STRICT;
CREATE TABLE view_accounts (
  account_id TEXT NOT NULL PRIMARY KEY,                              -- which account
  service_id TEXT NOT NULL,                                          -- the service it is at
  label      BLOB,                                                   -- digest of the person's own word for it
  added_on   TEXT NOT NULL,                                          -- followed since
  dropped_on TEXT,                                                   -- no longer followed since
  plans      TEXT NOT NULL CHECK (json_valid(plans)),                -- plans held: [[first day, plan or null], …]
  accepted   TEXT NOT NULL CHECK (json_valid(accepted)),             -- terms accepted: [[day, edition or null], …]
  feedback   TEXT NOT NULL CHECK (json_valid(feedback))              -- days on which feedback was sent: [day, …]
) STRICT, WITHOUT ROWID;
CREATE TABLE view_choices (
  account_id  TEXT    NOT NULL,                                      -- which account
  purpose     TEXT    NOT NULL,                                      -- what the data would be used for
  place       INTEGER NOT NULL CHECK (place >= 0),                   -- place of the step in the history
  happened_on TEXT    NOT NULL,                                      -- the day
  step        TEXT    NOT NULL,                                      -- what happened: asked, act, seen, default, …
  detail      TEXT,                                                  -- which act, position, default or who ended it
  grade       TEXT    NOT NULL,                                      -- how sure the record is
  entry_id    TEXT    NOT NULL,                                      -- the entry that says so
  PRIMARY KEY (account_id, purpose, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE view_notices (
  account_id     TEXT NOT NULL,                                      -- which account
  notice_id      TEXT NOT NULL,                                      -- which notice
  shown_on       TEXT NOT NULL,                                      -- the day
  form           TEXT NOT NULL,                                      -- how it came
  purposes       TEXT NOT NULL CHECK (json_valid(purposes)),         -- what it was about, as a JSON list
  default_seen   TEXT,                                               -- how the switch stood beforehand
  policy_version TEXT,                                               -- which edition of the text
  PRIMARY KEY (account_id, notice_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE view_deadlines (
  deadline_id  TEXT NOT NULL PRIMARY KEY,                            -- which date
  account_id   TEXT,                                                 -- for which account; null: for none
  kind         TEXT NOT NULL,                                        -- announced by the provider, or the person's own
  title        BLOB,                                                 -- digest of the person's own word for it
  purpose      TEXT,                                                 -- what is to be decided
  if_nothing   TEXT,                                                 -- what doing nothing leads to, as the source says
  dismissed_on TEXT,                                                 -- when the person said that nothing is to be done
  dismissed_because TEXT                                             -- why: not-for-me, done, ...
) STRICT, WITHOUT ROWID;
CREATE TABLE view_deadline_revisions (
  deadline_id  TEXT    NOT NULL,                                     -- which date
  place        INTEGER NOT NULL CHECK (place >= 0),                  -- place in the order of the fold
  revision     INTEGER NOT NULL CHECK (revision > 0),                -- 1, 2, …
  due_on       TEXT,                                                 -- the day as written; null: withdrawn
  inclusive    TEXT    NOT NULL,                                     -- whether "by" includes the day
  ends_at      TEXT    NOT NULL,                                     -- where on earth the day ends
  announced_on TEXT    NOT NULL,                                     -- when it was announced
  learned_at   TEXT    NOT NULL,                                     -- when this ledger learned of it
  source       TEXT,                                                 -- where it is said
  fact         TEXT,                                                 -- the catalogue's fact behind it
  PRIMARY KEY (deadline_id, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE view_holds (
  hold_id    TEXT NOT NULL PRIMARY KEY,                              -- which order
  service_id TEXT NOT NULL,                                          -- whom it binds
  title      TEXT NOT NULL,                                          -- its name
  issuer     TEXT,                                                   -- who issued it
  begins_on  TEXT NOT NULL,                                          -- first day
  ends_on    TEXT,                                                   -- last day, if known
  catch_up   TEXT,                                                   -- period for deleting after its end
  source     TEXT                                                    -- where it is said
) STRICT, WITHOUT ROWID;
CREATE TABLE view_deletions (
  account_id   TEXT    NOT NULL,                                     -- where content was deleted
  place        INTEGER NOT NULL CHECK (place >= 0),                  -- place in the order of the fold
  deleted_on   TEXT    NOT NULL,                                     -- the day
  data_kind    TEXT    NOT NULL,                                     -- what was deleted
  count        INTEGER CHECK (count >= 0),                           -- how many, if told
  created_from TEXT,                                                 -- created not before
  created_to   TEXT,                                                 -- created not after
  entry_id     TEXT    NOT NULL,                                     -- the entry that says so
  PRIMARY KEY (account_id, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE view_strays (
  entry_id TEXT NOT NULL,                                            -- which entry
  reason   TEXT NOT NULL CHECK (reason IN ('story', 'clock')),       -- of another story, or of an earlier time
  PRIMARY KEY (entry_id, reason)
) STRICT, WITHOUT ROWID;
