-- factors: how many authenticators a sign-in of this person takes. registration: 'offered' or 'forced' where an
-- authenticator app is to be registered at the next sign-in.
ALTER TABLE people ADD COLUMN factors INTEGER NOT NULL DEFAULT 1;
ALTER TABLE people ADD COLUMN registration TEXT;

-- remember: whether this browser is to be remembered when the sign-in is complete.
ALTER TABLE transactions ADD COLUMN remember INTEGER NOT NULL DEFAULT 0;

-- What was proved so far in a sign-in that takes more than one step. The authenticator may be gone by now.
CREATE TABLE proofs (
    transaction_id TEXT NOT NULL REFERENCES transactions (id) ON DELETE CASCADE,
    authenticator TEXT NOT NULL,
    method TEXT NOT NULL,
    destination TEXT,
    PRIMARY KEY (transaction_id, authenticator)
) STRICT;

-- Steps after a right answer; secret: the seed of the app that is being registered.
CREATE TABLE steps (
    id TEXT PRIMARY KEY,
    transaction_id TEXT NOT NULL REFERENCES transactions (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,                    -- 'challenge', 'register' or 'remember'
    optional INTEGER NOT NULL,
    secret BLOB,
    answered INTEGER NOT NULL DEFAULT 0,
    UNIQUE (transaction_id, kind)
) STRICT;

-- Browsers that skip the second step; hash: SHA-256 of the cookie's secret.
CREATE TABLE remembered (
    hash BLOB PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    method TEXT NOT NULL,                  -- by which second step, when there was one
    expires_at INTEGER NOT NULL
) STRICT;
CREATE INDEX remembered_of_person ON remembered (person);

ALTER TABLE sessions ADD COLUMN remembered INTEGER NOT NULL DEFAULT 0;
