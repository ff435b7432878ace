-- What widgets reported about single deliveries. It names nobody: a report is tied to no challenge and no person.
CREATE TABLE observations (
    id INTEGER PRIMARY KEY,
    route TEXT NOT NULL,                   -- channel and route: 'sms:se-1'
    kind TEXT NOT NULL,                    -- 'heard', 'first_input' or 'left'
    seconds REAL NOT NULL,
    reported_at INTEGER NOT NULL
) STRICT;
CREATE INDEX observations_of_route ON observations (route, id);
CREATE INDEX observations_by_time ON observations (reported_at);

-- What a report has to show, until it was shown.
ALTER TABLE deliveries ADD COLUMN token TEXT;
CREATE INDEX deliveries_by_token ON deliveries (token) WHERE token IS NOT NULL;
