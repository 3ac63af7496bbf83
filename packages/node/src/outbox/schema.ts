/**
 * Tables of the journal. A recipient's line is what changes; the partial index holds only those that are not done, so
 * finding work costs the same at the end of a run of a million as at its start.
 */
export const SCHEMA = `
CREATE TABLE IF NOT EXISTS runs (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  created_ms INTEGER NOT NULL,
  command TEXT NOT NULL,
  target TEXT NOT NULL,
  settings TEXT NOT NULL,
  is_planned INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS copies (
  run INTEGER NOT NULL REFERENCES runs(key) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  file TEXT NOT NULL,
  at_octet INTEGER,
  size_octets INTEGER,
  message_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  sender TEXT NOT NULL,
  sha256 TEXT,
  attempts INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (run, number)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS recipients (
  run INTEGER NOT NULL REFERENCES runs(key) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  place INTEGER NOT NULL,
  address TEXT NOT NULL,
  state TEXT NOT NULL,
  due_ms INTEGER,
  outcome TEXT,
  PRIMARY KEY (run, number, place)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS pending ON recipients (run, state, due_ms, number)
  WHERE state IN ('queued', 'deferred', 'in-flight');
`;

/** `user_version` of the file; raised with every change that an older mtaops could not read. */
export const SCHEMA_VERSION = 1;
