import type { DatabaseSync } from "node:sqlite";

/**
 * The steps from an empty file to the present tables, each applied once and never edited afterwards. What the rules look
 * into and what is searched for are columns; what only comes back as it was given is JSON or a blob.
 */
const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE run (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    replication_id TEXT NOT NULL,
    boot_id TEXT NOT NULL,
    is_closed INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE rooms (room_id INTEGER PRIMARY KEY, room TEXT NOT NULL) STRICT;

  -- Apart from the rooms: this row is written with every batch, the room's long texts hardly ever.
  CREATE TABLE room_heads (
    room_id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    last_time_ms INTEGER NOT NULL,
    replication_id TEXT NOT NULL,
    batch_count INTEGER NOT NULL,
    appended_ms INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE members (
    room_id INTEGER NOT NULL,
    account_id TEXT NOT NULL,
    member TEXT NOT NULL,
    PRIMARY KEY (room_id, account_id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE recent_batches (
    room_id INTEGER NOT NULL,
    first_seq INTEGER NOT NULL,
    last_seq INTEGER NOT NULL,
    appended_ms INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (room_id, last_seq)
  ) STRICT;

  CREATE TABLE idempotency_keys (
    room_id INTEGER NOT NULL,
    key TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    time_ms INTEGER NOT NULL,
    remembered_ms INTEGER NOT NULL,
    PRIMARY KEY (room_id, key)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX idempotency_keys_by_age ON idempotency_keys (remembered_ms);

  CREATE TABLE accounts (account_id TEXT PRIMARY KEY, account TEXT NOT NULL) STRICT, WITHOUT ROWID;

  CREATE TABLE log_entries (number INTEGER PRIMARY KEY, payload BLOB NOT NULL) STRICT;
  CREATE TABLE log_ids (id TEXT PRIMARY KEY, appended_ms INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE INDEX log_ids_by_age ON log_ids (appended_ms);

  -- Without rowid a room's messages lie side by side, as pages read them.
  CREATE TABLE messages (
    room_id INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    time_ms INTEGER NOT NULL,
    type INTEGER NOT NULL,
    sender TEXT NOT NULL,
    publication BLOB NOT NULL,
    PRIMARY KEY (room_id, seq)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX messages_by_room_and_time ON messages (room_id, time_ms);
  CREATE INDEX messages_by_age ON messages (time_ms);
  `,
  `
  CREATE TABLE queue_elements (
    room_id INTEGER NOT NULL,
    key TEXT NOT NULL,
    element TEXT NOT NULL,
    PRIMARY KEY (room_id, key)
  ) STRICT;

  CREATE TABLE virtual_members (
    room_id INTEGER NOT NULL,
    account_id TEXT NOT NULL,
    member TEXT NOT NULL,
    PRIMARY KEY (room_id, account_id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE room_schedule (
    partition INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    room_id INTEGER NOT NULL,
    PRIMARY KEY (partition, at_ms, room_id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE room_directory (room_id INTEGER PRIMARY KEY, creator TEXT NOT NULL) STRICT;
  CREATE INDEX room_directory_by_creator ON room_directory (creator, room_id);
  -- The rooms that are there already.
  INSERT INTO room_directory SELECT room_id, json_extract(room, '$.creator') FROM rooms;

  -- The keys begin with the period: a ranking reads one period, housekeeping removes whole ones. Days and hours may
  -- begin at one time and are told apart by their length.
  CREATE TABLE room_statistics (
    start_ms INTEGER NOT NULL,
    length_ms INTEGER NOT NULL,
    room_id INTEGER NOT NULL,
    online INTEGER NOT NULL,
    active INTEGER NOT NULL,
    messages INTEGER NOT NULL,
    enters INTEGER NOT NULL,
    PRIMARY KEY (start_ms, length_ms, room_id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE active_accounts (
    start_ms INTEGER NOT NULL,
    length_ms INTEGER NOT NULL,
    room_id INTEGER NOT NULL,
    account_id TEXT NOT NULL,
    PRIMARY KEY (start_ms, length_ms, room_id, account_id)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  -- Apart from the messages, since one may be recalled before it is written. The time is the message's.
  CREATE TABLE recalls (
    room_id INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    time_ms INTEGER NOT NULL,
    PRIMARY KEY (room_id, seq)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX recalls_by_age ON recalls (time_ms);
  `,
];

/** Brings the file to the present tables. A file of a newer program is refused before anything is touched. */
export function migrate(connection: DatabaseSync): void {
  const row = connection.prepare("PRAGMA user_version").get() as { readonly user_version: number };
  const version = row.user_version;
  if (version > MIGRATIONS.length) {
    throw new Error(`the database has version ${version}, this program knows versions up to ${MIGRATIONS.length}`);
  }
  for (const [index, sql] of MIGRATIONS.entries()) {
    if (index >= version) connection.exec(`BEGIN IMMEDIATE; ${sql}; PRAGMA user_version = ${index + 1}; COMMIT`);
  }
}
