-- origin: where links in e-mails lead. expires_at: until when a pass is good.
ALTER TABLE transactions ADD COLUMN origin TEXT NOT NULL DEFAULT '';
ALTER TABLE authenticators ADD COLUMN expires_at INTEGER;

-- confirmed: the generation whose link was followed. resync: the counter that a token out of step has shown.
ALTER TABLE challenges ADD COLUMN confirmed INTEGER;
ALTER TABLE challenges ADD COLUMN resync INTEGER;

-- One row for each request that a phone was shown; delivery is the number of its row in deliveries.
CREATE TABLE pushes (
    challenge TEXT NOT NULL REFERENCES challenges (id) ON DELETE CASCADE,
    delivery INTEGER NOT NULL,
    matching TEXT NOT NULL,                -- 'show' (the page shows the number) or 'ask' (the page asks for it)
    number TEXT NOT NULL,
    decision TEXT,                         -- 'approved', 'denied' or 'wrong_number'
    PRIMARY KEY (challenge, delivery)
) STRICT;

-- How often the button of a demonstration token was pressed.
CREATE TABLE demo_tokens (
    authenticator TEXT PRIMARY KEY REFERENCES authenticators (id) ON DELETE CASCADE,
    presses INTEGER NOT NULL
) STRICT;
