-- credential: a passkey's or security key's public half. key_options, key_state: what the browser was asked to sign,
-- and what the server compares it with.
ALTER TABLE authenticators ADD COLUMN credential TEXT;
ALTER TABLE challenges ADD COLUMN key_options TEXT;
ALTER TABLE challenges ADD COLUMN key_state TEXT;

-- A key that is being registered.
CREATE TABLE key_registrations (
    person INTEGER PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    state TEXT NOT NULL
) STRICT;
