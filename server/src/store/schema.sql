-- Times are milliseconds since the Unix epoch.

CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT;

CREATE TABLE people (
    id INTEGER PRIMARY KEY,
    user TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    demo INTEGER NOT NULL,
    failures INTEGER NOT NULL DEFAULT 0,   -- wrong answers since the last right one, over all transactions
    locked_until INTEGER
) STRICT;

-- destination: where codes go; secret: seed of an app or token, salt of a list of recovery codes;
-- counter: the last time step or event counter that was accepted.
CREATE TABLE authenticators (
    id TEXT PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    method TEXT NOT NULL,
    label TEXT,
    destination TEXT,
    secret BLOB,
    counter INTEGER
) STRICT;
CREATE INDEX authenticators_of_person ON authenticators (person, position);

CREATE TABLE recovery_codes (
    authenticator TEXT NOT NULL REFERENCES authenticators (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    hash BLOB NOT NULL,
    used_at INTEGER,
    PRIMARY KEY (authenticator, ordinal)
) STRICT;

CREATE TABLE transactions (
    id TEXT PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    cookie BLOB NOT NULL,                  -- SHA-256 of the cookie's secret
    host TEXT NOT NULL,                    -- named in the last line of a text
    language TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    failures INTEGER NOT NULL DEFAULT 0,
    opened INTEGER NOT NULL DEFAULT 0,     -- counts the challenges as they are opened
    ended TEXT                             -- 'verified' or 'cancelled'
) STRICT;
CREATE INDEX transactions_by_end ON transactions (expires_at);

CREATE TABLE challenges (
    id TEXT PRIMARY KEY,
    transaction_id TEXT NOT NULL REFERENCES transactions (id) ON DELETE CASCADE,
    authenticator TEXT NOT NULL REFERENCES authenticators (id) ON DELETE CASCADE,
    opened INTEGER NOT NULL,               -- the transaction's count when it was opened last
    used_generation INTEGER,
    replaced INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX challenges_of_transaction ON challenges (transaction_id, opened);
CREATE INDEX challenges_of_authenticator ON challenges (authenticator);

-- One row for each message that went out. No code is kept: it follows from challenge and generation.
CREATE TABLE deliveries (
    challenge TEXT NOT NULL REFERENCES challenges (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    generation INTEGER NOT NULL,
    sent_at INTEGER NOT NULL,
    status TEXT NOT NULL,
    route TEXT,
    message TEXT,                          -- the gateway's own name for it
    PRIMARY KEY (challenge, number)
) STRICT;

CREATE TABLE sessions (
    hash BLOB PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    method TEXT NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;

-- What the demonstration shows beside the page; empty without --demo.
CREATE TABLE demo_recovery_codes (
    authenticator TEXT NOT NULL REFERENCES authenticators (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (authenticator, ordinal)
) STRICT;
